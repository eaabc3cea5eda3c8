// Waits for a line of its input, and says so.
#include <stdio.h>

int main(void) {
  char line[80];
  puts("waiting");
  fflush(stdout);
  if (fgets(line, sizeof line, stdin) == NULL) return 1;
  printf("got %s", line);
  return 0;
}

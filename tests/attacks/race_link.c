// Opens DIRECTORY/a/b/file while another process keeps replacing its components, each in turn, by links to the folder
// that holds the secret one, and by renaming: DIRECTORY TRIES. Prints how often it got out.
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "counted_opens.h"
#include "exchanged_components.h"

int main(int argc, char** argv) {
  if (argc < 3 || chdir(argv[1]) != 0) return 2;
  if (link_components()) return 2;
  const pid_t other = fork();
  if (other == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) exchange_components();
  }
  const int tries = atoi(argv[2]);
  struct counted_opens count = {0, 0};
  for (int i = 0; i < tries; ++i) open_and_count("a/b/file", &count);
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  printf("opened %s, got out %d times\n", count.opened > 0 ? "some" : "none", count.out);
  return 0;
}

// killed SIGNAL: sends itself the signal of that number, with its default action.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char** argv) {
  const int number = argc > 1 ? atoi(argv[1]) : SIGTERM;
  signal(number, SIG_DFL);
  kill(getpid(), number);
  return 0;
}

// signal_storm: processes that do nothing but the forbidden call, while others stop, continue and kill them at every
// moment of it.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>
#include <time.h>

enum { callers = 4 };

static pid_t start(void) {
  const pid_t child = fork();
  if (child == 0) {
    for (;;) {
      syscall(SYS_mkdir, forbidden_folder, 0700);
      syscall(SYS_mkdirat, -100, forbidden_folder, 0700);
    }
  }
  return child;
}

int main(void) {
  pid_t children[callers];
  for (int i = 0; i < callers; ++i) children[i] = start();
  const int signals[] = {SIGSTOP, SIGCONT, SIGSTOP, SIGCONT, SIGUSR1, SIGKILL, SIGTSTP, SIGCONT, SIGCHLD, SIGURG};
  const time_t end = time(NULL) + 3;
  unsigned turn = 1;
  while (time(NULL) < end) {
    turn = turn * 1103515245U + 12345U;
    pid_t* const child = &children[(turn >> 16) % callers];
    kill(*child, signals[(turn >> 20) % (sizeof signals / sizeof *signals)]);
    int status = 0;
    if (waitpid(*child, &status, WNOHANG) == *child && (WIFSIGNALED(status) || WIFEXITED(status))) *child = start();
    for (volatile int i = 0; i < (int)((turn >> 8) % 3000); ++i) {
    }
  }
  for (int i = 0; i < callers; ++i) kill(children[i], SIGKILL);
  tried("between the stops", was_made());
  return verdict("refused each time");
}

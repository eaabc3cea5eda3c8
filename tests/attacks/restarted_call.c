// restarted_call: a call that the kernel restarts after a stop, and restart_syscall made by hand, with the arguments of
// the forbidden one in the registers.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>
#include <sys/time.h>
#include <time.h>

static void on_signal(int signal) {
  (void)signal;
  syscall(SYS_restart_syscall, forbidden_folder, 0700);
}

int main(void) {
  syscall(SYS_restart_syscall, forbidden_folder, 0700);
  tried("restart_syscall", was_made());
  const pid_t parent = getpid();
  const pid_t other = fork();
  if (other == 0) {
    const struct timespec pause = {0, 20000000};
    for (int i = 0; i < 10; ++i) {
      nanosleep(&pause, NULL);
      kill(parent, i % 2 == 0 ? SIGSTOP : SIGUSR1);
      nanosleep(&pause, NULL);
      kill(parent, SIGCONT);
    }
    _exit(0);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigaction(SIGUSR1, &action, NULL);
  for (int i = 0; i < 8; ++i) {
    const struct timespec time = {0, 60000000};
    nanosleep(&time, NULL);
    syscall(SYS_restart_syscall, forbidden_folder, 0700);
    syscall(SYS_mkdir, forbidden_folder, 0700);
  }
  waitpid(other, NULL, 0);
  tried("a call that is restarted", was_made());
  return verdict("only what was allowed goes on");
}

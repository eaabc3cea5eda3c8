// survivors MARK: a storm of processes and threads, in groups and sessions of their own, each of which makes the
// forbidden call for ever. When the supervisor is killed, none of them may be left. MARK is only there to find them.
#define _GNU_SOURCE
#include "attack.h"

#include <pthread.h>
#include <signal.h>

static void* in_thread(void* unused) {
  (void)unused;
  for (;;) {
    syscall(SYS_mkdir, forbidden_folder, 0700);
    syscall(SYS_getppid);
  }
  return NULL;
}

int main(void) {
  for (int i = 1; i < 32; ++i) {
    if (i != SIGKILL && i != SIGSTOP && i != SIGCHLD) signal(i, SIG_IGN);
  }
  for (int i = 0; i < 3; ++i) {
    if (fork() == 0) {
      setsid();
      pthread_t thread;
      pthread_create(&thread, NULL, in_thread, NULL);
      for (;;) {
        if (fork() == 0) {
          setsid();
          syscall(SYS_mkdir, forbidden_folder, 0700);
          if (fork() != 0) _exit(0);
          for (int n = 0; n < 200; ++n) syscall(SYS_mkdir, forbidden_folder, 0700);
          _exit(0);
        }
        while (waitpid(-1, NULL, WNOHANG) > 0) {
        }
      }
    }
  }
  for (;;) pause();
}

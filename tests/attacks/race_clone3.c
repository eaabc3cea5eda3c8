// Makes processes by clone3 while another thread, and another process that shares the memory, keep setting
// CLONE_NEWUSER in its flags: TRIES. Prints how often a child found itself in another user namespace.
#define _GNU_SOURCE
#include <linux/sched.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static struct clone_args* args;

static void* changes(void* argument) {
  (void)argument;
  volatile __u64* flags = &args->flags;
  while (1) {
    *flags = 0x10000000;  // CLONE_NEWUSER
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
    *flags = 0;
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
  }
  return NULL;
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  struct stat mine;
  if (stat("/proc/self/ns/user", &mine) != 0) return 2;
  args = mmap(NULL, sizeof *args, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (args == MAP_FAILED) return 2;
  args->exit_signal = SIGCHLD;
  if (fork() == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    changes(NULL);
  }
  pthread_t thread;
  pthread_create(&thread, NULL, changes, NULL);
  const int tries = atoi(argv[1]);
  int made = 0, out = 0;
  for (int i = 0; i < tries; ++i) {
    const long child = syscall(SYS_clone3, args, sizeof *args);
    if (child == 0) {
      struct stat child_namespace;
      const int known = stat("/proc/self/ns/user", &child_namespace) == 0;
      syscall(SYS_exit_group, !known || child_namespace.st_ino != mine.st_ino);
    }
    if (child < 0) continue;
    ++made;
    int status = 0;
    waitpid((pid_t)child, &status, 0);
    out += !WIFEXITED(status) || WEXITSTATUS(status) != 0;
  }
  printf("made %s, got out %d times\n", made > 0 ? "some" : "none", out);
  fflush(stdout);
  _exit(0);
}

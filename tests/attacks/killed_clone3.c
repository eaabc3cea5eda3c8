// killed_clone3: kills processes in the middle of a clone3 whose struct is sealed. The child must have the registers
// that its parent had, whether or not anybody is left to tell of it. Argument: TRIES.
#define _GNU_SOURCE
#include "attack.h"

#include <linux/sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <time.h>

struct shared {
  volatile int children, changed;
};

/// A call by hand: the result, and what the first argument's register holds afterwards.
static long clone3_by_hand(struct clone_args* args, unsigned long* left) {
  register unsigned long first __asm__("rdi") = (unsigned long)args;
  long result;
  __asm__ volatile("syscall"
                   : "=a"(result), "+r"(first)
                   : "0"((long)SYS_clone3), "S"(sizeof *args)
                   : "rcx", "r11", "memory");
  *left = first;
  return result;
}

static void make_children(struct shared* shared) {
  static struct clone_args args;
  args.exit_signal = SIGCHLD;
  for (;;) {
    unsigned long left;
    const long child = clone3_by_hand(&args, &left);
    if (child == 0) {
      __atomic_fetch_add(&shared->children, 1, __ATOMIC_RELAXED);
      if (left != (unsigned long)&args) __atomic_fetch_add(&shared->changed, 1, __ATOMIC_RELAXED);
      _exit(0);
    }
    if (child > 0) waitpid((pid_t)child, NULL, 0);
  }
}

int main(int argc, char** argv) {
  const int tries = argc > 1 ? atoi(argv[1]) : 100;
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  struct shared* shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) return 2;
  for (int i = 0; i < tries; ++i) {
    const pid_t parent = fork();
    if (parent == 0) make_children(shared);
    const struct timespec wait = {0, 200000 + (i % 50) * 20000};
    nanosleep(&wait, NULL);
    kill(parent, SIGKILL);
    while (waitpid(-1, NULL, WNOHANG) >= 0) {
    }
  }
  if (shared->children == 0) return 3;
  tried("a child with changed registers", shared->changed != 0);
  return verdict("each child has its parent's registers");
}

// unfollowed_children: children by every flag that makes them hard to follow: untraced, of another parent, sharing the
// memory, suspended parents. Each tries the forbidden call.
#define _GNU_SOURCE
#include "attack.h"

#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <time.h>

static char stack[65536] __attribute__((aligned(16)));

static int forbidden(void* unused) {
  (void)unused;
  mkdir(forbidden_folder, 0700);
  syscall(SYS_mkdirat, -100, forbidden_folder, 0700);
  _exit(0);
}

static void wait_a_little(void) {
  const struct timespec time = {0, 50000000};
  nanosleep(&time, NULL);
}

static void by_clone(const char* how, int flags) {
  const pid_t child = clone(forbidden, stack + sizeof stack, flags, NULL, NULL, NULL, NULL);
  if (child > 0) waitpid(child, NULL, __WALL);
  wait_a_little();
  tried(how, was_made());
}

static void by_clone3(const char* how, unsigned long flags) {
  struct clone_args args = {.flags = flags, .exit_signal = (flags & CLONE_PARENT) != 0 ? 0 : SIGCHLD};
  const long child = syscall(SYS_clone3, &args, sizeof args);
  if (child == 0) forbidden(NULL);
  if (child > 0) waitpid((pid_t)child, NULL, __WALL);
  wait_a_little();
  tried(how, was_made());
}

int main(void) {
  by_clone("clone, untraced", CLONE_UNTRACED | SIGCHLD);
  by_clone("clone, untraced, in the same memory", CLONE_UNTRACED | CLONE_VM | SIGCHLD);
  by_clone("clone, the parent's sibling", CLONE_PARENT);
  by_clone("clone, the parent's sibling, untraced", CLONE_PARENT | CLONE_UNTRACED);
  by_clone("clone, traced by the parent's tracer", CLONE_PTRACE | SIGCHLD);
  by_clone("clone, in the same memory", CLONE_VM | SIGCHLD);
  by_clone("clone, like vfork", CLONE_VM | CLONE_VFORK | SIGCHLD);
  by_clone("clone, telling nobody of its end", 0);
  by_clone("clone, no signal, sharing files and signals", CLONE_VM | CLONE_FILES | CLONE_FS | CLONE_SIGHAND);
  by_clone3("clone3, untraced", CLONE_UNTRACED);
  by_clone3("clone3, the parent's sibling", CLONE_PARENT);
  by_clone3("clone3, plain", 0);
  const pid_t child = vfork();
  if (child == 0) {
    syscall(SYS_mkdir, forbidden_folder, 0700);
    // A grandchild that outlives both.
    const pid_t grandchild = vfork();
    if (grandchild == 0) {
      syscall(SYS_mkdir, forbidden_folder, 0700);
      _exit(0);
    }
    _exit(0);
  }
  if (child > 0) waitpid(child, NULL, 0);
  tried("vfork", was_made());
  // Double fork, in sessions of their own.
  if (fork() == 0) {
    setsid();
    if (fork() == 0) {
      setsid();
      forbidden(NULL);
    }
    _exit(0);
  }
  wait(NULL);
  wait_a_little();
  tried("daemons", was_made());
  return verdict("followed, or refused");
}

// ptrace_own: a process that traces another of the target, or has itself traced by it, could change what a call does
// after it was judged. Also the other ways to write into a process's memory.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/uio.h>

static volatile char there = 'a';

int main(void) {
  const pid_t child = fork();
  if (child == 0) {
    for (;;) pause();
  }
  tried("ptrace of a sibling, attach", ptrace(PTRACE_ATTACH, child, NULL, NULL) == 0);
  tried("ptrace of a sibling, seize", ptrace(PTRACE_SEIZE, child, NULL, NULL) == 0);
  tried("ptrace, traceme", ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0);
  char byte = 'b';
  const struct iovec here = {&byte, 1};
  const struct iovec target = {(void*)&there, 1};
  tried("process_vm_writev", process_vm_writev(child, &here, 1, &target, 1, 0) == 1);
  tried("process_vm_readv", process_vm_readv(child, &here, 1, &target, 1, 0) == 1);
  const int pidfd = (int)syscall(SYS_pidfd_open, child, 0);
  tried("pidfd_getfd", pidfd >= 0 && syscall(SYS_pidfd_getfd, pidfd, 1, 0) >= 0);
  tried("process_madvise", pidfd >= 0 && syscall(SYS_process_madvise, pidfd, &target, 1, 4, 0) >= 0);
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  return verdict("refused by protections");
}

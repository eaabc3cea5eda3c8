// traced_siblings: one process of the target traces another, or has itself traced, and changes at its entry a call that
// was judged: into the forbidden one. The policy has rules that allow ptrace and all calls that reach into other
// processes, so that nothing but the kernel is in the way.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>
#include <stddef.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <time.h>

#include "sealed_pages.h"

static char path[4096];

/// Makes a harmless call for ever.
static pid_t start(int is_traced) {
  fflush(stdout);
  const pid_t child = fork();
  if (child != 0) return child;
  if (is_traced) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) _exit(3);
    raise(SIGSTOP);
  }
  for (;;) syscall(SYS_rmdir, path);
}

/// The child is traced, and will stop: its calls become the forbidden one, some of them.
static void change_calls(pid_t child) {
  int status = 0;
  if (waitpid(child, &status, __WALL) != child || !WIFSTOPPED(status)) return;
  for (int i = 0; i < 20; ++i) {
    if (ptrace(PTRACE_SYSCALL, child, NULL, NULL) != 0) return;
    if (waitpid(child, &status, __WALL) != child || !WIFSTOPPED(status)) return;
    struct user_regs_struct registers;
    if (ptrace(PTRACE_GETREGS, child, NULL, &registers) != 0) return;
    registers.orig_rax = SYS_mkdir;
    registers.rdi = (unsigned long)path;
    registers.rsi = 0700;
    ptrace(PTRACE_SETREGS, child, NULL, &registers);
  }
}

static void end(pid_t child) {
  kill(child, SIGKILL);
  waitpid(child, NULL, __WALL);
}

static void by_request(const char* how, long request) {
  const pid_t child = start(0);
  const int traced = ptrace((enum __ptrace_request)request, child, NULL, NULL) == 0;
  tried(how, traced);
  if (traced) {
    if (request == PTRACE_SEIZE) ptrace(PTRACE_INTERRUPT, child, NULL, NULL);
    change_calls(child);
  }
  end(child);
  tried("a call that was changed by who traces", was_made());
  rmdir(forbidden_folder);
}

static void by_memory(void) {
  const pid_t child = start(0);
  char byte = 'x';
  const struct iovec here = {&byte, 1};
  const struct iovec there = {pages + pages_size / 2, 4096};
  tried("process_vm_writev", process_vm_writev(child, &here, 1, &there, 1, 0) == 1);
  const int pidfd = (int)syscall(SYS_pidfd_open, child, 0);
  const int advice[] = {10 /* DONTFORK */, 100 /* HWPOISON */, 101 /* SOFT_OFFLINE */, 9 /* REMOVE */};
  for (unsigned i = 0; i < sizeof advice / sizeof *advice; ++i)
    tried("process_madvise", syscall(SYS_process_madvise, pidfd, &there, 1UL, (long)advice[i], 0) > 0);
  // It is no more, but somebody may still look at its memory.
  kill(child, SIGKILL);
  syscall(448 /* process_mrelease */, pidfd, 0);
  end(child);
  tried("memory of another process", pages[pages_size / 2] != 0);
}

int main(void) {
  if (getcwd(path, sizeof path - sizeof forbidden_folder - 1) == NULL) return 2;
  strcat(strcat(path, "/"), forbidden_folder);
  by_request("attaching", PTRACE_ATTACH);
  by_request("seizing", PTRACE_SEIZE);
  const pid_t child = start(1);
  change_calls(child);
  end(child);
  tried("who has itself traced", was_made());
  rmdir(forbidden_folder);
  find_pages();
  by_memory();
  return verdict("who is traced already is traced by nobody else");
}

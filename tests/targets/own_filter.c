// own_filter: a program that confines itself, as sshd and browsers do: by filters that refuse, trap, trace and kill,
// and by threads that share them. Prints what each made of a call.
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int install(unsigned number, unsigned action) {
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, action),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {sizeof code / sizeof *code, code};
  return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
}

static volatile sig_atomic_t trapped;
static void on_trap(int signal) {
  (void)signal;
  trapped = 1;
}

static void* in_thread(void* unused) {
  (void)unused;
  errno = 0;
  syscall(SYS_getpgrp);
  printf("thread: %d\n", errno);
  return NULL;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return 1;
  if (install(SYS_getpgrp, SECCOMP_RET_ERRNO | ENOTTY) != 0) return 2;
  errno = 0;
  syscall(SYS_getpgrp);
  printf("refused: %d\n", errno);
  pthread_t thread;
  if (pthread_create(&thread, NULL, in_thread, NULL) != 0) return 3;
  pthread_join(thread, NULL);
  signal(SIGSYS, on_trap);
  if (install(SYS_getsid, SECCOMP_RET_TRAP) != 0) return 4;
  syscall(SYS_getsid, 0);
  printf("trapped: %d\n", trapped);
  // A stop with data of its own: judged as any other call.
  if (install(SYS_mkdir, SECCOMP_RET_TRACE | 77) != 0 || install(SYS_rmdir, SECCOMP_RET_TRACE | 78) != 0) return 5;
  errno = 0;
  syscall(SYS_mkdir, "made-by-own-filter", 0700);
  printf("mkdir: %d\n", errno);
  errno = 0;
  syscall(SYS_rmdir, "no-such-folder");
  printf("rmdir: %d\n", errno);
  const pid_t child = fork();
  if (child == 0) {
    if (install(SYS_getppid, SECCOMP_RET_KILL_PROCESS) != 0) _exit(6);
    syscall(SYS_getppid);
    _exit(7);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) return 8;
  printf("killed: %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : -1);
  // Only a listener of its own is refused.
  struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  const struct sock_fprog program = {1, &allow};
  errno = 0;
  syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
  printf("listener: %d\n", errno);
  return 0;
}

// own_listener: a seccomp listener of the target's own, whose answers outrank the supervisor's: it lets the forbidden
// call go on.
#define _GNU_SOURCE
#include "attack.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>

static void with_flags(unsigned long flags) {
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mkdir, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {sizeof code / sizeof *code, code};
  const int listener = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
  if (listener < 0) return;
  tried("a listener is installed", 1);
  const pid_t child = fork();
  if (child == 0) {
    syscall(SYS_mkdir, forbidden_folder, 0700);
    _exit(0);
  }
  struct pollfd ready = {listener, POLLIN, 0};
  if (poll(&ready, 1, 1000) > 0) {
    struct seccomp_notif request;
    memset(&request, 0, sizeof request);
    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &request) == 0) {
      struct seccomp_notif_resp answer = {request.id, 0, 0, SECCOMP_USER_NOTIF_FLAG_CONTINUE};
      ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
    }
  }
  waitpid(child, NULL, 0);
  tried("it lets the forbidden call go on", was_made());
}

int main(void) {
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  with_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER);
  with_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_LOG);
  with_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH);
  with_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER | 0xffffffff00000000UL);
  with_flags(SECCOMP_FILTER_FLAG_NEW_LISTENER | 32 /* WAIT_KILLABLE_RECV */);
  return verdict("no listener is installed");
}

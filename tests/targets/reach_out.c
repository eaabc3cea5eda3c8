// reach_out PID SOCKET: tries to get at the process PID, and to connect to the abstract UNIX socket SOCKET. Prints what
// succeeded, one word a line.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

static void report(const char* what, int succeeded) {
  if (succeeded) puts(what);
}

static int opens(pid_t pid, const char* file) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/%s", pid, file);
  return open(path, O_RDWR) >= 0;
}

int main(int argc, char** argv) {
  if (argc < 3) return 1;
  const pid_t pid = atoi(argv[1]);
  const int within_reach = kill(pid, 0) == 0;
  report("kill", within_reach);
  report("queue", sigqueue(pid, 0, (union sigval){0}) == 0);
  const int pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
  report("pidfd_send_signal", pidfd >= 0 && syscall(SYS_pidfd_send_signal, pidfd, 0, NULL, 0) == 0);
  report("pidfd_getfd", pidfd >= 0 && syscall(SYS_pidfd_getfd, pidfd, 0, 0) >= 0);
  report("mem", opens(pid, "mem"));
  char byte = 0;
  struct iovec local = {&byte, 1};
  struct iovec remote = {(void*)&main, 1};  // the two are not the same program: a fault will do
  const ssize_t read = process_vm_readv(pid, &local, 1, &remote, 1, 0);
  report("process_vm_readv", read == 1 || (read < 0 && errno == EFAULT));
  // Not where it may succeed: a tracer whose own tracee traces it stops for good.
  if (!within_reach) report("ptrace", ptrace(PTRACE_SEIZE, pid, 0, 0) == 0);

  struct sockaddr_un address = {.sun_family = AF_UNIX};
  const size_t length = strlen(argv[2]);
  if (length >= sizeof address.sun_path) return 1;
  memcpy(address.sun_path + 1, argv[2], length);
  const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  report("connect", connect(fd, (struct sockaddr*)&address,
                            (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length)) == 0);

  // Its own children are within reach.
  const pid_t child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  report("child", kill(child, SIGKILL) == 0);
  return 0;
}

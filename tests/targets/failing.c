// failing: calls that fail, each for another reason, then exit status 1: what a program looks like that does not find
// its configuration.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void) {
  syscall(SYS_openat, AT_FDCWD, "/nonexistent/app.conf", O_RDONLY);
  syscall(SYS_openat, AT_FDCWD, "/", O_WRONLY);
  syscall(SYS_read, -1, 0, 1);
  syscall(SYS_write, 1, 1, 1);
  syscall(SYS_socket, -1, SOCK_STREAM, 0);
  syscall(9999, 1, 2, 3, 4, 5, 6);
  fprintf(stderr, "failing: no configuration: %s\n", strerror(ENOENT));
  return 1;
}

// passed_descriptor SOCKET: asks somebody outside, by a Unix socket, for a folder's descriptor, and opens what lies in
// it. The policy's places do not hold that folder.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>

static int received(const char* name, int is_abstract) {
  const int socket_fd = socket(AF_UNIX, SOCK_STREAM, 0);
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  strncpy(address.sun_path + is_abstract, name, sizeof address.sun_path - 2);
  const socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name) + 1);
  if (connect(socket_fd, (struct sockaddr*)&address, size) != 0) return -1;
  char byte;
  char control[CMSG_SPACE(sizeof(int))];
  struct iovec data = {&byte, 1};
  struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  if (recvmsg(socket_fd, &message, 0) != 1 || CMSG_FIRSTHDR(&message) == NULL) return -1;
  int fd;
  memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof fd);
  return fd;
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  tried("an abstract socket of somebody outside", received(argv[1], 1) >= 0);
  const int folder = received(argv[1], 0);
  const int got = folder >= 0;
  tried("a file in a folder that was passed", got && openat(folder, "secret", O_RDONLY) >= 0);
  tried("a new file in it", got && openat(folder, "new", O_WRONLY | O_CREAT, 0600) >= 0);
  return verdict(got ? "a folder that is passed is held like one that is named" : "nobody outside is reached");
}

// socket_pairs PATH: sends to a Unix datagram socket of somebody outside, at PATH, under a policy that lets no sockets
// be made but pairs of them: a datagram socket is connected, and sends, to whoever it likes, even as one of a pair.
#define _GNU_SOURCE
#include "attack.h"

#include <sys/socket.h>
#include <sys/un.h>

// Whether what was sent has not come to the other end: of a socket that has packets in order, an address is ignored.
static int went_elsewhere(ssize_t sent, int other_end) {
  char byte;
  return sent == 1 && recv(other_end, &byte, 1, MSG_DONTWAIT) != 1;
}

static void by_pair(const char* path, int type) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  strncpy(address.sun_path, path, sizeof address.sun_path - 1);
  const struct sockaddr* const there = (const struct sockaddr*)&address;
  int ends[2];
  if (socketpair(AF_UNIX, type, 0, ends) != 0) return;
  struct iovec text = {(char*)"x", 1};
  const struct msghdr message = {
      .msg_name = &address, .msg_namelen = sizeof address, .msg_iov = &text, .msg_iovlen = 1};
  tried("sendto", went_elsewhere(sendto(ends[0], "x", 1, 0, there, sizeof address), ends[1]));
  tried("sendmsg", went_elsewhere(sendmsg(ends[0], &message, 0), ends[1]));
  tried("connect", connect(ends[0], there, sizeof address) == 0 && send(ends[0], "x", 1, 0) == 1);
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  by_pair(argv[1], SOCK_DGRAM);
  by_pair(argv[1], SOCK_RAW);  // the kernel makes one of datagrams of it
  by_pair(argv[1], SOCK_DGRAM | SOCK_CLOEXEC);
  by_pair(argv[1], SOCK_STREAM);
  by_pair(argv[1], SOCK_SEQPACKET);
  int ends[2];
  tried("another family", socketpair(AF_TIPC, SOCK_DGRAM, 0, ends) == 0);
  printf("a stream was %smade\n", socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 ? "" : "not ");
  return verdict("pairs lead from one of their ends to the other");
}

// other_ports: connects to a TCP port that the policy's `network` does not name: in each notation of the address, by a
// first packet that is sent without connect (TCP's fast open), and by protocols that come to be TCP.
#define _GNU_SOURCE
#include "attack.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

enum { by_smc = 256, by_mptcp = 262, family_smc = 43 };

static int listener;
static struct sockaddr_in there = {.sin_family = AF_INET};
static const struct sockaddr* const it = (const struct sockaddr*)&there;

static int was_reached(void) {
  const int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

static void connects(const char* how, int family, int protocol) {
  const int fd = socket(family, SOCK_STREAM, protocol);
  if (fd < 0) return;
  if (family == AF_INET6) {
    struct sockaddr_in6 mapped = {.sin6_family = AF_INET6, .sin6_port = there.sin_port};
    inet_pton(AF_INET6, "::ffff:127.0.0.1", &mapped.sin6_addr);
    connect(fd, (const struct sockaddr*)&mapped, sizeof mapped);
  } else {
    connect(fd, it, sizeof there);
  }
  tried(how, was_reached());
  close(fd);
}

static void first_packets(void) {
  struct iovec text = {(char*)"x", 1};
  struct mmsghdr message = {
      .msg_hdr = {.msg_name = &there, .msg_namelen = sizeof there, .msg_iov = &text, .msg_iovlen = 1}};
  const char* const how[] = {"sendto", "sendmsg", "sendmmsg", "a connection that is made by the first write"};
  for (int way = 0; way < 4; ++way) {
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    if (way == 0) sendto(fd, "x", 1, MSG_FASTOPEN, it, sizeof there);
    if (way == 1) sendmsg(fd, &message.msg_hdr, MSG_FASTOPEN);
    if (way == 2) sendmmsg(fd, &message, 1, MSG_FASTOPEN);
    if (way == 3 && setsockopt(fd, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, &on, sizeof on) == 0 &&
        connect(fd, it, sizeof there) == 0)
      tried("write", write(fd, "x", 1) == 1);
    tried(how[way], was_reached());
    close(fd);
  }
}

int main(void) {
  listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  socklen_t length = sizeof there;
  there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(listener, it, sizeof there) != 0 || listen(listener, 10) != 0 ||
      getsockname(listener, (struct sockaddr*)&there, &length) != 0)
    return 3;
  connects("connect", AF_INET, 0);
  connects("IPv6's notation", AF_INET6, 0);
  connects("MPTCP", AF_INET, by_mptcp);
  connects("MPTCP in IPv6's notation", AF_INET6, by_mptcp);
  connects("SMC", AF_INET, by_smc);
  connects("SMC, as a family", family_smc, 0);
  first_packets();
  return verdict("no connection was made");
}

// other_addresses: sends to 127.0.0.2, or has packets go by way of it, under a policy that lets 127.0.0.1 alone be
// reached: by every call that takes an address, every way to write one, and what goes along with a message or is set
// for a socket.
#define _GNU_SOURCE
#include "attack.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

enum { port = 27182 };

static struct sockaddr_in address_of(const char* text) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  inet_pton(AF_INET, text, &address.sin_addr);
  return address;
}

static struct sockaddr_in6 mapped(const char* text) {
  struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
  inet_pton(AF_INET6, text, &address.sin6_addr);
  return address;
}

static int receiver(int type) {
  const int fd = socket(AF_INET, type | SOCK_NONBLOCK, 0);
  const struct sockaddr_in address = address_of("127.0.0.2");
  if (fd < 0 || bind(fd, (const struct sockaddr*)&address, sizeof address) != 0) exit(3);
  if (type == SOCK_STREAM && listen(fd, 10) != 0) exit(3);
  return fd;
}

// By sendmsg, or sendmmsg behind a message that goes nowhere forbidden; `control` goes along.
static int sends(int fd, const void* name, socklen_t length, const void* control, size_t size, int several) {
  struct iovec text = {(char*)"x", 1};
  struct mmsghdr messages[2] = {{.msg_hdr = {.msg_iov = &text, .msg_iovlen = 1}}};
  struct sockaddr_in harmless = address_of("127.0.0.1");
  messages[0].msg_hdr.msg_name = &harmless;
  messages[0].msg_hdr.msg_namelen = sizeof harmless;
  struct msghdr* last = &messages[several].msg_hdr;
  *last = (struct msghdr){.msg_name = (void*)name, .msg_namelen = length, .msg_iov = &text, .msg_iovlen = 1};
  last->msg_control = (void*)control;
  last->msg_controllen = size;
  return several ? sendmmsg(fd, messages, 2, 0) == 2 : sendmsg(fd, last, 0) == 1;
}

static void calls(void) {
  const struct sockaddr_in there = address_of("127.0.0.2");
  const struct sockaddr_in6 there6 = mapped("::ffff:127.0.0.2");
  const struct sockaddr* const it = (const struct sockaddr*)&there;
  const int udp = socket(AF_INET, SOCK_DGRAM, 0);
  const int udp6 = socket(AF_INET6, SOCK_DGRAM, 0);
  tried("connect", connect(udp, it, sizeof there) == 0);
  tried("sendto", sendto(udp, "x", 1, 0, it, sizeof there) == 1);
  tried("sendmsg", sends(udp, &there, sizeof there, NULL, 0, 0));
  tried("sendmmsg", sends(udp, &there, sizeof there, NULL, 0, 1));
  tried("an IPv4 address in IPv6's notation",
        sendto(udp6, "x", 1, 0, (const struct sockaddr*)&there6, sizeof there6) == 1);
  tried("an IPv4 address to a socket of IPv6", sendto(udp6, "x", 1, 0, it, sizeof there) == 1);
  struct sockaddr_in unspecific = there;
  unspecific.sin_family = AF_UNSPEC;
  tried("an address without a family", sendto(udp, "x", 1, 0, (struct sockaddr*)&unspecific, sizeof there) == 1);
  tried("connect without a family",
        connect(udp, (struct sockaddr*)&unspecific, sizeof there) == 0 && send(udp, "x", 1, 0) == 1);
  tried("TCP's fast open, sendto",
        sendto(socket(AF_INET, SOCK_STREAM, 0), "x", 1, MSG_FASTOPEN, it, sizeof there) == 1);
  const int stream = socket(AF_INET, SOCK_STREAM, 0);
  const int on = 1;
  setsockopt(stream, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, &on, sizeof on);
  tried("TCP's fast open, connect", connect(stream, it, sizeof there) == 0);
}

static void routes(void) {
  const struct sockaddr_in here = address_of("127.0.0.1");
  const struct sockaddr* const it = (const struct sockaddr*)&here;
  for (int strict = 0; strict < 2; ++strict) {
    const unsigned char route[] = {strict ? 137 : 131, 11, 4, 127, 0, 0, 2, 127, 0, 0, 2, 0};
    tried("a source route of the socket",
          setsockopt(socket(AF_INET, SOCK_STREAM, 0), IPPROTO_IP, IP_OPTIONS, route, sizeof route) == 0);
    union {
      struct cmsghdr header;
      unsigned char bytes[CMSG_SPACE(sizeof route)];
    } control = {.header = {CMSG_LEN(sizeof route), IPPROTO_IP, IP_RETOPTS}};
    memcpy(CMSG_DATA(&control.header), route, sizeof route);
    const int udp = socket(AF_INET, SOCK_DGRAM, 0);
    tried("a source route of a message", sends(udp, &here, sizeof here, &control, sizeof control, 0));
    tried("a source route of the second message", sends(udp, &here, sizeof here, &control, sizeof control, 1));
    if (connect(udp, it, sizeof here) == 0)
      tried("a source route on a connection", sends(udp, NULL, 0, &control, sizeof control, 0));
  }
}

// What goes along with a message otherwise gets there.
static int passes_descriptor(void) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0) return 0;
  union {
    struct cmsghdr header;
    unsigned char bytes[CMSG_SPACE(sizeof(int))];
  } control = {.header = {CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS}}, got;
  memcpy(CMSG_DATA(&control.header), &ends[0], sizeof(int));
  char byte;
  struct iovec text = {&byte, 1};
  struct msghdr message = {.msg_iov = &text, .msg_iovlen = 1, .msg_control = &got, .msg_controllen = sizeof got};
  return sends(ends[0], NULL, 0, &control, sizeof control, 0) && recvmsg(ends[1], &message, 0) == 1 &&
         got.header.cmsg_type == SCM_RIGHTS && fcntl(*(int*)CMSG_DATA(&got.header), F_GETFD) >= 0;
}

int main(void) {
  const int udp = receiver(SOCK_DGRAM);
  const int tcp = receiver(SOCK_STREAM);
  calls();
  routes();
  char byte;
  tried("a packet arrived", recv(udp, &byte, 1, 0) >= 0);
  tried("a connection arrived", accept(tcp, NULL, NULL) >= 0);
  printf("a descriptor was %spassed\n", passes_descriptor() ? "" : "not ");
  return verdict("addresses are judged in a copy, and packets take no other way");
}

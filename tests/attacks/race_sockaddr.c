// Connects to an address that another thread, and another process that shares the memory, keep changing between a port
// that is allowed and one that is not, both on loopback: TRIES. Prints how often it got out: the socket tells whom it
// is connected to. With `messages` behind it, sends two messages there by sendmmsg instead: a socket at the port that
// is not allowed tells whether any came.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

static struct sockaddr_in* address;
static in_port_t forbidden;

static void* changes(void* argument) {
  (void)argument;
  volatile in_port_t* port = &address->sin_port;
  while (1) {
    *port = forbidden;
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
    *port = htons(7);
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
  }
  return NULL;
}

/// Sends two messages to `address` by one call, and tells how many the kernel took.
static int send_two(int fd) {
  struct iovec text = {"x", 1};
  struct mmsghdr messages[2];
  memset(messages, 0, sizeof messages);
  for (int i = 0; i < 2; ++i) {
    messages[i].msg_hdr.msg_name = address;
    messages[i].msg_hdr.msg_namelen = sizeof *address;
    messages[i].msg_hdr.msg_iov = &text;
    messages[i].msg_hdr.msg_iovlen = 1;
    messages[i].msg_len = 77;
  }
  const int sent = sendmmsg(fd, messages, 2, MSG_DONTWAIT);
  return sent > 0 && messages[0].msg_len != 1 ? -1 : sent;
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const int by_messages = argc > 2 && strcmp(argv[2], "messages") == 0;
  const int fd = socket(AF_INET, SOCK_DGRAM, 0);  // nobody need listen
  const int kept = socket(AF_INET, SOCK_DGRAM, 0);
  forbidden = htons(by_messages ? 7009 : 9);
  address = mmap(NULL, sizeof *address, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (address == MAP_FAILED) return 3;
  address->sin_family = AF_INET;
  address->sin_port = htons(7);
  address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  struct sockaddr_in place = *address;
  place.sin_port = forbidden;
  if (by_messages && bind(kept, (struct sockaddr*)&place, sizeof place) != 0) return 3;
  if (fork() == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    changes(NULL);
  }
  pthread_t thread;
  pthread_create(&thread, NULL, changes, NULL);
  const int tries = atoi(argv[1]);
  int connected = 0, out = 0;
  for (int i = 0; i < tries; ++i) {
    if (by_messages) {
      char text[4];
      connected += send_two(fd) > 0;
      out += recv(kept, text, sizeof text, MSG_DONTWAIT) > 0;
      continue;
    }
    if (connect(fd, (struct sockaddr*)address, sizeof *address) != 0) continue;
    struct sockaddr_in peer;
    socklen_t size = sizeof peer;
    if (getpeername(fd, (struct sockaddr*)&peer, &size) != 0) continue;
    ++connected;
    out += peer.sin_port == forbidden;
  }
  printf("connected %s, got out %d times\n", connected > 0 ? "some" : "none", out);
  fflush(stdout);
  _exit(0);
}

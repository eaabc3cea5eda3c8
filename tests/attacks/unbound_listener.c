// unbound_listener: listens at an address and a port of the kernel's choice: on sockets that were never bound, and on
// one that another thread puts in the place of one that was.
#define _GNU_SOURCE
#include "attack.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/un.h>

enum { by_mptcp = 262 };

static int listens(int fd) {
  struct sockaddr_storage address;
  socklen_t size = sizeof address;
  int on = 0;
  socklen_t on_size = sizeof on;
  return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &on, &on_size) == 0 && on != 0 &&
         getsockname(fd, (struct sockaddr*)&address, &size) == 0;
}

static volatile int over;
static int unbound_fd;
static int unix_fd;
static int shown_fd;

// Has the descriptor lead to a socket with an address, and to one without, by turns.
static void* exchange(void* unused) {
  while (!over) {
    dup2(unix_fd, shown_fd);
    dup2(unbound_fd, shown_fd);
  }
  return unused;
}

static void race(int tries) {
  unbound_fd = socket(AF_INET, SOCK_STREAM, 0);
  unix_fd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (unix_fd < 0) {  // no such sockets: one of TCP that may be bound
    unix_fd = socket(AF_INET, SOCK_STREAM, 0);
    const struct sockaddr_in own = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    bind(unix_fd, (const struct sockaddr*)&own, sizeof own);
  } else {
    const struct sockaddr_un own = {.sun_family = AF_UNIX};
    bind(unix_fd, (const struct sockaddr*)&own, sizeof own.sun_family);  // an abstract name that the kernel chooses
  }
  shown_fd = dup(unix_fd);
  pthread_t thread;
  if (pthread_create(&thread, NULL, exchange, NULL) != 0) exit(3);
  int listened = 0;
  for (int i = 0; i < tries && !listens(unbound_fd); ++i) listened += listen(shown_fd, 1) == 0;
  over = 1;
  pthread_join(thread, NULL);
  printf("listened %s\n", listened > 0 ? "at times" : "never");
  tried("a descriptor that another thread changes, listen", listens(unbound_fd));
}

int main(void) {
  const int families[] = {AF_INET, AF_INET6};
  for (int i = 0; i < 2; ++i) {
    const int fd = socket(families[i], SOCK_STREAM, 0);
    tried("listen without bind", listen(fd, 1) == 0 || listens(fd));
  }
  const int several = socket(AF_INET, SOCK_STREAM, by_mptcp);
  tried("listen without bind, several paths", several >= 0 && listen(several, 1) == 0);
  race(20000);
  return verdict("what listens was bound");
}

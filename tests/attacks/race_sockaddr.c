// Connects to an address that another thread keeps changing between a port that is allowed and one that is not, both on
// loopback: TRIES. Prints how often it got out: the socket tells whom it is connected to.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct sockaddr_in address;

static void* changes(void* argument) {
  (void)argument;
  volatile in_port_t* port = &address.sin_port;
  while (1) {
    *port = htons(9);
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
    *port = htons(7);
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
  }
  return NULL;
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  address.sin_family = AF_INET;
  address.sin_port = htons(7);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  pthread_t thread;
  pthread_create(&thread, NULL, changes, NULL);
  const int tries = atoi(argv[1]);
  int connected = 0, out = 0;
  const int fd = socket(AF_INET, SOCK_DGRAM, 0);  // nobody need listen
  for (int i = 0; i < tries; ++i) {
    if (connect(fd, (struct sockaddr*)&address, sizeof address) != 0) continue;
    struct sockaddr_in peer;
    socklen_t size = sizeof peer;
    if (getpeername(fd, (struct sockaddr*)&peer, &size) != 0) continue;
    ++connected;
    out += peer.sin_port == htons(9);
  }
  printf("connected %s, got out %d times\n", connected > 0 ? "some" : "none", out);
  fflush(stdout);
  _exit(0);
}

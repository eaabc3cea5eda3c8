// Opens /.file and DIRECTORY/allowed/.file while another thread, which shares the root, keeps choosing DIRECTORY/secret
// as the root and comes back: DIRECTORY TRIES. Prints how often it got out. Needs the right to choose a root.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "counted_opens.h"

static char secret[4096];
static int root;
static _Atomic int done, moves;

static void* move(void* unused) {
  while (!done) {
    if (chroot(secret) != 0 || fchdir(root) != 0 || chroot(".") != 0) exit(3);
    ++moves;
  }
  return unused;
}

int main(int argc, char** argv) {
  if (argc < 3 || snprintf(secret, sizeof secret, "%s/secret", argv[1]) < 0) return 2;
  char allowed[4096];
  if (snprintf(allowed, sizeof allowed, "%s/allowed/.file", argv[1]) < 0) return 2;
  root = open("/", O_PATH | O_DIRECTORY);
  pthread_t mover;
  if (root < 0 || pthread_create(&mover, NULL, move, NULL) != 0) return 2;
  const int tries = atoi(argv[2]);
  struct counted_opens count = {0, 0};
  for (int i = 0; i < tries; ++i) open_and_count(i % 2 == 0 ? "/.file" : allowed, &count);
  done = 1;
  pthread_join(mover, NULL);
  printf("opened %s, moved %s, got out %d times\n", count.opened > 0 ? "some" : "none", moves > 0 ? "the root" : "none",
         count.out);
  return 0;
}

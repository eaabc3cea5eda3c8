// Opens /.file and DIRECTORY/allowed/.file while another thread, which shares the root, keeps choosing DIRECTORY/secret
// as the root and comes back: DIRECTORY TRIES. Prints how often it got out. Needs the right to choose a root.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
  int opened = 0, out = 0;
  for (int i = 0; i < tries; ++i) {
    const int fd = open(i % 2 == 0 ? "/.file" : allowed, O_RDONLY);
    if (fd < 0) continue;
    char text[8] = "";
    if (read(fd, text, sizeof text - 1) > 0) {
      ++opened;
      out += strncmp(text, "secret", 6) == 0;
    }
    close(fd);
  }
  done = 1;
  pthread_join(mover, NULL);
  printf("opened %s, moved %s, got out %d times\n", opened > 0 ? "some" : "none", moves > 0 ? "the root" : "none", out);
  return 0;
}

// Opens a path that another thread, and another process that shares the memory, keep changing between one that is
// allowed and one that is not: DIRECTORY (with `allowed` and `secret/file` in it) TRIES. Prints how often it got out.
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "counted_opens.h"

struct shared {
  char path[4096];
};
static struct shared* shared;
static char allowed[4096], secret[4096];

static void* changes(void* argument) {
  (void)argument;
  volatile char* path = shared->path;
  const size_t size = strlen(secret) + 1;
  while (1) {
    for (size_t i = 0; i < size; ++i) path[i] = secret[i];
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
    for (size_t i = 0; i < size; ++i) path[i] = allowed[i];
    for (volatile int wait = 0; wait < 50; ++wait) {
    }
  }
  return NULL;
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  // Both of one length, so that the end stands still.
  snprintf(allowed, sizeof allowed, "%s/allowed/.file", argv[1]);
  snprintf(secret, sizeof secret, "%s/secret//.file", argv[1]);
  shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  strcpy(shared->path, allowed);
  const pid_t other = fork();
  if (other == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    changes(NULL);
  }
  pthread_t thread;
  pthread_create(&thread, NULL, changes, NULL);
  const int tries = atoi(argv[2]);
  struct counted_opens count = {0, 0};
  for (int i = 0; i < tries; ++i) open_and_count(shared->path, &count);
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  printf("opened %s, got out %d times\n", count.opened > 0 ? "some" : "none", count.out);
  fflush(stdout);
  _exit(0);
}

// thread_chain N: N threads pass a byte on, each from the pipe before it to the pipe after it. No thread waits for a
// lock, so that every run makes the same calls in each thread.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { most = 64 };

struct link {
  int from;
  int to;
};

static void* pass_on(void* argument) {
  const struct link* link = argument;
  char byte;
  if (read(link->from, &byte, 1) != 1 || write(link->to, &byte, 1) != 1) abort();
  return NULL;
}

int main(int argc, char** argv) {
  const int count = argc > 1 ? atoi(argv[1]) : 2;
  if (count < 1 || count > most) return 2;
  int pipes[most + 1][2];
  struct link links[most];
  pthread_attr_t detached;
  pthread_attr_init(&detached);
  pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
  for (int index = 0; index <= count; ++index) {
    if (pipe(pipes[index]) != 0) return 1;
  }
  for (int index = 0; index < count; ++index) {
    links[index] = (struct link){pipes[index][0], pipes[index + 1][1]};
    pthread_t thread;
    if (pthread_create(&thread, &detached, pass_on, &links[index]) != 0) return 1;
  }
  char byte = 'x';
  if (write(pipes[0][1], &byte, 1) != 1 || read(pipes[count][0], &byte, 1) != 1) return 1;
  // The last thread may still be on its way out: leaving only when it alone is left would need a lock.
  usleep(20000);
  printf("%d threads passed on '%c'\n", count, byte);
  return 0;
}

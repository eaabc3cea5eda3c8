// threads N ROUNDS: N threads that each make ROUNDS rounds of interleaving, blocking and waking calls.
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static int rounds;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long total;

static void* work(void* unused) {
  int ends[2];
  if (pipe(ends) != 0) abort();
  for (int i = 0; i < rounds; ++i) {
    char byte = 'x';
    if (write(ends[1], &byte, 1) != 1 || read(ends[0], &byte, 1) != 1) abort();
    pthread_mutex_lock(&mutex);
    ++total;
    syscall(SYS_getppid);
    pthread_mutex_unlock(&mutex);
  }
  return unused;
}

int main(int argc, char** argv) {
  const int count = argc > 1 ? atoi(argv[1]) : 4;
  rounds = argc > 2 ? atoi(argv[2]) : 100;
  pthread_t* threads = calloc((size_t)count, sizeof *threads);
  for (int i = 0; i < count; ++i) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < count; ++i) pthread_join(threads[i], NULL);
  return total == (long)count * rounds ? 0 : 1;
}

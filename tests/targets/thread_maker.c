// thread_maker: starts threads that end at once, for ever. To be attached to.
#include <pthread.h>
#include <unistd.h>

static void* nothing(void* unused) {
  getppid();
  return unused;
}

int main(void) {
  while (1) {
    pthread_t threads[4];
    int started = 0;
    while (started < 4 && pthread_create(&threads[started], NULL, nothing, NULL) == 0) ++started;
    for (int i = 0; i < started; ++i) pthread_join(threads[i], NULL);
  }
}

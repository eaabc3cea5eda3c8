// counter PATH: two threads that write a growing number to the file, until the process is killed. To be attached to.
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int fd;
static long number;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void* count(void* unused) {
  while (1) {
    char text[32];
    pthread_mutex_lock(&mutex);
    const int size = snprintf(text, sizeof text, "%020ld\n", ++number);
    if (pwrite(fd, text, (size_t)size, 0) != size) _exit(1);
    pthread_mutex_unlock(&mutex);
    usleep(2000);
  }
  return unused;
}

int main(int argc, char** argv) {
  fd = open(argc > 1 ? argv[1] : "/dev/null", O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (fd < 0) return 1;
  pthread_t thread;
  pthread_create(&thread, NULL, count, NULL);
  count(NULL);
}

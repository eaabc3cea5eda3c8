// leader_exits_first: the first thread ends long before the last, which ends the process with 9.
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

static void* outlive(void* unused) {
  usleep(50000);
  syscall(SYS_getppid);
  _exit(9);
  return unused;
}

int main(void) {
  pthread_t thread;
  pthread_create(&thread, NULL, outlive, NULL);
  syscall(SYS_exit, 0);
}

// getppid_loop N: the cheapest system call, N times.
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char** argv) {
  const long count = argc > 1 ? atol(argv[1]) : 1;
  for (long i = 0; i < count; ++i) syscall(SYS_getppid);
  return 0;
}

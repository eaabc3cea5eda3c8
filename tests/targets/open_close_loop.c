// open_close_loop N [PATH]: opens and closes a file N times.
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char** argv) {
  const long count = argc > 1 ? atol(argv[1]) : 1;
  const char* path = argc > 2 ? argv[2] : "/dev/null";
  for (long i = 0; i < count; ++i) {
    const int fd = open(path, O_RDONLY);
    if (fd < 0) return 1;
    close(fd);
  }
  return 0;
}

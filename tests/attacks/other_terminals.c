// other_terminals TERMINAL: opens a terminal that is none of its own, to read what is typed there and to write there;
// by its path, and as the other end of a new one.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  tried("reading", open(argv[1], O_RDONLY | O_NOCTTY) >= 0);
  tried("writing", open(argv[1], O_WRONLY | O_NOCTTY) >= 0);
  const int all = open("/dev/ptmx", O_RDWR | O_NOCTTY);
  const int unlocked = 0;
  if (all >= 0) ioctl(all, TIOCSPTLCK, &unlocked);
  tried("a new one", all >= 0 && ioctl(all, TIOCGPTPEER, O_RDWR | O_NOCTTY) >= 0);
  return verdict("terminals are out of reach");
}

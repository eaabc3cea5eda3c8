// x32_numbers: numbers of x32: with its bit, and the 512 to 547 that old kernels took without it.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>

static long number;

static int attempt(void) {
  syscall(number, forbidden_folder, 0700);
  return 0;
}

int main(void) {
  int killed = 0;
  const long with_bit[] = {0x40000000L | SYS_mkdir, 0x40000000L | SYS_getpid, 0x40000000L | 520, 0xffffffff40000053L};
  for (unsigned i = 0; i < sizeof with_bit / sizeof *with_bit; ++i) {
    number = with_bit[i];
    const int status = in_child(attempt);
    killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
  }
  tried("a number with x32's bit", was_made() || killed != 4);
  for (number = 512; number <= 547; ++number) {
    const int status = in_child(attempt);
    tried("a number from 512 to 547", WIFEXITED(status));
  }
  return verdict("killed by the filter");
}

// personalities: execution domains that make memory executable, fix its addresses, or map the page at 0.
#define _GNU_SOURCE
#include "attack.h"

#include <sys/personality.h>

int main(void) {
  const unsigned long wanted[] = {READ_IMPLIES_EXEC,  ADDR_NO_RANDOMIZE, MMAP_PAGE_ZERO,
                                  ADDR_COMPAT_LAYOUT, PER_SVR4,          0xffffffff00000000UL | READ_IMPLIES_EXEC};
  for (unsigned i = 0; i < sizeof wanted / sizeof *wanted; ++i)
    tried("personality", syscall(SYS_personality, wanted[i]) != -1);
  tried("it has changed", (personality(0xffffffff) & 0x0770000) != 0);
  return verdict("refused by a protection");
}

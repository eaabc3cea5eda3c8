// int80: calls of i386 by int 0x80, whose numbers are others: 39 is mkdir there, and getpid for who looks at x86-64's.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>
#include <sys/mman.h>

static int attempt(void) {
  char* low = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
  strcpy(low, forbidden_folder);
  long result = 39;
  __asm__ volatile("int $0x80" : "+a"(result) : "b"(low), "c"(0700) : "memory", "r8", "r9", "r10", "r11");
  return 1;
}

int main(void) {
  const int status = in_child(attempt);
  tried("int 0x80", was_made() || (WIFEXITED(status) && WEXITSTATUS(status) == 1));
  return verdict(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS ? "killed by the filter" : "not made");
}

// int80: calls of i386, whose numbers are others: 39 is mkdir there, and getpid for who looks at x86-64's. By int 0x80,
// by sysenter (which not every processor lets 64-bit code use), and by `syscall` in a segment of 32-bit code.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>
#include <sys/mman.h>

/// Memory that 32-bit code reaches, with the path in it.
static char* low_memory(void) {
  char* low = mmap(NULL, 8192, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
  if (low == MAP_FAILED) _exit(2);
  return strcpy(low, forbidden_folder);
}

static int by_int80(void) {
  char* low = low_memory();
  long result = 39;
  __asm__ volatile("int $0x80" : "+a"(result) : "b"(low), "c"(0700) : "memory", "r8", "r9", "r10", "r11");
  return 1;
}

// Neither comes back: to where, only the vDSO of i386 knows.
static int by_sysenter(void) {
  char* low = low_memory();
  __asm__ volatile(
      "mov %%rdx, %%rbp\n"
      "sysenter" ::"a"(39L),
      "b"(low), "c"(0700L), "d"(low + 6144));
  return 1;
}

static int by_narrow_code(void) {
  char* low = low_memory();
  static const unsigned char code[] = {0x0f, 0x05, 0x0f, 0x0b};  // syscall, ud2
  memcpy(low + 4096, code, sizeof code);
  // This syscall takes its second argument from ebp, and ecx from the stack.
  *(unsigned*)(low + 2048) = 0;
  __asm__ volatile(
      "mov %%rdx, %%rsp\n"
      "mov $0700, %%ebp\n"
      "push $0x23\n"
      "push %%rsi\n"
      "lretq" ::"a"(39L),
      "b"(low), "d"(low + 2048), "S"(low + 4096));
  return 1;
}

int main(void) {
  const int status = in_child(by_int80);
  tried("int 0x80", was_made() || (WIFEXITED(status) && WEXITSTATUS(status) == 1));
  rmdir(forbidden_folder);
  in_child(by_sysenter);
  tried("sysenter", was_made());
  rmdir(forbidden_folder);
  in_child(by_narrow_code);
  tried("syscall in 32-bit code", was_made());
  return verdict(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS ? "killed by the filter" : "not made");
}

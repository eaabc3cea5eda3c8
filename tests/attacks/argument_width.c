// argument_width: the kernel takes an int's low 32 bits alone, and the low 32 bits of the number of the call; what
// looks at all 64 is deceived by the others. The policy also forbids sockets of AF_INET, and kill by SIGUSR1.
#define _GNU_SOURCE
#include "attack.h"

#include <signal.h>
#include <sys/socket.h>

static const unsigned long high[] = {0x100000000UL, 0xffffffff00000000UL, 0x8000000000000000UL, 0x7fffffff00000000UL};

static long raw_syscall(unsigned long number, unsigned long a, unsigned long b, unsigned long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

static unsigned long number;

static int unnamed_call(void) {
  return raw_syscall(number, (unsigned long)forbidden_folder, 0700, 0) >= 0;
}

int main(void) {
  signal(SIGUSR1, SIG_IGN);
  for (unsigned i = 0; i < sizeof high / sizeof *high; ++i) {
    tried("a family with a high half", raw_syscall(SYS_socket, high[i] | AF_INET, SOCK_STREAM, 0) >= 0);
    tried("a type with a high half", raw_syscall(SYS_socket, AF_INET, high[i] | SOCK_STREAM, 0) >= 0);
    tried("a signal with a high half", raw_syscall(SYS_kill, (unsigned long)getpid(), high[i] | SIGUSR1, 0) == 0);
    raw_syscall(high[i] | SYS_mkdir, (unsigned long)forbidden_folder, 0700, 0);
    raw_syscall(high[i] | SYS_mkdirat, (unsigned long)-100, (unsigned long)forbidden_folder, 0700);
    tried("a number with a high half", was_made());
  }
  const unsigned long numbers[] = {0xffffffffUL, 0xfffffffeUL, 0x7fffffffUL, 0x80000000UL, ~0UL, 1UL << 63, 100000};
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
    number = numbers[i];
    const int status = in_child(unnamed_call);  // some have x32's bit, which kills
    tried("a call without a name", WIFEXITED(status) && WEXITSTATUS(status) != 0);
  }
  tried("negative and huge numbers", was_made());
  return verdict("compared as the kernel compares");
}

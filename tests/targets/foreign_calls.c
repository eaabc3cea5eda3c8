// foreign_calls N: N calls of i386's getpid by int 0x80, which 64-bit kernels may take too, between two of its own.
// Ends with 77 if this kernel does not.
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static void on_fault(int signal) {
  _exit(signal == SIGSEGV ? 77 : 1);
}

int main(int argc, char** argv) {
  const int count = argc > 1 ? atoi(argv[1]) : 1;
  signal(SIGSEGV, on_fault);
  syscall(SYS_getppid);
#if defined(__x86_64__)
  for (int i = 0; i < count; ++i) {
    long result = 20;  // getpid of i386
    __asm__ volatile("int $0x80" : "+a"(result) : : "memory", "r8", "r9", "r10", "r11");
    if (result != getpid()) return 1;
  }
#else
  (void)count;
#endif
  syscall(SYS_getppid);
  return 0;
}

// mixed_calls: a 64-bit program that makes calls of i386 by int 0x80, and of x32 by numbers with bit 30, between its
// own. Ends with 77 if this kernel lacks the former.
#define _GNU_SOURCE
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__x86_64__)
#define LOW 0x20000000L  // where 32-bit addresses reach
#define X32 0x40000000L

static void on_fault(int signal) {
  _exit(signal == SIGSEGV ? 77 : 1);
}

static long narrow_call(long number, long first, long second, long third) {
  long result = number;
  __asm__ volatile("int $0x80"
                   : "+a"(result)
                   : "b"(first), "c"(second), "d"(third), "S"(0L), "D"(0L)
                   : "memory", "r8", "r9", "r10", "r11");
  return result;
}

int main(void) {
  char* low = mmap((void*)LOW, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (low != (char*)LOW) return 1;
  strcpy(low, "/dev/null");
  signal(SIGSEGV, on_fault);
  narrow_call(20, 0, 0, 0);  // getpid
  signal(SIGSEGV, SIG_DFL);
  syscall(SYS_getppid);
  narrow_call(5, LOW, 0, 0);             // open
  narrow_call(195, LOW, LOW + 1000, 0);  // stat64
  ((unsigned*)low)[250] = 1;
  ((unsigned*)low)[251] = 99;
  narrow_call(102, 1, LOW + 1000, 0);  // socketcall: socket
  narrow_call(117, 23, 5, 0);          // ipc: shmget
  narrow_call(24, 0, 0, 0);            // getuid, of 16 bits
  narrow_call(23, 0x1ffff, 0, 0);      // setuid
  syscall(SYS_getuid);
  syscall(X32 | SYS_getppid);
  syscall(X32 | 515, 1, LOW, 1);  // readv
  syscall(X32 | SYS_mmap, 0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0x1000);
  syscall(X32 | 999, 1, 2, 3, 4, 5, 6);
  syscall(SYS_getuid);
  const pid_t child = fork();
  if (child == 0) _exit(narrow_call(64, 0, 0, 0) > 0 ? 0 : 1);  // getppid
  return waitpid(child, NULL, 0) == child ? 0 : 1;
}
#else
int main(void) {
  return 77;
}
#endif

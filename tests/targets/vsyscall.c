// vsyscall N: asks for the time N times at the fixed address of x86-64's vsyscall page. Ends with 77 if there is no
// such page, with 1 if a call failed.
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

static sigjmp_buf missing;

static void on_fault(int signal) {
  siglongjmp(missing, signal);
}

int main(int argc, char** argv) {
#if defined(__x86_64__)
  const int count = argc > 1 ? atoi(argv[1]) : 1;
  time_t (*vsyscall_time)(time_t*) = (time_t(*)(time_t*))0xffffffffff600400;
  signal(SIGSEGV, on_fault);
  if (sigsetjmp(missing, 1) != 0) return 77;
  int failed = 0;
  for (int i = 0; i < count; ++i) failed |= vsyscall_time(NULL) < 0;
  return failed;
#else
  (void)argc;
  (void)argv;
  return 77;
#endif
}

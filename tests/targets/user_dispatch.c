// user_dispatch: calls that a program dispatches to itself (prctl's PR_SET_SYSCALL_USER_DISPATCH), as emulators of
// other systems do: the kernel makes a SIGSYS of each, and the handler answers. Exit status 77: this kernel cannot.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

static volatile char selector;  // SYSCALL_DISPATCH_FILTER_ALLOW

#ifdef __x86_64__
enum { answer_register = REG_RAX };
#else
enum { answer_register = REG_EAX };
#endif

static void answer(int signal, siginfo_t* info, void* context) {
  (void)signal;
  selector = 0;
  ucontext_t* interrupted = context;
  interrupted->uc_mcontext.gregs[answer_register] = info->si_syscall == SYS_getppid ? 4711 : -ENOSYS;
}

static long dispatched(long number) {
  selector = 1;  // SYSCALL_DISPATCH_FILTER_BLOCK
  return syscall(number, 1L, 2L, 3L);
}

int main(void) {
  struct sigaction action = {.sa_sigaction = answer, .sa_flags = SA_SIGINFO};
  sigaction(SIGSYS, &action, NULL);
  if (prctl(59 /* PR_SET_SYSCALL_USER_DISPATCH */, 1L, 0L, 0L, &selector) != 0) return 77;
  const long parent = dispatched(SYS_getppid);
  const long none = dispatched(5000);
  const int error = errno;
  prctl(59, 0L, 0L, 0L, 0L);
  return parent == 4711 && none == -1 && error == ENOSYS ? 0 : 1;
}

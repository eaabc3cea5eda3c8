// interrupted_frames: a signal at every moment of calls that are judged, whose handler writes other registers into the
// frame that it returns to: into the supervisor's code, with the number and the arguments of the forbidden call, while
// that code is about to give back those of a permitted one. The policy forbids mkdir by its path, and to open one file.
// Argument: SECONDS.
#define _GNU_SOURCE
#include "attack.h"
#include "call_by_hand.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include <ucontext.h>

static unsigned long code, code_end, instruction;
static sigjmp_buf back;
static volatile unsigned turn = 1;
static char other_stack[1 << 16];

static unsigned next(void) {
  turn = turn * 1103515245U + 12345U;
  return turn >> 16;
}

static void on_fault(int signal) {
  siglongjmp(back, signal);
}

static void on_signal(int signal, siginfo_t* info, void* context) {
  (void)signal, (void)info;
  greg_t* registers = ((ucontext_t*)context)->uc_mcontext.gregs;
  const unsigned kind = next() % 4;
  if (kind == 0) return;
  // Before the first call of one of the pieces, behind it, at its second; or at the program's own instruction.
  const unsigned long pieces = (code_end - code) / 64;
  const unsigned long offsets[] = {0, 2, 51, 57, 59};
  const unsigned long piece = next() % 2 ? next() % 2 : next() % (pieces > 0 ? pieces : 1);
  registers[REG_RIP] = (greg_t)(code == 0 || next() % 5 == 0 ? instruction : code + piece * 64 + offsets[next() % 5]);
  if (kind == 1) return;  // the other registers as they are
  registers[REG_RAX] = kind == 2 ? SYS_mkdir : SYS_openat;
  registers[REG_RDI] = kind == 2 ? (greg_t)forbidden_folder : AT_FDCWD;
  registers[REG_RSI] = kind == 2 ? 0700 : (greg_t) "secret";
  registers[REG_RDX] = O_CREAT | O_WRONLY;
  registers[REG_R10] = 0600;
  registers[REG_RCX] = (greg_t)instruction;
}

static int storm(void) {
  // Some that block until a signal comes, some that never do.
  const struct itimerval often = {{0, 150}, {0, 150}};
  for (volatile int i = 0; i < 400; ++i) {
    if (sigsetjmp(back, 1) != 0) continue;
    if (i == 0) setitimer(ITIMER_REAL, &often, NULL);
    const long fd = call_by_hand(SYS_open, "permitted", O_RDONLY, 0);
    if (fd > 2) close((int)fd);
    call_by_hand(SYS_open, "fifo", O_RDONLY, 0);
    call_by_hand(SYS_mkdir, "folder", 0700, 0);
    call_by_hand(SYS_open, "secret", O_RDONLY, 0);
  }
  return 0;
}

int main(int argc, char** argv) {
  const time_t seconds = argc > 1 ? atoi(argv[1]) : 2;
  char line[512];
  FILE* maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    if (strstr(line, "r-xs") != NULL && strstr(line, "/memfd:callgate") != NULL)
      sscanf(line, "%lx-%lx", &code, &code_end);
  }
  if (maps != NULL) fclose(maps);
  instruction = (unsigned long)by_hand;
  close(open("permitted", O_CREAT | O_WRONLY, 0600));
  if (mkfifo("fifo", 0600) != 0) return 2;
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_RESTART};
  sigaction(SIGALRM, &action, NULL);
  stack_t other = {.ss_sp = other_stack, .ss_size = sizeof other_stack};
  sigaltstack(&other, NULL);
  const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGSYS, SIGFPE};
  for (unsigned i = 0; i < sizeof faults / sizeof *faults; ++i) {
    struct sigaction fault = {.sa_handler = on_fault, .sa_flags = SA_NODEFER | SA_ONSTACK};
    sigaction(faults[i], &fault, NULL);
  }
  struct stat file;
  const time_t end = time(NULL) + seconds;
  do {
    turn = (unsigned)next();
    const pid_t child = fork();
    if (child == 0) _exit(storm());
    // It may have lost its way so that it goes round for ever.
    const struct timespec pause = {0, 2000000};
    for (int i = 0; i < 25 && waitpid(child, NULL, WNOHANG) == 0; ++i) nanosleep(&pause, NULL);
    kill(child, SIGKILL);
    while (waitpid(child, NULL, 0) > 0) {
    }
  } while (time(NULL) < end && !was_made());
  tried("a forbidden call of a forged frame", was_made());
  tried("a forbidden open of a forged frame", stat("secret", &file) == 0);
  const int fd = open("permitted", O_CREAT | O_RDONLY, 0600);  // by some result in the place of a number it may be gone
  tried("an open that lost its way", fd < 0);
  return verdict("a call is judged wherever it comes from");
}

// return_code: the code of the supervisor's that gives a thread its registers back after an open (one piece for each
// block of the memory for checked arguments, right behind that memory), entered by the program: with registers of its
// choice, from a signal frame, at each byte. The policy forbids mkdir by its path, and to open one file.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <ucontext.h>

enum { stub_size = 64, stubs = 64 };

static unsigned long code;
static sigjmp_buf back;
static const char* wanted;
static long number;
static unsigned long entry;
static char stack[1 << 16];
static unsigned long flags_of_open;

static void on_fault(int signal) {
  siglongjmp(back, signal);
}

/// Goes on in the code as if the program had stood before it with these registers.
static void enter(int signal, siginfo_t* info, void* context) {
  (void)signal, (void)info;
  greg_t* registers = ((ucontext_t*)context)->uc_mcontext.gregs;
  registers[REG_RIP] = (greg_t)entry;
  registers[REG_RAX] = number;
  registers[REG_RDI] = number == SYS_mkdir ? (greg_t)wanted : AT_FDCWD;
  registers[REG_RSI] = number == SYS_mkdir ? 0700 : (greg_t)wanted;
  registers[REG_RDX] = (greg_t)flags_of_open;
  registers[REG_R10] = 0;
  registers[REG_RCX] = (greg_t)entry;
  registers[REG_RSP] = (greg_t)(stack + sizeof stack / 2);
}

static int try_entry(void) {
  const int own = open("permitted", O_RDONLY);  // leaves its registers in one of the pieces
  if (own >= 0) close(own);
  if (sigsetjmp(back, 1) == 0) {
    ualarm(50000, 0);  // where it goes on with nothing to do
    raise(SIGUSR1);
  }
  return 0;
}

static void try_entries(long call, const char* path) {
  number = call;
  wanted = path;
  for (unsigned long at = 0; at < stubs * stub_size; ++at) {
    if (at >= stub_size * 2 && at % stub_size != 0 && at % stub_size != 51) continue;
    entry = code + at;
    in_child(try_entry);  // some make a call that has no number
  }
}

int main(void) {
  char line[512];
  FILE* maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    unsigned long begin = 0;
    if (strstr(line, "r-xs") != NULL && strstr(line, "/memfd:callgate") != NULL && sscanf(line, "%lx", &begin) == 1)
      code = begin;
  }
  if (maps != NULL) fclose(maps);
  if (code == 0) return 2;
  struct sigaction action = {.sa_sigaction = enter, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGUSR1, &action, NULL);
  const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGALRM, SIGSYS, SIGFPE};
  stack_t other = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
  sigaltstack(&other, NULL);
  for (unsigned i = 0; i < sizeof faults / sizeof *faults; ++i) {
    struct sigaction fault = {.sa_handler = on_fault, .sa_flags = SA_NODEFER | SA_ONSTACK};
    sigaction(faults[i], &fault, NULL);
  }
  close(open("permitted", O_CREAT | O_WRONLY, 0600));
  try_entries(SYS_mkdir, forbidden_folder);
  tried("a forbidden call from the code", was_made());
  flags_of_open = O_CREAT | O_WRONLY;
  try_entries(SYS_openat, "secret");
  struct stat status;
  tried("a forbidden open from the code", stat("secret", &status) == 0);
  // After all that, the code still serves.
  const int own = open("permitted", O_RDONLY);
  tried("an open that lost its way", own < 0);
  return verdict("a call is judged wherever it comes from");
}

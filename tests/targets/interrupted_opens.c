// interrupted_opens: opens files while signals come, processes stop and go on, calls are interrupted and restarted.
// What a program can see of its registers, handlers and results is as ever: prints `as ever`, or what is not.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

static int wrong;
static void expect(int holds, const char* what) {
  if (holds) return;
  printf("not as ever: %s\n", what);
  ++wrong;
}

struct call {
  long number;
  uint64_t arguments[6];
};

/// Makes a call, and tells whether it left all registers as they were, but for those that every call changes.
static long by_hand(const struct call* call, int* kept) {
  register uint64_t a0 __asm__("rdi") = call->arguments[0];
  register uint64_t a1 __asm__("rsi") = call->arguments[1];
  register uint64_t a2 __asm__("rdx") = call->arguments[2];
  register uint64_t a3 __asm__("r10") = call->arguments[3];
  register uint64_t a4 __asm__("r8") = call->arguments[4];
  register uint64_t a5 __asm__("r9") = call->arguments[5];
  long result;
  uint64_t return_address, expected;
  __asm__ volatile(
      "lea 1f(%%rip), %[expected]\n\t"
      "syscall\n"
      "1:\tmov %%rcx, %[return_address]"
      : "=a"(result), "+r"(a0), "+r"(a1), "+r"(a2), "+r"(a3), "+r"(a4),
        "+r"(a5), [expected] "=&r"(expected), [return_address] "=&r"(return_address)
      : "0"(call->number)
      : "rcx", "r11", "memory");
  *kept = a0 == call->arguments[0] && a1 == call->arguments[1] && a2 == call->arguments[2] &&
          a3 == call->arguments[3] && a4 == call->arguments[4] && a5 == call->arguments[5] &&
          return_address == expected;
  return result;
}

static uint64_t code_begin, code_end;
static volatile sig_atomic_t alarms, strange;
static void on_alarm(int signal, siginfo_t* info, void* context) {
  (void)signal;
  (void)info;
  const uint64_t at = (uint64_t)((ucontext_t*)context)->uc_mcontext.gregs[REG_RIP];
  ++alarms;
  strange += at >= code_begin && at < code_end;
}

static void handle_alarms(int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_alarm;
  action.sa_flags = SA_SIGINFO | flags;
  sigaction(SIGALRM, &action, NULL);
}

static void tick(long microseconds) {
  const struct itimerval timer = {{0, microseconds}, {0, microseconds}};
  setitimer(ITIMER_REAL, &timer, NULL);
}

/// Where code was mapped that is not the program's own.
static void find_foreign_code(void) {
  char line[512];
  FILE* maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    unsigned long begin, end;
    char rights[5];
    if (sscanf(line, "%lx-%lx %4s", &begin, &end, rights) == 3 && strcmp(rights, "r-xs") == 0) {
      code_begin = begin;
      code_end = end;
    }
  }
  if (maps != NULL) fclose(maps);
}

static void open_by_hand(const char* path, long error) {
  const struct call call = {SYS_openat, {(uint64_t)AT_FDCWD, (uint64_t)path, O_RDONLY, 0x1234, 0x5678, 0x9abc}};
  int kept;
  const long fd = by_hand(&call, &kept);
  expect(error == 0 ? fd >= 0 : fd == -error, "the result of an open");
  expect(kept, "registers after an open");
  if (fd >= 0) close((int)fd);
}

static void opens(int count) {
  for (int i = 0; i < count && wrong == 0; ++i) open_by_hand("/dev/null", 0);
}

/// By links that were never there before; every other one leads nowhere.
static void opens_by_links(int count) {
  char link[32];
  for (int i = 0; i < count && wrong == 0; ++i) {
    snprintf(link, sizeof link, "link%d", i);
    expect(symlink(i % 2 == 0 ? "/dev/null" : "nowhere", link) == 0, "symlink");
    open_by_hand(link, i % 2 == 0 ? 0 : ENOENT);
    unlink(link);
  }
}

/// An open that waits for a writer, who comes after `microseconds`.
static int open_fifo(const char* fifo, useconds_t microseconds) {
  fflush(stdout);
  const pid_t writer = fork();
  if (writer == 0) {
    tick(0);
    usleep(microseconds);
    const int fd = open(fifo, O_WRONLY);
    _exit(fd < 0);
  }
  const int fd = open(fifo, O_RDONLY);
  const int error = errno;
  if (fd < 0) {  // lets the writer go
    tick(0);
    close(open(fifo, O_RDONLY));
  }
  while (waitpid(writer, NULL, 0) < 0 && errno == EINTR) {
  }
  if (fd >= 0) close(fd);
  errno = error;
  return fd;
}

int main(void) {
  find_foreign_code();
  opens(100);
  opens_by_links(100);

  handle_alarms(SA_RESTART);
  tick(300);
  opens(3000);
  opens_by_links(1000);
  expect(alarms > 0, "no alarm came");
  expect(strange == 0, "a handler interrupts what is not the program's own code");
  tick(0);

  unlink("fifo");
  expect(mkfifo("fifo", 0600) == 0, "mkfifo");
  alarms = 0;
  tick(20000);
  expect(open_fifo("fifo", 300000) >= 0, "an open that is restarted");
  expect(alarms > 2, "no alarm while it waited");
  tick(0);
  handle_alarms(0);
  tick(20000);
  expect(open_fifo("fifo", 300000) < 0 && errno == EINTR, "an open that is interrupted");
  tick(0);

  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    opens(2000);
    opens_by_links(500);
    _exit(wrong != 0);
  }
  int status = 0;
  for (int i = 0; i < 300 && waitpid(child, &status, WNOHANG) == 0; ++i) {
    kill(child, SIGSTOP);
    usleep(200);
    kill(child, SIGCONT);
    usleep(200);
  }
  kill(child, SIGCONT);
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  expect(WIFEXITED(status) && WEXITSTATUS(status) == 0, "a child that is stopped and goes on");
  unlink("fifo");
  if (wrong == 0) printf("as ever\n");
  return wrong != 0;
}

// Makes calls whose arguments lie in memory, and tells what came of them: MODE [ARGS].
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

struct clone_args_v0 {
  unsigned long flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls;
};

// openat by hand: whether each register but the result's is as it was.
static long checked_openat(int dirfd, const char* path, int flags, int mode) {
  register long rax __asm__("rax") = SYS_openat;
  register long rdi __asm__("rdi") = dirfd;
  register long rsi __asm__("rsi") = (long)path;
  register long rdx __asm__("rdx") = flags;
  register long r10 __asm__("r10") = mode;
  register long r8 __asm__("r8") = 88;
  register long r9 __asm__("r9") = 99;
  __asm__ volatile("syscall"
                   : "+r"(rax), "+r"(rdi), "+r"(rsi), "+r"(rdx), "+r"(r10), "+r"(r8), "+r"(r9)
                   :
                   : "rcx", "r11", "memory");
  if (rdi != dirfd || rsi != (long)path || rdx != flags || r10 != mode || r8 != 88 || r9 != 99) {
    puts("registers differ");
    exit(3);
  }
  return rax;
}

static int open_all(int count, char** paths) {
  for (int i = 0; i < count; ++i) {
    const long fd = checked_openat(AT_FDCWD, paths[i], O_RDONLY | O_CLOEXEC, 0);
    char text[64] = "";
    if (fd < 0) {
      printf("%ld\n", -fd);
    } else {
      const long size = read((int)fd, text, sizeof text - 1);
      printf("%s", size > 0 ? text : "empty\n");
      close((int)fd);
    }
  }
  return 0;
}

static void noted(int signal) {
  (void)signal;
}

// Opening a FIFO blocks; a signal interrupts it, and it is restarted.
static int restart(const char* fifo) {
  struct sigaction action = {.sa_handler = noted, .sa_flags = SA_RESTART};
  sigaction(SIGUSR1, &action, NULL);
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) {
    for (int i = 0; i < 5; ++i) {
      usleep(20000);
      kill(parent, SIGUSR1);
    }
    kill(parent, SIGSTOP);
    usleep(50000);
    kill(parent, SIGCONT);
    usleep(20000);
    _exit(open(fifo, O_WRONLY) < 0);
  }
  const long fd = checked_openat(AT_FDCWD, fifo, O_RDONLY, 0);
  int status = 0;
  waitpid(child, &status, 0);
  printf("%s %d\n", fd >= 0 ? "open" : strerror((int)-fd), WEXITSTATUS(status));
  return 0;
}

// clone3 whose struct is sealed: the child's registers are those that the parent had.
static int clone3_child(unsigned long flags) {
  struct clone_args_v0 args = {.flags = flags, .exit_signal = SIGCHLD};
  register long rax __asm__("rax") = 435;
  register long rdi __asm__("rdi") = (long)&args;
  register long rsi __asm__("rsi") = sizeof args;
  __asm__ volatile("syscall" : "+r"(rax), "+r"(rdi), "+r"(rsi) : : "rcx", "r11", "memory");
  const int same = rdi == (long)&args && rsi == sizeof args;
  if (rax == 0) _exit(same ? 7 : 8);
  if (rax < 0) {
    printf("%ld\n", -rax);
    return 0;
  }
  int status = 0;
  waitpid((pid_t)rax, &status, 0);
  printf("%d %d\n", same, WEXITSTATUS(status));
  return 0;
}

static int in_child(int count, char** paths) {
  // (The second shares the memory for a while.)
  for (volatile int i = 0; i < 3; ++i) {
    const pid_t child = i == 1 ? vfork() : fork();
    if (child == 0) {
      open_all(count, paths);
      fflush(stdout);
      _exit(0);
    }
    waitpid(child, NULL, 0);
  }
  return 0;
}

struct opener {
  char** paths;
  int count, failed;
};
static void* opens(void* argument) {
  struct opener* opener = argument;
  for (int i = 0; i < 300; ++i) {
    for (int j = 0; j < opener->count; ++j) {
      const long fd = checked_openat(AT_FDCWD, opener->paths[j], O_RDONLY, 0);
      opener->failed += fd < 0;
      if (fd >= 0) close((int)fd);
    }
  }
  return NULL;
}
static int in_threads(int count, char** paths) {
  enum { threads = 6 };
  pthread_t ids[threads];
  struct opener openers[threads];
  for (int i = 0; i < threads; ++i) {
    openers[i] = (struct opener){paths, count, 0};
    pthread_create(&ids[i], NULL, opens, &openers[i]);
  }
  int failed = 0;
  for (int i = 0; i < threads; ++i) {
    pthread_join(ids[i], NULL);
    failed += openers[i].failed;
  }
  printf("%d\n", failed);
  return 0;
}

int main(int argc, char** argv) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  const char* mode = argc > 1 ? argv[1] : "";
  if (strcmp(mode, "open") == 0) return open_all(argc - 2, argv + 2);
  if (strcmp(mode, "child") == 0) return in_child(argc - 2, argv + 2);
  if (strcmp(mode, "threads") == 0) return in_threads(argc - 2, argv + 2);
  if (strcmp(mode, "restart") == 0) return restart(argv[2]);
  if (strcmp(mode, "clone3") == 0) return clone3_child(strtoul(argv[2], NULL, 0));
  if (strcmp(mode, "exec") == 0) {
    execv(argv[2], argv + 2);
    printf("%d\n", errno);
    return 0;
  }
  return 2;
}

// overseen_calls: reads in /proc/PID/syscall, of a process that executes programs, the arguments of the call by which
// the supervisor hands it a descriptor (random ones, which nobody else is to know), and makes that call itself, from
// many threads. It must get no descriptor, and keep nobody from getting theirs. The policy forbids mkdir by its path.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <time.h>

static unsigned long arguments[6];
static volatile int got;

/// Whether the process is in a mmap whose arguments are no ordinary ones.
static int oversee(int fd) {
  char text[256] = "";
  unsigned long a[6];
  const ssize_t size = pread(fd, text, sizeof text - 1, 0);
  if (size <= 0 || sscanf(text, "9 %lx %lx %lx %lx %lx %lx", &a[0], &a[1], &a[2], &a[3], &a[4], &a[5]) != 6) return 0;
  if (a[2] <= 7 && a[4] + 1 <= 1024) return 0;  // a protection and a descriptor
  memcpy(arguments, a, sizeof a);
  return 1;
}

static void* make_call(void* unused) {
  (void)unused;
  for (;;) {
    const long result =
        syscall(SYS_mmap, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
    if (result >= 0) got = 1;
  }
  return NULL;
}

static pid_t start(char** argv) {
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    execl("/proc/self/exe", argv[0], "20", NULL);
    _exit(3);
  }
  return child;
}

int main(int argc, char** argv) {
  if (argc > 1) {
    const int left = atoi(argv[1]) - 1;
    char number[16];
    snprintf(number, sizeof number, "%d", left);
    if (left > 0) execl("/proc/self/exe", argv[0], number, NULL);
    // The memory is there, and what it is for is checked.
    mkdir(forbidden_folder, 0700);
    return was_made() || mkdir("permitted", 0700) != 0 || rmdir("permitted") != 0;
  }
  int overseen = 0, status = 0;
  for (int i = 0; i < 20 && !overseen; ++i) {
    char path[64];
    const pid_t child = start(argv);
    snprintf(path, sizeof path, "/proc/%d/syscall", child);
    const int fd = open(path, O_RDONLY);
    while (!overseen && waitpid(child, &status, WNOHANG) == 0) overseen = oversee(fd);
    if (fd >= 0) close(fd);
    if (overseen) waitpid(child, &status, 0);
  }
  printf("the arguments are %s\n", overseen ? "known" : "not seen");
  fflush(stdout);
  for (int i = 0; i < 8 && overseen; ++i) {
    pthread_t thread;
    pthread_create(&thread, NULL, make_call, NULL);
  }
  int lost = 0;
  for (int i = 0; i < 5; ++i) {
    const pid_t child = start(argv);
    waitpid(child, &status, 0);
    lost += !WIFEXITED(status) || WEXITSTATUS(status) != 0;
  }
  tried("a descriptor of the supervisor's", got);
  tried("who should get one does not", lost > 0);
  tried("the forbidden call", was_made());
  const int result = verdict("it is given to the process that it is for");
  fflush(stdout);
  _exit(result);
}

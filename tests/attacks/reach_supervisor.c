// reach_supervisor: everything that one process can do to another, done to the supervisor: signals, tracing, memory,
// descriptors, limits, schedule. Forbidden under every policy that denies.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>

static pid_t supervisor;

static int opens(const char* file, int flags) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/%s", supervisor, file);
  const int fd = open(path, flags);
  // Some files open for everybody, and then have nothing to say.
  char byte;
  const int gives = fd >= 0 && (flags != O_RDONLY || read(fd, &byte, 1) == 1);
  if (fd >= 0) close(fd);
  return gives;
}

static void signals(void) {
  tried("kill", kill(supervisor, 0) == 0);
  tried("kill of its group", kill(-getpgid(supervisor), 0) == 0);
  tried("kill of all", kill(-1, 0) == 0);
  tried("tkill", syscall(SYS_tkill, supervisor, 0) == 0);
  tried("tgkill", syscall(SYS_tgkill, supervisor, supervisor, 0) == 0);
  tried("rt_sigqueueinfo", sigqueue(supervisor, 0, (union sigval){0}) == 0);
  const int pidfd = (int)syscall(SYS_pidfd_open, supervisor, 0);
  tried("pidfd_open and pidfd_send_signal", pidfd >= 0 && syscall(SYS_pidfd_send_signal, pidfd, 0, NULL, 0) == 0);
  tried("pidfd_getfd", pidfd >= 0 && syscall(SYS_pidfd_getfd, pidfd, 0, 0) >= 0);
  char path[32];
  snprintf(path, sizeof path, "/proc/%d", supervisor);
  const int folder = open(path, O_RDONLY | O_DIRECTORY);
  tried("pidfd_send_signal by its folder in /proc",
        folder >= 0 && syscall(SYS_pidfd_send_signal, folder, 0, NULL, 0) == 0);
  // A signal that the kernel sends for a descriptor: were it delivered, the supervisor would die of it.
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 && fcntl(ends[0], F_SETOWN, supervisor) == 0 &&
      fcntl(ends[0], F_SETSIG, SIGKILL) == 0 && fcntl(ends[0], F_SETFL, O_ASYNC) == 0) {
    if (write(ends[1], "x", 1) != 1) tried("F_SETOWN", 0);
  }
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL | 4 /* SIGEV_THREAD_ID */, .sigev_signo = SIGKILL};
  event._sigev_un._tid = supervisor;
  timer_t timer;
  tried("a timer that signals it", timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);
}

static void inspection(void) {
  tried("ptrace, attach", ptrace(PTRACE_ATTACH, supervisor, NULL, NULL) == 0);
  tried("ptrace, seize", ptrace(PTRACE_SEIZE, supervisor, NULL, NULL) == 0);
  char byte = 0;
  const struct iovec here = {&byte, 1};
  const struct iovec there = {(void*)&byte, 1};
  tried("process_vm_readv", process_vm_readv(supervisor, &here, 1, &there, 1, 0) >= 0 || errno == EFAULT);
  tried("process_vm_writev", process_vm_writev(supervisor, &here, 1, &there, 1, 0) >= 0 || errno == EFAULT);
  const char* files[] = {"mem", "maps", "environ", "auxv", "syscall", "stack", "personality", "pagemap"};
  for (unsigned i = 0; i < sizeof files / sizeof *files; ++i) {
    char how[64];
    snprintf(how, sizeof how, "/proc/PID/%s", files[i]);
    tried(how, opens(files[i], O_RDONLY));
  }
  tried("/proc/PID/mem to write", opens("mem", O_RDWR));
  tried("/proc/PID/fd", opens("fd/0", O_RDWR) || opens("fd/1", O_WRONLY) || opens("cwd/.", O_PATH));
  tried("/proc/PID/root", opens("root/.", O_PATH));
  tried("kcmp", syscall(SYS_kcmp, getpid(), supervisor, 0, 0, 0) >= 0);
}

static void resources(void) {
  const struct rlimit none = {0, 0};
  tried("prlimit64", prlimit(supervisor, RLIMIT_NOFILE, &none, NULL) == 0);
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(0, &set);
  tried("sched_setaffinity", sched_setaffinity(supervisor, sizeof set, &set) == 0);
  const struct sched_param parameter = {0};
  tried("sched_setscheduler", sched_setscheduler(supervisor, SCHED_IDLE, &parameter) == 0);
  tried("setpriority", setpriority(PRIO_PROCESS, (id_t)supervisor, 19) == 0);
  tried("ioprio_set", syscall(SYS_ioprio_set, 1, supervisor, 3 << 13) == 0);
  tried("setpgid into its group", setpgid(0, getpgid(supervisor)) == 0);
  tried("migrate_pages", syscall(SYS_migrate_pages, supervisor, 1, &set, &set) == 0);
}

int main(void) {
  supervisor = supervisor_pid();
  if (supervisor == 0) {
    puts("escaped: nobody traces this");
    return 1;
  }
  inspection();
  resources();
  signals();
  return verdict("refused by rules and by Landlock's domain");
}

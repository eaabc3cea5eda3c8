// other_answers: filters of the target's own answer the calls that the supervisor makes in its name, or puts in the
// place of others (openat2 for an open), in every way that a filter has: with an error, a trap, a stop for a tracer, a
// listener that there is not, the end of the thread. Under each a new program is executed, which makes the forbidden
// call and the forbidden open, and handles every trap by making the call again. The policy forbids mkdir by its path,
// and to open one file.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <ucontext.h>

static const unsigned numbers[] = {SYS_mmap, 462 /* mseal */, SYS_close, SYS_openat, 437 /* openat2 */, SYS_mkdir};
static const unsigned actions[] = {
    SECCOMP_RET_ERRNO | 0,  SECCOMP_RET_ERRNO | ENOSYS, SECCOMP_RET_TRAP, SECCOMP_RET_TRACE | 0xffff,
    SECCOMP_RET_USER_NOTIF, SECCOMP_RET_KILL_THREAD,    SECCOMP_RET_LOG};

static int answer(unsigned number, unsigned action) {
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, action),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {sizeof code / sizeof *code, code};
  return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

static int opened(const char* path) {
  const int fd = open(path, O_WRONLY | O_CREAT, 0600);
  if (fd >= 0) close(fd);
  return fd;
}

/// Whatever call was trapped: the registers are those of the call that it really was.
static void on_trap(int signal, siginfo_t* info, void* context) {
  (void)signal, (void)info;
  greg_t* registers = ((ucontext_t*)context)->uc_mcontext.gregs;
  static int again;
  if (again++ > 4) return;
  registers[REG_RIP] -= 2;
  // By another name, which the filter does not know of.
  if (registers[REG_RAX] == SYS_openat) {
    registers[REG_RAX] = SYS_open;
    registers[REG_RDI] = registers[REG_RSI];
    registers[REG_RSI] = registers[REG_RDX];
    registers[REG_RDX] = registers[REG_R10];
  } else if (registers[REG_RAX] == SYS_mkdir) {
    registers[REG_RAX] = SYS_mkdirat;
    registers[REG_RDX] = registers[REG_RSI];
    registers[REG_RSI] = registers[REG_RDI];
    registers[REG_RDI] = AT_FDCWD;
  }
}

static int use(void) {
  struct sigaction action = {.sa_sigaction = on_trap, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGSYS, &action, NULL);
  mkdir("permitted", 0700);
  rmdir("permitted");
  opened("allowed");
  mkdir(forbidden_folder, 0700);
  opened("secret");
  mkdir(forbidden_folder, 0700);
  return 0;
}

int main(int argc, char** argv) {
  if (argc > 1) return use();
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  int ran = 0;
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
    for (unsigned n = 0; n < sizeof actions / sizeof *actions; ++n) {
      fflush(stdout);
      const pid_t child = fork();
      if (child == 0) {
        if (answer(numbers[i], actions[n]) == 0) execl("/proc/self/exe", argv[0], "again", NULL);
        _exit(3);
      }
      int status = 0;
      if (child < 0 || waitpid(child, &status, 0) != child) return 2;
      ran += WIFEXITED(status) && WEXITSTATUS(status) == 0;
      char how[64];
      snprintf(how, sizeof how, "call %u, answered by 0x%x", numbers[i], actions[n]);
      struct stat file;
      tried(how, was_made() || stat("secret", &file) == 0);
      rmdir(forbidden_folder);
      unlink("secret");
    }
  }
  printf("%s ran\n", ran > 0 ? "some" : "none");
  return verdict("filters of its own make nothing wider");
}

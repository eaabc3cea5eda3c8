// faked_results: filters of the target's own answer, in the kernel's place, the calls by which the supervisor puts the
// memory for checked arguments into each new image: it was done, they say, though it was not (SECCOMP_RET_ERRNO with
// 0), or by another descriptor. The policy forbids mkdir by its path.
#define _GNU_SOURCE
#include "attack.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>

static const char* const ways[] = {"mseal", "mmap", "descriptor", "descriptor by a trap", "close"};
enum { size = 4 << 20, block = 512, kept = 5, nr_mseal = 462 };

/// Answers a call, if the high half of its second argument is so large, by the action.
static int answer(unsigned number, unsigned at_least, unsigned action) {
  struct sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1]) + 4),
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, at_least, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, action),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {sizeof code / sizeof *code, code};
  return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

static int prepare(int way) {
  // The descriptor is asked for by a call of random arguments: none is small.
  const unsigned random = 0x100;
  const int own = memfd_create("own", 0);
  if (own < 0 || ftruncate(own, 2 * size) != 0) return -1;
  for (int fd = 0; fd < 10; ++fd) {
    if ((fd == 0 && way == 2) || fd == kept || (fd == 9 && way == 3)) dup2(own, fd);
  }
  switch (way) {
    case 0:
      return answer(nr_mseal, 0, SECCOMP_RET_ERRNO);
    case 1:
      return answer(nr_mseal, 0, SECCOMP_RET_ERRNO) + answer(SYS_mmap, 0, SECCOMP_RET_ERRNO);
    case 2:
      return answer(SYS_mmap, random, SECCOMP_RET_ERRNO);
    case 3:
      return answer(SYS_mmap, random, SECCOMP_RET_TRAP);  // the result is then the call's number: 9
    default:
      return answer(SYS_close, 0, SECCOMP_RET_ERRNO);
  }
}

/// In the new image: puts the forbidden path wherever the copy of another one might be looked for.
static int use(void) {
  char line[512];
  unsigned long begin = 0, end = 0;
  FILE* maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    if (strstr(line, "/memfd:callgate") != NULL && sscanf(line, "%lx-%lx", &begin, &end) == 2) break;
  }
  char* over = begin == 0
                   ? MAP_FAILED
                   : mmap((void*)begin, size, PROT_READ | PROT_WRITE, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char* own = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, kept, 0);
  char path[block - 64];
  if (getcwd(path, sizeof path - sizeof forbidden_folder - 1) == NULL) return 2;
  strcat(strcat(path, "/"), forbidden_folder);
  for (size_t at = 0; at < size; at += block) {
    for (size_t in = 0; in <= 64; in += 64) {
      if (over != MAP_FAILED) strcpy(over + at + in, path);
      if (own != MAP_FAILED) strcpy(own + at + in, path);
    }
  }
  mkdir("permitted", 0700);
  rmdir("permitted");
  return was_made();
}

int main(int argc, char** argv) {
  if (argc > 1) return use();
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  for (int way = 0; way < (int)(sizeof ways / sizeof *ways); ++way) {
    fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
      if (prepare(way) == 0) execl("/proc/self/exe", argv[0], "again", NULL);
      _exit(3);
    }
    int status = 0;
    // Where mmap does nothing, no program starts.
    if (child < 0 || waitpid(child, &status, 0) != child || (WIFEXITED(status) && WEXITSTATUS(status) > 1)) return 2;
    tried(ways[way], was_made());
    rmdir(forbidden_folder);
  }
  return verdict("what such calls return is not believed");
}

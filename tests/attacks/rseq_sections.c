// rseq_sections: restartable sequences (rseq(2)) divert a thread that comes back from the kernel after it was
// scheduled, as it is at each stop: a section around the supervisor's code that gives the registers back, and one
// around the program's own `syscall` instruction. Where it is diverted to, it has the registers of the call as the
// supervisor changed it, and makes the forbidden calls, also by what these registers lead to. The policy forbids mkdir
// by its path, and to open one file. Argument: TRIES.
#define _GNU_SOURCE
#include "attack.h"
#include "call_by_hand.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>

struct section {
  uint32_t version, flags;
  uint64_t start, size, abort;
} __attribute__((aligned(32)));

struct area {
  uint32_t cpu_start, cpu;
  uint64_t section;
  uint32_t flags, node, concurrency, padding;
} __attribute__((aligned(32)));

enum { signature = 0x53053053, unregister = 1 };
static struct area area;
static struct section section;
static sigjmp_buf back;
static int diverted;
unsigned long left[6];  // the registers of arguments that a diverted thread has

void diverted_to(void) __attribute__((used));
void diverted_to(void) {
  ++diverted;
  // By number and pointers as they are: the copies that the supervisor has made for another call.
  syscall(SYS_mkdirat, left[0], left[1], 0700L);
  syscall(437 /* openat2 */, left[0], left[1], left[2], left[3]);
  syscall(SYS_mkdir, forbidden_folder, 0700);
  close(open("secret", O_CREAT | O_WRONLY, 0600));
  siglongjmp(back, 1);
}

/// Where the kernel sends a thread whose section was interrupted; the signature stands before it.
void aborted(void);
__asm__(
    ".long 0x53053053\n"
    "aborted:\n"
    "mov %rdi, left(%rip)\n"
    "mov %rsi, left+8(%rip)\n"
    "mov %rdx, left+16(%rip)\n"
    "mov %r10, left+24(%rip)\n"
    "and $-16, %rsp\n"
    "call diverted_to\n");

// The C library has registered an area already: its size is told by symbols that not every version has.
extern const ptrdiff_t __rseq_offset __attribute__((weak));
extern const unsigned __rseq_size __attribute__((weak));

static void register_area(void) {
  if (&__rseq_offset != NULL) {
    char* own = (char*)__builtin_thread_pointer() + __rseq_offset;
    if (syscall(SYS_rseq, own, 32, unregister, signature) != 0)
      syscall(SYS_rseq, own, __rseq_size, unregister, signature);
  }
  if (syscall(SYS_rseq, &area, sizeof area, 0, signature) != 0) {
    puts("no restartable sequences here");
    exit(2);
  }
}

static void divert(unsigned long start, unsigned long size, int tries) {
  section = (struct section){.start = start, .size = size, .abort = (uint64_t)aborted};
  for (volatile int i = 0; i < tries; ++i) {
    sigsetjmp(back, 1);
    if (i++ >= tries) break;
    area.section = (uint64_t)&section;
    const long fd = call_by_hand(SYS_open, i % 2 ? "permitted" : "secret", O_RDONLY, 0);
    if (fd >= 0) close((int)fd);
    area.section = (uint64_t)&section;
    call_by_hand(SYS_mkdir, i % 3 ? "folder" : forbidden_folder, 0700, 0);
    rmdir("folder");
  }
}

int main(int argc, char** argv) {
  const int tries = argc > 1 ? atoi(argv[1]) : 100;
  char line[512];
  unsigned long code = 0, code_end = 0;
  FILE* maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    if (strstr(line, "r-xs") != NULL && strstr(line, "/memfd:callgate") != NULL)
      sscanf(line, "%lx-%lx", &code, &code_end);
  }
  if (maps != NULL) fclose(maps);
  close(open("permitted", O_CREAT | O_WRONLY, 0600));
  register_area();
  if (code != 0) divert(code, code_end - code, tries);
  printf("diverted from the supervisor's code: %s\n", diverted > 0 ? "yes" : "no");
  divert((unsigned long)by_hand, 3, tries);
  printf("diverted: %s\n", diverted > 0 ? "yes" : "no");
  struct stat file;
  tried("a forbidden call of a diverted thread", was_made());
  tried("a forbidden open of a diverted thread", stat("secret", &file) == 0);
  const int fd = open("permitted", O_RDONLY);
  tried("an open that lost its way", fd < 0);
  return verdict("a call is judged wherever it comes from");
}

// sealed_memory: the memory in which the supervisor checks what pointers lead to, attacked by everything that changes a
// process's memory: whoever could write there, or put other memory there, would change what was judged. The policy
// forbids mkdir by its path, so that there is such memory.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <linux/userfaultfd.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/uio.h>

static char* page;
static size_t size;
static sigjmp_buf fault;

static void on_fault(int signal) {
  siglongjmp(fault, signal);
}

/// Finds the mapping by its name; whether it is what it has to be: whole, shared, not writable.
static int is_whole(void) {
  char line[512];
  FILE* maps = fopen("/proc/self/maps", "r");
  unsigned long begin = 0, end = 0, next = 0;
  int whole = 1, found = 0;
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    char rights[8] = "";
    if (strstr(line, "/memfd:callgate") == NULL || sscanf(line, "%lx-%lx %7s", &begin, &end, rights) != 3) continue;
    if (strcmp(rights, "r--s") != 0 && strcmp(rights, "r-xs") != 0) whole = 0;  // the code behind it too
    if (found && begin != next) whole = 0;
    if (!found && page != NULL && (char*)begin != page) whole = 0;
    if (!found && page == NULL) page = (char*)begin;
    found = 1;
    next = end;
  }
  if (maps != NULL) fclose(maps);
  if (found && size == 0) size = next - (unsigned long)page;
  return found && whole && next == (unsigned long)page + size;
}

static void after(const char* how, int changed) {
  tried(how, changed || !is_whole());
}

static int is_written(void) {
  if (sigsetjmp(fault, 1) != 0) return 0;
  *(volatile char*)page = 'x';
  return 1;
}

/// By a userfaultfd, where there may be one: the program gives the pages, takes them, protects them.
static void fault_in_user_mode(void) {
  const int fd = (int)syscall(SYS_userfaultfd, O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return;
  struct uffdio_api api = {.api = UFFD_API};
  if (ioctl(fd, UFFDIO_API, &api) != 0) return;
  puts("there is a userfaultfd");
  char* own = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  *own = 'x';
  const unsigned long modes[] = {UFFDIO_REGISTER_MODE_MISSING, UFFDIO_REGISTER_MODE_WP, 4 /* MINOR */};
  for (unsigned i = 0; i < sizeof modes / sizeof *modes; ++i) {
    struct uffdio_register range = {.range = {(unsigned long)page, 4096}, .mode = modes[i]};
    after("userfaultfd, registered", ioctl(fd, UFFDIO_REGISTER, &range) == 0);
  }
  struct uffdio_copy copy = {.dst = (unsigned long)page, .src = (unsigned long)own, .len = 4096};
  after("userfaultfd, a copy", ioctl(fd, UFFDIO_COPY, &copy) == 0);
  // UFFDIO_MOVE, which headers before Linux 6.8 do not have: onto it, and away from it.
  struct {
    unsigned long to, from, size, mode;
    long moved;
  } move = {(unsigned long)page, (unsigned long)own, 4096, 0, 0};
  const unsigned long request = _IOWR(UFFDIO, 5, move);
  after("userfaultfd, moved onto it", ioctl(fd, request, &move) == 0);
  move.to = (unsigned long)own;
  move.from = (unsigned long)page;
  after("userfaultfd, moved away", ioctl(fd, request, &move) == 0);
  close(fd);
}

static int is_written_by(const char* file) {
  const int memory = open(file, O_RDWR);
  const int written = memory >= 0 && pwrite(memory, "x", 1, (off_t)page) == 1;
  if (memory >= 0) close(memory);
  return written;
}

/// By another process, which has the same memory there.
static int is_written_by_other(void) {
  char file[64];
  snprintf(file, sizeof file, "/proc/%d/mem", getppid());
  return is_written_by(file);
}

static int forbidden_in_child(void) {
  syscall(SYS_mkdir, forbidden_folder, 0700);
  return was_made();
}

int main(void) {
  if (!is_whole()) {
    puts("escaped: there is no sealed memory");
    return 1;
  }
  signal(SIGSEGV, on_fault);
  signal(SIGBUS, on_fault);
  after("a write", is_written());
  after("munmap", munmap(page, size) == 0);
  after("munmap of a part", munmap(page + 4096, 4096) == 0);
  after("mprotect", mprotect(page, 4096, PROT_READ | PROT_WRITE) == 0);
  after("mprotect, nothing", mprotect(page, size, PROT_NONE) == 0);
  after("pkey_mprotect", syscall(SYS_pkey_mprotect, page, 4096, PROT_READ | PROT_WRITE, 0) == 0);
  after("mmap over it",
        mmap(page, 4096, PROT_READ | PROT_WRITE, MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == page);
  after("mremap away", mremap(page, size, size, MREMAP_MAYMOVE) != MAP_FAILED && !is_whole());
  char* other = mmap(NULL, 8 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  after("mremap onto it", mremap(other, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, page) == page);
  after("mremap of it, fixed",
        mremap(page, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, other + (4 << 20)) != MAP_FAILED);
  after("mremap, smaller", mremap(page, size, 4096, 0) != MAP_FAILED);
  after("mremap, of size 0", mremap(page, 0, 4096, MREMAP_MAYMOVE) == page);
  after("mremap that leaves it behind", mremap(page, size, size, MREMAP_MAYMOVE | MREMAP_DONTUNMAP) != MAP_FAILED);
  after("mremap onto it that leaves the other behind",
        mremap(other, size, size, MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP, page) == page);
  after("a shadow stack", syscall(453 /* map_shadow_stack */, page, 4096, 0) == (long)page);
  after("mlock", mlock(page, 4096) == 0 && munlock(page, 4096) != 0);
  after("msync", msync(page, 4096, MS_SYNC | MS_INVALIDATE) == 0 && *(volatile char*)page == 'x');
  fault_in_user_mode();
  const int segment = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
  after("shmat", segment >= 0 && shmat(segment, page, SHM_REMAP) == page);
  if (segment >= 0) shmctl(segment, IPC_RMID, NULL);
  after("remap_file_pages", syscall(SYS_remap_file_pages, page, 4096, 0, 1, 0) == 0);
  const int advice[] = {MADV_DONTNEED,
                        8 /* FREE */,
                        9 /* REMOVE */,
                        10 /* DONTFORK */,
                        18 /* WIPEONFORK */,
                        21 /* PAGEOUT */,
                        23 /* POPULATE_WRITE */,
                        25 /* COLLAPSE */,
                        24 /* DONTNEED_LOCKED */,
                        100 /* HWPOISON */,
                        101 /* SOFT_OFFLINE */};
  for (unsigned i = 0; i < sizeof advice / sizeof *advice; ++i) {
    const int done = madvise(page, 4096, advice[i]) == 0;
    const int is_harmless = advice[i] == MADV_DONTNEED || advice[i] == 21 || advice[i] == 24 || advice[i] == 25;
    after("madvise", done && !is_harmless);
  }
  char byte = 'x';
  const struct iovec here = {&byte, 1};
  const struct iovec there = {page, 1};
  after("process_vm_writev", process_vm_writev(getpid(), &here, 1, &there, 1, 0) == 1);
  char path[96];
  after("/proc/self/mem", is_written_by("/proc/self/mem"));
  snprintf(path, sizeof path, "/proc/self/task/%d/mem", getpid());
  after("/proc/self/task/TID/mem", is_written_by(path));
  after("/proc/PID/mem of the parent", in_child(is_written_by_other) != 0);
  snprintf(path, sizeof path, "/proc/self/map_files/%lx-%lx", (unsigned long)page, (unsigned long)page + size);
  const int again = open(path, O_RDWR);
  after("/proc/self/map_files", again >= 0 && mmap(NULL, 4096, PROT_WRITE, MAP_SHARED, again, 0) != MAP_FAILED);
  after("/proc/self/map_files, ftruncate", again >= 0 && ftruncate(again, 0) == 0);
  after("/proc/self/map_files, write", again >= 0 && write(again, "x", 1) == 1);
  // Towards it: the heap, and a mapping that grows downwards.
  after("brk", (char*)syscall(SYS_brk, page + 4096) == page + 4096);
  after("a stack that grows over it",
        mmap(page + size, 4096, PROT_READ | PROT_WRITE,
             MAP_FIXED_NOREPLACE | MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN, -1, 0) != MAP_FAILED &&
            sigsetjmp(fault, 1) == 0 && (*(volatile char*)(page + size - 1) = 'x') == 'x');
  tried("the forbidden call after all that", forbidden_in_child());
  // It either faults (and then nothing is made), or is refused.
  const int guarded = madvise(page, size, 102 /* GUARD_INSTALL */);
  syscall(SYS_mkdir, forbidden_folder, 0700);
  tried("guards in it", was_made());
  if (guarded == 0) madvise(page, size, 103 /* GUARD_REMOVE */);
  tried("a child after all that", in_child(forbidden_in_child) != 0);
  return verdict("sealed: by mseal, by the memory file's seals, by rules");
}

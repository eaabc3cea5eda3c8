// memory_sharers: a child that shares its parent's memory, but is a process of its own (CLONE_VM), changes the memory
// in which the parent's arguments are checked, over and over, while the parent makes calls whose paths are checked
// there. The policy forbids mkdir by its path. Outside of callgate the parent gives its paths from memory that nobody
// has sealed.
#define _GNU_SOURCE
#include "attack.h"

#include <sched.h>
#include <signal.h>

#include "sealed_pages.h"

enum { block = 512, rounds = 200 };

static char stack[1 << 16] __attribute__((aligned(16)));
static char* prepared;  // the forbidden path, wherever a copy of another could be looked for
static volatile int turn, is_over;
static int file;

static void replace(void) {
  mmap(pages, pages_size, PROT_READ, MAP_FIXED | MAP_SHARED, file, 0);
}
static void move_onto(void) {
  mremap(prepared, pages_size, pages_size, MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP, pages);
  mremap(prepared, 0, pages_size, MREMAP_MAYMOVE | MREMAP_FIXED, pages);
}
static void unmap_and_map(void) {
  munmap(pages, pages_size);
  mmap(pages, pages_size, PROT_READ, MAP_SHARED, file, 0);
}
static void make_writable(void) {
  if (mprotect(pages, pages_size, PROT_READ | PROT_WRITE) == 0) memcpy(pages, prepared, pages_size);
}
static void take_away(void) {
  madvise(pages, pages_size, MADV_DONTNEED);
  madvise(pages, pages_size, MADV_REMOVE);
  madvise(pages, pages_size, 8 /* MADV_FREE */);
}
static void remap_pages(void) {
  for (size_t at = 0; at < pages_size; at += 4096)
    syscall(SYS_remap_file_pages, pages + at, 4096, 0, (at / 4096 + 1) % (pages_size / 4096), 0);
}

static const struct {
  const char* how;
  void (*change)(void);
} ways[] = {{"mmap over it", replace},   {"mremap onto it", move_onto}, {"munmap, and mmap", unmap_and_map},
            {"mprotect", make_writable}, {"madvise", take_away},        {"remap_file_pages", remap_pages}};

static int sharer(void* unused) {
  (void)unused;
  while (!is_over) ways[turn].change();
  _exit(0);
}

static void call(void) {
  if (pages_unsealed) {
    mkdir(pages, 0700);
  } else {
    mkdir("permitted", 0700);
  }
  rmdir("permitted");
}

int main(void) {
  find_pages();
  file = memfd_create("file", 0);
  if (ftruncate(file, (off_t)pages_size) != 0) return 2;
  prepared = mmap(NULL, pages_size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  char path[block - 64];
  if (prepared == MAP_FAILED || getcwd(path, sizeof path - sizeof forbidden_folder - 1) == NULL) return 2;
  strcat(strcat(path, "/"), forbidden_folder);
  for (size_t at = 0; at < pages_size; at += block) {
    strcpy(prepared + at, path);
    strcpy(prepared + at + 64, path);
  }
  for (turn = 0; turn < (int)(sizeof ways / sizeof *ways); ++turn) {
    if (pages_unsealed) {
      mmap(pages, pages_size, PROT_READ | PROT_WRITE, MAP_FIXED | MAP_SHARED | MAP_ANONYMOUS, -1, 0);
      strcpy(pages, "permitted");
    }
    is_over = 0;
    const pid_t child = clone(sharer, stack + sizeof stack, CLONE_VM | SIGCHLD, NULL, NULL, NULL, NULL);
    if (child < 0) return 2;
    for (int i = 0; i < rounds && !was_made(); ++i) call();
    is_over = 1;
    waitpid(child, NULL, 0);
    call();
    tried(ways[turn].how, was_made());
    rmdir(forbidden_folder);
  }
  return verdict("sealed for all who share it");
}

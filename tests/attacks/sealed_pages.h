// Where a process has the memory in which the supervisor checks what pointers lead to, for attacks on it; and, where
// nobody has such (outside of callgate), memory of the program's own in its place, that nobody has sealed: there the
// attacks have to succeed.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static char* pages;  ///< the part in which the copies are
static size_t pages_size;
static int pages_unsealed;  ///< it is the program's own

/// Finds it, or makes it.
static void find_pages(void) {
  char line[512];
  FILE* maps = fopen("/proc/self/maps", "r");
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    unsigned long begin = 0, end = 0;
    if (strstr(line, "r--s") == NULL || strstr(line, "/memfd:callgate") == NULL) continue;
    if (sscanf(line, "%lx-%lx", &begin, &end) != 2) continue;
    pages = (char*)begin;
    pages_size = end - begin;
  }
  if (maps != NULL) fclose(maps);
  if (pages != NULL) return;
  pages_unsealed = 1;
  pages_size = 1 << 20;
  const int fd = memfd_create("own", 0);
  if (fd < 0 || ftruncate(fd, (off_t)pages_size) != 0) exit(2);
  pages = mmap(NULL, pages_size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (pages == MAP_FAILED) exit(2);
}

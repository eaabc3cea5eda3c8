// executions: ways to execute what has no path, or another than was named: memory files, descriptors, scripts, the
// loader. Whatever runs tries the forbidden call: `executions run` is that. `executions place` is under a policy whose
// places to execute do not hold what it makes, and nothing of it may run.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sys/mman.h>

extern char** environ;

static int memory_file;
static char* const arguments[] = {"executions", "run", NULL};

static void copy_self(int to) {
  char buffer[65536];
  const int from = open("/proc/self/exe", O_RDONLY);
  ssize_t size;
  while ((size = read(from, buffer, sizeof buffer)) > 0) {
    if (write(to, buffer, (size_t)size) != size) _exit(3);
  }
  close(from);
}

static int by_execveat(void) {
  syscall(SYS_execveat, memory_file, "", arguments, environ, AT_EMPTY_PATH);
  return 1;
}
static int by_descriptor(void) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", memory_file);
  execve(path, arguments, environ);
  return 1;
}
static int by_script(void) {
  execve("./script", arguments, environ);
  return 1;
}
static int by_loader(void) {
  char* const words[] = {"ld.so", "./copy", "run", NULL};
  execve("/lib64/ld-linux-x86-64.so.2", words, environ);
  return 1;
}
static int by_copy(void) {
  execve("./copy", arguments, environ);
  return 1;
}

int main(int argc, char** argv) {
  if (argc > 1 && strcmp(argv[1], "run") == 0) {
    mkdir(forbidden_folder, 0700);
    syscall(SYS_mkdirat, -100, forbidden_folder, 0700);
    return 42;
  }
  const int by_place = argc > 1 && strcmp(argv[1], "place") == 0;
  memory_file = memfd_create("program", 0);
  copy_self(memory_file);
  const int copy = open("copy", O_WRONLY | O_CREAT | O_TRUNC, 0700);
  copy_self(copy);
  close(copy);
  const int script = open("script", O_WRONLY | O_CREAT | O_TRUNC, 0700);
  if (write(script, "#!./copy run\n", 13) != 13) return 3;
  close(script);
  const struct {
    const char* how;
    int (*attempt)(void);
    int is_loader;
  } ways[] = {{"execveat of a memory file", by_execveat, 0},
              {"execve of a descriptor", by_descriptor, 0},
              {"a script's interpreter", by_script, 0},
              {"the loader", by_loader, 1},
              {"a copy", by_copy, 0}};
  for (unsigned i = 0; i < sizeof ways / sizeof *ways; ++i) {
    const int status = in_child(ways[i].attempt);
    tried(ways[i].how, was_made());
    // What the loader maps is read, not executed: it is held by the policy's rules alone.
    if (by_place && !ways[i].is_loader) tried(ways[i].how, WIFEXITED(status) && WEXITSTATUS(status) == 42);
  }
  return verdict(by_place ? "not executed" : "what is executed is held as well");
}

// What the attack programs have in common. Each tries one way out of a policy that forbids to make a folder (mkdir,
// mkdirat), and what its first lines name. It prints `escaped: how` for each way that was open, and else, in one line,
// `contained: how`.
#pragma once

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char forbidden_folder[] = "escaped";

/// Whether the forbidden call was made.
static inline int was_made(void) {
  struct stat status;
  return stat(forbidden_folder, &status) == 0 && S_ISDIR(status.st_mode);
}

static int escapes;

/// Notes one way that was tried.
static inline void tried(const char* how, int open) {
  if (!open) return;
  ++escapes;
  printf("escaped: %s\n", how);
  fflush(stdout);
}

/// The end of an attack program.
static inline int verdict(const char* contained_by) {
  if (escapes == 0) printf("contained: %s\n", contained_by);
  return escapes != 0;
}

/// Runs `attempt` in a child; what it returns is the exit status.
static inline int in_child(int (*attempt)(void)) {
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) _exit(attempt());
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child) return -1;
  return status;
}

static inline pid_t supervisor_pid(void) {
  char line[256];
  int pid = 0;
  FILE* file = fopen("/proc/self/status", "r");
  while (file != NULL && fgets(line, sizeof line, file) != NULL) {
    if (sscanf(line, "TracerPid: %d", &pid) == 1) break;
  }
  if (file != NULL) fclose(file);
  return pid;
}

// frozen: a process that executes programs over and over is frozen by its cgroup, at every moment, and so also where
// the supervisor makes calls in its name, and waits for it. The limits of the policy must hold all the same: the case
// fails if its time is over before the target's. Needs to be root.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <time.h>

static char group[512];

static int put(const char* file, const char* text) {
  char path[600];
  snprintf(path, sizeof path, "%s/%s", group, file);
  const int fd = open(path, O_WRONLY);
  const int done = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
  if (fd >= 0) close(fd);
  return done;
}

/// Makes a group below the root of the second version's hierarchy; 0 if that cannot be.
static int make_group(void) {
  char line[1024], place[512];
  FILE* mounts = fopen("/proc/self/mounts", "r");
  int made = 0;
  while (!made && mounts != NULL && fgets(line, sizeof line, mounts) != NULL) {
    if (sscanf(line, "%*s %511s cgroup2 ", place) != 1 || strstr(line, " cgroup2 ") == NULL) continue;
    snprintf(group, sizeof group, "%.400s/frozen-%d", place, getpid());
    made = mkdir(group, 0700) == 0;
  }
  if (mounts != NULL) fclose(mounts);
  return made;
}

int main(int argc, char** argv) {
  if (argc > 1) {
    execl("/proc/self/exe", argv[0], "again", NULL);
    return 3;
  }
  if (!make_group()) {
    puts("there are no groups to be made");
    return verdict("not tried");
  }
  printf("group %s\n", group);
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    if (put("cgroup.procs", "0")) execl("/proc/self/exe", argv[0], "again", NULL);
    _exit(3);
  }
  for (unsigned i = 0;; ++i) {
    const struct timespec thawed = {0, 1000000 + i * 7919 % 1000000}, frozen = {0, 3000000};
    put("cgroup.freeze", "0");
    nanosleep(&thawed, NULL);
    put("cgroup.freeze", "1");
    nanosleep(&frozen, NULL);
    // Where the supervisor waits for the frozen one, this waits for the supervisor.
    mkdir(forbidden_folder, 0700);
  }
}

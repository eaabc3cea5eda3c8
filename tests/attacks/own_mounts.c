// own_mounts FOLDER FILE: opens FILE in FOLDER, which a rule denies by its path, in mount namespaces of its own, by the
// names that the file has there from other roots (chroot).
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sched.h>

static const char* folder;
static const char* file;

/// 1 if the secret could be read by a path.
static int reads(const char* path) {
  char text[7] = "";
  const int fd = open(path, O_RDONLY);
  return fd >= 0 && read(fd, text, 6) == 6 && strcmp(text, "secret") == 0;
}

static int from_root(void) {
  if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 && unshare(CLONE_NEWNS) != 0) return 2;
  if (chroot(folder) != 0) return 3;
  char path[256];
  snprintf(path, sizeof path, "/%s", file);
  return reads(path) || (chdir("/") == 0 && reads(file));
}

static int from_kept_folder(void) {
  const int kept = open(folder, O_PATH | O_DIRECTORY);
  if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 && unshare(CLONE_NEWNS) != 0) return 2;
  if (chroot("/tmp") != 0) return 3;
  char text[7] = "";
  const int fd = openat(kept, file, O_RDONLY);
  return fd >= 0 && read(fd, text, 6) == 6;
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  folder = argv[1];
  file = argv[2];
  const int status = in_child(from_root);
  if (status >> 8 > 1) printf("SKIP: no namespaces here\n");
  tried("a name from another root", status >> 8 == 1);
  tried("a folder that was kept", in_child(from_kept_folder) >> 8 == 1);
  return verdict("a file keeps its name, whatever the root is");
}

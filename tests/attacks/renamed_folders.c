// renamed_folders: the policy denies to open top/middle/secret/file by its path. Whoever renames a folder above it
// could open it by another name.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <linux/fs.h>

/// Whether the secret can be read by any name that it may have now; puts everything back.
static int is_read(void) {
  static const char* const names[] = {"top/middle/secret/file", "other/middle/secret/file", "top/other/secret/file",
                                      "other/secret/file",      "top/empty/secret/file",    "empty/middle/secret/file"};
  int read = 0;
  for (unsigned i = 0; i < sizeof names / sizeof *names; ++i) {
    const int fd = open(names[i], O_RDONLY);
    read |= fd >= 0;
    if (fd >= 0) close(fd);
  }
  return read;
}

int main(void) {
  char here[4096];
  if (getcwd(here, sizeof here) == NULL || mkdir("empty", 0700) != 0 || symlink("top", "link") != 0) return 2;
  const int root = open("/", O_PATH);
  const int top = open("top", O_PATH);
  tried("the open itself", is_read());
  rename("top", "other");
  tried("rename", is_read());
  rename("top/middle", "top/other");
  tried("rename of one below", is_read());
  rename("link/middle/", "link/../other");
  tried("rename through a link", is_read());
  renameat(top, "middle", AT_FDCWD, "other");
  tried("renameat", is_read());
  renameat(root, strcat(here, "/top") + 1, AT_FDCWD, "other");
  tried("renameat from the root", is_read());
  syscall(SYS_renameat2, top, "../top/./middle", top, "other", RENAME_NOREPLACE);
  tried("renameat2", is_read());
  syscall(SYS_renameat2, AT_FDCWD, "top", AT_FDCWD, "empty", RENAME_EXCHANGE);
  tried("an exchange", is_read());
  syscall(SYS_renameat2, AT_FDCWD, "empty", AT_FDCWD, "top", RENAME_EXCHANGE);
  tried("an exchange, the other way round", is_read());
  if (rename("empty", "top/free") != 0) return 3;  // what is above nothing is renamed as ever
  return verdict("folders above what is denied keep their names");
}

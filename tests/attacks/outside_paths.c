// outside_paths: every way to name a file that lies beside the places of the policy: outside/secret to read, outside to
// write in. The policy lets it read and write in the folder `inside` alone, where it is started.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>

static int reads(const char* path) {
  const int fd = open(path, O_RDONLY);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

int main(void) {
  char path[128];
  tried("..", reads("../outside/secret"));
  tried("a symbolic link", symlink("../outside/secret", "link") == 0 && reads("link"));
  tried("a hard link", link("../outside/secret", "hard") == 0 && reads("hard"));
  tried("linkat of a descriptor's name",
        linkat(AT_FDCWD, "/proc/self/cwd/../outside/secret", AT_FDCWD, "hard2", AT_SYMLINK_FOLLOW) == 0);
  tried("/proc/self/cwd", reads("/proc/self/cwd/../outside/secret"));
  snprintf(path, sizeof path, "/proc/%d/cwd/outside/secret", supervisor_pid());
  tried("/proc/SUPERVISOR/cwd", reads(path));
  snprintf(path, sizeof path, "/proc/%d/root/etc/shadow", supervisor_pid());
  tried("/proc/SUPERVISOR/root", reads(path));
  snprintf(path, sizeof path, "/proc/%d/root/etc/shadow", getppid());
  tried("/proc/1/root", reads("/proc/1/root/etc/shadow") || reads(path));
  const int folder = open("../outside", O_PATH | O_DIRECTORY);
  if (folder >= 0) {
    tried("openat below an O_PATH descriptor", openat(folder, "secret", O_RDONLY) >= 0);
    snprintf(path, sizeof path, "/proc/self/fd/%d/secret", folder);
    tried("/proc/self/fd/N", reads(path));
    tried("fchdir", fchdir(folder) == 0 && reads("secret"));
    tried("linkat", linkat(folder, "secret", AT_FDCWD, "/proc/self/fd/none", 0) == 0);
  }
  const int file = open("../outside/secret", O_PATH);
  if (file >= 0) {
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    tried("an O_PATH descriptor opened again", reads(path));
    tried("linkat, AT_EMPTY_PATH", linkat(file, "", AT_FDCWD, "inside/hard3", AT_EMPTY_PATH) == 0);
    tried("execveat of it", syscall(SYS_execveat, file, "", NULL, NULL, AT_EMPTY_PATH) == 0);
  }
  tried("chdir", chdir("../outside") == 0 && reads("secret"));
  tried("rename to inside", rename("../outside/secret", "../inside/moved") == 0 && reads("../inside/moved"));
  tried("renameat2, exchange",
        syscall(SYS_renameat2, AT_FDCWD, "../outside/secret", AT_FDCWD, "../inside/link", 2) == 0);
  tried("truncate", truncate("../outside/secret", 0) == 0);
  tried("a new file", open("../outside/new", O_WRONLY | O_CREAT, 0600) >= 0);
  tried("a file without a name", open("../outside", O_WRONLY | 020000000 | O_DIRECTORY, 0600) >= 0);
  tried("unlink", unlink("../outside/secret") == 0);
  tried("mount", mount("../outside", ".", NULL, MS_BIND, NULL) == 0);
  tried("a namespace of its own",
        unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && mount("../outside", ".", NULL, MS_BIND, NULL) == 0);
  tried("open_tree", syscall(SYS_open_tree, AT_FDCWD, "../outside", 1) >= 0);
  tried("chroot", chroot("/") == 0 && reads("/etc/shadow"));
  return verdict("refused by the kernel, by Landlock");
}

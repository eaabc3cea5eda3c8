// file_handles: files by their handles, without a path: past every place of a policy.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>

int main(void) {
  union {
    struct file_handle handle;
    char space[sizeof(struct file_handle) + 128];
  } place;
  int mount = 0;
  place.handle.handle_bytes = 128;
  const int named = name_to_handle_at(AT_FDCWD, "outside/secret", &place.handle, &mount, 0);
  if (named != 0 && errno != EOVERFLOW) {
    // As an attacker would who knows the file system: a handle of inode 2.
    place.handle.handle_bytes = 8;
    place.handle.handle_type = 1;
    memset(place.handle.f_handle, 0, 8);
    place.handle.f_handle[0] = 2;
  }
  const int folder = open(".", O_RDONLY | O_DIRECTORY);
  const int file = open_by_handle_at(folder, &place.handle, O_RDONLY);
  tried("open_by_handle_at", file >= 0);
  return verdict("refused by a protection");
}

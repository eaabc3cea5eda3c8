// What opens of a path that is changed meanwhile have come to: shared by the attacks on the paths of opens.
#pragma once

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

struct counted_opens {
  int opened;  ///< files that could be read
  int out;     ///< of these, secret ones
};

static inline void open_and_count(const char* path, struct counted_opens* count) {
  const int fd = open(path, O_RDONLY);
  if (fd < 0) return;
  char text[8] = "";
  if (read(fd, text, sizeof text - 1) > 0) {
    ++count->opened;
    count->out += strncmp(text, "secret", 6) == 0;
  }
  close(fd);
}

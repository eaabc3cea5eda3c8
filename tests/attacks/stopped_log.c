// stopped_log FILE: has the supervisor wait for ever, to write what it has denied: stops the output of the terminal
// that both of them have as standard error, or fills that pipe. Another process goes on meanwhile, past the limits of
// the policy, and writes that into FILE again and again.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <termios.h>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const int file = open(argv[1], O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (file < 0) return 3;
  if (fork() == 0) {
    for (unsigned long turn = 0;; ++turn) pwrite(file, &turn, sizeof turn, 0);
  }
  unsigned long seen = 0;
  while (seen == 0) pread(file, &seen, sizeof seen, 0);  // it runs
  if (isatty(STDERR_FILENO)) {
    tcflow(STDERR_FILENO, TCOOFF);
  } else {
    static const char full[4096];
    fcntl(STDERR_FILENO, F_SETFL, O_NONBLOCK);
    while (write(STDERR_FILENO, full, sizeof full) > 0) continue;
    while (write(STDERR_FILENO, full, 1) > 0) continue;
    fcntl(STDERR_FILENO, F_SETFL, 0);
  }
  for (;;) mkdir(forbidden_folder, 0700);
}

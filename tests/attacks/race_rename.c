// Changes, looks at and removes files by DIRECTORY/a/b/... while another process keeps putting links to the folder that
// holds the secret ones in the place of each component in turn: DIRECTORY TRIES, each a call. Only what is under
// `secret` is forbidden. Prints how often it got out.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "exchanged_components.h"

/// Without an exchange: a component is missing for a moment.
static void move_components(void) {
  if (rename("c/d", "c/moved") != 0) return;
  if (symlink("../secret/b", "c/d") == 0) unlink("c/d");
  rename("c/moved", "c/d");
}

int main(int argc, char** argv) {
  if (argc < 3 || chdir(argv[1]) != 0) return 2;
  if (link_components()) return 2;
  const pid_t other = fork();
  if (other == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) {
      exchange_components();
      move_components();
    }
  }
  const int secret = open("secret/b/file", O_RDONLY), victim = open("secret/b/victim", O_RDONLY);
  if (secret < 0 || victim < 0) return 3;
  const int tries = atoi(argv[2]);
  int done = 0, out = 0;
  for (int i = 0; i < tries / 3; ++i) {
    struct stat file;
    done += chmod("a/b/file", 0600) == 0;
    done += chmod("c/d/file", 0600) == 0;
    out += stat("a/b/file", &file) == 0 && file.st_size == 1234;  // as no other
    if (i % 16 != 0) continue;
    out += fstat(secret, &file) != 0 || (file.st_mode & 07777) != 0644;
    fchmod(secret, 0644);
    unlink("a/b/victim");
    out += fstat(victim, &file) != 0 || file.st_nlink != 1;
    close(open("a/b/victim", O_CREAT | O_WRONLY, 0600));
  }
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  printf("changed %s, got out %d times\n", done > 0 ? "some" : "none", out);
  return 0;
}

// other_image: makes the kernel execute another file than the one that execve names, under a policy that forbids to
// execute what is in `secret`: a script's interpreter, a link that takes the place of a component meanwhile. Arguments:
// FOLDER TRIES; FOLDER/a/b/tool may be executed, FOLDER/secret/b/tool says that it got out.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
#endif

extern char** environ;

static int status_of(const char* path) {
  const pid_t child = fork();
  if (child == 0) {
    char* const words[] = {(char*)path, NULL};
    execve(path, words, environ);
    _exit(1);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child ? status : -1;
}

static int got_out(int status) {
  return WIFEXITED(status) && WEXITSTATUS(status) == 42;
}

int main(int argc, char** argv) {
  if (argc < 3) return 42;  // it is the tool itself
  if (chdir(argv[1]) != 0) return 2;
  const int script = open("script", O_WRONLY | O_CREAT | O_TRUNC, 0700);
  if (script < 0 || write(script, "#!secret/b/tool\n", 16) != 16) return 3;
  close(script);
  tried("a script's interpreter", got_out(status_of("./script")));

  if (symlink("secret", "evil_a") != 0) return 3;
  const pid_t other = fork();
  if (other == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) renameat2(AT_FDCWD, "a", AT_FDCWD, "evil_a", RENAME_EXCHANGE);
  }
  int ran = 0, out = 0;
  for (int i = 0; i < atoi(argv[2]); ++i) {
    const int status = status_of("a/b/tool");
    ran += WIFEXITED(status) && WEXITSTATUS(status) == 41;
    out += got_out(status);
  }
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  tried("a link in the place of a component", out > 0);
  printf("the other tool ran %s\n", ran > 0 ? "sometimes" : "never");
  return verdict("what is executed is judged");
}

// set_user_id: executes a copy of itself that is root's and has the set-user-id and set-group-id bits; `set_user_id
// show` is that copy. Run as an ordinary user.
#define _GNU_SOURCE
#include "attack.h"

int main(int argc, char** argv) {
  if (argc > 1 && strcmp(argv[1], "show") == 0) return geteuid() == 0 || getegid() == 0 ? 42 : 0;
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    execl("./set_user_id", "set_user_id", "show", NULL);
    _exit(1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) == 1) return 2;
  tried("a set-user-id program", WEXITSTATUS(status) == 42);
  tried("setuid", setuid(0) == 0);
  return verdict("no new privileges");
}

// vfork_exec: a vforked child executes this program, which ends with 3; so does the parent then.
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv) {
  if (argc > 1 && strcmp(argv[1], "child") == 0) return 3;
  char* child_argv[] = {argv[0], "child", NULL};
  const pid_t child = vfork();
  if (child == 0) {
    execv(argv[0], child_argv);
    _exit(1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WEXITSTATUS(status);
}

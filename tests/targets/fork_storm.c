// fork_storm N: N children, as many at a time as come; each makes one call and ends. Ends with 0 if all ended well.
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char** argv) {
  const int count = argc > 1 ? atoi(argv[1]) : 1000;
  int good = 0;
  int status;
  for (int i = 0; i < count; ++i) {
    const pid_t child = fork();
    if (child == 0) {
      getppid();
      _exit(7);
    }
    if (child < 0) return 2;
    while (waitpid(-1, &status, WNOHANG) > 0) good += WIFEXITED(status) && WEXITSTATUS(status) == 7;
  }
  while (wait(&status) > 0) good += WIFEXITED(status) && WEXITSTATUS(status) == 7;
  return good == count ? 0 : 1;
}

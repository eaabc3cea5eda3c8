// restarts: a child's nanosleep is stopped and continued, and its read interrupted by a handled signal: the kernel
// makes both calls again. Ends with 0 if they succeed all the same.
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void on_signal(int signal) {
  (void)signal;
}

int main(void) {
  int ends[2];
  if (pipe(ends) != 0) return 1;
  const pid_t child = fork();
  if (child == 0) {
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    sigaction(SIGUSR1, &action, NULL);
    const struct timespec time = {0, 300000000};
    if (nanosleep(&time, NULL) != 0) _exit(2);
    char byte;
    _exit(read(ends[0], &byte, 1) == 1 ? 0 : 3);
  }
  // When the child's SIGCHLD comes is chance: it is not to interrupt what its parent does.
  sigset_t from_child;
  sigemptyset(&from_child);
  sigaddset(&from_child, SIGCHLD);
  sigprocmask(SIG_BLOCK, &from_child, NULL);
  usleep(100000);
  kill(child, SIGSTOP);
  int status = 0;
  if (waitpid(child, &status, WUNTRACED) != child || !WIFSTOPPED(status)) return 4;
  kill(child, SIGCONT);
  usleep(400000);
  kill(child, SIGUSR1);
  usleep(50000);
  if (write(ends[1], "x", 1) != 1) return 5;
  return waitpid(child, &status, 0) == child ? WEXITSTATUS(status) : 6;
}

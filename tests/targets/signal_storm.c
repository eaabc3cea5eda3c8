// signal_storm N: two processes send each other signals; ends with 0 when the parent has seen N of its own.
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t seen;

static void on_signal(int signal) {
  (void)signal;
  ++seen;
}

int main(int argc, char** argv) {
  const int count = argc > 1 ? atoi(argv[1]) : 1000;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigaction(SIGUSR1, &action, NULL);
  sigset_t usr1;
  sigset_t before;
  sigemptyset(&usr1);
  sigaddset(&usr1, SIGUSR1);
  sigprocmask(SIG_BLOCK, &usr1, &before);
  const pid_t parent = getpid();
  const pid_t child = fork();
  for (int i = 0; i < count; ++i) {  // in turns, so that no signal is merged with another
    if (child == 0) kill(parent, SIGUSR1);
    while (seen == i) sigsuspend(&before);
    if (child != 0) kill(child, SIGUSR1);
  }
  if (child == 0) _exit(seen == count ? 0 : 1);
  int status = 0;
  sigprocmask(SIG_SETMASK, &before, NULL);
  waitpid(child, &status, 0);
  return seen == count && status == 0 ? 0 : 1;
}

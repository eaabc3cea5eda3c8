// group_stop: a child of two threads is stopped and continued by its parent, which checks that it really stopped, and
// that it made no progress meanwhile. Ends with 0 if so.
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile long* counter;

static void* count(void* unused) {
  while (1) {
    ++*counter;
    usleep(1000);
  }
  return unused;
}

int main(void) {
  counter = mmap(NULL, sizeof *counter, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  const pid_t child = fork();
  if (child == 0) {
    pthread_t thread;
    pthread_create(&thread, NULL, count, NULL);
    pause();
    _exit(1);
  }
  int status = 0;
  while (*counter < 3) usleep(1000);
  kill(child, SIGSTOP);
  if (waitpid(child, &status, WUNTRACED) != child || !WIFSTOPPED(status) || WSTOPSIG(status) != SIGSTOP) return 1;
  const long stopped_at = *counter;
  usleep(50000);
  if (*counter != stopped_at) return 2;
  kill(child, SIGCONT);
  if (waitpid(child, &status, WCONTINUED) != child || !WIFCONTINUED(status)) return 3;
  while (*counter < stopped_at + 3) usleep(1000);
  kill(child, SIGTERM);
  if (waitpid(child, &status, 0) != child || !WIFSIGNALED(status)) return 4;
  return 0;
}

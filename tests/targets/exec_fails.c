// exec_fails: execve fails in the leader, in a thread that goes on afterwards, and in a child of vfork; then the leader
// executes the program anew, while the thread waits. The second image ends with 6.
#include <pthread.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char* none[] = {"/nonexistent", NULL};
static pthread_barrier_t failed;

static void* fail(void* unused) {
  execv(none[0], none);
  pthread_barrier_wait(&failed);
  pause();
  return unused;
}

int main(int argc, char** argv) {
  if (argc > 1 && strcmp(argv[1], "again") == 0) return 6;
  execv(none[0], none);
  const pid_t child = vfork();
  if (child == 0) {
    execv(none[0], none);
    _exit(7);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child || WEXITSTATUS(status) != 7) return 1;
  pthread_barrier_init(&failed, NULL, 2);
  pthread_t thread;
  pthread_create(&thread, NULL, fail, NULL);
  pthread_barrier_wait(&failed);
  char* again[] = {argv[0], "again", NULL};
  execv(argv[0], again);
  return 2;
}

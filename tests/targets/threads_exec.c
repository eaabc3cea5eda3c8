// threads_exec: a thread that does not lead its group executes the program anew, while the leader and others wait in
// calls. The second image ends with 5.
#include <pthread.h>
#include <string.h>
#include <unistd.h>

static char* self;

static void* wait_for_ever(void* unused) {
  pause();
  return unused;
}

static void* execute(void* unused) {
  char* argv[] = {self, "again", NULL};
  usleep(20000);
  execv(self, argv);
  return unused;
}

int main(int argc, char** argv) {
  if (argc > 1 && strcmp(argv[1], "again") == 0) return 5;
  self = argv[0];
  pthread_t thread;
  pthread_create(&thread, NULL, wait_for_ever, NULL);
  pthread_create(&thread, NULL, execute, NULL);
  pause();
  return 1;
}

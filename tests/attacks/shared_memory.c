// shared_memory KEY QUEUE: reads the memory of System V that somebody outside has made under KEY, and opens the message
// queue QUEUE of POSIX of theirs. Neither has a place among the files of a policy.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <mqueue.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const key_t key = (key_t)strtol(argv[1], NULL, 0);
  const int segment = shmget(key, 0, 0);
  const char* const memory = segment < 0 ? (char*)-1 : shmat(segment, NULL, SHM_RDONLY);
  tried("memory of somebody outside", memory != (char*)-1 && strcmp(memory, "secret") == 0);
  // Whoever has been told the numbers needs no key.
  struct shm_info info;
  const int last = shmctl(0, SHM_INFO, (struct shmid_ds*)&info);
  int found = 0;
  for (int at = 0; at <= last && !found; ++at) {
    struct shmid_ds status;
    const int id = shmctl(at, SHM_STAT, &status);
    found = id >= 0 && shmat(id, NULL, SHM_RDONLY) != (void*)-1;
  }
  tried("memory by its number", found);
  tried("a message queue of System V", msgget(key, IPC_CREAT | 0600) >= 0);
  tried("semaphores of System V", semget(key, 1, IPC_CREAT | 0600) >= 0);
  tried("a message queue of POSIX", mq_open(argv[2], O_RDONLY) != (mqd_t)-1);
  return verdict("no memory and no queues are shared");
}

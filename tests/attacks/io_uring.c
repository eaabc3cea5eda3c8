// io_uring: calls that the kernel makes for a ring, past every seccomp filter.
#define _GNU_SOURCE
#include "attack.h"

#include <linux/io_uring.h>
#include <sys/mman.h>

int main(void) {
  struct io_uring_params params;
  memset(&params, 0, sizeof params);
  const int ring = (int)syscall(SYS_io_uring_setup, 4, &params);
  if (ring < 0) return verdict("no ring is made");
  char* queue = mmap(NULL, params.sq_off.array + params.sq_entries * sizeof(unsigned), PROT_READ | PROT_WRITE,
                     MAP_SHARED, ring, IORING_OFF_SQ_RING);
  struct io_uring_sqe* entries =
      mmap(NULL, params.sq_entries * sizeof *entries, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQES);
  memset(entries, 0, sizeof *entries);
  entries->opcode = IORING_OP_MKDIRAT;
  entries->fd = -100;
  entries->addr = (unsigned long)forbidden_folder;
  entries->len = 0700;
  ((unsigned*)(queue + params.sq_off.array))[0] = 0;
  *(unsigned*)(queue + params.sq_off.tail) += 1;
  syscall(SYS_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0);
  tried("a ring is made", 1);
  tried("mkdirat by the ring", was_made());
  return verdict("");
}

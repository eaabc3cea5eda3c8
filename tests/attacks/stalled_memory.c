// stalled_memory: memory whose reading takes as long as the target likes (userfaultfd): the supervisor that reads an
// argument there would wait for ever, or the argument change in between.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sys/ioctl.h>

int main(void) {
  tried("userfaultfd", syscall(SYS_userfaultfd, O_CLOEXEC) >= 0);
  tried("userfaultfd, of user mode alone", syscall(SYS_userfaultfd, 1) >= 0);
  const int device = open("/dev/userfaultfd", O_RDWR);
  const unsigned long make = 0xaa00;  // USERFAULTFD_IOC_NEW
  tried("/dev/userfaultfd", device >= 0 && ioctl(device, make, O_CLOEXEC) >= 0);
  tried("its ioctl is not refused", ioctl(0, make, 0) != -1 || errno != EPERM);
  return verdict("refused by a protection");
}

// terminal_input: input pushed into the terminal, which the user's shell would read when callgate has ended.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <sys/ioctl.h>

static int push(unsigned long command) {
  return syscall(SYS_ioctl, 0, command, "x") == 0 || (errno != EPERM && errno != EACCES);
}

int main(void) {
  tried("TIOCSTI", push(TIOCSTI));
  tried("TIOCSTI with a high half", push(0xffffffff00000000UL | TIOCSTI));
  tried("TIOCLINUX", push(TIOCLINUX));
  tried("TIOCLINUX with a high half", push(0x100000000UL | TIOCLINUX));
  tried("TIOCSCTTY, by force", ioctl(0, TIOCSCTTY, 1) == 0);
  setsid();
  tried("/dev/tty", open("/dev/tty", O_RDWR) >= 0);
  return verdict("refused by protections, in a session without a terminal");
}

// terminal: both ends of a pseudo-terminal: its settings, its size, a session that it controls, and a line through it.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static int in_child(const char* name) {
  char line[16];
  setsid();
  const int tty = open(name, O_RDWR);
  if (tty < 0 || ioctl(tty, TIOCSCTTY, 0) != 0) return 2;
  struct winsize size;
  struct termios settings;
  if (ioctl(tty, TIOCGWINSZ, &size) != 0 || tcgetattr(tty, &settings) != 0) return 3;
  if (tcgetpgrp(tty) != getpid() || tcsetpgrp(tty, getpid()) != 0 || tcgetsid(tty) != getpid()) return 4;
  if (write(tty, "ready", 5) != 5) return 5;
  return read(tty, line, sizeof line) == 5 && memcmp(line, "line\n", 5) == 0 ? 0 : 6;
}

int main(void) {
  char said[16];
  const int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) return 10;
  struct winsize size = {.ws_row = 25, .ws_col = 80};
  struct termios settings;
  if (ioctl(master, TIOCSWINSZ, &size) != 0 || tcgetattr(master, &settings) != 0) return 11;
  settings.c_lflag &= ~(tcflag_t)ECHO;
  settings.c_cc[VINTR] = 1;
  cfsetspeed(&settings, B9600);
  if (tcsetattr(master, TCSANOW, &settings) != 0) return 12;
  const char* name = ptsname(master);
  const pid_t child = fork();
  if (child == 0) _exit(in_child(name));
  if (read(master, said, sizeof said) != 5 || write(master, "line\n", 5) != 5) return 13;
  int status;
  if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) return 14;
  tcflush(master, TCIOFLUSH);
  tcsendbreak(master, 0);
  return WEXITSTATUS(status);
}

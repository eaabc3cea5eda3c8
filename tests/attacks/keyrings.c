// keyrings: the kernel's keyrings, which are not the target's alone, and whose request_key starts a program.
#define _GNU_SOURCE
#include "attack.h"

int main(void) {
  tried("add_key", syscall(SYS_add_key, "user", "callgate-attack", "x", 1, -2) > 0);
  tried("request_key", syscall(SYS_request_key, "user", "callgate-attack", "x", -2) > 0 || errno == 126);
  tried("keyctl", syscall(SYS_keyctl, 0, -3, 0, 0, 0) > 0);
  tried("keyctl with a high half", syscall(SYS_keyctl, 0xffffffff00000000UL, -3, 0, 0, 0) > 0);
  return verdict("refused by a protection");
}

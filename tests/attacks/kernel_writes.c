// kernel_writes: has the kernel write for it into the memory in which the supervisor checks what pointers lead to: when
// a thread ends (robust futexes, clear_child_tid), when it is made, scheduled (rseq) and signalled (an alternate
// stack), by futexes that the kernel owns, and by calls that return something. The policy forbids mkdir by its path,
// and to open one file. Outside of callgate it writes into memory of its own instead, and gets through.
#define _GNU_SOURCE
#include "attack.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/random.h>
#include <sys/uio.h>
#include <time.h>

#include "sealed_pages.h"

static char stack[1 << 16] __attribute__((aligned(16)));
static int gate[2];  // a child waits at it until its parent has prepared what is attacked

/// In the middle, which no copy of these few calls comes near to: it is all zero.
static char* untouched(void) {
  return pages + pages_size / 2;
}
enum { untouched_size = 1 << 16 };

/// Whether anything has been written there; puts it back where that can be.
static int was_written(void) {
  int written = 0;
  for (int i = 0; i < untouched_size; ++i) written |= untouched()[i] != 0;
  if (written && pages_unsealed) memset(untouched(), 0, untouched_size);
  return written;
}

/// A word in the memory that holds `value`, until this thread stops again: an open leaves its registers there.
static volatile unsigned* planted(unsigned value) {
  if (pages_unsealed) {
    memcpy(pages, &value, sizeof value);
    return (volatile unsigned*)pages;
  }
  register unsigned long r10 __asm__("r10") = 0;
  register unsigned long r8 __asm__("r8") = value;
  register unsigned long r9 __asm__("r9") = value;
  long fd = SYS_openat;
  __asm__ volatile("syscall"
                   : "+a"(fd)
                   : "D"((long)AT_FDCWD), "S"("permitted"), "d"((long)O_RDONLY), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  for (size_t at = 0; at < pages_size / 2; at += sizeof(unsigned long)) {
    if (*(volatile unsigned long*)(pages + at) == value) return (volatile unsigned*)(pages + at);
  }
  puts("nothing was planted");
  exit(2);
}

struct order {
  volatile unsigned* place;
  int is_robust;  ///< a robust futex; else a word to be cleared
};

/// What a child does when its parent has prepared a word in the memory: the kernel shall write there when it ends.
static int child_of_order(void* unused) {
  (void)unused;
  static struct robust_list entry;
  static struct robust_list_head head;
  struct order order;
  if (read(gate[0], &order, sizeof order) != sizeof order) _exit(3);
  if (order.is_robust) {
    // The entry is the program's, the futex that it stands for lies in the memory.
    head.list.next = &entry;
    entry.next = &head.list;
    head.futex_offset = (long)order.place - (long)&entry;
    syscall(SYS_set_robust_list, &head, sizeof head);
  } else {
    syscall(SYS_set_tid_address, order.place);
  }
  syscall(SYS_exit, 0);
  return 0;
}

/// Whether the end of a child that shares the memory changes a word there, which holds the child's id. No signal tells
/// of it: that would be a stop.
static int is_written_at_end(int is_robust) {
  const pid_t child = clone(child_of_order, stack + sizeof stack, CLONE_VM | SIGCHLD, NULL, NULL, NULL, NULL);
  if (child < 0) exit(2);
  const struct order order = {planted((unsigned)child), is_robust};
  if (write(gate[1], &order, sizeof order) != sizeof order) exit(2);
  waitpid(child, NULL, 0);
  return *order.place != (unsigned)child;
}

static int returns_at_once(void* unused) {
  (void)unused;
  syscall(SYS_exit, 0);
  return 0;
}

static void by_clone(int flags) {
  const pid_t child =
      clone(returns_at_once, stack + sizeof stack, CLONE_VM | SIGCHLD | flags, NULL, untouched(), NULL, untouched());
  if (child > 0) waitpid(child, NULL, 0);
}

// The C library has registered an area already: its size is told by symbols that not every version has.
extern const ptrdiff_t __rseq_offset __attribute__((weak));
extern const unsigned __rseq_size __attribute__((weak));

static int by_rseq(void) {
  enum { signature = 0x53053053, unregister = 1 };
  if (&__rseq_offset != NULL) {
    char* area = (char*)__builtin_thread_pointer() + __rseq_offset;
    if (syscall(SYS_rseq, area, 32, unregister, signature) != 0)
      syscall(SYS_rseq, area, __rseq_size, unregister, signature);
  }
  if (pages_unsealed) memset(untouched(), 0xff, 32);  // where it writes, it may be zeros
  char before[32];
  memcpy(before, untouched(), sizeof before);
  if (syscall(SYS_rseq, untouched(), 32, 0, signature) != 0) return 3;
  sched_yield();
  return memcmp(before, untouched(), sizeof before) != 0;
}

static void on_signal(int signal) {
  (void)signal;
  _exit(0);
}

static int by_signal_stack(void) {
  const stack_t other = {.ss_sp = untouched(), .ss_size = untouched_size};
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_ONSTACK};
  sigaction(SIGUSR1, &action, NULL);
  if (sigaltstack(&other, NULL) != 0) return 3;
  raise(SIGUSR1);
  return 3;
}

static int by_stack(void) {
  // As the stack pointer has it, without an alternate one.
  struct sigaction action = {.sa_handler = on_signal};
  sigaction(SIGUSR1, &action, NULL);
  const long self = getpid();
  __asm__ volatile("mov %0, %%rsp; syscall" ::"r"(untouched() + untouched_size), "a"((long)SYS_kill), "D"(self),
                   "S"((long)SIGUSR1)
                   : "rcx", "r11", "memory");
  return 3;
}

static int by_priority_futex(void) {
  syscall(SYS_futex, untouched(), FUTEX_LOCK_PI, 0, NULL, NULL, 0);
  return 0;
}

static void by_results(void) {
  int ends[2];
  if (pipe(ends) != 0 || write(ends[1], "xxxxxxxx", 8) != 8) exit(2);
  tried("read", read(ends[0], untouched(), 4) >= 0 || was_written());
  struct iovec there = {untouched(), 4};
  tried("vmsplice out of a pipe", vmsplice(ends[0], &there, 1, 0) >= 0 || was_written());
  tried("getrandom", getrandom(untouched(), 16, 0) >= 0 || was_written());
  tried("clock_gettime", syscall(SYS_clock_gettime, CLOCK_MONOTONIC, untouched()) >= 0 || was_written());
  const unsigned adds_one = FUTEX_OP(FUTEX_OP_ADD, 1, FUTEX_OP_CMP_EQ, 0);
  static unsigned own;
  syscall(SYS_futex, &own, FUTEX_WAKE_OP, 1, 1UL, untouched(), adds_one);
  tried("a futex's operation", was_written());
}

/// The pages themselves, by a pipe: given away, taken, written behind.
static void by_pages(void) {
  int ends[2], others[2];
  const int file = memfd_create("file", 0);
  if (pipe(ends) != 0 || pipe(others) != 0 || file < 0) exit(2);
  struct iovec there = {untouched(), 4096};
  if (vmsplice(ends[1], &there, 1, SPLICE_F_GIFT) != 4096) return;
  if (tee(ends[0], others[1], 4096, 0) <= 0 || write(others[1], "x", 1) != 1 || write(ends[1], "x", 1) != 1) return;
  tried("a write behind a page in a pipe", was_written());
  if (splice(ends[0], NULL, file, NULL, 4096, SPLICE_F_MOVE) == 4096 && pwrite(file, "x", 1, 0) == 1)
    tried("a page that was moved into a file", was_written());
  there.iov_len = 4097;
  if (splice(others[0], NULL, file, NULL, 4097, SPLICE_F_MOVE | SPLICE_F_MORE) > 0 && ftruncate(file, 1) == 0)
    tried("a file of such pages that is cut", was_written());
}

int main(void) {
  sigset_t blocked;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGCHLD);
  sigprocmask(SIG_BLOCK, &blocked, NULL);
  const int file = open("permitted", O_CREAT | O_WRONLY, 0600);
  if (file < 0 || pipe(gate) != 0) return 2;
  find_pages();
  by_results();
  by_pages();
  tried("a robust futex of a thread that ends", is_written_at_end(1));
  tried("a word to be cleared when a thread ends", is_written_at_end(0));
  by_clone(CLONE_PARENT_SETTID);
  tried("the id of a new child", was_written());
  by_clone(CLONE_CHILD_SETTID);
  tried("the id of a new child, by the child", was_written());
  const int status = in_child(by_rseq);
  tried("the area of restartable sequences", was_written() || (WIFEXITED(status) && WEXITSTATUS(status) == 1));
  in_child(by_signal_stack);
  tried("an alternate stack for signals", was_written());
  in_child(by_stack);
  tried("the stack, for a signal", was_written());
  in_child(by_priority_futex);
  tried("a futex that inherits priority", was_written());
  return verdict("what cannot be written, the kernel does not write for anybody");
}

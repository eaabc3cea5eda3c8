// layouts: calls that succeed, so that what the kernel fills in is seen; and what programs pass in whose layout depends
// on the width of `long` and of pointers. Built for i386 too, with that machine's older calls besides.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/futex.h>
#include <mqueue.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char buffer[4096];

static void expect(long result) {
  if (result < 0) {
    perror("layouts");
    exit(1);
  }
}

static void files(void) {
  struct statfs statistics;
  expect(statfs("/proc", &statistics));
  const int folder = open("/proc/self/fdinfo", O_RDONLY | O_DIRECTORY);
  expect(folder);
  expect(syscall(SYS_getdents64, folder, buffer, sizeof buffer));
  expect(lseek(folder, 0, SEEK_SET));
  expect(syscall(SYS_getdents, folder, buffer, sizeof buffer));
  const int file = open64("file", O_RDWR | O_CREAT, 0600);
  expect(file);
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 1, .l_len = 2};
  expect(fcntl(file, F_SETLK, &lock));
  expect(fcntl(file, F_GETLK, &lock));
  expect(pwrite64(file, "x", 1, 0x100000001));
  expect(pread64(file, buffer, 1, 0x100000001));
  expect(ftruncate64(file, 0x200000000));
  expect(lseek64(file, 0x123456789, SEEK_SET));
  expect(posix_fadvise64(file, 0x100000000, 0x200000000, POSIX_FADV_RANDOM));
  expect(fallocate64(file, FALLOC_FL_KEEP_SIZE, 0, 10));
  expect(sync_file_range(file, 0x100000000, 16, SYNC_FILE_RANGE_WRITE));
  expect(readahead(file, 0x100000000, 10));
  struct iovec parts[] = {{"ab", 2}, {"cde", 3}};
  expect(writev(file, parts, 2));
  expect(pwritev(file, parts, 2, 5));
  expect(pwritev64v2(file, parts, 2, 0x100000003, 0));
  expect(preadv(file, &(struct iovec){buffer, 10}, 1, 5));
  const struct timespec times[] = {{1, 2}, {3, UTIME_NOW}};
  expect(futimens(file, times));
  expect(syscall(SYS_sendfile, 1, file, &(long){5}, 0));
  struct stat status;
#ifdef __i386__
  expect(syscall(SYS_stat, "/", &status));
  expect(syscall(SYS_lstat, "/dev/null", &status));
  syscall(SYS_fstat, file, &status);
  syscall(SYS_oldstat, "/dev/null", buffer);
  syscall(SYS_oldlstat, "/", buffer);
  expect(syscall(SYS_stat64, "/", buffer));
  expect(syscall(SYS_lstat64, "/dev/null", buffer));
  expect(syscall(SYS_fstat64, file, buffer));
  expect(syscall(SYS_statfs, "/proc", &statistics));
  expect(lseek(folder, 0, SEEK_SET));
  expect(syscall(SYS_readdir, folder, buffer, 1));
  lock.l_type = F_WRLCK;
  expect(syscall(SYS_fcntl, file, F_GETLK, &lock));
  struct flock64 wide = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x100000000, .l_len = 0x200000000};
  expect(syscall(SYS_fcntl64, file, F_SETLK64, &wide));
  expect(syscall(SYS_fcntl64, file, F_GETLK64, &wide));
  wide.l_pid = 0;
  syscall(SYS_fcntl64, file, F_OFD_GETLK, &wide);
#else
  expect(stat("/", &status));
  expect(lstat("/dev/null", &status));
  expect(fstat(file, &status));
#endif
}

static void times_and_limits(void) {
  struct timespec now;
  struct timeval old_now;
  struct timex adjustment = {0};
  struct tms ticks;
  struct rusage usage;
  struct rlimit limit;
  expect(syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now));
  expect(syscall(SYS_gettimeofday, &old_now, NULL));
  expect(syscall(SYS_time, buffer));
  expect(syscall(SYS_adjtimex, &adjustment));
  expect(syscall(SYS_times, &ticks));
  expect(getrusage(RUSAGE_CHILDREN, &usage));
  expect(getrlimit(RLIMIT_NOFILE, &limit));
  expect(setrlimit(RLIMIT_NOFILE, &limit));
  expect(syscall(SYS_getrlimit, RLIMIT_STACK, &limit));
  expect(sysinfo((struct sysinfo*)buffer));
  expect(uname((struct utsname*)buffer));
  expect(sched_rr_get_interval(0, &now));
  expect(syscall(SYS_sched_getparam, 0, buffer));
  struct itimerval timer = {{0, 0}, {100, 1000}};
  expect(setitimer(ITIMER_REAL, &timer, NULL));
  expect(getitimer(ITIMER_REAL, &timer));
  struct itimerspec setting = {{0, 0}, {100, 5}};
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR2, .sigev_value.sival_int = 9};
  int timer_id;
  expect(syscall(SYS_timer_create, CLOCK_MONOTONIC, &event, &timer_id));
  expect(syscall(SYS_timer_settime, timer_id, 0, &setting, NULL));
  expect(syscall(SYS_timer_gettime, timer_id, &setting));
  expect(syscall(SYS_timer_delete, timer_id));
  const int timer_fd = timerfd_create(CLOCK_MONOTONIC, 0);
  expect(timerfd_settime(timer_fd, 0, &setting, NULL));
  expect(timerfd_gettime(timer_fd, &setting));
#ifdef __i386__
  expect(syscall(SYS_clock_gettime64, CLOCK_MONOTONIC, buffer));
  expect(syscall(SYS_clock_adjtime64, CLOCK_REALTIME, memset(buffer, 0, sizeof buffer)));
  expect(syscall(SYS_ugetrlimit, RLIMIT_STACK, &limit));
  expect(syscall(SYS_timerfd_gettime64, timer_fd, buffer));
  syscall(SYS_olduname, buffer);
#endif
}

static void handle(int signal, siginfo_t* info, void* context) {
  (void)signal, (void)info, (void)context;
}

static void signals(void) {
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO};
  expect(sigaction(SIGUSR1, &action, NULL));
  expect(sigaction(SIGCHLD, &action, NULL));
  expect(sigaction(SIGRTMIN, &action, NULL));
  expect(kill(getpid(), SIGUSR1));
  expect(sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = 5}));
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR2);
  sigaddset(&set, SIGRTMAX);
  expect(sigprocmask(SIG_BLOCK, &set, NULL));
  expect(signalfd(-1, &set, 0));
  expect(kill(getpid(), SIGUSR2));
  siginfo_t info;
  expect(sigwaitinfo(&set, &info));
  sigtimedwait(&set, &info, &(struct timespec){0, 1000});
  expect(sigpending(&set));
  expect(sigaltstack(NULL, (stack_t*)buffer));
#ifdef __i386__
  const unsigned long old_action[] = {1, 0x200, 0x10000000, 0};
  expect(syscall(SYS_sigaction, SIGUSR2, old_action, NULL));
  expect(syscall(SYS_sigaction, SIGUSR2, NULL, buffer));
  expect(syscall(SYS_sigprocmask, SIG_BLOCK, &(unsigned long){0x200}, buffer));
  expect(syscall(SYS_sigpending, buffer));
  syscall(SYS_signal, SIGUSR1, handle);
  expect(kill(getpid(), SIGUSR1));
  syscall(SYS_ssetmask, 0x800);
  syscall(SYS_sgetmask);
#endif
}

static void processes(void) {
  int status;
  struct rusage usage;
  siginfo_t info;
  pid_t child = fork();
  if (child == 0) _exit(7);
  expect(wait4(child, &status, 0, &usage));
  child = fork();
  if (child == 0) kill(getpid(), SIGKILL);
  expect(waitid(P_PID, (id_t)child, &info, WEXITED));
  child = fork();
  if (child == 0) *(volatile int*)0x1234 = 1;
#ifdef __i386__
  expect(syscall(SYS_waitpid, child, &status, 0));
#else
  expect(wait4(child, &status, 0, NULL));
#endif
  uid_t ids[3];
  expect(syscall(SYS_getresuid, &ids[0], &ids[1], &ids[2]));
  cpu_set_t processors;
  expect(sched_getaffinity(0, sizeof processors, &processors));
}

static void events(void) {
  const int epoll = epoll_create1(0);
  const int event = eventfd(1, 0);
  expect(epoll_ctl(epoll, EPOLL_CTL_ADD, event, &(struct epoll_event){EPOLLIN, {.u64 = 0x1122334455667788}}));
  struct epoll_event ready[3];
  expect(epoll_wait(epoll, ready, 3, 0));
  struct pollfd polled[] = {{event, POLLIN, 0}, {epoll, POLLOUT, 0}};
  expect(poll(polled, 2, 0));
  expect(ppoll(polled, 2, &(struct timespec){1, 0}, NULL));
  fd_set set;
  FD_ZERO(&set);
  FD_SET(event, &set);
  expect(select(event + 1, &set, NULL, NULL, &(struct timeval){1, 0}));
  int word = 5;
  expect(syscall(SYS_futex, &word, FUTEX_WAKE, 1));
  syscall(SYS_futex, &word, FUTEX_WAIT, 5, &(struct timespec){0, 1000});
#ifdef __i386__
  expect(syscall(SYS__newselect, event + 1, &set, NULL, NULL, &(struct timeval){1, 0}));
  const unsigned long arguments[] = {(unsigned long)event + 1, (unsigned long)&set, 0, 0, 0};
  expect(syscall(SYS_select, arguments));
  syscall(SYS_futex_time64, &word, FUTEX_WAIT, 5, (int64_t[]){0, 1000});
#endif
}

static void sockets(void) {
  const int datagram = socket(AF_INET, SOCK_DGRAM, 0);
  struct ifreq request = {.ifr_name = "lo"};
  expect(ioctl(datagram, SIOCGIFFLAGS, &request));
  expect(ioctl(datagram, SIOCGIFINDEX, &request));
  expect(ioctl(datagram, FIONREAD, buffer));
  const struct timeval timeout = {5, 0};
  expect(setsockopt(datagram, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout));
  int pair[2];
  expect(socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
  expect(setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, &(int){1}, sizeof(int)));
  expect(setsockopt(pair[1], SOL_SOCKET, SO_LINGER, &(struct linger){1, 2}, sizeof(struct linger)));
  struct iovec parts[] = {{"ab", 2}, {"cde", 3}};
  union {
    char bytes[CMSG_SPACE(2 * sizeof(int))];
    struct cmsghdr head;
  } control = {.head = {.cmsg_len = CMSG_LEN(2 * sizeof(int)), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS}};
  memcpy(CMSG_DATA(&control.head), (int[]){1, 2}, 2 * sizeof(int));
  struct msghdr message = {
      .msg_iov = parts, .msg_iovlen = 2, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
  expect(sendmsg(pair[0], &message, 0));
  char received[200];
  struct iovec into = {buffer, 10};
  message =
      (struct msghdr){.msg_iov = &into, .msg_iovlen = 1, .msg_control = received, .msg_controllen = sizeof received};
  expect(recvmsg(pair[1], &message, 0));
  struct mmsghdr several[] = {{.msg_hdr = {.msg_iov = parts, .msg_iovlen = 1}},
                              {.msg_hdr = {.msg_iov = parts + 1, .msg_iovlen = 1}}};
  expect(sendmmsg(pair[0], several, 2, 0));
  several[0].msg_hdr.msg_iov = &into;
  expect(recvmmsg(pair[1], several, 1, MSG_DONTWAIT, NULL));
#ifdef __i386__
  const unsigned long of_socketpair[] = {AF_UNIX, SOCK_DGRAM, 0, (unsigned long)pair};
  expect(syscall(SYS_socketcall, 8, of_socketpair));
  const unsigned long of_send[] = {(unsigned long)pair[0], (unsigned long)"hello", 5, MSG_NOSIGNAL};
  expect(syscall(SYS_socketcall, 9, of_send));
  const unsigned long of_recv[] = {(unsigned long)pair[1], (unsigned long)buffer, 10, MSG_DONTWAIT};
  expect(syscall(SYS_socketcall, 10, of_recv));
  const unsigned long of_getsockname[] = {(unsigned long)pair[1], (unsigned long)buffer, (unsigned long)&(int){30}};
  expect(syscall(SYS_socketcall, 6, of_getsockname));
#endif
}

static void interprocess(void) {
  struct mq_attr attributes = {.mq_maxmsg = 5, .mq_msgsize = 10};
  snprintf(buffer, sizeof buffer, "/layouts-%d", (int)getpid());
  const mqd_t messages = mq_open(buffer, O_CREAT | O_RDWR, 0600, &attributes);
  mq_unlink(buffer);
  expect(messages);
  expect(mq_getattr(messages, &attributes));
  expect(mq_send(messages, "hi", 2, 1));
  expect(mq_timedreceive(messages, buffer, 10, NULL, &(struct timespec){1700000000, 0}));
  const int queue = msgget(IPC_PRIVATE, 0600);
  const struct {
    long type;
    char text[8];
  } message = {3, "hello"};
  msgsnd(queue, &message, 5, 0);
  msgctl(queue, IPC_STAT, (struct msqid_ds*)buffer);
#ifdef __i386__
  const unsigned long kludge[] = {(unsigned long)buffer, 3};
  syscall(SYS_ipc, 12, queue, 5, 0, kludge);
  syscall(SYS_ipc, 11, queue, 5, 0, &message);
  syscall(SYS_ipc, 1 << 16 | 12, queue, 5, 0, buffer, 3);
  syscall(SYS_ipc, 14, queue, 0x100 | IPC_STAT, buffer);
#endif
  msgctl(queue, IPC_RMID, NULL);
  const int semaphores = semget(IPC_PRIVATE, 2, 0600);
  semctl(semaphores, 0, IPC_STAT, buffer);
  semctl(semaphores, 1, SETVAL, 7);
  semtimedop(semaphores, &(struct sembuf){1, -5, IPC_NOWAIT}, 1, &(struct timespec){0, 1000});
#ifdef __i386__
  syscall(SYS_ipc, 3, semaphores, 0, 0x100 | IPC_STAT, &(char*){buffer});
  syscall(SYS_ipc, 3, semaphores, 0, SETVAL, &(long){5});
  syscall(SYS_ipc, 4, semaphores, 1, 0, &(struct sembuf){1, -1, IPC_NOWAIT}, &(struct timespec){0, 1000});
#endif
  semctl(semaphores, 0, IPC_RMID);
  const int memory = shmget(IPC_PRIVATE, 4096, 0600);
  shmctl(memory, IPC_STAT, (struct shmid_ds*)buffer);
  shmdt(shmat(memory, NULL, SHM_RDONLY));
#ifdef __i386__
  unsigned long address = 0;
  syscall(SYS_ipc, 21, memory, 0, &address, NULL);
  syscall(SYS_ipc, 22, 0, 0, 0, address);
  syscall(SYS_ipc, 24, memory, 0x100 | IPC_STAT, buffer);
#endif
  shmctl(memory, IPC_RMID, NULL);
  // struct iocb: the same on every machine.
  const int file = open64("file", O_RDWR);
  struct {
    uint64_t data;
    uint32_t key, flags;
    uint16_t opcode;
    int16_t priority;
    uint32_t fd;
    uint64_t address, size;
    int64_t offset;
    uint64_t reserved;
    uint32_t more_flags, event;
  } block = {.data = 7, .opcode = 1, .fd = (uint32_t)file, .address = (uintptr_t) "hello", .size = 5, .offset = 3};
  unsigned long context = 0;
  expect(syscall(SYS_io_setup, 2, &context));
  expect(syscall(SYS_io_submit, context, 1, &(void*){&block}));
  expect(syscall(SYS_io_getevents, context, 1, 2, buffer, NULL));
  expect(syscall(SYS_io_destroy, context));
}

int main(void) {
  files();
  times_and_limits();
  signals();
  processes();
  events();
  sockets();
  interprocess();
  return 0;
}

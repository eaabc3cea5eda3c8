// The groups of system calls. Names and members are those of systemd (systemd.exec(5), SystemCallFilter=), as far as
// the number tables know the calls; calls that are newer than it are in the groups of their elders, and @memory is our
// own.
#include "policy/groups.h"

#include <algorithm>

namespace callgate::policy {
namespace {

constexpr std::string_view aio_members[] = {"io_cancel",      "io_destroy",        "io_getevents",
                                            "io_pgetevents",  "io_setup",          "io_submit",
                                            "io_uring_enter", "io_uring_register", "io_uring_setup"};
constexpr std::string_view basic_io_members[] = {"close",   "close_range", "dup",     "dup2",     "dup3",    "lseek",
                                                 "pread64", "preadv",      "preadv2", "pwrite64", "pwritev", "pwritev2",
                                                 "read",    "readv",       "write",   "writev"};
constexpr std::string_view chown_members[] = {"chown", "fchown", "fchownat", "lchown"};
constexpr std::string_view clock_members[] = {"adjtimex", "clock_adjtime", "clock_settime", "settimeofday"};
constexpr std::string_view cpu_emulation_members[] = {"modify_ldt"};
constexpr std::string_view debug_members[] = {"lookup_dcookie", "perf_event_open", "pidfd_getfd", "ptrace"};
constexpr std::string_view default_members[] = {"arch_prctl",
                                                "brk",
                                                "clock_getres",
                                                "clock_gettime",
                                                "clock_nanosleep",
                                                "execve",
                                                "exit",
                                                "exit_group",
                                                "futex",
                                                "futex_requeue",
                                                "futex_wait",
                                                "futex_waitv",
                                                "futex_wake",
                                                "get_robust_list",
                                                "get_thread_area",
                                                "getegid",
                                                "geteuid",
                                                "getgid",
                                                "getgroups",
                                                "getpgid",
                                                "getpgrp",
                                                "getpid",
                                                "getppid",
                                                "getrandom",
                                                "getresgid",
                                                "getresuid",
                                                "getrlimit",
                                                "getsid",
                                                "gettid",
                                                "gettimeofday",
                                                "getuid",
                                                "map_shadow_stack",
                                                "membarrier",
                                                "mmap",
                                                "mprotect",
                                                "mseal",
                                                "munmap",
                                                "nanosleep",
                                                "pause",
                                                "prlimit64",
                                                "restart_syscall",
                                                "rseq",
                                                "rseq_slice_yield",
                                                "rt_sigreturn",
                                                "sched_getaffinity",
                                                "sched_yield",
                                                "set_robust_list",
                                                "set_thread_area",
                                                "set_tid_address",
                                                "time",
                                                "uprobe",
                                                "uretprobe"};
constexpr std::string_view file_system_members[] = {"access",       "cachestat",     "chdir",
                                                    "chmod",        "close",         "creat",
                                                    "faccessat",    "faccessat2",    "fallocate",
                                                    "fchdir",       "fchmod",        "fchmodat",
                                                    "fchmodat2",    "fcntl",         "fgetxattr",
                                                    "file_getattr", "file_setattr",  "flistxattr",
                                                    "fremovexattr", "fsetxattr",     "fstat",
                                                    "fstatfs",      "ftruncate",     "futimesat",
                                                    "getcwd",       "getdents",      "getdents64",
                                                    "getxattr",     "getxattrat",    "inotify_add_watch",
                                                    "inotify_init", "inotify_init1", "inotify_rm_watch",
                                                    "lgetxattr",    "link",          "linkat",
                                                    "listxattr",    "listxattrat",   "llistxattr",
                                                    "lremovexattr", "lsetxattr",     "lstat",
                                                    "mkdir",        "mkdirat",       "mknod",
                                                    "mknodat",      "newfstatat",    "open",
                                                    "openat",       "openat2",       "readlink",
                                                    "readlinkat",   "removexattr",   "removexattrat",
                                                    "rename",       "renameat",      "renameat2",
                                                    "rmdir",        "setxattr",      "setxattrat",
                                                    "stat",         "statfs",        "statx",
                                                    "symlink",      "symlinkat",     "truncate",
                                                    "unlink",       "unlinkat",      "utime",
                                                    "utimensat",    "utimes"};
constexpr std::string_view io_event_members[] = {
    "epoll_create",   "epoll_create1", "epoll_ctl", "epoll_ctl_old", "epoll_pwait", "epoll_pwait2", "epoll_wait",
    "epoll_wait_old", "eventfd",       "eventfd2",  "poll",          "ppoll",       "pselect6",     "select"};
constexpr std::string_view ipc_members[] = {"memfd_create",
                                            "mq_getsetattr",
                                            "mq_notify",
                                            "mq_open",
                                            "mq_timedreceive",
                                            "mq_timedsend",
                                            "mq_unlink",
                                            "msgctl",
                                            "msgget",
                                            "msgrcv",
                                            "msgsnd",
                                            "pipe",
                                            "pipe2",
                                            "process_madvise",
                                            "process_vm_readv",
                                            "process_vm_writev",
                                            "semctl",
                                            "semget",
                                            "semop",
                                            "semtimedop",
                                            "shmat",
                                            "shmctl",
                                            "shmdt",
                                            "shmget"};
constexpr std::string_view keyring_members[] = {"add_key", "keyctl", "request_key"};
constexpr std::string_view memlock_members[] = {"mlock", "mlock2", "mlockall", "munlock", "munlockall"};
constexpr std::string_view memory_members[] = {
    "@memlock", "@pkey",    "brk",    "madvise", "map_shadow_stack", "membarrier",      "mincore",
    "mmap",     "mprotect", "mremap", "mseal",   "munmap",           "remap_file_pages"};
constexpr std::string_view module_members[] = {"delete_module", "finit_module", "init_module"};
constexpr std::string_view mount_members[] = {
    "chroot",        "fsconfig",   "fsmount",   "fsopen",         "fspick",     "listmount", "mount",
    "mount_setattr", "move_mount", "open_tree", "open_tree_attr", "pivot_root", "statmount", "umount2"};
constexpr std::string_view network_io_members[] = {
    "accept",   "accept4", "bind",     "connect", "getpeername", "getsockname", "getsockopt", "listen", "recvfrom",
    "recvmmsg", "recvmsg", "sendmmsg", "sendmsg", "sendto",      "setsockopt",  "shutdown",   "socket", "socketpair"};
constexpr std::string_view obsolete_members[] = {
    "_sysctl",  "afs_syscall", "create_module", "get_kernel_syms", "getpmsg", "putpmsg", "query_module",
    "security", "sysfs",       "tuxcall",       "uselib",          "ustat",   "vserver"};
constexpr std::string_view pkey_members[] = {"pkey_alloc", "pkey_free", "pkey_mprotect"};
constexpr std::string_view privileged_members[] = {
    "@chown",     "@clock",        "@module",       "@raw-io",       "@reboot",
    "@swap",      "_sysctl",       "acct",          "bpf",           "capset",
    "chroot",     "fanotify_init", "fanotify_mark", "nfsservctl",    "open_by_handle_at",
    "pivot_root", "quotactl",      "quotactl_fd",   "setdomainname", "setfsuid",
    "setgroups",  "sethostname",   "setresuid",     "setreuid",      "setuid",
    "vhangup"};
constexpr std::string_view process_members[] = {"capget",
                                                "clone",
                                                "clone3",
                                                "execveat",
                                                "fork",
                                                "getrusage",
                                                "kill",
                                                "pidfd_open",
                                                "pidfd_send_signal",
                                                "prctl",
                                                "process_mrelease",
                                                "rt_sigqueueinfo",
                                                "rt_tgsigqueueinfo",
                                                "setns",
                                                "tgkill",
                                                "times",
                                                "tkill",
                                                "unshare",
                                                "vfork",
                                                "wait4",
                                                "waitid"};
constexpr std::string_view raw_io_members[] = {"ioperm", "iopl"};
constexpr std::string_view reboot_members[] = {"kexec_file_load", "kexec_load", "reboot"};
constexpr std::string_view resources_members[] = {
    "ioprio_set",    "mbind",          "migrate_pages",      "move_pages",    "sched_setaffinity",
    "sched_setattr", "sched_setparam", "sched_setscheduler", "set_mempolicy", "set_mempolicy_home_node",
    "setpriority",   "setrlimit"};
constexpr std::string_view sandbox_members[] = {"landlock_add_rule", "landlock_create_ruleset",
                                                "landlock_restrict_self", "seccomp"};
constexpr std::string_view setuid_members[] = {"setgid",    "setgroups", "setregid", "setresgid",
                                               "setresuid", "setreuid",  "setuid"};
constexpr std::string_view signal_members[] = {"rt_sigaction",    "rt_sigpending", "rt_sigprocmask", "rt_sigsuspend",
                                               "rt_sigtimedwait", "sigaltstack",   "signalfd",       "signalfd4"};
constexpr std::string_view swap_members[] = {"swapoff", "swapon"};
constexpr std::string_view sync_members[] = {"fdatasync", "fsync", "msync", "sync", "sync_file_range", "syncfs"};
constexpr std::string_view system_service_members[] = {"@aio",
                                                       "@basic-io",
                                                       "@chown",
                                                       "@default",
                                                       "@file-system",
                                                       "@io-event",
                                                       "@ipc",
                                                       "@keyring",
                                                       "@memlock",
                                                       "@network-io",
                                                       "@process",
                                                       "@resources",
                                                       "@setuid",
                                                       "@signal",
                                                       "@sync",
                                                       "@timer",
                                                       "capget",
                                                       "capset",
                                                       "copy_file_range",
                                                       "fadvise64",
                                                       "flock",
                                                       "get_mempolicy",
                                                       "getcpu",
                                                       "getpriority",
                                                       "ioctl",
                                                       "ioprio_get",
                                                       "kcmp",
                                                       "madvise",
                                                       "mremap",
                                                       "name_to_handle_at",
                                                       "personality",
                                                       "readahead",
                                                       "remap_file_pages",
                                                       "sched_get_priority_max",
                                                       "sched_get_priority_min",
                                                       "sched_getattr",
                                                       "sched_getparam",
                                                       "sched_getscheduler",
                                                       "sched_rr_get_interval",
                                                       "sched_yield",
                                                       "sendfile",
                                                       "setfsgid",
                                                       "setfsuid",
                                                       "setpgid",
                                                       "setsid",
                                                       "splice",
                                                       "sysinfo",
                                                       "tee",
                                                       "umask",
                                                       "uname",
                                                       "userfaultfd",
                                                       "vmsplice"};
constexpr std::string_view timer_members[] = {"alarm",          "getitimer",        "setitimer",       "timer_create",
                                              "timer_delete",   "timer_getoverrun", "timer_gettime",   "timer_settime",
                                              "timerfd_create", "timerfd_gettime",  "timerfd_settime", "times"};

constexpr Group groups[] = {
    {"@aio", "asynchronous input and output, io_uring included", aio_members},
    {"@basic-io", "reading, writing, seeking, duplicating and closing descriptors", basic_io_members},
    {"@chown", "changing the owners of files", chown_members},
    {"@clock", "setting the clocks", clock_members},
    {"@cpu-emulation", "emulating other modes of the processor", cpu_emulation_members},
    {"@debug", "debugging, tracing and measuring other programs", debug_members},
    {"@default", "what nearly every program needs to start, wait and end", default_members},
    {"@file-system", "opening, creating, naming and examining files", file_system_members},
    {"@io-event", "waiting for descriptors", io_event_members},
    {"@ipc", "pipes, System V IPC, POSIX message queues, the memory of other processes", ipc_members},
    {"@keyring", "the kernel's keyrings", keyring_members},
    {"@known", "every call that has a name here", {}},
    {"@memlock", "locking memory", memlock_members},
    {"@memory", "mapping, protecting and releasing memory", memory_members},
    {"@module", "loading and unloading kernel modules", module_members},
    {"@mount", "mounting and unmounting", mount_members},
    {"@network-io", "sockets, Unix sockets included", network_io_members},
    {"@obsolete", "what no program should use any more", obsolete_members},
    {"@pkey", "memory protection keys", pkey_members},
    {"@privileged", "what needs the rights of the super-user", privileged_members},
    {"@process", "starting, signalling and examining processes", process_members},
    {"@raw-io", "the ports of devices", raw_io_members},
    {"@reboot", "rebooting, and starting another kernel", reboot_members},
    {"@resources", "priorities, schedules, limits and memory policies", resources_members},
    {"@sandbox", "confining oneself", sandbox_members},
    {"@setuid", "changing the credentials of the process", setuid_members},
    {"@signal", "handling signals", signal_members},
    {"@swap", "swap devices", swap_members},
    {"@sync", "writing files and memory to storage", sync_members},
    {"@system-service", "what system services commonly need", system_service_members},
    {"@timer", "timers", timer_members},
};

void collect(std::string_view name, std::vector<decode::CallIndex>& calls) {
  if (const auto call = decode::find_call(name)) {
    calls.push_back(*call);
  } else if (const Group* group = find_group(name)) {
    for (const std::string_view member : group->members) collect(member, calls);
  }
}

}  // namespace

std::span<const Group> all_groups() {
  return groups;
}

const Group* find_group(std::string_view name) {
  const auto* found = std::ranges::find(groups, name, &Group::name);
  return found == std::end(groups) ? nullptr : &*found;
}

std::vector<decode::CallIndex> calls_of(const Group& group) {
  std::vector<decode::CallIndex> calls;
  if (group.name == "@known") {
    for (std::size_t i = 0; i < decode::call_count(); ++i) calls.push_back(static_cast<decode::CallIndex>(i));
  }
  for (const std::string_view member : group.members) collect(member, calls);
  std::ranges::sort(calls);
  calls.erase(std::ranges::unique(calls).begin(), calls.end());
  return calls;
}

}  // namespace callgate::policy

#include "decode/constants/process.h"

#include <span>

namespace callgate::decode {
namespace {

// Those of clone, then those of clone3 alone. These have no signal among them: what is the low byte there is a flag.
constexpr Constant clone3_flags_values[] = {
    {"CLONE_VM", 0x100},
    {"CLONE_FS", 0x200},
    {"CLONE_FILES", 0x400},
    {"CLONE_SIGHAND", 0x800},
    {"CLONE_PIDFD", 0x1000},
    {"CLONE_PTRACE", 0x2000},
    {"CLONE_VFORK", 0x4000},
    {"CLONE_PARENT", 0x8000},
    {"CLONE_THREAD", 0x10000},
    {"CLONE_NEWNS", 0x20000},
    {"CLONE_SYSVSEM", 0x40000},
    {"CLONE_SETTLS", 0x80000},
    {"CLONE_PARENT_SETTID", 0x100000},
    {"CLONE_CHILD_CLEARTID", 0x200000},
    {"CLONE_DETACHED", 0x400000},
    {"CLONE_UNTRACED", 0x800000},
    {"CLONE_CHILD_SETTID", 0x1000000},
    {"CLONE_NEWCGROUP", 0x2000000},
    {"CLONE_NEWUTS", 0x4000000},
    {"CLONE_NEWIPC", 0x8000000},
    {"CLONE_NEWUSER", 0x10000000},
    {"CLONE_NEWPID", 0x20000000},
    {"CLONE_NEWNET", 0x40000000},
    {"CLONE_IO", 0x80000000},
    {"CLONE_NEWTIME", 0x80},
    {"CLONE_CLEAR_SIGHAND", 0x100000000},
    {"CLONE_INTO_CGROUP", 0x200000000},
    {"CLONE_AUTOREAP", 0x400000000},
    {"CLONE_NNP", 0x800000000},
    {"CLONE_PIDFD_AUTOKILL", 0x1000000000},
    {"CLONE_EMPTY_MNTNS", 0x2000000000},
};
constexpr std::span clone_flags_values = std::span<const Constant>(clone3_flags_values).first(24);
static_assert(clone_flags_values.back().name == "CLONE_IO");

constexpr Constant unshare_flags_values[] = {
    {"CLONE_NEWTIME", 0x80},        {"CLONE_VM", 0x100},          {"CLONE_FS", 0x200},
    {"CLONE_FILES", 0x400},         {"CLONE_SIGHAND", 0x800},     {"CLONE_THREAD", 0x10000},
    {"CLONE_NEWNS", 0x20000},       {"CLONE_SYSVSEM", 0x40000},   {"UNSHARE_EMPTY_MNTNS", 0x100000},
    {"CLONE_NEWCGROUP", 0x2000000}, {"CLONE_NEWUTS", 0x4000000},  {"CLONE_NEWIPC", 0x8000000},
    {"CLONE_NEWUSER", 0x10000000},  {"CLONE_NEWPID", 0x20000000}, {"CLONE_NEWNET", 0x40000000},
};

constexpr Constant wait_options_values[] = {
    {"WNOHANG", 1},         {"WEXITED", 4},           {"WSTOPPED", 2},        {"WCONTINUED", 8},
    {"WNOWAIT", 0x1000000}, {"__WCLONE", 0x80000000}, {"__WALL", 0x40000000}, {"__WNOTHREAD", 0x20000000},
};

constexpr Constant waitid_types_values[] = {
    {"P_ALL", 0},
    {"P_PID", 1},
    {"P_PGID", 2},
    {"P_PIDFD", 3},
};

constexpr Constant rlimit_resources_values[] = {
    {"RLIMIT_CPU", 0},       {"RLIMIT_FSIZE", 1}, {"RLIMIT_DATA", 2},    {"RLIMIT_STACK", 3},
    {"RLIMIT_CORE", 4},      {"RLIMIT_RSS", 5},   {"RLIMIT_NPROC", 6},   {"RLIMIT_NOFILE", 7},
    {"RLIMIT_MEMLOCK", 8},   {"RLIMIT_AS", 9},    {"RLIMIT_LOCKS", 10},  {"RLIMIT_SIGPENDING", 11},
    {"RLIMIT_MSGQUEUE", 12}, {"RLIMIT_NICE", 13}, {"RLIMIT_RTPRIO", 14}, {"RLIMIT_RTTIME", 15},
};

constexpr Constant rusage_who_values[] = {
    {"RUSAGE_SELF", 0},
    {"RUSAGE_THREAD", 1},
    {"RUSAGE_CHILDREN", 0xffffffff},
    {"RUSAGE_BOTH", 0xfffffffe},
};

constexpr Constant priority_which_values[] = {
    {"PRIO_PROCESS", 0},
    {"PRIO_PGRP", 1},
    {"PRIO_USER", 2},
};

constexpr Constant sched_policies_values[] = {
    {"SCHED_OTHER", 0}, {"SCHED_FIFO", 1}, {"SCHED_RR", 2},       {"SCHED_BATCH", 3},
    {"SCHED_ISO", 4},   {"SCHED_IDLE", 5}, {"SCHED_DEADLINE", 6}, {"SCHED_EXT", 7},
};

// It may stand beside the policy of a process.
constexpr Constant sched_reset_on_fork{"SCHED_RESET_ON_FORK", 0x40000000};

constexpr Constant arch_prctl_codes_values[] = {
    {"ARCH_SET_GS", 0x1001},
    {"ARCH_SET_FS", 0x1002},
    {"ARCH_GET_FS", 0x1003},
    {"ARCH_GET_GS", 0x1004},
    {"ARCH_GET_CPUID", 0x1011},
    {"ARCH_SET_CPUID", 0x1012},
    {"ARCH_GET_XCOMP_SUPP", 0x1021},
    {"ARCH_GET_XCOMP_PERM", 0x1022},
    {"ARCH_REQ_XCOMP_PERM", 0x1023},
    {"ARCH_GET_XCOMP_GUEST_PERM", 0x1024},
    {"ARCH_REQ_XCOMP_GUEST_PERM", 0x1025},
    {"ARCH_XCOMP_TILECFG", 17},
    {"ARCH_XCOMP_TILEDATA", 18},
    {"ARCH_MAP_VDSO_X32", 0x2001},
    {"ARCH_MAP_VDSO_32", 0x2002},
    {"ARCH_MAP_VDSO_64", 0x2003},
    {"ARCH_GET_UNTAG_MASK", 0x4001},
    {"ARCH_ENABLE_TAGGED_ADDR", 0x4002},
    {"ARCH_GET_MAX_TAG_BITS", 0x4003},
    {"ARCH_FORCE_TAGGED_SVA", 0x4004},
    {"ARCH_SHSTK_ENABLE", 0x5001},
    {"ARCH_SHSTK_DISABLE", 0x5002},
    {"ARCH_SHSTK_LOCK", 0x5003},
    {"ARCH_SHSTK_UNLOCK", 0x5004},
    {"ARCH_SHSTK_STATUS", 0x5005},
};

// linux/personality.h: a type, and bits for single behaviours.
constexpr Constant personality_types_values[] = {
    {"0xffffffff", 0xffffffff},  // asks, and changes nothing
    {"PER_LINUX", 0, 0xff},
    {"PER_SVR4", 0x4100001, 0x41000ff},
    {"PER_SVR3", 0x5000002, 0x50000ff},
    {"PER_SCOSVR3", 0x7000003, 0x70000ff},
    {"PER_WYSEV386", 0x5000004, 0x50000ff},
    {"PER_ISCR4", 0x4000005, 0x40000ff},
    {"PER_BSD", 6, 0xff},
    {"PER_XENIX", 0x5000007, 0x50000ff},
    {"PER_LINUX32", 8, 0xff},
    {"PER_IRIX32", 0x4000009, 0x40000ff},
    {"PER_IRIXN32", 0x400000a, 0x40000ff},
    {"PER_IRIX64", 0x400000b, 0x40000ff},
    {"PER_RISCOS", 0xc, 0xff},
    {"PER_SOLARIS", 0x400000d, 0x40000ff},
    {"PER_UW7", 0x410000e, 0x41000ff},
    {"PER_OSF4", 0xf, 0xff},
    {"PER_HPUX", 0x10, 0xff},
    {"PER_MASK", 0xff, 0xff},
    {"UNAME26", 0x20000},
    {"ADDR_NO_RANDOMIZE", 0x40000},
    {"FDPIC_FUNCPTRS", 0x80000},
    {"MMAP_PAGE_ZERO", 0x100000},
    {"ADDR_COMPAT_LAYOUT", 0x200000},
    {"READ_IMPLIES_EXEC", 0x400000},
    {"ADDR_LIMIT_32BIT", 0x800000},
    {"SHORT_INODE", 0x1000000},
    {"WHOLE_SECONDS", 0x2000000},
    {"STICKY_TIMEOUTS", 0x4000000},
    {"ADDR_LIMIT_3GB", 0x8000000},
};

constexpr Constant getrandom_flags_values[] = {
    {"GRND_NONBLOCK", 1},
    {"GRND_RANDOM", 2},
    {"GRND_INSECURE", 4},
};

constexpr Constant membarrier_commands_values[] = {
    {"MEMBARRIER_CMD_QUERY", 0},
    {"MEMBARRIER_CMD_GLOBAL", 1},
    {"MEMBARRIER_CMD_GLOBAL_EXPEDITED", 2},
    {"MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED", 4},
    {"MEMBARRIER_CMD_PRIVATE_EXPEDITED", 8},
    {"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED", 0x10},
    {"MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE", 0x20},
    {"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE", 0x40},
    {"MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ", 0x80},
    {"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ", 0x100},
    {"MEMBARRIER_CMD_GET_REGISTRATIONS", 0x200},
};

constexpr Constant membarrier_flags_values[] = {
    {"MEMBARRIER_CMD_FLAG_CPU", 1},
};

constexpr Constant rseq_flags_values[] = {
    {"RSEQ_FLAG_UNREGISTER", 1},
    {"RSEQ_FLAG_SLICE_EXT_DEFAULT_ON", 2},
};

constexpr Constant rseq_section_flags_values[] = {
    {"RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT", 1}, {"RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL", 2},
    {"RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE", 4}, {"RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE", 0x10},
    {"RSEQ_CS_FLAG_SLICE_EXT_ENABLED", 0x20},
};

// What stands for a processor where there is none.
constexpr Constant rseq_processors_values[] = {
    {"RSEQ_CPU_ID_REGISTRATION_FAILED", 0xfffffffe},
    {"RSEQ_CPU_ID_UNINITIALIZED", 0xffffffff},
};

constexpr Constant pidfd_open_flags_values[] = {
    {"PIDFD_THREAD", 0x80},
    {"PIDFD_AUTOKILL", 0x200},
    {"PIDFD_NONBLOCK", 0x800},
};

constexpr Constant prctl_options_values[] = {
    {"PR_SET_PDEATHSIG", 1},
    {"PR_GET_PDEATHSIG", 2},
    {"PR_GET_DUMPABLE", 3},
    {"PR_SET_DUMPABLE", 4},
    {"PR_GET_UNALIGN", 5},
    {"PR_SET_UNALIGN", 6},
    {"PR_GET_KEEPCAPS", 7},
    {"PR_SET_KEEPCAPS", 8},
    {"PR_GET_FPEMU", 9},
    {"PR_SET_FPEMU", 10},
    {"PR_GET_FPEXC", 11},
    {"PR_SET_FPEXC", 12},
    {"PR_GET_TIMING", 13},
    {"PR_SET_TIMING", 14},
    {"PR_SET_NAME", 15},
    {"PR_GET_NAME", 16},
    {"PR_GET_ENDIAN", 19},
    {"PR_SET_ENDIAN", 20},
    {"PR_GET_SECCOMP", 21},
    {"PR_SET_SECCOMP", 22},
    {"PR_CAPBSET_READ", 23},
    {"PR_CAPBSET_DROP", 24},
    {"PR_GET_TSC", 25},
    {"PR_SET_TSC", 26},
    {"PR_GET_SECUREBITS", 27},
    {"PR_SET_SECUREBITS", 28},
    {"PR_SET_TIMERSLACK", 29},
    {"PR_GET_TIMERSLACK", 30},
    {"PR_TASK_PERF_EVENTS_DISABLE", 31},
    {"PR_TASK_PERF_EVENTS_ENABLE", 32},
    {"PR_MCE_KILL", 33},
    {"PR_MCE_KILL_GET", 34},
    {"PR_SET_MM", 35},
    {"PR_SET_CHILD_SUBREAPER", 36},
    {"PR_GET_CHILD_SUBREAPER", 37},
    {"PR_SET_NO_NEW_PRIVS", 38},
    {"PR_GET_NO_NEW_PRIVS", 39},
    {"PR_GET_TID_ADDRESS", 40},
    {"PR_SET_THP_DISABLE", 41},
    {"PR_GET_THP_DISABLE", 42},
    {"PR_MPX_ENABLE_MANAGEMENT", 43},
    {"PR_MPX_DISABLE_MANAGEMENT", 44},
    {"PR_SET_FP_MODE", 45},
    {"PR_GET_FP_MODE", 46},
    {"PR_CAP_AMBIENT", 47},
    {"PR_SVE_SET_VL", 50},
    {"PR_SVE_GET_VL", 51},
    {"PR_GET_SPECULATION_CTRL", 52},
    {"PR_SET_SPECULATION_CTRL", 53},
    {"PR_PAC_RESET_KEYS", 54},
    {"PR_SET_TAGGED_ADDR_CTRL", 55},
    {"PR_GET_TAGGED_ADDR_CTRL", 56},
    {"PR_SET_IO_FLUSHER", 57},
    {"PR_GET_IO_FLUSHER", 58},
    {"PR_SET_SYSCALL_USER_DISPATCH", 59},
    {"PR_PAC_SET_ENABLED_KEYS", 60},
    {"PR_PAC_GET_ENABLED_KEYS", 61},
    {"PR_SCHED_CORE", 62},
    {"PR_SME_SET_VL", 63},
    {"PR_SME_GET_VL", 64},
    {"PR_SET_MDWE", 65},
    {"PR_GET_MDWE", 66},
    {"PR_SET_MEMORY_MERGE", 67},
    {"PR_GET_MEMORY_MERGE", 68},
    {"PR_RISCV_V_SET_CONTROL", 69},
    {"PR_RISCV_V_GET_CONTROL", 70},
    {"PR_RISCV_SET_ICACHE_FLUSH_CTX", 71},
    {"PR_PPC_GET_DEXCR", 72},
    {"PR_PPC_SET_DEXCR", 73},
    {"PR_GET_SHADOW_STACK_STATUS", 74},
    {"PR_SET_SHADOW_STACK_STATUS", 75},
    {"PR_LOCK_SHADOW_STACK_STATUS", 76},
    {"PR_TIMER_CREATE_RESTORE_IDS", 77},
    {"PR_FUTEX_HASH", 78},
    {"PR_RSEQ_SLICE_EXTENSION", 79},
    {"PR_GET_CFI", 80},
    {"PR_SET_CFI", 81},
    {"PR_GET_AUXV", 0x41555856},
    {"PR_SET_VMA", 0x53564d41},
    {"PR_SET_PTRACER", 0x59616d61},
};

constexpr Constant capabilities_values[] = {
    {"CAP_CHOWN", 0},
    {"CAP_DAC_OVERRIDE", 1},
    {"CAP_DAC_READ_SEARCH", 2},
    {"CAP_FOWNER", 3},
    {"CAP_FSETID", 4},
    {"CAP_KILL", 5},
    {"CAP_SETGID", 6},
    {"CAP_SETUID", 7},
    {"CAP_SETPCAP", 8},
    {"CAP_LINUX_IMMUTABLE", 9},
    {"CAP_NET_BIND_SERVICE", 10},
    {"CAP_NET_BROADCAST", 11},
    {"CAP_NET_ADMIN", 12},
    {"CAP_NET_RAW", 13},
    {"CAP_IPC_LOCK", 14},
    {"CAP_IPC_OWNER", 15},
    {"CAP_SYS_MODULE", 16},
    {"CAP_SYS_RAWIO", 17},
    {"CAP_SYS_CHROOT", 18},
    {"CAP_SYS_PTRACE", 19},
    {"CAP_SYS_PACCT", 20},
    {"CAP_SYS_ADMIN", 21},
    {"CAP_SYS_BOOT", 22},
    {"CAP_SYS_NICE", 23},
    {"CAP_SYS_RESOURCE", 24},
    {"CAP_SYS_TIME", 25},
    {"CAP_SYS_TTY_CONFIG", 26},
    {"CAP_MKNOD", 27},
    {"CAP_LEASE", 28},
    {"CAP_AUDIT_WRITE", 29},
    {"CAP_AUDIT_CONTROL", 30},
    {"CAP_SETFCAP", 31},
    {"CAP_MAC_OVERRIDE", 32},
    {"CAP_MAC_ADMIN", 33},
    {"CAP_SYSLOG", 34},
    {"CAP_WAKE_ALARM", 35},
    {"CAP_BLOCK_SUSPEND", 36},
    {"CAP_AUDIT_READ", 37},
    {"CAP_PERFMON", 38},
    {"CAP_BPF", 39},
    {"CAP_CHECKPOINT_RESTORE", 40},
};

constexpr Constant execveat_flags_values[] = {
    {"AT_SYMLINK_NOFOLLOW", 0x100},
    {"AT_EMPTY_PATH", 0x1000},
    {"AT_EXECVE_CHECK", 0x10000},
};

constexpr Constant pidfd_signal_flags_values[] = {
    {"PIDFD_SIGNAL_THREAD", 1},
    {"PIDFD_SIGNAL_THREAD_GROUP", 2},
    {"PIDFD_SIGNAL_PROCESS_GROUP", 4},
};

constexpr Constant dumpable_states_values[] = {
    {"SUID_DUMP_DISABLE", 0},
    {"SUID_DUMP_USER", 1},
    {"SUID_DUMP_ROOT", 2},
};

constexpr Constant seccomp_modes_values[] = {
    {"SECCOMP_MODE_DISABLED", 0},
    {"SECCOMP_MODE_STRICT", 1},
    {"SECCOMP_MODE_FILTER", 2},
};

constexpr Constant secure_bits_values[] = {
    {"SECBIT_NOROOT", 1},
    {"SECBIT_NOROOT_LOCKED", 2},
    {"SECBIT_NO_SETUID_FIXUP", 4},
    {"SECBIT_NO_SETUID_FIXUP_LOCKED", 8},
    {"SECBIT_KEEP_CAPS", 0x10},
    {"SECBIT_KEEP_CAPS_LOCKED", 0x20},
    {"SECBIT_NO_CAP_AMBIENT_RAISE", 0x40},
    {"SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED", 0x80},
    {"SECBIT_EXEC_RESTRICT_FILE", 0x100},
    {"SECBIT_EXEC_RESTRICT_FILE_LOCKED", 0x200},
    {"SECBIT_EXEC_DENY_INTERACTIVE", 0x400},
    {"SECBIT_EXEC_DENY_INTERACTIVE_LOCKED", 0x800},
};

constexpr Constant ambient_commands_values[] = {
    {"PR_CAP_AMBIENT_IS_SET", 1},
    {"PR_CAP_AMBIENT_RAISE", 2},
    {"PR_CAP_AMBIENT_LOWER", 3},
    {"PR_CAP_AMBIENT_CLEAR_ALL", 4},
};

constexpr Constant vma_commands_values[] = {
    {"PR_SET_VMA_ANON_NAME", 0},
};

constexpr Constant kcmp_types_values[] = {
    {"KCMP_FILE", 0},    {"KCMP_VM", 1}, {"KCMP_FILES", 2},   {"KCMP_FS", 3},
    {"KCMP_SIGHAND", 4}, {"KCMP_IO", 5}, {"KCMP_SYSVSEM", 6}, {"KCMP_EPOLL_TFD", 7},
};

constexpr Constant sched_flags_values[] = {
    {"SCHED_FLAG_RESET_ON_FORK", 1},     {"SCHED_FLAG_RECLAIM", 2},        {"SCHED_FLAG_DL_OVERRUN", 4},
    {"SCHED_FLAG_KEEP_POLICY", 8},       {"SCHED_FLAG_KEEP_PARAMS", 0x10}, {"SCHED_FLAG_UTIL_CLAMP_MIN", 0x20},
    {"SCHED_FLAG_UTIL_CLAMP_MAX", 0x40},
};

constexpr Constant capability_sets_values[] = {
    {"1<<CAP_CHOWN", 0x1},
    {"1<<CAP_DAC_OVERRIDE", 0x2},
    {"1<<CAP_DAC_READ_SEARCH", 0x4},
    {"1<<CAP_FOWNER", 0x8},
    {"1<<CAP_FSETID", 0x10},
    {"1<<CAP_KILL", 0x20},
    {"1<<CAP_SETGID", 0x40},
    {"1<<CAP_SETUID", 0x80},
    {"1<<CAP_SETPCAP", 0x100},
    {"1<<CAP_LINUX_IMMUTABLE", 0x200},
    {"1<<CAP_NET_BIND_SERVICE", 0x400},
    {"1<<CAP_NET_BROADCAST", 0x800},
    {"1<<CAP_NET_ADMIN", 0x1000},
    {"1<<CAP_NET_RAW", 0x2000},
    {"1<<CAP_IPC_LOCK", 0x4000},
    {"1<<CAP_IPC_OWNER", 0x8000},
    {"1<<CAP_SYS_MODULE", 0x10000},
    {"1<<CAP_SYS_RAWIO", 0x20000},
    {"1<<CAP_SYS_CHROOT", 0x40000},
    {"1<<CAP_SYS_PTRACE", 0x80000},
    {"1<<CAP_SYS_PACCT", 0x100000},
    {"1<<CAP_SYS_ADMIN", 0x200000},
    {"1<<CAP_SYS_BOOT", 0x400000},
    {"1<<CAP_SYS_NICE", 0x800000},
    {"1<<CAP_SYS_RESOURCE", 0x1000000},
    {"1<<CAP_SYS_TIME", 0x2000000},
    {"1<<CAP_SYS_TTY_CONFIG", 0x4000000},
    {"1<<CAP_MKNOD", 0x8000000},
    {"1<<CAP_LEASE", 0x10000000},
    {"1<<CAP_AUDIT_WRITE", 0x20000000},
    {"1<<CAP_AUDIT_CONTROL", 0x40000000},
    {"1<<CAP_SETFCAP", 0x80000000},
    {"1<<CAP_MAC_OVERRIDE", 0x100000000},
    {"1<<CAP_MAC_ADMIN", 0x200000000},
    {"1<<CAP_SYSLOG", 0x400000000},
    {"1<<CAP_WAKE_ALARM", 0x800000000},
    {"1<<CAP_BLOCK_SUSPEND", 0x1000000000},
    {"1<<CAP_AUDIT_READ", 0x2000000000},
    {"1<<CAP_PERFMON", 0x4000000000},
    {"1<<CAP_BPF", 0x8000000000},
    {"1<<CAP_CHECKPOINT_RESTORE", 0x10000000000},
};

constexpr Constant capability_versions_values[] = {
    {"_LINUX_CAPABILITY_VERSION_1", 0x19980330},
    {"_LINUX_CAPABILITY_VERSION_2", 0x20071026},
    {"_LINUX_CAPABILITY_VERSION_3", 0x20080522},
};

constexpr Constant io_priority_who_values[] = {
    {"IOPRIO_WHO_PROCESS", 1},
    {"IOPRIO_WHO_PGRP", 2},
    {"IOPRIO_WHO_USER", 3},
};

constexpr Constant io_priority_classes_values[] = {
    {"IOPRIO_CLASS_NONE", 0},
    {"IOPRIO_CLASS_RT", 1},
    {"IOPRIO_CLASS_BE", 2},
    {"IOPRIO_CLASS_IDLE", 3},
};

constexpr Constant time_stamp_states_values[] = {
    {"PR_TSC_ENABLE", 1},
    {"PR_TSC_SIGSEGV", 2},
};

constexpr Constant machine_check_commands_values[] = {
    {"PR_MCE_KILL_CLEAR", 0},
    {"PR_MCE_KILL_SET", 1},
};

constexpr Constant machine_check_policies_values[] = {
    {"PR_MCE_KILL_LATE", 0},
    {"PR_MCE_KILL_EARLY", 1},
    {"PR_MCE_KILL_DEFAULT", 2},
};

constexpr Constant memory_map_fields_values[] = {
    {"PR_SET_MM_START_CODE", 1},  {"PR_SET_MM_END_CODE", 2},   {"PR_SET_MM_START_DATA", 3}, {"PR_SET_MM_END_DATA", 4},
    {"PR_SET_MM_START_STACK", 5}, {"PR_SET_MM_START_BRK", 6},  {"PR_SET_MM_BRK", 7},        {"PR_SET_MM_ARG_START", 8},
    {"PR_SET_MM_ARG_END", 9},     {"PR_SET_MM_ENV_START", 10}, {"PR_SET_MM_ENV_END", 11},   {"PR_SET_MM_AUXV", 12},
    {"PR_SET_MM_EXE_FILE", 13},   {"PR_SET_MM_MAP", 14},       {"PR_SET_MM_MAP_SIZE", 15},
};

constexpr Constant floating_point_modes_values[] = {
    {"PR_FP_MODE_FR", 1},
    {"PR_FP_MODE_FRE", 2},
};

constexpr Constant speculation_features_values[] = {
    {"PR_SPEC_STORE_BYPASS", 0},
    {"PR_SPEC_INDIRECT_BRANCH", 1},
    {"PR_SPEC_L1D_FLUSH", 2},
};

constexpr Constant speculation_states_values[] = {
    {"PR_SPEC_NOT_AFFECTED", 0}, {"PR_SPEC_PRCTL", 1},         {"PR_SPEC_ENABLE", 2},
    {"PR_SPEC_DISABLE", 4},      {"PR_SPEC_FORCE_DISABLE", 8}, {"PR_SPEC_DISABLE_NOEXEC", 0x10},
};

// What PR_SET_SPECULATION_CTRL takes.
constexpr Constant wanted_speculation_states_values[] = {
    {"PR_SPEC_PRCTL", 1},
    {"PR_SPEC_ENABLE", 2},
    {"PR_SPEC_DISABLE", 4},
    {"PR_SPEC_FORCE_DISABLE", 8},
    {"PR_SPEC_DISABLE_NOEXEC", 0x10},
};

constexpr Constant unaligned_controls_values[] = {
    {"PR_UNALIGN_NOPRINT", 1},
    {"PR_UNALIGN_SIGBUS", 2},
};

constexpr Constant pointer_keys_values[] = {
    {"PR_PAC_APIAKEY", 1}, {"PR_PAC_APIBKEY", 2},    {"PR_PAC_APDAKEY", 4},
    {"PR_PAC_APDBKEY", 8}, {"PR_PAC_APGAKEY", 0x10},
};

constexpr Constant enabled_keys_values[] = {
    {"PR_PAC_APIAKEY", 1},
    {"PR_PAC_APIBKEY", 2},
    {"PR_PAC_APDAKEY", 4},
    {"PR_PAC_APDBKEY", 8},
};

// The state now and the one after execve, each in a field of its own.
constexpr Constant vector_state_controls_values[] = {
    {"PR_RISCV_V_VSTATE_CTRL_DEFAULT", 0, 3},  {"PR_RISCV_V_VSTATE_CTRL_OFF", 1, 3},
    {"PR_RISCV_V_VSTATE_CTRL_ON", 2, 3},       {"PR_RISCV_V_VSTATE_CTRL_DEFAULT<<2", 0, 0xc},
    {"PR_RISCV_V_VSTATE_CTRL_OFF<<2", 4, 0xc}, {"PR_RISCV_V_VSTATE_CTRL_ON<<2", 8, 0xc},
    {"PR_RISCV_V_VSTATE_CTRL_INHERIT", 0x10},
};

constexpr Constant scalable_vector_flags_values[] = {
    {"PR_SVE_SET_VL_ONEXEC", 0x40000},
    {"PR_SVE_VL_INHERIT", 0x20000},
};

constexpr Constant scalable_matrix_flags_values[] = {
    {"PR_SME_SET_VL_ONEXEC", 0x40000},
    {"PR_SME_VL_INHERIT", 0x20000},
};

constexpr Constant sched_query_flags_values[] = {
    {"SCHED_GETATTR_FLAG_DL_DYNAMIC", 1},
};

constexpr Constant fetch_fence_controls_values[] = {
    {"PR_RISCV_CTX_SW_FENCEI_ON", 0},
    {"PR_RISCV_CTX_SW_FENCEI_OFF", 1},
};

constexpr Constant fetch_fence_scopes_values[] = {
    {"PR_RISCV_SCOPE_PER_PROCESS", 0},
    {"PR_RISCV_SCOPE_PER_THREAD", 1},
};

constexpr Constant dexcr_aspects_values[] = {
    {"PR_PPC_DEXCR_SBHE", 0},
    {"PR_PPC_DEXCR_IBRTPD", 1},
    {"PR_PPC_DEXCR_SRAPD", 2},
    {"PR_PPC_DEXCR_NPHIE", 3},
};

constexpr Constant dexcr_controls_values[] = {
    {"PR_PPC_DEXCR_CTRL_EDITABLE", 1},   {"PR_PPC_DEXCR_CTRL_SET", 2},           {"PR_PPC_DEXCR_CTRL_CLEAR", 4},
    {"PR_PPC_DEXCR_CTRL_SET_ONEXEC", 8}, {"PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC", 16},
};

constexpr Constant slice_extension_commands_values[] = {
    {"PR_RSEQ_SLICE_EXTENSION_GET", 1},
    {"PR_RSEQ_SLICE_EXTENSION_SET", 2},
};

constexpr Constant slice_extensions_values[] = {
    {"PR_RSEQ_SLICE_EXT_ENABLE", 1},
};

constexpr Constant control_flows_values[] = {
    {"PR_CFI_BRANCH_LANDING_PADS", 0},
};

constexpr Constant control_flow_states_values[] = {
    {"PR_CFI_ENABLE", 1},
    {"PR_CFI_DISABLE", 2},
    {"PR_CFI_LOCK", 4},
};

constexpr Constant ptracers_values[] = {
    {"PR_SET_PTRACER_ANY", 0xffffffff},
};

constexpr Constant tagged_address_controls_values[] = {
    {"PR_TAGGED_ADDR_ENABLE", 1}, {"PR_MTE_TCF_NONE", 0, 6},      {"PR_MTE_TCF_SYNC", 2},
    {"PR_MTE_TCF_ASYNC", 4},      {"PR_MTE_STORE_ONLY", 0x80000},
};

constexpr Constant huge_page_exceptions_values[] = {
    {"PR_THP_DISABLE_EXCEPT_ADVISED", 2},
};

constexpr Constant shadow_stack_status_values[] = {
    {"PR_SHADOW_STACK_ENABLE", 1},
    {"PR_SHADOW_STACK_WRITE", 2},
    {"PR_SHADOW_STACK_PUSH", 4},
};

constexpr Constant timer_id_modes_values[] = {
    {"PR_TIMER_CREATE_RESTORE_IDS_OFF", 0},
    {"PR_TIMER_CREATE_RESTORE_IDS_ON", 1},
    {"PR_TIMER_CREATE_RESTORE_IDS_GET", 2},
};

constexpr Constant dispatch_modes_values[] = {
    {"PR_SYS_DISPATCH_OFF", 0},
    {"PR_SYS_DISPATCH_EXCLUSIVE_ON", 1},
    {"PR_SYS_DISPATCH_INCLUSIVE_ON", 2},
    {"PR_SYS_DISPATCH_ON", 1},  // the first one's older name
};

constexpr Constant core_commands_values[] = {
    {"PR_SCHED_CORE_GET", 0},
    {"PR_SCHED_CORE_CREATE", 1},
    {"PR_SCHED_CORE_SHARE_TO", 2},
    {"PR_SCHED_CORE_SHARE_FROM", 3},
};

constexpr Constant pid_types_values[] = {
    {"PIDTYPE_PID", 0},
    {"PIDTYPE_TGID", 1},
    {"PIDTYPE_PGID", 2},
    {"PIDTYPE_SID", 3},
};

constexpr Constant write_execute_flags_values[] = {
    {"PR_MDWE_REFUSE_EXEC_GAIN", 1},
    {"PR_MDWE_NO_INHERIT", 2},
};

constexpr Constant futex_hash_commands_values[] = {
    {"PR_FUTEX_HASH_SET_SLOTS", 1},
    {"PR_FUTEX_HASH_GET_SLOTS", 2},
};

constexpr Constant xfeatures_values[] = {
    {"XFEATURE_FP", 0},          {"XFEATURE_SSE", 1},      {"XFEATURE_YMM", 2},
    {"XFEATURE_BNDREGS", 3},     {"XFEATURE_BNDCSR", 4},   {"XFEATURE_OPMASK", 5},
    {"XFEATURE_ZMM_Hi256", 6},   {"XFEATURE_Hi16_ZMM", 7}, {"XFEATURE_PT_UNIMPLEMENTED_SO_FAR", 8},
    {"XFEATURE_PKRU", 9},        {"XFEATURE_PASID", 10},   {"XFEATURE_XTILE_CFG", 17},
    {"XFEATURE_XTILE_DATA", 18},
};

// arch/x86/include/asm/fpu/types.h: several that go together have a name of their own.
constexpr Constant xfeature_masks_values[] = {
    {"XFEATURE_MASK_FPSSE", 0x3},
    {"XFEATURE_MASK_FP", 0x1},
    {"XFEATURE_MASK_SSE", 0x2},
    {"XFEATURE_MASK_YMM", 0x4},
    {"XFEATURE_MASK_BNDREGS", 0x8},
    {"XFEATURE_MASK_BNDCSR", 0x10},
    {"XFEATURE_MASK_AVX512", 0xe0},
    {"XFEATURE_MASK_OPMASK", 0x20},
    {"XFEATURE_MASK_ZMM_Hi256", 0x40},
    {"XFEATURE_MASK_Hi16_ZMM", 0x80},
    {"XFEATURE_MASK_PT", 0x100},
    {"XFEATURE_MASK_PKRU", 0x200},
    {"XFEATURE_MASK_PASID", 0x400},
    {"XFEATURE_MASK_CET_USER", 0x800},
    {"XFEATURE_MASK_CET_KERNEL", 0x1000},
    {"XFEATURE_MASK_LBR", 0x8000},
    {"XFEATURE_MASK_XTILE", 0x60000},
    {"XFEATURE_MASK_XTILE_CFG", 0x20000},
    {"XFEATURE_MASK_XTILE_DATA", 0x40000},
    {"XFEATURE_MASK_APX", 0x80000},
};

constexpr Constant shadow_stack_features_values[] = {
    {"ARCH_SHSTK_SHSTK", 1},
    {"ARCH_SHSTK_WRSS", 2},
};

}  // namespace

// The low byte is the signal that tells of the child's end.
const ConstantSet clone_flags{
    .name = "clone_flags", .constants = clone_flags_values, .unknown = "CLONE_???", .packed = {.mask = 0xff}};
const ConstantSet clone3_flags{"clone3_flags", clone3_flags_values, "CLONE_???"};
const ConstantSet unshare_flags{"unshare_flags", unshare_flags_values, "CLONE_???"};
const ConstantSet wait_options{"wait_options", wait_options_values, "W???"};
const ConstantSet waitid_types{"waitid_types", waitid_types_values, "P_???"};
const ConstantSet rlimit_resources{"rlimit_resources", rlimit_resources_values, "RLIMIT_???"};
const ConstantSet rusage_who{"rusage_who", rusage_who_values, "RUSAGE_???"};
const ConstantSet priority_which{"priority_which", priority_which_values, "PRIO_???"};
const ConstantSet sched_policies{"sched_policies", sched_policies_values, "SCHED_???"};
const ConstantSet process_policies{.name = "process_policies",
                                   .constants = sched_policies_values,
                                   .unknown = "SCHED_???",
                                   .modifier = &sched_reset_on_fork};
const ConstantSet arch_prctl_codes{"arch_prctl_codes", arch_prctl_codes_values, "ARCH_???"};
const ConstantSet personality_types{
    .name = "personality_types", .constants = personality_types_values, .unknown = "PER_???", .head = 0xff};
const ConstantSet getrandom_flags{"getrandom_flags", getrandom_flags_values, "GRND_???"};
const ConstantSet membarrier_commands{"membarrier_commands", membarrier_commands_values, "MEMBARRIER_CMD_???"};
const ConstantSet membarrier_flags{"membarrier_flags", membarrier_flags_values, "MEMBARRIER_CMD_FLAG_???"};
const ConstantSet rseq_flags{"rseq_flags", rseq_flags_values, "RSEQ_FLAG_???"};
const ConstantSet rseq_section_flags{"rseq_section_flags", rseq_section_flags_values, "RSEQ_CS_FLAG_???"};
const ConstantSet rseq_processors{"rseq_processors", rseq_processors_values, {}};
const ConstantSet pidfd_open_flags{"pidfd_open_flags", pidfd_open_flags_values, "PIDFD_???"};
const ConstantSet prctl_options{"prctl_options", prctl_options_values, "PR_???"};
const ConstantSet capabilities{"capabilities", capabilities_values, "CAP_???"};
const ConstantSet execveat_flags{"execveat_flags", execveat_flags_values, "AT_???"};
const ConstantSet pidfd_signal_flags{"pidfd_signal_flags", pidfd_signal_flags_values, "PIDFD_SIGNAL_???"};
const ConstantSet dumpable_states{"dumpable_states", dumpable_states_values, "SUID_DUMP_???"};
const ConstantSet seccomp_modes{"seccomp_modes", seccomp_modes_values, "SECCOMP_MODE_???"};
const ConstantSet secure_bits{"secure_bits", secure_bits_values, "SECBIT_???"};
const ConstantSet ambient_commands{"ambient_commands", ambient_commands_values, "PR_CAP_AMBIENT_???"};
const ConstantSet vma_commands{"vma_commands", vma_commands_values, "PR_SET_VMA_???"};
const ConstantSet kcmp_types{"kcmp_types", kcmp_types_values, "KCMP_???"};
const ConstantSet sched_flags{"sched_flags", sched_flags_values, "SCHED_FLAG_???"};
const ConstantSet capability_sets{"capability_sets", capability_sets_values, "CAP_???"};
const ConstantSet capability_versions{"capability_versions", capability_versions_values,
                                      "_LINUX_CAPABILITY_VERSION_???"};
const ConstantSet io_priority_who{"io_priority_who", io_priority_who_values, "IOPRIO_WHO_???"};
const ConstantSet io_priority_classes{"io_priority_classes", io_priority_classes_values, "IOPRIO_CLASS_???"};
// modify_ldt's have no names.
const ConstantSet segment_functions{"segment_functions", {}, ""};
const ConstantSet time_stamp_states{"time_stamp_states", time_stamp_states_values, "PR_TSC_???"};
const ConstantSet machine_check_commands{"machine_check_commands", machine_check_commands_values, "PR_MCE_KILL_???"};
const ConstantSet machine_check_policies{"machine_check_policies", machine_check_policies_values, "PR_MCE_KILL_???"};
const ConstantSet memory_map_fields{"memory_map_fields", memory_map_fields_values, "PR_SET_MM_???"};
const ConstantSet floating_point_modes{"floating_point_modes", floating_point_modes_values, "PR_FP_MODE_???"};
const ConstantSet speculation_features{"speculation_features", speculation_features_values, "PR_SPEC_???"};
const ConstantSet speculation_states{"speculation_states", speculation_states_values, "PR_SPEC_???"};
const ConstantSet wanted_speculation_states{"wanted_speculation_states", wanted_speculation_states_values,
                                            "PR_SPEC_???"};
const ConstantSet unaligned_controls{"unaligned_controls", unaligned_controls_values, "PR_UNALIGN_???"};
const ConstantSet pointer_keys{"pointer_keys", pointer_keys_values, "PR_PAC_???"};
const ConstantSet enabled_keys{"enabled_keys", enabled_keys_values, "PR_PAC_???"};
const ConstantSet vector_state_controls{"vector_state_controls", vector_state_controls_values,
                                        "PR_RISCV_V_VSTATE_CTRL_???"};
const ConstantSet scalable_vector_flags{"scalable_vector_flags", scalable_vector_flags_values, {}};
const ConstantSet scalable_matrix_flags{"scalable_matrix_flags", scalable_matrix_flags_values, {}};
const ConstantSet sched_query_flags{"sched_query_flags", sched_query_flags_values, "SCHED_GETATTR_FLAG_???"};
const ConstantSet fetch_fence_controls{"fetch_fence_controls", fetch_fence_controls_values, "PR_RISCV_CTX_???"};
const ConstantSet fetch_fence_scopes{"fetch_fence_scopes", fetch_fence_scopes_values, "PR_RISCV_SCOPE_???"};
const ConstantSet dexcr_aspects{"dexcr_aspects", dexcr_aspects_values, "PR_PPC_DEXCR_???"};
const ConstantSet dexcr_controls{"dexcr_controls", dexcr_controls_values, "PR_PPC_DEXCR_CTRL_???"};
const ConstantSet slice_extension_commands{"slice_extension_commands", slice_extension_commands_values,
                                           "PR_RSEQ_SLICE_EXTENSION_???"};
const ConstantSet slice_extensions{"slice_extensions", slice_extensions_values, "PR_RSEQ_SLICE_EXT_???"};
const ConstantSet control_flows{"control_flows", control_flows_values, "PR_CFI_???"};
const ConstantSet control_flow_states{"control_flow_states", control_flow_states_values, "PR_CFI_???"};
const ConstantSet tagged_address_controls{.name = "tagged_address_controls",
                                          .constants = tagged_address_controls_values,
                                          .unknown = "PR_TAGGED_ADDR_???",
                                          .packed = {.mask = 0x7fff8, .shift = "PR_MTE_TAG_SHIFT", .hex = true}};
const ConstantSet ptracers{"ptracers", ptracers_values, {}};
const ConstantSet huge_page_exceptions{"huge_page_exceptions", huge_page_exceptions_values, "PR_THP_DISABLE_???"};
const ConstantSet shadow_stack_status{"shadow_stack_status", shadow_stack_status_values, "PR_SHADOW_STACK_???"};
const ConstantSet timer_id_modes{"timer_id_modes", timer_id_modes_values, "PR_TIMER_CREATE_RESTORE_IDS_???"};
const ConstantSet dispatch_modes{"dispatch_modes", dispatch_modes_values, "PR_SYS_DISPATCH_???"};
const ConstantSet core_commands{"core_commands", core_commands_values, "PR_SCHED_CORE_???"};
const ConstantSet pid_types{"pid_types", pid_types_values, "PIDTYPE_???"};
const ConstantSet write_execute_flags{"write_execute_flags", write_execute_flags_values, "PR_MDWE_???"};
const ConstantSet futex_hash_commands{"futex_hash_commands", futex_hash_commands_values, "PR_FUTEX_HASH_???"};
const ConstantSet xfeatures{"xfeatures", xfeatures_values, "XFEATURE_???"};
const ConstantSet xfeature_masks{"xfeature_masks", xfeature_masks_values, "XFEATURE_MASK_???"};
const ConstantSet shadow_stack_features{"shadow_stack_features", shadow_stack_features_values, "ARCH_SHSTK_???"};

}  // namespace callgate::decode

// The values of constants of processes, memory, time and signals against those of the build machine's headers: the
// kernel never changes one. Names that these headers lack (they may be older than the tables) are not compared; every
// name below is in those of Linux 6.1.
#include <asm/mman.h>
#include <asm/prctl.h>
#include <asm/ptrace.h>
#include <asm/siginfo.h>
#include <asm/signal.h>
#include <doctest/doctest.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/elf.h>
#include <linux/fcntl.h>
#include <linux/futex.h>
#include <linux/ioprio.h>
#include <linux/kcmp.h>
#include <linux/membarrier.h>
#include <linux/mempolicy.h>
#include <linux/mman.h>
#include <linux/personality.h>
#include <linux/prctl.h>
#include <linux/ptrace.h>
#include <linux/random.h>
#include <linux/resource.h>
#include <linux/rseq.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/securebits.h>
#include <linux/time.h>
#include <linux/timex.h>
#include <linux/wait.h>

#include "decode/constants/mapping.h"
#include "decode/constants/process.h"
#include "decode/constants/ptrace.h"
#include "decode/constants/signal_codes.h"
#include "decode/constants/time.h"
#include "known_constants.h"

using namespace callgate::decode;

namespace {

using test::compare;
using test::Known;

constexpr Known known_clone_flags[] = {
    KNOWN(CLONE_VM),
    KNOWN(CLONE_FS),
    KNOWN(CLONE_FILES),
    KNOWN(CLONE_SIGHAND),
    KNOWN(CLONE_PIDFD),
    KNOWN(CLONE_PTRACE),
    KNOWN(CLONE_VFORK),
    KNOWN(CLONE_PARENT),
    KNOWN(CLONE_THREAD),
    KNOWN(CLONE_NEWNS),
    KNOWN(CLONE_SYSVSEM),
    KNOWN(CLONE_SETTLS),
    KNOWN(CLONE_PARENT_SETTID),
    KNOWN(CLONE_CHILD_CLEARTID),
    KNOWN(CLONE_DETACHED),
    KNOWN(CLONE_UNTRACED),
    KNOWN(CLONE_CHILD_SETTID),
    KNOWN(CLONE_NEWCGROUP),
    KNOWN(CLONE_NEWUTS),
    KNOWN(CLONE_NEWIPC),
    KNOWN(CLONE_NEWUSER),
    KNOWN(CLONE_NEWPID),
    KNOWN(CLONE_NEWNET),
    KNOWN(CLONE_IO),
};
constexpr Known known_clone3_flags[] = {
    KNOWN(CLONE_VM), KNOWN(CLONE_IO), KNOWN(CLONE_NEWTIME), KNOWN(CLONE_CLEAR_SIGHAND), KNOWN(CLONE_INTO_CGROUP),
};
constexpr Known known_unshare_flags[] = {
    KNOWN(CLONE_NEWTIME), KNOWN(CLONE_VM),      KNOWN(CLONE_FS),      KNOWN(CLONE_FILES),     KNOWN(CLONE_SIGHAND),
    KNOWN(CLONE_THREAD),  KNOWN(CLONE_NEWNS),   KNOWN(CLONE_SYSVSEM), KNOWN(CLONE_NEWCGROUP), KNOWN(CLONE_NEWUTS),
    KNOWN(CLONE_NEWIPC),  KNOWN(CLONE_NEWUSER), KNOWN(CLONE_NEWPID),  KNOWN(CLONE_NEWNET),
};
constexpr Known known_wait_options[] = {
    KNOWN(WNOHANG), KNOWN(WSTOPPED),    KNOWN(WEXITED), KNOWN(WCONTINUED),
    KNOWN(WNOWAIT), KNOWN(__WNOTHREAD), KNOWN(__WALL),  KNOWN(__WCLONE),
};
constexpr Known known_waitid_types[] = {
    KNOWN(P_ALL),
    KNOWN(P_PID),
    KNOWN(P_PGID),
    KNOWN(P_PIDFD),
};
constexpr Known known_rlimit_resources[] = {
    KNOWN(RLIMIT_CPU),      KNOWN(RLIMIT_FSIZE), KNOWN(RLIMIT_DATA),   KNOWN(RLIMIT_STACK),
    KNOWN(RLIMIT_CORE),     KNOWN(RLIMIT_RSS),   KNOWN(RLIMIT_NPROC),  KNOWN(RLIMIT_NOFILE),
    KNOWN(RLIMIT_MEMLOCK),  KNOWN(RLIMIT_AS),    KNOWN(RLIMIT_LOCKS),  KNOWN(RLIMIT_SIGPENDING),
    KNOWN(RLIMIT_MSGQUEUE), KNOWN(RLIMIT_NICE),  KNOWN(RLIMIT_RTPRIO), KNOWN(RLIMIT_RTTIME),
};
constexpr Known known_rusage_who[] = {
    KNOWN(RUSAGE_SELF),
    KNOWN(RUSAGE_THREAD),
    KNOWN(RUSAGE_CHILDREN),
    KNOWN(RUSAGE_BOTH),
};
constexpr Known known_priority_which[] = {
    KNOWN(PRIO_PROCESS),
    KNOWN(PRIO_PGRP),
    KNOWN(PRIO_USER),
};
constexpr Known known_sched_policies[] = {
    KNOWN(SCHED_FIFO), KNOWN(SCHED_RR), KNOWN(SCHED_BATCH), KNOWN(SCHED_IDLE), KNOWN(SCHED_DEADLINE),
};
constexpr Known known_arch_prctl_codes[] = {
    KNOWN(ARCH_SET_GS),
    KNOWN(ARCH_SET_FS),
    KNOWN(ARCH_GET_FS),
    KNOWN(ARCH_GET_GS),
    KNOWN(ARCH_GET_CPUID),
    KNOWN(ARCH_SET_CPUID),
    KNOWN(ARCH_GET_XCOMP_SUPP),
    KNOWN(ARCH_GET_XCOMP_PERM),
    KNOWN(ARCH_REQ_XCOMP_PERM),
    KNOWN(ARCH_GET_XCOMP_GUEST_PERM),
    KNOWN(ARCH_REQ_XCOMP_GUEST_PERM),
    KNOWN(ARCH_MAP_VDSO_X32),
    KNOWN(ARCH_MAP_VDSO_32),
    KNOWN(ARCH_MAP_VDSO_64),
};
constexpr Known known_personality_types[] = {
    KNOWN(PER_LINUX),         KNOWN(PER_SVR4),
    KNOWN(PER_SVR3),          KNOWN(PER_SCOSVR3),
    KNOWN(PER_WYSEV386),      KNOWN(PER_ISCR4),
    KNOWN(PER_BSD),           KNOWN(PER_XENIX),
    KNOWN(PER_LINUX32),       KNOWN(PER_IRIX32),
    KNOWN(PER_IRIXN32),       KNOWN(PER_IRIX64),
    KNOWN(PER_RISCOS),        KNOWN(PER_SOLARIS),
    KNOWN(PER_UW7),           KNOWN(PER_OSF4),
    KNOWN(PER_HPUX),          KNOWN(UNAME26),
    KNOWN(ADDR_NO_RANDOMIZE), KNOWN(FDPIC_FUNCPTRS),
    KNOWN(MMAP_PAGE_ZERO),    KNOWN(ADDR_COMPAT_LAYOUT),
    KNOWN(READ_IMPLIES_EXEC), KNOWN(ADDR_LIMIT_32BIT),
    KNOWN(SHORT_INODE),       KNOWN(WHOLE_SECONDS),
    KNOWN(STICKY_TIMEOUTS),   KNOWN(ADDR_LIMIT_3GB),
};
constexpr Known known_getrandom_flags[] = {
    KNOWN(GRND_NONBLOCK),
    KNOWN(GRND_RANDOM),
    KNOWN(GRND_INSECURE),
};
constexpr Known known_membarrier_commands[] = {
    KNOWN(MEMBARRIER_CMD_QUERY),
    KNOWN(MEMBARRIER_CMD_GLOBAL),
    KNOWN(MEMBARRIER_CMD_GLOBAL_EXPEDITED),
    KNOWN(MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED),
    KNOWN(MEMBARRIER_CMD_PRIVATE_EXPEDITED),
    KNOWN(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED),
    KNOWN(MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE),
    KNOWN(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE),
    KNOWN(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ),
    KNOWN(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ),
};
constexpr Known known_membarrier_flags[] = {
    KNOWN(MEMBARRIER_CMD_FLAG_CPU),
};
constexpr Known known_rseq_flags[] = {
    KNOWN(RSEQ_FLAG_UNREGISTER),
};
constexpr Known known_prctl_options[] = {
    KNOWN(PR_SET_PDEATHSIG),
    KNOWN(PR_GET_PDEATHSIG),
    KNOWN(PR_GET_DUMPABLE),
    KNOWN(PR_SET_DUMPABLE),
    KNOWN(PR_GET_UNALIGN),
    KNOWN(PR_SET_UNALIGN),
    KNOWN(PR_GET_KEEPCAPS),
    KNOWN(PR_SET_KEEPCAPS),
    KNOWN(PR_GET_FPEMU),
    KNOWN(PR_SET_FPEMU),
    KNOWN(PR_GET_FPEXC),
    KNOWN(PR_SET_FPEXC),
    KNOWN(PR_GET_TIMING),
    KNOWN(PR_SET_TIMING),
    KNOWN(PR_SET_NAME),
    KNOWN(PR_GET_NAME),
    KNOWN(PR_GET_ENDIAN),
    KNOWN(PR_SET_ENDIAN),
    KNOWN(PR_GET_SECCOMP),
    KNOWN(PR_SET_SECCOMP),
    KNOWN(PR_CAPBSET_READ),
    KNOWN(PR_CAPBSET_DROP),
    KNOWN(PR_GET_TSC),
    KNOWN(PR_SET_TSC),
    KNOWN(PR_GET_SECUREBITS),
    KNOWN(PR_SET_SECUREBITS),
    KNOWN(PR_SET_TIMERSLACK),
    KNOWN(PR_GET_TIMERSLACK),
    KNOWN(PR_TASK_PERF_EVENTS_DISABLE),
    KNOWN(PR_TASK_PERF_EVENTS_ENABLE),
    KNOWN(PR_MCE_KILL),
    KNOWN(PR_MCE_KILL_GET),
    KNOWN(PR_SET_MM),
    KNOWN(PR_SET_CHILD_SUBREAPER),
    KNOWN(PR_GET_CHILD_SUBREAPER),
    KNOWN(PR_SET_NO_NEW_PRIVS),
    KNOWN(PR_GET_NO_NEW_PRIVS),
    KNOWN(PR_GET_TID_ADDRESS),
    KNOWN(PR_SET_THP_DISABLE),
    KNOWN(PR_GET_THP_DISABLE),
    KNOWN(PR_SET_FP_MODE),
    KNOWN(PR_GET_FP_MODE),
    KNOWN(PR_CAP_AMBIENT),
    KNOWN(PR_SVE_SET_VL),
    KNOWN(PR_SVE_GET_VL),
    KNOWN(PR_GET_SPECULATION_CTRL),
    KNOWN(PR_SET_SPECULATION_CTRL),
    KNOWN(PR_PAC_RESET_KEYS),
    KNOWN(PR_SET_TAGGED_ADDR_CTRL),
    KNOWN(PR_GET_TAGGED_ADDR_CTRL),
    KNOWN(PR_SET_IO_FLUSHER),
    KNOWN(PR_GET_IO_FLUSHER),
    KNOWN(PR_SET_SYSCALL_USER_DISPATCH),
    KNOWN(PR_PAC_SET_ENABLED_KEYS),
    KNOWN(PR_PAC_GET_ENABLED_KEYS),
    KNOWN(PR_SCHED_CORE),
    KNOWN(PR_SME_SET_VL),
    KNOWN(PR_SME_GET_VL),
    KNOWN(PR_SET_VMA),
    KNOWN(PR_SET_PTRACER),
};
constexpr Known known_capabilities[] = {
    KNOWN(CAP_CHOWN),
    KNOWN(CAP_DAC_OVERRIDE),
    KNOWN(CAP_DAC_READ_SEARCH),
    KNOWN(CAP_FOWNER),
    KNOWN(CAP_FSETID),
    KNOWN(CAP_KILL),
    KNOWN(CAP_SETGID),
    KNOWN(CAP_SETUID),
    KNOWN(CAP_SETPCAP),
    KNOWN(CAP_LINUX_IMMUTABLE),
    KNOWN(CAP_NET_BIND_SERVICE),
    KNOWN(CAP_NET_BROADCAST),
    KNOWN(CAP_NET_ADMIN),
    KNOWN(CAP_NET_RAW),
    KNOWN(CAP_IPC_LOCK),
    KNOWN(CAP_IPC_OWNER),
    KNOWN(CAP_SYS_MODULE),
    KNOWN(CAP_SYS_RAWIO),
    KNOWN(CAP_SYS_CHROOT),
    KNOWN(CAP_SYS_PTRACE),
    KNOWN(CAP_SYS_PACCT),
    KNOWN(CAP_SYS_ADMIN),
    KNOWN(CAP_SYS_BOOT),
    KNOWN(CAP_SYS_NICE),
    KNOWN(CAP_SYS_RESOURCE),
    KNOWN(CAP_SYS_TIME),
    KNOWN(CAP_SYS_TTY_CONFIG),
    KNOWN(CAP_MKNOD),
    KNOWN(CAP_LEASE),
    KNOWN(CAP_AUDIT_WRITE),
    KNOWN(CAP_AUDIT_CONTROL),
    KNOWN(CAP_SETFCAP),
    KNOWN(CAP_MAC_OVERRIDE),
    KNOWN(CAP_MAC_ADMIN),
    KNOWN(CAP_SYSLOG),
    KNOWN(CAP_WAKE_ALARM),
    KNOWN(CAP_BLOCK_SUSPEND),
    KNOWN(CAP_AUDIT_READ),
    KNOWN(CAP_PERFMON),
    KNOWN(CAP_BPF),
    KNOWN(CAP_CHECKPOINT_RESTORE),
};
constexpr Known known_execveat_flags[] = {
    KNOWN(AT_SYMLINK_NOFOLLOW),
    KNOWN(AT_EMPTY_PATH),
};
constexpr Known known_seccomp_modes[] = {
    KNOWN(SECCOMP_MODE_DISABLED),
    KNOWN(SECCOMP_MODE_STRICT),
    KNOWN(SECCOMP_MODE_FILTER),
};
constexpr Known known_secure_bits[] = {
    KNOWN(SECBIT_NOROOT),
    KNOWN(SECBIT_NOROOT_LOCKED),
    KNOWN(SECBIT_NO_SETUID_FIXUP),
    KNOWN(SECBIT_NO_SETUID_FIXUP_LOCKED),
    KNOWN(SECBIT_KEEP_CAPS),
    KNOWN(SECBIT_KEEP_CAPS_LOCKED),
    KNOWN(SECBIT_NO_CAP_AMBIENT_RAISE),
    KNOWN(SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED),
};
constexpr Known known_ambient_commands[] = {
    KNOWN(PR_CAP_AMBIENT_IS_SET),
    KNOWN(PR_CAP_AMBIENT_RAISE),
    KNOWN(PR_CAP_AMBIENT_LOWER),
    KNOWN(PR_CAP_AMBIENT_CLEAR_ALL),
};
constexpr Known known_vma_commands[] = {
    KNOWN(PR_SET_VMA_ANON_NAME),
};
constexpr Known known_kcmp_types[] = {
    KNOWN(KCMP_FILE),    KNOWN(KCMP_VM), KNOWN(KCMP_FILES),   KNOWN(KCMP_FS),
    KNOWN(KCMP_SIGHAND), KNOWN(KCMP_IO), KNOWN(KCMP_SYSVSEM), KNOWN(KCMP_EPOLL_TFD),
};
constexpr Known known_sched_flags[] = {
    KNOWN(SCHED_FLAG_RESET_ON_FORK),  KNOWN(SCHED_FLAG_RECLAIM),     KNOWN(SCHED_FLAG_DL_OVERRUN),
    KNOWN(SCHED_FLAG_KEEP_POLICY),    KNOWN(SCHED_FLAG_KEEP_PARAMS), KNOWN(SCHED_FLAG_UTIL_CLAMP_MIN),
    KNOWN(SCHED_FLAG_UTIL_CLAMP_MAX),
};
constexpr Known known_ptrace_requests[] = {
    KNOWN(PTRACE_TRACEME),
    KNOWN(PTRACE_PEEKTEXT),
    KNOWN(PTRACE_PEEKDATA),
    KNOWN(PTRACE_POKETEXT),
    KNOWN(PTRACE_POKEDATA),
    KNOWN(PTRACE_CONT),
    KNOWN(PTRACE_KILL),
    KNOWN(PTRACE_SINGLESTEP),
    KNOWN(PTRACE_GETREGS),
    KNOWN(PTRACE_SETREGS),
    KNOWN(PTRACE_GETFPREGS),
    KNOWN(PTRACE_SETFPREGS),
    KNOWN(PTRACE_ATTACH),
    KNOWN(PTRACE_DETACH),
    KNOWN(PTRACE_GETFPXREGS),
    KNOWN(PTRACE_SETFPXREGS),
    KNOWN(PTRACE_OLDSETOPTIONS),
    KNOWN(PTRACE_SYSCALL),
    KNOWN(PTRACE_GET_THREAD_AREA),
    KNOWN(PTRACE_SET_THREAD_AREA),
    KNOWN(PTRACE_ARCH_PRCTL),
    KNOWN(PTRACE_SYSEMU),
    KNOWN(PTRACE_SYSEMU_SINGLESTEP),
    KNOWN(PTRACE_SINGLEBLOCK),
    KNOWN(PTRACE_SETOPTIONS),
    KNOWN(PTRACE_GETEVENTMSG),
    KNOWN(PTRACE_GETSIGINFO),
    KNOWN(PTRACE_SETSIGINFO),
    KNOWN(PTRACE_GETREGSET),
    KNOWN(PTRACE_SETREGSET),
    KNOWN(PTRACE_SEIZE),
    KNOWN(PTRACE_INTERRUPT),
    KNOWN(PTRACE_LISTEN),
    KNOWN(PTRACE_PEEKSIGINFO),
    KNOWN(PTRACE_GETSIGMASK),
    KNOWN(PTRACE_SETSIGMASK),
    KNOWN(PTRACE_SECCOMP_GET_FILTER),
    KNOWN(PTRACE_SECCOMP_GET_METADATA),
    KNOWN(PTRACE_GET_SYSCALL_INFO),
    KNOWN(PTRACE_GET_RSEQ_CONFIGURATION),
};
constexpr Known known_ptrace_options[] = {
    KNOWN(PTRACE_O_TRACESYSGOOD),    KNOWN(PTRACE_O_TRACEFORK),    KNOWN(PTRACE_O_TRACEVFORK),
    KNOWN(PTRACE_O_TRACECLONE),      KNOWN(PTRACE_O_TRACEEXEC),    KNOWN(PTRACE_O_TRACEVFORKDONE),
    KNOWN(PTRACE_O_TRACEEXIT),       KNOWN(PTRACE_O_TRACESECCOMP), KNOWN(PTRACE_O_EXITKILL),
    KNOWN(PTRACE_O_SUSPEND_SECCOMP),
};
constexpr Known known_register_sets[] = {
    KNOWN(NT_PRSTATUS),
    {"NT_FPREGSET", NT_PRFPREG},
    KNOWN(NT_PRPSINFO),
    KNOWN(NT_TASKSTRUCT),
    KNOWN(NT_AUXV),
    KNOWN(NT_386_TLS),
    KNOWN(NT_386_IOPERM),
    KNOWN(NT_X86_XSTATE),
    KNOWN(NT_ARM_VFP),
    KNOWN(NT_ARM_TLS),
    KNOWN(NT_ARM_HW_BREAK),
    KNOWN(NT_ARM_HW_WATCH),
    KNOWN(NT_ARM_SYSTEM_CALL),
    KNOWN(NT_ARM_SVE),
    KNOWN(NT_ARM_PAC_MASK),
    KNOWN(NT_PRXFPREG),
};
constexpr Known known_protections[] = {
    KNOWN(PROT_NONE), KNOWN(PROT_READ),      KNOWN(PROT_WRITE),   KNOWN(PROT_EXEC),
    KNOWN(PROT_SEM),  KNOWN(PROT_GROWSDOWN), KNOWN(PROT_GROWSUP),
};
constexpr Known known_mapping_flags[] = {
    KNOWN(MAP_SHARED),          KNOWN(MAP_PRIVATE), KNOWN(MAP_SHARED_VALIDATE), KNOWN(MAP_FIXED),
    KNOWN(MAP_ANONYMOUS),       KNOWN(MAP_32BIT),   KNOWN(MAP_GROWSDOWN),       KNOWN(MAP_DENYWRITE),
    KNOWN(MAP_EXECUTABLE),      KNOWN(MAP_LOCKED),  KNOWN(MAP_NORESERVE),       KNOWN(MAP_POPULATE),
    KNOWN(MAP_NONBLOCK),        KNOWN(MAP_STACK),   KNOWN(MAP_HUGETLB),         KNOWN(MAP_SYNC),
    KNOWN(MAP_FIXED_NOREPLACE),
};
constexpr Known known_remap_flags[] = {
    KNOWN(MREMAP_MAYMOVE),
    KNOWN(MREMAP_FIXED),
    KNOWN(MREMAP_DONTUNMAP),
};
constexpr Known known_memory_advice[] = {
    KNOWN(MADV_NORMAL),          KNOWN(MADV_RANDOM),        KNOWN(MADV_SEQUENTIAL),
    KNOWN(MADV_WILLNEED),        KNOWN(MADV_DONTNEED),      KNOWN(MADV_FREE),
    KNOWN(MADV_REMOVE),          KNOWN(MADV_DONTFORK),      KNOWN(MADV_DOFORK),
    KNOWN(MADV_MERGEABLE),       KNOWN(MADV_UNMERGEABLE),   KNOWN(MADV_HUGEPAGE),
    KNOWN(MADV_NOHUGEPAGE),      KNOWN(MADV_DONTDUMP),      KNOWN(MADV_DODUMP),
    KNOWN(MADV_WIPEONFORK),      KNOWN(MADV_KEEPONFORK),    KNOWN(MADV_COLD),
    KNOWN(MADV_PAGEOUT),         KNOWN(MADV_POPULATE_READ), KNOWN(MADV_POPULATE_WRITE),
    KNOWN(MADV_DONTNEED_LOCKED), KNOWN(MADV_COLLAPSE),      KNOWN(MADV_HWPOISON),
    KNOWN(MADV_SOFT_OFFLINE),
};
constexpr Known known_sync_flags[] = {
    KNOWN(MS_ASYNC),
    KNOWN(MS_INVALIDATE),
    KNOWN(MS_SYNC),
};
constexpr Known known_lock_all_flags[] = {
    KNOWN(MCL_CURRENT),
    KNOWN(MCL_FUTURE),
    KNOWN(MCL_ONFAULT),
};
constexpr Known known_lock_flags[] = {
    KNOWN(MLOCK_ONFAULT),
};
constexpr Known known_key_rights[] = {
    KNOWN(PKEY_DISABLE_ACCESS),
    KNOWN(PKEY_DISABLE_WRITE),
};
constexpr Known known_memory_policies[] = {
    KNOWN(MPOL_DEFAULT),
    KNOWN(MPOL_PREFERRED),
    KNOWN(MPOL_BIND),
    KNOWN(MPOL_INTERLEAVE),
    KNOWN(MPOL_LOCAL),
    KNOWN(MPOL_PREFERRED_MANY),
    KNOWN(MPOL_F_NUMA_BALANCING),
    KNOWN(MPOL_F_RELATIVE_NODES),
    KNOWN(MPOL_F_STATIC_NODES),
};
constexpr Known known_policy_moves[] = {
    KNOWN(MPOL_MF_STRICT),
    KNOWN(MPOL_MF_MOVE),
    KNOWN(MPOL_MF_MOVE_ALL),
};
constexpr Known known_policy_queries[] = {
    KNOWN(MPOL_F_NODE),
    KNOWN(MPOL_F_ADDR),
    KNOWN(MPOL_F_MEMS_ALLOWED),
};
constexpr Known known_clocks[] = {
    KNOWN(CLOCK_REALTIME),          KNOWN(CLOCK_MONOTONIC),     KNOWN(CLOCK_PROCESS_CPUTIME_ID),
    KNOWN(CLOCK_THREAD_CPUTIME_ID), KNOWN(CLOCK_MONOTONIC_RAW), KNOWN(CLOCK_REALTIME_COARSE),
    KNOWN(CLOCK_MONOTONIC_COARSE),  KNOWN(CLOCK_BOOTTIME),      KNOWN(CLOCK_REALTIME_ALARM),
    KNOWN(CLOCK_BOOTTIME_ALARM),    KNOWN(CLOCK_SGI_CYCLE),     KNOWN(CLOCK_TAI),
};
constexpr Known known_timer_flags[] = {
    KNOWN(TIMER_ABSTIME),
};
constexpr Known known_interval_timers[] = {
    KNOWN(ITIMER_REAL),
    KNOWN(ITIMER_VIRTUAL),
    KNOWN(ITIMER_PROF),
};
constexpr Known known_futex_operations[] = {
    KNOWN(FUTEX_WAIT),
    KNOWN(FUTEX_WAKE),
    KNOWN(FUTEX_FD),
    KNOWN(FUTEX_REQUEUE),
    KNOWN(FUTEX_CMP_REQUEUE),
    KNOWN(FUTEX_WAKE_OP),
    KNOWN(FUTEX_LOCK_PI),
    KNOWN(FUTEX_UNLOCK_PI),
    KNOWN(FUTEX_TRYLOCK_PI),
    KNOWN(FUTEX_WAIT_BITSET),
    KNOWN(FUTEX_WAKE_BITSET),
    KNOWN(FUTEX_WAIT_REQUEUE_PI),
    KNOWN(FUTEX_CMP_REQUEUE_PI),
    KNOWN(FUTEX_LOCK_PI2),
    KNOWN(FUTEX_WAIT_PRIVATE),
    KNOWN(FUTEX_WAKE_PRIVATE),
    KNOWN(FUTEX_REQUEUE_PRIVATE),
    KNOWN(FUTEX_CMP_REQUEUE_PRIVATE),
    KNOWN(FUTEX_WAKE_OP_PRIVATE),
    KNOWN(FUTEX_LOCK_PI_PRIVATE),
    KNOWN(FUTEX_UNLOCK_PI_PRIVATE),
    KNOWN(FUTEX_TRYLOCK_PI_PRIVATE),
    KNOWN(FUTEX_WAIT_BITSET_PRIVATE),
    KNOWN(FUTEX_WAKE_BITSET_PRIVATE),
    KNOWN(FUTEX_WAIT_REQUEUE_PI_PRIVATE),
    KNOWN(FUTEX_CMP_REQUEUE_PI_PRIVATE),
    KNOWN(FUTEX_LOCK_PI2_PRIVATE),
};
constexpr Known known_futex_bitsets[] = {
    KNOWN(FUTEX_BITSET_MATCH_ANY),
};
constexpr Known known_adjustment_modes[] = {
    KNOWN(ADJ_OFFSET_SINGLESHOT),
    KNOWN(ADJ_OFFSET_SS_READ),
    KNOWN(ADJ_OFFSET),
    KNOWN(ADJ_FREQUENCY),
    KNOWN(ADJ_MAXERROR),
    KNOWN(ADJ_ESTERROR),
    KNOWN(ADJ_STATUS),
    KNOWN(ADJ_TIMECONST),
    KNOWN(ADJ_TAI),
    KNOWN(ADJ_SETOFFSET),
    KNOWN(ADJ_MICRO),
    KNOWN(ADJ_NANO),
    KNOWN(ADJ_TICK),
};
constexpr Known known_clock_status[] = {
    KNOWN(STA_PLL),       KNOWN(STA_PPSFREQ),   KNOWN(STA_PPSTIME),   KNOWN(STA_FLL),
    KNOWN(STA_INS),       KNOWN(STA_DEL),       KNOWN(STA_UNSYNC),    KNOWN(STA_FREQHOLD),
    KNOWN(STA_PPSSIGNAL), KNOWN(STA_PPSJITTER), KNOWN(STA_PPSWANDER), KNOWN(STA_PPSERROR),
    KNOWN(STA_CLOCKERR),  KNOWN(STA_NANO),      KNOWN(STA_MODE),      KNOWN(STA_CLK),
};
constexpr Known known_clock_states[] = {
    KNOWN(TIME_OK), KNOWN(TIME_INS), KNOWN(TIME_DEL), KNOWN(TIME_OOP), KNOWN(TIME_WAIT), KNOWN(TIME_ERROR),
};
constexpr Known known_sender_codes[] = {
    KNOWN(SI_USER),    KNOWN(SI_KERNEL), KNOWN(SI_QUEUE), KNOWN(SI_TIMER),    KNOWN(SI_MESGQ),
    KNOWN(SI_ASYNCIO), KNOWN(SI_SIGIO),  KNOWN(SI_TKILL), KNOWN(SI_DETHREAD), KNOWN(SI_ASYNCNL),
};
constexpr Known known_ill_codes[] = {
    KNOWN(ILL_ILLOPC), KNOWN(ILL_ILLOPN), KNOWN(ILL_ILLADR), KNOWN(ILL_ILLTRP),   KNOWN(ILL_PRVOPC),
    KNOWN(ILL_PRVREG), KNOWN(ILL_COPROC), KNOWN(ILL_BADSTK), KNOWN(ILL_BADIADDR),
};
constexpr Known known_fpe_codes[] = {
    KNOWN(FPE_INTDIV), KNOWN(FPE_INTOVF), KNOWN(FPE_FLTDIV), KNOWN(FPE_FLTOVF), KNOWN(FPE_FLTUND),
    KNOWN(FPE_FLTRES), KNOWN(FPE_FLTINV), KNOWN(FPE_FLTSUB), KNOWN(FPE_FLTUNK), KNOWN(FPE_CONDTRAP),
};
constexpr Known known_segv_codes[] = {
    KNOWN(SEGV_MAPERR),  KNOWN(SEGV_ACCERR),  KNOWN(SEGV_BNDERR),  KNOWN(SEGV_PKUERR),  KNOWN(SEGV_ACCADI),
    KNOWN(SEGV_ADIDERR), KNOWN(SEGV_ADIPERR), KNOWN(SEGV_MTEAERR), KNOWN(SEGV_MTESERR),
};
constexpr Known known_bus_codes[] = {
    KNOWN(BUS_ADRALN), KNOWN(BUS_ADRERR), KNOWN(BUS_OBJERR), KNOWN(BUS_MCEERR_AR), KNOWN(BUS_MCEERR_AO),
};
constexpr Known known_trap_codes[] = {
    KNOWN(TRAP_BRKPT), KNOWN(TRAP_TRACE), KNOWN(TRAP_BRANCH), KNOWN(TRAP_HWBKPT), KNOWN(TRAP_UNK), KNOWN(TRAP_PERF),
};
constexpr Known known_chld_codes[] = {
    KNOWN(CLD_EXITED),  KNOWN(CLD_KILLED),  KNOWN(CLD_DUMPED),
    KNOWN(CLD_TRAPPED), KNOWN(CLD_STOPPED), KNOWN(CLD_CONTINUED),
};
constexpr Known known_poll_codes[] = {
    KNOWN(POLL_IN), KNOWN(POLL_OUT), KNOWN(POLL_MSG), KNOWN(POLL_ERR), KNOWN(POLL_PRI), KNOWN(POLL_HUP),
};
constexpr Known known_sys_codes[] = {
    KNOWN(SYS_SECCOMP),
    KNOWN(SYS_USER_DISPATCH),
};
constexpr Known known_audit_architectures[] = {
    KNOWN(AUDIT_ARCH_X86_64),
    KNOWN(AUDIT_ARCH_I386),
    KNOWN(AUDIT_ARCH_AARCH64),
    KNOWN(AUDIT_ARCH_ARM),
};
constexpr Known known_action_flags[] = {
    KNOWN(SA_RESTORER),  KNOWN(SA_ONSTACK),   KNOWN(SA_RESTART), KNOWN(SA_NODEFER),     KNOWN(SA_RESETHAND),
    KNOWN(SA_NOCLDSTOP), KNOWN(SA_NOCLDWAIT), KNOWN(SA_SIGINFO), KNOWN(SA_UNSUPPORTED), KNOWN(SA_EXPOSE_TAGBITS),
};
constexpr Known known_mask_commands[] = {
    KNOWN(SIG_BLOCK),
    KNOWN(SIG_UNBLOCK),
    KNOWN(SIG_SETMASK),
};

}  // namespace

TEST_CASE("constants of processes, memory, time and signals are those of the headers") {
  compare(callgate::decode::clone_flags, known_clone_flags);
  compare(callgate::decode::clone3_flags, known_clone3_flags);
  compare(callgate::decode::unshare_flags, known_unshare_flags);
  compare(callgate::decode::wait_options, known_wait_options);
  compare(callgate::decode::waitid_types, known_waitid_types);
  compare(callgate::decode::rlimit_resources, known_rlimit_resources);
  compare(callgate::decode::rusage_who, known_rusage_who);
  compare(callgate::decode::priority_which, known_priority_which);
  compare(callgate::decode::sched_policies, known_sched_policies);
  compare(callgate::decode::arch_prctl_codes, known_arch_prctl_codes);
  compare(callgate::decode::personality_types, known_personality_types);
  compare(callgate::decode::getrandom_flags, known_getrandom_flags);
  compare(callgate::decode::membarrier_commands, known_membarrier_commands);
  compare(callgate::decode::membarrier_flags, known_membarrier_flags);
  compare(callgate::decode::rseq_flags, known_rseq_flags);
  compare(callgate::decode::prctl_options, known_prctl_options);
  compare(callgate::decode::capabilities, known_capabilities);
  compare(callgate::decode::execveat_flags, known_execveat_flags);
  compare(callgate::decode::seccomp_modes, known_seccomp_modes);
  compare(callgate::decode::secure_bits, known_secure_bits);
  compare(callgate::decode::ambient_commands, known_ambient_commands);
  compare(callgate::decode::vma_commands, known_vma_commands);
  compare(callgate::decode::kcmp_types, known_kcmp_types);
  compare(callgate::decode::sched_flags, known_sched_flags);
  compare(callgate::decode::ptrace_requests, known_ptrace_requests);
  compare(callgate::decode::ptrace_options, known_ptrace_options);
  compare(callgate::decode::register_sets, known_register_sets);
  compare(callgate::decode::protections, known_protections);
  compare(callgate::decode::mapping_flags, known_mapping_flags);
  compare(callgate::decode::remap_flags, known_remap_flags);
  compare(callgate::decode::memory_advice, known_memory_advice);
  compare(callgate::decode::sync_flags, known_sync_flags);
  compare(callgate::decode::lock_all_flags, known_lock_all_flags);
  compare(callgate::decode::lock_flags, known_lock_flags);
  compare(callgate::decode::key_rights, known_key_rights);
  compare(callgate::decode::memory_policies, known_memory_policies);
  compare(callgate::decode::policy_moves, known_policy_moves);
  compare(callgate::decode::policy_queries, known_policy_queries);
  compare(callgate::decode::clocks, known_clocks);
  compare(callgate::decode::timer_flags, known_timer_flags);
  compare(callgate::decode::interval_timers, known_interval_timers);
  compare(callgate::decode::futex_operations, known_futex_operations);
  compare(callgate::decode::futex_bitsets, known_futex_bitsets);
  compare(callgate::decode::adjustment_modes, known_adjustment_modes);
  compare(callgate::decode::clock_status, known_clock_status);
  compare(callgate::decode::clock_states, known_clock_states);
  compare(callgate::decode::sender_codes, known_sender_codes);
  compare(callgate::decode::ill_codes, known_ill_codes);
  compare(callgate::decode::fpe_codes, known_fpe_codes);
  compare(callgate::decode::segv_codes, known_segv_codes);
  compare(callgate::decode::bus_codes, known_bus_codes);
  compare(callgate::decode::trap_codes, known_trap_codes);
  compare(callgate::decode::chld_codes, known_chld_codes);
  compare(callgate::decode::poll_codes, known_poll_codes);
  compare(callgate::decode::sys_codes, known_sys_codes);
  compare(callgate::decode::audit_architectures, known_audit_architectures);
  compare(callgate::decode::action_flags, known_action_flags);
  compare(callgate::decode::mask_commands, known_mask_commands);
}

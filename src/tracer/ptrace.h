// ptrace(2) with types: each function makes one request. `false` or nothing means that it failed, with errno set; ESRCH
// means that the tracee is dying (or is not stopped), which is never an error: its end will be reported by waitpid(2).
#pragma once

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/types.h>

#include <optional>

#include "decode/record.h"

namespace callgate::tracer {

using SyscallInfo = __ptrace_syscall_info;

/// How a stopped tracee goes on.
enum class Resume : unsigned char {
  to_syscall,  ///< PTRACE_SYSCALL: it stops at the next entry or exit of a system call
  free,        ///< PTRACE_CONT
  listen,      ///< PTRACE_LISTEN: it stays in its group-stop
};

bool seize(pid_t tid, unsigned options);
bool interrupt(pid_t tid);
/// `signal` is delivered where the tracee is in a signal-delivery-stop; 0 for none.
bool resume(pid_t tid, Resume how, int signal);
bool detach(pid_t tid, int signal);
/// PTRACE_GETEVENTMSG.
[[nodiscard]] std::optional<unsigned long> event_message(pid_t tid);
[[nodiscard]] std::optional<siginfo_t> signal_info(pid_t tid);
/// PTRACE_GET_SYSCALL_INFO (Linux 5.3).
[[nodiscard]] bool syscall_info(pid_t tid, SyscallInfo& info);

/// PTRACE_GETSIGMASK, PTRACE_SETSIGMASK.
bool signal_mask(pid_t tid, sigset_t& mask);
bool set_signal_mask(pid_t tid, const sigset_t& mask);

/// At a syscall-enter-stop or seccomp stop: the kernel skips the call, and the tracee sees -`error`. It sets the number
/// to -1 and the result register: the number alone would leave the result undefined.
bool deny_call(pid_t tid, int error);
/// At a syscall-enter-stop or seccomp stop: the kernel makes the call `number` instead.
bool set_call_number(pid_t tid, decode::SyscallNumber number);

/// At a syscall-exit-stop: whether the call was never made because a filter answered it by a signal
/// (SECCOMP_RET_KILL_*, SECCOMP_RET_TRAP). The result is then the call's number, and the signal about to be delivered.
[[nodiscard]] bool stopped_by_filter(pid_t tid);
/// At PTRACE_EVENT_EXIT, where PTRACE_GET_SYSCALL_INFO says nothing: the call that a seccomp filter killed, if this
/// thread is the one that made it (the kernel then puts the call's number back into the result register).
[[nodiscard]] std::optional<decode::SyscallRecord> killed_call(pid_t tid);

}  // namespace callgate::tracer

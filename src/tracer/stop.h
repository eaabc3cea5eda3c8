// What a wait status means for a tracee that was seized (PTRACE_SEIZE with PTRACE_O_TRACESYSGOOD): see ptrace(2).
#pragma once

#include <cstdint>

namespace callgate::tracer {

struct Stop {
  enum class Kind : std::uint8_t {
    gone,           ///< no stop: exited or killed
    syscall,        ///< syscall-enter-stop or syscall-exit-stop
    seccomp,        ///< SECCOMP_RET_TRACE
    signal,         ///< signal-delivery-stop
    group_stop,     ///< the thread group was stopped by `signal`
    trap,           ///< PTRACE_INTERRUPT, a new tracee's first stop, or the end of a group-stop
    new_child,      ///< PTRACE_EVENT_FORK, _VFORK or _CLONE
    executed,       ///< PTRACE_EVENT_EXEC
    about_to_exit,  ///< PTRACE_EVENT_EXIT
    other,          ///< an event that was not asked for
  };
  Kind kind = Kind::other;
  int signal = 0;  ///< of a signal-delivery-stop or group-stop
};

/// Classifies a status of waitpid(2).
[[nodiscard]] Stop classify(int wait_status);

}  // namespace callgate::tracer

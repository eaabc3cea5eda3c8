// Where records go: text, JSON Lines, a summary, a log of denials. A sink sees decoded values and verdicts, never a
// stop, a pid to reach into, or a descriptor of the tracee.
#pragma once

#include <sys/types.h>
#include <time.h>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/stack_frame.h"
#include "decode/value.h"
#include "policy/verdict.h"

namespace callgate::report {

/// Whose event it is, and when it happened.
struct Origin {
  pid_t tid = 0;
  pid_t tgid = 0;
  std::string_view comm = {};  ///< the thread's name, where it was asked for; else empty
  timespec time{};             ///< CLOCK_REALTIME at the stop
};

/// One system call of a tracee, as far as it is known.
struct CallEvent {
  Origin origin;  ///< `time` is that of the entry, also at the exit
  const decode::DecodedCall& call;
  const policy::Verdict* verdict = nullptr;  ///< null where no policy is in force
  /// From entry to exit; set at the exit, where it was measured.
  std::optional<std::chrono::nanoseconds> duration = {};
  /// CPU time in the kernel, where it was measured (-c).
  std::optional<std::chrono::nanoseconds> system_time = {};
  /// Where the call was made, from the innermost frame on; empty where that was not asked for, or is not known.
  std::span<const StackFrame> stack = {};
  /// The working directory at the entry, where it was asked for; else empty.
  std::string_view folder = {};
};

/// What a process runs.
struct Program {
  std::string_view file;              ///< as the kernel names it; empty if that cannot be told
  std::span<const std::string> argv;  ///< the first of its arguments
};

struct LimitEvent {
  Origin origin;           ///< the process that it ends; of the target as a whole, the first
  std::string_view name;   ///< as the policy calls it: cpu, wall, memory, output, file-size, core
  std::string_view limit;  ///< what it is, with its unit
  std::string_view used;   ///< what was measured, likewise; empty if it is the limit itself
  std::string_view file;   ///< of the policy
  int line = 0;
  enum class Effect : std::uint8_t {
    kills,     ///< the process
    cuts,      ///< its core dump
    withholds  ///< the process lives on, and gets no more
  };
  Effect effect = Effect::kills;
};

class Sink {
 public:
  virtual ~Sink() = default;
  virtual void started(const Origin& origin, const Origin& parent) = 0;  ///< parent.tid is 0 where there is none
  /// A process that runs already was attached to, with so many of its threads; each of them was `started`.
  virtual void attached(const Origin& origin, std::size_t threads) = 0;
  virtual void entered(const CallEvent& event) = 0;
  virtual void exited(const CallEvent& event) = 0;
  /// The process runs another program from now on; comes between the entry and the exit of its execve. Only for sinks
  /// that were promised it.
  virtual void executed(const Origin& origin, const Program& program) {
    static_cast<void>(origin);
    static_cast<void>(program);
  }
  /// The call will never be seen to end: the thread died in it, or another thread's execve replaced it.
  virtual void unfinished(const CallEvent& event) = 0;
  virtual void signalled(const Origin& origin, int signal, const decode::Value& siginfo) = 0;
  virtual void group_stopped(const Origin& origin, int signal) = 0;
  virtual void superseded(const Origin& origin, pid_t former_tid) = 0;
  /// A limit of the policy ends the target, or one of its processes, or a core dump.
  virtual void limit_reached(const LimitEvent& event) = 0;
  /// callgate has killed the process, not because of a call or a limit; comes before it has ended.
  virtual void killed(const Origin& /*origin*/, std::string_view /*reason*/) {}
  virtual void ended(const Origin& origin, int wait_status) = 0;
  /// `call` is the one that the thread is in, which will not be seen to end; null between calls.
  virtual void detached(const Origin& origin, const CallEvent* call) = 0;
  /// All tracees are gone: whatever is held back is written now. Errors of writing are thrown as Error.
  virtual void finish() = 0;
};

}  // namespace callgate::report

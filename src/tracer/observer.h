// What the tracer tells of its tracees, in the order in which the kernel told it. The tracer knows nothing of text,
// JSON or policies: whoever wants those implements Observer.
#pragma once

#include <signal.h>
#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <string>

#include "decode/memory.h"
#include "decode/record.h"
#include "policy/contents/contents.h"
#include "tracer/live/live_stack.h"

namespace callgate::tracer {

/// A thread of the target: its own id, and that of the thread group (the process) it belongs to.
struct Task {
  pid_t tid = 0;
  pid_t tgid = 0;
};

/// A system call at one of its two stops. The references are good only during the call of the observer.
struct CallStop {
  const Task& task;
  const decode::SyscallRecord& record;  ///< `result` is set at the exit only
  decode::Memory& memory;
  decode::Names& names;
  /// CPU time that the thread's process has spent in the kernel so far; zero unless Options::measure_cpu.
  std::chrono::nanoseconds system_time{};
  /// What its pointers lead to. What is asked at the entry is what the kernel gets, if the call passes; whatever had no
  /// answer is refused. At other stops nothing has an answer.
  policy::Contents& contents;
  /// The same for those who decide nothing: asking seals nothing, and the kernel may get what has changed since.
  policy::Contents& seen;
  /// Where in the program the call is made; nothing is unwound before it is asked.
  LiveStack& stack;
  /// At the entry: whether the call has failed already, unseen, and is made again (Decision::repeated_error).
  bool repeated = false;
  /// At the entry: whether the call is one for which Decision::repeated_error may be said.
  bool can_repeat = false;
};

/// What shall become of a call at its entry.
struct Decision {
  enum class Action : unsigned char {
    pass,  ///< the kernel gets it as it is
    deny,  ///< the kernel does not get it; the tracee sees -error
    kill,  ///< the whole thread group dies by SIGSYS, as under SECCOMP_RET_KILL_PROCESS
  };
  Action action = Action::pass;
  int error = 0;            ///< errno of a denial
  bool want_result = true;  ///< whether to stop at the exit too and call `exited`
  /// Without `want_result`, and where CallStop::can_repeat: an errno after which the call is made again, and `entered`
  /// called for it. So one that nearly always succeeds costs no stop at its exit.
  int repeated_error = 0;
};

/// A limit that the tracer keeps for the whole target.
enum class TargetLimit : unsigned char { cpu, wall, memory, output };

struct ReachedLimit {
  TargetLimit limit = TargetLimit::cpu;
  std::chrono::nanoseconds time{};  ///< that was used, of `cpu` and `wall`
  std::uint64_t bytes = 0;          ///< likewise, of the others
};

class Observer {
 public:
  virtual ~Observer() = default;

  /// A task is traced from now on. `parent` has tid 0 for the first process and for those attached to. Comes before any
  /// other event of the task.
  virtual void started(const Task& task, const Task& parent) = 0;

  /// `process` runs already and was attached to, with `threads` of its threads; `started` was called for each of them.
  virtual void attached(const Task& process, std::size_t threads) = 0;

  /// Syscall-enter-stop (or seccomp stop). Never called for the launcher's own calls: the first call that is shown is
  /// the execve of the target.
  virtual Decision entered(const CallStop& stop) = 0;
  /// Syscall-exit-stop; also called at once after a denial, with the result that the tracee will see.
  virtual void exited(const CallStop& stop) = 0;
  /// The call in flight will never have an exit stop that we see: its thread died, or was replaced by another's execve.
  virtual void unfinished(const Task& task) = 0;

  /// Signal-delivery-stop: the signal is on its way to the task.
  virtual void signalled(const Task& task, const siginfo_t& info) = 0;
  /// Group-stop: the task stopped because of `signal` (SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU).
  virtual void group_stopped(const Task& task, int signal) = 0;
  /// PTRACE_EVENT_EXEC: the process runs another program from now on. Comes between the entry and the exit of execve,
  /// after `superseded` if there is one; `stop.record` is of its entry, what it has come to are the contents
  /// (ExecutedImage). False: that program must not run, and its process is killed.
  [[nodiscard]] virtual bool executed(const CallStop& stop) = 0;
  /// What a file is to a program that is executed.
  enum class Role : std::uint8_t {
    interpreter,  ///< a script, interpreted by a script
    loader,
  };
  /// Directly after `executed`, where the tracer has a policy to keep: the kernel has also come to `file` on its way.
  /// The contents are of that. False: as there.
  [[nodiscard]] virtual bool also_executed(const CallStop& /*stop*/, const std::string& /*file*/, Role /*role*/) {
    return true;
  }
  /// `task` called execve from a thread that did not lead its group, and goes on under the leader's id: every other
  /// thread of the group is gone. `former_tid` is what its id was.
  virtual void superseded(const Task& task, pid_t former_tid) = 0;
  /// PTRACE_EVENT_EXIT after SECCOMP_RET_KILL_PROCESS (or _THREAD): the call that the filter in the kernel killed.
  /// Comes before `ended`. Only under Options::report_filter_kills.
  virtual void killed_by_filter(const CallStop& stop) = 0;
  /// A limit of the target as a whole, which began with `launched`, was reached: all of it is killed now.
  virtual void limit_reached(const Task& launched, const ReachedLimit& reached) = 0;
  /// The tracer has killed `process` by itself, for a reason that nothing else tells. Comes before `ended`.
  virtual void killed(const Task& /*process*/, std::string_view /*reason*/) {}
  /// The core dump of the task's process ends at the policy's limit, after `written` bytes. Comes before `ended`.
  virtual void core_cut(const Task& /*task*/, std::uint64_t /*written*/) {}
  /// The task is gone. `wait_status` as waitpid(2) gives it: exited, or killed by a signal.
  virtual void ended(const Task& task, int wait_status) = 0;
  /// The tracer lets go of a task that lives on (an attached process, at the end), maybe in the middle of a call.
  virtual void detached(const Task& task) = 0;
};

}  // namespace callgate::tracer

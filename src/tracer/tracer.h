// Follows the target: launches it or attaches to it, waits for its stops and tells an Observer of them.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "policy/filter/filter.h"
#include "tracer/cpu_meter.h"
#include "tracer/interrupts.h"
#include "tracer/launch/command.h"
#include "tracer/launch/landlock.h"
#include "tracer/launch/launcher.h"
#include "tracer/launch/memory_group.h"
#include "tracer/launch/output_relay.h"
#include "tracer/live/live_memory.h"
#include "tracer/live/live_names.h"
#include "tracer/observer.h"
#include "tracer/ptrace.h"
#include "tracer/seal/descriptor_gate.h"
#include "tracer/seal/left_changes.h"
#include "tracer/seal/name_turns.h"
#include "tracer/seal/path_resolver.h"
#include "tracer/seal/sealed_call.h"
#include "tracer/seal/sealed_memory.h"
#include "tracer/stop.h"
#include "tracer/tracee.h"
#include "tracer/usage.h"

namespace callgate::tracer {

struct Options {
  /// Where the target stops for the observer.
  enum class StopAt : unsigned char {
    every_call,
    filtered,  ///< only where a filter says SECCOMP_RET_TRACE, and at the exit of such a call if that is wanted
  };
  StopAt stop_at = StopAt::every_call;
  /// Whether children and new threads are traced too. Needed with `filters`: in a child that is not traced every call
  /// that they want traced would fail with ENOSYS.
  bool follow = false;
  /// Installed in a launched target, in this order, last before its execve. A filter must not kill or refuse (other
  /// than by SECCOMP_RET_TRACE) seccomp(2) while filters come after it, nor execve.
  std::vector<policy::BpfProgram> filters;
  bool no_new_privs = false;
  /// The Landlock domain that a launched target lives in, as far as the kernel has such. Needs no_new_privs or
  /// CAP_SYS_ADMIN.
  Domain domain;
  /// What a launched target may use up. `processes` is for the observer to keep.
  policy::Limits limits;
  /// What limits the memory of a launched target as a whole; may be null.
  std::shared_ptr<const MemoryGroup> memory_group;
  /// Whether a launched target leads a session of its own, without a controlling terminal: it can push no input into
  /// callgate's. What the terminal would have sent it, is passed on: SIGINT, SIGQUIT and SIGWINCH to its process group;
  /// at SIGTSTP the group is stopped, and callgate with it.
  bool new_session = false;
  /// Whether a launched target gets no descriptors but standard input, output and error.
  bool closes_descriptors = false;
  /// Whether all that still runs is killed when the launched process has ended.
  bool ends_with_first = false;
  /// Whether Observer::killed_by_filter is called. Costs a stop at each end of a thread.
  bool report_filter_kills = false;
  /// Whether Tracer::usage is measured. Costs a stop and a look at each end of a thread.
  bool measure_usage = false;
  /// What CallStop::contents answers.
  enum class Contents : unsigned char {
    none,      ///< nothing
    copied,    ///< what the memory held when it was asked: other threads may change it before the kernel reads it
    observed,  ///< likewise, and a call that is let pass goes on even if it had no answer
    /// What the kernel then gets, whatever happens to the original. Costs some calls at each execve, and needs the
    /// filters to let them pass (mmap, mseal, close, openat2) and to trace policy::lookup_changes(). Only where there
    /// are no obstacles_to_sealing().
    sealed,
  };
  Contents contents = Contents::none;
  /// Whether the filters kill every call of another architecture: none comes to a seccomp stop.
  bool only_native = false;
  /// Whether a socket of the Internet listens only where it was bound to (listen_where_bound). Needs the filters to
  /// trace listen(2).
  bool listens_where_bound = false;
  /// Whether calls that change the names of files are kept apart from those whose paths were judged (NameTurns). Needs
  /// the filters to trace policy::name_changes(). Only with Contents::sealed.
  bool takes_turns = false;
  /// Whether CallStop::system_time is measured.
  bool measure_cpu = false;
  /// What CallStop::names says of descriptors.
  LiveNames::Detail names = LiveNames::Detail::links;
  /// What a launched program inherits. Take it down before any signal's disposition is changed.
  SignalState signals;
};

/// How the target ended.
struct Outcome {
  /// Of the launched process; ExitStatus::wall_limit if a limit ended it; 0 if it was killed by a signal, or there was
  /// none.
  int exit_status = 0;
  /// That killed the launched process, or where there was none, made the tracer let go of what it had attached to; or
  /// 0.
  int signal = 0;
  /// Whether callgate was asked to end (SIGINT, SIGQUIT, SIGTERM, SIGHUP) before the target had.
  bool interrupted = false;
};

class Tracer {
 public:
  Tracer(Options options, Observer& observer);
  Tracer(const Tracer&) = delete;
  Tracer& operator=(const Tracer&) = delete;
  /// Kills what was launched and still lives, lets go of what was attached.
  ~Tracer();

  /// Starts the program, which does nothing before run(). It is killed if the tracer dies. At most once.
  void launch(const Command& command);
  /// Traces the thread `pid`, which runs already; under Options::follow all threads of its process. Throws Error that
  /// says why it cannot be done. Only with StopAt::every_call: no filter can be installed there.
  void attach(pid_t pid);

  /// Follows until no tracee is left: all have ended or, if attached, been let go after SIGINT, SIGQUIT, SIGTERM or
  /// SIGHUP to callgate. A launched target gets SIGTERM and SIGHUP passed on; SIGINT and SIGQUIT reach it from the
  /// terminal. Throws Error if the launched program was never executed, and whatever the observer throws.
  Outcome run();

  /// For an observer that has to wait (for room to write, say) while the target runs on: called now and then, it keeps
  /// the limits, and passes signals on. Nothing is told meanwhile.
  void while_waiting();

  /// What the launched target has used up, once run() has ended. Only under Options::measure_usage.
  [[nodiscard]] const Usage& usage() const { return usage_; }

 private:
  [[nodiscard]] unsigned seize_options(bool launched) const;
  Tracee* find(pid_t tid);
  Tracee& add(pid_t tid);

  /// Until no tracee is left.
  void follow();

  // Waiting.
  void wait_for_stops();
  struct Status {
    pid_t tid = 0;
    int status = 0;
    std::chrono::nanoseconds system_time{};
  };
  [[nodiscard]] Status wait(int options) const;
  void take_status(const Status& got);
  void react_to_interrupts();
  void pass_on(Interrupts::Set set);
  void suspend();

  // Limits of the whole target.
  /// How often the limits have to be looked at, if at all.
  [[nodiscard]] std::optional<std::chrono::microseconds> start_clock();
  void check_limits();
  /// All of the target is killed; tell_limit() tells the observer why.
  void reach(const ReachedLimit& reached);
  void tell_limit();
  void kill_all();
  /// One of them, or one more.
  void kill_with_all(Tracee& tracee);
  void measure(const Tracee& tracee);
  /// At a signal on its way to the tracee: whether its process leaves a core dump of it, and from where on that is
  /// written.
  void expect_dump(Tracee& tracee, int signal) const;
  /// At the end of a thread, whose process has left a dump.
  void measure_dump(const Tracee& tracee);

  // One function for each kind of stop. Each lets the tracee go on, unless it is gone.
  void handle(Tracee& tracee);
  void at_syscall(Tracee& tracee, Stop::Kind kind);
  /// False, with errno set, if it cannot be told.
  [[nodiscard]] bool ask(Tracee& tracee, Stop::Kind kind, SyscallInfo& info) const;
  void at_signal(Tracee& tracee, int signal);
  void at_group_stop(Tracee& tracee, int signal);
  void at_new_child(Tracee& tracee);
  void at_executed(Tracee& tracee);
  /// Whether the image that the tracee has just executed may make its first step.
  [[nodiscard]] bool may_run_image(Tracee& tracee);
  void at_exit(Tracee& tracee);
  void ended(Tracee& tracee, int status);

  /// False if the call has to wait: it is to be entered again.
  [[nodiscard]] bool enter_call(Tracee& tracee, const SyscallInfo& info);
  void judge_call(Tracee& tracee);
  void leave_call(Tracee& tracee, const SyscallInfo& info);
  /// The call passes, as it was judged. Nothing else may pass. Where it has to wait for room, it is kept.
  void seal(Tracee& tracee, SealedCall& call);
  /// False if there is no room.
  [[nodiscard]] bool commit(Tracee& tracee, SealedCall& call);
  /// To those that wait for it, first come, first served.
  void give_room();
  /// Where the first has waited for long: those that have room, and may never stop by themselves, give it up.
  void press_for_room();
  void begin_image(Tracee& tracee);
  [[nodiscard]] bool is_target(pid_t pid);
  /// Whether no other task has the same descriptors: not a copy, but these very ones.
  [[nodiscard]] bool holds_descriptors_alone(pid_t tid) const;
  /// At a stop after a call that needed no exit stop: whether the thread was still on its way back from it, and has the
  /// registers again that it had before.
  bool took_back(Tracee& tracee);
  /// The kernel does not get the call; it fails with the error, or has succeeded if that is 0.
  void answer(Tracee& tracee, int error);
  /// For what use of names the call has to take its turn; none if it need not.
  [[nodiscard]] policy::NameUse turn_of(const decode::SyscallRecord& record) const;
  [[nodiscard]] bool begin_turn(Tracee& tracee, policy::NameUse use);
  void end_turn(pid_t tid);
  /// Unless the call that passes has no need of it.
  void keep_turn(Tracee& tracee, policy::NameUse use);
  /// As a seccomp filter would: because of its call, which the observer has had judged.
  void kill_group(Tracee& tracee);
  /// For any other reason, which the observer is told when it has ended.
  void kill_process(Tracee& tracee, std::string reason);
  /// The call in flight, if there is one, will not be seen to end.
  void abandon_call(Tracee& tracee);
  [[nodiscard]] CallStop call_stop(const Tracee& tracee, policy::Contents& contents, policy::Contents& seen);
  void go_on(Tracee& tracee, int signal = 0);
  void go_on_as(Tracee& tracee, Resume how, int signal);

  // Children.
  void announce(pid_t tid, const Tracee& parent);
  /// Those that have been held for so long.
  void announce_held(std::chrono::milliseconds at_least = {});
  /// The next status; meanwhile those are announced whose parents must have died without telling.
  Status wait_for_next();
  void begin(Tracee& tracee, const Task& parent);
  void hold(Tracee& tracee, const Stop& stop);

  // The end of an attachment.
  void begin_detaching();
  void detach_at(Tracee& tracee, const Stop& stop);

  /// What arguments are sealed by.
  struct Sealing {
    SealedMemory memory;
    DescriptorGate gate;
    /// Those of the first image: what a thread has more are the target's own.
    std::optional<std::uint64_t> filters;
  };

  Options options_;
  Observer& observer_;
  std::optional<Sealing> sealing_;
  PathResolver resolver_{[this](pid_t pid) { return is_target(pid); },
                         [this](pid_t tid) { return holds_descriptors_alone(tid); }};
  NameTurns turns_;
  LeftChanges left_changes_;
  std::deque<pid_t> room_queue_;  ///< threads whose calls wait for room in the sealed memory
  std::chrono::steady_clock::time_point first_waits_since_;
  policy::NoContents no_contents_;
  std::unordered_map<pid_t, std::unique_ptr<Tracee>> tracees_;
  std::vector<pid_t> ready_;    ///< those that are `ready`, in the order in which the kernel told of them
  bool found_several_ = false;  ///< whether the last look for others that had stopped found some
  unsigned stops_since_look_ = 0;
  std::size_t held_count_ = 0;
  bool detaching_ = false;  ///< whether those that were attached to are to be let go, each at its next stop
  /// Deaths of tasks that nobody had told of. A new child may die before its parent's event.
  std::unordered_map<pid_t, int> early_deaths_;
  CpuMeter cpu_;
  Usage usage_;
  std::chrono::steady_clock::time_point start_;
  bool dying_ = false;  ///< whether everything that was launched, and what it may still start, is to be killed
  bool limit_reached_ = false;
  std::optional<ReachedLimit> untold_limit_;
  bool suspending_ = false;  ///< whether callgate stops as soon as one of the group has
  LiveMemory memory_;
  LiveNames names_;
  LiveStack stack_;
  std::optional<OutputRelay> output_;
  std::optional<Launch> launch_;
  Outcome outcome_;
};

}  // namespace callgate::tracer

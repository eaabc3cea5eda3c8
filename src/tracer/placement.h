// Where the tracer runs, and with which claim to the processor. What a stop costs is mostly the change from the tracee
// to the tracer and back: it is cheap on one core, and dear if another core must be woken for it.
#pragma once

#include <sched.h>
#include <sys/types.h>

#include <chrono>
#include <optional>

namespace callgate::tracer {

/// Keeps the calling thread on the core of the one tracee that makes the calls, under SCHED_IDLE. The scheduler counts
/// a core with nothing but SCHED_IDLE tasks as idle, so that a tracee that goes on stays where it is, instead of being
/// moved to an idle core (select_idle_sibling() in kernel/sched/fair.c). Where this does not pay, the tracer runs as it
/// did before: where several tracees run at the same time, where others want that core, where the affinity it was
/// started with forbids it, where it could not come back from SCHED_IDLE. Nothing of a tracee is ever changed.
class Placement {
 public:
  Placement();
  Placement(const Placement&) = delete;
  Placement& operator=(const Placement&) = delete;
  /// The thread has again the policy and affinity that it had.
  ~Placement();

  /// To be called at each stop of a tracee, with its id.
  void stopped(pid_t tid) {
    ++stops_;
    if (tid != tid_) ++changes_;
    tid_ = tid;
    const bool over = stops_ >= window_stops || (state_ == State::beside && Clock::now() - begun_ >= window_time);
    if (possible_ && over) review();
  }

 private:
  using Clock = std::chrono::steady_clock;
  using Duration = Clock::duration;

  /// So many stops, or while it follows so much time, between two looks at how it goes.
  static constexpr unsigned window_stops = 64;
  static constexpr Duration window_time = std::chrono::milliseconds(5);

  /// What /proc/TID/schedstat says of a thread.
  struct SchedStat {
    Duration ran{};
    Duration waited{};  ///< for a core, although it could have run
  };
  [[nodiscard]] static std::optional<SchedStat> schedstat(pid_t tid);

  /// What a window has shown.
  struct Window {
    Duration time{};
    Duration waited{};  ///< the tracer, for a core
    SchedStat tracee;   ///< since the window began, or since the tracee was born if another one was the last before
    bool same = false;  ///< whether its last stop is of the same tracee as that of the window before
    bool parallel = false;
  };
  /// Looks back on the window that ends now, and begins the next one. Nothing, where /proc does not tell.
  std::optional<Window> look(Clock::time_point now);

  void review();
  void rest(Clock::time_point now, Duration time);
  /// Whether no more tasks can run at this moment than there are cores; the tracee is in its stop.
  [[nodiscard]] bool has_a_free_core() const;
  /// Whether neither tracer nor tracee had to wait for a core, and one is free.
  [[nodiscard]] bool quiet(const Window& window) const;
  void begin(Clock::time_point now);
  /// Goes to the core where the tracee was last.
  void follow();
  void give_up(Clock::time_point now);
  void leave();

  cpu_set_t allowed_{};  ///< the affinity that the thread had
  pid_t self_tid_ = 0;
  int policy_ = SCHED_OTHER;
  bool possible_ = false;
  std::optional<bool> reversible_;  ///< whether SCHED_IDLE may be left again, once that was tried
  enum class State : unsigned char {
    resting,   ///< runs as it was started, and does not look before `again_`
    watching,  ///< the same, and looks whether following would pay
    beside,    ///< follows a tracee
  };
  State state_ = State::resting;
  unsigned quiet_windows_ = 0;
  int core_ = -1;  ///< that it is on, if so

  unsigned stops_ = 0;
  unsigned changes_ = 0;  ///< stops of another tracee than the one before
  pid_t tid_ = 0;
  Clock::time_point begun_;  ///< when this window began
  Clock::time_point again_;  ///< the end of a rest
  Clock::time_point followed_since_;
  Duration pause_;                 ///< how long it was given up for last
  std::optional<SchedStat> self_;  ///< as this window began, and so the next
  std::optional<SchedStat> tracee_;
  pid_t measured_ = 0;  ///< the tracee of `tracee_`
};

}  // namespace callgate::tracer

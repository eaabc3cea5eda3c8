#include "tracer/tracer.h"

#include <linux/seccomp.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>
#include <utility>

#include "base/error.h"
#include "tracer/interrupts.h"
#include "tracer/killing_call.h"
#include "tracer/live/proc_status.h"
#include "tracer/placement.h"

namespace callgate::tracer {
namespace {

/// Ticks by SIGALRM for as long as it lives. Nobody but Interrupts takes those: one more, later, would kill callgate.
class Ticks {
 public:
  explicit Ticks(std::optional<std::chrono::microseconds> interval) {
    if (interval) set(*interval);
  }
  Ticks(const Ticks&) = delete;
  Ticks& operator=(const Ticks&) = delete;
  ~Ticks() { set({}); }

 private:
  static void set(std::chrono::microseconds interval) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(interval);
    const timeval period{seconds.count(), (interval - seconds).count()};
    const itimerval timer{period, period};
    ::setitimer(ITIMER_REAL, &timer, nullptr);
  }
};

}  // namespace

Tracer::Tracer(Options options, Observer& observer)
    : options_(std::move(options)), observer_(observer), names_(options_.names) {
  assert(options_.follow || options_.filters.empty());
  assert(options_.stop_at == Options::StopAt::every_call || !options_.filters.empty());
  if (options_.contents == Options::Contents::sealed) sealing_.emplace();
  if (!options_.filters.empty()) options_.filters.insert(options_.filters.begin(), killing_filter());
}

unsigned Tracer::seize_options(bool launched) const {
  unsigned options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC;
  if (launched) options |= PTRACE_O_EXITKILL;
  if (options_.follow) options |= PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
  if (!options_.filters.empty()) options |= PTRACE_O_TRACESECCOMP;
  if (options_.report_filter_kills || options_.measure_usage) options |= PTRACE_O_TRACEEXIT;
  return options;
}

void Tracer::launch(const Command& command) {
  assert(!launch_);
  const policy::BpfProgram gate_filter = sealing_ ? sealing_->gate.filter() : policy::BpfProgram{};
  if (options_.limits.output) output_.emplace(options_.limits.output->value);
  Launch& launch = launch_.emplace(command, options_.signals,
                                   Restrictions{.no_new_privs = options_.no_new_privs,
                                                .domain = options_.domain,
                                                .limits = options_.limits,
                                                .output = output_ ? &*output_ : nullptr,
                                                .new_session = options_.new_session,
                                                .closes_descriptors = options_.closes_descriptors,
                                                .filters = options_.filters,
                                                .listened_filter = sealing_ ? &gate_filter : nullptr});
  if (output_) output_->start();
  if (options_.memory_group && !options_.memory_group->add(launch.pid())) {
    const int error = errno;
    ::kill(launch.pid(), SIGKILL);
    ::waitpid(launch.pid(), nullptr, 0);
    throw system_error("cannot put the program to be started into its memory cgroup", error);
  }
  if (!seize(launch.pid(), seize_options(true))) {
    const int error = errno;
    ::kill(launch.pid(), SIGKILL);
    ::waitpid(launch.pid(), nullptr, 0);
    throw system_error("cannot trace the program to be started", error,
                       "ptrace may be forbidden here, by a container's seccomp profile for instance");
  }
  Tracee& tracee = add(launch.pid());
  tracee.task.tgid = launch.pid();
  begin(tracee, Task{});
  // In this order: the child then stops before it makes a step of its own, so that its execve cannot be missed.
  interrupt(launch.pid());
  launch.go();
  // What the terminal sent to everybody before there was a child to get it.
  for (const int signal : {SIGINT, SIGQUIT}) {
    if (HeldInterrupts::contain(signal, options_.signals.mask())) ::kill(launch.pid(), signal);
  }
}

void Tracer::follow() {
  Placement placement;
  const Ticks ticks(start_clock());
  while (!tracees_.empty()) {
    wait_for_stops();
    react_to_interrupts();
    tell_limit();
    do {
      for (std::size_t next = 0; next < ready_.size(); ++next) {  // more may come meanwhile
        const pid_t tid = ready_[next];
        Tracee* tracee = find(tid);
        if (tracee == nullptr || tracee->state != Tracee::State::ready) continue;
        placement.stopped(tid);
        handle(*tracee);
      }
      ready_.clear();
      give_room();
    } while (!ready_.empty());
  }
}

Outcome Tracer::run() {
  const Interrupts interrupts(launch_ ? Interrupts::Ignored::stay_ignored : Interrupts::Ignored::are_noted,
                              options_.signals.mask(), options_.new_session);
  if (launch_) Interrupts::wake_by(launch_->pid());
  try {
    follow();
  } catch (Error& error) {
    if (launch_ && !tracees_.empty()) error.add_hint("all that still ran of the program is killed");
    throw;
  }
  if (launch_) launch_->check();
  if (output_) {
    output_->finish(limit_reached_);
    usage_.output = output_->count();
    if (output_->has_overflowed()) reach({.limit = TargetLimit::output, .bytes = output_->count()});
  }
  tell_limit();
  if (options_.memory_group) usage_.peak_of_all = options_.memory_group->peak();
  usage_.wall = std::chrono::steady_clock::now() - start_;
  usage_.cpu = cpu_.total();
  if (limit_reached_) return {static_cast<int>(ExitStatus::wall_limit), 0};
  return outcome_;
}

Tracer::Status Tracer::wait(int options) const {
  Status got;
  rusage usage{};
  got.tid = ::wait4(-1, &got.status, __WALL | options, options_.measure_cpu ? &usage : nullptr);
  got.system_time = std::chrono::seconds(usage.ru_stime.tv_sec) + std::chrono::microseconds(usage.ru_stime.tv_usec);
  return got;
}

Tracer::Status Tracer::wait_for_next() {
  using namespace std::chrono_literals;
  // Who made a task tells of it at once. One that was killed before it could never will, and its end may have been the
  // last that others had to tell.
  constexpr auto patience = 500ms;
  for (auto pause = 20us; held_count_ > 0 || !room_queue_.empty();
       pause = std::min<std::chrono::microseconds>(2 * pause, 5ms)) {
    announce_held(patience);
    press_for_room();
    const Status got = wait(WNOHANG);
    if (got.tid != 0) return got;
    std::this_thread::sleep_for(pause);
  }
  return wait(0);
}

void Tracer::wait_for_stops() {
  Status got = wait_for_next();
  if (got.tid < 0) {
    if (errno == EINTR) return;
    // Nobody is left to wait for. A thread that was traced alone vanishes so when another of its group calls execve.
    for (const auto& [gone, tracee] : std::exchange(tracees_, {})) {
      abandon_call(*tracee);
      if (tracee->announced) observer_.detached(tracee->task);
    }
    return;
  }
  take_status(got);
  // With several tracees, all that have stopped get their turn before any of them can stop again: else the kernel,
  // which looks through them in a fixed order, may starve the last. While they stop one at a time, asking for more is
  // not worth a system call at each.
  constexpr unsigned most_stops_between = 8;
  if (tracees_.size() == 1 || (!found_several_ && ++stops_since_look_ < most_stops_between)) return;
  stops_since_look_ = 0;
  found_several_ = false;
  for (; (got = wait(WNOHANG)).tid > 0; found_several_ = true) take_status(got);
}

void Tracer::take_status(const Status& got) {
  const auto [tid, status, system_time] = got;
  Tracee* tracee = find(tid);
  if (tracee == nullptr) {
    if (!WIFSTOPPED(status)) {
      early_deaths_[tid] = status;
      return;
    }
    early_deaths_.erase(tid);
    tracee = &add(tid);
  }
  // A status that nobody has looked at is out of date when the next one comes: the tracee was killed in that stop.
  if (tracee->state != Tracee::State::ready) ready_.push_back(tid);
  if (tracee->state == Tracee::State::held) --held_count_;
  tracee->state = Tracee::State::ready;
  tracee->status = status;
  tracee->system_time = system_time;
}

void Tracer::react_to_interrupts() {
  Interrupts::Set set = Interrupts::take();
  if (Interrupts::contains(set, SIGALRM)) check_limits();
  set &= ~(1U << SIGALRM);
  if (set == 0) return;
  begin_detaching();
  for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP})
    outcome_.interrupted = outcome_.interrupted || Interrupts::contains(set, signal);
  if (!launch_) {
    outcome_.signal = std::countr_zero(set);
    return;
  }
  if (options_.new_session) pass_on(set);
  for (const int signal : {SIGTERM, SIGHUP}) {
    if (!Interrupts::contains(set, signal)) continue;
    if (find(launch_->pid()) != nullptr) {
      ::kill(launch_->pid(), signal);
      continue;
    }
    for (const auto& [tid, tracee] : tracees_) {
      if (!tracee->attached && tid == tracee->task.tgid) ::kill(tid, signal);
    }
  }
}

void Tracer::pass_on(Interrupts::Set set) {
  const pid_t group = launch_->pid();  // of processes, which it leads
  for (const int signal : {SIGINT, SIGQUIT, SIGWINCH}) {
    if (Interrupts::contains(set, signal)) ::kill(-group, signal);
  }
  if (!Interrupts::contains(set, SIGTSTP)) return;
  // Not SIGTSTP: in a group without a parent in its session (it is orphaned) the kernel drops that.
  suspending_ = ::kill(-group, SIGSTOP) == 0;
}

void Tracer::suspend() {
  suspending_ = false;
  // The others of the group have the signal too, and come no further than to telling of it.
  ::raise(SIGSTOP);  // until the shell's `fg` or `bg`
  ::kill(-launch_->pid(), SIGCONT);
}

void Tracer::handle(Tracee& tracee) {
  const Stop stop = classify(tracee.status);
  tracee.state = Tracee::State::stopped;
  tracee.for_room.reset();
  if (stop.kind != Stop::Kind::about_to_exit) tracee.written_before_dump.reset();
  // (After an execve another tracee may have to take its place first.)
  const bool executed = stop.kind == Stop::Kind::executed;
  if (!tracee.announced && !executed) return hold(tracee, stop);
  if (detaching_ && tracee.attached && !executed && stop.kind != Stop::Kind::gone) return detach_at(tracee, stop);
  if (tracee.begins_with && stop.kind != Stop::Kind::gone) {
    tracee.begins_with->restore(tracee.task.tid);
    tracee.begins_with.reset();
  }
  const bool is_elsewhere = stop.kind != Stop::Kind::syscall && stop.kind != Stop::Kind::seccomp &&
                            stop.kind != Stop::Kind::executed && stop.kind != Stop::Kind::gone;
  if (is_elsewhere) {
    // A signal handler may begin here: it finds the registers as the program had them.
    took_back(tracee);
  }
  switch (stop.kind) {
    case Stop::Kind::gone:
      return ended(tracee, tracee.status);
    case Stop::Kind::syscall:
    case Stop::Kind::seccomp:
      return at_syscall(tracee, stop.kind);
    case Stop::Kind::signal:
      return at_signal(tracee, stop.signal);
    case Stop::Kind::group_stop:
      return at_group_stop(tracee, stop.signal);
    case Stop::Kind::new_child:
      return at_new_child(tracee);
    case Stop::Kind::executed:
      return at_executed(tracee);
    case Stop::Kind::about_to_exit:
      return at_exit(tracee);
    case Stop::Kind::trap:
      abandon_call(tracee);
      return go_on(tracee);
    case Stop::Kind::other:
      return go_on(tracee);
  }
}

void Tracer::go_on(Tracee& tracee, int signal) {
  const bool to_syscall = options_.stop_at == Options::StopAt::every_call || tracee.call == Tracee::Call::open ||
                          (tracee.sealed && tracee.sealed->needs_exit_stop()) || tracee.new_image ||
                          turns_.has(tracee.task.tid);
  go_on_as(tracee, to_syscall ? Resume::to_syscall : Resume::free, signal);
}

void Tracer::go_on_as(Tracee& tracee, Resume how, int signal) {
  if (tracee.state == Tracee::State::ready) return;  // it was killed in its stop, and has told so
  tracee.state = Tracee::State::running;
  tracee.registers.reset();
  resume(tracee.task.tid, how, signal);  // where this fails, it is dying
}

void Tracer::at_signal(Tracee& tracee, int signal) {
  abandon_call(tracee);
  const std::optional<siginfo_t> info = signal_info(tracee.task.tid);
  if (info) {
    if (signal == SIGSYS && options_.report_filter_kills) {
      const std::optional<ProcStatus> status = read_proc_status(tracee.task.tid);
      constexpr std::uint64_t sigsys_bit = 1ULL << (SIGSYS - 1);
      if (status && ((status->caught_signals | status->ignored_signals) & sigsys_bit) == 0) {
        for (const auto& [tid, other] : tracees_) {
          if (other->task.tgid == tracee.task.tgid) other->dies_of_sigsys = true;
        }
      }
    }
    observer_.signalled(tracee.task, *info);
  }
  expect_dump(tracee, signal);
  go_on(tracee, signal);
}

void Tracer::at_group_stop(Tracee& tracee, int signal) {
  abandon_call(tracee);
  observer_.group_stopped(tracee.task, signal);
  go_on_as(tracee, Resume::listen, 0);
  if (suspending_) suspend();
}

}  // namespace callgate::tracer

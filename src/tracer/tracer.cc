#include "tracer/tracer.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <utility>

#include "base/error.h"
#include "policy/lookup_changes.h"
#include "tracer/attach_error.h"
#include "tracer/interrupts.h"
#include "tracer/placement.h"
#include "tracer/proc_status.h"

namespace callgate::tracer {
namespace {

/// No call of any architecture. The first filter of a launched target kills who makes it: so a call that shall kill, at
/// its stop, is made into this one, and the kernel does the rest as for SECCOMP_RET_KILL_PROCESS.
constexpr decode::SyscallNumber killing_number{0x7ca11edU};

policy::BpfProgram killing_filter() {
  return {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, killing_number.value, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
}

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

bool is_execve(const decode::SyscallRecord& record) {
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  return call && decode::call_name(*call) == "execve";
}

}  // namespace

Tracer::Tracer(Options options, Observer& observer)
    : options_(std::move(options)), observer_(observer), names_(options_.names) {
  assert(options_.follow || options_.filters.empty());
  assert(options_.stop_at == Options::StopAt::every_call || !options_.filters.empty());
  if (options_.contents == Options::Contents::sealed) sealing_.emplace();
  if (!options_.filters.empty()) options_.filters.insert(options_.filters.begin(), killing_filter());
}

Tracer::~Tracer() {
  // Tracees are left only after an exception. Those that were attached to must stop to be let go.
  bool any_attached = false;
  for (const auto& [tid, tracee] : tracees_) {
    any_attached |= tracee->attached;
    if (tracee->attached) {
      interrupt(tid);
    } else {
      ::kill(tracee->task.tgid, SIGKILL);
    }
  }
  while (true) {
    for (auto entry = tracees_.begin(); entry != tracees_.end();) {
      Tracee& tracee = *entry->second;
      const bool reported = std::exchange(tracee.state, Tracee::State::running) != Tracee::State::running;
      const Stop stop = reported ? classify(tracee.status) : Stop{};
      const bool gone = reported && stop.kind == Stop::Kind::gone;
      if (reported && !gone && tracee.attached) detach(entry->first, stop.kind == Stop::Kind::signal ? stop.signal : 0);
      if (reported && !gone && !tracee.attached) resume(entry->first, Resume::free, 0);  // on its way to death
      entry = gone || (reported && tracee.attached) ? tracees_.erase(entry) : std::next(entry);
    }
    if (tracees_.empty()) return;
    const Status got = wait(0);
    if (got.tid < 0 && errno != EINTR) return;
    if (got.tid < 0) continue;
    if (find(got.tid) == nullptr) {
      if (!WIFSTOPPED(got.status)) continue;
      Tracee& child = add(got.tid);  // born meanwhile
      child.attached = any_attached;
      if (!any_attached) ::kill(got.tid, SIGKILL);
    }
    take_status(got);
  }
}

unsigned Tracer::seize_options(bool launched) const {
  unsigned options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC;
  if (launched) options |= PTRACE_O_EXITKILL;
  if (options_.follow) options |= PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
  if (!options_.filters.empty()) options |= PTRACE_O_TRACESECCOMP;
  if (options_.report_filter_kills || options_.measure_usage) options |= PTRACE_O_TRACEEXIT;
  return options;
}

Tracee* Tracer::find(pid_t tid) {
  const auto found = tracees_.find(tid);
  return found == tracees_.end() ? nullptr : found->second.get();
}

Tracee& Tracer::add(pid_t tid) {
  auto& place = tracees_[tid];
  assert(!place);
  place = std::make_unique<Tracee>();
  place->task.tid = tid;
  return *place;
}

void Tracer::launch(const Command& command) {
  assert(!launch_);
  const policy::BpfProgram gate_filter = sealing_ ? sealing_->gate.filter() : policy::BpfProgram{};
  Launch& launch = launch_.emplace(command, options_.signals,
                                   Restrictions{.no_new_privs = options_.no_new_privs,
                                                .domain = options_.domain,
                                                .limits = options_.limits,
                                                .new_session = options_.new_session,
                                                .closes_descriptors = options_.closes_descriptors,
                                                .filters = options_.filters,
                                                .listened_filter = sealing_ ? &gate_filter : nullptr});
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
}

void Tracer::attach(pid_t pid) {
  assert(options_.stop_at == Options::StopAt::every_call);
  const std::optional<ProcStatus> process = read_proc_status(pid);
  if (!process) throw attach_error(pid, ESRCH);
  int first_error = 0;
  std::size_t threads = 0;
  // Threads may be born meanwhile: look until there is none that was not seen.
  for (bool found_one = true; found_one;) {
    found_one = false;
    for (const pid_t tid : options_.follow ? threads_of(process->tgid) : std::vector{pid}) {
      if (find(tid) != nullptr) continue;
      if (!seize(tid, seize_options(false))) {
        if (first_error == 0) first_error = errno;
        continue;  // dying, or born of one that we trace already: then it will stop by itself
      }
      Tracee& tracee = add(tid);
      tracee.task.tgid = process->tgid;
      tracee.attached = true;
      tracee.executed = true;
      begin(tracee, Task{});
      interrupt(tid);
      ++threads;
      found_one = true;
    }
  }
  if (threads == 0) throw attach_error(pid, first_error == 0 ? ESRCH : first_error);
  observer_.attached(Task{.tid = pid, .tgid = process->tgid}, threads);
}

Outcome Tracer::run() {
  const Interrupts interrupts(launch_ ? Interrupts::Ignored::stay_ignored : Interrupts::Ignored::are_noted,
                              options_.new_session);
  if (launch_) Interrupts::wake_by(launch_->pid());
  Placement placement;
  const Ticks ticks(start_clock());
  while (!tracees_.empty()) {
    wait_for_stops();
    react_to_interrupts();
    for (std::size_t next = 0; next < ready_.size(); ++next) {  // more may come meanwhile
      const pid_t tid = ready_[next];
      Tracee* tracee = find(tid);
      if (tracee == nullptr || tracee->state != Tracee::State::ready) continue;
      placement.stopped(tid);
      handle(*tracee);
    }
    ready_.clear();
  }
  if (launch_) launch_->check();
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

void Tracer::wait_for_stops() {
  Status got = wait(0);
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
  // which looks through them in a fixed order, may starve the last.
  while (tracees_.size() > 1 && (got = wait(WNOHANG)).tid > 0) take_status(got);
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

std::optional<std::chrono::microseconds> Tracer::start_clock() {
  start_ = std::chrono::steady_clock::now();
  constexpr std::chrono::milliseconds look = std::chrono::milliseconds(50);
  const auto& [cpu, wall, memory, processes, file_size, open_files, core] = options_.limits;
  if (!launch_ || (!cpu && !wall)) return std::nullopt;
  return cpu ? look : wall->value;
}

void Tracer::check_limits() {
  const auto& limits = options_.limits;
  if (limits.cpu) {
    for (const auto& [tid, tracee] : tracees_) {
      if (tid == tracee->task.tgid) cpu_.look_at(tid);
    }
    const std::chrono::nanoseconds used = cpu_.total();
    if (used >= limits.cpu->value) return reach(TargetLimit::cpu, used);
  }
  const std::chrono::nanoseconds passed = std::chrono::steady_clock::now() - start_;
  if (limits.wall && passed >= limits.wall->value) reach(TargetLimit::wall, passed);
}

void Tracer::reach(TargetLimit limit, std::chrono::nanoseconds used) {
  if (!std::exchange(limit_reached_, true))
    observer_.limit_reached({.tid = launch_->pid(), .tgid = launch_->pid()}, limit, used);
  kill_all();
}

void Tracer::kill_all() {
  dying_ = true;
  for (const auto& [tid, tracee] : tracees_) {
    measure(*tracee);  // who is killed may not stop once more
    if (!tracee->attached) ::kill(tracee->task.tgid != 0 ? tracee->task.tgid : tid, SIGKILL);
  }
}

void Tracer::measure(const Tracee& tracee) {
  if (!options_.measure_usage && !options_.limits.cpu) return;
  cpu_.look_at(tracee.task.tgid);
  if (!options_.measure_usage) return;
  const std::optional<ProcStatus> status = read_proc_status(tracee.task.tid);
  if (status) usage_.peak_memory = std::max(usage_.peak_memory, status->peak_memory);
}

void Tracer::handle(Tracee& tracee) {
  const Stop stop = classify(tracee.status);
  tracee.state = Tracee::State::stopped;
  // (After an execve another tracee may have to take its place first.)
  const bool executed = stop.kind == Stop::Kind::executed;
  if (!tracee.announced && !executed) return hold(tracee, stop);
  if (detaching_ && tracee.attached && !executed && stop.kind != Stop::Kind::gone) return detach_at(tracee, stop);
  if (tracee.begins_with && stop.kind != Stop::Kind::gone) {
    tracee.begins_with->restore(tracee.task.tid);
    tracee.begins_with.reset();
  }
  switch (stop.kind) {
    case Stop::Kind::gone:
      return ended(tracee, tracee.status);
    case Stop::Kind::syscall:
    case Stop::Kind::seccomp:
      return at_syscall(tracee);
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

void Tracer::at_syscall(Tracee& tracee) {
  SyscallInfo info{};
  if (!syscall_info(tracee.task.tid, info)) {
    if (errno != ESRCH) throw system_error("cannot ask for a system call of the target", errno, "Linux 5.3 is needed");
    return go_on(tracee);
  }
  const bool every_call = options_.stop_at == Options::StopAt::every_call;
  switch (info.op) {
    case PTRACE_SYSCALL_INFO_ENTRY:
      abandon_call(tracee);  // one that has no exit stop: vsyscall
      // Where a filter chooses, it does so after this stop.
      if (every_call) enter_call(tracee, info);
      tracee.just_entered = every_call;
      break;
    case PTRACE_SYSCALL_INFO_SECCOMP:
      if (std::exchange(tracee.just_entered, false)) break;  // the observer has decided already
      abandon_call(tracee);
      enter_call(tracee, info);
      break;
    case PTRACE_SYSCALL_INFO_EXIT:
      tracee.just_entered = false;
      leave_call(tracee, info);
      break;
    default:
      break;
  }
  go_on(tracee);
}

void Tracer::enter_call(Tracee& tracee, const SyscallInfo& info) {
  tracee.call = Tracee::Call::muted;
  const std::optional<decode::Arch> arch = decode::arch_of_audit(info.arch);
  assert(arch && "a way into the kernel that decode does not know");
  decode::SyscallRecord& record = tracee.record;
  record.arch = *arch;
  record.instruction_pointer = info.instruction_pointer;
  record.stack_pointer = info.stack_pointer;
  record.result.reset();
  if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
    record.number = {static_cast<std::uint32_t>(info.entry.nr)};
    std::copy(std::begin(info.entry.args), std::end(info.entry.args), record.args.begin());
  } else {
    record.number = {static_cast<std::uint32_t>(info.seccomp.nr)};
    std::copy(std::begin(info.seccomp.args), std::end(info.seccomp.args), record.args.begin());
  }
  if (!tracee.executed && !is_execve(record)) return;  // the launcher's
  if (!tracee.executed && sealing_ && !sealing_->gate.open()) sealing_->gate.adopt(launch_->take_listener());
  if (options_.contents != Options::Contents::none && policy::changes_lookup(record)) resolver_.lookups_may_differ();
  SealedCall sealed(tracee.task, record, memory_, tracee.mapping, sealing_ ? &sealing_->memory : nullptr, resolver_);
  if (options_.contents == Options::Contents::copied) sealed.need_not_seal();
  const Decision decision = observer_.entered(call_stop(tracee, sealed));
  switch (decision.action) {
    case Decision::Action::pass:
      tracee.call = decision.want_result ? Tracee::Call::open : Tracee::Call::muted;
      if (sealed.asked()) seal(tracee, sealed);
      break;
    case Decision::Action::deny:
      deny(tracee, decision.error);
      break;
    case Decision::Action::kill:
      tracee.call = Tracee::Call::open;
      kill_group(tracee);
      break;
  }
}

void Tracer::seal(Tracee& tracee, SealedCall& call) {
  auto [changes, error] = call.commit();
  tracee.sealed = std::move(changes);
  if (error == 0) return;
  tracee.call = Tracee::Call::muted;
  deny(tracee, error);
}

void Tracer::begin_image(Tracee& tracee) {
  tracee.new_image = false;
  if (!sealing_ || tracee.attached) return;
  std::optional<int> last_status;
  tracee.mapping = map_sealed(tracee.task.tid, sealing_->memory, sealing_->gate, last_status);
  if (last_status) take_status({.tid = tracee.task.tid, .status = *last_status, .system_time = tracee.system_time});
}

bool Tracer::is_target(pid_t pid) {
  if (find(pid) != nullptr) return true;
  return std::any_of(tracees_.begin(), tracees_.end(),
                     [pid](const auto& tracee) { return tracee.second->task.tgid == pid; });
}

void Tracer::deny(Tracee& tracee, int error) {
  if (!deny_call(tracee.task.tid, error)) {
    tracee.call = Tracee::Call::open;
    if (errno != ESRCH) ::kill(tracee.task.tgid, SIGKILL);  // a call that must not be made, and cannot be stopped
    return;
  }
  tracee.record.result = decode::SyscallResult{-static_cast<std::int64_t>(error), error};
  observer_.exited(call_stop(tracee, no_contents_));
}

void Tracer::kill_group(Tracee& tracee) {
  for (const auto& [tid, other] : tracees_) {
    if (other->task.tgid == tracee.task.tgid) other->dies_of_sigsys = true;
  }
  const bool filtered = !options_.filters.empty() && !tracee.attached;
  if (!filtered || !set_call_number(tracee.task.tid, killing_number)) ::kill(tracee.task.tgid, SIGKILL);
}

void Tracer::leave_call(Tracee& tracee, const SyscallInfo& info) {
  if (tracee.new_image) begin_image(tracee);
  tracee.sealed.reset();
  const std::int64_t value = info.exit.rval;
  if (tracee.call == Tracee::Call::open && (value == tracee.record.number.value || value == killing_number.value) &&
      stopped_by_filter(tracee.task.tid)) {
    return;  // it has no result, and remains open
  }
  if (std::exchange(tracee.call, Tracee::Call::none) != Tracee::Call::open) return;
  tracee.record.result = decode::SyscallResult{value, info.exit.is_error != 0 ? static_cast<int>(-value) : 0};
  observer_.exited(call_stop(tracee, no_contents_));
}

void Tracer::abandon_call(Tracee& tracee) {
  if (std::exchange(tracee.call, Tracee::Call::none) == Tracee::Call::open) observer_.unfinished(tracee.task);
}

CallStop Tracer::call_stop(const Tracee& tracee, policy::Contents& contents) {
  memory_.begin_stop(tracee.task.tid);
  names_.begin_stop(tracee.task.tid);
  return {tracee.task, tracee.record, memory_, names_, tracee.system_time, contents};
}

void Tracer::go_on(Tracee& tracee, int signal) {
  const bool to_syscall = options_.stop_at == Options::StopAt::every_call || tracee.call == Tracee::Call::open ||
                          tracee.sealed || tracee.new_image;
  go_on_as(tracee, to_syscall ? Resume::to_syscall : Resume::free, signal);
}

void Tracer::go_on_as(Tracee& tracee, Resume how, int signal) {
  if (tracee.state == Tracee::State::ready) return;  // it was killed in its stop, and has told so
  tracee.state = Tracee::State::running;
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
  go_on(tracee, signal);
}

void Tracer::at_group_stop(Tracee& tracee, int signal) {
  abandon_call(tracee);
  observer_.group_stopped(tracee.task, signal);
  go_on_as(tracee, Resume::listen, 0);
  if (suspending_) suspend();
}

void Tracer::at_new_child(Tracee& tracee) {
  const std::optional<unsigned long> child = event_message(tracee.task.tid);
  if (child) announce(static_cast<pid_t>(*child), tracee);
  go_on(tracee);
}

void Tracer::announce(pid_t tid, const Tracee& parent) {
  Tracee* child = find(tid);
  if (child != nullptr && child->announced) return;
  std::optional<int> death;
  if (child == nullptr) {
    child = &add(tid);
    const auto early = early_deaths_.find(tid);
    if (early != early_deaths_.end()) {
      // Unless that was another task, and the id is used again.
      const std::optional<ProcStatus> alive = read_proc_status(tid);
      if (!alive || alive->tracer != ::getpid()) death = early->second;
      early_deaths_.erase(early);
    }
  }
  // By flags of clone it could be told only if the call is seen; a thread may come by each of the three events.
  child->task.tgid = !death && is_thread_of(tid, parent.task.tgid) ? parent.task.tgid : tid;
  child->attached = parent.attached;
  child->executed = parent.executed;
  child->mapping = parent.mapping.inherited(child->task.tgid == parent.task.tgid);
  if (parent.sealed) child->begins_with = parent.sealed->before();
  child->dies_of_sigsys = parent.dies_of_sigsys && child->task.tgid == parent.task.tgid;
  begin(*child, parent.task);
  if (death) {
    ended(*child, *death);
  } else if (child->state == Tracee::State::held) {
    --held_count_;
    handle(*child);
  }
}

void Tracer::begin(Tracee& tracee, const Task& parent) {
  tracee.announced = true;
  ++usage_.threads;
  if (tracee.task.tid == tracee.task.tgid) ++usage_.processes;
  usage_.most_at_once = std::max<std::uint64_t>(usage_.most_at_once, tracees_.size());
  if (dying_ && !tracee.attached) ::kill(tracee.task.tid, SIGKILL);
  observer_.started(tracee.task, parent);
}

void Tracer::hold(Tracee& tracee, const Stop& stop) {
  switch (stop.kind) {
    case Stop::Kind::gone:
      early_deaths_[tracee.task.tid] = tracee.status;
      tracees_.erase(tracee.task.tid);
      return;
    case Stop::Kind::about_to_exit:
      return go_on(tracee);  // its parent may be dying as well, and be waiting for this one's end
    default:
      tracee.state = Tracee::State::held;
      ++held_count_;
      // If nobody else is left, who made them has died without telling.
      if (held_count_ == tracees_.size()) announce_held();
  }
}

void Tracer::announce_held() {
  if (held_count_ == 0) return;
  std::vector<pid_t> held;
  for (const auto& [tid, tracee] : tracees_) {
    if (tracee->state == Tracee::State::held) held.push_back(tid);
  }
  for (const pid_t tid : held) {
    const Tracee* child = find(tid);
    if (child == nullptr || child->state != Tracee::State::held) continue;
    const std::optional<ProcStatus> status = read_proc_status(tid);
    Tracee guess;  // which of the parent's threads it was is not known any more
    guess.executed = true;
    guess.task.tgid = !status ? 0 : status->tgid == tid ? status->parent : status->tgid;
    guess.task.tid = guess.task.tgid;
    const Tracee* parent = find(guess.task.tid);
    guess.attached = parent != nullptr ? parent->attached : !launch_;
    announce(tid, guess);
  }
}

void Tracer::at_executed(Tracee& tracee) {
  // The group goes on under its leader's id, whoever of its threads has called execve; all others are gone.
  const pid_t leader = tracee.task.tid;
  const std::optional<unsigned long> message = event_message(leader);
  const pid_t former = message ? static_cast<pid_t>(*message) : leader;
  Tracee* survivor = &tracee;
  if (former != leader) {
    abandon_call(tracee);
    if (auto moved = tracees_.extract(former)) {
      survivor = moved.mapped().get();
      survivor->task.tid = leader;
      survivor->state = Tracee::State::stopped;
      survivor->status = tracee.status;
      tracees_[leader] = std::move(moved.mapped());  // ends the former leader
      observer_.superseded(survivor->task, former);
    }
    announce_held();
  }
  if (!survivor->announced) {  // its leader had died before the process was attached to
    survivor->task.tgid = leader;
    survivor->attached = true;
    begin(*survivor, Task{});
    observer_.attached(survivor->task, 1);
  }
  survivor->executed = true;
  if (survivor->sealed) survivor->sealed->abandon();
  survivor->sealed.reset();
  survivor->mapping = {};
  survivor->new_image = sealing_.has_value();
  if (!observer_.executed(survivor->task)) ::kill(survivor->task.tgid, SIGKILL);
  if (detaching_ && survivor->attached) return detach_at(*survivor, classify(survivor->status));
  go_on(*survivor);
}

void Tracer::at_exit(Tracee& tracee) {
  measure(tracee);
  const std::optional<unsigned long> message = event_message(tracee.task.tid);
  if (message && (*message & 0x7f) == SIGSYS && !tracee.dies_of_sigsys) {
    if (const std::optional<decode::SyscallRecord> record = killed_call(tracee.task.tid)) {
      memory_.begin_stop(tracee.task.tid);
      names_.begin_stop(tracee.task.tid);
      observer_.killed_by_filter({tracee.task, *record, memory_, names_, tracee.system_time, no_contents_});
    }
  }
  go_on(tracee);
}

void Tracer::ended(Tracee& tracee, int status) {
  const Task task = tracee.task;
  if (launch_ && task.tid == launch_->pid()) {
    outcome_ = WIFEXITED(status) ? Outcome{WEXITSTATUS(status), 0} : Outcome{0, WTERMSIG(status)};
    if (options_.ends_with_first) kill_all();
  }
  if (task.tid == task.tgid) cpu_.forget(task.tid);
  abandon_call(tracee);
  tracees_.erase(task.tid);
  if (launch_ && !tracees_.empty()) Interrupts::wake_by(tracees_.begin()->first);
  observer_.ended(task, status);
  announce_held();
}

void Tracer::begin_detaching() {
  detaching_ = true;
  for (const auto& [tid, tracee] : tracees_) {
    if (tracee->attached) interrupt(tid);
  }
}

void Tracer::detach_at(Tracee& tracee, const Stop& stop) {
  const Task task = tracee.task;
  if (stop.kind == Stop::Kind::new_child) {
    if (const std::optional<unsigned long> child = event_message(task.tid))
      announce(static_cast<pid_t>(*child), tracee);
  }
  detach(task.tid, stop.kind == Stop::Kind::signal ? stop.signal : 0);
  tracees_.erase(task.tid);
  observer_.detached(task);
  announce_held();
}

}  // namespace callgate::tracer

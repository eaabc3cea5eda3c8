// Tracer: limits of the whole target, and what it uses up.

#include "tracer/tracer.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <utility>

#include "tracer/live/proc_file.h"
#include "tracer/live/proc_status.h"

namespace callgate::tracer {
namespace {

std::uint64_t written_by(const Task& task) {
  return proc_number(fmt::format("/proc/{}/task/{}/io", task.tgid, task.tid), "wchar:");
}

}  // namespace

std::optional<std::chrono::microseconds> Tracer::start_clock() {
  start_ = std::chrono::steady_clock::now();
  constexpr std::chrono::milliseconds look = std::chrono::milliseconds(50);
  const policy::Limits& limits = options_.limits;
  if (!launch_ || (!limits.cpu && !limits.wall && !limits.output)) return std::nullopt;
  return limits.cpu || limits.output ? look : limits.wall->value;
}

void Tracer::check_limits() {
  const auto& limits = options_.limits;
  if (limits.cpu) {
    for (const auto& [tid, tracee] : tracees_) {
      if (tid == tracee->task.tgid) cpu_.look_at(tid);
    }
    const std::chrono::nanoseconds used = cpu_.total();
    if (used >= limits.cpu->value) return reach({.limit = TargetLimit::cpu, .time = used});
  }
  if (output_ && output_->has_overflowed()) return reach({.limit = TargetLimit::output, .bytes = output_->count()});
  const std::chrono::nanoseconds passed = std::chrono::steady_clock::now() - start_;
  if (limits.wall && passed >= limits.wall->value) reach({.limit = TargetLimit::wall, .time = passed});
}

void Tracer::reach(const ReachedLimit& reached) {
  if (!std::exchange(limit_reached_, true)) untold_limit_ = reached;
  kill_all();
}

void Tracer::tell_limit() {
  if (const auto reached = std::exchange(untold_limit_, std::nullopt))
    observer_.limit_reached({.tid = launch_->pid(), .tgid = launch_->pid()}, *reached);
}

void Tracer::while_waiting() {
  if (limit_reached_) return;
  check_limits();
  if ((Interrupts::noted() & ~(1U << SIGALRM)) != 0) react_to_interrupts();
}

void Tracer::kill_all() {
  dying_ = true;
  for (const auto& [tid, tracee] : tracees_) {
    measure(*tracee);  // who is killed may not stop once more
    if (!tracee->attached) kill_with_all(*tracee);
  }
}

void Tracer::kill_with_all(Tracee& tracee) {
  const pid_t process = tracee.task.tgid != 0 ? tracee.task.tgid : tracee.task.tid;
  if (!limit_reached_ && process == tracee.task.tid && tracee.kill_reason.empty()) {
    std::string name = proc_text(fmt::format("/proc/{}/comm", process)).value_or("?");
    if (name.ends_with('\n')) name.pop_back();
    tracee.kill_reason = fmt::format("'{}' still ran when the program had ended", name);
  }
  ::kill(process, SIGKILL);
}

void Tracer::measure(const Tracee& tracee) {
  if (!options_.measure_usage && !options_.limits.cpu) return;
  cpu_.look_at(tracee.task.tgid);
  if (!options_.measure_usage) return;
  const std::optional<ProcStatus> status = read_proc_status(tracee.task.tid);
  if (status) usage_.peak_memory = std::max(usage_.peak_memory, status->peak_memory);
}

void Tracer::expect_dump(Tracee& tracee, int signal) const {
  // Those of signal(7) whose default action is Core.
  constexpr std::array dumping = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGXCPU, SIGXFSZ, SIGSYS};
  if (!options_.limits.core || std::ranges::find(dumping, signal) == dumping.end()) return;
  const std::optional<ProcStatus> status = read_proc_status(tracee.task.tid);
  if (!status || ((status->caught_signals | status->ignored_signals) >> (signal - 1) & 1U) != 0) return;
  tracee.written_before_dump = written_by(tracee.task);
}

void Tracer::measure_dump(const Tracee& tracee) {
  if (!tracee.written_before_dump) return;
  // Whether all of it was written the kernel does not say. But it is the thread itself that writes it, a page at a
  // time, and gives up where the next would be too much.
  constexpr std::uint64_t page = 4096;
  rlimit limit{};
  if (::prlimit(tracee.task.tid, RLIMIT_CORE, nullptr, &limit) != 0) return;
  const std::uint64_t written = written_by(tracee.task) - *tracee.written_before_dump;
  // The target may have a lower limit of its own.
  if (limit.rlim_cur == options_.limits.core->value && written + page > limit.rlim_cur)
    observer_.core_cut(tracee.task, written);
}

}  // namespace callgate::tracer

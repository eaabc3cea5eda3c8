// Tracer: limits of the whole target, and what it uses up.

#include "tracer/tracer.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include "tracer/live/proc_status.h"

namespace callgate::tracer {

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
  if (!std::exchange(limit_reached_, true))
    observer_.limit_reached({.tid = launch_->pid(), .tgid = launch_->pid()}, reached);
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

}  // namespace callgate::tracer

#include "tracer/cpu_meter.h"

#include <ctime>
#include <numeric>

namespace callgate::tracer {

void CpuMeter::look_at(pid_t tgid) {
  clockid_t clock = 0;
  timespec time{};
  if (::clock_getcpuclockid(tgid, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return;
  running_[tgid] = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void CpuMeter::forget(pid_t tgid) {
  const auto found = running_.find(tgid);
  if (found == running_.end()) return;
  ended_ += found->second;
  running_.erase(found);
}

std::chrono::nanoseconds CpuMeter::total() const {
  return std::accumulate(running_.begin(), running_.end(), ended_,
                         [](std::chrono::nanoseconds sum, const auto& entry) { return sum + entry.second; });
}

}  // namespace callgate::tracer

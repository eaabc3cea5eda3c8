// How much CPU time the processes of a target have used, those that have ended included.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <unordered_map>

namespace callgate::tracer {

class CpuMeter {
 public:
  /// Looks at the clock of a process (clock_getcpuclockid(3)), which counts all its threads. To be called once more
  /// while its last thread ends. What has ended keeps what it had at the last look.
  void look_at(pid_t tgid);
  /// A process is gone: its id may come again.
  void forget(pid_t tgid);
  [[nodiscard]] std::chrono::nanoseconds total() const;

 private:
  std::unordered_map<pid_t, std::chrono::nanoseconds> running_;
  std::chrono::nanoseconds ended_{};
};

}  // namespace callgate::tracer

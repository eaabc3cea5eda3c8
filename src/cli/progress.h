// One line on a terminal that tells how far a long run is: calls, processes, findings, time. In a pipe there is none.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "tracer/observer.h"

namespace callgate::cli {

/// Redrawn as the target makes calls, a few times a second at most. It is taken away before a call by which the target
/// writes to its standard output or error, and stays away while what the target wrote is no whole line; of calls that
/// do not stop (audit lets pass what its baseline plainly allows) nothing is known.
class Progress final : public tracer::Observer {
 public:
  /// `findings` tells how many there are; without it they are not spoken of.
  explicit Progress(std::function<std::size_t()> findings = {});
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() override { erase(); }

  /// Whether standard error is a terminal that can show it.
  [[nodiscard]] static bool can_be_shown();
  /// Takes the line away: before anything else is written there.
  void erase();

  void started(const tracer::Task& task, const tracer::Task& parent) override;
  void attached(const tracer::Task& /*process*/, std::size_t /*threads*/) override {}
  tracer::Decision entered(const tracer::CallStop& stop) override;
  void exited(const tracer::CallStop& /*stop*/) override {}
  void unfinished(const tracer::Task& /*task*/) override {}
  void signalled(const tracer::Task& /*task*/, const siginfo_t& /*info*/) override {}
  void group_stopped(const tracer::Task& /*task*/, int /*signal*/) override { erase(); }
  bool executed(const tracer::CallStop& /*stop*/) override { return true; }
  void superseded(const tracer::Task& /*task*/, pid_t /*former_tid*/) override {}
  void killed_by_filter(const tracer::CallStop& /*stop*/) override {}
  void limit_reached(const tracer::Task& /*launched*/, const tracer::ReachedLimit& /*reached*/) override {}
  void ended(const tracer::Task& /*task*/, int /*wait_status*/) override {}
  void detached(const tracer::Task& /*task*/) override {}

 private:
  using Clock = std::chrono::steady_clock;

  void draw(Clock::time_point now);

  std::function<std::size_t()> findings_;
  Clock::time_point start_;
  Clock::time_point next_;  ///< before that nothing is drawn
  std::uint64_t calls_ = 0;
  std::uint64_t processes_ = 0;
  bool drawn_ = false;
  bool in_line_ = false;  ///< the target has written the beginning of a line
};

/// `callgate: 12345 calls, 3 processes, 2 findings, 1:05`, no longer than `columns`.
[[nodiscard]] std::string progress_line(std::uint64_t calls, std::uint64_t processes, const std::size_t* findings,
                                        std::chrono::seconds elapsed, std::size_t columns);

}  // namespace callgate::cli

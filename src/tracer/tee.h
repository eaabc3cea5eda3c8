// Tells several observers of everything. What one of them denies is denied.
#pragma once

#include <vector>

#include "tracer/observer.h"

namespace callgate::tracer {

class Tee final : public Observer {
 public:
  /// `observer` is told after those that were added before it, and outlives the tee.
  void add(Observer& observer) { observers_.push_back(&observer); }

  void started(const Task& task, const Task& parent) override;
  void attached(const Task& process, std::size_t threads) override;
  /// The strictest of the answers, of equals the first; the result where anybody wants it.
  Decision entered(const CallStop& stop) override;
  void exited(const CallStop& stop) override;
  void unfinished(const Task& task) override;
  void signalled(const Task& task, const siginfo_t& info) override;
  void group_stopped(const Task& task, int signal) override;
  bool executed(const CallStop& stop) override;
  bool also_executed(const CallStop& stop, const std::string& file, Role role) override;
  void superseded(const Task& task, pid_t former_tid) override;
  void killed_by_filter(const CallStop& stop) override;
  void limit_reached(const Task& launched, const ReachedLimit& reached) override;
  void killed(const Task& process, std::string_view reason) override;
  void core_cut(const Task& task, std::uint64_t written) override;
  void ended(const Task& task, int wait_status) override;
  void detached(const Task& task) override;

 private:
  std::vector<Observer*> observers_;
};

}  // namespace callgate::tracer

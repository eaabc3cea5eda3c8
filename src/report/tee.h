// Hands every event to several sinks: a trace and the summary after it, text for people and JSON for a file.
#pragma once

#include <vector>

#include "report/sink.h"

namespace callgate::report {

class Tee final : public Sink {
 public:
  /// `sink` gets each event after those that were added before it, and outlives the tee.
  void add(Sink& sink) { sinks_.push_back(&sink); }

  void started(const Origin& origin, const Origin& parent) override;
  void attached(const Origin& origin, std::size_t threads) override;
  void entered(const CallEvent& event) override;
  void exited(const CallEvent& event) override;
  void executed(const Origin& origin, const Program& program) override;
  void unfinished(const CallEvent& event) override;
  void signalled(const Origin& origin, int signal, const decode::Value& siginfo) override;
  void group_stopped(const Origin& origin, int signal) override;
  void superseded(const Origin& origin, pid_t former_tid) override;
  void limit_reached(const LimitEvent& event) override;
  void killed(const Origin& origin, std::string_view reason) override;
  void ended(const Origin& origin, int wait_status) override;
  void detached(const Origin& origin, const CallEvent* call) override;
  void finish() override;

 private:
  std::vector<Sink*> sinks_;
};

}  // namespace callgate::report

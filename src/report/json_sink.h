// The trace as JSON Lines: one object a record, as docs/json.md describes them. A call is one record, written when it
// ends.
#pragma once

#include <string_view>

#include "report/json.h"
#include "report/sink.h"
#include "report/writer.h"

namespace callgate::report {

class JsonSink final : public Sink {
 public:
  explicit JsonSink(Output& output) : output_(output) {}

  void started(const Origin& origin, const Origin& parent) override;
  void attached(const Origin& /*origin*/, std::size_t /*threads*/) override {}  // `started` has said it
  void entered(const CallEvent& /*event*/) override {}
  void exited(const CallEvent& event) override;
  void unfinished(const CallEvent& event) override;
  void signalled(const Origin& origin, int signal, const decode::Value& siginfo) override;
  void group_stopped(const Origin& origin, int signal) override;
  void superseded(const Origin& origin, pid_t former_tid) override;
  void limit_reached(const LimitEvent& event) override;
  void killed(const Origin& origin, std::string_view reason) override;
  void ended(const Origin& origin, int wait_status) override;
  void detached(const Origin& origin, const CallEvent* call) override;
  void finish() override {}

 private:
  void write(const Origin& origin, const Json& record);

  Output& output_;
};

}  // namespace callgate::report

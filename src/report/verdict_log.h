// The log of `run`: one line for each call that the policy denied, logged or killed.
//
//     callgate: denied openat(AT_FDCWD, "/etc/shadow", O_RDONLY) = -1 EACCES   rule 'secrets' judge.yaml:14: ...
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <set>
#include <string>

#include "report/colour.h"
#include "report/sink.h"
#include "report/text_options.h"
#include "report/writer.h"

namespace callgate::report {

class VerdictLog final : public Sink {
 public:
  /// Lines go to `output`, which its owner closes after finish().
  VerdictLog(const TextStyle& style, bool colours, Output& output);

  void started(const Origin& origin, const Origin& parent) override;
  void attached(const Origin& /*origin*/, std::size_t /*threads*/) override {}
  /// A killed call is told here: nothing else comes of it.
  void entered(const CallEvent& event) override;
  void exited(const CallEvent& event) override;
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
  /// Of what a process meets again and again, each time with another name, the first alone.
  void put(const CallEvent& event, bool with_result);
  /// The line. Of many that are the same, one after the other, only the first are written, the others counted.
  void write(const Origin& origin);
  void tell_repetitions();

  TextStyle style_;
  Colours colours_;
  Output& output_;
  std::string line_;
  std::string last_;
  pid_t last_tid_ = 0;
  std::size_t repetitions_ = 0;   ///< of the last line
  std::set<pid_t> told_of_many_;  ///< processes of which one of many refusals was told
};

}  // namespace callgate::report

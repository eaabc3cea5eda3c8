// An Observer that writes down what it is told, checks that the order is a possible one, and helps to launch targets.
#pragma once

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "../places.h"
#include "tracer/tracer.h"

namespace callgate::tracer::test {

/// Ends the test program if a test hangs.
class TimeLimit {
 public:
  explicit TimeLimit(unsigned seconds = 20) { ::alarm(seconds); }
  TimeLimit(const TimeLimit&) = delete;
  TimeLimit& operator=(const TimeLimit&) = delete;
  ~TimeLimit() { ::alarm(0); }
};

struct Event {
  enum class Kind {
    started,
    attached,
    entered,
    exited,
    unfinished,
    signalled,
    group_stopped,
    executed,
    superseded,
    killed_by_filter,
    limit_reached,
    ended,
    detached,
  };
  Kind kind;
  Task task;
  pid_t other = 0;   ///< parent, or former tid
  int number = 0;    ///< signal or wait status
  std::string call;  ///< name
  std::optional<decode::SyscallResult> result;
};

inline std::string name_of_call(const decode::SyscallRecord& record) {
  const auto call = decode::call_of(record.arch, record.number);
  const std::string name = call ? std::string(decode::call_name(*call)) : "?";
  return record.arch == decode::Arch::i386 ? "i386 " + name : name;
}

class Recorder final : public Observer {
 public:
  using Kind = Event::Kind;
  std::vector<Event> events;
  std::function<Decision(const CallStop&)> decide;
  std::function<void(const CallStop&)> at_exit;
  std::function<bool(const CallStop&)> may_run;

  void started(const Task& task, const Task& parent) override {
    CHECK_MESSAGE(open_.count(task.tid) == 0, "started twice");
    open_[task.tid] = false;
    events.push_back({Kind::started, task, parent.tid, 0, {}, {}});
  }
  void attached(const Task& process, std::size_t threads) override {
    CHECK(threads > 0);
    CHECK_FALSE(known(process));
    events.push_back({Kind::attached, process, 0, static_cast<int>(threads), {}, {}});
  }
  Decision entered(const CallStop& stop) override {
    bool& open = known(stop.task);
    CHECK_MESSAGE(!open, "a call in a call");
    CHECK(!stop.record.result);
    events.push_back({Kind::entered, stop.task, 0, 0, name_of_call(stop.record), {}});
    const Decision decision = decide ? decide(stop) : Decision{};
    open = decision.want_result || decision.action != Decision::Action::pass;
    return decision;
  }
  void exited(const CallStop& stop) override {
    bool& open = known(stop.task);
    CHECK_MESSAGE(open, "an exit without an entry");
    open = false;
    CHECK(stop.record.result.has_value());
    events.push_back({Kind::exited, stop.task, 0, 0, name_of_call(stop.record), stop.record.result});
    if (at_exit) at_exit(stop);
  }
  void unfinished(const Task& task) override {
    bool& open = known(task);
    CHECK_MESSAGE(open, "no call to be unfinished");
    open = false;
    events.push_back({Kind::unfinished, task, 0, 0, {}, {}});
  }
  void signalled(const Task& task, const siginfo_t& info) override {
    CHECK_FALSE(known(task));
    events.push_back({Kind::signalled, task, 0, info.si_signo, {}, {}});
  }
  void group_stopped(const Task& task, int signal) override {
    CHECK_FALSE(known(task));
    events.push_back({Kind::group_stopped, task, 0, signal, {}, {}});
  }
  bool executed(const CallStop& stop) override {
    known(stop.task);
    events.push_back({Kind::executed, stop.task, 0, 0, name_of_call(stop.record), {}});
    return may_run ? may_run(stop) : true;
  }
  void superseded(const Task& task, pid_t former_tid) override {
    CHECK_FALSE(known(task));  // the leader's call is unfinished, the thread's goes on
    open_[task.tid] = open_.at(former_tid);
    open_.erase(former_tid);
    events.push_back({Kind::superseded, task, former_tid, 0, {}, {}});
  }
  void killed_by_filter(const CallStop& stop) override {
    known(stop.task);
    events.push_back({Kind::killed_by_filter, stop.task, 0, 0, name_of_call(stop.record), {}});
  }
  void limit_reached(const Task& launched, const ReachedLimit& reached) override {
    CHECK((reached.time.count() > 0) != (reached.bytes > 0));
    events.push_back({Kind::limit_reached, launched, 0, static_cast<int>(reached.limit), {}, {}});
  }
  void ended(const Task& task, int wait_status) override {
    CHECK_MESSAGE(!known(task), "ended in a call");
    open_.erase(task.tid);
    events.push_back({Kind::ended, task, 0, wait_status, {}, {}});
  }
  void detached(const Task& task) override {
    known(task);
    open_.erase(task.tid);
    events.push_back({Kind::detached, task, 0, 0, {}, {}});
  }

  [[nodiscard]] std::size_t count(Kind kind, const std::string& call = {}) const {
    std::size_t result = 0;
    for (const Event& event : events) result += event.kind == kind && (call.empty() || event.call == call) ? 1U : 0U;
    return result;
  }
  /// Whether every task that was started has ended or been let go.
  [[nodiscard]] bool complete() const { return open_.empty(); }

 private:
  bool& known(const Task& task) {
    const auto found = open_.find(task.tid);
    REQUIRE_MESSAGE(found != open_.end(), "an event of an unknown task");
    return found->second;
  }
  std::map<pid_t, bool> open_;  ///< whether a call is in flight, by tid
};

inline std::string target(const std::string& name) {
  return callgate::test::targets + "/" + name;
}

inline Command command(const std::string& name, std::vector<std::string> arguments = {}) {
  Command result{target(name), {target(name)}, {"PATH=/usr/bin:/bin"}, {}};
  for (std::string& argument : arguments) result.argv.push_back(std::move(argument));
  return result;
}

inline Outcome trace(Recorder& recorder, const Command& command, Options options = {}) {
  Tracer tracer(std::move(options), recorder);
  tracer.launch(command);
  const Outcome outcome = tracer.run();
  CHECK(recorder.complete());
  return outcome;
}

inline Options following() {
  Options options;
  options.follow = true;
  return options;
}

}  // namespace callgate::tracer::test

// What happens rarely and must go right all the same: calls that are made again, execve that fails, death at any stop.
#include <doctest/doctest.h>

#include <csignal>
#include <set>

#include "recorder.h"

namespace callgate::tracer {
namespace {

using test::Event;
using test::Recorder;
using Kind = Event::Kind;

TEST_CASE("calls that the kernel makes again keep their entries and exits paired") {
  const test::TimeLimit limit;
  constexpr int restart_by_same_call = 512;  // ERESTARTSYS, which only a tracer sees
  constexpr int restart_by_block = 516;      // ERESTART_RESTARTBLOCK
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("restarts"), test::following()).exit_status == 0);
  std::vector<int> reads;
  std::vector<int> sleeps;
  const pid_t parent = recorder.events[0].task.tid;
  for (const Event& event : recorder.events) {
    if (event.kind != Kind::exited || event.task.tid == parent) continue;
    if (event.call == "clock_nanosleep" || event.call == "restart_syscall") sleeps.push_back(event.result->error);
    if (event.call == "read") reads.push_back(event.result->error);
  }
  CHECK(sleeps == std::vector{restart_by_block, 0});
  CHECK(reads == std::vector{restart_by_same_call, 0});
}

TEST_CASE("execve fails in a leader, a thread and a child of vfork; then the leader's succeeds") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("exec_fails"), test::following()).exit_status == 6);
  const pid_t leader = recorder.events[0].task.tid;
  std::set<pid_t> failed;
  std::size_t succeeded = 0;
  for (const Event& event : recorder.events) {
    if (event.kind != Kind::exited || event.call != "execve") continue;
    if (event.result->error == ENOENT) failed.insert(event.task.tid);
    if (event.result->failed()) continue;
    CHECK(event.task.tid == leader);
    ++succeeded;
  }
  CHECK(failed.size() == 3);
  CHECK(succeeded == 2);
  CHECK(recorder.count(Kind::superseded) == 0);
  CHECK(recorder.count(Kind::started) == 3);
  CHECK(recorder.count(Kind::ended) == 3);
}

TEST_CASE("SIGKILL at any stop is an end, never an error") {
  const test::TimeLimit limit(60);
  for (const bool at_exit : {false, true}) {
    for (std::size_t when = 1; when < 400; when += 1 + when / 4) {
      CAPTURE(when);
      Recorder recorder;
      std::size_t stops = 0;
      const auto kill_once = [&](const CallStop& stop) {
        if (++stops == when) ::kill(stop.task.tgid, SIGKILL);
      };
      if (at_exit) recorder.at_exit = kill_once;
      if (!at_exit) {
        recorder.decide = [&](const CallStop& stop) {
          kill_once(stop);
          return Decision{};
        };
      }
      CHECK(test::trace(recorder, test::command("threads", {"4", "100000"}), test::following()).signal == SIGKILL);
    }
  }
}

TEST_CASE("a call that is denied while its caller is killed") {
  const test::TimeLimit limit;
  Recorder recorder;
  recorder.decide = [](const CallStop& stop) -> Decision {
    if (test::name_of_call(stop.record) != "getppid") return {};
    ::kill(stop.task.tgid, SIGKILL);
    return {Decision::Action::deny, EPERM, true};
  };
  CHECK(test::trace(recorder, test::command("threads", {"4", "1000"}), test::following()).signal == SIGKILL);
}

}  // namespace
}  // namespace callgate::tracer

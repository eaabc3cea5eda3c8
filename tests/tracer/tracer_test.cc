// The loop over programs that do what is hard to follow.
#include "tracer/tracer.h"

#include <doctest/doctest.h>

#include <csignal>
#include <set>

#include "recorder.h"

namespace callgate::tracer {
namespace {

using test::Event;
using test::Recorder;
using Kind = Event::Kind;

TEST_CASE("the first call that is shown is the execve of the target, the last one has no end") {
  const test::TimeLimit limit;
  Recorder recorder;
  const Outcome outcome = test::trace(recorder, test::command("getppid_loop", {"3"}));
  CHECK(outcome.exit_status == 0);
  CHECK(outcome.signal == 0);
  REQUIRE(recorder.events.size() > 6);
  CHECK(recorder.events[0].kind == Kind::started);
  CHECK(recorder.events[1].kind == Kind::entered);
  CHECK(recorder.events[1].call == "execve");
  CHECK(recorder.events[2].kind == Kind::executed);
  CHECK(recorder.events[3].kind == Kind::exited);
  CHECK(recorder.events[3].result->value == 0);
  CHECK(recorder.count(Kind::entered, "getppid") == 3);
  CHECK(recorder.count(Kind::exited, "getppid") == 3);
  CHECK(recorder.count(Kind::unfinished) == 1);
  CHECK(recorder.events.back().kind == Kind::ended);
}

TEST_CASE("errors are results") {
  const test::TimeLimit limit;
  Recorder recorder;
  std::vector<int> errors;
  recorder.at_exit = [&](const CallStop& stop) {
    if (stop.record.number.value == 9999) {
      errors.push_back(stop.record.result->error);
      CHECK(stop.record.args == std::array<std::uint64_t, 6>{1, 2, 3, 4, 5, 6});
    }
  };
  CHECK(test::trace(recorder, test::command("failing")).exit_status == 1);
  CHECK(errors == std::vector<int>{ENOSYS});
}

TEST_CASE("a target that is killed by a signal") {
  const test::TimeLimit limit;
  Recorder recorder;
  const Outcome outcome = test::trace(recorder, test::command("killed", {"15"}));
  CHECK(outcome.signal == SIGTERM);
  CHECK(recorder.count(Kind::signalled) == 1);
  CHECK(WTERMSIG(recorder.events.back().number) == SIGTERM);
  Recorder second;
  CHECK(test::trace(second, test::command("killed", {"9"})).signal == SIGKILL);
  CHECK(second.count(Kind::signalled) == 0);
}

TEST_CASE("a storm of 1,000 forks loses no child") {
  const test::TimeLimit limit(60);
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("fork_storm", {"1000"}), test::following()).exit_status == 0);
  CHECK(recorder.count(Kind::started) == 1001);
  CHECK(recorder.count(Kind::ended) == 1001);
  CHECK(recorder.count(Kind::entered, "getppid") == 1000);
  const pid_t parent = recorder.events[0].task.tid;
  for (const Event& event : recorder.events) {
    if (event.kind == Kind::started && event.task.tid != parent) {
      CHECK(event.other == parent);
      CHECK(event.task.tgid == event.task.tid);
    }
  }
}

TEST_CASE("without following, children run untraced") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("fork_storm", {"20"})).exit_status == 0);
  CHECK(recorder.count(Kind::started) == 1);
  CHECK(recorder.count(Kind::entered, "getppid") == 0);
}

TEST_CASE("thousands of signals are passed on") {
  const test::TimeLimit limit(60);
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("signal_storm", {"2000"}), test::following()).exit_status == 0);
  std::size_t usr1 = 0;
  for (const Event& event : recorder.events) usr1 += event.kind == Kind::signalled && event.number == SIGUSR1 ? 1U : 0U;
  CHECK(usr1 == 4000);
}

TEST_CASE("threads interleave") {
  const test::TimeLimit limit(60);
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("threads", {"8", "200"}), test::following()).exit_status == 0);
  CHECK(recorder.count(Kind::started) == 9);
  CHECK(recorder.count(Kind::entered, "getppid") == 1600);
  CHECK(recorder.count(Kind::exited, "getppid") == 1600);
  for (const Event& event : recorder.events) CHECK(event.task.tgid == recorder.events[0].task.tid);
}

TEST_CASE("a thread that is not the leader calls execve") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("threads_exec"), test::following()).exit_status == 5);
  REQUIRE(recorder.count(Kind::superseded) == 1);
  const pid_t leader = recorder.events[0].task.tid;
  pid_t former = 0;
  for (const Event& event : recorder.events) {
    if (event.kind == Kind::superseded) {
      CHECK(event.task.tid == leader);
      CHECK(event.task.tgid == leader);
      former = event.other;
    }
    if (event.kind == Kind::exited && event.call == "execve" && former != 0) CHECK(event.task.tid == leader);
  }
  CHECK(former != leader);
  CHECK(recorder.count(Kind::exited, "execve") == 2);
  CHECK(recorder.count(Kind::started) == 3);
  CHECK(recorder.count(Kind::ended) == 2);
}

TEST_CASE("a thread that executes unseen, where threads are not followed") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("threads_exec")).exit_status == 5);
}

TEST_CASE("the leader ends before its threads") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("leader_exits_first"), test::following()).exit_status == 9);
  CHECK(recorder.count(Kind::ended) == 2);
  CHECK(recorder.count(Kind::entered, "getppid") == 1);
}

TEST_CASE("vfork and exec") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("vfork_exec"), test::following()).exit_status == 3);
  CHECK(recorder.count(Kind::exited, "execve") == 2);
  CHECK(recorder.count(Kind::exited, "vfork") == 1);
  CHECK(recorder.count(Kind::started) == 2);
}

TEST_CASE("a group is stopped, stays stopped, and is continued") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK(test::trace(recorder, test::command("group_stop"), test::following()).exit_status == 0);
  std::set<pid_t> stopped;
  for (const Event& event : recorder.events) {
    if (event.kind == Kind::group_stopped) {
      CHECK(event.number == SIGSTOP);
      stopped.insert(event.task.tid);
    }
  }
  CHECK(stopped.size() == 2);
}

TEST_CASE("a denied call is not made, and its caller sees the error") {
  const test::TimeLimit limit;
  Recorder recorder;
  recorder.decide = [](const CallStop& stop) {
    const bool open = test::name_of_call(stop.record) == "openat";
    return open ? Decision{Decision::Action::deny, EXDEV, true} : Decision{};
  };
  // The dynamic loader cannot open its libraries.
  CHECK(test::trace(recorder, test::command("getppid_loop", {"1"})).exit_status == 127);
  for (const Event& event : recorder.events) {
    if (event.kind == Kind::exited && event.call == "openat") CHECK(event.result->error == EXDEV);
  }
  CHECK(recorder.count(Kind::entered, "getppid") == 0);
}

TEST_CASE("a result that is not wanted is not told") {
  const test::TimeLimit limit;
  Recorder recorder;
  recorder.decide = [](const CallStop& stop) {
    return Decision{Decision::Action::pass, 0, test::name_of_call(stop.record) != "getppid"};
  };
  CHECK(test::trace(recorder, test::command("getppid_loop", {"5"})).exit_status == 0);
  CHECK(recorder.count(Kind::entered, "getppid") == 5);
  CHECK(recorder.count(Kind::exited, "getppid") == 0);
}

TEST_CASE("killed by decision") {
  const test::TimeLimit limit;
  Recorder recorder;
  recorder.decide = [](const CallStop& stop) {
    const bool kill = test::name_of_call(stop.record) == "getppid";
    return Decision{kill ? Decision::Action::kill : Decision::Action::pass, 0, true};
  };
  CHECK(test::trace(recorder, test::command("getppid_loop", {"5"})).signal == SIGKILL);  // there is no filter to do it
  CHECK(recorder.count(Kind::entered, "getppid") == 1);
}

struct Refusal {};

TEST_CASE("an observer that throws ends the target") {
  const test::TimeLimit limit;
  Recorder recorder;
  recorder.decide = [n = 0](const CallStop& stop) mutable -> Decision {
    if (test::name_of_call(stop.record) == "getppid" && ++n == 50) throw Refusal{};
    return {};
  };
  CHECK_THROWS_AS(test::trace(recorder, test::command("threads", {"4", "1000"}), test::following()), Refusal);
  CHECK(::kill(recorder.events[0].task.tid, 0) == -1);
  CHECK(errno == ESRCH);
}

}  // namespace
}  // namespace callgate::tracer

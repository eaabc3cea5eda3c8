// Following by seccomp filters: stops only where they ask, denials, kills in the kernel and by decision.
#include <doctest/doctest.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>

#include <csignal>
#include <cstddef>

#include "recorder.h"

namespace callgate::tracer {
namespace {

using test::Event;
using test::Recorder;
using Kind = Event::Kind;

/// `action` for the call `number`, else SECCOMP_RET_ALLOW. Not a filter to protect by: it ignores the architecture.
policy::BpfProgram filter(std::uint32_t number, std::uint32_t action) {
  return {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, action),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
}

Options filtered(std::vector<policy::BpfProgram> filters) {
  Options options;
  options.follow = true;
  options.stop_at = Options::StopAt::filtered;
  options.no_new_privs = true;
  options.filters = std::move(filters);
  return options;
}

TEST_CASE("only the calls that the filter names stop, in children too") {
  const test::TimeLimit limit;
  Recorder recorder;
  const auto options = filtered({filter(SYS_getppid, SECCOMP_RET_TRACE), filter(SYS_execve, SECCOMP_RET_TRACE)});
  CHECK(test::trace(recorder, test::command("fork_storm", {"50"}), options).exit_status == 0);
  CHECK(recorder.count(Kind::started) == 51);
  CHECK(recorder.count(Kind::entered) == 51);
  CHECK(recorder.count(Kind::exited) == 51);
  CHECK(recorder.count(Kind::exited, "getppid") == 50);
  CHECK(recorder.count(Kind::exited, "execve") == 1);
}

TEST_CASE("the seccomp calls of the launcher are neither seen nor decided") {
  const test::TimeLimit limit;
  Recorder recorder;
  recorder.decide = [](const CallStop&) { return Decision{Decision::Action::deny, EPERM, true}; };
  const auto options = filtered({filter(SYS_seccomp, SECCOMP_RET_TRACE), filter(SYS_getppid, SECCOMP_RET_TRACE)});
  CHECK(test::trace(recorder, test::command("getppid_loop", {"4"}), options).exit_status == 0);
  CHECK(recorder.count(Kind::entered) == 4);
}

TEST_CASE("a call that the filter asks about is denied, with or without every call traced") {
  const test::TimeLimit limit;
  for (const bool every_call : {false, true}) {
    CAPTURE(every_call);
    Recorder recorder;
    recorder.decide = [](const CallStop& stop) {
      const bool deny = test::name_of_call(stop.record) == "openat";
      return Decision{deny ? Decision::Action::deny : Decision::Action::pass, ENOTNAM, true};
    };
    Options options = filtered({filter(SYS_openat, SECCOMP_RET_TRACE)});
    if (every_call) options.stop_at = Options::StopAt::every_call;
    CHECK(test::trace(recorder, test::command("getppid_loop", {"1"}), options).exit_status == 127);
    CHECK(recorder.count(Kind::entered, "openat") > 0);
    CHECK(recorder.count(Kind::entered, "openat") == recorder.count(Kind::exited, "openat"));
    for (const Event& event : recorder.events) {
      if (event.kind == Kind::exited && event.call == "openat") CHECK(event.result->error == ENOTNAM);
    }
    CHECK((recorder.count(Kind::entered, "mmap") > 0) == every_call);
  }
}

TEST_CASE("a decision to kill ends the process by SIGSYS, whatever it blocks or catches") {
  const test::TimeLimit limit;
  for (const bool every_call : {false, true}) {
    CAPTURE(every_call);
    Recorder recorder;
    recorder.decide = [](const CallStop& stop) {
      const bool kill = test::name_of_call(stop.record) == "getppid";
      return Decision{kill ? Decision::Action::kill : Decision::Action::pass, 0, true};
    };
    Options options = filtered({filter(SYS_getppid, SECCOMP_RET_TRACE)});
    options.report_filter_kills = true;
    if (every_call) options.stop_at = Options::StopAt::every_call;
    CHECK(test::trace(recorder, test::command("threads", {"4", "10"}), options).signal == SIGSYS);
    CHECK(recorder.count(Kind::entered, "getppid") >= 1);
    CHECK(recorder.count(Kind::exited, "getppid") == 0);
    CHECK(recorder.count(Kind::killed_by_filter) == 0);  // it was our decision
  }
}

TEST_CASE("a kill by the filter names the culprit among the threads") {
  const test::TimeLimit limit;
  for (const bool every_call : {false, true}) {
    CAPTURE(every_call);
    Recorder recorder;
    Options options = filtered({filter(SYS_getppid, SECCOMP_RET_KILL_PROCESS)});
    options.report_filter_kills = true;
    if (every_call) options.stop_at = Options::StopAt::every_call;
    CHECK(test::trace(recorder, test::command("leader_exits_first"), options).signal == SIGSYS);
    CHECK(recorder.count(Kind::killed_by_filter) == 1);
    CHECK(recorder.count(Kind::killed_by_filter, "getppid") == 1);
    CHECK(recorder.count(Kind::entered, "getppid") == (every_call ? 1 : 0));
    CHECK(recorder.count(Kind::exited, "getppid") == 0);
  }
}

TEST_CASE("a SIGSYS that somebody sends is not the filter's") {
  const test::TimeLimit limit;
  Recorder recorder;
  Options options = filtered({filter(SYS_getppid, SECCOMP_RET_TRACE)});
  options.report_filter_kills = true;
  CHECK(test::trace(recorder, test::command("killed", {std::to_string(SIGSYS)}), options).signal == SIGSYS);
  CHECK(recorder.count(Kind::signalled) == 1);
  CHECK(recorder.count(Kind::killed_by_filter) == 0);
}

TEST_CASE("a filter that is no program is told as such") {
  const test::TimeLimit limit;
  Recorder recorder;
  CHECK_THROWS_WITH_AS(test::trace(recorder, test::command("getppid_loop"), filtered({{}})),
                       "cannot install the seccomp filter: Invalid argument", Error);
}

#if defined(__x86_64__)

TEST_CASE("i386 calls of a 64-bit program are told as such, and killed by a filter as well") {
  const test::TimeLimit limit;
  Recorder recorder;
  const Outcome outcome = test::trace(recorder, test::command("foreign_calls", {"3"}), Options{});
  if (outcome.exit_status == 77) return;  // this kernel has no i386 calls
  CHECK(outcome.exit_status == 0);
  CHECK(recorder.count(Kind::entered, "i386 getpid") == 3);
  CHECK(recorder.count(Kind::entered, "getppid") == 2);  // before and behind them

  Recorder killed;
  Options options = filtered({{
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  }});
  options.report_filter_kills = true;
  CHECK(test::trace(killed, test::command("foreign_calls", {"1"}), options).signal == SIGSYS);
  CHECK(killed.count(Kind::killed_by_filter, "i386 getpid") == 1);
}

TEST_CASE("a vsyscall has no exit, and can be denied") {
  const test::TimeLimit limit;
  for (const bool every_call : {false, true}) {
    for (const bool deny : {false, true}) {
      CAPTURE(every_call);
      CAPTURE(deny);
      Recorder recorder;
      recorder.decide = [deny](const CallStop& stop) {
        const bool time = deny && test::name_of_call(stop.record) == "time";
        return Decision{time ? Decision::Action::deny : Decision::Action::pass, EPERM, true};
      };
      Options options = filtered({filter(SYS_time, SECCOMP_RET_TRACE)});
      if (every_call) options.stop_at = Options::StopAt::every_call;
      const Outcome outcome = test::trace(recorder, test::command("vsyscall", {"3"}), options);
      if (outcome.exit_status == 77) return;  // this kernel has no vsyscall page
      CHECK(outcome.exit_status == (deny ? 1 : 0));
      CHECK(recorder.count(Kind::entered, "time") == 3);
      CHECK(recorder.count(Kind::exited, "time") == (deny ? 3 : 0));
    }
  }
}

#endif

}  // namespace
}  // namespace callgate::tracer

// Compiled policies in the kernel, with the evaluator as the supervisor: what is allowed runs unseen, denials are seen
// and have their errno, kills are the kernel's own.
#include <doctest/doctest.h>
#include <sys/syscall.h>

#include <cerrno>
#include <csignal>

#include "policy/filter/compile.h"
#include "policy/judge.h"
#include "policy/policy.h"
#include "policy/protections.h"
#include "recorder.h"

namespace callgate::tracer {
namespace {

using policy::Action;
using test::Event;
using test::Recorder;
using Kind = Event::Kind;

policy::Rule rule(Action action, std::initializer_list<std::string_view> names, int error = 0) {
  policy::Rule result;
  result.action = action;
  result.error = error;
  for (const std::string_view name : names) result.matches.push_back({decode::find_call(name).value(), {}});
  return result;
}

policy::Policy policy_of(Action default_action, std::vector<policy::Rule> rules) {
  policy::Policy result;
  result.default_action = default_action;
  result.default_error = EPERM;
  result.rules = std::move(rules);
  policy::add_protections(result, ::getpid());
  return result;
}

/// Runs the command under the policy. The first execve starts the program, whatever the policy says of it.
Outcome enforce(const policy::Policy& policy, Recorder& recorder, const Command& command,
                policy::StopAt stop_at = policy::StopAt::decisions) {
  recorder.decide = [&policy, started = false](const CallStop& stop) mutable {
    if (!std::exchange(started, true)) return Decision{};
    const policy::Verdict verdict = policy::Judge(policy).judge(stop.record, {stop.task.tid, stop.task.tgid});
    switch (verdict.action) {
      case Action::deny:
        return Decision{Decision::Action::deny, verdict.error, true};
      case Action::kill:
        return Decision{Decision::Action::kill, 0, true};
      default:
        return Decision{};
    }
  };
  Options options;
  options.follow = options.no_new_privs = options.report_filter_kills = true;
  options.stop_at = Options::StopAt::filtered;
  options.filters = policy::compile(policy, stop_at);
  return test::trace(recorder, command, options);
}

/// What a dynamically linked C program needs to start and to end.
const policy::Rule base = rule(
    Action::allow,
    {"read",           "write",     "close",     "brk",    "mmap",       "munmap", "mprotect",        "openat",
     "newfstatat",     "fstat",     "pread64",   "access", "arch_prctl", "futex",  "set_tid_address", "set_robust_list",
     "rseq",           "prlimit64", "getrandom", "exit",   "exit_group", "pipe2",  "clone",           "rt_sigaction",
     "rt_sigprocmask", "madvise",   "getpid",    "wait4",  "faccessat2"});

TEST_CASE("what a policy allows runs without a stop") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::deny, {base, rule(Action::allow, {"getppid"})});
  Recorder recorder;
  CHECK(enforce(policy, recorder, test::command("threads", {"4", "200"})).exit_status == 0);
  for (const Event& event : recorder.events) {
    if (event.kind == Kind::entered) CHECK(event.call == "execve");
  }
  CHECK(recorder.count(Kind::entered, "execve") == 1);
  CHECK(recorder.count(Kind::started) == 5);
}

TEST_CASE("with every call stopped, each is seen once") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::deny, {base, rule(Action::log, {"getppid"})});
  Recorder recorder;
  CHECK(enforce(policy, recorder, test::command("getppid_loop", {"7"}), policy::StopAt::every_call).exit_status == 0);
  CHECK(recorder.count(Kind::entered, "getppid") == 7);
  CHECK(recorder.count(Kind::exited, "getppid") == 7);
  CHECK(recorder.count(Kind::entered, "brk") > 0);
}

TEST_CASE("denials are seen, and the target sees their errno") {
  const test::TimeLimit limit;
  const auto policy =
      policy_of(Action::allow, {rule(Action::deny, {"socket", "openat"}, ENOTNAM), rule(Action::log, {"read"})});
  Recorder recorder;
  CHECK(enforce(policy, recorder, test::command("failing")).exit_status == 127);  // the libraries cannot be opened
  CHECK(recorder.count(Kind::exited, "openat") > 0);
  for (const Event& event : recorder.events) {
    if (event.kind == Kind::exited && event.call == "openat") CHECK(event.result->error == ENOTNAM);
  }
}

TEST_CASE("a number without a name is unimplemented under a default denial") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::deny, {base});
  Recorder recorder;
  CHECK(enforce(policy, recorder, test::command("failing")).exit_status == 1);
  for (const Event& event : recorder.events) {
    if (event.kind != Kind::exited) continue;
    if (event.call == "?") CHECK(event.result->error == ENOSYS);
    if (event.call == "socket") CHECK(event.result->error == EPERM);
  }
  CHECK(recorder.count(Kind::exited, "?") == 1);
  CHECK(recorder.count(Kind::exited, "socket") == 1);
}

TEST_CASE("kills are the kernel's own, by rule and by default") {
  const test::TimeLimit limit;
  for (const bool by_default : {false, true}) {
    for (const policy::StopAt stop_at : {policy::StopAt::decisions, policy::StopAt::every_call}) {
      CAPTURE(by_default);
      const auto policy =
          policy_of(by_default ? Action::kill : Action::deny,
                    {base, rule(by_default ? Action::allow : Action::kill, {by_default ? "read" : "getppid"})});
      Recorder recorder;
      CHECK(enforce(policy, recorder, test::command("getppid_loop", {"3"}), stop_at).signal == SIGSYS);
      CHECK(recorder.count(Kind::killed_by_filter, "getppid") == 1);
      CHECK(recorder.count(Kind::entered, "getppid") == 0);
    }
  }
}

TEST_CASE("a program starts under a policy that kills execve, and makes no second") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::allow, {rule(Action::kill, {"execve", "seccomp"})});
  Recorder recorder;
  CHECK(enforce(policy, recorder, test::command("getppid_loop", {"1"})).exit_status == 0);
  Recorder second;
  CHECK(enforce(policy, second, test::command("vfork_exec")).exit_status == 0);  // its child was killed: no status
  CHECK(second.count(Kind::entered, "execve") == 2);
  CHECK(second.count(Kind::exited, "execve") == 1);
}

TEST_CASE("libraries do without clone3, unseen") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::allow, {rule(Action::kill, {"ptrace"})});
  Recorder recorder;
  CHECK(enforce(policy, recorder, test::command("threads", {"4", "1"})).exit_status == 0);
  CHECK(recorder.count(Kind::entered, "clone3") == 0);
  CHECK(recorder.count(Kind::started) == 5);
}

#if defined(__x86_64__)

TEST_CASE("calls of another architecture are killed in the kernel") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::allow, {rule(Action::log, {"ptrace"})});
  for (const policy::StopAt stop_at : {policy::StopAt::decisions, policy::StopAt::every_call}) {
    Recorder recorder;
    const Outcome outcome = enforce(policy, recorder, test::command("foreign_calls", {"1"}), stop_at);
    if (outcome.exit_status == 77) return;  // this kernel has no i386 calls
    CHECK(outcome.signal == SIGSYS);
    CHECK(recorder.count(Kind::killed_by_filter, "i386 getpid") == 1);
  }
}

TEST_CASE("vsyscalls are denied like others") {
  const test::TimeLimit limit;
  const auto policy = policy_of(Action::allow, {rule(Action::deny, {"time"}, EACCES)});
  Recorder recorder;
  const Outcome outcome = enforce(policy, recorder, test::command("vsyscall", {"2"}));
  if (outcome.exit_status == 77) return;  // this kernel has no vsyscall page
  CHECK(outcome.exit_status == 1);
  CHECK(recorder.count(Kind::exited, "time") == 2);
}

#endif

}  // namespace
}  // namespace callgate::tracer

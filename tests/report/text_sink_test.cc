#include "report/text_sink.h"

#include <doctest/doctest.h>

#include <csignal>
#include <filesystem>

#include "decode/describe.h"
#include "report/call_text.h"
#include "scratch_folder.h"
#include "trace_builder.h"

using namespace callgate;
using namespace callgate::report;
using namespace callgate::report::test;
using decode::Kind;
using decode::SyscallResult;
using decode::Type;

namespace {

constexpr Item fd_item = decode::fd("fd");
constexpr Item buffer = decode::out_bytes("buf", decode::len::ret);
constexpr Item count = decode::size("count");
constexpr Item pid = decode::pid("pid");
constexpr Item status = decode::out("stat_addr", decode::element::wait_status);
constexpr Item options_item = decode::s32("options");
constexpr Item rusage = decode::address("ru");
constexpr Item code = decode::s32("error_code");
constexpr Item any = decode::scalar({}, Kind::structure, Type::u8);
constexpr Item signo = decode::signal("si_signo");

Origin thread(pid_t tid, time_t seconds = 0, long nanoseconds = 0) {
  return {.tid = tid, .tgid = tid, .comm = {}, .time = {seconds, nanoseconds}};
}

/// A sink, and the calls of some threads.
struct Trace {
  explicit Trace(const TextOptions& options = {}) : sink(options, captured.output()) {}

  Captured captured;
  TextSink sink;
  Nodes nodes;

  DecodedCall read_entry() {
    return nodes.call("read", {scalar(fd_item, 3), pending(buffer, 0x1000), scalar(count, 5)});
  }
  DecodedCall read_exit() {
    return nodes.call("read", {scalar(fd_item, 3), bytes(buffer, "hello"), scalar(count, 5)}, SyscallResult{5, 0});
  }
  DecodedCall wait_entry() {
    return nodes.call("wait4", {scalar(pid, ~0ULL), pending(status, 0), scalar(options_item, 0), scalar(rusage, 0)});
  }
  DecodedCall wait_exit() {
    const Value null{.item = &status, .form = Value::Form::pointer, .raw = 0};
    return nodes.call("wait4", {scalar(pid, ~0ULL), null, scalar(options_item, 0), scalar(rusage, 0)},
                      SyscallResult{12648, 0});
  }
  DecodedCall exit_call() {
    DecodedCall call = nodes.call("exit_group", {scalar(code, 7)});
    call.result = decode::ret::none;
    return call;
  }
  void enter(pid_t tid, const DecodedCall& call) { sink.entered({.origin = thread(tid), .call = call}); }
  void exit(pid_t tid, const DecodedCall& call) { sink.exited({.origin = thread(tid), .call = call}); }
  void lose(pid_t tid, const DecodedCall& call) { sink.unfinished({.origin = thread(tid), .call = call}); }
  [[nodiscard]] std::string text() const { return captured.text(); }
};

}  // namespace

TEST_CASE("the text of the entry is seen before the call ends, and its result stands at the column") {
  Trace trace;
  trace.sink.started(thread(7), {});
  trace.enter(7, trace.read_entry());
  CHECK(trace.text() == "read(3");
  trace.exit(7, trace.read_exit());
  CHECK(trace.text() == "read(3, \"hello\", 5)                     = 5\n");
}

TEST_CASE("a line longer than the column has one blank before the equals sign") {
  TextOptions options;
  options.column = 5;
  Trace trace(options);
  trace.enter(7, trace.read_entry());
  trace.exit(7, trace.read_exit());
  CHECK(trace.text() == "read(3, \"hello\", 5) = 5\n");
}

TEST_CASE("another thread's event breaks a call's line off") {
  Trace trace;
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), thread(7));
  trace.enter(7, trace.wait_entry());
  trace.enter(8, trace.read_entry());
  trace.exit(8, trace.read_exit());
  trace.exit(7, trace.wait_exit());
  CHECK(trace.text() ==
        "callgate: Process 8 attached\n"
        "[pid     7] wait4(-1 <unfinished ...>\n"
        "[pid     8] read(3, \"hello\", 5)         = 5\n"
        "[pid     7] <... wait4 resumed>, NULL, 0, NULL) = 12648\n");
}

TEST_CASE("calls that do not interleave are not broken off") {
  Trace trace;
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), {});
  trace.enter(7, trace.read_entry());
  trace.exit(7, trace.read_exit());
  trace.enter(8, trace.read_entry());
  trace.exit(8, trace.read_exit());
  CHECK(trace.text().find("unfinished") == std::string::npos);
}

TEST_CASE("the prefix of a pid goes with the second thread") {
  TextOptions options;
  options.quiet = 1;
  Trace trace(options);
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(12345678), thread(7));
  trace.sink.ended(thread(12345678), 0x700);
  trace.sink.ended(thread(7), 11 | 0x80);
  CHECK(trace.text() == "[pid 12345678] +++ exited with 7 +++\n+++ killed by SIGSEGV (core dumped) +++\n");
}

TEST_CASE("in a file of several threads each line has its pid") {
  TextOptions options;
  options.pids = PidPrefix::always;
  Trace trace(options);
  trace.sink.ended(thread(7), 0);
  trace.sink.ended(thread(123456), 0);
  CHECK(trace.text() == "7     +++ exited with 0 +++\n123456 +++ exited with 0 +++\n");
}

TEST_CASE("calls that are never seen to end") {
  Trace trace;
  trace.sink.started(thread(7), {});
  trace.enter(7, trace.read_entry());
  trace.lose(7, trace.read_entry());
  trace.sink.ended(thread(7), 9);
  trace.enter(8, trace.exit_call());
  trace.lose(8, trace.exit_call());
  trace.sink.ended(thread(8), 0x700);
  CHECK(trace.text() ==
        "read(3 <unfinished ...>)                = ?\n"
        "+++ killed by SIGKILL +++\n"
        "exit_group(7)                           = ?\n"
        "+++ exited with 7 +++\n");
}

TEST_CASE("a call lost after its line was broken off") {
  TextOptions options;
  options.quiet = 1;
  Trace trace(options);
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), thread(7));
  trace.enter(8, trace.read_entry());
  trace.enter(7, trace.exit_call());
  trace.lose(7, trace.exit_call());
  trace.lose(8, trace.read_entry());
  CHECK(trace.text() ==
        "[pid     8] read(3 <unfinished ...>\n"
        "[pid     7] exit_group(7)               = ?\n"
        "[pid     8] <... read resumed> <unfinished ...>) = ?\n");
}

TEST_CASE("what never returns is told at once, also where other threads outlive it") {
  TextOptions options;
  options.quiet = 1;
  Trace trace(options);
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), thread(7));
  trace.enter(8, trace.read_entry());
  trace.enter(7, trace.exit_call());
  CHECK(trace.text() == "[pid     8] read(3 <unfinished ...>\n[pid     7] exit_group(7)               = ?\n");
  trace.lose(8, trace.read_entry());
  trace.sink.ended(thread(8), 0x700);
  trace.lose(7, trace.exit_call());
  trace.sink.ended(thread(7), 0x700);
  CHECK(
      trace.text().ends_with("[pid     7] exit_group(7)               = ?\n"
                             "[pid     8] <... read resumed> <unfinished ...>) = ?\n"
                             "[pid     8] +++ exited with 7 +++\n"
                             "+++ exited with 7 +++\n"));
}

TEST_CASE("a denied exit is a call like any other") {
  Trace trace;
  const policy::Verdict verdict{.action = policy::Action::deny, .file = "p.yaml", .line = 1};
  DecodedCall call = trace.exit_call();
  trace.sink.entered({.origin = thread(7), .call = call, .verdict = &verdict});
  call.record.result = SyscallResult{-1, 1};
  trace.sink.exited({.origin = thread(7), .call = call, .verdict = &verdict});
  CHECK(trace.text() ==
        "exit_group(7)                           = -1 EPERM (Operation not permitted)   default p.yaml:1\n");
}

TEST_CASE("an execve from a thread goes on under the leader's id") {
  TextOptions options;
  options.pids = PidPrefix::always;
  options.quiet = 1;
  Trace trace(options);
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), thread(7));
  const DecodedCall execve = trace.nodes.call("execve", {scalar(fd_item, 3)});
  trace.enter(8, execve);
  trace.enter(7, trace.read_entry());
  trace.lose(7, trace.read_entry());
  trace.sink.superseded(thread(7), 8);
  trace.exit(7, trace.nodes.call("execve", {scalar(fd_item, 3)}, SyscallResult{}));
  CHECK(trace.text() ==
        "8     execve(3 <unfinished ...>\n"
        "7     read(3 <unfinished ...>)          = ?\n"
        "7     +++ superseded by execve in pid 8 +++\n"
        "7     <... execve resumed>)             = 0\n");
}

TEST_CASE("of two threads an execve leaves one, whose lines need no prefix from then on") {
  TextOptions options;
  options.quiet = 1;
  Trace trace(options);
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), thread(7));
  trace.enter(8, trace.nodes.call("execve", {scalar(fd_item, 3)}));
  trace.sink.superseded(thread(7), 8);
  trace.exit(7, trace.nodes.call("execve", {scalar(fd_item, 3)}, SyscallResult{}));
  CHECK(trace.text() ==
        "[pid     8] execve(3 <pid changed to 7 ...>\n"
        "+++ superseded by execve in pid 8 +++\n"
        "<... execve resumed>)                   = 0\n");
}

TEST_CASE("the architecture is told where it changes") {
  const auto made = [](const TextOptions& style) {
    Trace trace(style);
    DecodedCall foreign = trace.nodes.call("close", {scalar(fd_item, 3)}, SyscallResult{});
    const DecodedCall native = foreign;
    foreign.record.arch = decode::Arch::i386;
    trace.sink.started(thread(7), {});
    for (const DecodedCall& call : {native, foreign, foreign}) {
      trace.enter(7, call);
      trace.exit(7, call);
    }
    trace.sink.started(thread(8), thread(7));  // as its parent
    trace.enter(8, foreign);
    trace.exit(8, foreign);
    trace.enter(8, native);
    trace.exit(8, native);
    return trace.text();
  };
  TextOptions options;
  options.column = 0;
  options.pids = PidPrefix::always;
  CHECK(made(options) ==
        "7     close(3) = 0\n"
        "7     [ Process PID=7 runs in 32 bit mode. ]\n"
        "7     close(3) = 0\n"
        "7     close(3) = 0\n"
        "callgate: Process 8 attached\n"
        "8     close(3) = 0\n"
        "8     [ Process PID=8 runs in 64 bit mode. ]\n"
        "8     close(3) = 0\n");
  options.quiet = 1;
  CHECK(made(options).find("mode") == std::string::npos);
}

TEST_CASE("signals and stops") {
  Trace trace;
  const Value siginfo = trace.nodes.structure(any, {scalar(signo, 17)});
  trace.sink.signalled(thread(7), 17, siginfo);
  trace.sink.group_stopped(thread(7), 19);
  CHECK(trace.text() == "--- SIGCHLD {si_signo=SIGCHLD} ---\n--- stopped by SIGSTOP ---\n");
}

TEST_CASE("stops and ends by signals that are not asked for are not told") {
  TextOptions options;
  options.hidden_signals = 1ULL << (SIGTERM - 1) | 1ULL << (SIGSTOP - 1);
  Trace trace(options);
  trace.sink.started(thread(7), {});
  trace.sink.group_stopped(thread(7), SIGSTOP);
  trace.sink.group_stopped(thread(7), SIGTSTP);
  trace.sink.ended(thread(7), SIGTERM);
  trace.sink.ended(thread(7), SIGKILL);
  CHECK(trace.text() == "--- stopped by SIGTSTP ---\n+++ killed by SIGKILL +++\n");
}

TEST_CASE("a signal between entry and exit breaks its own thread's line off") {
  Trace trace;
  trace.enter(7, trace.read_entry());
  trace.sink.signalled(thread(7), 17, trace.nodes.structure(any, {}));
  trace.exit(7, trace.read_exit());
  CHECK(trace.text() ==
        "read(3 <unfinished ...>\n"
        "--- SIGCHLD {} ---\n"
        "<... read resumed>, \"hello\", 5)         = 5\n");
}

TEST_CASE("detaching from a call in flight") {
  Trace trace;
  trace.sink.started(thread(7), {});
  trace.sink.attached(thread(7), 1);
  trace.enter(7, trace.read_entry());
  trace.sink.detached(thread(7), nullptr);
  CHECK(trace.text() == "callgate: Process 7 attached\nread(3 <detached ...>\ncallgate: Process 7 detached\n");
}

TEST_CASE("attaching to several threads is told once") {
  Trace trace;
  trace.sink.started(thread(7), {});
  trace.sink.started(thread(8), {});
  trace.sink.attached(thread(7), 2);
  CHECK(trace.text() == "callgate: Process 7 attached with 2 threads\n");
}

TEST_CASE("-q is silent about attaching, -qq about ordinary ends too") {
  for (const unsigned quiet : {0U, 1U, 2U}) {
    TextOptions options;
    options.quiet = quiet;
    Trace trace(options);
    trace.sink.started(thread(7), {});
    trace.sink.started(thread(8), thread(7));
    trace.sink.ended(thread(8), 0);
    trace.sink.ended(thread(7), 9);
    CHECK((trace.text().find("attached") != std::string::npos) == (quiet == 0));
    CHECK((trace.text().find("exited") != std::string::npos) == (quiet < 2));
    CHECK(trace.text().ends_with("+++ killed by SIGKILL +++\n"));
  }
}

TEST_CASE("results") {
  const auto result = [](decode::Result kind, std::optional<SyscallResult> value, std::string_view note = {},
                         const TextStyle& style = {}) {
    DecodedCall call;
    call.result = kind;
    call.result_note = note;
    call.record.result = value;
    std::string out;
    put_result(out, call, style);
    return out;
  };
  static constexpr decode::Constant values[] = {{"O_RDONLY", 0, 3}, {"O_LARGEFILE", 0x8000}};
  static constexpr decode::ConstantSet set{"open_flags", values, "O_???"};
  static constexpr decode::Constant policies[] = {{"SCHED_OTHER", 0}, {"SCHED_RR", 2}};
  static constexpr decode::ConstantSet policy_set{"policies", policies, "SCHED_???"};
  static constexpr decode::Constant cloexec[] = {{"FD_CLOEXEC", 1}};
  static constexpr decode::ConstantSet cloexec_set{"fd_flags", cloexec, "FD_???"};
  namespace ret = decode::ret;
  CHECK(result(ret::status, SyscallResult{0, 0}) == "0");
  CHECK(result(ret::fd, SyscallResult{3, 0}, "/etc/passwd") == "3</etc/passwd>");
  CHECK(result(ret::address, SyscallResult{0x1000, 0}) == "0x1000");
  CHECK(result(ret::octal, SyscallResult{022, 0}) == "022");
  CHECK(result(ret::flags(set), SyscallResult{0x8000, 0}) == "0x8000 (flags O_RDONLY|O_LARGEFILE)");
  CHECK(result(ret::flags(cloexec_set), SyscallResult{0, 0}) == "0");
  CHECK(result(ret::flags(cloexec_set), SyscallResult{1, 0}) == "0x1 (flags FD_CLOEXEC)");
  CHECK(result(ret::flags(cloexec_set), SyscallResult{1, 0}, {}, {.numbers = Numbers::raw}) == "0x1 (flags 0x1)");
  CHECK(result(ret::flags(cloexec_set), SyscallResult{1, 0}, {}, {.numbers = Numbers::verbose}) ==
        "0x1 (flags 0x1 /* FD_CLOEXEC */)");
  CHECK(result(ret::choice(policy_set), SyscallResult{2, 0}) == "0x2 (SCHED_RR)");
  CHECK(result(ret::choice(policy_set), SyscallResult{0, 0}) == "0 (SCHED_OTHER)");
  CHECK(result(ret::none, SyscallResult{0, 0}) == "?");
  CHECK(result(ret::status, {}) == "? <unavailable>");
  CHECK(result(ret::status, SyscallResult{-9, 9}) == "-1 EBADF (Bad file descriptor)");
  CHECK(result(ret::status, SyscallResult{-512, 512}) == "? ERESTARTSYS (To be restarted if SA_RESTART is set)");
  CHECK(result(ret::status, SyscallResult{-513, 513}) == "? ERESTARTNOINTR (To be restarted)");
  CHECK(result(ret::status, SyscallResult{-514, 514}) == "? ERESTARTNOHAND (To be restarted if no handler)");
  CHECK(result(ret::status, SyscallResult{-516, 516}) == "? ERESTART_RESTARTBLOCK (Interrupted by signal)");
  CHECK(result(ret::status, SyscallResult{-4000, 4000}) == "-1 (errno 4000)");
  CHECK(result(ret::narrow_status, SyscallResult{4294967258, 38}) == "4294967258 ENOSYS (Function not implemented)");
  setenv("TZ", "UTC", 1);
  CHECK(result(ret::date, SyscallResult{1795493352, 0}) == "1795493352 (2026-11-24T04:09:12+0000)");
}

TEST_CASE("what stands in parentheses after a result") {
  Nodes nodes;
  static constexpr Item in = decode::in("in", fd_item, decode::len::fixed(1));
  DecodedCall call = nodes.call("select", {}, SyscallResult{1, 0});
  const Value sets = nodes.structure(any, {nodes.array(in, {scalar(fd_item, 3)})});
  call.extra = &sets;
  std::string out;
  put_result(out, call, {});
  CHECK(out == "1 (in [3])");
  const Value list = nodes.array(in, {scalar(fd_item, 3)});
  call.extra = &list;
  out.clear();
  put_result(out, call, {});
  CHECK(out == "1 ([3])");
  static constexpr decode::StructOf pair{decode::as_macro, "PAIR", decode::s32("first"), decode::s32("second")};
  static constexpr Item like_a_macro = decode::field({}, pair);
  const Value value = nodes.structure(like_a_macro, {scalar(fd_item, 1), scalar(fd_item, 2)});
  call.extra = &value;
  out.clear();
  put_result(out, call, {});
  CHECK(out == "1 (PAIR(1, 2))");
}

TEST_CASE("calls without a description, without a name") {
  Nodes nodes;
  static constexpr Item raw = decode::hex("arg1");
  DecodedCall call = nodes.call("", {scalar(raw, 1), scalar(raw, 0)});
  call.record.number.value = 999;
  std::string out;
  put_call(out, call, {});
  CHECK(out == "syscall_0x3e7(0x1, 0");
}

TEST_CASE("arguments with a label") {
  Nodes nodes;
  static constexpr Item stack = decode::labelled("child_stack", decode::address("newsp"));
  std::string out;
  put_call(out, nodes.call("clone", {scalar(stack, 0)}), {});
  CHECK(out == "clone(child_stack=NULL");
}

TEST_CASE("a call that was interrupted is named when it goes on") {
  Trace trace;
  const DecodedCall sleep = trace.nodes.call("clock_nanosleep", {scalar(fd_item, 0)}, SyscallResult{-516, 516});
  const DecodedCall restart = trace.nodes.call("restart_syscall", {});
  const DecodedCall again = trace.nodes.call("restart_syscall", {}, SyscallResult{-516, 516});
  const DecodedCall over = trace.nodes.call("restart_syscall", {}, SyscallResult{});
  trace.enter(7, sleep);
  trace.exit(7, sleep);
  trace.enter(7, restart);
  trace.exit(7, again);
  trace.enter(7, restart);
  trace.exit(7, over);
  trace.enter(7, restart);
  trace.exit(7, over);
  CHECK(trace.text() ==
        "clock_nanosleep(0)                      = ? ERESTART_RESTARTBLOCK (Interrupted by signal)\n"
        "restart_syscall(<... resuming interrupted clock_nanosleep ...>) = ? ERESTART_RESTARTBLOCK (Interrupted by "
        "signal)\n"
        "restart_syscall(<... resuming interrupted clock_nanosleep ...>) = 0\n"
        "restart_syscall(<... resuming interrupted system call ...>) = 0\n");
}

TEST_CASE("times before and behind a line") {
  setenv("TZ", "UTC", 1);
  tzset();
  const auto trace_of = [](Clock clock, bool since_last, bool durations) {
    TextOptions options;
    options.clock = clock;
    options.since_last = since_last;
    options.durations = durations;
    options.column = 0;
    options.pids = PidPrefix::never;
    Trace trace(options);
    const DecodedCall entry = trace.read_entry();
    const DecodedCall call = trace.read_exit();
    using std::chrono::nanoseconds;
    trace.sink.exited({.origin = thread(7, 1795342136, 565001999), .call = call, .duration = nanoseconds(33999)});
    trace.sink.entered({.origin = thread(7, 1795342137, 565001999), .call = entry});
    trace.sink.group_stopped(thread(8, 1795342138, 5001999), 19);
    trace.sink.exited(
        {.origin = thread(7, 1795342137, 565001999), .call = call, .duration = nanoseconds(1'500'000'000)});
    return trace.text();
  };
  const std::string whole = "read(3, \"hello\", 5) = 5";
  const std::string broken = "read(3 <unfinished ...>\n";
  const std::string stopped = "--- stopped by SIGSTOP ---\n";
  const std::string rest = "<... read resumed>, \"hello\", 5) = 5";
  CHECK(trace_of(Clock::seconds, false, false) ==
        "10:08:56 " + whole + "\n10:08:57 " + broken + "10:08:58 " + stopped + "10:08:59 " + rest + "\n");
  CHECK(trace_of(Clock::microseconds, false, false) == "10:08:56.565001 " + whole + "\n10:08:57.565001 " + broken +
                                                           "10:08:58.005001 " + stopped + "10:08:59.065001 " + rest +
                                                           "\n");
  CHECK(trace_of(Clock::epoch, false, true) == "1795342136.565001 " + whole + " <0.000033>\n1795342137.565001 " +
                                                   broken + "1795342138.005001 " + stopped + "1795342139.065001 " +
                                                   rest + " <1.500000>\n");
  CHECK(trace_of(Clock::none, true, false) == "     0.000000 " + whole + "\n     1.000000 " + broken +
                                                  "     0.440000 " + stopped + "     1.060000 " + rest + "\n");
  CHECK(trace_of(Clock::seconds, true, false) == "10:08:56 (+     0.000000) " + whole + "\n10:08:57 (+     1.000000) " +
                                                     broken + "10:08:58 (+     0.440000) " + stopped +
                                                     "10:08:59 (+     1.060000) " + rest + "\n");
}

TEST_CASE("a line ends with the verdict, unless that goes without saying") {
  const auto line = [](const policy::Verdict& verdict) {
    TextOptions options;
    options.column = 0;
    Trace trace(options);
    const DecodedCall call = trace.nodes.call("openat", {scalar(fd_item, 3)}, SyscallResult{-13, 13});
    trace.sink.exited({.origin = thread(7), .call = call, .verdict = &verdict});
    return trace.text();
  };
  using policy::Action;
  using By = policy::Verdict::By;
  const std::string call = "openat(3) = -1 EACCES (Permission denied)";
  CHECK(line({.action = Action::deny,
              .by = By::rule,
              .error = 13,
              .rule = "secrets",
              .reason = "submissions read no secrets",
              .file = "judge.yaml",
              .line = 14}) == call + "   rule 'secrets' judge.yaml:14: submissions read no secrets\n");
  CHECK(line({.action = Action::deny, .by = By::default_action, .file = "judge.yaml", .line = 5}) ==
        call + "   default judge.yaml:5\n");
  CHECK(line({.action = Action::deny, .by = By::protection, .reason = "no filter sees io_uring"}) ==
        call + "   protection: no filter sees io_uring\n");
  CHECK(line({.action = Action::allow, .by = By::rule, .file = "judge.yaml", .line = 9}) ==
        call + "   rule judge.yaml:9\n");
  CHECK(line({.action = Action::allow, .by = By::default_action, .file = "judge.yaml", .line = 5}) == call + "\n");
}

TEST_CASE("with colours a failure and a denial stand out") {
  TextOptions options;
  options.colours = true;
  options.column = 0;
  Trace trace(options);
  const DecodedCall call = trace.nodes.call("openat", {scalar(fd_item, 3)}, SyscallResult{-13, 13});
  const policy::Verdict verdict{.action = policy::Action::deny, .file = "p.yaml", .line = 1};
  trace.sink.exited({.origin = thread(7), .call = call, .verdict = &verdict});
  CHECK(trace.text() ==
        "openat(3) = \x1b[31m-1 EACCES (Permission denied)\x1b[0m   \x1b[1;31mdefault p.yaml:1\x1b[0m\n");
}

TEST_CASE("each thread can have a file of its own, where nothing breaks a line off") {
  const callgate::test::ScratchFolder folder;
  const auto contents = [&folder](pid_t tid) {
    const std::string name = "trace." + std::to_string(tid);
    REQUIRE(std::filesystem::exists(folder / name));
    return folder.read(name);
  };
  {
    Output output = Output::per_thread(folder / "trace", false);
    TextOptions options;
    options.pids = PidPrefix::never;
    options.quiet = 1;
    Trace calls;
    TextSink sink(options, output);
    sink.started(thread(7), {});
    sink.started(thread(8), thread(7));
    sink.started(thread(9), thread(7));
    const DecodedCall wait_entry = calls.wait_entry();
    const DecodedCall wait_exit = calls.wait_exit();
    const DecodedCall read_entry = calls.read_entry();
    const DecodedCall read_exit = calls.read_exit();
    sink.entered({.origin = thread(7), .call = wait_entry});
    sink.entered({.origin = thread(8), .call = read_entry});
    sink.exited({.origin = thread(7), .call = wait_exit});
    sink.exited({.origin = thread(8), .call = read_exit});
    sink.ended(thread(8), 0);
    sink.finish();
    output.close();
  }
  CHECK(contents(7) == "wait4(-1, NULL, 0, NULL)                = 12648\n");
  CHECK(contents(8) == "read(3, \"hello\", 5)                     = 5\n+++ exited with 0 +++\n");
  CHECK(contents(9).empty());  // there, all the same
}

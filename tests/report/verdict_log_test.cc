#include "report/verdict_log.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "decode/describe.h"
#include "trace_builder.h"

using namespace callgate;
using namespace callgate::report;
using namespace callgate::report::test;
using decode::SyscallResult;
using policy::Action;

namespace {

constexpr Item dfd = decode::dirfd("dfd");
constexpr Item filename = decode::path("filename");
constexpr Item read_buffer = decode::out_bytes("buf", decode::len::ret);

struct Log {
  Captured captured;
  VerdictLog sink{{}, false, captured.output()};
  Nodes nodes;
  policy::Verdict verdict{.action = Action::deny,
                          .by = policy::Verdict::By::rule,
                          .error = 13,
                          .rule = "secrets",
                          .reason = "submissions read no secrets",
                          .file = "judge.yaml",
                          .line = 14};
  DecodedCall call(std::optional<SyscallResult> result = {}) {
    return nodes.call("openat", {scalar(dfd, static_cast<std::uint64_t>(-100)), bytes(filename, "/etc/shadow")},
                      result);
  }
};

}  // namespace

TEST_CASE("a denial is one line, told at its end") {
  Log log;
  const DecodedCall entry = log.call();
  const DecodedCall exit = log.call(SyscallResult{-13, 13});
  log.sink.entered({.origin = {}, .call = entry, .verdict = &log.verdict});
  CHECK(log.captured.text().empty());
  log.sink.exited({.origin = {}, .call = exit, .verdict = &log.verdict});
  CHECK(log.captured.text() ==
        "callgate: denied openat(AT_FDCWD, \"/etc/shadow\") = -1 EACCES   rule 'secrets' judge.yaml:14: submissions "
        "read no secrets\n");
}

TEST_CASE("a logged call tells its result, what is allowed is silent") {
  Log log;
  const DecodedCall exit = log.call(SyscallResult{3, 0});
  log.verdict.action = Action::log;
  log.verdict.rule = {};
  log.verdict.reason = {};
  log.sink.exited({.origin = {}, .call = exit, .verdict = &log.verdict});
  log.verdict.action = Action::allow;
  log.sink.exited({.origin = {}, .call = exit, .verdict = &log.verdict});
  log.sink.exited({.origin = {}, .call = exit});
  CHECK(log.captured.text() == "callgate: logged openat(AT_FDCWD, \"/etc/shadow\") = 3   rule judge.yaml:14\n");
}

TEST_CASE("a killed call is told once, and without a result") {
  Log log;
  log.verdict = {.action = Action::kill, .by = policy::Verdict::By::protection, .reason = "foreign architecture"};
  const DecodedCall entry = log.nodes.call("read", {scalar(dfd, 3), pending(read_buffer, 0x1000)});
  log.sink.entered({.origin = {}, .call = entry, .verdict = &log.verdict});
  log.sink.unfinished({.origin = {}, .call = entry, .verdict = &log.verdict});
  CHECK(log.captured.text() == "callgate: killed read(3, ...)   protection: foreign architecture\n");
}

TEST_CASE("a process that is killed for another reason than a call is told, with what is printable of that") {
  Log log;
  log.sink.killed({.tid = 12, .tgid = 12}, "'a\33[2J' still ran when the program had ended");
  CHECK(log.captured.text() == "callgate: process 12 is killed: 'a\\33[2J' still ran when the program had ended\n");
}

TEST_CASE("of many lines that are the same the first are written, the others counted") {
  Log log;
  const DecodedCall exit = log.call(SyscallResult{-13, 13});
  const auto deny = [&] { log.sink.exited({.origin = {}, .call = exit, .verdict = &log.verdict}); };
  const auto lines = [&] {
    const std::string text = log.captured.text();
    return std::count(text.begin(), text.end(), '\n');
  };
  for (int i = 0; i < 10; ++i) deny();
  CHECK(lines() == 3);
  log.verdict.line = 15;
  deny();
  CHECK(lines() == 5);
  CHECK(log.captured.text().find("no secrets\ncallgate: (the last line 7 more times)\ncallgate: denied") !=
        std::string::npos);
  for (int i = 0; i < 3; ++i) deny();
  CHECK(lines() == 7);
  log.sink.finish();
  CHECK(log.captured.text().ends_with("\ncallgate: (the last line 1 more time)\n"));
}

TEST_CASE("a logged call that never ends is told all the same") {
  Log log;
  log.verdict.action = Action::log;
  const DecodedCall entry = log.call();
  log.sink.unfinished({.origin = {}, .call = entry, .verdict = &log.verdict});
  CHECK(log.captured.text().starts_with("callgate: logged openat(AT_FDCWD, \"/etc/shadow\")   rule"));
}

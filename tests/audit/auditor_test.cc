#include "audit/findings/auditor.h"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <cerrno>

#include "../report/trace_builder.h"
#include "audit/findings/coverage.h"
#include "audit/findings/subject.h"
#include "decode/describe.h"

namespace callgate::audit {
namespace {

using report::test::bytes;
using report::test::Nodes;
using report::test::scalar;

constexpr decode::Item dfd = decode::dirfd("dfd");
constexpr decode::Item filename = decode::path("filename");
constexpr decode::Item count = decode::size("count");

policy::Verdict by_default() {
  return {.action = policy::Action::deny,
          .by = policy::Verdict::By::default_action,
          .error = EPERM,
          .file = "app.yaml",
          .line = 3};
}

policy::Policy speaking_of(std::string_view call) {
  policy::Policy policy;
  policy.rules.emplace_back().matches.push_back({.call = decode::find_call(call).value(), .tests = {}});
  return policy;
}

struct Audit {
  Auditor auditor{speaking_of("openat")};
  Nodes nodes;
  report::Origin origin{.tid = 8, .tgid = 8};

  void make(std::string_view file, const policy::Verdict& verdict) {
    const decode::DecodedCall call =
        nodes.call("openat", {scalar(dfd, static_cast<std::uint64_t>(-100)), bytes(filename, file)},
                   decode::SyscallResult{.value = 3});
    auditor.exited({.origin = origin, .call = call, .verdict = &verdict});
  }
};

TEST_CASE("calls are told apart by what they are about, and counted") {
  Audit audit;
  audit.make("/a", by_default());
  audit.make("/b", by_default());
  audit.make("/a", by_default());
  policy::Verdict allowed = by_default();
  allowed.action = policy::Action::log;
  audit.make("/c", allowed);
  const std::vector<Finding> found = audit.auditor.findings();
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == Kind::fresh);
  CHECK(found[0].call == "openat");
  CHECK(found[0].subject == "\"/a\"");
  CHECK(found[0].count == 2);
  CHECK(found[0].example == "openat(AT_FDCWD, \"/a\") = 3");
}

TEST_CASE("of a call that the policy does not speak of, it is new that it is made at all") {
  Auditor auditor{speaking_of("read")};
  Nodes nodes;
  const policy::Verdict verdict = by_default();
  for (const std::string_view file : {"/a", "/b"}) {
    const decode::DecodedCall call = nodes.call("openat", {bytes(filename, file)}, decode::SyscallResult{.value = 3});
    auditor.exited({.origin = {}, .call = call, .verdict = &verdict});
  }
  REQUIRE(auditor.findings().size() == 1);
  CHECK(auditor.findings().at(0).count == 2);
}

TEST_CASE("what a rule is against is denied; what fails anyway is nobody's finding") {
  Audit audit;
  policy::Verdict verdict = by_default();
  verdict.by = policy::Verdict::By::rule;
  audit.make("/a", verdict);
  verdict.by = policy::Verdict::By::contents;
  verdict.error = ENOENT;
  audit.make("/b", verdict);
  const std::vector<Finding> found = audit.auditor.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::denied);
}

TEST_CASE("memory is bounded, no call is lost") {
  Audit audit;
  for (int i = 0; i < 1000; ++i) audit.make("/" + std::to_string(i), by_default());
  const std::vector<Finding> found = audit.auditor.findings();
  CHECK(found.size() == Auditor::most_subjects + 1);
  std::uint64_t sum = 0;
  for (const Finding& finding : found) sum += finding.count;
  CHECK(sum == 1000);
}

TEST_CASE("a finding knows the processes that led to it, though they have ended") {
  Audit audit;
  const report::Origin parent{.tid = 7, .tgid = 7};
  audit.auditor.started(parent, {});
  const std::vector<std::string> make = {"make", "test"};
  audit.auditor.executed(parent, {.file = "/usr/bin/make", .argv = make});
  audit.auditor.started(audit.origin, parent);
  const std::vector<std::string> cat = {"cat"};
  audit.auditor.executed(audit.origin, {.file = "/usr/bin/cat", .argv = cat});
  audit.auditor.ended(parent, 0);
  audit.make("/a", by_default());
  const std::vector<Process> line = audit.auditor.findings().at(0).first.value().processes;
  REQUIRE(line.size() == 2);
  CHECK(line[0].program == "/usr/bin/cat");
  CHECK(line[1].argv == make);
  CHECK(audit.auditor.processes().count() == 2);
}

TEST_CASE("numbers and descriptors are no subject") {
  Nodes nodes;
  CHECK(subject_of(nodes.call("read", {scalar(dfd, 3), scalar(count, 4096)})).empty());
}

TEST_CASE("rules and their calls that nothing needed") {
  policy::Policy policy;
  const auto rule = [&policy](int line, std::initializer_list<std::string_view> calls) {
    policy::Rule& made = policy.rules.emplace_back();
    made.file = "app.yaml";
    made.line = line;
    for (const std::string_view call : calls)
      made.matches.push_back({.call = decode::find_call(call).value(), .tests = {}});
  };
  rule(5, {"read", "write"});
  rule(7, {"socket"});
  Coverage coverage(policy);
  decode::SyscallRecord record;
  record.number = decode::number_of(policy::native_arch, decode::find_call("read").value()).value();
  coverage.note(
      record,
      {.action = policy::Action::allow, .by = policy::Verdict::By::rule, .file = policy.rules[0].file, .line = 5});
  const std::vector<Finding> unused = coverage.unused();
  REQUIRE(unused.size() == 2);
  CHECK(unused[0].call == "write");
  CHECK(unused[0].verdict.line == 5);
  CHECK(unused[1].call == "rule");
  CHECK(unused[1].subject == "socket");
}

}  // namespace
}  // namespace callgate::audit

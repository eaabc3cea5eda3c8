#include "audit/findings/auditor.h"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <algorithm>
#include <string>

#include "../report/trace_builder.h"
#include "audit/findings/coverage.h"
#include "audit/findings/subject.h"
#include "audit/findings/unused_places.h"
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
  verdict.fails_anyway = true;
  audit.make("/b", verdict);
  const std::vector<Finding> found = audit.auditor.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == Kind::denied);
}

TEST_CASE("the reason of a verdict is kept, though what it was made of is gone") {
  Audit audit;
  policy::Verdict verdict = by_default();
  verdict.by = policy::Verdict::By::limit;
  std::string reason = "processes (3 used)";
  verdict.reason = reason;
  audit.make("/a", verdict);
  std::ranges::fill(reason, '?');
  CHECK(audit.auditor.findings().at(0).verdict.reason == "processes (3 used)");
}

TEST_CASE("memory is bounded, no call is lost") {
  Audit audit;
  for (int i = 0; i < 1000; ++i) audit.make("/" + std::to_string(i) + "/file", by_default());
  const std::vector<Finding> found = audit.auditor.findings();
  CHECK(found.size() == Auditor::most_subjects + 1);
  std::uint64_t sum = 0;
  for (const Finding& finding : found) sum += finding.count;
  CHECK(sum == 1000);
}

TEST_CASE("many files in one folder are one finding") {
  Audit audit;
  audit.make("/etc/hosts", by_default());
  for (int i = 0; i < 1000; ++i) audit.make("/data/" + std::to_string(i % 500), by_default());
  const std::vector<Finding> found = audit.auditor.findings();
  REQUIRE(found.size() == 2);
  CHECK(found[0].subject == "\"/data/*\"");
  CHECK(found[0].count == 1000);
  CHECK(found[0].example == "openat(AT_FDCWD, \"/data/0\") = 3");
  CHECK(found[1].subject == "\"/etc/hosts\"");
  CHECK(found[1].count == 1);
}

TEST_CASE("a relative path is told from the working directory, but for what is no path of the process") {
  Nodes nodes;
  static constexpr decode::Item oldname = decode::path("oldname");
  static constexpr decode::Item newname = decode::path("newname");
  CHECK(subject_of(nodes.call("open", {bytes(filename, "a/../b")}), "/home/x").text == "\"/home/x/b\"");
  CHECK(subject_of(nodes.call("open", {bytes(filename, "b")}), "/home/x").folder == "\"/home/x/*\"");
  CHECK(subject_of(nodes.call("open", {bytes(filename, "b")})).text == "\"b\"");
  CHECK(subject_of(nodes.call("symlink", {bytes(oldname, "to"), bytes(newname, "from")}), "/home/x").text ==
        "\"to\", \"/home/x/from\"");
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
  CHECK(subject_of(nodes.call("read", {scalar(dfd, 3), scalar(count, 4096)})).text.empty());
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
  rule(9, {"openat", "open", "mkdir"});
  rule(11, {"fork", "vfork"});
  rule(13, {"clone"});
  rule(15, {"open"});
  Coverage coverage(policy);
  const auto note = [&](std::string_view call, int line) {
    decode::SyscallRecord record;
    record.number = decode::number_of(policy::native_arch, decode::find_call(call).value()).value();
    coverage.note(
        record,
        {.action = policy::Action::allow, .by = policy::Verdict::By::rule, .file = policy.rules[0].file, .line = line});
  };
  note("read", 5);
  note("openat", 9);
  note("vfork", 11);
  const std::vector<Finding> unused = coverage.unused();
  REQUIRE(unused.size() == 4);  // what is there beside openat and vfork is not among them
  CHECK(unused[2].call == "mkdir");
  CHECK(unused[3].call == "rule");
  CHECK(unused[3].subject == "open");
  CHECK(unused[0].call == "write");
  CHECK(unused[0].verdict.line == 5);
  CHECK(unused[1].call == "rule");
  CHECK(unused[1].subject == "socket");
}

TEST_CASE("places and ports that nothing needed") {
  policy::Policy policy;
  const auto place = [](const char* path, int line) { return policy::Place{path, false, {"app.yaml", line}}; };
  policy::Filesystem& files = policy.confinement.filesystem.emplace();
  files.list = {place("/", 3), place("/srv", 4)};
  files.read = {place("/usr", 5), place("/srv", 6), place("/tmp/lock", 7), {"/no/such", true, {"app.yaml", 8}}};
  files.write = {place("/var/log", 9), place("/usr/lib", 10)};
  files.execute = {place("/usr/bin", 11)};
  policy::Network& network = policy.confinement.network.emplace();
  network.connect = {{80, {"app.yaml", 12}}, {443, {"app.yaml", 13}}};
  Profile seen;
  seen.paths.add("/usr/lib/libc.so", Access::read, "cat");
  seen.paths.add("/var/log/app/x", Access::write, "cat");
  seen.paths.add("/tmp", Access::write, "cat");  // of a file with a passing name
  seen.paths.add("/srv/x", Access::look, "cat");
  seen.paths.add("/usr", Access::list, "ls");
  seen.connected[443].add("curl");
  std::vector<std::string> told;
  for (const Finding& finding : unused_places(policy, seen))
    told.push_back(finding.call + ' ' + finding.subject + ' ' + std::to_string(finding.verdict.line));
  CHECK(told == std::vector<std::string>{"list \"/srv\" 4", "read \"/srv\" 6", "write \"/usr/lib\" 10",
                                         "execute \"/usr/bin\" 11", "connect port 80 12"});
}

}  // namespace
}  // namespace callgate::audit

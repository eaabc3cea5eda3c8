// Tests in a policy: what is read, what is said of wrong ones, which pass.
#include "policy/explain/expectations.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cerrno>
#include <filesystem>

#include "../places.h"
#include "policy/language/load.h"
#include "policy/protections.h"
#include "wrong.h"

namespace callgate::policy {
namespace {

constexpr std::string_view head =
    "callgate: 1\ndefault: allow\nrules:\n"
    "  - {name: sockets, deny: socket, when: {family: {not: [AF_UNIX, AF_NETLINK]}}, errno: EACCES}\n"
    "  - {kill: getppid}\ntests:\n";

std::string expectation_messages(const std::string& tests) {
  std::string result;
  const std::string text = std::string(head) + tests;
  try {
    static_cast<void>(parse(text, "p.yaml"));
  } catch (const PolicyError& error) {
    test::keep_wrong(text, error);
    for (const Diagnostic& one : error.diagnostics())
      result += fmt::format("{}:{} {}\n", one.line, one.column, one.message);
  }
  return result;
}

/// "P" or "F" for each test.
std::string results_of(const std::string& tests) {
  Loaded loaded = parse_checked(std::string(head) + tests, "p.yaml");
  add_protections(loaded.policy, no_process);
  std::string results;
  for (const TestResult& result : run_tests(loaded.policy, loaded.tests, {})) results += result.passed ? 'P' : 'F';
  return results;
}

TEST_CASE("what is expected") {
  const Loaded loaded = parse_checked(
      std::string(head) + "  - {expect: \" deny  socket family=AF_INET\", errno: EACCES, rule: sockets}\n", "p.yaml");
  REQUIRE(loaded.tests.size() == 1);
  const Expectation& one = loaded.tests.front();
  CHECK(one.action == Action::deny);
  CHECK(text_of(one.question) == "socket(family=AF_INET)");
  CHECK(one.error == EACCES);
  CHECK(one.rule == "sockets");
  CHECK(one.origin == Origin{"p.yaml", 7});
}

TEST_CASE("which pass") {
  CHECK(results_of("  - expect: deny socket family=AF_INET\n"
                   "  - expect: allow socket family=AF_INET\n"
                   "  - expect: allow socket family=AF_UNIX\n"
                   "  - expect: kill getppid\n"
                   "  - expect: deny ptrace\n"
                   "  - expect: log read\n") == "PFPPPF");
  CHECK(results_of("  - {expect: deny socket family=AF_INET, errno: EACCES}\n"
                   "  - {expect: deny socket family=AF_INET, errno: EPERM}\n"
                   "  - {expect: deny socket family=AF_INET, rule: sockets}\n"
                   "  - {expect: deny socket family=AF_INET, rule: other}\n") == "PFPF");
  // What is not known decides.
  CHECK(results_of("  - expect: deny socket\n  - expect: allow socket type=SOCK_STREAM\n") == "FF");
}

TEST_CASE("what arguments point to, with variables") {
  const std::string text =
      "callgate: 1\ndefault: allow\nrules:\n"
      "  - {deny: connect, when: {family: [AF_INET, AF_INET6]}}\n"
      "  - {deny: openat, when: {path: {under: '${HOME}/.ssh'}}}\n"
      "  - {deny: execve, when: {argv: {contains: --force}}}\n"
      "tests:\n"
      "  - expect: deny connect family=AF_INET\n"
      "  - expect: allow connect family=AF_UNIX\n"
      "  - expect: deny openat path=${HOME}/.ssh/id_rsa\n"
      "  - expect: allow openat path=${HOME}/src\n"
      "  - expect: deny execve argv=[git, push, --force]\n"
      "  - expect: allow execve argv=[git, push]\n"
      "  - expect: allow connect\n";
  Surroundings surroundings;
  surroundings.variables = [](const std::string& name) {
    return name == "HOME" ? std::optional<std::string>("/home/the user") : std::nullopt;
  };
  const Loaded loaded = parse_checked(text, "p.yaml", surroundings);
  std::string results;
  for (const TestResult& result : run_tests(loaded.policy, loaded.tests, {})) results += result.passed ? 'P' : 'F';
  CHECK(results == "PPPPPPF");
  CHECK(expectation_messages("  - expect: deny openat path=${NOWHERE}/x\n") ==
        "7:30 the variable NOWHERE is not set: a default is written ${NOWHERE:-default}\n");
}

TEST_CASE("tests that are none") {
  CHECK(expectation_messages("  - deny socket\n") == "7:5 a test is a map with the key 'expect'\n");
  CHECK(expectation_messages("  - {rule: a}\n") == "7:5 a test needs the key 'expect'\n");
  CHECK(expectation_messages("  - {expect: [a]}\n") ==
        "7:14 'expect' must be what becomes of a call, and the call: `deny socket family=AF_INET`\n");
  CHECK(expectation_messages("  - {expect: ''}\n") ==
        "7:14 'expect' must be what becomes of a call, and the call: `deny socket family=AF_INET`\n");
  CHECK(expectation_messages("  - expect: forbid socket\n") ==
        "7:13 'expect' must be what becomes of a call, and the call: `deny socket family=AF_INET`; not 'forbid'\n");
  CHECK(expectation_messages("  - expect: deny\n") == "7:13 expect: the name of a system call is missing\n");
  CHECK(expectation_messages("  - expect: deny sokcet\n") ==
        "7:13 expect: unknown system call 'sokcet' (did you mean 'socket'?)\n");
  CHECK(expectation_messages("  - expect: deny socket famly=AF_INET\n") ==
        "7:13 expect: 'socket' has no argument 'famly' (did you mean 'family'?)\n");
  CHECK(expectation_messages("  - {expect: allow read, errno: EPERM}\n") ==
        "7:33 'errno' is what a denied call fails with\n");
  CHECK(expectation_messages("  - {expect: deny read, errno: EPREM}\n") ==
        "7:32 unknown error 'EPREM' (did you mean 'EPERM'?)\n");
  CHECK(expectation_messages("  - {expect: deny read, rul: a}\n") ==
        "7:25 unknown key 'rul' of a test (did you mean 'rule'?)\n");
  CHECK(expectation_messages("  a: b\n") == "7:3 'tests' must be a list of tests\n");
}

TEST_CASE("the tests of the shipped policies pass") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(callgate::test::policies)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path());
    Loaded loaded = load_checked(entry.path(), Surroundings::of_this_process());
    add_protections(loaded.policy, no_process);
    for (const TestResult& result : run_tests(loaded.policy, loaded.tests, Tree::of_this_system())) {
      CAPTURE(result.expectation->text);
      CHECK(result.passed);
      ++count;
    }
  }
  CHECK(count > 10);
}

}  // namespace
}  // namespace callgate::policy

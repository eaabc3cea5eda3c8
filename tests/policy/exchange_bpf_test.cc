// The exported filter, run as the kernel would, held against judge() on generated calls.
#include <doctest/doctest.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "bpf.h"
#include "build.h"
#include "export_check.h"
#include "policy/exchange/export.h"

namespace callgate::policy {
namespace {

using test::match;
using test::rule;

BpfProgram program_of(const Exchanged& exported) {
  REQUIRE(exported.text.size() % sizeof(sock_filter) == 0);
  BpfProgram program(exported.text.size() / sizeof(sock_filter));
  std::memcpy(program.data(), exported.text.data(), exported.text.size());
  test::check(program);
  return program;
}

test::Answers bpf_guard(const Exchanged& exported) {
  return [program = program_of(exported)](const seccomp_data& call) { return test::run(program, call); };
}

TEST_CASE("an exported filter is never wider than a random policy") {
  test::check_random_policies(to_bpf, bpf_guard, 100, 4000);
}

TEST_CASE("an exported filter is never wider than a policy that is shipped") {
  test::check_shipped_policies(to_bpf, bpf_guard, 600'000);
}

TEST_CASE("what a filter cannot know is refused, and that is told") {
  Rule asks = rule(Action::allow, {match("openat")}, 12);
  asks.file = "p.yaml";
  asks.matches.front().contents.push_back({StringTest{1, {{TextPattern::Kind::exactly, "/public"}}}, false, {}});
  const Exchanged exported = to_bpf(test::policy(Action::deny, {asks, rule(Action::allow, {match("read")})}));
  const BpfProgram program = program_of(exported);
  const auto answer = [&](std::string_view name) {
    seccomp_data call{};
    call.arch = decode::audit_value(native_arch);
    call.nr = static_cast<int>(decode::number_of(native_arch, decode::find_call(name).value())->value);
    return test::run(program, call);
  };
  CHECK(answer("read") == SECCOMP_RET_ALLOW);
  CHECK(answer("openat") == (SECCOMP_RET_ERRNO | EPERM));
  REQUIRE(!exported.remarks.empty());
  CHECK(text_of(exported.remarks.front(), "bpf").starts_with("p.yaml:12: allow openat cannot be expressed for bpf"));
}

}  // namespace
}  // namespace callgate::policy

// Denials in the filter: what they refuse the policy denies, and what it plainly denies they refuse.
#include "policy/filter/refusing_filters.h"

#include <doctest/doctest.h>
#include <linux/seccomp.h>

#include <algorithm>
#include <cerrno>
#include <random>
#include <string_view>

#include "bpf.h"
#include "build.h"
#include "generate.h"
#include "policy/filter/clauses.h"
#include "policy/judge.h"

namespace callgate::policy {
namespace {

bool is_spared(decode::CallIndex call) {
  constexpr std::string_view spared[] = {"execve",     "execveat", "seccomp", "exit",
                                         "exit_group", "mmap",     "mseal",   "close"};
  return std::ranges::find(spared, decode::call_name(call)) != std::end(spared);
}

/// Whether numbers in registers alone decide on the call.
bool is_plain(const Policy& policy, decode::CallIndex call) {
  return std::ranges::all_of(policy.rules, [&](const Rule& rule) {
    return std::ranges::all_of(
        rule.matches, [&](const CallMatch& match) { return match.call != call || clauses_of(match, 16).exact(); });
  });
}

TEST_CASE("refusing filters deny what the policy denies, with its error, and nothing else") {
  std::mt19937_64 engine(3);
  const test::Source source = [&engine](std::uint64_t below) { return engine() % below; };
  int refused = 0;
  for (int i = 0; i < 60; ++i) {
    CAPTURE(i);
    const Policy policy = test::make_policy(source);
    const std::vector<BpfProgram> filters = refusing_filters(policy);
    for (const BpfProgram& program : filters) test::check(program);
    const test::CallMaker maker(policy);
    const Judge judge(policy);
    for (int n = 0; n < 2000; ++n) {
      const seccomp_data call = maker.make(source);
      if (call.arch != decode::audit_value(native_arch)) continue;
      decode::SyscallRecord record;
      record.number = {static_cast<std::uint32_t>(call.nr)};
      std::copy(std::begin(call.args), std::end(call.args), record.args.begin());
      const auto index = decode::call_of(native_arch, record.number);
      if (!index) continue;
      CAPTURE(decode::call_name(*index));
      const std::uint32_t answer = test::run(filters, call);
      const Verdict verdict = judge.judge(record, test::caller);
      if ((answer & SECCOMP_RET_ACTION_FULL) == SECCOMP_RET_ERRNO) {
        ++refused;
        CHECK(verdict.action >= Action::deny);
        CHECK_FALSE(is_spared(*index));
      } else if (verdict.action == Action::deny && is_plain(policy, *index) && !is_spared(*index)) {
        FAIL_CHECK("let through");
      }
    }
  }
  CHECK(refused > 1000);
}

TEST_CASE("each denial has the error of its rule") {
  Policy policy = test::policy(Action::deny, {test::rule(Action::allow, {test::match("read")}),
                                              test::rule(Action::deny, {test::match("write")})});
  policy.rules.back().error = EROFS;
  const std::vector<BpfProgram> filters = refusing_filters(policy);
  const auto answer = [&](std::string_view name) {
    seccomp_data call{};
    call.arch = decode::audit_value(native_arch);
    call.nr = static_cast<int>(decode::number_of(native_arch, decode::find_call(name).value()).value().value);
    return test::run(filters, call);
  };
  CHECK(answer("read") == SECCOMP_RET_ALLOW);
  CHECK(answer("write") == (SECCOMP_RET_ERRNO | EROFS));
  CHECK(answer("mkdir") == (SECCOMP_RET_ERRNO | EPERM));
  CHECK(answer("execve") == SECCOMP_RET_ALLOW);
  CHECK(answer("mmap") == SECCOMP_RET_ALLOW);
}

}  // namespace
}  // namespace callgate::policy

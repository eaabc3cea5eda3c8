// The compiled filters one by one: their order, their size, what they cost, and the filters of a plain trace.
// agreement_test.cc holds their answers against judge().
#include "policy/filter/compile.h"

#include <doctest/doctest.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "bpf.h"
#include "build.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using decode::Type;
using test::is;
using test::match;
using test::rule;

constexpr std::uint32_t allowed = SECCOMP_RET_ALLOW;
constexpr std::uint32_t traced = SECCOMP_RET_TRACE;
constexpr std::uint32_t killed = SECCOMP_RET_KILL_PROCESS;

seccomp_data call(long number, std::array<std::uint64_t, 6> args = {}) {
  seccomp_data data{};
  data.nr = static_cast<int>(number);
  data.arch = AUDIT_ARCH_X86_64;
  std::copy(args.begin(), args.end(), std::begin(data.args));
  return data;
}

TEST_CASE("denials and logs stop, kills are the kernel's own, the rest passes") {
  const Policy policy =
      test::policy(Action::deny, {rule(Action::allow, {match("read"), match("write"), match("close")}),
                                  rule(Action::log, {match("write")}),
                                  rule(Action::kill, {match("ptrace"), match("write", {is(0, Type::s32, 9)})})});
  const auto filters = compile(policy);
  CHECK(test::run(filters, call(SYS_read)) == allowed);
  CHECK(test::run(filters, call(SYS_write)) == traced);
  CHECK(test::run(filters, call(SYS_write, {0xabc00000009})) == killed);
  CHECK(test::run(filters, call(SYS_socket)) == traced);
  CHECK(test::run(filters, call(SYS_ptrace)) == killed);
  CHECK(test::run(filters, call(100'000)) == traced);
  CHECK(test::run(filters, call(SYS_read | 0x40000000)) == killed);
  seccomp_data foreign = call(SYS_read);
  foreign.arch = AUDIT_ARCH_I386;
  CHECK(test::run(filters, foreign) == killed);
}

TEST_CASE("where contents decide the supervisor is asked, and nowhere else") {
  CallMatch opened = match("openat", {is(2, Type::s32, 0)});
  opened.contents.push_back({StringTest{1, {{TextPattern::Kind::exactly, "x"}}}, false, {}});
  const auto answers = [&](Action default_action, Action action) {
    const auto filters =
        compile(test::policy(default_action, {rule(Action::allow, {match("read")}), rule(action, {opened})}));
    CHECK(test::run(filters, call(SYS_read)) == allowed);
    return std::pair(test::run(filters, call(SYS_openat)), test::run(filters, call(SYS_openat, {0, 0, 1})));
  };
  CHECK(answers(Action::allow, Action::deny) == std::pair(traced, allowed));
  CHECK(answers(Action::allow, Action::log) == std::pair(traced, allowed));
  CHECK(answers(Action::allow, Action::kill) == std::pair(traced, allowed));
  CHECK(answers(Action::allow, Action::allow) == std::pair(allowed, allowed));
  CHECK(answers(Action::deny, Action::allow) == std::pair(traced, traced));
  CHECK(answers(Action::kill, Action::kill) == std::pair(killed, killed));
}

TEST_CASE("with every call stopped, kills are still the kernel's own") {
  const Policy policy = test::policy(Action::allow, {rule(Action::kill, {match("ptrace")})});
  const auto filters = compile(policy, StopAt::every_call);
  CHECK(test::run(filters, call(SYS_read)) == traced);
  CHECK(test::run(filters, call(100'000)) == traced);
  CHECK(test::run(filters, call(SYS_ptrace)) == killed);
  CHECK(test::run(filters, call(SYS_read | 0x40000000)) == killed);
}

TEST_CASE("for an onlooker nothing is killed or refused in the kernel: it all stops") {
  const Policy policy =
      test::policy(Action::kill, {rule(Action::allow, {match("read"), match("socket", {is(0, Type::s32, 1)})}),
                                  rule(Action::kill, {match("ptrace")})});
  const auto filters = compile(policy, StopAt::judgements);
  CHECK(test::run(filters, call(SYS_read)) == allowed);
  CHECK(test::run(filters, call(SYS_ptrace)) == traced);
  CHECK(test::run(filters, call(SYS_getpid)) == traced);
  CHECK(test::run(filters, call(SYS_socket, {1})) == allowed);
  CHECK(test::run(filters, call(SYS_socket, {2})) == traced);
  CHECK(test::run(filters, call(100'000)) == traced);
  CHECK(test::run(filters, call(520)) == traced);
  CHECK(test::run(filters, call(SYS_read | 0x40000000)) == traced);
  seccomp_data foreign = call(SYS_read);
  foreign.arch = AUDIT_ARCH_I386;
  CHECK(test::run(filters, foreign) == traced);
}

TEST_CASE("a default of kill is the kernel's own too, but for calls that rules name") {
  const Policy policy =
      test::policy(Action::kill, {rule(Action::allow, {match("read"), match("socket", {is(0, Type::s32, 1)})})});
  for (const StopAt stop_at : {StopAt::decisions, StopAt::every_call}) {
    const auto filters = compile(policy, stop_at);
    CHECK(test::run(filters, call(SYS_read)) == (stop_at == StopAt::decisions ? allowed : traced));
    CHECK(test::run(filters, call(SYS_getpid)) == killed);
    CHECK(test::run(filters, call(100'000)) == killed);
    CHECK(test::run(filters, call(SYS_socket, {2})) == traced);
  }
}

TEST_CASE("at no moment of the installation is the launcher stopped for good") {
  for (const Action action : {Action::allow, Action::log, Action::deny, Action::kill}) {
    Policy policy = test::policy(action, {rule(Action::kill, {match("seccomp"), match("execve"), match("exit_group")}),
                                          rule(Action::deny, {match("seccomp"), match("execve")})});
    add_protections(policy, 999);
    for (const StopAt stop_at : {StopAt::decisions, StopAt::every_call}) {
      std::vector<BpfProgram> installed;
      for (const BpfProgram& filter : compile(policy, stop_at)) {
        const std::uint32_t answer = test::run(installed, call(SYS_seccomp, {SECCOMP_SET_MODE_FILTER, 0, 0x1000}));
        CHECK((answer == allowed || answer == traced));
        installed.push_back(filter);
      }
      CHECK(test::run(installed, call(SYS_execve)) == traced);
      CHECK(test::run(installed, call(SYS_exit_group)) == traced);
    }
  }
}

TEST_CASE("what the filters cannot say is asked") {
  Test self = is(0, Type::s32, 0);
  self.or_target = true;
  const auto filters = compile(test::policy(Action::deny, {rule(Action::allow, {match("prlimit64", {self})})}));
  CHECK(test::run(filters, call(SYS_prlimit64, {0})) == allowed);
  CHECK(test::run(filters, call(SYS_prlimit64, {1000})) == traced);
  self.negated = true;
  const auto negated = compile(test::policy(Action::allow, {rule(Action::deny, {match("prlimit64", {self})})}));
  CHECK(test::run(negated, call(SYS_prlimit64, {0})) == allowed);
  CHECK(test::run(negated, call(SYS_prlimit64, {1000})) == traced);
}

TEST_CASE("a policy of any size makes filters that the kernel takes") {
  Rule big = rule(Action::allow, {});
  for (std::uint64_t i = 0; i < 400; ++i) {
    // Odd bounds, so that each needs many compares.
    big.matches.push_back(
        match("ioctl", {is(1, Type::u32, i * 1000 + 3, i * 1000 + 501), is(2, Type::u64, i, i * 77)}));
  }
  big.matches.push_back(match("read"));
  const auto filters = compile(test::policy(Action::deny, {big}));
  for (const BpfProgram& filter : filters) CHECK_NOTHROW(test::check(filter));
  CHECK(test::run(filters, call(SYS_read)) == allowed);
  CHECK(test::run(filters, call(SYS_ioctl, {0, 1000, 5})) == traced);
}

TEST_CASE("rules that others contain leave no trace") {
  // In a filter of libseccomp's they would, as leaked memory.
  const Test zero = is(1, Type::s32, 0);
  Policy policy =
      test::policy(Action::deny, {rule(Action::allow, {match("openat", {is(0, Type::u64, 5, 77), zero}),
                                                       match("openat", {zero}), match("openat", {zero, zero}),
                                                       match("read", {zero}), match("read"), match("read", {zero})})});
  const auto filters = compile(policy);
  policy.rules = {rule(Action::allow, {match("openat", {zero}), match("read")})};
  const auto least = compile(policy);
  REQUIRE(filters.size() == least.size());
  for (std::size_t i = 0; i < filters.size(); ++i) CHECK(filters[i].size() == least[i].size());
}

TEST_CASE("a call that is plainly allowed costs few instructions and no look at its arguments") {
  Rule many = rule(Action::allow, {});
  for (std::uint32_t number = 0; number < 300; ++number)
    many.matches.push_back({decode::call_of(native_arch, {number}).value(), {}});
  many.matches.push_back(match("ioctl", {is(1, Type::u32, 5, 500)}));
  Policy policy = test::policy(Action::deny, {many, rule(Action::deny, {match("socket", {is(0, Type::s32, 2)})})});
  add_protections(policy, 999);
  const auto filters = compile(policy);
  for (const long number : {SYS_read, SYS_write, SYS_futex, SYS_openat, SYS_close}) {
    std::uint64_t steps = 0;
    CHECK(test::run(filters, call(number), &steps) == allowed);
    CHECK(steps < 25 * filters.size());
  }
}

TEST_CASE("clone3 is refused in the kernel, so that no thread's start stops") {
  Policy policy = test::policy(Action::allow, {rule(Action::kill, {match("ptrace")})});
  add_protections(policy, 999);
  CHECK(test::run(compile(policy), call(SYS_clone3)) == (SECCOMP_RET_ERRNO | ENOSYS));
  CHECK(test::run(compile(policy, StopAt::every_call), call(SYS_clone3)) == traced);

  policy = test::policy(Action::allow, {rule(Action::deny, {match("clone3")})});
  add_protections(policy, 999);
  CHECK(test::run(compile(policy), call(SYS_clone3)) == traced);  // the policy's own denial is to be told
}

TEST_CASE("of advice about memory, only what programs give all the time is refused in the kernel") {
  CallMatch of_path = match("openat");
  of_path.contents.push_back({StringTest{1, {}}, false, {}});
  std::vector<Rule> rules = {rule(Action::deny, {of_path})};
  const auto advised = [&rules](int advice) {
    Policy policy = test::policy(Action::allow, rules);
    add_protections(policy, 999);
    return test::run(compile(policy), call(SYS_madvise, {0, 0, static_cast<std::uint64_t>(advice)}));
  };
  CHECK(advised(MADV_DONTFORK) == (SECCOMP_RET_ERRNO | ENOSYS));
  CHECK(advised(MADV_HWPOISON) == traced);
  CHECK(advised(MADV_DONTNEED) == allowed);

  rules.push_back(rule(Action::deny, {match("madvise")}));
  CHECK(advised(MADV_DONTFORK) == traced);  // the policy's own denial is to be told
}

TEST_CASE("the filter of a trace stops the chosen calls, or all others") {
  constexpr std::array<decode::SyscallNumber, 3> numbers{{{SYS_read}, {SYS_openat}, {SYS_openat}}};
  const std::vector<BpfProgram> chosen = {trace_filter(numbers)};
  const std::vector<BpfProgram> others = {trace_filter(numbers, true)};
  for (const auto& filters : {chosen, others}) CHECK_NOTHROW(test::check(filters.front()));
  CHECK(test::run(chosen, call(SYS_read)) == traced);
  CHECK(test::run(chosen, call(SYS_openat)) == traced);
  CHECK(test::run(chosen, call(SYS_write)) == allowed);
  CHECK(test::run(chosen, call(100'000)) == allowed);
  CHECK(test::run(others, call(SYS_read)) == allowed);
  CHECK(test::run(others, call(SYS_write)) == traced);
  CHECK(test::run(others, call(100'000)) == traced);
  seccomp_data foreign = call(SYS_read);
  foreign.arch = AUDIT_ARCH_I386;
  CHECK(test::run(chosen, foreign) == traced);
  CHECK(test::run(others, foreign) == traced);
  CHECK(test::run(chosen, call(SYS_read | 0x40000000)) == traced);
  CHECK(test::run({trace_filter({})}, call(SYS_read)) == allowed);
}

}  // namespace
}  // namespace callgate::policy

// Policy::judge: which rule wins, what a test of an argument compares, what becomes of numbers without a name.
#include "policy/policy.h"
#include "policy/judge.h"

#include <doctest/doctest.h>
#include <sys/syscall.h>

#include <cerrno>

#include "build.h"

namespace callgate::policy {
namespace {

using decode::Type;

using test::caller;
using test::is;
using test::match;
using test::record;
using test::rule;

/// Whether a rule with this test on getpid's first argument matches `value`.
bool holds(Test test, std::uint64_t value, Caller by = caller) {
  Policy policy;
  policy.default_action = Action::allow;
  policy.rules.push_back(rule(Action::deny, {match("getpid", {std::move(test)})}));
  return Judge(policy).judge(record(SYS_getpid, {value}), by).action == Action::deny;
}

Test in_range(Type type, std::uint64_t low, std::uint64_t high) {
  return is(0, type, low, high);
}

TEST_CASE("the strictest rule wins, the first of equals is named") {
  Policy policy = test::policy(Action::deny);
  policy.rules = {rule(Action::allow, {match("read"), match("write"), match("close")}, 10),
                  rule(Action::deny, {match("write")}, 11), rule(Action::deny, {match("write"), match("close")}, 12),
                  rule(Action::kill, {match("close")}, 13), rule(Action::log, {match("read")}, 14)};
  CHECK(Judge(policy).judge(record(SYS_read), caller).action == Action::log);
  CHECK(Judge(policy).judge(record(SYS_read), caller).line == 14);
  CHECK(Judge(policy).judge(record(SYS_write), caller).action == Action::deny);
  CHECK(Judge(policy).judge(record(SYS_write), caller).line == 11);
  CHECK(Judge(policy).judge(record(SYS_write), caller).error == EACCES);
  CHECK(Judge(policy).judge(record(SYS_write), caller).by == Verdict::By::rule);
  CHECK(Judge(policy).judge(record(SYS_close), caller).action == Action::kill);
  const Verdict other = Judge(policy).judge(record(SYS_getpid), caller);
  CHECK(other.action == Action::deny);
  CHECK(other.by == Verdict::By::default_action);
  CHECK(other.error == EPERM);
  CHECK(other.file == "p.yaml");
  CHECK(other.line == 3);
}

TEST_CASE("a verdict tells the rule that gave it") {
  Policy policy;
  Rule secret = rule(Action::deny, {match("open")}, 14);
  secret.by = Verdict::By::protection;
  secret.name = "secrets";
  secret.reason = "none are read";
  secret.file = "judge.yaml";
  policy.rules.push_back(secret);
  const Verdict verdict = Judge(policy).judge(record(SYS_open), caller);
  CHECK(verdict.by == Verdict::By::protection);
  CHECK(verdict.rule == "secrets");
  CHECK(verdict.reason == "none are read");
  CHECK(verdict.file == "judge.yaml");
  CHECK(verdict.rule.data() == policy.rules.front().name.data());
}

TEST_CASE("all tests of a match must hold, one match is enough") {
  Policy policy;
  policy.default_action = Action::allow;
  Test second = in_range(Type::s32, 2, 2);
  second.reg = 1;
  policy.rules.push_back(rule(Action::deny, {match("socket", {in_range(Type::s32, 1, 1), second}),
                                             match("socket", {in_range(Type::s32, 5, 5)})}));
  const auto denied = [&](std::uint64_t a, std::uint64_t b) {
    return Judge(policy).judge(record(SYS_socket, {a, b}), caller).action == Action::deny;
  };
  CHECK(denied(1, 2));
  CHECK_FALSE(denied(1, 3));
  CHECK_FALSE(denied(2, 2));
  CHECK(denied(5, 0));
}

TEST_CASE("an argument is compared by the width of its type") {
  CHECK(holds(in_range(Type::s32, 5, 5), 0xdead00000005));
  CHECK_FALSE(holds(in_range(Type::u64, 5, 5), 0xdead00000005));
  CHECK_FALSE(holds(in_range(Type::ulong, 5, 5), 0xdead00000005));
  CHECK(holds(in_range(Type::u16, 5, 5), 0xf0005));
  CHECK(holds(in_range(Type::s32, std::uint64_t(-100), std::uint64_t(-100)), 0xffffff9c));
  CHECK(holds(in_range(Type::s32, std::uint64_t(-100), std::uint64_t(-100)), std::uint64_t(-100)));
  CHECK_FALSE(holds(in_range(Type::u32, std::uint64_t(-100), std::uint64_t(-100)), 0xffffff9c));
}

TEST_CASE("ranges are signed where the type is") {
  const Test around_zero = in_range(Type::s32, std::uint64_t(-2), 2);
  CHECK(holds(around_zero, 0xffffffff));
  CHECK(holds(around_zero, 0));
  CHECK(holds(around_zero, 2));
  CHECK_FALSE(holds(around_zero, 3));
  CHECK_FALSE(holds(around_zero, 0xfffffffd));
  CHECK_FALSE(holds(in_range(Type::u32, 0, 9), 0xffffffff));
  CHECK(holds(in_range(Type::slong, std::uint64_t(-2), 2), std::uint64_t(-1)));
  CHECK_FALSE(holds(in_range(Type::slong, std::uint64_t(-2), 2), 0xffffffff));
}

TEST_CASE("masked ranges are unsigned") {
  const Test flag{0, Type::s32, false, false, {{0x80000001, 0x80000000, 0x80000001}}};
  CHECK(holds(flag, 0x80000000));
  CHECK(holds(flag, 0x80000007));
  CHECK_FALSE(holds(flag, 7));
}

TEST_CASE("a negated test holds where no range does") {
  Test test{0, Type::s32, true, false, {{~std::uint64_t{0}, 1, 1}, {~std::uint64_t{0}, 5, 9}}};
  CHECK_FALSE(holds(test, 1));
  CHECK_FALSE(holds(test, 7));
  CHECK(holds(test, 2));
  test.ranges.clear();
  CHECK(holds(test, 2));
}

TEST_CASE("the caller's thread and process, and what else is of the target, may be named as such") {
  Test test = in_range(Type::s32, 0, 0);
  CHECK_FALSE(holds(test, 1000));
  test.or_target = true;
  CHECK(holds(test, 1000));
  CHECK(holds(test, 1001));
  CHECK(holds(test, 0x1000003e9));
  CHECK(holds(test, 0));
  CHECK_FALSE(holds(test, 1002));
  const std::function<bool(pid_t)> is_target = [](pid_t id) { return id == 7 || id == -7; };
  CHECK(holds(test, 7, {1001, 1000, &is_target}));
  CHECK_FALSE(holds(test, 8, {1001, 1000, &is_target}));
  CHECK_FALSE(holds(test, std::uint64_t(-7), {1001, 1000, &is_target}));  // a process group
  test.negated = true;
  CHECK_FALSE(holds(test, 1000));
  CHECK(holds(test, 1002));
}

TEST_CASE("a number without a name is refused as unimplemented where the default denies") {
  Policy policy;
  policy.default_error = EPERM;
  for (const std::uint32_t number : {decode::number_limit(native_arch), 400U, 600U, 0x3fffffffU, 0xffffffffU}) {
    CAPTURE(number);
    policy.default_action = Action::deny;
    CHECK(Judge(policy).judge(record(number), caller).action == Action::deny);
    CHECK(Judge(policy).judge(record(number), caller).error == ENOSYS);
    policy.default_action = Action::allow;
    CHECK(Judge(policy).judge(record(number), caller).action == Action::allow);
    policy.default_action = Action::kill;
    CHECK(Judge(policy).judge(record(number), caller).action == Action::kill);
  }
}

TEST_CASE("the numbers of x32 are killed under any policy") {
  Policy policy;
  policy.default_action = Action::allow;
  for (const std::uint32_t number : {0x40000000U, 0x40000001U, 0x40000220U, 0x80000000U, 0xfffffffeU, 512U, 547U}) {
    CAPTURE(number);
    const Verdict verdict = Judge(policy).judge(record(number), caller);
    CHECK(verdict.action == Action::kill);
    CHECK(verdict.by == Verdict::By::protection);
    CHECK_FALSE(verdict.reason.empty());
  }
  CHECK(is_native(record(511)));
  CHECK(is_native(record(548)));
  CHECK(is_native(record(0xffffffff)));
}

}  // namespace
}  // namespace callgate::policy

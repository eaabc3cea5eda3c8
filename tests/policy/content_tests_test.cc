// What judge() makes of contents: which it asks for, what they decide, and what becomes of those that cannot be known.
#include "policy/contents/content_tests.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <netinet/in.h>
#include <sys/syscall.h>
#include <sys/un.h>

#include <cstring>

#include "build.h"
#include "fake_contents.h"
#include "policy/judge.h"
#include "policy/policy.h"

namespace callgate::policy {
namespace {

using decode::Type;
using test::caller;
using test::FakeContents;
using test::record;
using test::v4;
using Kind = TextPattern::Kind;

ContentTest path_test(std::string_view call, std::string_view argument, std::uint8_t reg, std::string under,
                      bool negated = false) {
  PathOperand operand = path_use(decode::find_call(call).value(), argument)->operand;
  operand.reg = reg;
  return {PathTest{operand, {{Kind::under, std::move(under)}}}, negated, {}};
}

CallMatch with(std::string_view call, std::vector<ContentTest> contents, std::vector<Test> tests = {}) {
  CallMatch match = test::match(call, std::move(tests));
  match.contents = std::move(contents);
  return match;
}

CallMatch open_under(std::string under, bool negated = false) {
  return with("openat", {path_test("openat", "filename", 1, std::move(under), negated)});
}

TEST_CASE("a path decides where the registers leave it open") {
  const Policy policy = test::policy(Action::deny, {test::rule(Action::allow, {open_under("/usr")}, 5),
                                                    test::rule(Action::deny, {open_under("/usr/secret")}, 7)});
  FakeContents contents;
  contents.set_path(1, "/usr/lib/x");
  CHECK(Judge(policy).judge(record(SYS_openat), caller, contents).action == Action::allow);
  CHECK(Judge(policy).judge(record(SYS_openat), caller, contents).line == 5);
  contents.set_path(1, "/usr/secret/x");
  CHECK(Judge(policy).judge(record(SYS_openat), caller, contents).line == 7);
  contents.set_path(1, "/etc");
  CHECK(Judge(policy).judge(record(SYS_openat), caller, contents).by == Verdict::By::default_action);
  CHECK(contents.asked_paths.front().reg == 1);
  CHECK(contents.asked_paths.front().follows_last);
  contents.asked = 0;
  CHECK(Judge(policy).judge(record(SYS_open), caller, contents).action == Action::deny);
  CHECK(contents.asked == 0);
}

TEST_CASE("contents are not asked for what they cannot change") {
  FakeContents contents;
  contents.set_path(1, "/usr/x");
  const auto asked = [&](Action default_action, std::vector<Rule> rules) {
    contents.asked = 0;
    static_cast<void>(
        Judge(test::policy(default_action, std::move(rules))).judge(record(SYS_openat), caller, contents));
    return contents.asked;
  };
  const Rule allow = test::rule(Action::allow, {open_under("/usr")});
  const Rule deny = test::rule(Action::deny, {open_under("/usr")});
  const Rule kill = test::rule(Action::kill, {open_under("/usr")});
  const Rule deny_all = test::rule(Action::deny, {test::match("openat")});
  const Rule allow_all = test::rule(Action::allow, {test::match("openat")});
  CHECK(asked(Action::deny, {allow}) == 1);
  CHECK(asked(Action::allow, {allow}) == 0);  // default says so anyway
  CHECK(asked(Action::kill, {kill}) == 0);    // likewise
  CHECK(asked(Action::kill, {allow_all, kill}) == 1);
  CHECK(asked(Action::deny, {allow, allow_all}) == 0);
  CHECK(asked(Action::deny, {allow, deny_all}) == 0);
  CHECK(asked(Action::allow, {deny_all, deny}) == 0);
  CHECK(asked(Action::allow, {deny, deny_all}) == 1);  // its errno would be the answer
  CHECK(asked(Action::allow, {allow_all, deny}) == 1);
  CHECK(asked(Action::allow, {deny_all, kill}) == 1);
  CHECK(asked(Action::allow, {allow, deny, kill}) == 1);  // the strictest first: it holds
  CHECK(asked(Action::allow, {test::rule(Action::deny, {with("openat", {path_test("openat", "filename", 1, "/usr")},
                                                             {test::is(2, Type::s32, 1)})})}) == 0);
}

TEST_CASE("a rule that kills as default does is stricter than one that allows") {
  FakeContents contents;
  contents.set_path(1, "/usr/x");
  const Policy policy = test::policy(Action::kill, {test::rule(Action::allow, {test::match("openat")}),
                                                    test::rule(Action::kill, {open_under("/usr")})});
  CHECK(Judge(policy).judge(record(SYS_openat), caller, contents).action == Action::kill);
  contents.set_path(1, "/etc/x");
  CHECK(Judge(policy).judge(record(SYS_openat), caller, contents).action == Action::allow);
}

TEST_CASE("what cannot be known is denied with its errno") {
  FakeContents contents;
  contents.paths[1] = {std::nullopt, ENOENT};
  const Policy allowing = test::policy(Action::kill, {test::rule(Action::allow, {open_under("/usr")}, 5)});
  const Verdict verdict = Judge(allowing).judge(record(SYS_openat), caller, contents);
  CHECK(verdict.action == Action::deny);
  CHECK(verdict.by == Verdict::By::contents);
  CHECK(verdict.error == ENOENT);
  CHECK(verdict.line == 5);
  CHECK(verdict.reason == "the path leads nowhere");
  CHECK(verdict.fails_anyway);
  contents.paths[1] = {std::nullopt, kernels_eacces};
  CHECK(Judge(allowing).judge(record(SYS_openat), caller, contents).fails_anyway);
  CHECK(Judge(allowing).judge(record(SYS_openat), caller, contents).error == EACCES);
  // A pipe has no path: the kernel would have opened it.
  contents.paths[1] = {std::nullopt, EACCES};
  CHECK_FALSE(Judge(allowing).judge(record(SYS_openat), caller, contents).fails_anyway);
  contents.paths[1] = {std::nullopt, E2BIG};
  CHECK_FALSE(Judge(allowing).judge(record(SYS_openat), caller, contents).fails_anyway);
  contents.paths[1] = {std::nullopt, 0};
  CHECK(Judge(allowing).judge(record(SYS_openat), caller, contents).error == EACCES);

  // A negation is as unknown as what it negates; a rule that holds without it is stronger if it denies.
  const Policy negated = test::policy(Action::allow, {test::rule(Action::deny, {open_under("/usr", true)}, 5)});
  CHECK(Judge(negated).judge(record(SYS_openat), caller, contents).by == Verdict::By::contents);
  const Policy logging = test::policy(Action::allow, {test::rule(Action::log, {test::match("openat")}, 4),
                                                      test::rule(Action::deny, {open_under("/usr")}, 5)});
  CHECK(Judge(logging).judge(record(SYS_openat), caller, contents).by == Verdict::By::contents);
  const Policy killing = test::policy(Action::allow, {test::rule(Action::deny, {test::match("openat")}, 4),
                                                      test::rule(Action::kill, {open_under("/usr")}, 5)});
  CHECK(Judge(killing).judge(record(SYS_openat), caller, contents).line == 4);
  CHECK(Judge(killing).judge(record(SYS_openat), caller, contents).by == Verdict::By::rule);

  CHECK(Judge(allowing).judge(record(SYS_openat), caller).by == Verdict::By::contents);
  CHECK(Judge(allowing).judge(record(SYS_openat), caller).error == EPERM);
  CHECK_FALSE(Judge(allowing).judge(record(SYS_openat), caller).fails_anyway);
}

TEST_CASE("a descriptor that is only looked at is not a path") {
  FakeContents contents;
  contents.paths[1] = {ResolvedPath{"pipe:[1]", false, true}, 0};
  const auto judged = [&](Action default_action, Action action, std::string_view call, long number) {
    const Policy policy =
        test::policy(default_action, {test::rule(action, {with(call, {path_test(call, "filename", 1, "/usr")})})});
    return Judge(policy).judge(record(number), caller, contents).action;
  };
  CHECK(judged(Action::deny, Action::allow, "newfstatat", SYS_newfstatat) == Action::allow);
  CHECK(judged(Action::deny, Action::allow, "fchownat", SYS_fchownat) == Action::deny);
  contents.paths[1] = {ResolvedPath{"/usr/x", false, true}, 0};
  CHECK(judged(Action::allow, Action::deny, "newfstatat", SYS_newfstatat) == Action::allow);
  CHECK(judged(Action::allow, Action::deny, "statx", SYS_statx) == Action::allow);
  CHECK(judged(Action::allow, Action::deny, "fchownat", SYS_fchownat) == Action::deny);
}

TEST_CASE("a process reaches its own files in /proc under two names") {
  FakeContents contents;
  const auto under = [&](std::string folder, std::string path) {
    contents.set_path(1, std::move(path));
    return holds(path_test("openat", "filename", 1, std::move(folder)), record(SYS_openat), caller, contents, true)
        .holds;
  };
  CHECK(under("/proc/self", "/proc/1000/maps"));
  CHECK(under("/proc/1000", "/proc/1000/maps"));
  CHECK_FALSE(under("/proc/self", "/proc/1001/maps"));
  CHECK_FALSE(under("/proc/self", "/proc/10001"));
  CHECK(under("/proc/thread-self", "/proc/1000/task/1001/comm"));
  CHECK_FALSE(under("/proc/thread-self", "/proc/1000/task/1002/comm"));
}

TEST_CASE("strings and arguments") {
  FakeContents contents;
  const auto holds_string = [&](std::vector<TextPattern> patterns, bool negated, std::uint64_t address) {
    const ContentTest test{StringTest{2, std::move(patterns)}, negated, {}};
    return holds(test, record(SYS_mount, {0, 0, address}), caller, contents, true);
  };
  contents.texts[2] = {"tmpfs", 0};
  CHECK(holds_string({{Kind::exactly, "proc"}, {Kind::exactly, "tmpfs"}}, false, 1).holds);
  CHECK_FALSE(holds_string({{Kind::exactly, "tmpfs"}}, true, 1).holds);
  CHECK_FALSE(holds_string({{Kind::exactly, "tmpfs"}}, false, 0).holds);
  CHECK(holds_string({{Kind::exactly, "tmpfs"}}, true, 0).holds);
  contents.texts[2] = {std::nullopt, EFAULT};
  CHECK(holds_string({{Kind::exactly, "tmpfs"}}, true, 1).error == EFAULT);

  using Which = ArgvTest::Which;
  contents.lists[1] = {std::vector<std::string>{"git", "push", "-f"}, 0};
  const auto holds_argv = [&](Which which, std::vector<TextPattern> patterns, bool negated = false) {
    const ContentTest test{ArgvTest{1, which, std::move(patterns)}, negated, {}};
    return holds(test, record(SYS_execve, {1, 1}), caller, contents, true).holds;
  };
  const TextPattern git{Kind::exactly, "git"};
  const TextPattern anything{Kind::text_glob, "*"};
  CHECK(holds_argv(Which::exactly, {git, anything, anything}));
  CHECK_FALSE(holds_argv(Which::exactly, {git, anything}));
  CHECK(holds_argv(Which::prefix, {git, {Kind::exactly, "push"}}));
  CHECK_FALSE(holds_argv(Which::prefix, {git, anything, anything, anything}));
  CHECK(holds_argv(Which::any, {{Kind::exactly, "-x"}, {Kind::exactly, "-f"}}));
  CHECK_FALSE(holds_argv(Which::any, {{Kind::exactly, "-x"}}));
  CHECK(holds_argv(Which::all, {git, {Kind::exactly, "-f"}}));
  CHECK_FALSE(holds_argv(Which::all, {git, {Kind::exactly, "-x"}}));
  CHECK(holds_argv(Which::any, {{Kind::exactly, "-x"}}, true));
  const ContentTest none{ArgvTest{1, Which::exactly, {}}, false, {}};
  CHECK(holds(none, record(SYS_execve, {1, 0}), caller, contents, true).holds);
}

constexpr SocketOperand connected{1, 2, true, false, false};
constexpr SocketOperand sent{4, 5, true, true, true};
constexpr SocketOperand sent_message{1, std::nullopt, true, true, true};

ContentTest address_test(const SocketOperand& socket, std::string_view range, bool negated = false) {
  return {AddressTest{socket, {parse_ip_range(range).value()}}, negated, {}};
}

TEST_CASE("addresses, ports and families") {
  FakeContents contents;
  contents.set_bytes(1, v4("127.0.0.1", 80));
  const auto connect = record(SYS_connect, {3, 1, sizeof(sockaddr_in)});
  const auto here = [&](const ContentTest& test) { return holds(test, connect, caller, contents, true).holds; };
  CHECK(here(address_test(connected, "127.0.0.0/8")));
  CHECK_FALSE(here(address_test(connected, "127.0.0.0/8", true)));
  CHECK(here(address_test(connected, "10.0.0.0/8", true)));
  CHECK(here({PortTest{connected, test::is(0, Type::u16, 79, 81)}, false, {}}));
  CHECK_FALSE(here({PortTest{connected, test::is(0, Type::u16, 81, 90)}, false, {}}));
  CHECK(here({PortTest{connected, test::is_not(0, Type::u16, 81, 90)}, false, {}}));
  CHECK(here({FamilyTest{connected, test::is(0, Type::u16, AF_INET, AF_INET6)}, false, {}}));
  CHECK_FALSE(here({FamilyTest{connected, test::is(0, Type::u16, AF_UNIX)}, false, {}}));
  CHECK_FALSE(here({SocketPathTest{connected, {{Kind::under, "/"}}}, false, {}}));

  // Another family has neither address nor port: it is not in a range, nor out of it.
  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  std::strcpy(local.sun_path, "x");
  contents.set_bytes(1, local);
  CHECK_FALSE(here(address_test(connected, "127.0.0.0/8")));
  CHECK_FALSE(here(address_test(connected, "127.0.0.0/8", true)));
  CHECK_FALSE(here({PortTest{connected, test::is_not(0, Type::u16, 1, 2)}, false, {}}));
  contents.memory.clear();
  CHECK(holds(address_test(connected, "127.0.0.0/8"), connect, caller, contents, true).error == EFAULT);
}

TEST_CASE("an address that the kernel takes for several") {
  FakeContents contents;
  sockaddr_in6 any{};
  any.sin6_family = AF_INET6;
  contents.set_bytes(1, any);
  const auto connect = record(SYS_connect, {3, 1, sizeof any});
  const auto allow = [&](std::string_view range) {
    return holds(address_test(connected, range), connect, caller, contents, true).holds;
  };
  const auto deny = [&](std::string_view range) {
    return holds(address_test(connected, range), connect, caller, contents, false).holds;
  };
  CHECK_FALSE(allow("::1"));
  CHECK_FALSE(allow("127.0.0.0/8"));
  CHECK(deny("::1"));
  CHECK(deny("127.0.0.0/8"));
  SocketOperand bound = connected;
  bound.is_destination = false;
  CHECK(holds(address_test(bound, "::"), connect, caller, contents, true).holds);
}

TEST_CASE("a send without an address is allowed wherever one with the right address is") {
  FakeContents contents;
  contents.memory[1] = {std::vector<std::byte>{}, 0};
  const ContentTest by_call = address_test(sent, "127.0.0.1");
  const ContentTest by_message = address_test(sent_message, "127.0.0.1", true);
  for (const bool allows : {true, false}) {
    CHECK(holds(by_call, record(SYS_sendto), caller, contents, allows).holds == allows);
    CHECK(holds(by_message, record(SYS_sendmsg, {3, 1}), caller, contents, allows).holds == allows);
  }
  contents.set_bytes(4, v4("127.0.0.1", 1));
  CHECK(holds(by_call, record(SYS_sendto, {3, 0, 0, 0, 1, 16}), caller, contents, false).holds);
  sockaddr_in none = v4("127.0.0.1", 1);
  none.sin_family = AF_UNSPEC;
  contents.set_bytes(4, none);
  CHECK(holds(by_call, record(SYS_sendto, {3, 0, 0, 0, 1, 16}), caller, contents, true).error == EAFNOSUPPORT);
  CHECK(holds(by_call, record(SYS_sendto, {3, 0, 0, 0, 1, 1}), caller, contents, true).error == EINVAL);
}

TEST_CASE("names of local sockets") {
  FakeContents contents;
  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  std::strcpy(local.sun_path, "./x");
  contents.set_bytes(1, local);
  contents.set_path(1, "/run/app/x");
  const auto connect = record(SYS_connect, {3, 1, sizeof local});
  const ContentTest under{SocketPathTest{connected, {{Kind::under, "/run/app"}}}, false, {}};
  CHECK(holds(under, connect, caller, contents, true).holds);
  CHECK(contents.asked_paths.back().in == PathArgument::In::sockaddr);
  CHECK(contents.asked_paths.back().size == sizeof local);
  CHECK(contents.asked_paths.back().follows_last);
  SocketOperand bound = connected;
  bound.is_destination = false;
  CHECK(holds({SocketPathTest{bound, {{Kind::under, "/run/app"}}}, false, {}}, connect, caller, contents, true).holds);
  CHECK(contents.asked_paths.back().may_be_absent);
  CHECK_FALSE(contents.asked_paths.back().follows_last);
  contents.paths[1] = {std::nullopt, ENOENT};
  CHECK(holds(under, connect, caller, contents, true).error == ENOENT);
  std::memcpy(local.sun_path, "\0bus", 4);
  contents.set_bytes(1, local);
  const ContentTest bus{SocketPathTest{connected, {{Kind::exactly, "@bus"}}}, false, {}};
  CHECK(holds(bus, record(SYS_connect, {3, 1, 6}), caller, contents, true).holds);
  CHECK_FALSE(holds(bus, record(SYS_connect, {3, 1, 7}), caller, contents, true).holds);
}

TEST_CASE("fields of a struct; what its size leaves out is zero") {
  FakeContents contents;
  clone_args args{};
  args.flags = CLONE_NEWUSER | CLONE_UNTRACED;
  contents.set_bytes(0, args, sizeof args);
  Test newuser{0, Type::u64, false, false, {{CLONE_NEWUSER, CLONE_NEWUSER, CLONE_NEWUSER}}};
  const auto flag = [&](std::uint64_t size) {
    return holds({FieldTest{0, 1, sizeof args, offsetof(clone_args, flags), newuser}, false, {}},
                 record(SYS_clone3, {1, size}), caller, contents, true);
  };
  CHECK(flag(sizeof args).holds);
  CHECK(flag(64).holds);
  CHECK_FALSE(flag(0).holds);
  CHECK(flag(4096).error == EFAULT);
}

TEST_CASE("which rules need their contents sealed") {
  Policy policy = test::policy(Action::deny, {test::rule(Action::allow, {test::match("openat")}, 5),
                                              test::rule(Action::deny, {open_under("/usr")}, 7)});
  REQUIRE(needs_contents(policy).size() == 1);
  CHECK(needs_contents(policy).front()->line == 7);
  policy.rules.pop_back();
  CHECK(needs_contents(policy).empty());
}

}  // namespace
}  // namespace callgate::policy

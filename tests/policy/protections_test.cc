// What no policy needs to say: the ways out that are closed under every policy that denies.
#include "policy/protections.h"

#include <doctest/doctest.h>
#include <linux/ioprio.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <csignal>

#include "base/error.h"
#include "build.h"
#include "fake_contents.h"
#include "policy/judge.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

using decode::Type;
using test::caller;
using test::is;
using test::match;
using test::record;
using test::rule;

constexpr unsigned supervisor = 999;

Policy guarded(std::vector<Rule> rules = {rule(Action::deny, {match("socket")})}) {
  Policy policy = test::policy(Action::allow, std::move(rules));
  add_protections(policy, static_cast<pid_t>(supervisor));
  return policy;
}

/// The errno of the denial by a protection, 0 if the call is allowed.
int refused(const Policy& policy, long number, std::array<std::uint64_t, 6> args = {}) {
  const Verdict verdict = Judge(policy).judge(record(number, args), caller);
  if (verdict.action == Action::allow) return 0;
  CHECK(verdict.action == Action::deny);
  CHECK(verdict.by == Verdict::By::protection);
  CHECK_FALSE(verdict.reason.empty());
  return verdict.error;
}

TEST_CASE("a policy that only observes gets no protections") {
  Policy policy = test::policy(Action::log, {rule(Action::allow, {match("read")})});
  CHECK_FALSE(restricts(policy));
  add_protections(policy, static_cast<pid_t>(supervisor));
  CHECK(policy.rules.size() == 1);
  CHECK(restricts(test::policy(Action::deny)));
  CHECK(restricts(test::policy(Action::allow, {rule(Action::kill, {match("read")})})));
}

TEST_CASE("terminals of others") {
  const Policy policy = guarded();
  CHECK(refused(policy, SYS_ioctl, {0, TIOCSCTTY, 1}) == EPERM);
  CHECK(refused(policy, SYS_ioctl, {0, 0xff00000000 | TIOCSCTTY, 1}) == EPERM);
  CHECK(refused(policy, SYS_ioctl, {0, TIOCSCTTY, 0}) == 0);
}

TEST_CASE("clone3 is looked at where a rule allows it by its flags, and refused where none does") {
  constexpr std::string_view start = "callgate: 1\ndefault: deny\nrules: [{";
  const auto judged = [&](std::string_view rule, std::uint64_t flags) {
    Policy policy = parse(std::string(start) + std::string(rule) + "}]\n", "p");
    add_protections(policy, static_cast<pid_t>(supervisor));
    test::FakeContents contents;
    clone_args args{};
    args.flags = flags;
    contents.set_bytes(0, args);
    return Judge(policy).judge(record(SYS_clone3, {1, sizeof args}), caller, contents);
  };
  constexpr std::string_view by_flags = "allow: [clone, clone3], when: {flags: {none: CLONE_NEWUSER}}";
  CHECK(judged(by_flags, CLONE_VM).action == Action::allow);
  CHECK(judged(by_flags, CLONE_NEWUSER).action == Action::deny);
  CHECK(judged(by_flags, CLONE_UNTRACED).by == Verdict::By::protection);
  CHECK(judged(by_flags, CLONE_UNTRACED).error == EPERM);
  CHECK(judged("allow: clone3", CLONE_VM).error == ENOSYS);
  CHECK(judged("deny: clone3, when: {flags: {any: CLONE_NEWUSER}}", CLONE_VM).error == ENOSYS);
}

TEST_CASE("a socket listens where it was bound, if that is asked for") {
  const auto is_asked = [](std::string_view more) {
    Policy policy = parse("callgate: 1\ndefault: allow\n" + std::string(more), "p");
    add_protections(policy, static_cast<pid_t>(supervisor));
    return policy.confinement.listens_where_bound;
  };
  CHECK(is_asked("network: {bind: [80]}\n"));
  CHECK(is_asked("network: {connect: [80]}\n"));
  CHECK_FALSE(is_asked("network: {bind: [0, 80]}\n"));  // a port of the kernel's choice is one of them
  CHECK(is_asked("rules: [{deny: [bind, connect], when: {address: {not: 127.0.0.1}}}]\n"));
  CHECK(is_asked("rules: [{deny: bind, when: {port: 80}}]\n"));
  CHECK_FALSE(is_asked("rules: [{deny: bind, when: {path: /run/x}}]\n"));
  CHECK_FALSE(is_asked("rules: [{deny: connect, when: {port: 80}}]\n"));
}

TEST_CASE("children stay with the supervisor") {
  const Policy policy = guarded();
  CHECK(refused(policy, SYS_clone, {CLONE_UNTRACED | SIGCHLD}) == EPERM);
  CHECK(refused(policy, SYS_clone, {0xff00000000 | CLONE_UNTRACED}) == EPERM);
  CHECK(refused(policy, SYS_clone, {CLONE_VM | CLONE_VFORK | SIGCHLD}) == 0);
  CHECK(refused(policy, SYS_clone3) == ENOSYS);
  CHECK(refused(policy, SYS_fork) == 0);
  CHECK(refused(policy, SYS_vfork) == 0);
}

TEST_CASE("a filter of the target's own is welcome, a listener is not") {
  const Policy policy = guarded({rule(Action::deny, {match("socket")}), rule(Action::allow, {match("seccomp")})});
  CHECK(refused(policy, SYS_seccomp, {SECCOMP_SET_MODE_FILTER, 0}) == 0);
  CHECK(refused(policy, SYS_seccomp, {SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC}) == 0);
  CHECK(refused(policy, SYS_seccomp, {SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER}) == EPERM);
  CHECK(refused(policy, SYS_seccomp,
                {0x700000000 | SECCOMP_SET_MODE_FILTER,
                 0x900000000 | SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC}) == EPERM);
}

TEST_CASE("the supervisor gets no signals") {
  const Policy policy = guarded();
  for (const long number :
       {SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_pidfd_open}) {
    CAPTURE(number);
    CHECK(refused(policy, number, {supervisor}) == EPERM);
    CHECK(refused(policy, number, {0xdead00000000 | supervisor}) == EPERM);
    CHECK(refused(policy, number, {supervisor + 1}) == 0);
  }
  CHECK(refused(policy, SYS_kill, {0 - std::uint64_t{supervisor}}) == EPERM);
  CHECK(refused(policy, SYS_kill, {0xffffffff}) == EPERM);
  CHECK(refused(policy, SYS_kill, {0}) == 0);
}

TEST_CASE("the ways past a filter are closed, unless the policy opens them") {
  CHECK(refused(guarded(), SYS_io_uring_setup) == ENOSYS);
  for (const char* name : {"ptrace", "process_vm_readv", "process_vm_writev", "open_by_handle_at", "userfaultfd", "bpf",
                           "perf_event_open", "keyctl", "add_key", "finit_module", "kexec_load", "mount", "umount2",
                           "fsopen", "pidfd_getfd", "kcmp", "iopl"}) {
    CAPTURE(name);
    const auto number = decode::number_of(native_arch, decode::find_call(name).value()).value().value;
    CHECK(refused(guarded(), number) == EPERM);
    for (const Action action : {Action::allow, Action::log}) {
      const Policy open = guarded({rule(Action::deny, {match("socket")}), rule(action, {match(name)})});
      CHECK(Judge(open).judge(record(number), caller).action == action);
      CHECK(Judge(open).judge(record(number), caller).by != Verdict::By::protection);
    }
    // To deny some of it does not allow the rest.
    const Policy closed = guarded({rule(Action::deny, {match(name, {is(0, Type::s32, 16)})})});
    CHECK(refused(closed, number, {17}) == EPERM);
  }
}

TEST_CASE("input is not pushed into the terminal, whatever else of ioctl is allowed") {
  const Policy policy = guarded({rule(Action::deny, {match("socket")}), rule(Action::allow, {match("ioctl")})});
  CHECK(refused(policy, SYS_ioctl, {0, TIOCSTI}) == EPERM);
  CHECK(refused(policy, SYS_ioctl, {0, TIOCLINUX}) == EPERM);
  CHECK(refused(policy, SYS_ioctl, {0, 0x100000000 | TIOCSTI}) == EPERM);
  CHECK(refused(policy, SYS_ioctl, {0, TCGETS}) == 0);
  const Policy open = guarded(
      {rule(Action::deny, {match("socket")}), rule(Action::allow, {match("ioctl", {is(1, Type::u32, TIOCSTI)})})});
  CHECK(refused(open, SYS_ioctl, {0, TIOCSTI}) == 0);
}

TEST_CASE("packets take no way of their own, unless a rule asks for that option") {
  const Policy policy = guarded({rule(Action::deny, {match("socket")}), rule(Action::allow, {match("setsockopt")})});
  CHECK(refused(policy, SYS_setsockopt, {3, 0, 4}) == EPERM);
  CHECK(refused(policy, SYS_setsockopt, {3, 41, 57}) == EPERM);
  CHECK(refused(policy, SYS_setsockopt, {3, 132, 110}) == EPERM);
  CHECK(refused(policy, SYS_setsockopt, {3, 0x100000000, 0x100000004}) == EPERM);
  CHECK(refused(policy, SYS_setsockopt, {3, 0, 57}) == 0);
  CHECK(refused(policy, SYS_setsockopt, {3, 1, 4}) == 0);
  const Policy open = guarded({rule(Action::deny, {match("socket")}),
                               rule(Action::allow, {match("setsockopt", {is(1, Type::s32, 0), is(2, Type::s32, 4)})})});
  CHECK(refused(open, SYS_setsockopt, {3, 0, 4}) == 0);
  CHECK(refused(open, SYS_setsockopt, {3, 41, 57}) == EPERM);
}

TEST_CASE("a protection is lifted for what a rule lets pass, and for nothing else") {
  const Rule denies_something = rule(Action::deny, {match("socket")});
  const auto allowing = [&](const CallMatch& named) {
    return guarded({denies_something, rule(Action::allow, {named})});
  };
  constexpr std::uint64_t traceme = 0;
  constexpr std::uint64_t attach = 16;

  SUBCASE("by one condition") {
    const Policy policy = allowing(match("ptrace", {is(0, Type::s64, traceme)}));
    CHECK(refused(policy, SYS_ptrace, {traceme}) == 0);
    CHECK(refused(policy, SYS_ptrace, {attach}) == EPERM);
    CHECK(refused(policy, SYS_process_vm_readv) == EPERM);  // its neighbours stay as they were
  }
  SUBCASE("by conditions that must all hold") {
    const Policy policy = allowing(match("bpf", {is(0, Type::s32, 1), is(2, Type::u32, 8, 128)}));
    CHECK(refused(policy, SYS_bpf, {1, 0, 64}) == 0);
    CHECK(refused(policy, SYS_bpf, {1, 0, 256}) == EPERM);
    CHECK(refused(policy, SYS_bpf, {2, 0, 64}) == EPERM);
  }
  SUBCASE("by one of several rules") {
    const Policy policy = guarded({denies_something, rule(Action::allow, {match("keyctl", {is(0, Type::s32, 1)})}),
                                   rule(Action::log, {match("keyctl", {is(0, Type::s32, 2), is(1, Type::s32, 7)})})});
    CHECK(refused(policy, SYS_keyctl, {1, 9}) == 0);
    CHECK(Judge(policy).judge(record(SYS_keyctl, {2, 7}), caller).action == Action::log);
    CHECK(refused(policy, SYS_keyctl, {2, 8}) == EPERM);
    CHECK(refused(policy, SYS_keyctl, {3, 7}) == EPERM);
  }
  SUBCASE("a rule on other values of an argument lifts nothing") {
    const Policy policy = allowing(match("ioctl", {is(1, Type::u32, TCGETS)}));
    CHECK(refused(policy, SYS_ioctl, {0, TCGETS}) == 0);
    CHECK(refused(policy, SYS_ioctl, {0, TIOCSTI}) == EPERM);
  }
  SUBCASE("one of the values that a protection names") {
    const Policy policy = allowing(match("ioctl", {is(1, Type::u32, TIOCSTI), is(0, Type::u32, 3)}));
    CHECK(refused(policy, SYS_ioctl, {3, TIOCSTI}) == 0);
    CHECK(refused(policy, SYS_ioctl, {4, TIOCSTI}) == EPERM);
    CHECK(refused(policy, SYS_ioctl, {3, TIOCLINUX}) == EPERM);
  }
  SUBCASE("by what lies in memory") {
    constexpr std::string_view text =
        "callgate: 1\ndefault: allow\nrules: [{deny: socket}, {allow: mount, when: {type: tmpfs, flags: {none: "
        "MS_BIND}}}]\n";
    Policy policy = parse(text, "p");
    add_protections(policy, static_cast<pid_t>(supervisor));
    const auto judged = [&](const char* type, std::uint64_t flags) {
      test::FakeContents contents;
      contents.texts[2] = {type, 0};
      return Judge(policy).judge(record(SYS_mount, {1, 1, 1, flags}), caller, contents).action;
    };
    CHECK(judged("tmpfs", 0) == Action::allow);
    CHECK(judged("tmpfs", 0x1000) == Action::deny);
    CHECK(judged("proc", 0) == Action::deny);
  }
}

TEST_CASE("rules that lift by too many conditions are an error") {
  std::vector<Rule> rules = {rule(Action::deny, {match("socket")})};
  for (std::uint64_t i = 0; i < 16; ++i)
    rules.push_back(rule(Action::allow, {match("bpf", {is(0, Type::s32, i), is(2, Type::u32, i)})}));
  CHECK_THROWS_WITH_AS(guarded(rules), doctest::Contains("too many"), Error);
}

TEST_CASE("execution domains are the harmless ones") {
  const Policy policy = guarded();
  for (const std::uint64_t domain : {0ULL, 8ULL, 0x20000ULL, 0x20008ULL, 0xffffffffULL, 0xabcdffffffffULL}) {
    CHECK(refused(policy, SYS_personality, {domain}) == 0);
  }
  CHECK(refused(policy, SYS_personality, {0x40000}) == EPERM);
  CHECK(refused(policy, SYS_personality, {0x100000}) == EPERM);
}

TEST_CASE("limits and scheduling of other processes are out of reach, those of the target are not") {
  const Policy policy = guarded();
  const auto pid = static_cast<std::uint64_t>(caller.tgid);
  const auto tid = static_cast<std::uint64_t>(caller.tid);
  for (const long number : {SYS_sched_setaffinity, SYS_sched_setattr, SYS_sched_setparam, SYS_sched_setscheduler}) {
    CAPTURE(number);
    CHECK(refused(policy, number, {0}) == 0);
    CHECK(refused(policy, number, {pid}) == 0);
    CHECK(refused(policy, number, {tid}) == 0);
    CHECK(refused(policy, number, {supervisor}) == EPERM);
    const std::function<bool(pid_t)> is_target = [](pid_t id) { return id == 1234; };
    CHECK(Judge(policy).judge(record(number, {1234}), caller).action == Action::deny);
    CHECK(Judge(policy).judge(record(number, {1234}), {1001, 1000, &is_target}).action == Action::allow);
  }
  CHECK(refused(policy, SYS_prlimit64, {0, 7, 0x1000}) == 0);
  CHECK(refused(policy, SYS_prlimit64, {supervisor, 7, 0x1000}) == EPERM);
  CHECK(refused(policy, SYS_prlimit64, {supervisor, 7, 0, 0x1000}) == 0);  // reads
  CHECK(refused(policy, SYS_ioprio_set, {IOPRIO_WHO_PROCESS, 0}) == 0);
  CHECK(refused(policy, SYS_ioprio_set, {IOPRIO_WHO_PROCESS, supervisor}) == EPERM);
  CHECK(refused(policy, SYS_ioprio_set, {IOPRIO_WHO_USER, 0}) == EPERM);
  CHECK(refused(policy, SYS_setpriority, {PRIO_PROCESS, 0, 5}) == 0);
  CHECK(refused(policy, SYS_setpriority, {PRIO_PROCESS, supervisor, 5}) == EPERM);
  CHECK(refused(policy, SYS_setpriority, {PRIO_PGRP, 0, 5}) == EPERM);  // the supervisor is in the same group
}

TEST_CASE("a call that was stopped goes on under any policy") {
  Policy policy = test::policy(Action::kill);
  add_protections(policy, static_cast<pid_t>(supervisor));
  CHECK(Judge(policy).judge(record(SYS_restart_syscall), caller).action == Action::allow);
}

}  // namespace
}  // namespace callgate::policy

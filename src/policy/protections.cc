#include "policy/protections.h"

#include <linux/ioprio.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/userfaultfd.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "policy/contents/folders_above.h"
#include "policy/lifting.h"

namespace callgate::policy {
namespace {

using decode::Type;
using NameList = std::initializer_list<std::string_view>;

// linux/in6.h and linux/sctp.h, which cannot be included beside the C library's headers, or need not be there.
constexpr std::uint64_t ipv6_2292_routing = 5;
constexpr std::uint64_t ipv6_2292_packet_options = 6;
constexpr std::uint64_t ipv6_flow_labels = 32;  // IPV6_FLOWLABEL_MGR: a label may carry a route
constexpr std::uint64_t sctp_connect_old = 107;
constexpr std::uint64_t sctp_connect = 110;
constexpr std::uint64_t sctp_connect_3 = 111;  // by getsockopt
// linux/in.h likewise.
constexpr std::uint64_t ipproto_smc = 256;
constexpr std::uint64_t ipproto_mptcp = 262;
constexpr std::uint64_t af_smc = 43;

Test::Range only(std::uint64_t value) {
  return {all_bits, value, value};
}
Test::Range bits(std::uint64_t mask) {
  return {mask, mask, mask};
}

Test is(unsigned reg, Type type, std::vector<Test::Range> ranges) {
  return {static_cast<std::uint8_t>(reg), type, false, false, std::move(ranges)};
}
Test is_not(unsigned reg, Type type, std::vector<Test::Range> ranges) {
  return {static_cast<std::uint8_t>(reg), type, true, false, std::move(ranges)};
}
/// The pid is none of the target's. 0 is the caller itself.
Test is_foreign_pid(unsigned reg) {
  return {static_cast<std::uint8_t>(reg), Type::s32, true, true, {only(0)}};
}

CallMatch call(std::string_view name, std::vector<Test> tests = {}) {
  return {decode::find_call(name).value(), std::move(tests), {}};  // a test makes each name known
}
std::vector<CallMatch> calls(NameList names) {
  std::vector<CallMatch> result;
  for (const std::string_view name : names) result.push_back(call(name));
  return result;
}

/// Whether the policy lets clone3 pass by its flags: then they are looked at, and it need not be refused for them.
bool allows_by_flags(const Policy& policy, decode::CallIndex clone3) {
  return std::ranges::any_of(policy.rules, [&](const Rule& rule) {
    return rule.action <= Action::log && std::ranges::any_of(rule.matches, [&](const CallMatch& match) {
             return match.call == clone3 && std::ranges::any_of(match.contents, [](const ContentTest& test) {
                      const auto* field = std::get_if<FieldTest>(&test.what);
                      return field != nullptr && field->offset == offsetof(clone_args, flags);
                    });
           });
  });
}

Rule denial(int error, std::string_view reason, std::vector<CallMatch> matches) {
  Rule rule;
  rule.action = Action::deny;
  rule.by = Verdict::By::protection;
  rule.error = error;
  rule.reason = reason;
  rule.matches = std::move(matches);
  return rule;
}

/// The page that arguments are sealed in is out of the target's reach, but for these.
std::vector<Rule> protections_of_sealed_memory() {
  constexpr std::uint64_t soft_offline = 101;  // MADV_SOFT_OFFLINE, which the C library does not name everywhere
  const auto advice = [](int error, const std::vector<Test::Range>& which) {
    return denial(error, "would take away the memory that arguments are checked in",
                  {call("madvise", {is(2, Type::s32, which)}), call("process_madvise", {is(3, Type::s32, which)})});
  };
  std::vector<Rule> rules = {advice(EINVAL, {only(MADV_HWPOISON), only(soft_offline)}),
                             advice(ENOSYS, {only(MADV_DONTFORK)})};
  // JavaScript's engine gives this advice for each part of its heap, and goes on without.
  rules.back().quiet = true;
  return rules;
}

/// Whether it matters which address of the Internet a socket is bound to.
bool asks_where_bound(const Policy& policy) {
  const std::optional<Network>& network = policy.confinement.network;
  if (network && std::ranges::find(network->bind, 0, &Port::number) == network->bind.end()) return true;
  const decode::CallIndex bind = decode::find_call("bind").value();
  const auto asks = [&](const CallMatch& match) {
    return match.call == bind && std::ranges::any_of(match.contents, [](const ContentTest& test) {
             return std::holds_alternative<AddressTest>(test.what) || std::holds_alternative<PortTest>(test.what);
           });
  };
  return std::ranges::any_of(policy.rules, [&](const Rule& rule) { return std::ranges::any_of(rule.matches, asks); });
}

/// What no policy can lift: the policy itself rests on it.
std::vector<Rule> firm_protections(const Policy& policy, pid_t supervisor) {
  const auto pid = static_cast<std::uint64_t>(supervisor);
  const std::vector<Test::Range> of_supervisor = {only(pid), only(0 - pid)};
  std::vector<Rule> rules = {
      denial(EPERM, "a child could escape from the supervisor",
             {call("clone", {is(0, Type::u32, {bits(CLONE_UNTRACED)})})}),
      // A listener's answers outrank the supervisor's. prctl(2) cannot ask for one: it takes no flags.
      denial(EPERM, "a listener of the target's own could answer for the supervisor",
             {call("seccomp", {is(0, Type::u32, {only(SECCOMP_SET_MODE_FILTER)}),
                               is(1, Type::u32, {bits(SECCOMP_FILTER_FLAG_NEW_LISTENER)})})}),
      denial(EPERM, "the supervisor is out of reach",
             {call("kill", {is(0, Type::s32, of_supervisor)}), call("tkill", {is(0, Type::s32, of_supervisor)}),
              call("tgkill", {is(0, Type::s32, of_supervisor)}),
              call("rt_sigqueueinfo", {is(0, Type::s32, of_supervisor)}),
              call("rt_tgsigqueueinfo", {is(0, Type::s32, of_supervisor)}),
              call("pidfd_open", {is(0, Type::s32, of_supervisor)})}),
  };
  CallMatch clone3 = call("clone3");
  if (allows_by_flags(policy, clone3.call)) {
    const FieldTest untraced{0, 1, sizeof(clone_args), offsetof(clone_args, flags),
                             is(0, Type::u64, {bits(CLONE_UNTRACED)})};
    clone3.contents.push_back({untraced, false, "flags: {any: CLONE_UNTRACED}"});
    rules.front().matches.push_back(std::move(clone3));
  } else {
    // Its flags lie in memory, where no filter sees them; libraries then use clone.
    rules.push_back(denial(ENOSYS, "its flags are not checked, those of clone are", {std::move(clone3)}));
    rules.back().quiet = true;
  }
  if (std::vector<CallMatch> renames = renames_above_denied(policy); !renames.empty())
    rules.push_back(denial(EPERM, "would give another name to what a rule denies by its path", std::move(renames)));
  // After a stop the kernel restarts what was judged already. Made without such a call before, it does nothing.
  Rule restart;
  restart.by = Verdict::By::protection;
  restart.reason = "goes on with a call that was allowed";
  restart.matches = {call("restart_syscall")};
  rules.push_back(std::move(restart));
  return rules;
}

/// Landlock sees the ports of connect and bind on sockets of TCP alone. What else reaches such a port, a policy may
/// lift likewise.
std::vector<Rule> liftable_protections_of_ports() {
  const auto sends = [](std::string_view name, unsigned flags) {
    return call(name, {is(flags, Type::u32, {bits(MSG_FASTOPEN)})});
  };
  return {
      denial(EOPNOTSUPP, "connects to a TCP port without connect",
             {sends("sendto", 3), sends("sendmsg", 2), sends("sendmmsg", 3)}),
      denial(EPROTONOSUPPORT, "reaches TCP ports by another protocol",
             {call("socket", {is(0, Type::s32, {only(AF_INET), only(AF_INET6)}),
                              is(2, Type::s32, {only(ipproto_mptcp), only(ipproto_smc)})})}),
      denial(EAFNOSUPPORT, "reaches TCP ports by another family", {call("socket", {is(0, Type::s32, {only(af_smc)})})}),
  };
}

/// What a policy may lift by naming it.
std::vector<Rule> liftable_protections() {
  return {
      denial(ENOSYS, "io_uring makes calls that no filter sees",
             calls({"io_uring_setup", "io_uring_enter", "io_uring_register"})),
      denial(EPERM, "reaches into other processes",
             calls({"ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp"})),
      denial(EPERM, "opens files without a path", calls({"open_by_handle_at"})),
      denial(EPERM, "stops the kernel in the middle of a call", calls({"userfaultfd"})),
      denial(EPERM, "stops the kernel in the middle of a call",
             {call("ioctl", {is(1, Type::u32, {only(USERFAULTFD_IOC_NEW)})})}),
      denial(EPERM, "runs programs in the kernel or observes it", calls({"bpf", "perf_event_open"})),
      denial(EPERM, "the kernel's keyrings are not confined to the target",
             calls({"add_key", "request_key", "keyctl"})),
      denial(EPERM, "changes the running kernel",
             calls({"init_module", "finit_module", "delete_module", "create_module", "kexec_load", "kexec_file_load",
                    "iopl", "ioperm"})),
      denial(EPERM, "changes what paths mean",
             calls({"mount", "umount2", "pivot_root", "move_mount", "open_tree", "open_tree_attr", "fsopen", "fsconfig",
                    "fsmount", "fspick", "mount_setattr"})),
      denial(EPERM, "sends packets by way of other addresses than they name",
             {call("setsockopt", {is(1, Type::s32, {only(IPPROTO_IP)}), is(2, Type::s32, {only(IP_OPTIONS)})}),
              call("setsockopt", {is(1, Type::s32, {only(IPPROTO_IPV6)}),
                                  is(2, Type::s32,
                                     {only(IPV6_RTHDR), only(ipv6_2292_routing), only(ipv6_2292_packet_options),
                                      only(ipv6_flow_labels)})}),
              call("setsockopt", {is(1, Type::s32, {only(IPPROTO_SCTP)}),
                                  is(2, Type::s32, {only(sctp_connect_old), only(sctp_connect)})}),
              call("getsockopt", {is(1, Type::s32, {only(IPPROTO_SCTP)}), is(2, Type::s32, {only(sctp_connect_3)})})}),
      denial(EPERM, "pushes input into the terminal",
             {call("ioctl", {is(1, Type::u32, {only(TIOCSTI), only(TIOCLINUX)})})}),
      denial(EPERM, "takes a terminal away from its session",
             {call("ioctl", {is(1, Type::u32, {only(TIOCSCTTY)}), is_not(2, Type::pointer, {only(0)})})}),
      denial(EPERM, "an execution domain that weakens the kernel's own protections",
             {call("personality",
                   {is_not(0, Type::u32, {only(0), only(8), only(0x20000), only(0x20008), only(0xffffffff)})})}),
      denial(EPERM, "signals every process of the user", {call("kill", {is(0, Type::s32, {only(all_bits)})})}),
      denial(EPERM, "changes a process that is not the target's",
             {call("prlimit64", {is_foreign_pid(0), is_not(2, Type::pointer, {only(0)})}),
              call("sched_setparam", {is_foreign_pid(0)}), call("sched_setscheduler", {is_foreign_pid(0)}),
              call("sched_setattr", {is_foreign_pid(0)}), call("sched_setaffinity", {is_foreign_pid(0)}),
              call("migrate_pages", {is_foreign_pid(0)}), call("move_pages", {is_foreign_pid(0)}),
              call("ioprio_set", {is(0, Type::s32, {only(IOPRIO_WHO_PROCESS)}), is_foreign_pid(1)}),
              call("ioprio_set", {is_not(0, Type::s32, {only(IOPRIO_WHO_PROCESS)})}),
              call("setpriority", {is(0, Type::s32, {only(PRIO_PROCESS)}), is_foreign_pid(1)}),
              call("setpriority", {is_not(0, Type::s32, {only(PRIO_PROCESS)})})}),
  };
}

}  // namespace

bool restricts(const Policy& policy) {
  const Confinement& confinement = policy.confinement;
  if (confinement.filesystem || confinement.network || confinement.limits.processes) return true;
  return policy.default_action >= Action::deny ||
         std::any_of(policy.rules.begin(), policy.rules.end(),
                     [](const Rule& rule) { return rule.action >= Action::deny; });
}

void add_protections(Policy& policy, pid_t supervisor, bool reads_any_memory, bool has_landlock) {
  if (!restricts(policy)) return;
  std::vector<Rule> added = firm_protections(policy, supervisor);
  policy.confinement.listens_where_bound = asks_where_bound(policy);
  if (!needs_contents(policy).empty()) {
    std::ranges::move(protections_of_sealed_memory(), std::back_inserter(added));
    if (!reads_any_memory) {
      constexpr std::uint64_t dumpable = 1;  // PR_SET_DUMPABLE(2const)
      added.push_back(
          denial(EPERM, "would keep callgate from reading what it has to check",
                 {call("prctl", {is(0, Type::s32, {only(PR_SET_DUMPABLE)}), is_not(1, Type::u64, {only(dumpable)})})}));
    }
  }
  std::vector<Rule> liftable = liftable_protections();
  if (policy.confinement.network && has_landlock)
    std::ranges::move(liftable_protections_of_ports(), std::back_inserter(liftable));
  for (Rule& rule : liftable) {
    std::vector<CallMatch> left;
    for (const CallMatch& match : rule.matches) std::ranges::move(not_lifted(policy, match), std::back_inserter(left));
    rule.matches = std::move(left);
    if (!rule.matches.empty()) added.push_back(std::move(rule));
  }
  policy.rules.insert(policy.rules.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

}  // namespace callgate::policy

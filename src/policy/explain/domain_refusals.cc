#include "policy/explain/domain_refusals.h"

#include <linux/capability.h>
#include <linux/sched.h>
#include <sys/ptrace.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

namespace callgate::policy {
namespace {

constexpr std::string_view signalling[] = {"kill", "rt_sigqueueinfo", "pidfd_send_signal"};
constexpr std::string_view tracing = "ptrace";
constexpr std::string_view looking[] = {tracing, "process_vm_readv", "process_vm_writev", "pidfd_getfd"};
constexpr std::string_view administration[] = {"unshare", "setns",   "sethostname", "setdomainname",
                                               "mount",   "umount2", "pivot_root",  "move_mount",
                                               "fsopen",  "fsmount", "open_tree",   "mount_setattr"};
constexpr std::string_view out_of_reach = "processes outside are out of reach";
constexpr std::string_view cloning = "clone";
constexpr std::string_view limiting[] = {"setrlimit", "prlimit64"};

std::vector<CallMatch> all_calls() {
  std::vector<CallMatch> result;
  const auto add = [&result](std::string_view name, std::vector<Test> tests = {}) {
    result.push_back({decode::find_call(name).value(), std::move(tests)});
  };
  for (const std::string_view name : signalling) add(name);
  Test begins{.reg = 0, .type = decode::Type::pointer, .negated = false, .or_target = false, .ranges = {}};
  for (const std::uint64_t request : {PTRACE_TRACEME, PTRACE_ATTACH, PTRACE_SEIZE})
    begins.ranges.push_back({all_bits, request, request});
  for (const std::string_view name : looking) add(name, name == tracing ? std::vector{begins} : std::vector<Test>{});
  for (const std::string_view name : administration) add(name);
  constexpr std::uint64_t namespaces[] = {CLONE_NEWNS,  CLONE_NEWCGROUP, CLONE_NEWUTS,
                                          CLONE_NEWIPC, CLONE_NEWPID,    CLONE_NEWNET};
  Test any{.reg = 0, .type = decode::Type::u32, .negated = false, .or_target = false, .ranges = {}};
  for (const std::uint64_t flag : namespaces) any.ranges.push_back({flag, flag, flag});
  add(cloning, {any});
  add("setrlimit");
  add("prlimit64", {{.reg = 2, .type = decode::Type::pointer, .negated = true, .ranges = {{all_bits, 0, 0}}}});
  return result;
}

bool is_one_of(const auto& names, std::string_view name) {
  return std::ranges::find(names, name) != std::end(names);
}

Verdict protection(std::string_view reason, int error = EPERM) {
  return {.action = Action::deny, .by = Verdict::By::protection, .error = error, .reason = reason};
}

/// The process that a call would look into.
std::optional<std::int32_t> looked_into(std::string_view call, const decode::SyscallRecord& record,
                                        const Lookup& lookup) {
  const auto argument = [&](std::size_t reg) { return static_cast<std::int32_t>(record.args.at(reg)); };
  if (call == tracing) return argument(1);
  return call == "pidfd_getfd" ? lookup.process_of(argument(0)) : argument(0);
}

}  // namespace

std::optional<std::uint8_t> process_argument(decode::CallIndex call) {
  constexpr std::string_view by_first[] = {"kill", "rt_sigqueueinfo", "process_vm_readv", "process_vm_writev"};
  return is_one_of(by_first, decode::call_name(call)) ? std::optional<std::uint8_t>(0) : std::nullopt;
}

Verdict hidden_process(int error) {
  return protection(out_of_reach, error);
}

const std::vector<CallMatch>& calls_refused_by_domain() {
  static const std::vector<CallMatch> calls = all_calls();
  return calls;
}

bool may_be_refused_by_domain(const decode::SyscallRecord& record) {
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  return call && std::ranges::any_of(calls_refused_by_domain(), [&](const CallMatch& match) {
           return match.call == *call && std::ranges::all_of(match.tests, [&](const Test& test) {
                    return holds(test, decode::model_of(record.arch), record.args.at(test.reg), {});
                  });
         });
}

std::optional<Verdict> domain_refusal(const Confinement& confinement, const decode::SyscallRecord& record,
                                      const Lookup& lookup) {
  if (!confinement.isolated || !record.result || record.result->error != EPERM || !may_be_refused_by_domain(record))
    return std::nullopt;
  const std::string_view name = decode::call_name(decode::call_of(record.arch, record.number).value());
  const auto first = static_cast<std::int32_t>(record.args.at(0));
  if (is_one_of(signalling, name)) {
    const std::optional<std::int32_t> pid = name == "pidfd_send_signal" ? lookup.process_of(first) : first;
    if (!pid || !lookup.is_out_of_reach(*pid)) return std::nullopt;
    return protection(out_of_reach);
  }
  if (is_one_of(looking, name)) {
    if (name == tracing && first == PTRACE_TRACEME) return protection("a process has one tracer, which is callgate");
    const std::optional<std::int32_t> pid = looked_into(name, record, lookup);
    return pid && lookup.is_hidden(*pid) ? std::optional(hidden_process(EPERM)) : std::nullopt;
  }
  if (!confinement.loses_administration) return std::nullopt;
  const bool limits = is_one_of(limiting, name);
  if (!lookup.is_root_without(limits ? CAP_SYS_RESOURCE : CAP_SYS_ADMIN)) return std::nullopt;
  return protection(limits ? "root keeps no CAP_SYS_RESOURCE, which would raise limits"
                           : "root keeps no CAP_SYS_ADMIN, which would reach around callgate");
}

}  // namespace callgate::policy

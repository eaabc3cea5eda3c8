#include "policy/explain/domain_refusals.h"

#include <linux/capability.h>
#include <linux/sched.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

namespace callgate::policy {
namespace {

constexpr std::string_view signalling[] = {"kill", "rt_sigqueueinfo", "pidfd_send_signal"};
constexpr std::string_view administration[] = {"unshare", "setns",   "sethostname", "setdomainname",
                                               "mount",   "umount2", "pivot_root",  "move_mount",
                                               "fsopen",  "fsmount", "open_tree",   "mount_setattr"};
constexpr std::string_view cloning = "clone";
constexpr std::string_view limiting[] = {"setrlimit", "prlimit64"};

std::vector<CallMatch> all_calls() {
  std::vector<CallMatch> result;
  const auto add = [&result](std::string_view name, std::vector<Test> tests = {}) {
    result.push_back({decode::find_call(name).value(), std::move(tests)});
  };
  for (const std::string_view name : signalling) add(name);
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

Verdict protection(std::string_view reason) {
  return {.action = Action::deny, .by = Verdict::By::protection, .error = EPERM, .reason = reason};
}

}  // namespace

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
    return protection("processes outside are out of reach");
  }
  if (!confinement.loses_administration) return std::nullopt;
  const bool limits = is_one_of(limiting, name);
  if (!lookup.is_root_without(limits ? CAP_SYS_RESOURCE : CAP_SYS_ADMIN)) return std::nullopt;
  return protection(limits ? "root keeps no CAP_SYS_RESOURCE, which would raise limits"
                           : "root keeps no CAP_SYS_ADMIN, which would reach around callgate");
}

}  // namespace callgate::policy

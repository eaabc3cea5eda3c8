#include "policy/explain/domain_refusals.h"

#include <linux/sched.h>

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace callgate::policy {
namespace {

constexpr std::string_view signalling[] = {"kill", "rt_sigqueueinfo"};
constexpr std::string_view administration[] = {"unshare", "setns",   "sethostname", "setdomainname",
                                               "mount",   "umount2", "pivot_root",  "move_mount",
                                               "fsopen",  "fsmount", "open_tree",   "mount_setattr"};
constexpr std::string_view cloning = "clone";

std::vector<CallMatch> all_calls() {
  std::vector<CallMatch> result;
  for (const std::string_view name : signalling) result.push_back({decode::find_call(name).value(), {}});
  for (const std::string_view name : administration) result.push_back({decode::find_call(name).value(), {}});
  constexpr std::uint64_t namespaces[] = {CLONE_NEWNS,  CLONE_NEWCGROUP, CLONE_NEWUTS,
                                          CLONE_NEWIPC, CLONE_NEWPID,    CLONE_NEWNET};
  Test any{.reg = 0, .type = decode::Type::u32, .negated = false, .or_target = false, .ranges = {}};
  for (const std::uint64_t flag : namespaces) any.ranges.push_back({flag, flag, flag});
  result.push_back({decode::find_call(cloning).value(), {any}});
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
  if (is_one_of(signalling, name)) {
    if (!lookup.is_out_of_reach(static_cast<std::int32_t>(record.args.at(0)))) return std::nullopt;
    return protection("processes outside are out of reach");
  }
  if (!confinement.loses_administration || !lookup.is_plain_root()) return std::nullopt;
  return protection("root keeps no CAP_SYS_ADMIN, which would reach around callgate");
}

}  // namespace callgate::policy

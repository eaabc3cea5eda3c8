#include "policy/filter/refusing_filters.h"

#include <seccomp.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <string_view>

#include "policy/filter/clauses.h"
#include "policy/filter/seccomp_filter.h"

namespace callgate::policy {
namespace {

constexpr std::size_t most_clauses = 16;  // of one match

bool is_spared(decode::CallIndex call) {
  static constexpr std::string_view spared[] = {"execve",     "execveat", "seccomp", "exit",
                                                "exit_group", "mmap",     "mseal",   "close"};
  return std::ranges::find(spared, decode::call_name(call)) != std::end(spared);
}

std::uint32_t refusal_with(int error) {
  return SCMP_ACT_ERRNO(static_cast<std::uint32_t>(error));
}

/// Every call where no rule that lets it pass may match.
BpfProgram unnamed(const Policy& policy) {
  SeccompFilter filter(refusal_with(EPERM), SCMP_ACT_ALLOW, SCMP_ACT_KILL_PROCESS);
  for (std::size_t i = 0; i < decode::call_count(); ++i) {
    const auto call = static_cast<decode::CallIndex>(i);
    const auto number = decode::number_of(native_arch, call);
    if (number && is_spared(call)) filter.add(*number);
  }
  for (const Rule& rule : policy.rules) {
    if (rule.action >= Action::deny) continue;
    for (const CallMatch& match : rule.matches) {
      const auto number = decode::number_of(native_arch, match.call);
      if (!number || is_spared(match.call)) continue;
      for (const Clause& clause : clauses_of(match, most_clauses).perhaps) filter.add(*number, clause);
    }
  }
  return filter.program();
}

}  // namespace

std::vector<BpfProgram> refusing_filters(const Policy& policy) {
  std::map<int, SeccompFilter> by_error;
  for (const Rule& rule : policy.rules) {
    if (rule.action != Action::deny) continue;
    for (const CallMatch& match : rule.matches) {
      const auto number = decode::number_of(native_arch, match.call);
      if (!number || is_spared(match.call)) continue;
      SeccompFilter& filter =
          by_error.try_emplace(rule.error, SCMP_ACT_ALLOW, refusal_with(rule.error), SCMP_ACT_KILL_PROCESS)
              .first->second;
      for (const Clause& clause : clauses_of(match, most_clauses).surely) filter.add(*number, clause);
    }
  }
  std::vector<BpfProgram> result;
  // First: of equally strict answers the newest filter's error holds.
  if (policy.default_action == Action::deny) result.push_back(unnamed(policy));
  for (const auto& [error, filter] : by_error) result.push_back(filter.program());
  return result;
}

}  // namespace callgate::policy

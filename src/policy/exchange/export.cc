#include "policy/exchange/export.h"

#include <algorithm>

#include "policy/protections.h"

namespace callgate::policy {

Policy without_supervisor(Policy policy) {
  constexpr bool reads_any_memory = true;
  constexpr bool has_landlock = false;
  add_protections(policy, no_process, reads_any_memory, has_landlock);
  const auto is_of_supervisor = [](const Test& test) {
    return std::ranges::any_of(test.ranges, [](const Test::Range& range) { return range.low == no_process; });
  };
  for (Rule& rule : policy.rules) {
    if (rule.by != Verdict::By::protection) continue;
    std::erase_if(rule.matches,
                  [&](const CallMatch& match) { return std::ranges::any_of(match.tests, is_of_supervisor); });
  }
  std::erase_if(policy.rules, [](const Rule& rule) { return rule.matches.empty(); });
  return policy;
}

}  // namespace callgate::policy

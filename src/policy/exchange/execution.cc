#include "policy/exchange/execution.h"

#include <algorithm>

namespace callgate::policy {

void tell_execution(const std::vector<CallParts>& calls, const Policy& policy, Remarks& remarks) {
  const decode::CallIndex execve = decode::find_call("execve").value();
  const auto found = std::ranges::find(calls, execve, &CallParts::call);
  if (found == calls.end() || !std::ranges::all_of(found->parts, &Part::refuses)) return;
  Origin origin = policy.default_origin;
  for (const Rule& rule : policy.rules) {
    if (rule.action < Action::deny ||
        !std::ranges::any_of(rule.matches, [&](const CallMatch& match) { return match.call == execve; }))
      continue;
    origin = {rule.file, rule.line};
    break;
  }
  remarks.push_back({Remark::Effect::stricter,
                     origin,
                     "execve",
                     "the filter is there before the program is executed: nothing starts under it; callgate run lets "
                     "the first program start",
                     {}});
}

}  // namespace callgate::policy

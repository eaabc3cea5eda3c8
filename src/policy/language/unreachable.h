// Rules that decide nothing, or nothing of some call that they name: another rule decides it whatever its arguments,
// their conditions contradict each other, or there is no such call here. Most of them are mistakes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "decode/arch.h"
#include "policy/policy.h"

namespace callgate::policy {

struct Unreachable {
  std::size_t rule = 0;                   ///< its index in the policy
  std::optional<decode::CallIndex> call;  ///< of this call; without: of all that the rule names
  bool by_condition = false;              ///< the conditions are to blame
  std::string why;                        ///< a sentence without its end
};

/// What the first `own` rules of the policy say to no effect, the protections (protections.h) being rules as well. Of a
/// rule that decides nothing at all, only that is told. Of single calls those are not told that a milder or equal rule
/// takes over, so that a group may be allowed and some of its calls denied.
[[nodiscard]] std::vector<Unreachable> unreachable(const Policy& policy, std::size_t own);

}  // namespace callgate::policy

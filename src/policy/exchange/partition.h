// What a policy answers to a call, for formats that have one answer for each part of the arguments' space and no notion
// of the strictest rule: the space of each call divided into parts that do not overlap.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "decode/arch.h"
#include "policy/exchange/remark.h"
#include "policy/filter/clauses.h"
#include "policy/policy.h"

namespace callgate::policy {

struct Answer {
  Action action = Action::allow;
  int error = 0;  ///< of a denial
  friend auto operator<=>(const Answer&, const Answer&) = default;
};

struct Part {
  Clause clause;
  Answer answer;

  [[nodiscard]] bool refuses() const { return answer.action >= Action::deny; }
};

struct CallParts {
  decode::CallIndex call{};
  std::vector<Part> parts;  ///< each call lies in one of them; those of one answer stand together

  /// Whether there is one answer, whatever the arguments.
  [[nodiscard]] bool is_whole() const { return parts.size() == 1; }
};

/// The parts of each call of native_arch, by CallIndex. Where a filter cannot know whether a rule matches, the
/// strictest answer that is possible stands; likewise for a call that would need more than `most_parts`. Both are told.
[[nodiscard]] std::vector<CallParts> partition(const Policy& policy, std::size_t most_parts, Remarks& remarks);

/// Likewise, with fewer parts for each call until what is made of them is small enough for one filter: `size` tells how
/// many instructions it has.
[[nodiscard]] std::vector<CallParts> fitting_partition(
    const Policy& policy, const std::function<std::size_t(const std::vector<CallParts>&)>& size, Remarks& remarks);

}  // namespace callgate::policy

// What becomes of calls under one policy and what under another, where that is not the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "policy/policy.h"

namespace callgate::policy {

struct CallChange {
  enum class Kind : std::uint8_t {
    allows,   ///< lets pass what was denied or killed
    denies,   ///< denies what was let pass
    kills,    ///< kills what was not
    spares,   ///< denies what was killed
    logs,     ///< tells of what was let pass in silence
    silent,   ///< lets pass in silence what was told of
    error,    ///< denies with another errno
    reason,   ///< gives another reason
    unknown,  ///< its conditions are too many to be compared
  };
  Kind kind = Kind::allows;
  std::vector<decode::CallIndex> calls;  ///< of whose arguments the same is asked
  /// What must hold of the arguments, in several ways; empty: nothing.
  std::vector<std::string> conditions;
  Verdict before;
  Verdict after;
};

/// The changes from one policy to another, both with their protections. The strings of the verdicts are the policies'
/// own. By kinds, in their order; the calls in the order of their names.
[[nodiscard]] std::vector<CallChange> call_changes(const Policy& before, const Policy& after);

/// The names of calls, with groups (`@clock`) in place of all that such a group holds on this architecture.
[[nodiscard]] std::vector<std::string_view> folded(const std::vector<decode::CallIndex>& calls);

}  // namespace callgate::policy

// Rules on paths are about names: who renames a folder above a file reaches the file by another name, of which no rule
// speaks.
#pragma once

#include <vector>

#include "policy/policy.h"

namespace callgate::policy {

/// The renames of folders above what the policy's rules deny or kill by a path.
[[nodiscard]] std::vector<CallMatch> renames_above_denied(const Policy& policy);

}  // namespace callgate::policy

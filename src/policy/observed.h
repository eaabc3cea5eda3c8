// A policy in the eyes of an onlooker, who judges and lets everything pass.
#pragma once

#include "policy/policy.h"

namespace callgate::policy {

/// The policy without what makes sense only where it is enforced: limits, the environment, and refusals that nobody
/// needs to hear of (Rule::quiet), which let pass here.
[[nodiscard]] Policy as_observed(Policy policy);

}  // namespace callgate::policy

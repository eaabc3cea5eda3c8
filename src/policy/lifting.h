// What the rules of a policy lift of a protection: the calls that one of them lets pass, by name, and no others.
#pragma once

#include <vector>

#include "policy/policy.h"

namespace callgate::policy {

/// What is left of `protected_calls`, a match of a protection: all of it but what a rule of the policy lets pass, by
/// allow or log, by matches that ask something of each argument that the protection looks at. Matches of the same call,
/// with conditions that are the opposite of such a rule's; none where a rule lets all of it pass. Throws Error where
/// the conditions are too many to be told apart.
[[nodiscard]] std::vector<CallMatch> not_lifted(const Policy& policy, const CallMatch& protected_calls);

}  // namespace callgate::policy

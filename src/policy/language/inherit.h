// `extends`: what a policy takes over from another.
#pragma once

#include "policy/language/policy_reader.h"

namespace callgate::policy {

/// Adds what `base` says. Its rules come after the own ones, and lose no force: the strictest of all wins. Places,
/// ports and variables to keep add up; of limits the lowest holds; of a variable that both set, the own value.
void inherit(PolicyDocument& own, const PolicyDocument& base);

}  // namespace callgate::policy

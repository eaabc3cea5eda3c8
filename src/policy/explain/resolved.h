// A policy as one file: with all that it extends, and its groups and variables in place.
#pragma once

#include <string>

#include "policy/policy.h"

namespace callgate::policy {

/// The text of a policy that means the same. Behind each rule, place, port, limit and variable stands, as a comment,
/// where it comes from: `# no-network.yaml:13`.
[[nodiscard]] std::string resolved_text(const Policy& policy);

}  // namespace callgate::policy

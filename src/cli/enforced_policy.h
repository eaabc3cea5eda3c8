// The policy that a command is to enforce.
#pragma once

#include <string>

#include "policy/policy.h"

namespace callgate::cli {

/// Finds and loads the policy of `--policy NAME`, and adds the protections that always hold. Throws Error with
/// ExitStatus::usage.
[[nodiscard]] policy::Policy enforced_policy(const std::string& name);

}  // namespace callgate::cli

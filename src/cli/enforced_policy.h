// The policy that a command is to enforce, and what enforcing it asks of the tracer.
#pragma once

#include <string>

#include "policy/filter/compile.h"
#include "policy/policy.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// Finds and loads the policy of `--policy NAME`, and adds the protections that always hold. Throws Error with
/// ExitStatus::usage; also where the kernel cannot keep all that the policy says, which with `best_effort` is only
/// told.
[[nodiscard]] policy::Policy enforced_policy(const std::string& name, bool best_effort);

/// Options of a tracer whose target lives under the policy, which must outlive it.
[[nodiscard]] tracer::Options enforcing(const policy::Policy& policy, policy::StopAt stop_at);

/// Leaves the program to launch the environment that the policy grants it.
void leave_environment(const policy::Policy& policy, tracer::Command& command);

}  // namespace callgate::cli

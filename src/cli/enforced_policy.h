// The policy that a command is to enforce, or to judge by alone, and what that asks of the tracer.
#pragma once

#include <string>

#include "policy/filter/compile.h"
#include "policy/policy.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// Finds and loads the policy of `--policy NAME`, and adds the protections that always hold. Throws Error with
/// ExitStatus::usage; also where the kernel cannot keep all that the policy says, which with `best_effort` is only
/// told. So is, unless `quiet`, what of the policy is to no effect.
[[nodiscard]] policy::Policy enforced_policy(const std::string& name, bool best_effort, bool quiet = false);

/// Options of a tracer whose target lives under the policy, which must outlive it.
[[nodiscard]] tracer::Options enforcing(const policy::Policy& policy, policy::StopAt stop_at);

/// Likewise for a policy that only judges: nothing of it has to be kept, and it is as policy::as_observed() makes it.
[[nodiscard]] policy::Policy observed_policy(const std::string& name);

/// Options of a tracer whose target is judged by such a policy, and never hindered. Without `every_call` what the
/// policy allows without being asked runs at full speed. The policy must outlive it.
[[nodiscard]] tracer::Options observing(const policy::Policy& policy, bool every_call);

/// Leaves the program to launch the environment that the policy grants it.
void leave_environment(const policy::Policy& policy, tracer::Command& command);

}  // namespace callgate::cli

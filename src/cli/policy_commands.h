// The commands of `callgate policy`: one source file each, called from the list in policy.cc.
#pragma once

#include <string>

#include "cli/subcommand.h"
#include "policy/policy.h"

namespace callgate::cli {

extern const Subcommand policy_check;
extern const Subcommand policy_show;
extern const Subcommand policy_explain;
extern const Subcommand policy_test;
extern const Subcommand policy_diff;
extern const Subcommand policy_compile;
extern const Subcommand policy_size;
extern const Subcommand policy_merge;
extern const Subcommand policy_export;
extern const Subcommand policy_import;

/// The policy of this name or file. Throws Error and PolicyError.
[[nodiscard]] policy::Policy policy_named(const std::string& name);
/// Adds to a policy what holds where it is enforced.
void put_in_force(policy::Policy& policy);
/// The policy of this name or file, with that.
[[nodiscard]] policy::Policy policy_in_force(const std::string& name);

}  // namespace callgate::cli

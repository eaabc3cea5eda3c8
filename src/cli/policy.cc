// `callgate policy`: looks at policies without running anything.
#include <string>

#include "cli/commands.h"
#include "cli/policy_commands.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"
#include "policy/protections.h"

namespace callgate::cli {

policy::Policy policy_named(const std::string& name) {
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  return policy::load(policy::find_policy(name, surroundings.folders), surroundings);
}

void put_in_force(policy::Policy& policy) {
  policy::add_protections(policy, policy::no_process);
  policy.confinement.isolated = policy::restricts(policy);
}

policy::Policy policy_in_force(const std::string& name) {
  policy::Policy policy = policy_named(name);
  put_in_force(policy);
  return policy;
}

tracer::Outcome policy_command(const Invocation& invocation) {
  static constexpr const Subcommand* commands[] = {&policy_check,  &policy_show,    &policy_explain, &policy_test,
                                                   &policy_diff,   &policy_compile, &policy_size,    &policy_merge,
                                                   &policy_export, &policy_import};
  return run_one_of(
      commands,
      {.operands = "POLICY...", .about = "Looks at policies, files or names of installed ones. Nothing is run."},
      invocation);
}

}  // namespace callgate::cli

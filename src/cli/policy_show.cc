// `callgate policy show`: a policy with all that it extends, as one file.
#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/explain/resolved.h"

namespace callgate::cli {
namespace {

int run(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_show, "one policy is shown at a time");
  print(policy::resolved_text(policy_named(arguments.rest.front())));
  return 0;
}

}  // namespace

const PolicyCommand policy_show = {
    "show", "POLICY", "a policy with all that it extends, its groups and variables in place", nullptr, run};

}  // namespace callgate::cli

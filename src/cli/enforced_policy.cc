#include "cli/enforced_policy.h"

#include <unistd.h>

#include "policy/find_policy.h"
#include "policy/load.h"
#include "policy/protections.h"

namespace callgate::cli {

policy::Policy enforced_policy(const std::string& name) {
  policy::Policy policy = policy::load(policy::find_policy(name, policy::policy_folders()));
  policy::add_protections(policy, ::getpid());
  return policy;
}

}  // namespace callgate::cli

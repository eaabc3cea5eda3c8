// What a policy lacks to let pass what a program was seen to do.
#pragma once

#include <string>
#include <vector>

#include "audit/learn/rules.h"
#include "audit/profile/profile.h"
#include "policy/edit/additions.h"
#include "policy/policy.h"

namespace callgate::audit {

struct Update {
  policy::Additions additions;
  std::vector<std::string> remarks;  ///< what cannot be added, in whole sentences
};

/// `seen` has the calls that no rule of the policy speaks of, told apart by distinctions_of(policy); and all paths and
/// ports, of which those are added that the policy keeps out of reach.
[[nodiscard]] Update additions_for(const Profile& seen, const policy::Policy& policy, const Folders& folders,
                                   Asking asking);

}  // namespace callgate::audit

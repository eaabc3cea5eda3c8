// What a policy lacks to let pass what a program was seen to do.
#pragma once

#include "audit/learn/rules.h"
#include "audit/profile/profile.h"
#include "policy/edit/additions.h"
#include "policy/policy.h"

namespace callgate::audit {

/// `seen` has the calls that no rule of the policy speaks of, told apart by distinctions_of(policy); and all paths and
/// ports, of which those are added that the policy keeps out of reach.
[[nodiscard]] policy::Additions additions_for(const Profile& seen, const policy::Policy& policy,
                                              const Folders& folders);

}  // namespace callgate::audit

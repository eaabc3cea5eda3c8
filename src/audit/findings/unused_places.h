// The places and ports of a baseline that a program did not need.
#pragma once

#include <vector>

#include "audit/findings/findings.h"
#include "audit/profile/profile.h"
#include "policy/policy.h"

namespace callgate::audit {

/// One finding for each: a place to read in which nothing was opened, one to write in which nothing was changed, one to
/// execute of which nothing ran; a port that was not connected to or not bound. Of what is not there, and may be
/// missing, nothing is told.
[[nodiscard]] std::vector<Finding> unused_places(const policy::Policy& policy, const Profile& seen);

}  // namespace callgate::audit

// A profile in words, for people.
#pragma once

#include <string>

#include "audit/profile/profile.h"

namespace callgate::audit {

/// The runs, calls, files and addresses, each with how often, by whom, and calls with how long.
[[nodiscard]] std::string summary_of(const Profile& profile);

}  // namespace callgate::audit

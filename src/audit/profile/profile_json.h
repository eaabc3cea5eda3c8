// A profile as a file: JSON in a format of its own, the same bytes for the same profile. man callgate-profile describes
// it.
#pragma once

#include <string>
#include <string_view>

#include "audit/profile/profile.h"

namespace callgate::audit {

/// One entry a line, sorted by name. What learn alone needs (ports) is not in it.
[[nodiscard]] std::string profile_text(const Profile& profile);

/// The profile of a text. Throws Error (exit status 2) for what is none, is not whole, or is of a version that is not
/// known here; `file` is what it calls it.
[[nodiscard]] Profile parse_profile(std::string_view text, const std::string& file);

}  // namespace callgate::audit

// From the file to the Policy: strict, and explained when wrong. The language is described in callgate-policy(5).
#pragma once

#include <string>
#include <string_view>

#include "policy/diagnostics.h"
#include "policy/policy.h"

namespace callgate::policy {

/// The policy in a file. Throws PolicyError, with all that is wrong with it; Error (exit status 2) if it cannot be
/// read. The protections (protections.h) are not in it yet.
[[nodiscard]] Policy load(const std::string& file);

/// The policy that a text is; `file` is what errors and verdicts call it.
[[nodiscard]] Policy parse(std::string_view text, const std::string& file);

}  // namespace callgate::policy

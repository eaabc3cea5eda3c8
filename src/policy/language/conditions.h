// `when`: what a policy asks of a call's arguments, as tests of registers and of what they point to.
//
// Arguments are named as the description of the call names them, or by their role. A call that has an argument under
// some commands only (fcntl's `arg`) then matches under these alone; likewise where it exists by a flag (open's
// `mode`).
#pragma once

#include <vector>

#include "decode/arch.h"
#include "policy/language/diagnostics.h"
#include "policy/language/yaml_tree.h"
#include "policy/policy.h"

namespace callgate::policy {

/// The matches that the calls of a rule have under the conditions of the map `when`; several of one call where it takes
/// several forms. Where a call has several paths, a rule that allows wants the condition of all of them, any other
/// matches by one. What is wrong is appended to `problems`, and the matches are then incomplete.
[[nodiscard]] std::vector<CallMatch> match_when(const std::vector<decode::CallIndex>& calls, const YamlNode& when,
                                                Action action, std::vector<Problem>& problems);

}  // namespace callgate::policy

// What a policy says of files, ports, limits and variables, as settings of a systemd unit.
#pragma once

#include <string>
#include <vector>

#include "policy/exchange/remark.h"
#include "policy/policy.h"

namespace callgate::policy {

/// The lines of a unit for rules that refuse what is done at some paths. The calls of such rules are taken out of the
/// policy: what is left is to be seen to by other settings.
[[nodiscard]] std::vector<std::string> systemd_paths(Policy& policy, Remarks& remarks);

/// The lines for `filesystem`, `network`, `limits` and `environment`.
[[nodiscard]] std::vector<std::string> systemd_confinement(const Policy& policy, Remarks& remarks);

/// A word of a unit: what systemd would take for a specifier, an escape or the end of the word is escaped.
[[nodiscard]] std::string systemd_word(std::string_view text);

}  // namespace callgate::policy

// Error numbers as policies write them.
#pragma once

#include <optional>
#include <vector>

#include "policy/language/diagnostics.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {

/// The error that a program may see which the value of `errno` means, by its name or its number; what is wrong with it
/// is appended to `problems`.
[[nodiscard]] std::optional<int> read_error(const YamlNode& node, std::vector<Problem>& problems);

}  // namespace callgate::policy

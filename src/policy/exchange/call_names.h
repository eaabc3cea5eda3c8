// Lists of calls as people write them: by groups where all of a group is meant.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "decode/arch.h"

namespace callgate::policy {

/// The names of the calls: first the groups, of systemd's names, of which every call of native_arch is among them.
[[nodiscard]] std::vector<std::string> grouped_names(const std::set<decode::CallIndex>& calls);

/// The names as a list of YAML, of which the first begins in column `column`; a single one without brackets.
[[nodiscard]] std::string yaml_list(const std::vector<std::string>& names, std::size_t column);

}  // namespace callgate::policy

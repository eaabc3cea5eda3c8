// Groups of system calls: what `@name` in a policy stands for.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "decode/arch.h"

namespace callgate::policy {

struct Group {
  std::string_view name;  ///< with its @
  std::string_view description;
  std::span<const std::string_view> members;  ///< names of calls and of other groups
};

/// All groups, by name. `@known`, every call that has a name, lists none of them.
[[nodiscard]] std::span<const Group> all_groups();
/// The group of this name, its @ included; null if there is none.
[[nodiscard]] const Group* find_group(std::string_view name);
/// The calls of a group and of the groups in it, each once, in the order of CallIndex.
[[nodiscard]] std::vector<decode::CallIndex> calls_of(const Group& group);

}  // namespace callgate::policy

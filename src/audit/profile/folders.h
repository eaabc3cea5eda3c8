// The folders that have a name of their own wherever a program runs, and paths told by them.
#pragma once

#include <string>
#include <string_view>

namespace callgate::audit {

/// The folders that a policy names by variables.
struct Folders {
  std::string working;         ///< ${PWD}: where the target was started
  std::string home;            ///< ${HOME}; empty if there is none
  std::string temporary = {};  ///< ${TMPDIR}; empty if there is none of the user's own
};

/// Whether a folder holds what has nothing to do with each other: /, /etc, /home/NAME.
[[nodiscard]] bool is_too_wide(std::string_view folder, const Folders& folders);

/// The path by the variables of a policy, `${PWD}/out`, where it is in one of the folders and that is not too wide.
/// What a policy would take for a variable is escaped: `$$`.
[[nodiscard]] std::string named_path(std::string_view path, const Folders& folders);

}  // namespace callgate::audit

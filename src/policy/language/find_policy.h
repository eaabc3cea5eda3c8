// Which file `--policy NAME` means.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace callgate::policy {

/// The folders that are searched for policies by name, in this order: the user's own ($XDG_CONFIG_HOME/callgate, else
/// ~/.config/callgate), `policies` beside the program (a build tree, an unpacked archive), the installed ones.
[[nodiscard]] std::vector<std::string> policy_folders();

/// The names of the policies in these folders, sorted, each once.
[[nodiscard]] std::vector<std::string> policy_names(std::span<const std::string> folders);

/// The file of a policy. A name that contains a slash or ends in .yaml is a file itself; any other is NAME.yaml in the
/// first folder that has it. Throws Error (exit status 2), which tells where it looked, if none has.
[[nodiscard]] std::string find_policy(const std::string& name, std::span<const std::string> folders);

}  // namespace callgate::policy

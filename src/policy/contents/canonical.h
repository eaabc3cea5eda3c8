// The paths of a policy as the kernel will find them: rules compare them with paths that have been followed to their
// end.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "policy/policy.h"

namespace callgate::policy {

/// What the symbolic link at a path holds; none if there is no link.
using ReadLink = std::function<std::optional<std::string>(const std::string& path)>;

/// By readlink(2). The links that lead each process to its own files (/proc/self, /proc/thread-self) are none here.
[[nodiscard]] ReadLink links_of_this_system();

/// Where a path leads, as far as it goes now: links are followed, those in its middle and with `last` the one at its
/// end; what does not exist stays as it is written. Absolute, without `.` and `..`.
[[nodiscard]] std::string canonical(const std::string& path, bool last, const ReadLink& read_link);

/// Makes each path in the rules stand for the file that it names and for the one that it leads to, where its end is a
/// link; in a glob the parts before the first wildcard are followed. Once for all: links that are made later do not
/// change what the policy means.
void canonicalise(Policy& policy, const ReadLink& read_link);

}  // namespace callgate::policy

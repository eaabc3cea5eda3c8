// A Landlock domain around the target: out of it, nothing outside can be signalled, traced or inspected, or reached by
// an abstract UNIX socket. It holds for a target with every privilege, so it keeps root's hands off the supervisor.
#pragma once

#include "base/owned_fd.h"

namespace callgate::tracer {

/// A ruleset that restricts its domain to itself and forbids nothing else. Empty where the kernel has no such scopes
/// (before Linux 6.12, or with Landlock disabled). Throws Error if it cannot be made.
[[nodiscard]] OwnedFd make_isolation();

/// Puts this process and all that it will start into a domain of the ruleset, which needs no_new_privs or
/// CAP_SYS_ADMIN. False, with errno set, if it fails. Async-signal-safe.
[[nodiscard]] bool enter_isolation(int ruleset);

}  // namespace callgate::tracer

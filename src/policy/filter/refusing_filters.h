// Denials given by the kernel's filter itself (SECCOMP_RET_ERRNO), unheard by the supervisor: where a filter outside of
// callgate has a listener (container managers), its SECCOMP_RET_USER_NOTIF outranks SECCOMP_RET_TRACE, and what the
// listener lets go on would never be judged. An error outranks both.
#pragma once

#include <vector>

#include "policy/filter/filter.h"
#include "policy/policy.h"

namespace callgate::policy {

/// Filters that refuse what the policy surely denies, to be installed after all others: they let only execve,
/// execveat, exit, exit_group and what the supervisor makes in the target's name through to those. What depends on more
/// than numbers in registers stays the supervisor's. Throws Error if they cannot be made.
[[nodiscard]] std::vector<BpfProgram> refusing_filters(const Policy& policy);

}  // namespace callgate::policy

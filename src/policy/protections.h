// The protections that hold under every policy that denies or kills anything, whatever else it says: against the known
// ways out of a tracer and a seccomp filter. They are rules like any other, by Verdict::By::protection.
//
// A policy that only allows and logs observes: it has nothing that could be got around, so nothing is added to it.
// Calls that are not native are killed under any policy (Policy::judge).
#pragma once

#include <sys/types.h>

#include "policy/policy.h"

namespace callgate::policy {

/// An id that no process has (PID_MAX_LIMIT of linux/threads.h): for the supervisor, where a policy is only looked at.
inline constexpr pid_t no_process = 4 << 20;

/// Whether some call can be denied or killed by this policy.
[[nodiscard]] bool restricts(const Policy& policy);

/// Appends the protections to a policy that restricts. `supervisor` is the process that judges: signals to it are
/// denied. Protections that a policy may lift do not hold for what one of its rules lets pass, by allow or log, if that
/// rule asks something of each argument that the protection looks at (`allow: [ioctl]` does not lift what is said of
/// ioctl's TIOCSTI; `allow: [ptrace]` lifts that ptrace is denied; with a condition on its request, for that request).
/// A supervisor that may not read the memory of whoever is not dumpable lets nobody become so, where there are contents
/// to be checked. Where Landlock holds the policy's ports, what it does not see of them is closed by rules.
void add_protections(Policy& policy, pid_t supervisor, bool reads_any_memory = true, bool has_landlock = true);

}  // namespace callgate::policy

// The limits of a policy that the kernel keeps for each process (setrlimit(2)).
#pragma once

#include <sys/types.h>

#include "policy/confinement.h"

namespace callgate::tracer {

/// Lowers the resource limits of a process, and of all that it will start, to what the policy says: cpu (a second
/// more, since the tracer keeps that limit more exactly, for all processes together), memory (RLIMIT_AS), file-size,
/// open-files and core. Limits that are lower already stay. Throws Error if it cannot be done.
void set_limits(pid_t pid, const policy::Limits& limits);
/// Whether that would set any that is not kept otherwise too.
[[nodiscard]] bool sets_limits(const policy::Limits& limits);

}  // namespace callgate::tracer

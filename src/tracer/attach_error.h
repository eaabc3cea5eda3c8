// Why a process cannot be attached to, in words.
#pragma once

#include <sys/types.h>

#include "base/error.h"

namespace callgate::tracer {

/// The Error for a PTRACE_SEIZE of `pid` that failed with `errno_value`: looks for the cause in /proc and says what to
/// do.
[[nodiscard]] Error attach_error(pid_t pid, int errno_value);

}  // namespace callgate::tracer

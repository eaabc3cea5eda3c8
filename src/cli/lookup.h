// What the arguments of a stopped call lead to: paths by the tracee's own view, ports in its memory.
#pragma once

#include <sys/types.h>

#include <cstdint>

#include "policy/explain/refusals.h"
#include "tracer/observer.h"

namespace callgate::cli {

/// Whether the task's limit on this resource (RLIMIT_*) is `value`; it may have lowered it by itself.
[[nodiscard]] bool is_limited_to(pid_t tid, int resource, std::uint64_t value);

/// Valid as long as the stop lasts. Which sockets are TCP's is known under LiveNames::Detail::objects only.
[[nodiscard]] policy::Lookup lookup_at(const tracer::CallStop& stop);

}  // namespace callgate::cli

// What of root's rights would reach around a Landlock domain.
#pragma once

namespace callgate::tracer {

/// Takes CAP_SYS_ADMIN and CAP_PERFMON from this process and all that it will start, if it has them: who has one of
/// them reads the environment and the maps of every process, Landlock or not (mm_access() of newer kernels; Linux 6.18
/// does so). No_new_privs must be set: root would get them back by the next execve. False, with errno set, if it fails.
/// Async-signal-safe.
[[nodiscard]] bool drop_capabilities();

}  // namespace callgate::tracer

// What of root's rights would reach around a Landlock domain, or above resource limits.
#pragma once

namespace callgate::tracer {

/// Takes capabilities from this process and all that it will start, if it has them. `of_others`: CAP_SYS_ADMIN and
/// CAP_PERFMON; who has one of them reads the environment and the maps of every process, Landlock or not (mm_access()
/// of newer kernels; Linux 6.18 does so). `of_limits`: CAP_SYS_RESOURCE, which raises any limit. No_new_privs must be
/// set: root would get them back by the next execve. False, with errno set, if it fails. Async-signal-safe.
[[nodiscard]] bool drop_capabilities(bool of_others, bool of_limits);

}  // namespace callgate::tracer

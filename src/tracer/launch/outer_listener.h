// Whether this process lives under a seccomp filter that has a listener: container managers answer some calls by one
// (SECCOMP_RET_USER_NOTIF), which outranks what a tracer would say of them.
#pragma once

namespace callgate::tracer {

/// Tried out in a child, where there is a filter at all: the kernel refuses a second listener with EBUSY
/// (seccomp(2), SECCOMP_FILTER_FLAG_NEW_LISTENER). Where that cannot be tried, there is none.
[[nodiscard]] bool has_outer_listener();

}  // namespace callgate::tracer

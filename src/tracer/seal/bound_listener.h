// listen(2) on a socket that must have been bound: which one the descriptor leads to may change between check and use.
#pragma once

#include <sys/types.h>

namespace callgate::tracer {

/// Makes the call on the socket that the stopped tracee's descriptor leads to, in its name: what was looked at is what
/// listens, whatever its other threads put in the descriptor's place. Returns 0 or the errno of the call; EACCES for a
/// socket of AF_INET or AF_INET6 that was not bound, and for one of AF_UNIX where the tracee has other ids than this
/// process, whose ids those that connect would be shown.
[[nodiscard]] int listen_where_bound(pid_t tid, int fd, int backlog);

}  // namespace callgate::tracer

#include "tracer/seal/bound_listener.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

#include "base/owned_fd.h"
#include "tracer/live/proc_status.h"
#include "tracer/live/tracee_socket.h"

namespace callgate::tracer {
namespace {

/// The port of an address of AF_INET or AF_INET6, which have it in the same place.
in_port_t port_of(int socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  sockaddr_in start{};
  if (::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return 0;
  std::memcpy(&start, &address, sizeof start);
  return start.sin_port;
}

/// What a Unix socket shows of who listens are the ids of whoever makes the call.
bool has_our_ids(pid_t tid) {
  const std::optional<ProcStatus> theirs = read_proc_status(tid);
  return theirs && theirs->effective_uid == ::geteuid();
}

}  // namespace

int listen_where_bound(pid_t tid, int fd, int backlog) {
  const OwnedFd socket = copied_descriptor(tid, fd);
  if (!socket) return errno == EBADF ? EBADF : EACCES;
  int family = 0;
  socklen_t size = sizeof family;
  if (::getsockopt(socket.get(), SOL_SOCKET, SO_DOMAIN, &family, &size) != 0) return errno;
  if ((family == AF_INET || family == AF_INET6) && port_of(socket.get()) == 0) return EACCES;
  if (family == AF_UNIX && !has_our_ids(tid)) return EACCES;
  return ::listen(socket.get(), backlog) == 0 ? 0 : errno;
}

}  // namespace callgate::tracer

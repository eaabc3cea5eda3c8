// A socket of a stopped tracee: its protocol and its addresses, as -yy shows them.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include "base/owned_fd.h"

namespace callgate::tracer {

/// A tracee's descriptor, as one of ours (pidfd_getfd(2), Linux 5.6). A thread may have descriptors of its own: before
/// Linux 6.9 it is one of its process's.
[[nodiscard]] OwnedFd copied_descriptor(pid_t tid, int fd);

/// Asks the socket itself, through a copy of the tracee's descriptor, so that it does not matter which network
/// namespace it lives in. The copy lasts as long as the object.
class TraceeSocket {
 public:
  /// `inode` as the link /proc/TID/fd/FD has it: socket:[INODE].
  TraceeSocket(pid_t tid, int fd, std::string_view inode);

  /// "TCP:[127.0.0.1:1->127.0.0.1:2]", "UNIX-STREAM:[12->13,"/run/x"]", "NETLINK:[ROUTE:4711]"; with nothing but the
  /// inode in brackets where it has no address; "socket:[INODE]" for the families that have no such notation.
  [[nodiscard]] std::string name() const;
  /// NETLINK_ROUTE and the like; none if it is no netlink socket, or cannot be asked.
  [[nodiscard]] std::optional<int> netlink_protocol() const;

 private:
  [[nodiscard]] std::optional<int> option(int name) const;
  [[nodiscard]] std::string inet_addresses() const;
  [[nodiscard]] std::string unix_addresses() const;
  [[nodiscard]] std::string netlink_address() const;

  OwnedFd copy_;
  std::string inode_;
  std::string protocol_;  ///< the kernel's name of it: TCPv6, UDP, UNIX-STREAM, ...
};

}  // namespace callgate::tracer

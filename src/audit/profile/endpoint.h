// A socket address as a policy speaks of it.
#pragma once

#include <sys/socket.h>

#include <compare>
#include <cstdint>
#include <map>
#include <string>

#include "audit/profile/tally.h"

namespace callgate::audit {

struct Endpoint {
  std::uint16_t family = 0;
  /// Of AF_INET and AF_INET6 the IP address (empty: any, of those that were too many to be told apart), of AF_UNIX its
  /// path or `@` and its abstract name.
  std::string address;
  std::uint16_t port = 0;  ///< of IP
  friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

/// Whether it is one of IP.
[[nodiscard]] constexpr bool is_ip(const Endpoint& endpoint) {
  return endpoint.family == AF_INET || endpoint.family == AF_INET6;
}

using Endpoints = std::map<Endpoint, Tally>;

/// The kernel chooses ports from here on, unless net.ipv4.ip_local_port_range says otherwise.
inline constexpr std::uint16_t first_chosen_port = 32768;

/// Whether a port is, as far as can be told, one that the kernel chose: another in the next run.
[[nodiscard]] constexpr bool may_be_chosen(std::uint16_t port) {
  return port >= first_chosen_port;
}

}  // namespace callgate::audit

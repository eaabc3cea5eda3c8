// Socket addresses as policies speak of them: families, IP addresses with a length of prefix, ports, names of AF_UNIX.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace callgate::policy {

/// An address of IPv4 or IPv6. What IPv6 maps from IPv4 (::ffff:1.2.3.4) is an address of IPv4, wherever it stands: the
/// kernel sends to the same place.
struct IpAddress {
  bool v6 = false;
  std::array<std::byte, 16> bytes{};  ///< in network order; of IPv4 the first four
  friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

/// All addresses that share the first `length` bits.
struct IpRange {
  IpAddress first;
  unsigned length = 0;  ///< 0 to 32, or to 128
  [[nodiscard]] bool holds(const IpAddress& address) const;
  friend bool operator==(const IpRange&, const IpRange&) = default;
};

/// `10.0.0.0/8`, `::1`, `fe80::/10`: without a length, the one address. None if the text is no address, or has bits
/// behind its prefix.
[[nodiscard]] std::optional<IpRange> parse_ip_range(std::string_view text);

/// What the bytes of a sockaddr say.
struct SocketAddress {
  std::uint16_t family = 0;
  std::optional<IpAddress> ip;        ///< of AF_INET and AF_INET6
  std::optional<std::uint16_t> port;  ///< likewise
  /// Of AF_UNIX, where it is abstract (`@` and its bytes) or none at all (`@`): of a path nothing is here, since what
  /// it means is for the kernel to resolve.
  std::optional<std::string> abstract_name;
  bool has_path = false;  ///< of AF_UNIX: it is a path
};

/// None if the bytes are too few for a family.
[[nodiscard]] std::optional<SocketAddress> parse_socket_address(std::span<const std::byte> bytes);

/// What the kernel may take an address for that something is sent or connected to: 0.0.0.0 and :: are the machine
/// itself.
[[nodiscard]] std::vector<IpAddress> destinations_of(const IpAddress& address);

/// Whether the control data of a message (cmsg(3)) has it go to another address first than the one that it is sent to:
/// by IP's source routes, or SCTP's addresses.
[[nodiscard]] bool leads_elsewhere(std::span<const std::byte> control);

}  // namespace callgate::policy

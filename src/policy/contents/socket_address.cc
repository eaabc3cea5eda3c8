#include "policy/contents/socket_address.h"

#include <arpa/inet.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/un.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

#include "policy/language/values.h"

namespace callgate::policy {
namespace {

constexpr unsigned v4_bits = 32;
constexpr unsigned v6_bits = 128;
constexpr std::size_t v4_size = 4;
constexpr std::size_t mapped_bytes = 12;
/// What a sockaddr_in6 had before sin6_scope_id came (RFC 2133): the kernel takes it still.
constexpr std::size_t least_in6 = offsetof(sockaddr_in6, sin6_scope_id);

IpAddress v4(std::span<const std::byte> bytes) {
  IpAddress address;
  std::ranges::copy(bytes.first(v4_size), address.bytes.begin());
  return address;
}

bool is_mapped(std::span<const std::byte> bytes) {
  const auto is = [](std::byte wanted) { return [wanted](std::byte b) { return b == wanted; }; };
  return std::all_of(bytes.begin(), bytes.begin() + 10, is(std::byte{0})) &&
         std::all_of(bytes.begin() + 10, bytes.begin() + mapped_bytes, is(std::byte{0xff}));
}

IpAddress v6(std::span<const std::byte> bytes) {
  if (is_mapped(bytes)) return v4(bytes.subspan(mapped_bytes));
  IpAddress address{.v6 = true};
  std::ranges::copy(bytes.first(address.bytes.size()), address.bytes.begin());
  return address;
}

bool bit(const IpAddress& address, unsigned index) {
  return (std::to_integer<unsigned>(address.bytes.at(index / 8)) >> (7 - index % 8) & 1U) != 0;
}

}  // namespace

bool IpRange::holds(const IpAddress& address) const {
  if (address.v6 != first.v6) return false;
  for (unsigned i = 0; i < length; ++i) {
    if (bit(address, i) != bit(first, i)) return false;
  }
  return true;
}

std::optional<IpRange> parse_ip_range(std::string_view text) {
  const std::size_t slash = std::min(text.find('/'), text.size());
  const std::string name(text.substr(0, slash));
  std::array<std::byte, 16> bytes{};
  unsigned bits = v4_bits;
  unsigned dropped = 0;  // of an address that is mapped: the bits before those of IPv4
  IpRange range;
  if (::inet_pton(AF_INET, name.c_str(), bytes.data()) == 1) {
    range.first = v4(bytes);
  } else if (::inet_pton(AF_INET6, name.c_str(), bytes.data()) == 1) {
    range.first = v6(bytes);
    bits = v6_bits;
    if (!range.first.v6) dropped = v6_bits - v4_bits;
  } else {
    return std::nullopt;
  }
  const auto length = slash == text.size() ? std::optional<std::uint64_t>(bits) : parse_number(text.substr(slash + 1));
  if (!length || *length > bits || *length < dropped) return std::nullopt;
  range.length = static_cast<unsigned>(*length) - dropped;
  for (unsigned i = range.length; i < bits - dropped; ++i) {
    if (bit(range.first, i)) return std::nullopt;
  }
  return range;
}

std::optional<SocketAddress> parse_socket_address(std::span<const std::byte> bytes) {
  SocketAddress address;
  if (bytes.size() < sizeof address.family) return std::nullopt;
  std::memcpy(&address.family, bytes.data(), sizeof address.family);
  const auto set_ip = [&](const IpAddress& ip) {
    address.ip = ip;
    std::uint16_t port = 0;
    std::memcpy(&port, bytes.data() + sizeof address.family, sizeof port);
    address.port = ntohs(port);
  };
  if (address.family == AF_INET && bytes.size() >= sizeof(sockaddr_in)) {
    set_ip(v4(bytes.subspan(offsetof(sockaddr_in, sin_addr))));
  } else if (address.family == AF_INET6 && bytes.size() >= least_in6) {
    set_ip(v6(bytes.subspan(offsetof(sockaddr_in6, sin6_addr))));
  } else if (address.family == AF_UNIX) {
    const auto name = bytes.subspan(sizeof address.family);
    address.has_path = !name.empty() && name.front() != std::byte{0};
    if (!address.has_path) {
      std::string& text = address.abstract_name.emplace("@");
      for (const std::byte b : name.subspan(std::min<std::size_t>(1, name.size()))) text += static_cast<char>(b);
    }
  }
  return address;
}

std::vector<IpAddress> destinations_of(const IpAddress& address) {
  if (std::ranges::any_of(address.bytes, [](std::byte b) { return b != std::byte{0}; })) return {address};
  IpAddress loopback;
  loopback.bytes[0] = std::byte{127};
  loopback.bytes[3] = std::byte{1};
  if (!address.v6) return {loopback};
  IpAddress loopback6{.v6 = true};
  loopback6.bytes[15] = std::byte{1};
  // Of a socket that is bound to a mapped address the kernel makes it 127.0.0.1.
  return {loopback6, loopback};
}

bool leads_elsewhere(std::span<const std::byte> control) {
  constexpr int sctp_dstaddrv4 = 7;  // linux/sctp.h, which need not be there
  constexpr int sctp_dstaddrv6 = 8;
  cmsghdr header{};
  while (control.size() >= sizeof header) {
    std::memcpy(&header, control.data(), sizeof header);
    if (header.cmsg_len < sizeof header || header.cmsg_len > control.size()) return false;  // the kernel refuses it
    const int type = header.cmsg_type;
    if (header.cmsg_level == IPPROTO_IP && type == IP_RETOPTS) return true;
    if (header.cmsg_level == IPPROTO_IPV6 && (type == IPV6_2292RTHDR || type == IPV6_RTHDR)) return true;
    if (header.cmsg_level == IPPROTO_SCTP && (type == sctp_dstaddrv4 || type == sctp_dstaddrv6)) return true;
    control = control.subspan(std::min(CMSG_ALIGN(header.cmsg_len), control.size()));
  }
  return false;
}

}  // namespace callgate::policy

// Netlink messages in the buffers of sockets: headers, what follows each by protocol and type, and attributes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// The protocol (NETLINK_ROUTE and its like) of the socket that the argument `fd` names, if what is sent or received
/// begins with these bytes and they can be a message of netlink's.
std::optional<int> netlink_protocol_of(Decoder& decoder, std::uint64_t address, std::uint64_t length);

/// The messages of that protocol in `length` bytes at `address`; none if they cannot be read.
std::optional<Value> netlink_messages_at(Decoder& decoder, const Item& item, int protocol, std::uint64_t address,
                                         std::uint64_t length);

/// CustomDecode of a buffer of a socket: netlink messages, or just bytes. Item::length says how many.
Value decode_socket_bytes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item sent_bytes(std::string_view name, Length length) {
  Item item = custom(name, decode_socket_bytes);
  item.length = length;
  return item;
}
constexpr Item received_bytes(std::string_view name, Length length) {
  Item item = custom(name, decode_socket_bytes, Direction::out);
  item.length = length;
  return item;
}

}  // namespace callgate::decode

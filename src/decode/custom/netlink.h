// Netlink messages in the buffers of sockets: headers, what follows each by protocol and type, and attributes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// The messages in `length` bytes at `address`, if they are netlink messages of the socket that the argument `fd`
/// names; none if they are not: the first header must be believable, and the socket be known as netlink's.
std::optional<Value> netlink_messages_at(Decoder& decoder, const Item& item, std::uint64_t address,
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

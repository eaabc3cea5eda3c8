// Socket addresses: which struct lies behind a pointer follows from the family and from how many bytes there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"
#include "decode/record.h"
#include "decode/structs/sockaddr.h"

namespace callgate::decode {

/// CustomDecode of an argument that is a pointer to a socket address; Item::length says how many bytes it has.
Value decode_sockaddr(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// The address of `length` bytes at `address`: a pointer node. What is too short to hold a family stays a pointer.
Value sockaddr_at(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t length);

/// The same of bytes at hand: a structure node.
Value sockaddr_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes, TraceeAddress address);

/// CustomDecode of a socket address inside a struct.
Value decode_sockaddr_field(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item sockaddr_item(std::string_view name, Direction direction, Length length) {
  Item item = custom(name, decode_sockaddr, direction);
  item.structure = &structs::sockaddr_any;
  item.length = length;
  return item;
}
constexpr Item sockaddr_in(std::string_view name, Length length) {
  return sockaddr_item(name, Direction::in, length);
}
constexpr Item sockaddr_out(std::string_view name, Length length) {
  return sockaddr_item(name, Direction::out, length);
}

}  // namespace callgate::decode

// Scattered buffers that the kernel fills: together they hold as many bytes as the call returned.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"
#include "decode/structs/iovec.h"

namespace callgate::decode {

/// CustomDecode of readv's `vec`: Item::length names the argument that counts the vectors.
Value decode_iovec_out(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// An array of iovecs at `address`, whose buffers hold `filled` bytes altogether. Elements' buffers are cut to what is
/// theirs of those. Used for msg_iov too.
Value iovec_filled(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t count,
                   std::uint64_t filled);

/// Vectors that the caller filled; `count` names the argument that says how many there are.
constexpr Item iovec_in(std::string_view name, std::string_view count) {
  return in(name, structs::iovec_in, len::count(count));
}
/// Vectors that the kernel fills with as many bytes as the call returns; after a failure their places show.
constexpr Item iovec_out(std::string_view name, std::string_view count) {
  Item item = even_on_error(custom(name, decode_iovec_out, Direction::out));
  item.length = len::count(count);
  return item;
}
/// Vectors of which only addresses and lengths show.
constexpr Item iovec_addresses(std::string_view name, std::string_view count) {
  return in(name, structs::iovec_address, len::count(count));
}

}  // namespace callgate::decode

// Values of socket options: what they are follows from the level and the option, and how much of it there is from the
// length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of setsockopt's `optval`: Item::length names the argument with its length.
Value decode_option_set(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of getsockopt's `optval`.
Value decode_option_got(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item option_set(std::string_view name, std::string_view length) {
  Item item = custom(name, decode_option_set);
  item.length = len::arg(length);
  return item;
}
constexpr Item option_got(std::string_view name, std::string_view length) {
  Item item = custom(name, decode_option_got, Direction::out);
  item.length = len::at(length);
  return item;
}

}  // namespace callgate::decode

// What is counted in pages or in memory nodes, where no argument says how many bytes there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of mincore's `vec`: one byte for each page of as many bytes as the named argument says.
Value decode_residency(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a set of memory nodes: `unsigned long`s, of which all bits but the last of as many as the named
/// argument says count.
Value decode_nodes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item residency(std::string_view name, std::string_view length) {
  Item item = custom(name, decode_residency, Direction::out);
  item.length = len::count(length);
  return item;
}
constexpr Item nodes(std::string_view name, std::string_view bits) {
  Item item = custom(name, decode_nodes);
  item.length = len::count(bits);
  return item;
}
constexpr Item out_nodes(std::string_view name, std::string_view bits) {
  Item item = nodes(name, bits);
  item.direction = Direction::out;
  return item;
}

}  // namespace callgate::decode

// What an ioctl without a description takes, as far as its number tells: so many bytes, who fills them. They show only
// in verbose text, escaped; otherwise their address does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_opaque(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A pointer to as many bytes as the sibling "cmd", an ioctl number, says. They are read even where the call fails.
constexpr Item opaque(std::string_view name, Direction direction) {
  Item item = even_on_error(custom(name, decode_opaque, direction));
  item.length = len::in_number("cmd");
  return item;
}

}  // namespace callgate::decode

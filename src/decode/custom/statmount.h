// The strings of a struct statmount (linux/mount.h): they stand behind it, and its fields hold where.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_statmount_text(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_statmount_texts(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// CustomDecode of a pointer to what statmount is asked, a mount's id or, by a flag, a descriptor in it.
Value decode_statmount_request(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A string.
constexpr Item statmount_text(std::string_view name) {
  return custom_field(name, 4, decode_statmount_text);
}
/// One behind the other, as many strings as the field before says.
constexpr Item statmount_texts(std::string_view name) {
  return custom_field(name, 4, decode_statmount_texts);
}

/// What statmount is asked; `what` describes it for whoever lists its constants.
constexpr Item statmount_request(std::string_view name, const Struct& what) {
  return with(&Item::structure, &what, custom(name, decode_statmount_request));
}

}  // namespace callgate::decode

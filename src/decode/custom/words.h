// Numbers and bytes of which text says in words what they are: v4l2_fourcc('Y', 'U', 'Y', 'V'), a UUID. The words are
// the value's note; JSON tells them too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// A number that text shows in these words.
Value in_words(Decoder& decoder, const Item& item, std::uint64_t number, std::string_view words);

/// A byte as a character of C: 'A', '\n', '\x1b'.
std::string quoted_character(std::uint64_t byte);
/// 0x1b; zero is 0.
std::string hex_number(std::uint64_t number);

Value decode_uuid(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// 16 bytes: 01234567-89ab-cdef-0123-456789abcdef.
constexpr Item uuid(std::string_view name) {
  return custom_field(name, 16, decode_uuid);
}

}  // namespace callgate::decode

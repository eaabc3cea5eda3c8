// What keys mean, and how a console beeps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/constants/console.h"
#include "decode/describe.h"

namespace callgate::decode {

Value decode_key_meaning(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// What a key means, an `unsigned short`: 0x403 /* K_DTILDE */, 0xb41 /* K(KT_LETTER, 'A') */.
inline constexpr Upper above_key_meaning{&keyboard_symbol_types, 0xff00, 8};
constexpr Item key_meaning(std::string_view name) {
  Item item = custom(name, decode_key_meaning, Direction::in, Type::u16);
  item.constants = &keyboard_symbols;
  item.upper = &above_key_meaning;
  return item;
}

Value decode_function_key(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// A function key's number, a byte: KVAL(K_F1).
constexpr Item function_key(std::string_view name) {
  return custom(name, decode_function_key, Direction::in, Type::u8);
}

Value decode_function_string(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// What a function key sends, up to a NUL or to the end of its 512 bytes, which are not read in advance.
constexpr Item function_string(std::string_view name) {
  return custom_field(name, 0, decode_function_string);
}

Value decode_character(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// A byte as a character of C.
constexpr Item character(std::string_view name) {
  return custom(name, decode_character, Direction::in, Type::u8);
}

Value decode_sound(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// The divisor of the timer's frequency: 2712 /* 439 Hz */.
constexpr Item sound(std::string_view name) {
  return custom(name, decode_sound, Direction::in, Type::ulong);
}
Value decode_tone(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// The same with a duration in the upper half: 100<<16|2712 /* 439 Hz, 100 ms */.
constexpr Item tone(std::string_view name) {
  return custom(name, decode_tone, Direction::in, Type::u32);
}

Value decode_video_port(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// A port of the video hardware: 0x3b4 /* GPFIRST + 0 */.
constexpr Item video_port(std::string_view name) {
  return custom(name, decode_video_port, Direction::in, Type::ulong);
}

}  // namespace callgate::decode

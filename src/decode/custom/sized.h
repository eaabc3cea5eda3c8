// Arguments that are as long as the number of ioctl's command says: of commands that are macros of a length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/constants/input.h"
#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a pointer to bytes, or to as many structs as fit.
Value decode_sized(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of struct input_mt_request_layout (linux/input.h): which axis, and its value in each slot.
Value decode_slots(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item slots(std::string_view name) {
  return with(&Item::constants, &input_mt_axes, custom(name, decode_slots, Direction::out));
}

/// `argument`, in_bytes() or a pointer to a struct.
constexpr Item sized(Item argument) {
  argument.kind = Kind::custom;
  argument.custom = decode_sized;
  return argument;
}

}  // namespace callgate::decode

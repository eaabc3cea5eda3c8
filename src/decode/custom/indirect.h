// An argument that is not in its register, but in memory, where the register points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a pointer to an argument. Text shows what that points to, if it can be read, else the argument
/// itself as [0x1234].
Value decode_behind_pointer(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// `argument`, a number or a pointer to a struct, behind a pointer.
constexpr Item behind_pointer(Item argument) {
  argument.kind = Kind::custom;
  argument.custom = decode_behind_pointer;
  return even_on_error(argument);
}

}  // namespace callgate::decode

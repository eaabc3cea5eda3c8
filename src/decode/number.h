// Numbers as C's types hold them: cut to their width, extended by their sign.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/arch.h"
#include "decode/item.h"

namespace callgate::decode {

/// The mask of the bits that a variable of this type has.
[[nodiscard]] constexpr std::uint64_t width_mask(Type type, Model model) {
  return ~std::uint64_t{0} >> (64 - size_of(type, model) * 8);
}

/// What is left of `raw` in a variable of this type, sign-extended to 64 bits where the type has a sign.
[[nodiscard]] std::uint64_t narrow(Type type, Model model, std::uint64_t raw);

/// The same bits without a sign: -1 of an int becomes 0xffffffff.
[[nodiscard]] std::uint64_t without_sign(Type type, std::uint64_t narrowed);

/// The number of this type at the start of `bytes`; where they are too few, the rest of it is zero.
[[nodiscard]] std::uint64_t read_number(Type type, Model model, std::span<const std::byte> bytes);

}  // namespace callgate::decode

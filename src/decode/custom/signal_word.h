// A set of signals in a register, as the calls before the rt_ ones take it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_signal_word(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// The first 32 signals.
constexpr Item signal_word(std::string_view name) {
  return custom(name, decode_signal_word, Direction::in, Type::ulong);
}

}  // namespace callgate::decode

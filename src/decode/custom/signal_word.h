// A set of signals in a register, as the calls before the rt_ ones take it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_signal_word(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// Result::extra of sgetmask and ssetmask: the result as a set, (mask [USR1]) and (old mask [USR1]).
Value decode_signal_mask(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_old_signal_mask(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// The first 32 signals.
constexpr Item signal_word(std::string_view name) {
  return custom(name, decode_signal_word, Direction::in, Type::ulong);
}

}  // namespace callgate::decode

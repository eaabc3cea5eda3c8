// What rt_sigreturn and sigreturn go back to: the kernel's frame on the stack.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_signal_frame(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_old_signal_frame(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// {mask=[...]}: the signal mask that will hold again.
constexpr Item signal_frame() {
  return custom("frame", decode_signal_frame, Direction::in, Type::ulong);
}
/// The same of sigreturn.
constexpr Item old_signal_frame() {
  return custom("frame", decode_old_signal_frame, Direction::in, Type::ulong);
}

}  // namespace callgate::decode

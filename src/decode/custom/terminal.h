// The control characters of a terminal: [[VINTR]=0x3, [VQUIT]=0x1c, ...].
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of c_cc: an array of which each element has its index for a name.
Value decode_control_characters(Decoder& decoder, const Item& item, std::uint64_t raw,
                                std::span<const std::byte> bytes);

}  // namespace callgate::decode

// What ethtool's ioctl points to (linux/ethtool.h): a command, and what it sets.
#pragma once

#include "decode/decoder.h"

namespace callgate::decode {

/// A pointer to a command, which says how much lies behind it.
Value decode_ethtool(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode

// A result whose number has a name, which text shows in parentheses: 10 (SIGUSR1), 5 (TIME_ERROR).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/decoder.h"
#include "decode/describe.h"

namespace callgate::decode {

/// Result::extra that shows the result as `item` would be shown.
template <const Item& item>
Value result_as(Decoder& decoder, const Item& /*item*/, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  if (raw == 0 && item.constants != nullptr && constant_of(*item.constants, 0) == nullptr)
    return {};  // nothing to name
  return decoder.scalar(item, raw);
}

}  // namespace callgate::decode

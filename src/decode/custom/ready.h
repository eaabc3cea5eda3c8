// What poll and select say after their result: which descriptors are ready, and the time that was left.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// Result::extra of poll and ppoll: [{fd=5, revents=POLLOUT}], or Timeout.
Value poll_ready(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// Result::extra of select and pselect6: in [3], out [4], left {...}, or Timeout.
Value select_ready(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

Value decode_descriptor_set(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// An fd_set of as many descriptors as the argument `n` says: [3 4].
constexpr Item descriptor_set(std::string_view name) {
  return custom(name, decode_descriptor_set);
}

}  // namespace callgate::decode

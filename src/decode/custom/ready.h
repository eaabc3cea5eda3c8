// What poll and select say after their result: which descriptors are ready, and the time that was left.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/decoder.h"
#include "decode/describe.h"

namespace callgate::decode {

/// What the result of a call says whose time is over before anything happened: Timeout.
Value timed_out();
/// Result::extra of poll: [{fd=5, revents=POLLOUT}], or Timeout.
Value poll_ready(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// Result::extra of ppoll: the same and left {...}. `Time` is the struct of the time.
template <const auto& Time>
Value ppoll_ready(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item left = in("left", Time);
  const Value list = poll_ready(decoder, item, raw, bytes);
  const Value time = decoder.pointee(left, decoder.argument("tsp"), 1);
  if (raw == 0 || time.children.empty()) return list;
  const std::array parts{list, time};
  return decoder.node(item, Value::Form::structure, parts);
}
/// What of select's and pselect6's sets is ready, and what the time at `address` says, whose struct `left` points to.
Value ready_sets(Decoder& decoder, const Item& item, std::uint64_t raw, const Item& left, std::uint64_t address);
/// Result::extra of select and pselect6: in [3], out [4], left {...}, or Timeout. `Time` is the struct of the time.
template <const auto& Time>
Value select_ready(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item left = in("left", Time);
  const std::uint64_t tvp = decoder.argument("tvp");
  return ready_sets(decoder, item, raw, left, tvp != 0 ? tvp : decoder.argument("tsp"));
}

Value decode_descriptor_set(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// An fd_set of as many descriptors as the argument `n` says: [3 4].
constexpr Item descriptor_set(std::string_view name) {
  Item item = custom(name, decode_descriptor_set);
  item.spaced = true;
  return item;
}

}  // namespace callgate::decode

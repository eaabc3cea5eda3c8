// The two times of utimensat, either of which may be UTIME_NOW or UTIME_OMIT.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_file_times(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_file_times64(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// Access and modification time, as dates.
constexpr Item file_times(std::string_view name) {
  Item item = custom(name, decode_file_times);
  item.length = len::fixed(2);
  return item;
}
/// The same with 64-bit seconds on every machine.
constexpr Item file_times64(std::string_view name) {
  Item item = custom(name, decode_file_times64);
  item.length = len::fixed(2);
  return item;
}

}  // namespace callgate::decode

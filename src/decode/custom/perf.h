// struct perf_event_attr (linux/perf_event.h): as long as it says itself, half of it bits, and some of it by the type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a pointer to a perf_event_attr. Without -v it ends after those of its bits that are set.
Value decode_perf_attribute(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item perf_attribute(std::string_view name) {
  return even_on_error(custom(name, decode_perf_attribute, Direction::inout));
}

}  // namespace callgate::decode

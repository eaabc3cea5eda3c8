// What getdents and getdents64 give: entries of varying length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_directory_entries(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// The entries that the call wrote, as many bytes as it returned.
constexpr Item directory_entries(std::string_view name) {
  return custom(name, decode_directory_entries, Direction::out);
}

}  // namespace callgate::decode

// What getdents, getdents64 and readdir give: entries of varying length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_directory_entries(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_old_directory_entries(Decoder& decoder, const Item& item, std::uint64_t raw,
                                   std::span<const std::byte> bytes);
Value decode_directory_entry(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// The entries that the call wrote, as many bytes as it returned.
constexpr Item directory_entries(std::string_view name) {
  return custom(name, decode_directory_entries, Direction::out);
}
/// The same of getdents, whose entries hold their type in their last byte.
constexpr Item old_directory_entries(std::string_view name) {
  return custom(name, decode_old_directory_entries, Direction::out);
}
/// The one entry that readdir writes.
constexpr Item directory_entry(std::string_view name) {
  return on_positive(custom(name, decode_directory_entry, Direction::out));
}

}  // namespace callgate::decode

// What commands to the device mapper take and return: a header, and behind it data of the command's own kind. Text
// shows both as a list: [{version=[4, 0, 0], ...}, {sector_start=0, length=100, target_type="linear", string="8:16
// 0"}].
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_mapped(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

// The data: a field of no bytes at the end of the header.
Value decode_mapped_string(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_mapped_message(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_mapped_table(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_mapped_status(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_mapped_dependencies(Decoder& decoder, const Item& item, std::uint64_t raw,
                                 std::span<const std::byte> bytes);
Value decode_mapped_names(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_mapped_versions(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A header as the caller gives it and as the kernel answers, each with its data.
constexpr Item mapped(const Struct& asked, const Struct& answered) {
  Item item = even_on_error(custom("arg", decode_mapped, Direction::inout));
  item.structure = &asked;
  item.becomes = &answered;
  return item;
}

}  // namespace callgate::decode

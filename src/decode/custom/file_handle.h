// struct file_handle (linux/fs.h) of name_to_handle_at and open_by_handle_at: as many bytes as it says of itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a handle that the kernel fills in: the caller says how much room there is, {handle_bytes=128 => 8};
/// a kernel that wants more says so and fails with EOVERFLOW.
Value decode_made_handle(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a handle that the caller passes in.
Value decode_handle(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item made_handle(std::string_view name) {
  return even_on_error(custom(name, decode_made_handle, Direction::inout));
}
constexpr Item handle(std::string_view name) {
  return custom(name, decode_handle);
}

}  // namespace callgate::decode

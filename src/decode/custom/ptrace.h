// What ptrace's requests take beyond plain structs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of an offset into struct user, which every architecture fills in its own way.
Value decode_user_offset(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of the number in a struct ptrace_syscall_info, which says of what architecture it is.
Value decode_call_number(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a struct iovec that points to the registers of the set that the argument `addr` names.
Value decode_register_set(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a struct seccomp_metadata, of which the kernel fills in what fits if there is such a filter.
Value decode_filter_metadata(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item user_offset(std::string_view name) {
  return custom(name, decode_user_offset, Direction::in, Type::ulong);
}
constexpr Item register_set(std::string_view name) {
  return custom(name, decode_register_set);
}
/// One that the kernel fills, and says how long it became.
constexpr Item out_register_set(std::string_view name) {
  return even_on_error(custom(name, decode_register_set, Direction::inout));
}
constexpr Item filter_metadata(std::string_view name) {
  return even_on_error(custom(name, decode_filter_metadata, Direction::out));
}

}  // namespace callgate::decode

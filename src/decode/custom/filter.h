// Classic BPF programs (struct sock_fprog), of sockets and of seccomp: each instruction as the macro that makes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a pointer to the struct sock_fprog of a socket filter. The instructions show with -v only.
Value decode_socket_filter(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// The same of a seccomp filter, whose results are actions.
Value decode_seccomp_filter(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a pointer to the instructions of a seccomp filter, as many as the call returned.
Value decode_seccomp_program(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// CustomDecode of one instruction of a socket filter, eight bytes at hand.
Value decode_filter_instruction(Decoder& decoder, const Item& item, std::uint64_t raw,
                                std::span<const std::byte> bytes);

constexpr Item socket_filter(std::string_view name) {
  return custom(name, decode_socket_filter);
}
constexpr Item seccomp_filter(std::string_view name) {
  return custom(name, decode_seccomp_filter);
}
constexpr Item seccomp_program(std::string_view name) {
  Item item = custom(name, decode_seccomp_program, Direction::out);
  item.length = len::ret_count;
  return item;
}

}  // namespace callgate::decode

// struct ifconf (linux/if.h): room for the addresses of all interfaces, and as many of them as the kernel put there.
#pragma once

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of a pointer to an ifconf.
Value decode_interface_list(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item interface_list(std::string_view name) {
  return even_on_error(custom(name, decode_interface_list, Direction::inout));
}

}  // namespace callgate::decode

// Addresses of AX.25, amateur radio's X.25 (linux/ax25.h): a call sign, each letter a bit to the left, and a number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_ax25_address(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// ax25_address: {ax25_call="..."} with the call sign in a comment.
constexpr Item ax25_address(std::string_view name) {
  return custom_field(name, 7, decode_ax25_address);
}

}  // namespace callgate::decode

// What keyctl encrypts, signs and verifies: how long it is stands in the struct that another argument points to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_key_data(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A buffer of as many bytes as the number says that stands at this offset of the struct behind `arg2`.
constexpr Item key_data(std::string_view name, std::uint32_t length_at) {
  return with(&Item::length, len::fixed(length_at), custom(name, decode_key_data));
}

}  // namespace callgate::decode

// The path behind the automounter's struct autofs_dev_ioctl (linux/auto_dev-ioctl.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_autofs_path(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// At the end of the struct: there, if its size says so.
constexpr Item autofs_path(std::string_view name) {
  return if_nonzero(custom_field(name, 0, decode_autofs_path));
}

}  // namespace callgate::decode

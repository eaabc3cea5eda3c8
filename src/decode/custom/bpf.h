// What of bpf(2)'s structs no declaration can say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/item.h"
#include "decode/value.h"

namespace callgate::decode {

/// CustomDecode of a kernel's version: KERNEL_VERSION(6, 18, 0), the last part in the lowest byte.
Value decode_kernel_version(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode

// What of bpf(2)'s structs no declaration can say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "decode/item.h"
#include "decode/value.h"

namespace callgate::decode {

/// CustomDecode of a kernel's version: KERNEL_VERSION(6, 18, 0), the last part in the lowest byte.
/// CustomDecode of `insns`, the program of BPF_PROG_LOAD: its instructions with -v; else where they are.
Value decode_bpf_program(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

Value decode_kernel_version(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode

// struct kvm_cpuid2 (asm/kvm.h): leaves of CPUID, so many that without -v only whether there are any is told.
#pragma once

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of the flexible array at the struct's end.
Value decode_cpuid_entries(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

}  // namespace callgate::decode

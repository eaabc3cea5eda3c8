// Structures of virtual machines (linux/kvm.h).
#pragma once

#include "decode/constants/device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf kvm_region{
    "kvm_userspace_memory_region",     u32("slot"),        flags("flags", kvm_memory_flags),
    hex("guest_phys_addr", Type::u64), u64("memory_size"), hex("userspace_addr", Type::u64)};

}  // namespace callgate::decode::structs

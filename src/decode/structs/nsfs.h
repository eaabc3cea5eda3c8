// Structures of namespaces (linux/nsfs.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf mnt_ns_info{"mnt_ns_info", u32("size"), u32("nr_mounts"), hex("mnt_ns_id", Type::u64)};

}  // namespace callgate::decode::structs

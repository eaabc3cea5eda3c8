// Structures of seccomp's listener (linux/seccomp.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf seccomp_notif_resp{"seccomp_notif_resp", hex("id", Type::u64), s64("val"), s32("error"),
                                             hex("flags", Type::u32)};

}  // namespace callgate::decode::structs

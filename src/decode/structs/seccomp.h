// Structures of seccomp's listener (linux/seccomp.h).
#pragma once

#include "decode/constants/descriptor_device.h"
#include "decode/constants/file.h"
#include "decode/constants/signal_codes.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf seccomp_data{"seccomp_data", u32("nr"), choice("arch", audit_architectures, Type::u32),
                                       address("instruction_pointer", Type::u64), array("args", element::hex64, 6)};
inline constexpr StructOf seccomp_notif{"seccomp_notif", hex("id", Type::u64), pid("pid"), hex("flags", Type::u32),
                                        field("data", seccomp_data)};
inline constexpr StructOf seccomp_notif_resp{"seccomp_notif_resp", hex("id", Type::u64), s64("val"), errno_or("error"),
                                             flags("flags", seccomp_notify_flags)};
inline constexpr StructOf seccomp_notif_addfd{"seccomp_notif_addfd", hex("id", Type::u64),
                                              flags("flags", seccomp_addfd_flags),
                                              // Of the supervisor, then of the program that is supervised.
                                              fd("srcfd"), s32("newfd"), flags("newfd_flags", new_descriptor_flags)};

}  // namespace callgate::decode::structs

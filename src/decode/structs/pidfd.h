// struct pidfd_info (linux/pidfd.h): what there is of it follows from the mask that the kernel gives back.
#pragma once

#include "decode/constants/descriptor_device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr Item pidfd_info_mask = flags("mask", pidfd_info_fields, Type::u64);
inline constexpr StructOf pidfd_info{"pidfd_info", pidfd_info_mask, pad(80)};
inline constexpr StructOf pidfd_ids{"pidfd_info", pid("pid"), pid("tgid"), pid("ppid")};
inline constexpr StructOf pidfd_credentials{"pidfd_info", uid("ruid"), gid("rgid"),  uid("euid"), gid("egid"),
                                            uid("suid"),  gid("sgid"), uid("fsuid"), gid("fsgid")};
inline constexpr StructOf pidfd_info_got{
    "pidfd_info",
    pidfd_info_mask,
    when(any_of("mask", 4), u64("cgroupid")),
    when(any_of("mask", 1), anonymous(pidfd_ids)),
    when(any_of("mask", 2), anonymous(pidfd_credentials)),
    when(any_of("mask", 8), scalar("exit_code", Kind::wait_status, Type::s32)),
    when(any_of("mask", 0x10), flags("coredump_mask", pidfd_coredump_flags)),
    when(any_of("mask", 0x40), signal("coredump_signal")),
    when(any_of("mask", 0x20), flags("supported_mask", pidfd_info_fields, Type::u64)),
    when(any_of("mask", 0x80), u32("coredump_code")),
    pad(4)};

}  // namespace callgate::decode::structs

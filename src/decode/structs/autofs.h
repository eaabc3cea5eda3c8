// Structures of the automounter (linux/auto_fs.h, auto_dev-ioctl.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf autofs_expire{"autofs_packet_expire", s32("proto_version"), s32("type"), s32("len"),
                                        chars("name", 256)};
/// struct autofs_dev_ioctl, whose arguments have other meanings for each command, and behind which a path may stand.
inline constexpr StructOf autofs_dev_ioctl{"autofs_dev_ioctl", u32("ver_major"), u32("ver_minor"),
                                           u32("size"),        fd("ioctlfd"),    hex("arg", Type::u64)};

}  // namespace callgate::decode::structs

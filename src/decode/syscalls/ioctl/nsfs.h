// The commands of ioctl to namespaces (linux/nsfs.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case nsfs[] = {
    on(0xb701, ret::fd),                       // NS_GET_USERNS
    on(0xb702, ret::fd),                       // NS_GET_PARENT
    on(0xb704, out("arg", element::uid)),      // NS_GET_OWNER_UID
    on(0x8008b705, out("arg", element::u64)),  // NS_GET_MNTNS_ID
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to namespaces (linux/nsfs.h).
#pragma once

#include "decode/constants/system.h"
#include "decode/custom/named_result.h"
#include "decode/describe.h"
#include "decode/structs/nsfs.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item namespace_type = choice({}, namespace_types, Type::u32);

inline constexpr Case nsfs[] = {
    on(0xb701, ret::fd),                                            // NS_GET_USERNS
    on(0xb702, ret::fd),                                            // NS_GET_PARENT
    on(0xb703, ret::with(ret::number, result_as<namespace_type>)),  // NS_GET_NSTYPE
    on(0xb704, out("arg", element::uid)),                           // NS_GET_OWNER_UID
    on(0x8004b706, ret::pid, pid("arg")),                           // NS_GET_PID_FROM_PIDNS
    on(0x8004b707, ret::pid, pid("arg")),                           // NS_GET_TGID_FROM_PIDNS
    on(0x8004b708, ret::pid, pid("arg")),                           // NS_GET_PID_IN_PIDNS
    on(0x8004b709, ret::pid, pid("arg")),                           // NS_GET_TGID_IN_PIDNS
    on(0x8008b705, out("arg", element::hex64)),                     // NS_GET_MNTNS_ID
    on(0x8008b70d, out("arg", element::hex64)),                     // NS_GET_ID
    on(0x8010b70a, out("arg", structs::mnt_ns_info)),               // NS_MNT_GET_INFO
    on(0x8010b70b, ret::fd, out("arg", structs::mnt_ns_info)),      // NS_MNT_GET_NEXT
    on(0x8010b70c, ret::fd, out("arg", structs::mnt_ns_info)),      // NS_MNT_GET_PREV
};

}  // namespace callgate::decode::syscalls::ioctl

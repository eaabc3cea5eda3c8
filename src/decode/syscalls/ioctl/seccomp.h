// The commands of ioctl to seccomp's listener (linux/seccomp.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/seccomp.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case seccomp[] = {
    on(0x40082102, in("arg", element::hex64)),               // SECCOMP_IOCTL_NOTIF_ID_VALID
    on(0xc0182101, in("arg", structs::seccomp_notif_resp)),  // SECCOMP_IOCTL_NOTIF_SEND
};

}  // namespace callgate::decode::syscalls::ioctl

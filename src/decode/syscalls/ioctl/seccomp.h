// The commands of ioctl to seccomp's listener (linux/seccomp.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/seccomp.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case seccomp[] = {
    on(0x40082102, in("arg", element::hex64)),                         // SECCOMP_IOCTL_NOTIF_ID_VALID
    on(0x40082104, flags("arg", seccomp_notify_fd_flags, Type::u64)),  // SECCOMP_IOCTL_NOTIF_SET_FLAGS
    on(0x40182103, ret::fd, in("arg", structs::seccomp_notif_addfd)),  // SECCOMP_IOCTL_NOTIF_ADDFD
    on(0xc0182101, in("arg", structs::seccomp_notif_resp)),            // SECCOMP_IOCTL_NOTIF_SEND
    on(0xc0502100, inout("arg", structs::seccomp_notif)),              // SECCOMP_IOCTL_NOTIF_RECV
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to watchdogs (linux/watchdog.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case watchdog[] = {
    on(0x80045705),                              // WDIOC_KEEPALIVE
    on(0x80045707, out("arg", element::s32)),    // WDIOC_GETTIMEOUT
    on(0xc0045706, inout("arg", element::s32)),  // WDIOC_SETTIMEOUT
};

}  // namespace callgate::decode::syscalls::ioctl

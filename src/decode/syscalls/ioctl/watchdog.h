// The commands of ioctl to watchdogs (linux/watchdog.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/watchdog.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item watchdog_choice = flags({}, watchdog_options);

inline constexpr Case watchdog[] = {
    on(0x80045701, out("arg", element::s32)),            // WDIOC_GETSTATUS
    on(0x80045702, out("arg", element::s32)),            // WDIOC_GETBOOTSTATUS
    on(0x80045703, out("arg", element::s32)),            // WDIOC_GETTEMP
    on(0x80045704, in("arg", watchdog_choice)),          // WDIOC_SETOPTIONS
    on(0x80045705),                                      // WDIOC_KEEPALIVE
    on(0x80045707, out("arg", element::s32)),            // WDIOC_GETTIMEOUT
    on(0x80045709, out("arg", element::s32)),            // WDIOC_GETPRETIMEOUT
    on(0x8004570a, out("arg", element::s32)),            // WDIOC_GETTIMELEFT
    on(0x80285700, out("arg", structs::watchdog_info)),  // WDIOC_GETSUPPORT
    on(0xc0045706, inout("arg", element::s32)),          // WDIOC_SETTIMEOUT
    on(0xc0045708, inout("arg", element::s32)),          // WDIOC_SETPRETIMEOUT
};

}  // namespace callgate::decode::syscalls::ioctl

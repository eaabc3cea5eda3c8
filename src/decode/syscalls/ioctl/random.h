// The commands of ioctl to the random devices (linux/random.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/random.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case random[] = {
    on(0x5204),                                               // RNDZAPENTCNT
    on(0x5206),                                               // RNDCLEARPOOL
    on(0x5207),                                               // RNDRESEEDCRNG
    on(0x40045201, in("arg", element::s32)),                  // RNDADDTOENTCNT
    on(0x40085203, in("arg", structs::rand_pool_info)),       // RNDADDENTROPY
    on(0x80045200, out("arg", element::s32)),                 // RNDGETENTCNT
    on(0x80085202, out("arg", element::s32, len::fixed(2))),  // RNDGETPOOL
};

}  // namespace callgate::decode::syscalls::ioctl

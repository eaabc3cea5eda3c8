// The commands of ioctl to descriptors of any kind (asm-generic/ioctls.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case file[] = {
    on(0x541b, out("arg", element::s32)),  // FIONREAD
    on(0x5421, in("arg", element::s32)),   // FIONBIO
    on(0x5450),                            // FIONCLEX
    on(0x5451),                            // FIOCLEX
    on(0x5452, in("arg", element::s32)),   // FIOASYNC
    on(0x5460, out("arg", element::s64)),  // FIOQSIZE
};

}  // namespace callgate::decode::syscalls::ioctl

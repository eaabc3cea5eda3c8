// The commands of ioctl to virtual consoles and their keyboards (linux/kd.h, vt.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case console[] = {
    on(0x4b36),  // KDENABIO
    on(0x4b37),  // KDDISABIO
    on(0x4b3c),  // KDMAPDISP
    on(0x4b3d),  // KDUNMAPDISP
    on(0x4b6d),  // PIO_FONTRESET
};

}  // namespace callgate::decode::syscalls::ioctl

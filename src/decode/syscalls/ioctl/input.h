// The commands of ioctl to input devices (linux/input.h, uinput.h, hidraw.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case input[] = {
    on(0x40044590, u32("arg")),                  // EVIOCGRAB
    on(0x80044501, out("arg", element::hex32)),  // EVIOCGVERSION
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to raw flash: MTD and UBI (mtd/mtd-abi.h, mtd/ubi-user.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case mtd[] = {
    on(0x4f08),  // UBI_IOCVOLRMBLK
};

}  // namespace callgate::decode::syscalls::ioctl

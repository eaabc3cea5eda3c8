// The commands of ioctl to userfaultfd (linux/userfaultfd.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/userfaultfd.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case userfaultfd[] = {
    on(0x8010aa01, in("arg", structs::uffdio_range)),     // UFFDIO_UNREGISTER
    on(0x8010aa02, in("arg", structs::uffdio_range)),     // UFFDIO_WAKE
    on(0xc020aa00, in("arg", structs::uffdio_register)),  // UFFDIO_REGISTER
    on(0xc020aa04, in("arg", structs::uffdio_zeropage)),  // UFFDIO_ZEROPAGE
    on(0xc028aa03, in("arg", structs::uffdio_copy)),      // UFFDIO_COPY
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to userfaultfd (linux/userfaultfd.h).
#pragma once

#include "decode/constants/system.h"
#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/userfaultfd.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case userfaultfd[] = {
    on(0xaa00, ret::fd, flags("arg", userfaultfd_flags)),                                     // USERFAULTFD_IOC_NEW
    on(0x8010aa01, in("arg", structs::uffdio_range)),                                         // UFFDIO_UNREGISTER
    on(0x8010aa02, in("arg", structs::uffdio_range)),                                         // UFFDIO_WAKE
    on(0xc018aa06, in("arg", structs::uffdio_writeprotect)),                                  // UFFDIO_WRITEPROTECT
    on(0xc018aa3f, exchange("arg", structs::uffdio_api, structs::uffdio_api_got)),            // UFFDIO_API
    on(0xc020aa00, exchange("arg", structs::uffdio_register, structs::uffdio_register_got)),  // UFFDIO_REGISTER
    on(0xc020aa04, exchange("arg", structs::uffdio_zeropage, structs::uffdio_zeropage_got)),  // UFFDIO_ZEROPAGE
    on(0xc020aa07, exchange("arg", structs::uffdio_continue, structs::uffdio_continue_got)),  // UFFDIO_CONTINUE
    on(0xc020aa08, exchange("arg", structs::uffdio_poison, structs::uffdio_poison_got)),      // UFFDIO_POISON
    on(0xc028aa03, exchange("arg", structs::uffdio_copy, structs::uffdio_copy_got)),          // UFFDIO_COPY
    on(0xc028aa05, exchange("arg", structs::uffdio_move, structs::uffdio_move_got)),          // UFFDIO_MOVE
};

}  // namespace callgate::decode::syscalls::ioctl

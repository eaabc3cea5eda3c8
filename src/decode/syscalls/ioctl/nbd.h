// The commands of ioctl to network block devices (linux/nbd.h).
#pragma once

#include "decode/constants/block.h"
#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case nbd[] = {
    on(0xab00, fd("arg")),                           // NBD_SET_SOCK
    on(0xab01, ulong("arg")),                        // NBD_SET_BLKSIZE
    on(0xab02, ulong("arg")),                        // NBD_SET_SIZE
    on(0xab03),                                      // NBD_DO_IT
    on(0xab04),                                      // NBD_CLEAR_SOCK
    on(0xab05),                                      // NBD_CLEAR_QUE
    on(0xab06),                                      // NBD_PRINT_DEBUG
    on(0xab07, ulong("arg")),                        // NBD_SET_SIZE_BLOCKS
    on(0xab08),                                      // NBD_DISCONNECT
    on(0xab09, ulong("arg")),                        // NBD_SET_TIMEOUT
    on(0xab0a, flags("arg", nbd_flags, Type::u32)),  // NBD_SET_FLAGS
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to loop devices (linux/loop.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/loop.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case loop[] = {
    on(0x4c00, fd("arg")),                         // LOOP_SET_FD
    on(0x4c01),                                    // LOOP_CLR_FD
    on(0x4c02, in("arg", structs::loop_info)),     // LOOP_SET_STATUS
    on(0x4c03, out("arg", structs::loop_info)),    // LOOP_GET_STATUS
    on(0x4c04, in("arg", structs::loop_info64)),   // LOOP_SET_STATUS64
    on(0x4c05, out("arg", structs::loop_info64)),  // LOOP_GET_STATUS64
    on(0x4c06, fd("arg")),                         // LOOP_CHANGE_FD
    on(0x4c07),                                    // LOOP_SET_CAPACITY
    on(0x4c08, ulong("arg")),                      // LOOP_SET_DIRECT_IO
    on(0x4c09, ulong("arg")),                      // LOOP_SET_BLOCK_SIZE
    on(0x4c0a, in("arg", structs::loop_config)),   // LOOP_CONFIGURE
    on(0x4c80, s32("arg")),                        // LOOP_CTL_ADD
    on(0x4c81, s32("arg")),                        // LOOP_CTL_REMOVE
    on(0x4c82),                                    // LOOP_CTL_GET_FREE
};

}  // namespace callgate::decode::syscalls::ioctl

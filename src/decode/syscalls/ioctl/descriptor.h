// The commands of ioctl to descriptors of the kernel's own: epoll, timers, FUSE (linux/eventpoll.h, timerfd.h, fuse.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/special.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case descriptor[] = {
    on(0x4004e502, in("arg", element::u32)),                            // FUSE_DEV_IOC_BACKING_CLOSE
    on(0x40085400, in("arg", element::u64)),                            // TFD_IOC_SET_TICKS
    on(0x40088a01, in("arg", structs::epoll_params)),                   // EPIOCSPARAMS
    on(0x4010e501, ret::number, in("arg", structs::fuse_backing_map)),  // FUSE_DEV_IOC_BACKING_OPEN
    on(0x8004e500, in("arg", element::fd)),                             // FUSE_DEV_IOC_CLONE
    on(0x80088a02, out("arg", structs::epoll_params)),                  // EPIOCGPARAMS
};

}  // namespace callgate::decode::syscalls::ioctl

// Structures of descriptors of the kernel's own: epoll (linux/eventpoll.h), FUSE (linux/fuse.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf epoll_params{"epoll_params", u32("busy_poll_usecs"), u16("busy_poll_budget"),
                                       u8("prefer_busy_poll"), pad(1)};
inline constexpr StructOf fuse_backing_map{"fuse_backing_map", fd("fd"), hex("flags", Type::u32), pad(8)};

}  // namespace callgate::decode::structs

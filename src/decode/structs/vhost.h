// Structures of virtio devices of which the kernel serves the queues (linux/vhost_types.h).
#pragma once

#include "decode/constants/network_device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf vhost_vring_state{"vhost_vring_state", u32("index"), u32("num")};
inline constexpr StructOf vhost_vring_index{"vhost_vring_state", u32("index"), pad(4)};
inline constexpr StructOf vhost_vring_got{"vhost_vring_state", pad(4), u32("num")};
inline constexpr StructOf vhost_vring_file{"vhost_vring_file", u32("index"), fd("fd")};
inline constexpr StructOf vhost_vring_addr{"vhost_vring_addr",
                                           u32("index"),
                                           flags("flags", vhost_ring_flags),
                                           address("desc_user_addr", Type::u64),
                                           address("used_user_addr", Type::u64),
                                           address("avail_user_addr", Type::u64),
                                           hex("log_guest_addr", Type::u64)};
inline constexpr StructOf vhost_memory_region{"vhost_memory_region", hex("guest_phys_addr", Type::u64),
                                              hex("memory_size", Type::u64), address("userspace_addr", Type::u64),
                                              pad(8)};
inline constexpr StructOf vhost_memory{"vhost_memory", u32("nregions"), pad(4),
                                       tail("regions", vhost_memory_region, len::count("nregions"))};
inline constexpr StructOf vhost_iova_range{"vhost_vdpa_iova_range", hex("first", Type::u64), hex("last", Type::u64)};

}  // namespace callgate::decode::structs

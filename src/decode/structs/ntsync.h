// Structures of Windows's ways to wait (linux/ntsync.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf ntsync_sem{"ntsync_sem_args", u32("count"), u32("max")};
inline constexpr StructOf ntsync_mutex{"ntsync_mutex_args", u32("owner"), u32("count")};
inline constexpr StructOf ntsync_event{"ntsync_event_args", u32("manual"), u32("signaled")};
inline constexpr StructOf ntsync_wait{"ntsync_wait_args", u64("timeout"), address("objs", Type::u64),
                                      u32("count"),       pad(4),         hex("flags", Type::u32),
                                      u32("owner"),       u32("alert"),   pad(4)};
inline constexpr StructOf ntsync_wait_got{"ntsync_wait_args", pad(20), u32("index"), pad(16)};

}  // namespace callgate::decode::structs

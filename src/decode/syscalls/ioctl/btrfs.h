// The commands of ioctl to btrfs (linux/btrfs.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case btrfs[] = {
    on(0x9406),  // BTRFS_IOC_TRANS_START
    on(0x9407),  // BTRFS_IOC_TRANS_END
    on(0x9408),  // BTRFS_IOC_SYNC
    on(0x941c),  // BTRFS_IOC_SCRUB_CANCEL
    on(0x942e),  // BTRFS_IOC_QUOTA_RESCAN_WAIT
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to btrfs (linux/btrfs.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/btrfs.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item subvolume_flags = flags({}, btrfs_subvolume_flags, Type::u64);

inline constexpr Case btrfs[] = {
    on(0x9406),                                               // BTRFS_IOC_TRANS_START
    on(0x9407),                                               // BTRFS_IOC_TRANS_END
    on(0x9408),                                               // BTRFS_IOC_SYNC
    on(0x941c),                                               // BTRFS_IOC_SCRUB_CANCEL
    on(0x942e),                                               // BTRFS_IOC_QUOTA_RESCAN_WAIT
    on(0x40049421, choice("arg", btrfs_balance_controls)),    // BTRFS_IOC_BALANCE_CTL
    on(0x40089413, in("arg", element::u64)),                  // BTRFS_IOC_DEFAULT_SUBVOL
    on(0x40089416, in("arg", element::u64)),                  // BTRFS_IOC_WAIT_SYNC
    on(0x4008941a, in("arg", subvolume_flags)),               // BTRFS_IOC_SUBVOL_SETFLAGS
    on(0x4010942a, in("arg", structs::btrfs_qgroup_create)),  // BTRFS_IOC_QGROUP_CREATE
    on(0x40189429, in("arg", structs::btrfs_qgroup_assign)),  // BTRFS_IOC_QGROUP_ASSIGN
    on(0x40309410, in("arg", structs::btrfs_defrag_range)),   // BTRFS_IOC_DEFRAG_RANGE
    on(0x40309439, in("arg", structs::btrfs_set_features)),   // BTRFS_IOC_SET_FEATURES
    on(0x4040942c, in("arg", structs::btrfs_quota_rescan)),   // BTRFS_IOC_QUOTA_RESCAN
    on(0x40489426, in("arg", structs::btrfs_send)),           // BTRFS_IOC_SEND
    on(0x40809440, in("arg", structs::btrfs_encoded_write)),  // BTRFS_IOC_ENCODED_WRITE
    on(0x50009401, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_SNAP_CREATE
    on(0x50009402),                                           // BTRFS_IOC_DEFRAG
    on(0x50009403, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_RESIZE
    on(0x50009404, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_SCAN_DEV
    on(0x50009405, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_FORGET_DEV
    on(0x5000940a, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_ADD_DEV
    on(0x5000940b, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_RM_DEV
    on(0x5000940c),                                           // BTRFS_IOC_BALANCE
    on(0x5000940e, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_SUBVOL_CREATE
    on(0x5000940f, in("arg", structs::btrfs_vol_args)),       // BTRFS_IOC_SNAP_DESTROY
    // BTRFS_IOC_SNAP_CREATE_V2
    on(0x50009417, becomes(structs::btrfs_vol_args_v2_got, inout("arg", structs::btrfs_new_vol_args_v2))),
    // BTRFS_IOC_SUBVOL_CREATE_V2
    on(0x50009418, becomes(structs::btrfs_vol_args_v2_got, inout("arg", structs::btrfs_new_vol_args_v2))),
    on(0x5000943a, in("arg", structs::btrfs_vol_args_v2)),          // BTRFS_IOC_RM_DEV_V2
    on(0x5000943f, in("arg", structs::btrfs_vol_args_v2)),          // BTRFS_IOC_SNAP_DESTROY_V2
    on(0x80089418, out("arg", element::u64)),                       // BTRFS_IOC_START_SYNC
    on(0x80089419, out("arg", subvolume_flags)),                    // BTRFS_IOC_SUBVOL_GETFLAGS
    on(0x80189439, out("arg", structs::btrfs_features)),            // BTRFS_IOC_GET_FEATURES
    on(0x8030942b, in("arg", structs::btrfs_qgroup_limit_args)),    // BTRFS_IOC_QGROUP_LIMIT
    on(0x8040942d, out("arg", structs::btrfs_quota_rescan_got)),    // BTRFS_IOC_QUOTA_RESCAN_STATUS
    on(0x80489439, out("arg", structs::btrfs_supported_features)),  // BTRFS_IOC_GET_SUPPORTED_FEATURES
    // BTRFS_IOC_ENCODED_READ
    on(0x80809440, becomes(structs::btrfs_encoded_read_got, inout("arg", structs::btrfs_encoded_read))),
    on(0x81f8943c, out("arg", structs::btrfs_subvolume)),    // BTRFS_IOC_GET_SUBVOL_INFO
    on(0x8400941f, out("arg", structs::btrfs_fs_info)),      // BTRFS_IOC_FS_INFO
    on(0x84009422, out("arg", structs::btrfs_balance_got)),  // BTRFS_IOC_BALANCE_PROGRESS
    on(0x90009427, in("arg", structs::btrfs_vol_args)),      // BTRFS_IOC_DEVICES_READY
    on(0xc0109414, becomes(structs::btrfs_space_got, inout("arg", structs::btrfs_space))),  // BTRFS_IOC_SPACE_INFO
    on(0xc0109428, in("arg", structs::btrfs_quota_control)),                                // BTRFS_IOC_QUOTA_CTL
    // BTRFS_IOC_INO_PATHS
    on(0xc0389423, becomes(structs::btrfs_ino_paths_got, inout("arg", structs::btrfs_ino_paths))),
    // BTRFS_IOC_LOGICAL_INO
    on(0xc0389424, becomes(structs::btrfs_logical_ino_got, inout("arg", structs::btrfs_logical_ino))),
    // BTRFS_IOC_LOGICAL_INO_V2
    on(0xc038943b, becomes(structs::btrfs_logical_ino_got, inout("arg", structs::btrfs_logical_ino))),
    // BTRFS_IOC_TREE_SEARCH_V2
    on(0xc0709411, becomes(structs::btrfs_search_v2_got, inout("arg", structs::btrfs_search_v2))),
    // BTRFS_IOC_SET_RECEIVED_SUBVOL
    on(0xc0c89425, becomes(structs::btrfs_received_got, inout("arg", structs::btrfs_received))),
    on(0xc400941b, becomes(structs::btrfs_scrub_got, inout("arg", structs::btrfs_scrub))),  // BTRFS_IOC_SCRUB
    // BTRFS_IOC_SCRUB_PROGRESS
    on(0xc400941d, becomes(structs::btrfs_scrub_got, inout("arg", structs::btrfs_scrub_asked))),
    // BTRFS_IOC_BALANCE_V2
    on(0xc4009420, becomes(structs::btrfs_balance_got, inout("arg", structs::btrfs_balance))),
    // BTRFS_IOC_GET_DEV_STATS
    on(0xc4089434, becomes(structs::btrfs_dev_stats_got, inout("arg", structs::btrfs_dev_stats))),
    // BTRFS_IOC_DEV_REPLACE
    on(0xca289435, becomes(structs::btrfs_replace_got, inout("arg", structs::btrfs_replace))),
    on(0xd0009411, becomes(structs::btrfs_search_got, inout("arg", structs::btrfs_search))),  // BTRFS_IOC_TREE_SEARCH
    // BTRFS_IOC_INO_LOOKUP
    on(0xd0009412, becomes(structs::btrfs_ino_lookup_got, inout("arg", structs::btrfs_ino_lookup))),
    // BTRFS_IOC_DEV_INFO
    on(0xd000941e, becomes(structs::btrfs_dev_info_got, inout("arg", structs::btrfs_dev_info))),
    // BTRFS_IOC_GET_SUBVOL_ROOTREF
    on(0xd000943d, becomes(structs::btrfs_rootrefs_got, inout("arg", structs::btrfs_rootrefs))),
    // BTRFS_IOC_INO_LOOKUP_USER
    on(0xd000943e, becomes(structs::btrfs_ino_lookup_user_got, inout("arg", structs::btrfs_ino_lookup_user))),
};

}  // namespace callgate::decode::syscalls::ioctl

// Constants of btrfs (linux/btrfs.h, btrfs_tree.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet btrfs_balance_controls;
extern const ConstantSet btrfs_subvolume_flags;
extern const ConstantSet btrfs_defrag_flags;
extern const ConstantSet btrfs_compressions;
extern const ConstantSet btrfs_compatible_ro_features;
extern const ConstantSet btrfs_incompatible_features;
extern const ConstantSet btrfs_encoded_compressions;
extern const ConstantSet btrfs_send_flags;
extern const ConstantSet btrfs_qgroup_limits;
extern const ConstantSet btrfs_qgroup_inherit_flags;
extern const ConstantSet btrfs_checksums;
extern const ConstantSet btrfs_info_flags;
extern const ConstantSet btrfs_balance_flags;
extern const ConstantSet btrfs_balance_states;
extern const ConstantSet btrfs_balance_argument_flags;
extern const ConstantSet btrfs_block_groups;
extern const ConstantSet btrfs_quota_controls;
extern const ConstantSet btrfs_logical_flags;
extern const ConstantSet btrfs_scrub_flags;
extern const ConstantSet btrfs_statistics;
extern const ConstantSet btrfs_statistics_flags;
extern const ConstantSet btrfs_replace_commands;
extern const ConstantSet btrfs_replace_results;
extern const ConstantSet btrfs_replace_modes;
extern const ConstantSet btrfs_replace_states;
extern const ConstantSet btrfs_objects;
extern const ConstantSet btrfs_keys;
extern const ConstantSet most_of_64_bits;  ///< UINT64_MAX: the end of what is asked for

}  // namespace callgate::decode

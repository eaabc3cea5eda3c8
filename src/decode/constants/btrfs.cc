#include "decode/constants/btrfs.h"

namespace callgate::decode {
namespace {

constexpr Constant btrfs_balance_controls_values[] = {
    {"BTRFS_BALANCE_CTL_PAUSE", 1},
    {"BTRFS_BALANCE_CTL_CANCEL", 2},
};
constexpr Constant btrfs_subvolume_flags_values[] = {
    {"BTRFS_SUBVOL_CREATE_ASYNC", 1},
    {"BTRFS_SUBVOL_RDONLY", 2},
    {"BTRFS_SUBVOL_QGROUP_INHERIT", 4},
    {"BTRFS_SUBVOL_SPEC_BY_ID", 16},
};
constexpr Constant btrfs_defrag_flags_values[] = {
    {"BTRFS_DEFRAG_RANGE_COMPRESS", 1},
    {"BTRFS_DEFRAG_RANGE_START_IO", 2},
    {"BTRFS_DEFRAG_RANGE_COMPRESS_LEVEL", 4},
    {"BTRFS_DEFRAG_RANGE_NOCOMPRESS", 8},
};
constexpr Constant btrfs_compressions_values[] = {
    {"BTRFS_COMPRESS_NONE", 0},
    {"BTRFS_COMPRESS_ZLIB", 1},
    {"BTRFS_COMPRESS_LZO", 2},
    {"BTRFS_COMPRESS_ZSTD", 3},
};
constexpr Constant btrfs_compatible_ro_features_values[] = {
    {"BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE", 1},
    {"BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID", 2},
    {"BTRFS_FEATURE_COMPAT_RO_VERITY", 4},
    {"BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE", 8},
};
constexpr Constant btrfs_incompatible_features_values[] = {
    {"BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF", 1},
    {"BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL", 2},
    {"BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS", 4},
    {"BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO", 8},
    {"BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD", 0x10},
    {"BTRFS_FEATURE_INCOMPAT_BIG_METADATA", 0x20},
    {"BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF", 0x40},
    {"BTRFS_FEATURE_INCOMPAT_RAID56", 0x80},
    {"BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA", 0x100},
    {"BTRFS_FEATURE_INCOMPAT_NO_HOLES", 0x200},
    {"BTRFS_FEATURE_INCOMPAT_METADATA_UUID", 0x400},
    {"BTRFS_FEATURE_INCOMPAT_RAID1C34", 0x800},
    {"BTRFS_FEATURE_INCOMPAT_ZONED", 0x1000},
    {"BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2", 0x2000},
    {"BTRFS_FEATURE_INCOMPAT_RAID_STRIPE_TREE", 0x4000},
    {"BTRFS_FEATURE_INCOMPAT_SIMPLE_QUOTA", 0x10000},
    {"BTRFS_FEATURE_INCOMPAT_REMAP_TREE", 0x20000},
};
constexpr Constant btrfs_encoded_compressions_values[] = {
    {"BTRFS_ENCODED_IO_COMPRESSION_NONE", 0},    {"BTRFS_ENCODED_IO_COMPRESSION_ZLIB", 1},
    {"BTRFS_ENCODED_IO_COMPRESSION_ZSTD", 2},    {"BTRFS_ENCODED_IO_COMPRESSION_LZO_4K", 3},
    {"BTRFS_ENCODED_IO_COMPRESSION_LZO_8K", 4},  {"BTRFS_ENCODED_IO_COMPRESSION_LZO_16K", 5},
    {"BTRFS_ENCODED_IO_COMPRESSION_LZO_32K", 6}, {"BTRFS_ENCODED_IO_COMPRESSION_LZO_64K", 7},
};
constexpr Constant btrfs_send_flags_values[] = {
    {"BTRFS_SEND_FLAG_NO_FILE_DATA", 1}, {"BTRFS_SEND_FLAG_OMIT_STREAM_HEADER", 2}, {"BTRFS_SEND_FLAG_OMIT_END_CMD", 4},
    {"BTRFS_SEND_FLAG_VERSION", 8},      {"BTRFS_SEND_FLAG_COMPRESSED", 0x10},
};
constexpr Constant btrfs_qgroup_limits_values[] = {
    {"BTRFS_QGROUP_LIMIT_MAX_RFER", 1}, {"BTRFS_QGROUP_LIMIT_MAX_EXCL", 2},     {"BTRFS_QGROUP_LIMIT_RSV_RFER", 4},
    {"BTRFS_QGROUP_LIMIT_RSV_EXCL", 8}, {"BTRFS_QGROUP_LIMIT_RFER_CMPR", 0x10}, {"BTRFS_QGROUP_LIMIT_EXCL_CMPR", 0x20},
};
constexpr Constant btrfs_qgroup_inherit_flags_values[] = {
    {"BTRFS_QGROUP_INHERIT_SET_LIMITS", 1},
};
constexpr Constant btrfs_checksums_values[] = {
    {"BTRFS_CSUM_TYPE_CRC32", 0},
    {"BTRFS_CSUM_TYPE_XXHASH", 1},
    {"BTRFS_CSUM_TYPE_SHA256", 2},
    {"BTRFS_CSUM_TYPE_BLAKE2", 3},
};
constexpr Constant btrfs_info_flags_values[] = {
    {"BTRFS_FS_INFO_FLAG_CSUM_INFO", 1},
    {"BTRFS_FS_INFO_FLAG_GENERATION", 2},
    {"BTRFS_FS_INFO_FLAG_METADATA_UUID", 4},
};
constexpr Constant btrfs_balance_flags_values[] = {
    {"BTRFS_BALANCE_DATA", 1},  {"BTRFS_BALANCE_SYSTEM", 2},    {"BTRFS_BALANCE_METADATA", 4},
    {"BTRFS_BALANCE_FORCE", 8}, {"BTRFS_BALANCE_RESUME", 0x10},
};
constexpr Constant btrfs_balance_states_values[] = {
    {"BTRFS_BALANCE_STATE_RUNNING", 1},
    {"BTRFS_BALANCE_STATE_PAUSE_REQ", 2},
    {"BTRFS_BALANCE_STATE_CANCEL_REQ", 4},
};
constexpr Constant btrfs_balance_argument_flags_values[] = {
    {"BTRFS_BALANCE_ARGS_PROFILES", 1},        {"BTRFS_BALANCE_ARGS_USAGE", 2},
    {"BTRFS_BALANCE_ARGS_DEVID", 4},           {"BTRFS_BALANCE_ARGS_DRANGE", 8},
    {"BTRFS_BALANCE_ARGS_VRANGE", 0x10},       {"BTRFS_BALANCE_ARGS_LIMIT", 0x20},
    {"BTRFS_BALANCE_ARGS_LIMIT_RANGE", 0x40},  {"BTRFS_BALANCE_ARGS_STRIPES_RANGE", 0x80},
    {"BTRFS_BALANCE_ARGS_CONVERT", 0x100},     {"BTRFS_BALANCE_ARGS_SOFT", 0x200},
    {"BTRFS_BALANCE_ARGS_USAGE_RANGE", 0x400},
};
constexpr Constant btrfs_block_groups_values[] = {
    {"BTRFS_BLOCK_GROUP_DATA", 1},
    {"BTRFS_BLOCK_GROUP_SYSTEM", 2},
    {"BTRFS_BLOCK_GROUP_METADATA", 4},
    {"BTRFS_BLOCK_GROUP_RAID0", 8},
    {"BTRFS_BLOCK_GROUP_RAID1", 0x10},
    {"BTRFS_BLOCK_GROUP_DUP", 0x20},
    {"BTRFS_BLOCK_GROUP_RAID10", 0x40},
    {"BTRFS_BLOCK_GROUP_RAID5", 0x80},
    {"BTRFS_BLOCK_GROUP_RAID6", 0x100},
    {"BTRFS_BLOCK_GROUP_RAID1C3", 0x200},
    {"BTRFS_BLOCK_GROUP_RAID1C4", 0x400},
    {"BTRFS_BLOCK_GROUP_REMAPPED", 0x800},
    {"BTRFS_BLOCK_GROUP_METADATA_REMAP", 0x1000},
    {"BTRFS_AVAIL_ALLOC_BIT_SINGLE", 0x1000000000000},
    {"BTRFS_SPACE_INFO_GLOBAL_RSV", 0x2000000000000},
};
constexpr Constant btrfs_quota_controls_values[] = {
    {"BTRFS_QUOTA_CTL_ENABLE", 1},
    {"BTRFS_QUOTA_CTL_DISABLE", 2},
    {"BTRFS_QUOTA_CTL_RESCAN__NOTUSED", 3},
    {"BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA", 4},
};
constexpr Constant btrfs_logical_flags_values[] = {
    {"BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET", 1},
};
constexpr Constant btrfs_scrub_flags_values[] = {
    {"BTRFS_SCRUB_READONLY", 1},
};
constexpr Constant btrfs_statistics_values[] = {
    {"BTRFS_DEV_STAT_WRITE_ERRS", 0},      {"BTRFS_DEV_STAT_READ_ERRS", 1},       {"BTRFS_DEV_STAT_FLUSH_ERRS", 2},
    {"BTRFS_DEV_STAT_CORRUPTION_ERRS", 3}, {"BTRFS_DEV_STAT_GENERATION_ERRS", 4},
};
constexpr Constant btrfs_statistics_flags_values[] = {
    {"BTRFS_DEV_STATS_RESET", 1},
};
constexpr Constant btrfs_replace_commands_values[] = {
    {"BTRFS_IOCTL_DEV_REPLACE_CMD_START", 0},
    {"BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS", 1},
    {"BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL", 2},
};
constexpr Constant btrfs_replace_results_values[] = {
    {"BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR", 0},
    {"BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED", 1},
    {"BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED", 2},
    {"BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS", 3},
};
constexpr Constant btrfs_replace_modes_values[] = {
    {"BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS", 0},
    {"BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID", 1},
};
constexpr Constant btrfs_replace_states_values[] = {
    {"BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED", 0}, {"BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED", 1},
    {"BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED", 2},      {"BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED", 3},
    {"BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED", 4},
};
constexpr Constant btrfs_objects_values[] = {
    {"BTRFS_ROOT_TREE_OBJECTID", 1},
    {"BTRFS_EXTENT_TREE_OBJECTID", 2},
    {"BTRFS_CHUNK_TREE_OBJECTID", 3},
    {"BTRFS_DEV_TREE_OBJECTID", 4},
    {"BTRFS_FS_TREE_OBJECTID", 5},
    {"BTRFS_ROOT_TREE_DIR_OBJECTID", 6},
    {"BTRFS_CSUM_TREE_OBJECTID", 7},
    {"BTRFS_QUOTA_TREE_OBJECTID", 8},
    {"BTRFS_UUID_TREE_OBJECTID", 9},
    {"BTRFS_FREE_SPACE_TREE_OBJECTID", 0xa},
    {"BTRFS_BLOCK_GROUP_TREE_OBJECTID", 0xb},
    {"BTRFS_RAID_STRIPE_TREE_OBJECTID", 0xc},
    {"BTRFS_FIRST_FREE_OBJECTID", 0x100},
    {"BTRFS_LAST_FREE_OBJECTID", 0xffffffffffffff00},
    {"BTRFS_FREE_INO_OBJECTID", 0xfffffffffffffff4},
    {"BTRFS_FREE_SPACE_OBJECTID", 0xfffffffffffffff5},
    {"BTRFS_EXTENT_CSUM_OBJECTID", 0xfffffffffffffff6},
    {"BTRFS_DATA_RELOC_TREE_OBJECTID", 0xfffffffffffffff7},
    {"BTRFS_TREE_RELOC_OBJECTID", 0xfffffffffffffff8},
    {"BTRFS_TREE_LOG_FIXUP_OBJECTID", 0xfffffffffffffff9},
    {"BTRFS_TREE_LOG_OBJECTID", 0xfffffffffffffffa},
    {"BTRFS_ORPHAN_OBJECTID", 0xfffffffffffffffb},
    {"BTRFS_BALANCE_OBJECTID", 0xfffffffffffffffc},
    {"UINT64_MAX", 0xffffffffffffffff},
};
constexpr Constant btrfs_keys_values[] = {
    {"BTRFS_INODE_ITEM_KEY", 1},
    {"BTRFS_INODE_REF_KEY", 0xc},
    {"BTRFS_INODE_EXTREF_KEY", 0xd},
    {"BTRFS_XATTR_ITEM_KEY", 0x18},
    {"BTRFS_VERITY_DESC_ITEM_KEY", 0x24},
    {"BTRFS_VERITY_MERKLE_ITEM_KEY", 0x25},
    {"BTRFS_ORPHAN_ITEM_KEY", 0x30},
    {"BTRFS_DIR_LOG_ITEM_KEY", 0x3c},
    {"BTRFS_DIR_LOG_INDEX_KEY", 0x48},
    {"BTRFS_DIR_ITEM_KEY", 0x54},
    {"BTRFS_DIR_INDEX_KEY", 0x60},
    {"BTRFS_EXTENT_DATA_KEY", 0x6c},
    {"BTRFS_EXTENT_CSUM_KEY", 0x80},
    {"BTRFS_ROOT_ITEM_KEY", 0x84},
    {"BTRFS_ROOT_BACKREF_KEY", 0x90},
    {"BTRFS_ROOT_REF_KEY", 0x9c},
    {"BTRFS_EXTENT_ITEM_KEY", 0xa8},
    {"BTRFS_METADATA_ITEM_KEY", 0xa9},
    {"BTRFS_EXTENT_OWNER_REF_KEY", 0xac},
    {"BTRFS_TREE_BLOCK_REF_KEY", 0xb0},
    {"BTRFS_EXTENT_DATA_REF_KEY", 0xb2},
    {"BTRFS_EXTENT_REF_V0_KEY", 0xb4},
    {"BTRFS_SHARED_BLOCK_REF_KEY", 0xb6},
    {"BTRFS_SHARED_DATA_REF_KEY", 0xb8},
    {"BTRFS_BLOCK_GROUP_ITEM_KEY", 0xc0},
    {"BTRFS_FREE_SPACE_INFO_KEY", 0xc6},
    {"BTRFS_FREE_SPACE_EXTENT_KEY", 0xc7},
    {"BTRFS_FREE_SPACE_BITMAP_KEY", 0xc8},
    {"BTRFS_DEV_EXTENT_KEY", 0xcc},
    {"BTRFS_DEV_ITEM_KEY", 0xd8},
    {"BTRFS_CHUNK_ITEM_KEY", 0xe4},
    {"BTRFS_RAID_STRIPE_KEY", 0xe6},
    {"BTRFS_QGROUP_STATUS_KEY", 0xf0},
    {"BTRFS_QGROUP_INFO_KEY", 0xf2},
    {"BTRFS_QGROUP_LIMIT_KEY", 0xf4},
    {"BTRFS_QGROUP_RELATION_KEY", 0xf6},
    {"BTRFS_TEMPORARY_ITEM_KEY", 0xf8},
    {"BTRFS_PERSISTENT_ITEM_KEY", 0xf9},
    {"BTRFS_DEV_REPLACE_KEY", 0xfa},
    {"BTRFS_UUID_KEY_SUBVOL", 0xfb},
    {"BTRFS_UUID_KEY_RECEIVED_SUBVOL", 0xfc},
    {"BTRFS_STRING_ITEM_KEY", 0xfd},
    {"UINT32_MAX", 0xffffffff},
};

// limits.h
constexpr Constant most_of_64_bits_values[] = {{"UINT64_MAX", 0xffffffffffffffff}};

}  // namespace

const ConstantSet btrfs_balance_controls{"btrfs_balance_controls", btrfs_balance_controls_values,
                                         "BTRFS_BALANCE_CTL_???"};
const ConstantSet btrfs_subvolume_flags{"btrfs_subvolume_flags", btrfs_subvolume_flags_values, "BTRFS_SUBVOL_???"};
const ConstantSet btrfs_defrag_flags{"btrfs_defrag_flags", btrfs_defrag_flags_values, "BTRFS_DEFRAG_RANGE_???"};
const ConstantSet btrfs_compressions{"btrfs_compressions", btrfs_compressions_values, "BTRFS_COMPRESS_???"};
const ConstantSet btrfs_compatible_ro_features{"btrfs_compatible_ro_features", btrfs_compatible_ro_features_values,
                                               "BTRFS_FEATURE_COMPAT_RO_???"};
const ConstantSet btrfs_incompatible_features{"btrfs_incompatible_features", btrfs_incompatible_features_values,
                                              "BTRFS_FEATURE_INCOMPAT_???"};
const ConstantSet btrfs_encoded_compressions{"btrfs_encoded_compressions", btrfs_encoded_compressions_values,
                                             "BTRFS_ENCODED_IO_COMPRESSION_???"};
const ConstantSet btrfs_send_flags{"btrfs_send_flags", btrfs_send_flags_values, "BTRFS_SEND_FLAG_???"};
const ConstantSet btrfs_qgroup_limits{"btrfs_qgroup_limits", btrfs_qgroup_limits_values, "BTRFS_QGROUP_LIMIT_???"};
const ConstantSet btrfs_qgroup_inherit_flags{"btrfs_qgroup_inherit_flags", btrfs_qgroup_inherit_flags_values,
                                             "BTRFS_QGROUP_INHERIT_???"};
const ConstantSet btrfs_checksums{"btrfs_checksums", btrfs_checksums_values, "BTRFS_CSUM_TYPE_???"};
const ConstantSet btrfs_info_flags{"btrfs_info_flags", btrfs_info_flags_values, "BTRFS_FS_INFO_FLAG_???"};
const ConstantSet btrfs_balance_flags{"btrfs_balance_flags", btrfs_balance_flags_values, "BTRFS_BALANCE_???"};
const ConstantSet btrfs_balance_states{"btrfs_balance_states", btrfs_balance_states_values, "BTRFS_BALANCE_STATE_???"};
const ConstantSet btrfs_balance_argument_flags{"btrfs_balance_argument_flags", btrfs_balance_argument_flags_values,
                                               "BTRFS_BALANCE_ARGS_???"};
const ConstantSet btrfs_block_groups{"btrfs_block_groups", btrfs_block_groups_values, "BTRFS_BLOCK_GROUP_???"};
const ConstantSet btrfs_quota_controls{"btrfs_quota_controls", btrfs_quota_controls_values, "BTRFS_QUOTA_CTL_???"};
const ConstantSet btrfs_logical_flags{"btrfs_logical_flags", btrfs_logical_flags_values, "BTRFS_LOGICAL_INO_ARGS_???"};
const ConstantSet btrfs_scrub_flags{"btrfs_scrub_flags", btrfs_scrub_flags_values, "BTRFS_SCRUB_???"};
const ConstantSet btrfs_statistics{"btrfs_statistics", btrfs_statistics_values, "BTRFS_DEV_STAT_???"};
const ConstantSet btrfs_statistics_flags{"btrfs_statistics_flags", btrfs_statistics_flags_values,
                                         "BTRFS_DEV_STATS_???"};
const ConstantSet btrfs_replace_commands{"btrfs_replace_commands", btrfs_replace_commands_values,
                                         "BTRFS_IOCTL_DEV_REPLACE_CMD_???"};
const ConstantSet btrfs_replace_results{"btrfs_replace_results", btrfs_replace_results_values,
                                        "BTRFS_IOCTL_DEV_REPLACE_RESULT_???"};
const ConstantSet btrfs_replace_modes{"btrfs_replace_modes", btrfs_replace_modes_values,
                                      "BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_???"};
const ConstantSet btrfs_replace_states{"btrfs_replace_states", btrfs_replace_states_values,
                                       "BTRFS_IOCTL_DEV_REPLACE_STATE_???"};
const ConstantSet btrfs_objects{"btrfs_objects", btrfs_objects_values, {}, true};
const ConstantSet btrfs_keys{"btrfs_keys", btrfs_keys_values, {}, true};
const ConstantSet most_of_64_bits{"most_of_64_bits", most_of_64_bits_values, {}};

}  // namespace callgate::decode

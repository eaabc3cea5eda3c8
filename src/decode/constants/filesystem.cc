#include "decode/constants/filesystem.h"

namespace callgate::decode {
namespace {

// linux/fiemap.h
constexpr Constant fiemap_flags_values[] = {
    {"FIEMAP_FLAG_SYNC", 0x1},
    {"FIEMAP_FLAG_XATTR", 0x2},
    {"FIEMAP_FLAG_CACHE", 0x4},
};
constexpr Constant fiemap_extent_flags_values[] = {
    {"FIEMAP_EXTENT_LAST", 0x1},          {"FIEMAP_EXTENT_UNKNOWN", 0x2},         {"FIEMAP_EXTENT_DELALLOC", 0x4},
    {"FIEMAP_EXTENT_ENCODED", 0x8},       {"FIEMAP_EXTENT_DATA_ENCRYPTED", 0x80}, {"FIEMAP_EXTENT_NOT_ALIGNED", 0x100},
    {"FIEMAP_EXTENT_DATA_INLINE", 0x200}, {"FIEMAP_EXTENT_DATA_TAIL", 0x400},     {"FIEMAP_EXTENT_UNWRITTEN", 0x800},
    {"FIEMAP_EXTENT_MERGED", 0x1000},     {"FIEMAP_EXTENT_SHARED", 0x2000},
};

// linux/fsmap.h
constexpr Constant fsmap_flags_values[] = {
    {"FMH_OF_DEV_T", 0x1},
};
constexpr Constant fsmap_record_flags_values[] = {
    {"FMR_OF_PREALLOC", 0x1}, {"FMR_OF_ATTR_FORK", 0x2},      {"FMR_OF_EXTENT_MAP", 0x4},
    {"FMR_OF_SHARED", 0x8},   {"FMR_OF_SPECIAL_OWNER", 0x10}, {"FMR_OF_LAST", 0x20},
};

// linux/fscrypt.h
constexpr Constant fscrypt_versions_values[] = {
    {"FSCRYPT_POLICY_V1", 0},
    {"FSCRYPT_POLICY_V2", 2},
};
constexpr Constant fscrypt_modes_values[] = {
    {"FSCRYPT_MODE_AES_256_XTS", 1}, {"FSCRYPT_MODE_AES_256_CTS", 4},    {"FSCRYPT_MODE_AES_128_CBC", 5},
    {"FSCRYPT_MODE_AES_128_CTS", 6}, {"FSCRYPT_MODE_SM4_XTS", 7},        {"FSCRYPT_MODE_SM4_CTS", 8},
    {"FSCRYPT_MODE_ADIANTUM", 9},    {"FSCRYPT_MODE_AES_256_HCTR2", 10},
};
constexpr Constant fscrypt_policy_flags_values[] = {
    {"FSCRYPT_POLICY_FLAGS_PAD_4", 0, 0x3},       {"FSCRYPT_POLICY_FLAGS_PAD_8", 0x1, 0x3},
    {"FSCRYPT_POLICY_FLAGS_PAD_16", 0x2, 0x3},    {"FSCRYPT_POLICY_FLAGS_PAD_32", 0x3, 0x3},
    {"FSCRYPT_POLICY_FLAG_DIRECT_KEY", 0x4},      {"FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64", 0x8},
    {"FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32", 0x10},
};
constexpr Constant fscrypt_key_types_values[] = {
    {"FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR", 1},
    {"FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER", 2},
};
constexpr Constant fscrypt_add_key_flags_values[] = {
    {"FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED", 0x1},
};
constexpr Constant fscrypt_removal_flags_values[] = {
    {"FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY", 0x1},
    {"FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS", 0x2},
};
constexpr Constant fscrypt_key_states_values[] = {
    {"FSCRYPT_KEY_STATUS_ABSENT", 1},
    {"FSCRYPT_KEY_STATUS_PRESENT", 2},
    {"FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED", 3},
};
constexpr Constant fscrypt_key_state_flags_values[] = {
    {"FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF", 0x1},
};

// linux/fsverity.h
constexpr Constant fsverity_hash_algorithms_values[] = {
    {"FS_VERITY_HASH_ALG_SHA256", 1},
    {"FS_VERITY_HASH_ALG_SHA512", 2},
};
constexpr Constant fsverity_metadata_types_values[] = {
    {"FS_VERITY_METADATA_TYPE_MERKLE_TREE", 1},
    {"FS_VERITY_METADATA_TYPE_DESCRIPTOR", 2},
    {"FS_VERITY_METADATA_TYPE_SIGNATURE", 3},
};

}  // namespace

const ConstantSet fiemap_flags{"fiemap_flags", fiemap_flags_values, "FIEMAP_FLAG_???"};
const ConstantSet fiemap_extent_flags{"fiemap_extent_flags", fiemap_extent_flags_values, "FIEMAP_EXTENT_???"};
const ConstantSet fsmap_flags{"fsmap_flags", fsmap_flags_values, "FMH_OF_???"};
const ConstantSet fsmap_record_flags{"fsmap_record_flags", fsmap_record_flags_values, "FMR_OF_???"};
const ConstantSet fscrypt_versions{"fscrypt_versions", fscrypt_versions_values, "FSCRYPT_POLICY_V???"};
const ConstantSet fscrypt_modes{"fscrypt_modes", fscrypt_modes_values, "FSCRYPT_MODE_???"};
const ConstantSet fscrypt_policy_flags{"fscrypt_policy_flags", fscrypt_policy_flags_values, "FSCRYPT_POLICY_FLAG_???"};
const ConstantSet fscrypt_key_types{"fscrypt_key_types", fscrypt_key_types_values, "FSCRYPT_KEY_SPEC_TYPE_???"};
const ConstantSet fscrypt_add_key_flags{"fscrypt_add_key_flags", fscrypt_add_key_flags_values,
                                        "FSCRYPT_ADD_KEY_FLAG_???"};
const ConstantSet fscrypt_removal_flags{"fscrypt_removal_flags", fscrypt_removal_flags_values,
                                        "FSCRYPT_KEY_REMOVAL_STATUS_FLAG_???"};
const ConstantSet fscrypt_key_states{"fscrypt_key_states", fscrypt_key_states_values, "FSCRYPT_KEY_STATUS_???"};
const ConstantSet fscrypt_key_state_flags{"fscrypt_key_state_flags", fscrypt_key_state_flags_values,
                                          "FSCRYPT_KEY_STATUS_FLAG_???"};
const ConstantSet fsverity_hash_algorithms{"fsverity_hash_algorithms", fsverity_hash_algorithms_values,
                                           "FS_VERITY_HASH_ALG_???"};
const ConstantSet fsverity_metadata_types{"fsverity_metadata_types", fsverity_metadata_types_values,
                                          "FS_VERITY_METADATA_TYPE_???"};

}  // namespace callgate::decode

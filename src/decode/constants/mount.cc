#include "decode/constants/mount.h"

namespace callgate::decode {
namespace {

constexpr Constant open_tree_flags_values[] = {
    {"OPEN_TREE_CLONE", 1},         {"OPEN_TREE_NAMESPACE", 2}, {"OPEN_TREE_CLOEXEC", 0x80000},
    {"AT_SYMLINK_NOFOLLOW", 0x100}, {"AT_NO_AUTOMOUNT", 0x800}, {"AT_EMPTY_PATH", 0x1000},
    {"AT_RECURSIVE", 0x8000},
};

constexpr Constant move_mount_flags_values[] = {
    {"MOVE_MOUNT_F_SYMLINKS", 1},    {"MOVE_MOUNT_F_AUTOMOUNTS", 2},    {"MOVE_MOUNT_F_EMPTY_PATH", 4},
    {"MOVE_MOUNT_T_SYMLINKS", 0x10}, {"MOVE_MOUNT_T_AUTOMOUNTS", 0x20}, {"MOVE_MOUNT_T_EMPTY_PATH", 0x40},
    {"MOVE_MOUNT_SET_GROUP", 0x100}, {"MOVE_MOUNT_BENEATH", 0x200},
};

constexpr Constant fsopen_flags_values[] = {
    {"FSOPEN_CLOEXEC", 1},
};

constexpr Constant fsconfig_commands_values[] = {
    {"FSCONFIG_SET_FLAG", 0},   {"FSCONFIG_SET_STRING", 1},      {"FSCONFIG_SET_BINARY", 2},
    {"FSCONFIG_SET_PATH", 3},   {"FSCONFIG_SET_PATH_EMPTY", 4},  {"FSCONFIG_SET_FD", 5},
    {"FSCONFIG_CMD_CREATE", 6}, {"FSCONFIG_CMD_RECONFIGURE", 7}, {"FSCONFIG_CMD_CREATE_EXCL", 8},
};

constexpr Constant fsmount_flags_values[] = {
    {"FSMOUNT_CLOEXEC", 1},
    {"FSMOUNT_NAMESPACE", 2},
};

constexpr Constant fspick_flags_values[] = {
    {"FSPICK_CLOEXEC", 1},
    {"FSPICK_SYMLINK_NOFOLLOW", 2},
    {"FSPICK_NO_AUTOMOUNT", 4},
    {"FSPICK_EMPTY_PATH", 8},
};

constexpr Constant mount_attributes_values[] = {
    {"MOUNT_ATTR_RDONLY", 1},         {"MOUNT_ATTR_NOSUID", 2},
    {"MOUNT_ATTR_NODEV", 4},          {"MOUNT_ATTR_NOEXEC", 8},
    {"MOUNT_ATTR__ATIME", 0x70},      {"MOUNT_ATTR_NOATIME", 0x10},
    {"MOUNT_ATTR_STRICTATIME", 0x20}, {"MOUNT_ATTR_NODIRATIME", 0x80},
    {"MOUNT_ATTR_IDMAP", 0x100000},   {"MOUNT_ATTR_NOSYMFOLLOW", 0x200000},
};

constexpr Constant mount_propagations_values[] = {
    {"MS_UNBINDABLE", 0x20000},
    {"MS_PRIVATE", 0x40000},
    {"MS_SLAVE", 0x80000},
    {"MS_SHARED", 0x100000},
};

constexpr Constant mount_setattr_flags_values[] = {
    {"AT_SYMLINK_NOFOLLOW", 0x100},
    {"AT_NO_AUTOMOUNT", 0x800},
    {"AT_EMPTY_PATH", 0x1000},
    {"AT_RECURSIVE", 0x8000},
};

constexpr Constant statmount_masks_values[] = {
    {"STATMOUNT_SB_BASIC", 1},
    {"STATMOUNT_MNT_BASIC", 2},
    {"STATMOUNT_PROPAGATE_FROM", 4},
    {"STATMOUNT_MNT_ROOT", 8},
    {"STATMOUNT_MNT_POINT", 0x10},
    {"STATMOUNT_FS_TYPE", 0x20},
    {"STATMOUNT_MNT_NS_ID", 0x40},
    {"STATMOUNT_MNT_OPTS", 0x80},
    {"STATMOUNT_FS_SUBTYPE", 0x100},
    {"STATMOUNT_SB_SOURCE", 0x200},
    {"STATMOUNT_OPT_ARRAY", 0x400},
    {"STATMOUNT_OPT_SEC_ARRAY", 0x800},
    {"STATMOUNT_SUPPORTED_MASK", 0x1000},
    {"STATMOUNT_MNT_UIDMAP", 0x2000},
    {"STATMOUNT_MNT_GIDMAP", 0x4000},
};

constexpr Constant listmount_roots_values[] = {
    {"LSMT_ROOT", 0xffffffffffffffff},
};

constexpr Constant statmount_flags_values[] = {
    {"STATMOUNT_BY_FD", 1},
};

constexpr Constant listmount_flags_values[] = {
    {"LISTMOUNT_REVERSE", 1},
};

}  // namespace

const ConstantSet open_tree_flags{"open_tree_flags", open_tree_flags_values, "OPEN_TREE_???"};
const ConstantSet move_mount_flags{"move_mount_flags", move_mount_flags_values, "MOVE_MOUNT_???"};
const ConstantSet fsopen_flags{"fsopen_flags", fsopen_flags_values, "FSOPEN_???"};
const ConstantSet fsconfig_commands{"fsconfig_commands", fsconfig_commands_values, "FSCONFIG_???"};
const ConstantSet fsmount_flags{"fsmount_flags", fsmount_flags_values, "FSMOUNT_???"};
const ConstantSet fspick_flags{"fspick_flags", fspick_flags_values, "FSPICK_???"};
const ConstantSet mount_attributes{"mount_attributes", mount_attributes_values, "MOUNT_ATTR_???"};
const ConstantSet mount_propagations{"mount_propagations", mount_propagations_values, "MS_???"};
const ConstantSet mount_setattr_flags{"mount_setattr_flags", mount_setattr_flags_values, "AT_???"};
const ConstantSet statmount_masks{"statmount_masks", statmount_masks_values, "STATMOUNT_???"};
const ConstantSet listmount_roots{"listmount_roots", listmount_roots_values, ""};
const ConstantSet statmount_flags{"statmount_flags", statmount_flags_values, "STATMOUNT_???"};
const ConstantSet listmount_flags{"listmount_flags", listmount_flags_values, "LISTMOUNT_???"};

}  // namespace callgate::decode

#include "decode/constants/file.h"

namespace callgate::decode {
namespace {

constexpr Constant open_flags_values[] = {
    {"O_RDONLY", 0, 3},         {"O_WRONLY", 1, 3},
    {"O_RDWR", 2, 3},           {"O_ACCMODE", 3, 3},
    {"O_CREAT", 0x40},          {"O_EXCL", 0x80},
    {"O_NOCTTY", 0x100},        {"O_TRUNC", 0x200},
    {"O_APPEND", 0x400},        {"O_NONBLOCK", 0x800},
    {"O_SYNC", 0x101000},       {"O_DSYNC", 0x1000},
    {"O_DIRECT", 0x4000},       {"O_LARGEFILE", 0x8000},
    {"O_NOFOLLOW", 0x20000},    {"O_NOATIME", 0x40000},
    {"O_CLOEXEC", 0x80000},     {"O_PATH", 0x200000},
    {"O_TMPFILE", 0x410000},    {"O_DIRECTORY", 0x10000},
    {"O_EMPTYPATH", 0x4000000}, {"OPENAT2_REGULAR", 0x100000000},
    {"FASYNC", 0x2000},         {"__O_SYNC", 0x100000},
    {"__O_TMPFILE", 0x400000},
};

constexpr Constant access_modes_values[] = {
    {"F_OK", 0},
    {"R_OK", 4},
    {"W_OK", 2},
    {"X_OK", 1},
};

constexpr Constant faccess_flags_values[] = {
    {"AT_SYMLINK_NOFOLLOW", 0x100},
    {"AT_EACCESS", 0x200},
    {"AT_EMPTY_PATH", 0x1000},
};

constexpr Constant at_flags_values[] = {
    {"AT_SYMLINK_NOFOLLOW", 0x100}, {"AT_REMOVEDIR", 0x200},   {"AT_SYMLINK_FOLLOW", 0x400},
    {"AT_NO_AUTOMOUNT", 0x800},     {"AT_EMPTY_PATH", 0x1000}, {"AT_RECURSIVE", 0x8000},
};

constexpr Constant handle_flags_values[] = {
    {"AT_SYMLINK_FOLLOW", 0x400},   {"AT_EMPTY_PATH", 0x1000},    {"AT_HANDLE_FID", 0x200},
    {"AT_HANDLE_MNT_ID_UNIQUE", 1}, {"AT_HANDLE_CONNECTABLE", 2},
};

constexpr Constant rename_flags_values[] = {
    {"RENAME_NOREPLACE", 1},
    {"RENAME_EXCHANGE", 2},
    {"RENAME_WHITEOUT", 4},
};

constexpr Constant statx_flags_values[] = {
    {"AT_STATX_SYNC_AS_STAT", 0, 0x6000}, {"AT_STATX_FORCE_SYNC", 0x2000}, {"AT_STATX_DONT_SYNC", 0x4000},
    {"AT_SYMLINK_NOFOLLOW", 0x100},       {"AT_REMOVEDIR", 0x200},         {"AT_SYMLINK_FOLLOW", 0x400},
    {"AT_NO_AUTOMOUNT", 0x800},           {"AT_EMPTY_PATH", 0x1000},       {"AT_RECURSIVE", 0x8000},
};

constexpr Constant statx_masks_values[] = {
    {"STATX_ALL", 0xfff},
    {"STATX_BASIC_STATS", 0x7ff},
    {"STATX_TYPE", 1},
    {"STATX_MODE", 2},
    {"STATX_NLINK", 4},
    {"STATX_UID", 8},
    {"STATX_GID", 0x10},
    {"STATX_ATIME", 0x20},
    {"STATX_MTIME", 0x40},
    {"STATX_CTIME", 0x80},
    {"STATX_INO", 0x100},
    {"STATX_SIZE", 0x200},
    {"STATX_BLOCKS", 0x400},
    {"STATX_BTIME", 0x800},
    {"STATX_MNT_ID", 0x1000},
    {"STATX_DIOALIGN", 0x2000},
    {"STATX_MNT_ID_UNIQUE", 0x4000},
    {"STATX_SUBVOL", 0x8000},
    {"STATX_WRITE_ATOMIC", 0x10000},
    {"STATX_DIO_READ_ALIGN", 0x20000},
};

constexpr Constant statx_attributes_values[] = {
    {"STATX_ATTR_COMPRESSED", 4},          {"STATX_ATTR_IMMUTABLE", 0x10},  {"STATX_ATTR_APPEND", 0x20},
    {"STATX_ATTR_NODUMP", 0x40},           {"STATX_ATTR_ENCRYPTED", 0x800}, {"STATX_ATTR_AUTOMOUNT", 0x1000},
    {"STATX_ATTR_MOUNT_ROOT", 0x2000},     {"STATX_ATTR_VERITY", 0x100000}, {"STATX_ATTR_DAX", 0x200000},
    {"STATX_ATTR_WRITE_ATOMIC", 0x400000},
};

// Those of linux/magic.h; some have theirs in their own sources.
constexpr Constant filesystem_types_values[] = {
    {"QNX4_SUPER_MAGIC", 0x2f},
    {"AUTOFS_SUPER_MAGIC", 0x187},
    {"DEVFS_SUPER_MAGIC", 0x1373},
    {"EXT_SUPER_MAGIC", 0x137d},
    {"MINIX_SUPER_MAGIC", 0x137f},
    {"MINIX_SUPER_MAGIC2", 0x138f},
    {"DEVPTS_SUPER_MAGIC", 0x1cd1},
    {"MINIX2_SUPER_MAGIC", 0x2468},
    {"MINIX2_SUPER_MAGIC2", 0x2478},
    {"NILFS_SUPER_MAGIC", 0x3434},
    {"HFS_SUPER_MAGIC", 0x4244},
    {"HFSPLUS_SUPER_MAGIC", 0x482b},
    {"MSDOS_SUPER_MAGIC", 0x4d44},
    {"MINIX3_SUPER_MAGIC", 0x4d5a},
    {"SMB_SUPER_MAGIC", 0x517b},
    {"NCP_SUPER_MAGIC", 0x564c},
    {"NFS_SUPER_MAGIC", 0x6969},
    {"ROMFS_MAGIC", 0x7275},
    {"JFFS2_SUPER_MAGIC", 0x72b6},
    {"ISOFS_SUPER_MAGIC", 0x9660},
    {"PROC_SUPER_MAGIC", 0x9fa0},
    {"OPENPROM_SUPER_MAGIC", 0x9fa1},
    {"USBDEVICE_SUPER_MAGIC", 0x9fa2},
    {"ADFS_SUPER_MAGIC", 0xadf5},
    {"AFFS_SUPER_MAGIC", 0xadff},
    {"EXT2_OLD_SUPER_MAGIC", 0xef51},
    {"EXT2_SUPER_MAGIC", 0xef53},
    {"ECRYPTFS_SUPER_MAGIC", 0xf15f},
    {"UFS_MAGIC", 0x11954},
    {"CGROUP_SUPER_MAGIC", 0x27e0eb},
    {"EFS_SUPER_MAGIC", 0x414a53},
    {"HOSTFS_SUPER_MAGIC", 0xc0ffee},
    {"CEPH_SUPER_MAGIC", 0xc36400},
    {"TMPFS_MAGIC", 0x1021994},
    {"V9FS_MAGIC", 0x1021997},
    {"GFS2_MAGIC", 0x1161970},
    {"XIAFS_SUPER_MAGIC", 0x12fd16d},
    {"XENIX_SUPER_MAGIC", 0x12ff7b4},
    {"SYSV4_SUPER_MAGIC", 0x12ff7b5},
    {"SYSV2_SUPER_MAGIC", 0x12ff7b6},
    {"COH_SUPER_MAGIC", 0x12ff7b7},
    {"RDTGROUP_SUPER_MAGIC", 0x7655821},
    {"ANON_INODE_FS_MAGIC", 0x9041934},
    {"FUTEXFS_SUPER_MAGIC", 0xbad1dea},
    {"MTD_INODE_FS_MAGIC", 0x11307854},
    {"UDF_SUPER_MAGIC", 0x15013346},
    {"MQUEUE_MAGIC", 0x19800202},
    {"BFS_MAGIC", 0x1badface},
    {"EXFAT_SUPER_MAGIC", 0x2011bab0},
    {"UBIFS_SUPER_MAGIC", 0x24051905},
    {"CRAMFS_MAGIC", 0x28cd3d45},
    {"ZFS_SUPER_MAGIC", 0x2fc12fc1},
    {"JFS_SUPER_MAGIC", 0x3153464a},
    {"BEFS_SUPER_MAGIC", 0x42465331},
    {"BINFMTFS_MAGIC", 0x42494e4d},
    {"SMACK_MAGIC", 0x43415d53},
    {"DMA_BUF_MAGIC", 0x444d4142},
    {"CRAMFS_MAGIC_WEND", 0x453dcd28},
    {"DEVMEM_MAGIC", 0x454d444d},
    {"GUEST_MEMFD_MAGIC", 0x474d454d},
    {"NULL_FS_MAGIC", 0x4e554c4c},
    {"PID_FS_MAGIC", 0x50494446},
    {"PIPEFS_MAGIC", 0x50495045},
    {"REISERFS_SUPER_MAGIC", 0x52654973},
    {"SECRETMEM_MAGIC", 0x5345434d},
    {"AFS_SUPER_MAGIC", 0x5346414f},
    {"NTFS_SB_MAGIC", 0x5346544e},
    {"SOCKFS_MAGIC", 0x534f434b},
    {"XFS_SUPER_MAGIC", 0x58465342},
    {"AAFS_MAGIC", 0x5a3c69f0},
    {"ZONEFS_MAGIC", 0x5a4f4653},
    {"PSTOREFS_MAGIC", 0x6165676c},
    {"BDEVFS_MAGIC", 0x62646576},
    {"CONFIGFS_MAGIC", 0x62656570},
    {"SYSFS_MAGIC", 0x62656572},
    {"CGROUP2_SUPER_MAGIC", 0x63677270},
    {"DEBUGFS_MAGIC", 0x64626720},
    {"DAXFS_MAGIC", 0x64646178},
    {"FUSE_CTL_SUPER_MAGIC", 0x65735543},
    {"FUSE_SUPER_MAGIC", 0x65735546},
    {"QNX6_SUPER_MAGIC", 0x68191122},
    {"AFS_FS_MAGIC", 0x6b414653},
    {"BINDERFS_SUPER_MAGIC", 0x6c6f6f70},
    {"NSFS_MAGIC", 0x6e736673},
    {"SECURITYFS_MAGIC", 0x73636673},
    {"SQUASHFS_MAGIC", 0x73717368},
    {"BTRFS_TEST_MAGIC", 0x73727279},
    {"CODA_SUPER_MAGIC", 0x73757245},
    {"OCFS2_SUPER_MAGIC", 0x7461636f},
    {"TRACEFS_MAGIC", 0x74726163},
    {"OVERLAYFS_SUPER_MAGIC", 0x794c7630},
    {"RAMFS_MAGIC", 0x858458f6},
    {"BTRFS_SUPER_MAGIC", 0x9123683e},
    {"HUGETLBFS_MAGIC", 0x958458f6},
    {"VXFS_SUPER_MAGIC", 0xa501fcf5},
    {"XENFS_SUPER_MAGIC", 0xabba1974},
    {"BCACHEFS_SUPER_MAGIC", 0xca451a4e},
    {"BPF_FS_MAGIC", 0xcafe4a11},
    {"EFIVARFS_MAGIC", 0xde5e81e4},
    {"EROFS_SUPER_MAGIC_V1", 0xe0f5e1e2},
    {"F2FS_SUPER_MAGIC", 0xf2f52010},
    {"SELINUX_MAGIC", 0xf97cff8c},
    {"HPFS_SUPER_MAGIC", 0xf995e849},
    {"SMB2_SUPER_MAGIC", 0xfe534d42},
    {"CIFS_SUPER_MAGIC", 0xff534d42},
};

constexpr Constant statfs_flags_values[] = {
    {"ST_VALID", 0x20},       {"ST_RDONLY", 1},         {"ST_NOSUID", 2},           {"ST_NODEV", 4},
    {"ST_NOEXEC", 8},         {"ST_SYNCHRONOUS", 0x10}, {"ST_MANDLOCK", 0x40},      {"ST_NOATIME", 0x400},
    {"ST_NODIRATIME", 0x800}, {"ST_RELATIME", 0x1000},  {"ST_NOSYMFOLLOW", 0x2000},
};

constexpr Constant xattr_flags_values[] = {
    {"XATTR_CREATE", 1},
    {"XATTR_REPLACE", 2},
};

constexpr Constant resolve_flags_values[] = {
    {"RESOLVE_NO_XDEV", 1}, {"RESOLVE_NO_MAGICLINKS", 2}, {"RESOLVE_NO_SYMLINKS", 4},
    {"RESOLVE_BENEATH", 8}, {"RESOLVE_IN_ROOT", 0x10},    {"RESOLVE_CACHED", 0x20},
};

constexpr Constant inotify_masks_values[] = {
    {"IN_ACCESS", 1},
    {"IN_MODIFY", 2},
    {"IN_ATTRIB", 4},
    {"IN_CLOSE_WRITE", 8},
    {"IN_CLOSE_NOWRITE", 0x10},
    {"IN_OPEN", 0x20},
    {"IN_MOVED_FROM", 0x40},
    {"IN_MOVED_TO", 0x80},
    {"IN_CREATE", 0x100},
    {"IN_DELETE", 0x200},
    {"IN_DELETE_SELF", 0x400},
    {"IN_MOVE_SELF", 0x800},
    {"IN_UNMOUNT", 0x2000},
    {"IN_Q_OVERFLOW", 0x4000},
    {"IN_IGNORED", 0x8000},
    {"IN_ONLYDIR", 0x1000000},
    {"IN_DONT_FOLLOW", 0x2000000},
    {"IN_EXCL_UNLINK", 0x4000000},
    {"IN_MASK_CREATE", 0x10000000},
    {"IN_MASK_ADD", 0x20000000},
    {"IN_ISDIR", 0x40000000},
    {"IN_ONESHOT", 0x80000000},
};

constexpr Constant inotify_flags_values[] = {
    {"IN_NONBLOCK", 0x800},
    {"IN_CLOEXEC", 0x80000},
};

constexpr Constant mount_flags_values[] = {
    {"MS_MGC_VAL", 0xc0ed0000, 0xffff0000},
    {"MS_RDONLY", 1},
    {"MS_NOSUID", 2},
    {"MS_NODEV", 4},
    {"MS_NOEXEC", 8},
    {"MS_SYNCHRONOUS", 0x10},
    {"MS_REMOUNT", 0x20},
    {"MS_MANDLOCK", 0x40},
    {"MS_DIRSYNC", 0x80},
    {"MS_NOSYMFOLLOW", 0x100},
    {"MS_NOATIME", 0x400},
    {"MS_NODIRATIME", 0x800},
    {"MS_BIND", 0x1000},
    {"MS_MOVE", 0x2000},
    {"MS_REC", 0x4000},
    {"MS_SILENT", 0x8000},
    {"MS_POSIXACL", 0x10000},
    {"MS_UNBINDABLE", 0x20000},
    {"MS_PRIVATE", 0x40000},
    {"MS_SLAVE", 0x80000},
    {"MS_SHARED", 0x100000},
    {"MS_RELATIME", 0x200000},
    {"MS_KERNMOUNT", 0x400000},
    {"MS_I_VERSION", 0x800000},
    {"MS_STRICTATIME", 0x1000000},
    {"MS_LAZYTIME", 0x2000000},
    {"MS_SUBMOUNT", 0x4000000},
    {"MS_NOREMOTELOCK", 0x8000000},
    {"MS_NOSEC", 0x10000000},
    {"MS_BORN", 0x20000000},
    {"MS_ACTIVE", 0x40000000},
    {"MS_NOUSER", 0x80000000},
};

constexpr Constant umount_flags_values[] = {
    {"MNT_FORCE", 1},
    {"MNT_DETACH", 2},
    {"MNT_EXPIRE", 4},
    {"UMOUNT_NOFOLLOW", 8},
};

constexpr Constant directory_entry_types_values[] = {
    {"DT_UNKNOWN", 0}, {"DT_FIFO", 1}, {"DT_CHR", 2},   {"DT_DIR", 4},  {"DT_BLK", 6},
    {"DT_REG", 8},     {"DT_LNK", 10}, {"DT_SOCK", 12}, {"DT_WHT", 14},
};

constexpr Constant special_times_values[] = {
    {"UTIME_NOW", 0x3fffffff},
    {"UTIME_OMIT", 0x3ffffffe},
};

// Of the calls that take no other: fchmodat2, those of extended attributes, file_getattr and file_setattr.
constexpr Constant at_file_flags_values[] = {
    {"AT_SYMLINK_NOFOLLOW", 0x100},
    {"AT_EMPTY_PATH", 0x1000},
};

}  // namespace

const ConstantSet open_flags{"open_flags", open_flags_values, "O_???"};
const ConstantSet new_descriptor_flags{"new_descriptor_flags", std::span(open_flags_values).subspan(4), "O_???"};
const ConstantSet access_modes{"access_modes", access_modes_values, "?_OK"};
const ConstantSet faccess_flags{"faccess_flags", faccess_flags_values, "AT_???"};
const ConstantSet at_flags{"at_flags", at_flags_values, "AT_???"};
const ConstantSet at_file_flags{"at_file_flags", at_file_flags_values, "AT_???"};
const ConstantSet handle_flags{"handle_flags", handle_flags_values, "AT_???"};
const ConstantSet rename_flags{"rename_flags", rename_flags_values, "RENAME_???"};
const ConstantSet statx_flags{
    .name = "statx_flags", .constants = statx_flags_values, .unknown = "AT_???", .head = 0x6000};
const ConstantSet statx_masks{"statx_masks", statx_masks_values, "STATX_???"};
const ConstantSet statx_attributes{"statx_attributes", statx_attributes_values, "STATX_ATTR_???"};
const ConstantSet filesystem_types{"filesystem_types", filesystem_types_values, "???_SUPER_MAGIC", true};
const ConstantSet statfs_flags{"statfs_flags", statfs_flags_values, "ST_???"};
const ConstantSet xattr_flags{"xattr_flags", xattr_flags_values, "XATTR_???"};
const ConstantSet resolve_flags{"resolve_flags", resolve_flags_values, "RESOLVE_???"};
const ConstantSet inotify_masks{"inotify_masks", inotify_masks_values, "IN_???"};
const ConstantSet inotify_flags{"inotify_flags", inotify_flags_values, "IN_???"};
const ConstantSet mount_flags{
    .name = "mount_flags", .constants = mount_flags_values, .unknown = "MS_???", .head = 0xffff0000};
const ConstantSet umount_flags{"umount_flags", umount_flags_values, "MNT_???"};
const ConstantSet directory_entry_types{"directory_entry_types", directory_entry_types_values, "DT_???"};
const ConstantSet special_times{"special_times", special_times_values, "UTIME_???"};

}  // namespace callgate::decode

// Structures of files: stat, statx, statfs.
#pragma once

#include "decode/constants/device.h"
#include "decode/constants/file.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

constexpr std::uint64_t stat_type = 0170000;

/// struct stat of i386 (asm/stat.h), the same of its calls that end in 64, and the first one.
inline constexpr StructOf stat_i386{
    "stat",
    shown_as("st_dev", "st_ino", "st_mode", "st_nlink", "st_uid", "st_gid", "st_blksize", "st_blocks", "st_size",
             "st_rdev", "st_atime", "st_atime_nsec", "st_mtime", "st_mtime_nsec", "st_ctime", "st_ctime_nsec"),
    verbose(device("st_dev")),
    verbose(ulong("st_ino")),
    mode("st_mode", Type::u16),
    verbose(u16("st_nlink")),
    verbose(uid("st_uid", Type::u16)),
    verbose(gid("st_gid", Type::u16)),
    when(equals("st_mode", 020000, 0130000), device("st_rdev")),
    when(differs("st_mode", 020000, 0130000), ulong("st_size")),
    verbose(ulong("st_blksize")),
    verbose(ulong("st_blocks")),
    verbose(date("st_atime", Type::ulong)),
    verbose(ulong("st_atime_nsec")),
    verbose(date("st_mtime", Type::ulong)),
    verbose(ulong("st_mtime_nsec")),
    verbose(date("st_ctime", Type::ulong)),
    verbose(ulong("st_ctime_nsec")),
    pad(8)};
inline constexpr StructOf stat64{
    "stat64",
    shown_as("st_dev", "st_ino", "st_mode", "st_nlink", "st_uid", "st_gid", "st_blksize", "st_blocks", "st_size",
             "st_rdev", "st_atime", "st_atime_nsec", "st_mtime", "st_mtime_nsec", "st_ctime", "st_ctime_nsec"),
    verbose(device("st_dev", Type::u64)),
    pad(8),
    mode("st_mode"),
    verbose(u32("st_nlink")),
    verbose(uid("st_uid")),
    verbose(gid("st_gid")),
    when(equals("st_mode", 020000, 0130000), device("st_rdev", Type::u64)),
    pad(4),
    when(differs("st_mode", 020000, 0130000), s64("st_size")),
    verbose(u32("st_blksize")),
    verbose(u64("st_blocks")),
    verbose(date("st_atime", Type::u32)),
    verbose(u32("st_atime_nsec")),
    verbose(date("st_mtime", Type::u32)),
    verbose(u32("st_mtime_nsec")),
    verbose(date("st_ctime", Type::u32)),
    verbose(u32("st_ctime_nsec")),
    verbose(u64("st_ino"))};
inline constexpr StructOf old_stat{"__old_kernel_stat",
                                   verbose(device("st_dev", Type::u16)),
                                   verbose(u16("st_ino")),
                                   mode("st_mode", Type::u16),
                                   verbose(u16("st_nlink")),
                                   verbose(uid("st_uid", Type::u16)),
                                   verbose(gid("st_gid", Type::u16)),
                                   when(equals("st_mode", 020000, 0130000), device("st_rdev", Type::u16)),
                                   when(differs("st_mode", 020000, 0130000), u32("st_size")),
                                   verbose(date("st_atime", Type::u32)),
                                   verbose(date("st_mtime", Type::u32)),
                                   verbose(date("st_ctime", Type::u32))};

/// struct stat of x86-64 (asm/stat.h). A device shows its number, any other file its size.
inline constexpr StructOf stat{
    "stat",
    on_i386(stat_i386),
    shown_as("st_dev", "st_ino", "st_mode", "st_nlink", "st_uid", "st_gid", "st_blksize", "st_blocks", "st_size",
             "st_rdev", "st_atime", "st_atime_nsec", "st_mtime", "st_mtime_nsec", "st_ctime", "st_ctime_nsec"),
    verbose(device("st_dev")),
    verbose(ulong("st_ino")),
    verbose(ulong("st_nlink")),
    mode("st_mode"),
    verbose(uid("st_uid")),
    verbose(gid("st_gid")),
    pad(4),
    when(equals("st_mode", 020000, 0130000), device("st_rdev")),
    when(differs("st_mode", 020000, 0130000), slong("st_size")),
    verbose(slong("st_blksize")),
    verbose(slong("st_blocks")),
    verbose(date("st_atime")),
    verbose(ulong("st_atime_nsec")),
    verbose(date("st_mtime")),
    verbose(ulong("st_mtime_nsec")),
    verbose(date("st_ctime")),
    verbose(ulong("st_ctime_nsec")),
    pad(24)};

inline constexpr StructOf statx_timestamp{"statx_timestamp", date("tv_sec", Type::s64), u32("tv_nsec"), pad(4)};
/// struct statx (linux/stat.h).
inline constexpr StructOf statx{
    "statx",
    shown_as("stx_mask", "stx_blksize", "stx_attributes", "stx_nlink", "stx_uid", "stx_gid", "stx_mode", "stx_ino",
             "stx_size", "stx_blocks", "stx_attributes_mask", "stx_atime", "stx_btime", "stx_ctime", "stx_mtime",
             "stx_rdev_major", "stx_rdev_minor", "stx_dev_major", "stx_dev_minor", "stx_mnt_id", "stx_dio_mem_align",
             "stx_dio_offset_align", "stx_subvol", "stx_atomic_write_unit_min", "stx_atomic_write_unit_max",
             "stx_atomic_write_segments_max", "stx_dio_read_offset_align", "stx_atomic_write_unit_max_opt"),
    flags("stx_mask", statx_masks),
    verbose(u32("stx_blksize")),
    flags("stx_attributes", statx_attributes, Type::u64),
    verbose(u32("stx_nlink")),
    verbose(uid("stx_uid")),
    verbose(gid("stx_gid")),
    mode("stx_mode", Type::u16),
    pad(2),
    verbose(u64("stx_ino")),
    u64("stx_size"),
    verbose(u64("stx_blocks")),
    verbose(flags("stx_attributes_mask", statx_attributes, Type::u64)),
    when(any_of("stx_mask", 0x20), verbose(field("stx_atime", statx_timestamp))),
    when(any_of("stx_mask", 0x800), verbose(field("stx_btime", statx_timestamp))),
    when(any_of("stx_mask", 0x80), verbose(field("stx_ctime", statx_timestamp))),
    when(any_of("stx_mask", 0x40), verbose(field("stx_mtime", statx_timestamp))),
    verbose(u32("stx_rdev_major")),
    verbose(u32("stx_rdev_minor")),
    verbose(u32("stx_dev_major")),
    verbose(u32("stx_dev_minor")),
    when(any_of("stx_mask", 0x5000), verbose(hex("stx_mnt_id", Type::u64))),
    when(any_of("stx_mask", 0x2000), verbose(u32("stx_dio_mem_align"))),
    when(any_of("stx_mask", 0x2000), verbose(u32("stx_dio_offset_align"))),
    when(any_of("stx_mask", 0x8000), verbose(u64("stx_subvol"))),
    when(any_of("stx_mask", 0x10000), verbose(u32("stx_atomic_write_unit_min"))),
    when(any_of("stx_mask", 0x10000), verbose(u32("stx_atomic_write_unit_max"))),
    when(any_of("stx_mask", 0x10000), verbose(u32("stx_atomic_write_segments_max"))),
    when(any_of("stx_mask", 0x20000), verbose(u32("stx_dio_read_offset_align"))),
    when(any_of("stx_mask", 0x10000), verbose(u32("stx_atomic_write_unit_max_opt"))),
    pad(68)};

/// struct statfs (asm-generic/statfs.h).
inline constexpr StructOf fsid{"__kernel_fsid_t", array("val", element::hex32, 2)};
inline constexpr StructOf statfs{"statfs",
                                 choice("f_type", filesystem_types, Type::ulong),
                                 slong("f_bsize"),
                                 ulong("f_blocks"),
                                 ulong("f_bfree"),
                                 ulong("f_bavail"),
                                 ulong("f_files"),
                                 ulong("f_ffree"),
                                 field("f_fsid", fsid),
                                 slong("f_namelen"),
                                 slong("f_frsize"),
                                 flags("f_flags", statfs_flags, Type::ulong),
                                 pad(32)};

/// The same with 64-bit counts on i386 (asm/statfs.h).
inline constexpr StructOf statfs64{"statfs64",
                                   choice("f_type", filesystem_types, Type::u32),
                                   u32("f_bsize"),
                                   u64("f_blocks"),
                                   u64("f_bfree"),
                                   u64("f_bavail"),
                                   u64("f_files"),
                                   u64("f_ffree"),
                                   field("f_fsid", fsid),
                                   u32("f_namelen"),
                                   u32("f_frsize"),
                                   flags("f_flags", statfs_flags),
                                   pad(16)};

/// struct open_how (linux/openat2.h): where the flags make no file, a mode that is not zero is the caller's mistake.
inline constexpr StructOf open_how_finding{"open_how", pad(8), if_nonzero(octal("mode", Type::u64))};
inline constexpr Case open_how_modes[] = {as(0, open_how_finding)};
inline constexpr Cases open_how_by_flags{open_how_modes, 0x400040};
inline constexpr StructOf open_how{
    "open_how", flags("flags", open_flags, Type::u64), select("flags", open_how_by_flags),
    when(any_of("flags", 0x400040), octal("mode", Type::u64)), flags("resolve", resolve_flags, Type::u64)};
/// struct xattr_args (linux/xattr.h): the address of the value in 64 bits, whatever the machine.
inline constexpr StructOf xattr_args_i386{"xattr_args", in_bytes("value", len::arg("size")), pad(4), u32("size"),
                                          flags("flags", xattr_flags)};
inline constexpr StructOf xattr_args{"xattr_args", on_i386(xattr_args_i386), in_bytes("value", len::arg("size")),
                                     u32("size"), flags("flags", xattr_flags)};
inline constexpr StructOf xattr_args_got_i386{"xattr_args", out_bytes("value", len::ret_within("size")), pad(4),
                                              u32("size"), flags("flags", xattr_flags)};
inline constexpr StructOf xattr_args_got{"xattr_args", on_i386(xattr_args_got_i386),
                                         out_bytes("value", len::ret_within("size")), u32("size"),
                                         flags("flags", xattr_flags)};

/// struct file_attr (linux/fs.h).
inline constexpr StructOf file_attr{"file_attr",
                                    flags("fa_xflags", extended_inode_flags, Type::u64),
                                    u32("fa_extsize"),
                                    u32("fa_nextents"),
                                    hex("fa_projid", Type::u32),
                                    u32("fa_cowextsize")};
/// What sets it: the kernel counts the extents itself.
inline constexpr StructOf file_attr_set{"file_attr",
                                        flags("fa_xflags", extended_inode_flags, Type::u64),
                                        u32("fa_extsize"),
                                        if_nonzero(u32("fa_nextents")),
                                        hex("fa_projid", Type::u32),
                                        u32("fa_cowextsize")};
inline constexpr StructOf utimbuf{"utimbuf", date("actime"), date("modtime")};

}  // namespace callgate::decode::structs

// Structures of commands to files, block devices, clocks and other drivers (linux/fs.h, fiemap.h, loop.h, rtc.h, ...).
#pragma once

#include "decode/constants/device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// linux/fs.h
inline constexpr StructOf fsxattr_got{"fsxattr",
                                      flags("fsx_xflags", extended_inode_flags),
                                      u32("fsx_extsize"),
                                      u32("fsx_nextents"),
                                      u32("fsx_projid"),
                                      u32("fsx_cowextsize"),
                                      pad(8)};
inline constexpr StructOf fsxattr{"fsxattr",
                                  flags("fsx_xflags", extended_inode_flags),
                                  u32("fsx_extsize"),
                                  hidden(u32("fsx_nextents")),
                                  u32("fsx_projid"),
                                  u32("fsx_cowextsize"),
                                  pad(8)};
inline constexpr StructOf file_clone_range{"file_clone_range", fd("src_fd", Type::s64), u64("src_offset"),
                                           u64("src_length"), u64("dest_offset")};
inline constexpr StructOf fstrim_range{"fstrim_range", hex("start", Type::u64), u64("len"), hex("minlen", Type::u64)};

/// linux/fiemap.h
inline constexpr StructOf fiemap{"fiemap",
                                 u64("fm_start"),
                                 u64("fm_length"),
                                 flags("fm_flags", fiemap_flags),
                                 hidden(u32("fm_mapped_extents")),
                                 u32("fm_extent_count"),
                                 pad(4)};
inline constexpr StructOf fiemap_got{"fiemap", pad(16), flags("fm_flags", fiemap_flags), u32("fm_mapped_extents")};

/// linux/rtc.h
inline constexpr StructOf rtc_time{
    "rtc_time",    s32("tm_sec"),  s32("tm_min"),           s32("tm_hour"),          s32("tm_mday"),
    s32("tm_mon"), s32("tm_year"), verbose(s32("tm_wday")), verbose(s32("tm_yday")), verbose(s32("tm_isdst"))};
inline constexpr StructOf rtc_wkalrm{"rtc_wkalrm", u8("enabled"), u8("pending"), field("time", rtc_time)};

/// linux/seccomp.h
inline constexpr StructOf seccomp_notif_resp{"seccomp_notif_resp", hex("id", Type::u64), s64("val"), s32("error"),
                                             hex("flags", Type::u32)};

/// linux/kvm.h
inline constexpr StructOf kvm_region{
    "kvm_userspace_memory_region",     u32("slot"),        flags("flags", kvm_memory_flags),
    hex("guest_phys_addr", Type::u64), u64("memory_size"), hex("userspace_addr", Type::u64)};

/// linux/userfaultfd.h
inline constexpr StructOf uffdio_range{"uffdio_range", hex("start", Type::u64), hex("len", Type::u64)};
inline constexpr StructOf uffdio_register{"uffdio_register", field("range", uffdio_range),
                                          flags("mode", uffd_register_modes, Type::u64)};
inline constexpr StructOf uffdio_copy{"uffdio_copy", hex("dst", Type::u64), hex("src", Type::u64),
                                      hex("len", Type::u64), flags("mode", uffd_copy_modes, Type::u64)};
inline constexpr StructOf uffdio_zeropage{"uffdio_zeropage", field("range", uffdio_range),
                                          flags("mode", uffd_zeropage_modes, Type::u64)};

}  // namespace callgate::decode::structs

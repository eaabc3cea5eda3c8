// Structures of commands to filesystems (linux/fs.h, fiemap.h, fsmap.h).
#pragma once

#include "decode/constants/device.h"
#include "decode/constants/filesystem.h"
#include "decode/custom/words.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// linux/fs.h
inline constexpr StructOf fsxattr_got{"fsxattr",
                                      flags("fsx_xflags", extended_inode_flags),
                                      u32("fsx_extsize"),
                                      u32("fsx_nextents"),
                                      hex("fsx_projid", Type::u32),
                                      u32("fsx_cowextsize"),
                                      pad(8)};
inline constexpr StructOf fsxattr{"fsxattr",
                                  flags("fsx_xflags", extended_inode_flags),
                                  u32("fsx_extsize"),
                                  hidden(u32("fsx_nextents")),
                                  hex("fsx_projid", Type::u32),
                                  u32("fsx_cowextsize"),
                                  pad(8)};
inline constexpr StructOf file_clone_range{"file_clone_range", fd("src_fd"),      pad(4),
                                           u64("src_offset"),  u64("src_length"), u64("dest_offset")};
inline constexpr StructOf fstrim_range{"fstrim_range", hex("start", Type::u64), u64("len"), u64("minlen")};
inline constexpr StructOf file_dedupe_range_info{"file_dedupe_range_info", fd("dest_fd"), pad(4), u64("dest_offset"),
                                                 pad(16)};
inline constexpr StructOf file_dedupe_range_info_got{"file_dedupe_range_info", pad(16), u64("bytes_deduped"),
                                                     s32("status"), pad(4)};
inline constexpr StructOf file_dedupe_range{"file_dedupe_range",
                                            u64("src_offset"),
                                            u64("src_length"),
                                            u16("dest_count"),
                                            pad(6),
                                            abridged(tail("info", file_dedupe_range_info, len::count("dest_count")))};
inline constexpr StructOf file_dedupe_range_got{
    "file_dedupe_range", pad(16), hidden(u16("dest_count")), pad(6),
    when(differs("dest_count", 0), abridged(tail("info", file_dedupe_range_info_got, len::count("dest_count"))))};
inline constexpr StructOf fsuuid2{"fsuuid2", u8("len"), uuid("uuid")};
inline constexpr StructOf fs_sysfs_path{"fs_sysfs_path", u8("len"), used("len", whole(chars("name", 128)))};

/// linux/fiemap.h
inline constexpr StructOf fiemap{"fiemap",
                                 u64("fm_start"),
                                 u64("fm_length"),
                                 flags("fm_flags", fiemap_flags),
                                 hidden(u32("fm_mapped_extents")),
                                 u32("fm_extent_count"),
                                 pad(4)};
inline constexpr StructOf fiemap_extent{"fiemap_extent",  u64("fe_logical"), u64("fe_physical"),
                                        u64("fe_length"), pad(16),           flags("fe_flags", fiemap_extent_flags),
                                        pad(12)};
inline constexpr StructOf fiemap_got{"fiemap",
                                     pad(16),
                                     flags("fm_flags", fiemap_flags),
                                     u32("fm_mapped_extents"),
                                     pad(8),
                                     verbose(tail("fm_extents", fiemap_extent, len::count("fm_mapped_extents")))};

/// linux/fsmap.h
inline constexpr StructOf fsmap{"fsmap",
                                device("fmr_device", Type::u32),
                                flags("fmr_flags", fsmap_record_flags),
                                u64("fmr_physical"),
                                hex("fmr_owner", Type::u64),
                                u64("fmr_offset"),
                                u64("fmr_length"),
                                pad(24)};
inline constexpr StructOf fsmap_head{"fsmap_head", hex("fmh_iflags", Type::u32), pad(4), u32("fmh_count"), pad(4),
                                     pad(48),      array("fmh_keys", fsmap, 2)};
inline constexpr StructOf fsmap_head_got{"fsmap_head",
                                         pad(4),
                                         flags("fmh_oflags", fsmap_flags),
                                         hidden(u32("fmh_count")),
                                         u32("fmh_entries"),
                                         pad(48),
                                         hidden(array("fmh_keys", fsmap, 2)),
                                         tail("fmh_recs", fsmap, len::count("fmh_entries"))};

}  // namespace callgate::decode::structs

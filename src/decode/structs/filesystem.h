// Structures of commands to filesystems (linux/fs.h, fiemap.h).
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

}  // namespace callgate::decode::structs

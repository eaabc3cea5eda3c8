// Structures of the calls that change and look at mounts (linux/mount.h).
#pragma once

#include "decode/constants/file.h"
#include "decode/constants/mount.h"
#include "decode/custom/statmount.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf mount_attr{"mount_attr", flags("attr_set", mount_attributes, Type::u64),
                                     flags("attr_clr", mount_attributes, Type::u64),
                                     choice("propagation", mount_propagations, Type::u64), fd("userns_fd", Type::u64)};

inline constexpr std::uint32_t oldest_mount_request = 24;  // MNT_ID_REQ_SIZE_VER0 (linux/mount.h)
/// struct mnt_id_req of statmount, whose parameter says what is wanted, and of listmount, where it is the last mount
/// that was listed.
inline constexpr StructOf statmount_request{"mnt_id_req",
                                            u32("size"),
                                            if_nonzero(fd("mnt_ns_fd")),
                                            hex("mnt_id", Type::u64),
                                            flags("param", statmount_masks, Type::u64),
                                            hex("mnt_ns_id", Type::u64)};
inline constexpr StructOf statmount_request_by_fd{"mnt_id_req",
                                                  u32("size"),
                                                  fd("mnt_fd"),
                                                  if_nonzero(hex("mnt_id", Type::u64)),
                                                  flags("param", statmount_masks, Type::u64),
                                                  if_nonzero(hex("mnt_ns_id", Type::u64))};
inline constexpr StructOf listmount_request{"mnt_id_req",
                                            u32("size"),
                                            if_nonzero(fd("mnt_ns_fd")),
                                            choice("mnt_id", listmount_roots, Type::u64),
                                            hex("param", Type::u64),
                                            hex("mnt_ns_id", Type::u64)};

/// Parts of struct statmount, of which each is there by a bit of its mask.
inline constexpr StructOf statmount_superblock{packed,
                                               "statmount",
                                               u32("sb_dev_major"),
                                               u32("sb_dev_minor"),
                                               choice("sb_magic", filesystem_types, Type::u64),
                                               flags("sb_flags", mount_flags)};
inline constexpr StructOf statmount_mount{"statmount",
                                          hex("mnt_id", Type::u64),
                                          hex("mnt_parent_id", Type::u64),
                                          hex("mnt_id_old", Type::u32),
                                          hex("mnt_parent_id_old", Type::u32),
                                          flags("mnt_attr", mount_attributes, Type::u64),
                                          flags("mnt_propagation", mount_propagations, Type::u64),
                                          hex("mnt_peer_group", Type::u64),
                                          hex("mnt_master", Type::u64)};

/// struct statmount. Behind it stand the strings to which it holds offsets.
inline constexpr StructOf statmount{"statmount",
                                    u32("size"),
                                    when(any_of("mask", 0x80), statmount_text("mnt_opts")),
                                    flags("mask", statmount_masks, Type::u64),
                                    when(any_of("mask", 1), anonymous(statmount_superblock)),
                                    when(any_of("mask", 0x20), statmount_text("fs_type")),
                                    when(any_of("mask", 2), anonymous(statmount_mount)),
                                    when(any_of("mask", 4), hex("propagate_from", Type::u64)),
                                    when(any_of("mask", 8), statmount_text("mnt_root")),
                                    when(any_of("mask", 0x10), statmount_text("mnt_point")),
                                    when(any_of("mask", 0x40), hex("mnt_ns_id", Type::u64)),
                                    when(any_of("mask", 0x100), statmount_text("fs_subtype")),
                                    when(any_of("mask", 0x200), statmount_text("sb_source")),
                                    when(any_of("mask", 0x400), u32("opt_num")),
                                    when(any_of("mask", 0x400), statmount_texts("opt_array")),
                                    when(any_of("mask", 0x800), u32("opt_sec_num")),
                                    when(any_of("mask", 0x800), statmount_texts("opt_sec_array")),
                                    when(any_of("mask", 0x1000), flags("supported_mask", statmount_masks, Type::u64)),
                                    when(any_of("mask", 0x2000), u32("mnt_uidmap_num")),
                                    when(any_of("mask", 0x2000), statmount_texts("mnt_uidmap")),
                                    when(any_of("mask", 0x4000), u32("mnt_gidmap_num")),
                                    when(any_of("mask", 0x4000), statmount_texts("mnt_gidmap")),
                                    pad(344)};

}  // namespace callgate::decode::structs

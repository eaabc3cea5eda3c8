// Structures of commands to block devices (linux/blkpg.h, blktrace_api.h, blkzoned.h, pr.h, hdreg.h).
#pragma once

#include "decode/constants/block.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// linux/hdreg.h
inline constexpr StructOf hd_geometry{"hd_geometry", u8("heads"), u8("sectors"), u16("cylinders"), ulong("start")};
/// What HDIO_DRIVE_CMD is given, and what it gives back into the same bytes, the sectors that were read behind it: of
/// these the first.
inline constexpr StructOf hd_drive_command{"hd_drive_cmd", choice("command", ata_commands, Type::u8),
                                           u8("sector_number"), u8("feature"), u8("sector_count")};
inline constexpr StructOf hd_drive_result{
    "hd_drive_cmd", hex("status", Type::u8),    u8("error"),
    u8("nsector"),  hidden(u8("sector_count")), when(differs("sector_count", 0), in_hex(raw_bytes("buf", 512)))};

/// linux/blkpg.h
inline constexpr StructOf blkpg_partition{"blkpg_partition", s64("start"),         s64("length"),
                                          s32("pno"),        chars("devname", 64), chars("volname", 64)};
inline constexpr StructOf blkpg_ioctl_arg{"blkpg_ioctl_arg", choice("op", partition_operations), s32("flags"),
                                          s32("datalen"), in("data", blkpg_partition)};

/// linux/blktrace_api.h
inline constexpr StructOf blk_user_trace{"blk_user_trace_setup", pad(32),          u16("act_mask"), u32("buf_size"),
                                         u32("buf_nr"),          u64("start_lba"), u64("end_lba"),  pid("pid")};
inline constexpr StructOf blk_user_trace_named{
    "blk_user_trace_setup",
    shown_as("act_mask", "buf_size", "buf_nr", "start_lba", "end_lba", "pid", "name"),
    whole(chars("name", 32)),
    u16("act_mask"),
    u32("buf_size"),
    u32("buf_nr"),
    u64("start_lba"),
    u64("end_lba"),
    pid("pid")};

inline constexpr StructOf blk_user_trace2{"blk_user_trace_setup2", pad(64),          u64("act_mask"), u32("buf_size"),
                                          u32("buf_nr"),           u64("start_lba"), u64("end_lba"),  pid("pid"),
                                          hex("flags", Type::u32), pad(88)};
inline constexpr StructOf blk_user_trace2_named{"blk_user_trace_setup2", whole(chars("name", 64)), pad(128)};

/// linux/blkzoned.h
inline constexpr StructOf blk_zone{"blk_zone",
                                   u64("start"),
                                   u64("len"),
                                   u64("wp"),
                                   choice("type", zone_types, Type::u8),
                                   choice("cond", zone_conditions, Type::u8),
                                   u8("non_seq"),
                                   u8("reset"),
                                   pad(4),
                                   u64("capacity"),
                                   pad(24)};
inline constexpr StructOf blk_zone_report{"blk_zone_report", u64("sector"), u32("nr_zones"),
                                          flags("flags", zone_report_flags)};
inline constexpr StructOf blk_zone_reported{"blk_zone_report", pad(8), u32("nr_zones"),
                                            flags("flags", zone_report_flags),
                                            tail("zones", blk_zone, len::count("nr_zones"))};
inline constexpr StructOf blk_zone_range{"blk_zone_range", u64("sector"), u64("nr_sectors")};

/// linux/pr.h
inline constexpr StructOf pr_reservation{"pr_reservation", hex("key", Type::u64), choice("type", reservation_types),
                                         flags("flags", reservation_flags)};
inline constexpr StructOf pr_registration{"pr_registration", hex("old_key", Type::u64), hex("new_key", Type::u64),
                                          flags("flags", reservation_flags), pad(4)};
inline constexpr StructOf pr_preempt{"pr_preempt", hex("old_key", Type::u64), hex("new_key", Type::u64),
                                     choice("type", reservation_types), flags("flags", reservation_flags)};
inline constexpr StructOf pr_clear{"pr_clear", hex("key", Type::u64), flags("flags", reservation_flags), pad(4)};
/// The pointer is a number of 64 bits.
inline constexpr StructOf pr_read_keys{"pr_read_keys", hidden(u32("generation")), u32("num_keys"),
                                       hex("keys_ptr", Type::u64)};
inline constexpr StructOf pr_read_keys_got{"pr_read_keys", u32("generation"), u32("num_keys"), pad(8)};
inline constexpr StructOf pr_held_reservation{"pr_held_reservation", hex("key", Type::u64), u32("generation"),
                                              choice("type", reservation_types)};

}  // namespace callgate::decode::structs

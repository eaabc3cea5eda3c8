// Structures of raw flash: MTD and UBI (mtd/mtd-abi.h, mtd/ubi-user.h).
#pragma once

#include "decode/constants/mtd.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf erase_info_user{"erase_info_user", hex("start", Type::u32), hex("length", Type::u32)};
inline constexpr StructOf erase_info_user64{"erase_info_user64", hex("start", Type::u64), hex("length", Type::u64)};
inline constexpr StructOf mtd_oob_buf{"mtd_oob_buf", hex("start", Type::u32), hex("length", Type::u32), address("ptr")};
inline constexpr StructOf mtd_oob_buf64{"mtd_oob_buf64", hex("start", Type::u64), pad(4), hex("length", Type::u32),
                                        address("usr_ptr", Type::u64)};
inline constexpr StructOf mtd_write_req{"mtd_write_req",
                                        hex("start", Type::u64),
                                        hex("len", Type::u64),
                                        hex("ooblen", Type::u64),
                                        address("usr_data", Type::u64),
                                        address("usr_oob", Type::u64),
                                        choice("mode", mtd_operation_modes, Type::u8),
                                        pad(7)};
inline constexpr StructOf mtd_read_ecc_stats{"mtd_read_req_ecc_stats", u32("uncorrectable_errors"),
                                             u32("corrected_bitflips"), u32("max_bitflips")};
inline constexpr StructOf mtd_read_req{"mtd_read_req",
                                       hex("start", Type::u64),
                                       hex("len", Type::u64),
                                       hex("ooblen", Type::u64),
                                       address("usr_data", Type::u64),
                                       address("usr_oob", Type::u64),
                                       choice("mode", mtd_operation_modes, Type::u8),
                                       pad(7)};
inline constexpr StructOf mtd_read_got{"mtd_read_req",           pad(8),  hex("len", Type::u64),
                                       hex("ooblen", Type::u64), pad(24), field("ecc_stats", mtd_read_ecc_stats)};
inline constexpr StructOf otp_info{"otp_info", hex("start", Type::u32), hex("length", Type::u32), u32("locked")};
inline constexpr StructOf mtd_ecc_stats{"mtd_ecc_stats", hex("corrected", Type::u32), hex("failed", Type::u32),
                                        hex("badblocks", Type::u32), hex("bbtblocks", Type::u32)};
inline constexpr StructOf mtd_info_user{"mtd_info_user",
                                        choice("type", mtd_types, Type::u8),
                                        flags("flags", mtd_flags),
                                        hex("size", Type::u32),
                                        hex("erasesize", Type::u32),
                                        hex("writesize", Type::u32),
                                        hex("oobsize", Type::u32),
                                        hex("padding", Type::u64)};
inline constexpr StructOf mtd_region{"region_info_user", pad(12), hex("regionindex", Type::u32)};
inline constexpr StructOf mtd_region_got{
    "region_info_user",          shown_as("regionindex", "offset", "erasesize", "numblocks"),
    hex("offset", Type::u32),    hex("erasesize", Type::u32),
    hex("numblocks", Type::u32), hex("regionindex", Type::u32)};

inline constexpr Item mtd_free_room = array({}, element::hex32, 2);
inline constexpr StructOf nand_oobinfo{"nand_oobinfo", choice("useecc", mtd_ecc_modes), hex("eccbytes", Type::u32),
                                       array("oobfree", mtd_free_room, 8), array("eccpos", element::hex32, 32)};
inline constexpr StructOf nand_oobfree{"nand_oobfree", hex("offset", Type::u32), hex("length", Type::u32)};
inline constexpr StructOf nand_ecclayout{"nand_ecclayout_user", hex("eccbytes", Type::u32),
                                         array("eccpos", element::hex32, 64), hex("oobavail", Type::u32),
                                         array("oobfree", nand_oobfree, 8)};

inline constexpr StructOf ubi_attach_req{"ubi_attach_req",
                                         s32("ubi_num"),
                                         s32("mtd_num"),
                                         s32("vid_hdr_offset"),
                                         s16("max_beb_per1024"),
                                         notable(s8("disable_fm")),
                                         notable(s8("need_resv_pool"))};
inline constexpr StructOf ubi_attached{"ubi_attach_req", s32("ubi_num")};
inline constexpr StructOf ubi_mkvol_req{packed,
                                        "ubi_mkvol_req",
                                        s32("vol_id"),
                                        s32("alignment"),
                                        s64("bytes"),
                                        choice("vol_type", ubi_volume_types, Type::u8),
                                        flags("flags", ubi_volume_flags, Type::u8),
                                        s16("name_len"),
                                        pad(4),
                                        used("name_len", whole(chars("name", 128)))};
inline constexpr StructOf ubi_volume_made{"ubi_mkvol_req", s32("vol_id")};
inline constexpr StructOf ubi_rsvol_req{packed, "ubi_rsvol_req", s64("bytes"), s32("vol_id")};
inline constexpr StructOf ubi_rename{packed,          "ubi_rnvol_ent", s32("vol_id"),
                                     s16("name_len"), pad(2),          used("name_len", whole(chars("name", 128)))};
inline constexpr StructOf ubi_rnvol_req{packed, "ubi_rnvol_req", s32("count"), pad(12),
                                        used("count", array("ents", ubi_rename, 32))};
inline constexpr StructOf ubi_leb_change_req{"ubi_leb_change_req", s32("lnum"), s32("bytes"),
                                             choice("dtype", ubi_data_types, Type::s8), pad(7)};
inline constexpr StructOf ubi_map_req{"ubi_map_req", s32("lnum"), choice("dtype", ubi_data_types, Type::s8), pad(3)};
inline constexpr StructOf ubi_set_vol_prop{packed, "ubi_set_vol_prop_req",
                                           choice("property", ubi_volume_properties, Type::u8), pad(7),
                                           hex("value", Type::u64)};
/// How often physical blocks were erased.
inline constexpr StructOf ubi_ecinfo_req{"ubi_ecinfo_req", s32("start"), s32("length"), pad(20)};
inline constexpr StructOf ubi_ecinfo_got{"ubi_ecinfo_req", pad(8), s32("read_length"), pad(16),
                                         tail("erase_counters", element::s32, len::count("read_length"))};

}  // namespace callgate::decode::structs

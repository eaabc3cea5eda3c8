// Structures of btrfs (linux/btrfs.h), as the caller gives them and as the kernel answers.
#pragma once

#include "decode/constants/btrfs.h"
#include "decode/custom/btrfs.h"
#include "decode/custom/iovec.h"
#include "decode/custom/words.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// Numbers of which the greatest stands for the end.
constexpr Item up_to(std::string_view name) {
  return decimal(choice(name, most_of_64_bits, Type::u64));
}
constexpr Item btrfs_object(std::string_view name) {
  return decimal(choice(name, btrfs_objects, Type::u64));
}
constexpr Item btrfs_key(std::string_view name) {
  return decimal(choice(name, btrfs_keys, Type::u32));
}
/// The number of a device of the filesystem.
constexpr Item btrfs_device(std::string_view name) {
  return device(name, Type::u64);
}

inline constexpr StructOf btrfs_vol_args{"btrfs_ioctl_vol_args", fd("fd"), pad(4), whole(chars("name", 4088))};

inline constexpr StructOf btrfs_qgroup_limit{"btrfs_qgroup_limit", flags("flags", btrfs_qgroup_limits, Type::u64),
                                             u64("max_rfer"),      u64("max_excl"),
                                             u64("rsv_rfer"),      u64("rsv_excl")};
inline constexpr StructOf btrfs_qgroup_limit_args{"btrfs_ioctl_qgroup_limit_args", u64("qgroupid"),
                                                  field("lim", btrfs_qgroup_limit)};
inline constexpr StructOf btrfs_qgroup_inherit{"btrfs_qgroup_inherit",
                                               flags("flags", btrfs_qgroup_inherit_flags, Type::u64),
                                               u64("num_qgroups"),
                                               u64("num_ref_copies"),
                                               u64("num_excl_copies"),
                                               field("lim", btrfs_qgroup_limit),
                                               tail("qgroups", element::u64, len::count("num_qgroups"))};
inline constexpr StructOf btrfs_qgroup_create{"btrfs_ioctl_qgroup_create_args", u64("create"), u64("qgroupid")};
inline constexpr StructOf btrfs_qgroup_assign{"btrfs_ioctl_qgroup_assign_args", u64("assign"), u64("src"), u64("dst")};

/// Data as they are stored: compressed or encrypted.
template <typename Vectors>
constexpr auto btrfs_encoded(Vectors vectors) {
  return StructOf<10>{"btrfs_ioctl_encoded_io_args",
                      vectors,
                      ulong("iovcnt"),
                      s64("offset"),
                      hex("flags", Type::u64),
                      u64("len"),
                      u64("unencoded_len"),
                      u64("unencoded_offset"),
                      choice("compression", btrfs_encoded_compressions, Type::u32),
                      u32("encryption"),
                      pad(64)};
}
inline constexpr auto btrfs_encoded_write = btrfs_encoded(decode::iovec_in("iov", "iovcnt"));
inline constexpr StructOf btrfs_encoded_read{"btrfs_ioctl_encoded_io_args",
                                             iovec_addresses("iov", "iovcnt"),
                                             ulong("iovcnt"),
                                             s64("offset"),
                                             hex("flags", Type::u64),
                                             pad(96)};
inline constexpr StructOf btrfs_encoded_read_got{"btrfs_ioctl_encoded_io_args",
                                                 hidden(address("iov")),
                                                 hidden(ulong("iovcnt")),
                                                 pad(16),
                                                 u64("len"),
                                                 u64("unencoded_len"),
                                                 u64("unencoded_offset"),
                                                 choice("compression", btrfs_encoded_compressions, Type::u32),
                                                 u32("encryption"),
                                                 pad(64)};

/// How a subvolume or device is named depends on the flags.
inline constexpr StructOf btrfs_by_name{"btrfs_ioctl_vol_args_v2", pad(56), whole(chars("name", 4040))};
inline constexpr StructOf btrfs_by_device{"btrfs_ioctl_vol_args_v2", pad(56), btrfs_device("devid")};
inline constexpr StructOf btrfs_by_subvolume{"btrfs_ioctl_vol_args_v2", pad(56), u64("subvolid")};
inline constexpr Case btrfs_names[] = {as(0x8, btrfs_by_device), as(0x10, btrfs_by_subvolume),
                                       as(otherwise, btrfs_by_name)};
inline constexpr Cases btrfs_name_cases{btrfs_names, 0x18};
template <typename... Name>
constexpr auto btrfs_vol_v2(Name... name) {
  return StructOf<7 + sizeof...(Name)>{
      "btrfs_ioctl_vol_args_v2",
      fd("fd"),
      pad(4),
      hidden(u64("transid")),
      flags("flags", btrfs_subvolume_flags, Type::u64),
      when(any_of("flags", 0x4), u64("size")),
      when(any_of("flags", 0x4), in_64_bits(in("qgroup_inherit", btrfs_qgroup_inherit))),
      pad(16),
      name...};
}
inline constexpr auto btrfs_vol_args_v2 = btrfs_vol_v2(select("flags", btrfs_name_cases), pad(4040));
inline constexpr auto btrfs_new_vol_args_v2 = btrfs_vol_v2(whole(chars("name", 4040)));
inline constexpr StructOf btrfs_vol_args_v2_got{"btrfs_ioctl_vol_args_v2", pad(8), u64("transid")};

inline constexpr StructOf btrfs_defrag_range{"btrfs_ioctl_defrag_range_args",
                                             u64("start"),
                                             up_to("len"),
                                             flags("flags", btrfs_defrag_flags, Type::u64),
                                             u32("extent_thresh"),
                                             choice("compress_type", btrfs_compressions, Type::u32),
                                             pad(16)};

inline constexpr ConstantSet btrfs_compatible_features{"btrfs_compatible_features", {}, "BTRFS_FEATURE_COMPAT_???"};
inline constexpr StructOf btrfs_features{"btrfs_ioctl_feature_flags",
                                         flags("compat_flags", btrfs_compatible_features, Type::u64),
                                         flags("compat_ro_flags", btrfs_compatible_ro_features, Type::u64),
                                         flags("incompat_flags", btrfs_incompatible_features, Type::u64)};
inline constexpr StructOf btrfs_set_features{as_list, "btrfs_ioctl_feature_flags[2]", field("mask", btrfs_features),
                                             field("features", btrfs_features)};
inline constexpr StructOf btrfs_supported_features{
    as_list, "btrfs_ioctl_feature_flags[3]", field("supported", btrfs_features), field("safe_to_set", btrfs_features),
    field("safe_to_clear", btrfs_features)};

inline constexpr StructOf btrfs_quota_rescan{"btrfs_ioctl_quota_rescan_args", u64("flags"), pad(56)};
inline constexpr StructOf btrfs_quota_rescan_got{"btrfs_ioctl_quota_rescan_args", u64("flags"), up_to("progress"),
                                                 pad(48)};
inline constexpr StructOf btrfs_quota_control{"btrfs_ioctl_quota_ctl_args",
                                              choice("cmd", btrfs_quota_controls, Type::u64), hidden(u64("status"))};

inline constexpr Item btrfs_tree = btrfs_object({});
inline constexpr StructOf btrfs_send{"btrfs_ioctl_send_args",
                                     fd("send_fd"),
                                     pad(4),
                                     u64("clone_sources_count"),
                                     in("clone_sources", btrfs_tree, len::count("clone_sources_count")),
                                     btrfs_object("parent_root"),
                                     flags("flags", btrfs_send_flags, Type::u64),
                                     pad(32)};

inline constexpr StructOf btrfs_fs_info{"btrfs_ioctl_fs_info_args",
                                        u64("max_id"),
                                        u64("num_devices"),
                                        uuid("fsid"),
                                        u32("nodesize"),
                                        u32("sectorsize"),
                                        u32("clone_alignment"),
                                        when(any_of("flags", 0x1), choice("csum_type", btrfs_checksums, Type::u16)),
                                        when(any_of("flags", 0x1), u16("csum_size")),
                                        flags("flags", btrfs_info_flags, Type::u64),
                                        when(any_of("flags", 0x2), u64("generation")),
                                        when(any_of("flags", 0x4), uuid("metadata_uuid")),
                                        pad(944)};
inline constexpr StructOf btrfs_dev_info{"btrfs_ioctl_dev_info_args", btrfs_device("devid"), if_nonzero(uuid("uuid"))};
inline constexpr StructOf btrfs_dev_info_got{
    "btrfs_ioctl_dev_info_args", pad(8),    if_nonzero(uuid("uuid")),  u64("bytes_used"),
    u64("total_bytes"),          pad(3032), whole(chars("path", 1024))};

inline constexpr StructOf btrfs_space_info{"btrfs_ioctl_space_info", flags("flags", btrfs_block_groups, Type::u64),
                                           u64("total_bytes"), u64("used_bytes")};
inline constexpr StructOf btrfs_space{"btrfs_ioctl_space_args", u64("space_slots"), hidden(u64("total_spaces"))};
inline constexpr StructOf btrfs_space_got{"btrfs_ioctl_space_args", pad(8), u64("total_spaces"),
                                          verbose(tail("spaces", btrfs_space_info, len::count("total_spaces")))};

inline constexpr StructOf btrfs_balance_args{packed,
                                             "btrfs_balance_args",
                                             flags("profiles", btrfs_block_groups, Type::u64),
                                             up_to("usage"),
                                             btrfs_device("devid"),
                                             up_to("pstart"),
                                             up_to("pend"),
                                             up_to("vstart"),
                                             up_to("vend"),
                                             up_to("target"),
                                             flags("flags", btrfs_balance_argument_flags, Type::u64),
                                             pad(64)};
inline constexpr StructOf btrfs_balance{"btrfs_ioctl_balance_args",
                                        flags("flags", btrfs_balance_flags, Type::u64),
                                        hidden(u64("state")),
                                        when(any_of("flags", 0x1), field("data", btrfs_balance_args)),
                                        when(any_of("flags", 0x4), field("meta", btrfs_balance_args)),
                                        when(any_of("flags", 0x2), field("sys", btrfs_balance_args)),
                                        pad(600)};
inline constexpr StructOf btrfs_balance_got{"btrfs_ioctl_balance_args",
                                            flags("flags", btrfs_balance_flags, Type::u64),
                                            flags("state", btrfs_balance_states, Type::u64),
                                            when(any_of("flags", 0x1), field("data", btrfs_balance_args)),
                                            when(any_of("flags", 0x4), field("meta", btrfs_balance_args)),
                                            when(any_of("flags", 0x2), field("sys", btrfs_balance_args)),
                                            pad(600)};

inline constexpr StructOf btrfs_path_container{"btrfs_data_container", u32("bytes_left"),
                                               u32("bytes_missing"),   u32("elem_cnt"),
                                               u32("elem_missed"),     verbose(custom_field("val", 0, decode_paths))};
inline constexpr StructOf btrfs_inode_container{"btrfs_data_container", u32("bytes_left"),
                                                u32("bytes_missing"),   u32("elem_cnt"),
                                                u32("elem_missed"),     verbose(custom_field("val", 0, decode_inodes))};
inline constexpr StructOf btrfs_ino_paths{"btrfs_ioctl_ino_path_args", u64("inum"), u64("size"), pad(32),
                                          address("fspath", Type::pointer64)};
inline constexpr StructOf btrfs_ino_paths_got{"btrfs_ioctl_ino_path_args", pad(48),
                                              in_64_bits(in("fspath", btrfs_path_container))};
inline constexpr StructOf btrfs_logical_ino{"btrfs_ioctl_logical_ino_args",
                                            u64("logical"),
                                            u64("size"),
                                            if_nonzero(array("reserved", element::hex64, 3)),
                                            flags("flags", btrfs_logical_flags, Type::u64),
                                            address("inodes", Type::pointer64)};
inline constexpr StructOf btrfs_logical_ino_got{"btrfs_ioctl_logical_ino_args", pad(48),
                                                in_64_bits(in("inodes", btrfs_inode_container))};

inline constexpr StructOf btrfs_search_key{
    "btrfs_ioctl_search_key",
    shown_as("tree_id", "min_objectid", "max_objectid", "min_offset", "max_offset", "min_transid", "max_transid",
             "min_type", "max_type", "nr_items"),
    btrfs_object("tree_id"),
    btrfs_object("min_objectid"),
    btrfs_object("max_objectid"),
    up_to("min_offset"),
    up_to("max_offset"),
    up_to("min_transid"),
    up_to("max_transid"),
    btrfs_key("min_type"),
    btrfs_key("max_type"),
    u32("nr_items"),
    pad(36)};
inline constexpr StructOf btrfs_search_key_got{"btrfs_ioctl_search_key", pad(64), u32("nr_items"), pad(36)};
inline constexpr StructOf btrfs_search{"btrfs_ioctl_search_args", field("key", btrfs_search_key)};
inline constexpr StructOf btrfs_search_got{"btrfs_ioctl_search_args", field("key", btrfs_search_key_got),
                                           verbose(custom_field("buf", 0, decode_found_items))};
inline constexpr StructOf btrfs_search_v2{"btrfs_ioctl_search_args_v2", field("key", btrfs_search_key),
                                          u64("buf_size")};
inline constexpr StructOf btrfs_search_v2_got{"btrfs_ioctl_search_args_v2", field("key", btrfs_search_key_got),
                                              u64("buf_size"), verbose(custom_field("buf", 0, decode_found_items_v2))};
inline constexpr StructOf btrfs_ino_lookup{"btrfs_ioctl_ino_lookup_args", btrfs_object("treeid"),
                                           btrfs_object("objectid")};
inline constexpr StructOf btrfs_ino_lookup_got{"btrfs_ioctl_ino_lookup_args", btrfs_object("treeid"), pad(8),
                                               whole(chars("name", 4080))};
inline constexpr StructOf btrfs_ino_lookup_user{"btrfs_ioctl_ino_lookup_user_args", u64("dirid"),
                                                btrfs_object("treeid")};
inline constexpr StructOf btrfs_ino_lookup_user_got{"btrfs_ioctl_ino_lookup_user_args", pad(16),
                                                    whole(chars("name", 256)), whole(chars("path", 3824))};

inline constexpr StructOf btrfs_time{"btrfs_ioctl_timespec", date("sec", Type::u64), u32("nsec")};
inline constexpr StructOf btrfs_received{"btrfs_ioctl_received_subvol_args",
                                         uuid("uuid"),
                                         u64("stransid"),
                                         hidden(u64("rtransid")),
                                         field("stime", btrfs_time),
                                         hidden(field("rtime", btrfs_time)),
                                         u64("flags"),
                                         pad(128)};
inline constexpr StructOf btrfs_received_got{
    "btrfs_ioctl_received_subvol_args", pad(24), u64("rtransid"), hidden(field("stime", btrfs_time)),
    field("rtime", btrfs_time),         pad(136)};
inline constexpr StructOf btrfs_subvolume{"btrfs_ioctl_get_subvol_info_args",
                                          btrfs_object("treeid"),
                                          whole(chars("name", 256)),
                                          btrfs_object("parent_id"),
                                          u64("dirid"),
                                          u64("generation"),
                                          flags("flags", btrfs_subvolume_flags, Type::u64),
                                          uuid("uuid"),
                                          uuid("parent_uuid"),
                                          uuid("received_uuid"),
                                          verbose(u64("ctransid")),
                                          verbose(u64("otransid")),
                                          verbose(u64("stransid")),
                                          verbose(u64("rtransid")),
                                          verbose(field("ctime", btrfs_time)),
                                          verbose(field("otime", btrfs_time)),
                                          verbose(field("stime", btrfs_time)),
                                          verbose(field("rtime", btrfs_time)),
                                          pad(64)};
inline constexpr StructOf btrfs_rootref{"rootref", btrfs_object("treeid"), u64("dirid")};
inline constexpr StructOf btrfs_rootrefs{"btrfs_ioctl_get_subvol_rootref_args", btrfs_object("min_treeid"), pad(4080),
                                         hidden(u8("num_items")), pad(7)};
inline constexpr StructOf btrfs_rootrefs_got{"btrfs_ioctl_get_subvol_rootref_args", btrfs_object("min_treeid"),
                                             used("num_items", array("rootref", btrfs_rootref, 255)), u8("num_items"),
                                             pad(7)};

inline constexpr StructOf btrfs_scrub_progress{
    "btrfs_scrub_progress",      u64("data_extents_scrubbed"), u64("tree_extents_scrubbed"),
    u64("data_bytes_scrubbed"),  u64("tree_bytes_scrubbed"),   u64("read_errors"),
    u64("csum_errors"),          u64("verify_errors"),         u64("no_csum"),
    u64("csum_discards"),        u64("super_errors"),          u64("malloc_errors"),
    u64("uncorrectable_errors"), u64("corrected_errors"),      u64("last_physical"),
    u64("unverified_errors")};
inline constexpr StructOf btrfs_scrub{"btrfs_ioctl_scrub_args", btrfs_device("devid"), u64("start"), up_to("end"),
                                      flags("flags", btrfs_scrub_flags, Type::u64)};
inline constexpr StructOf btrfs_scrub_asked{"btrfs_ioctl_scrub_args", btrfs_device("devid")};
inline constexpr StructOf btrfs_scrub_got{"btrfs_ioctl_scrub_args", pad(32), field("progress", btrfs_scrub_progress)};

inline constexpr StructOf btrfs_dev_stats{"btrfs_ioctl_get_dev_stats", btrfs_device("devid"), u64("nr_items"),
                                          flags("flags", btrfs_statistics_flags, Type::u64)};
inline constexpr StructOf btrfs_dev_stats_got{
    "btrfs_ioctl_get_dev_stats", pad(8), u64("nr_items"), flags("flags", btrfs_statistics_flags, Type::u64),
    used("nr_items", indexed_by(btrfs_statistics, array({}, element::u64, 5)))};

inline constexpr StructOf btrfs_replace_start{"btrfs_ioctl_dev_replace_start_params", btrfs_device("srcdevid"),
                                              choice("cont_reading_from_srcdev_mode", btrfs_replace_modes, Type::u64),
                                              whole(chars("srcdev_name", 1025)), whole(chars("tgtdev_name", 1025))};
inline constexpr StructOf btrfs_replace_status{"btrfs_ioctl_dev_replace_status_params",
                                               choice("replace_state", btrfs_replace_states, Type::u64),
                                               thousandths("progress_1000"),
                                               date("time_started", Type::u64),
                                               date("time_stopped", Type::u64),
                                               u64("num_write_errors"),
                                               u64("num_uncorrectable_read_errors")};
inline constexpr StructOf btrfs_replace{"btrfs_ioctl_dev_replace_args",
                                        choice("cmd", btrfs_replace_commands, Type::u64), pad(8),
                                        when(equals("cmd", 0), field("start", btrfs_replace_start)), pad(512)};
inline constexpr StructOf btrfs_replace_got{
    "btrfs_ioctl_dev_replace_args", hidden(choice("cmd", btrfs_replace_commands, Type::u64)),
    choice("result", btrfs_replace_results, Type::u64), when(equals("cmd", 1), field("status", btrfs_replace_status))};

}  // namespace callgate::decode::structs

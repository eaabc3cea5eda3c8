// The arguments of bpf(2) (union bpf_attr of linux/bpf.h), a struct a command: as much of it counts as the caller's
// size says.
#pragma once

#include "decode/constants/bpf.h"
#include "decode/constants/netlink_route.h"
#include "decode/custom/bpf.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf bpf_map_create{"bpf_attr",
                                         choice("map_type", bpf_map_types, Type::u32),
                                         u32("key_size"),
                                         u32("value_size"),
                                         u32("max_entries"),
                                         flags("map_flags", bpf_map_flags),
                                         fd("inner_map_fd"),
                                         when(any_of("map_flags", 4), u32("numa_node")),  // BPF_F_NUMA_NODE
                                         chars("map_name", 16),
                                         interface("map_ifindex", Type::u32),
                                         fd("btf_fd"),
                                         u32("btf_key_type_id"),
                                         u32("btf_value_type_id"),
                                         u32("btf_vmlinux_value_type_id"),
                                         u64("map_extra"),
                                         fd("value_type_btf_obj_fd"),
                                         fd("map_token_fd"),
                                         address("excl_prog_hash", Type::pointer64),
                                         u32("excl_prog_hash_size")};
inline constexpr StructOf bpf_map_element{"bpf_attr",
                                          fd("map_fd"),
                                          pad(4),
                                          address("key", Type::pointer64),
                                          address("value", Type::pointer64),
                                          flags("flags", bpf_element_flags, Type::u64)};
inline constexpr StructOf bpf_map_key{"bpf_attr", fd("map_fd"), pad(4), address("key", Type::pointer64)};
inline constexpr StructOf bpf_map_next_key{"bpf_attr", fd("map_fd"), pad(4), address("key", Type::pointer64),
                                           address("next_key", Type::pointer64)};
inline constexpr StructOf bpf_map_freeze{"bpf_attr", fd("map_fd")};
inline constexpr StructOf bpf_batch_lookup{"bpf_attr",
                                           address("in_batch", Type::pointer64),
                                           address("out_batch", Type::pointer64),
                                           address("keys", Type::pointer64),
                                           address("values", Type::pointer64),
                                           u32("count"),
                                           fd("map_fd"),
                                           flags("elem_flags", bpf_element_flags, Type::u64),
                                           hex("flags", Type::u64)};
inline constexpr StructOf bpf_batch_update{"bpf_attr",
                                           pad(16),
                                           address("keys", Type::pointer64),
                                           address("values", Type::pointer64),
                                           u32("count"),
                                           fd("map_fd"),
                                           flags("elem_flags", bpf_element_flags, Type::u64),
                                           hex("flags", Type::u64)};
inline constexpr StructOf bpf_batch_delete{"bpf_attr",
                                           pad(16),
                                           address("keys", Type::pointer64),
                                           pad(8),
                                           u32("count"),
                                           fd("map_fd"),
                                           flags("elem_flags", bpf_element_flags, Type::u64),
                                           hex("flags", Type::u64)};
inline constexpr StructOf bpf_prog_load{"bpf_attr",
                                        choice("prog_type", bpf_program_types, Type::u32),
                                        u32("insn_cnt"),
                                        in_64_bits(custom("insns", decode_bpf_program)),
                                        in_64_bits(string("license")),
                                        u32("log_level"),
                                        u32("log_size"),
                                        address("log_buf", Type::pointer64),
                                        custom_field("kern_version", 4, decode_kernel_version),
                                        flags("prog_flags", bpf_program_flags),
                                        chars("prog_name", 16),
                                        interface("prog_ifindex", Type::u32),
                                        choice("expected_attach_type", bpf_attach_types, Type::u32),
                                        fd("prog_btf_fd"),
                                        u32("func_info_rec_size"),
                                        address("func_info", Type::pointer64),
                                        u32("func_info_cnt"),
                                        u32("line_info_rec_size"),
                                        address("line_info", Type::pointer64),
                                        u32("line_info_cnt"),
                                        u32("attach_btf_id"),
                                        fd("attach_prog_fd"),
                                        u32("core_relo_cnt"),
                                        address("fd_array", Type::pointer64),
                                        address("core_relos", Type::pointer64),
                                        u32("core_relo_rec_size"),
                                        u32("log_true_size"),
                                        fd("prog_token_fd"),
                                        u32("fd_array_cnt"),
                                        address("signature", Type::pointer64),
                                        u32("signature_size"),
                                        s32("keyring_id")};
inline constexpr StructOf bpf_object{"bpf_attr", in_64_bits(path("pathname")), fd("bpf_fd"),
                                     flags("file_flags", bpf_object_flags), fd("path_fd")};
inline constexpr StructOf bpf_prog_attach{"bpf_attr",
                                          fd("target_fd"),
                                          fd("attach_bpf_fd"),
                                          choice("attach_type", bpf_attach_types, Type::u32),
                                          flags("attach_flags", bpf_attach_flags),
                                          fd("replace_bpf_fd"),
                                          fd("relative_fd"),
                                          u64("expected_revision")};
inline constexpr StructOf bpf_test_run{"test",
                                       fd("prog_fd"),
                                       u32("retval"),
                                       u32("data_size_in"),
                                       u32("data_size_out"),
                                       address("data_in", Type::pointer64),
                                       address("data_out", Type::pointer64),
                                       u32("repeat"),
                                       u32("duration"),
                                       u32("ctx_size_in"),
                                       u32("ctx_size_out"),
                                       address("ctx_in", Type::pointer64),
                                       address("ctx_out", Type::pointer64),
                                       flags("flags", bpf_test_flags),
                                       u32("cpu"),
                                       u32("batch_size")};
inline constexpr StructOf bpf_next_id{"bpf_attr", u32("start_id"), u32("next_id")};
inline constexpr StructOf bpf_prog_id{"bpf_attr", u32("prog_id")};
inline constexpr StructOf bpf_map_id{"bpf_attr", u32("map_id"), pad(4), flags("open_flags", bpf_object_flags)};
inline constexpr StructOf bpf_btf_id{"bpf_attr", u32("btf_id"), pad(4), flags("open_flags", bpf_object_flags),
                                     fd("fd_by_id_token_fd")};
inline constexpr StructOf bpf_common_attr{"bpf_common_attr", address("log_buf", Type::pointer64), u32("log_size"),
                                          u32("log_level"), u32("log_true_size")};
inline constexpr StructOf bpf_link_id{"bpf_attr", u32("link_id")};
inline constexpr StructOf bpf_info{"info", fd("bpf_fd"), u32("info_len"), address("info", Type::pointer64)};
inline constexpr StructOf bpf_prog_query{"query",
                                         fd("target_fd"),
                                         choice("attach_type", bpf_attach_types, Type::u32),
                                         flags("query_flags", bpf_query_flags),
                                         flags("attach_flags", bpf_attach_flags),
                                         address("prog_ids", Type::pointer64),
                                         u32("prog_cnt"),
                                         pad(4),
                                         address("prog_attach_flags", Type::pointer64),
                                         address("link_ids", Type::pointer64),
                                         address("link_attach_flags", Type::pointer64),
                                         u64("revision")};
inline constexpr StructOf bpf_raw_tracepoint{"raw_tracepoint", in_64_bits(string("name")), fd("prog_fd"), pad(4),
                                             hex("cookie", Type::u64)};
inline constexpr StructOf bpf_btf_load{"bpf_attr",
                                       in_64_bits(in_bytes("btf", len::arg("btf_size"))),
                                       address("btf_log_buf", Type::pointer64),
                                       u32("btf_size"),
                                       u32("btf_log_size"),
                                       u32("btf_log_level"),
                                       u32("btf_log_true_size"),
                                       flags("btf_flags", bpf_btf_flags),
                                       fd("btf_token_fd")};
inline constexpr StructOf bpf_task_descriptor{"task_fd_query",
                                              pid("pid"),
                                              fd("fd"),
                                              u32("flags"),
                                              u32("buf_len"),
                                              in_64_bits(string("buf")),
                                              u32("prog_id"),
                                              choice("fd_type", bpf_task_descriptor_types, Type::u32),
                                              hex("probe_offset", Type::u64),
                                              hex("probe_addr", Type::u64)};
/// What a new link has beside, by what it is attached to.
namespace bpf_detail {
inline constexpr StructOf iterator{"link_create", pad(16), address("iter_info", Type::pointer64), u32("iter_info_len")};
inline constexpr StructOf tracing{"tracing", u32("target_btf_id"), pad(4), u64("cookie")};
inline constexpr StructOf traced{"link_create", pad(16), if_nonzero(field("tracing", tracing))};
inline constexpr StructOf perf_event{"perf_event", u64("bpf_cookie")};
inline constexpr StructOf measured{"link_create", pad(16), field("perf_event", perf_event)};
inline constexpr StructOf kprobe_multi{"kprobe_multi",
                                       flags("flags", bpf_kprobe_flags),
                                       u32("cnt"),
                                       address("syms", Type::pointer64),
                                       address("addrs", Type::pointer64),
                                       address("cookies", Type::pointer64)};
inline constexpr StructOf kprobes{"link_create", pad(16), field("kprobe_multi", kprobe_multi)};
inline constexpr StructOf uprobe_multi{"uprobe_multi",
                                       in_64_bits(path("path")),
                                       address("offsets", Type::pointer64),
                                       address("ref_ctr_offsets", Type::pointer64),
                                       address("cookies", Type::pointer64),
                                       u32("cnt"),
                                       flags("flags", bpf_uprobe_flags),
                                       pid("pid")};
inline constexpr StructOf uprobes{"link_create", pad(16), field("uprobe_multi", uprobe_multi)};
inline constexpr StructOf netfilter{"netfilter", u32("pf"), u32("hooknum"), s32("priority"), hex("flags", Type::u32)};
inline constexpr StructOf packets{"link_create", pad(16), field("netfilter", netfilter)};
inline constexpr StructOf ordered{"relative", fd("relative_fd"), pad(4), u64("expected_revision")};
inline constexpr StructOf traffic{"link_create", pad(16), field("tcx", ordered)};
inline constexpr StructOf device{"link_create", pad(16), field("netkit", ordered)};
}  // namespace bpf_detail
inline constexpr Case bpf_link_cases[] = {
    as(23, bpf_detail::traced),   as(24, bpf_detail::traced),  as(25, bpf_detail::traced),
    as(26, bpf_detail::traced),   as(27, bpf_detail::traced),  as(28, bpf_detail::iterator),
    as(41, bpf_detail::measured), as(42, bpf_detail::kprobes), as(45, bpf_detail::packets),
    as(46, bpf_detail::traffic),  as(47, bpf_detail::traffic), as(48, bpf_detail::uprobes),
    as(54, bpf_detail::device),   as(55, bpf_detail::device),  as(56, bpf_detail::kprobes),
    as(57, bpf_detail::uprobes),  as(58, bpf_detail::traced),
};
inline constexpr Cases bpf_links{bpf_link_cases};
inline constexpr StructOf bpf_device_flags{"link_create", pad(12), flags("flags", xdp_link_flags)};
inline constexpr StructOf bpf_order_flags{"link_create", pad(12), flags("flags", bpf_attach_flags)};
inline constexpr Case bpf_link_flag_cases[] = {as(37, bpf_device_flags), as(otherwise, bpf_order_flags)};  // BPF_XDP
inline constexpr Cases bpf_link_flags{bpf_link_flag_cases};
inline constexpr StructOf bpf_link_create{"link_create",
                                          fd("prog_fd"),
                                          fd("target_fd"),
                                          choice("attach_type", bpf_attach_types, Type::u32),
                                          select("attach_type", bpf_link_flags),
                                          pad(4),
                                          select("attach_type", bpf_links),
                                          pad(48)};
inline constexpr StructOf bpf_link_update{"link_update", fd("link_fd"), fd("new_prog_fd"),
                                          flags("flags", bpf_attach_flags),
                                          when(any_of("flags", 4), fd("old_prog_fd"))};  // BPF_F_REPLACE
inline constexpr StructOf bpf_link_detach{"link_detach", fd("link_fd")};
inline constexpr StructOf bpf_enable_stats{"enable_stats", choice("type", bpf_statistics, Type::u32)};
inline constexpr StructOf bpf_iter_create{"iter_create", fd("link_fd"), hex("flags", Type::u32)};
inline constexpr StructOf bpf_prog_bind_map{"prog_bind_map", fd("prog_fd"), fd("map_fd"), hex("flags", Type::u32)};
inline constexpr StructOf bpf_token_create{"token_create", hex("flags", Type::u32), fd("bpffs_fd")};
inline constexpr StructOf bpf_stream_read{"prog_stream_read", address("stream_buf", Type::pointer64),
                                          u32("stream_buf_len"), u32("stream_id"), fd("prog_fd")};
inline constexpr StructOf bpf_assoc_struct_ops{"prog_assoc_struct_ops", fd("map_fd"), fd("prog_fd"),
                                               hex("flags", Type::u32)};

/// Those that are a named member of the union show under its name.
inline constexpr StructOf bpf_as_batch_lookup{"bpf_attr", field("batch", bpf_batch_lookup)};
inline constexpr StructOf bpf_as_batch_update{"bpf_attr", field("batch", bpf_batch_update)};
inline constexpr StructOf bpf_as_batch_delete{"bpf_attr", field("batch", bpf_batch_delete)};
inline constexpr StructOf bpf_as_test_run{"bpf_attr", field("test", bpf_test_run)};
inline constexpr StructOf bpf_as_info{"bpf_attr", field("info", bpf_info)};
inline constexpr StructOf bpf_as_prog_query{"bpf_attr", field("query", bpf_prog_query)};
inline constexpr StructOf bpf_as_raw_tracepoint{"bpf_attr", field("raw_tracepoint", bpf_raw_tracepoint)};
inline constexpr StructOf bpf_as_task_descriptor{"bpf_attr", field("task_fd_query", bpf_task_descriptor)};
inline constexpr StructOf bpf_as_link_create{"bpf_attr", field("link_create", bpf_link_create)};
inline constexpr StructOf bpf_as_link_update{"bpf_attr", field("link_update", bpf_link_update)};
inline constexpr StructOf bpf_as_link_detach{"bpf_attr", field("link_detach", bpf_link_detach)};
inline constexpr StructOf bpf_as_enable_stats{"bpf_attr", field("enable_stats", bpf_enable_stats)};
inline constexpr StructOf bpf_as_iter_create{"bpf_attr", field("iter_create", bpf_iter_create)};
inline constexpr StructOf bpf_as_prog_bind_map{"bpf_attr", field("prog_bind_map", bpf_prog_bind_map)};
inline constexpr StructOf bpf_as_token_create{"bpf_attr", field("token_create", bpf_token_create)};
inline constexpr StructOf bpf_as_stream_read{"bpf_attr", field("prog_stream_read", bpf_stream_read)};
inline constexpr StructOf bpf_as_assoc_struct_ops{"bpf_attr", field("prog_assoc_struct_ops", bpf_assoc_struct_ops)};

}  // namespace callgate::decode::structs

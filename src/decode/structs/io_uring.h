// io_uring (linux/io_uring.h).
#pragma once

#include "decode/constants/io_uring.h"
#include "decode/constants/time.h"
#include "decode/describe.h"
#include "decode/structs/iovec.h"
#include "decode/structs/time.h"

namespace callgate::decode::structs {

inline constexpr StructOf io_sqring_offsets{
    "io_sqring_offsets", u32("head"),    u32("tail"),  u32("ring_mask"), u32("ring_entries"),
    u32("flags"),        u32("dropped"), u32("array"), pad(4),           hex("user_addr", Type::u64)};
inline constexpr StructOf io_cqring_offsets{
    "io_cqring_offsets", u32("head"), u32("tail"),  u32("ring_mask"), u32("ring_entries"),
    u32("overflow"),     u32("cqes"), u32("flags"), pad(4),           hex("user_addr", Type::u64)};
/// What the caller asks for. IORING_SETUP_ATTACH_WQ is 1 << 5.
inline constexpr StructOf io_uring_params{"io_uring_params",
                                          pad(8),
                                          flags("flags", uring_setup_flags),
                                          hex("sq_thread_cpu", Type::u32),
                                          u32("sq_thread_idle"),
                                          pad(4),
                                          when(any_of("flags", 1U << 5U), fd("wq_fd")),
                                          if_nonzero(array("resv", element::hex32, 3)),
                                          pad(80)};
/// And what it got.
inline constexpr StructOf io_uring_params_got{"io_uring_params",
                                              u32("sq_entries"),
                                              u32("cq_entries"),
                                              pad(12),
                                              flags("features", uring_features),
                                              pad(16),
                                              field("sq_off", io_sqring_offsets),
                                              field("cq_off", io_cqring_offsets)};
inline constexpr StructOf io_uring_resize{"io_uring_params", shown_as("sq_entries", "cq_entries", "flags"),
                                          u32("sq_entries"), u32("cq_entries"), flags("flags", uring_setup_flags)};

inline constexpr StructOf io_uring_getevents_arg{
    "io_uring_getevents_arg", in_64_bits(signals("sigmask", Direction::in, len::arg("sigmask_sz"))), u32("sigmask_sz"),
    u32("min_wait_usec"), in_64_bits(in("ts", timespec64))};

inline constexpr StructOf io_uring_files_update{"io_uring_files_update", u32("offset"),
                                                if_nonzero(hex("resv", Type::u32)), address("fds", Type::pointer64)};
inline constexpr StructOf io_uring_files{"io_uring_rsrc_register",
                                         u32("nr"),
                                         flags("flags", uring_resource_flags),
                                         if_nonzero(hex("resv2", Type::u64)),
                                         in_64_bits(in("data", element::fd, len::count("nr"))),
                                         in_64_bits(in("tags", element::hex64, len::count("nr")))};
inline constexpr StructOf io_uring_buffers{"io_uring_rsrc_register",
                                           u32("nr"),
                                           flags("flags", uring_resource_flags),
                                           if_nonzero(hex("resv2", Type::u64)),
                                           in_64_bits(in("data", iovec_address, len::count("nr"))),
                                           in_64_bits(in("tags", element::hex64, len::count("nr")))};
inline constexpr StructOf io_uring_files_update2{"io_uring_rsrc_update2",
                                                 u32("offset"),
                                                 if_nonzero(hex("resv", Type::u32)),
                                                 in_64_bits(in("data", element::fd, len::count("nr"))),
                                                 in_64_bits(in("tags", element::hex64, len::count("nr"))),
                                                 u32("nr"),
                                                 if_nonzero(hex("resv2", Type::u32))};
inline constexpr StructOf io_uring_buffers_update{"io_uring_rsrc_update2",
                                                  u32("offset"),
                                                  if_nonzero(hex("resv", Type::u32)),
                                                  in_64_bits(in("data", iovec_address, len::count("nr"))),
                                                  in_64_bits(in("tags", element::hex64, len::count("nr"))),
                                                  u32("nr"),
                                                  if_nonzero(hex("resv2", Type::u32))};
inline constexpr StructOf io_uring_ring_fd{"io_uring_rsrc_update", s32("offset"), if_nonzero(hex("resv", Type::u32)),
                                           fd("data"), pad(4)};
inline constexpr StructOf io_uring_ring_fd_gone{"io_uring_rsrc_update", s32("offset"),
                                                if_nonzero(hex("resv", Type::u32)), if_nonzero(hex("data", Type::u64))};
inline constexpr StructOf io_uring_probe_op{
    "io_uring_probe_op", choice("op", uring_operations, Type::u8), if_nonzero(hex("resv", Type::u8)),
    flags("flags", uring_probe_flags, Type::u16), if_nonzero(hex("resv2", Type::u32))};
inline constexpr StructOf io_uring_probe{"io_uring_probe",
                                         choice("last_op", uring_operations, Type::u8),
                                         u8("ops_len"),
                                         if_nonzero(hex("resv", Type::u16)),
                                         if_nonzero(array("resv2", element::hex32, 3)),
                                         array("ops", io_uring_probe_op, 256)};
namespace io_uring_detail {

inline constexpr StructOf register_op{"io_uring_restriction", pad(2),
                                      choice("register_op", uring_register_operations, Type::u8)};
inline constexpr StructOf sqe_op{"io_uring_restriction", pad(2), choice("sqe_op", uring_operations, Type::u8)};
inline constexpr StructOf sqe_flags{"io_uring_restriction", pad(2), flags("sqe_flags", uring_entry_flags, Type::u8)};
inline constexpr StructOf unknown_op{"io_uring_restriction", pad(2), hex("op", Type::u8)};
inline constexpr Case restriction_cases[] = {as(0, register_op), as(1, sqe_op), as(2, sqe_flags), as(3, sqe_flags),
                                             as(otherwise, unknown_op)};
inline constexpr Cases restrictions{restriction_cases};

}  // namespace io_uring_detail
inline constexpr StructOf io_uring_restriction{"io_uring_restriction",
                                               choice("opcode", uring_restrictions, Type::u16),
                                               select("opcode", io_uring_detail::restrictions),
                                               pad(1),
                                               if_nonzero(hex("resv", Type::u8)),
                                               if_nonzero(array("resv2", element::hex32, 3))};
inline constexpr StructOf io_uring_buf_reg{"io_uring_buf_reg",
                                           address("ring_addr", Type::pointer64),
                                           u32("ring_entries"),
                                           u16("bgid"),
                                           flags("flags", uring_buffer_ring_flags, Type::u16),
                                           u32("min_left"),
                                           if_nonzero(array("resv", element::hex32, 5))};
inline constexpr StructOf io_uring_sync_cancel_reg{"io_uring_sync_cancel_reg",
                                                   hex("addr", Type::u64),
                                                   fd("fd"),
                                                   flags("flags", uring_cancel_flags),
                                                   field("timeout", timespec64),
                                                   choice("opcode", uring_operations, Type::u8),
                                                   if_nonzero(array("pad", element::hex8, 7)),
                                                   if_nonzero(array("pad2", element::hex64, 3))};
inline constexpr StructOf io_uring_file_index_range{"io_uring_file_index_range", u32("off"), u32("len"),
                                                    if_nonzero(hex("resv", Type::u64))};
inline constexpr StructOf io_uring_buf_status{"io_uring_buf_status", u32("buf_group"), u32("head"),
                                              if_nonzero(array("resv", element::hex32, 8))};
namespace io_uring_detail {

inline constexpr StructOf napi_tracking{"io_uring_napi", pad(8), choice("op_param", uring_napi_tracking, Type::u32)};
inline constexpr StructOf napi_id{"io_uring_napi", pad(8), u32("op_param")};
inline constexpr Case napi_cases[] = {as(0, napi_tracking), as(otherwise, napi_id)};
inline constexpr Cases napi_parameters{napi_cases};

}  // namespace io_uring_detail
inline constexpr StructOf io_uring_napi{"io_uring_napi",
                                        hex("busy_poll_to", Type::u32),
                                        hex("prefer_busy_poll", Type::u8),
                                        choice("opcode", uring_napi_operations, Type::u8),
                                        if_nonzero(array("pad", element::hex8, 2)),
                                        select("opcode", io_uring_detail::napi_parameters),
                                        pad(4),
                                        if_nonzero(hex("resv", Type::u32))};
inline constexpr StructOf io_uring_clock_register{"io_uring_clock_register", choice("clockid", clocks, Type::u32),
                                                  if_nonzero(array("__resv", element::hex32, 3))};
inline constexpr StructOf io_uring_clone_buffers{
    "io_uring_clone_buffers", fd("src_fd"), flags("flags", uring_clone_flags),          u32("src_off"),
    u32("dst_off"),           u32("nr"),    if_nonzero(array("pad", element::hex32, 3))};
inline constexpr StructOf io_uring_region_desc{"io_uring_region_desc",
                                               address("user_addr", Type::pointer64),
                                               hex("size", Type::u64),
                                               flags("flags", uring_region_flags),
                                               u32("id"),
                                               hex("mmap_offset", Type::u64),
                                               if_nonzero(array("__resv", element::hex64, 4))};
inline constexpr StructOf io_uring_mem_region_reg{
    "io_uring_mem_region_reg", in_64_bits(in("region_uptr", io_uring_region_desc)),
    flags("flags", uring_region_uses, Type::u64), if_nonzero(array("__resv", element::hex64, 2))};

/// The one entry that is no part of a ring: a message to another ring. `addr` says what is sent.
inline constexpr StructOf io_uring_message{"io_uring_sqe",
                                           choice("opcode", uring_operations, Type::u8),
                                           flags("flags", uring_entry_flags, Type::u8),
                                           if_nonzero(hex("ioprio", Type::u16)),
                                           fd("fd"),
                                           hex("off", Type::u64),
                                           choice("addr", uring_message_operations, Type::u64),
                                           hex("len", Type::u32),
                                           flags("msg_ring_flags", uring_message_flags),
                                           hex("user_data", Type::u64),
                                           if_nonzero(u16("buf_index")),
                                           if_nonzero(u16("personality")),
                                           if_nonzero(u32("file_index")),
                                           if_nonzero(hex("addr3", Type::u64)),
                                           if_nonzero(hex("__pad2", Type::u64))};

/// Receiving without a copy (linux/io_uring/zcrx.h).
inline constexpr StructOf io_uring_zcrx_area{"io_uring_zcrx_area_reg",
                                             address("addr", Type::pointer64),
                                             hex("len", Type::u64),
                                             hex("rq_area_token", Type::u64),
                                             flags("flags", uring_receive_area_flags),
                                             when(any_of("flags", 1), fd("dmabuf_fd")),
                                             if_nonzero(array("__resv2", element::hex64, 2))};
inline constexpr StructOf io_uring_zcrx_offsets{"io_uring_zcrx_offsets",
                                                u32("head"),
                                                u32("tail"),
                                                u32("rqes"),
                                                if_nonzero(hex("__resv2", Type::u32)),
                                                if_nonzero(array("__resv", element::hex64, 2))};
inline constexpr StructOf io_uring_zcrx_ifq{"io_uring_zcrx_ifq_reg",
                                            interface("if_idx", Type::u32),
                                            u32("if_rxq"),
                                            u32("rq_entries"),
                                            flags("flags", uring_receive_flags),
                                            in_64_bits(in("area_ptr", io_uring_zcrx_area)),
                                            in_64_bits(in("region_ptr", io_uring_region_desc)),
                                            field("offsets", io_uring_zcrx_offsets),
                                            u32("zcrx_id"),
                                            u32("rx_buf_len"),
                                            address("event_desc", Type::pointer64),
                                            if_nonzero(array("__resv", element::hex64, 2))};
namespace io_uring_detail {

inline constexpr StructOf zcrx_exported{"zcrx_ctrl", pad(24), fd("zcrx_fd"),
                                        if_nonzero(array("__resv1", element::hex32, 11))};
inline constexpr StructOf zcrx_armed{"zcrx_ctrl", pad(24), choice("event_type", uring_receive_events, Type::u32),
                                     if_nonzero(array("__resv", element::hex32, 11))};
inline constexpr Case zcrx_cases[] = {as(1, zcrx_exported), as(2, zcrx_armed)};
inline constexpr Cases zcrx_controls{zcrx_cases};

}  // namespace io_uring_detail
inline constexpr StructOf io_uring_zcrx_control{"zcrx_ctrl",
                                                u32("zcrx_id"),
                                                choice("op", uring_receive_operations, Type::u32),
                                                if_nonzero(array("__resv", element::hex64, 2)),
                                                select("op", io_uring_detail::zcrx_controls),
                                                pad(48)};

/// linux/io_uring/query.h: the first of a chain.
inline constexpr StructOf io_uring_query{"io_uring_query_hdr",
                                         address("next_entry", Type::pointer64),
                                         address("query_data", Type::pointer64),
                                         choice("query_op", uring_queries, Type::u32),
                                         u32("size"),
                                         s32("result"),
                                         if_nonzero(array("__resv", element::hex32, 3))};

/// linux/io_uring/bpf_filter.h
inline constexpr StructOf io_uring_bpf_filter{"io_uring_bpf_filter",
                                              choice("opcode", uring_operations, Type::u32),
                                              flags("flags", uring_filter_flags),
                                              u32("filter_len"),
                                              u8("pdu_size"),
                                              if_nonzero(array("resv", element::hex8, 3)),
                                              address("filter_ptr", Type::pointer64),
                                              if_nonzero(array("resv2", element::hex64, 5))};
inline constexpr StructOf io_uring_bpf{"io_uring_bpf", choice("cmd_type", uring_filter_commands, Type::u16),
                                       hex("cmd_flags", Type::u16), if_nonzero(hex("resv", Type::u32)),
                                       field("filter", io_uring_bpf_filter)};

}  // namespace callgate::decode::structs

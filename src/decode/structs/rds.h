// RDS (linux/rds.h): memory that others may write, and what getsockopt tells of connections, messages and sockets.
#pragma once

#include "decode/constants/socket_options.h"
#include "decode/describe.h"
#include "decode/structs/socket_option.h"

namespace callgate::decode::structs {

inline constexpr StructOf rds_iovec{"rds_iovec", address("addr", Type::pointer64), u64("bytes")};
inline constexpr StructOf rds_get_mr_args{"rds_get_mr_args", field("vec", rds_iovec),
                                          address("cookie_addr", Type::pointer64),
                                          flags("flags", rds_memory_flags, Type::u64)};
inline constexpr StructOf rds_get_mr_for_dest_args{"rds_get_mr_for_dest_args", stored_address("dest_addr"),
                                                   field("vec", rds_iovec), address("cookie_addr", Type::pointer64),
                                                   flags("flags", rds_memory_flags, Type::u64)};
inline constexpr StructOf rds_rdma_args{"rds_rdma_args",
                                        hex("cookie", Type::u64),
                                        field("remote_vec", rds_iovec),
                                        address("local_vec_addr", Type::pointer64),
                                        u64("nr_local"),
                                        flags("flags", rds_memory_flags, Type::u64),
                                        hex("user_token", Type::u64)};
inline constexpr StructOf rds_rdma_notify{"rds_rdma_notify", hex("user_token", Type::u64),
                                          choice("status", rds_memory_results)};
inline constexpr StructOf rds_free_mr_args{"rds_free_mr_args", hex("cookie", Type::u64),
                                           flags("flags", rds_memory_flags, Type::u64)};

// What lists hold: packed, but for connections by RDMA.
namespace rds_detail {

// What is told of IPv4 is told of IPv6 in structs of other names.
using Address = Item (*)(std::string_view name);

constexpr auto message(const char* name, Address ip) {
  return StructOf{packed,
                  name,
                  u64("seq"),
                  u32("len"),
                  ip("laddr"),
                  ip("faddr"),
                  port("lport"),
                  port("fport"),
                  flags("flags", rds_message_flags, Type::u8),
                  hex("tos", Type::u8)};
}

constexpr auto socket(const char* name, Address ip) {
  return StructOf{packed,
                  name,
                  u32("sndbuf"),
                  ip("bound_addr"),
                  ip("connected_addr"),
                  port("bound_port"),
                  port("connected_port"),
                  u32("rcvbuf"),
                  u64("inum")};
}

constexpr auto rdma_connection(const char* name, Address ip) {
  return StructOf{name,
                  ip("src_addr"),
                  ip("dst_addr"),
                  in_hex(raw_bytes("src_gid", 16)),
                  in_hex(raw_bytes("dst_gid", 16)),
                  u32("max_send_wr"),
                  u32("max_recv_wr"),
                  u32("max_send_sge"),
                  u32("rdma_mr_max"),
                  u32("rdma_mr_size"),
                  hex("tos", Type::u8),
                  u8("sl"),
                  u32("cache_allocs")};
}

}  // namespace rds_detail

inline constexpr StructOf rds_info_counter{packed, "rds_info_counter", whole(chars("name", 32)), u64("value")};
inline constexpr StructOf rds_info_connection{packed,
                                              "rds_info_connection",
                                              u64("next_tx_seq"),
                                              u64("next_rx_seq"),
                                              ipv4("laddr"),
                                              ipv4("faddr"),
                                              whole(chars("transport", 16)),
                                              flags("flags", rds_connection_flags, Type::u8),
                                              hex("tos", Type::u8)};
inline constexpr StructOf rds6_info_connection{packed,
                                               "rds6_info_connection",
                                               u64("next_tx_seq"),
                                               u64("next_rx_seq"),
                                               ipv6("laddr"),
                                               ipv6("faddr"),
                                               whole(chars("transport", 16)),
                                               flags("flags", rds_connection_flags, Type::u8)};
inline constexpr auto rds_info_message = rds_detail::message("rds_info_message", ipv4);
inline constexpr auto rds6_info_message = rds_detail::message("rds6_info_message", ipv6);
inline constexpr auto rds_info_socket = rds_detail::socket("rds_info_socket", ipv4);
inline constexpr auto rds6_info_socket = rds_detail::socket("rds6_info_socket", ipv6);
inline constexpr StructOf rds_info_tcp_socket{packed,
                                              "rds_info_tcp_socket",
                                              ipv4("local_addr"),
                                              port("local_port"),
                                              ipv4("peer_addr"),
                                              port("peer_port"),
                                              u64("hdr_rem"),
                                              u64("data_rem"),
                                              u32("last_sent_nxt"),
                                              u32("last_expected_una"),
                                              u32("last_seen_una"),
                                              hex("tos", Type::u8)};
inline constexpr StructOf rds6_info_tcp_socket{packed,
                                               "rds6_info_tcp_socket",
                                               ipv6("local_addr"),
                                               port("local_port"),
                                               ipv6("peer_addr"),
                                               port("peer_port"),
                                               u64("hdr_rem"),
                                               u64("data_rem"),
                                               u32("last_sent_nxt"),
                                               u32("last_expected_una"),
                                               u32("last_seen_una")};
inline constexpr auto rds_info_rdma_connection = rds_detail::rdma_connection("rds_info_rdma_connection", ipv4);
inline constexpr auto rds6_info_rdma_connection = rds_detail::rdma_connection("rds6_info_rdma_connection", ipv6);
inline constexpr Item rds_trace_position = choice({}, rds_trace_positions, Type::u8);
inline constexpr StructOf rds_rx_trace_so{"rds_rx_trace_so", u8("rx_traces"),
                                          used("rx_traces", array("rx_trace_pos", rds_trace_position, 3))};

}  // namespace callgate::decode::structs

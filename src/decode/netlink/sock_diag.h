// The attributes of sock_diag's questions and answers (linux/inet_diag.h, unix_diag.h, netlink_diag.h, packet_diag.h,
// smc_diag.h, tls.h, mptcp.h).
#pragma once

#include "decode/custom/filter.h"
#include "decode/custom/sockaddr.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_diag.h"

namespace callgate::decode::netlink {

/// CustomDecode of a struct inet_diag_sockopt: two bytes of bits.
Value decode_socket_bits(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a struct tcp_diag_md5sig, whose key is as long as it says.
Value decode_signature(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a struct inet_diag_hostcond, whose address is one of its family.
Value decode_host_condition(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of a struct packet_diag_mclist, whose address is as long as it says.
Value decode_membership(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of the protocol that a netlink_diag_req asks for: one, or all.
Value decode_diag_protocol(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

inline constexpr Item memory = all_of(number32, socket_memory);
inline constexpr Item memory_counts = field({}, structs::inet_diag_meminfo);
inline constexpr Item vegas = field({}, structs::tcpvegas_info);
inline constexpr Item dctcp = field({}, structs::tcp_dctcp_info);
inline constexpr Item bbr = field({}, structs::tcp_bbr_info);
inline constexpr Item shutdown = name_in_comment(flags({}, shutdown_bits, Type::u8));
inline constexpr Item socket_bits = custom_field({}, 2, decode_socket_bits);
inline constexpr Item one_address = custom_field({}, 128, decode_sockaddr_field);
inline constexpr Item addresses = all_of(one_address);
inline constexpr Item one_signature = custom_field({}, 100, decode_signature);
inline constexpr Item signatures = all_of(one_signature);

inline constexpr Item code = field({}, structs::inet_diag_bc_op);
inline constexpr Item host_condition = custom_field({}, 0, decode_host_condition);
inline constexpr Item mark_condition = field({}, structs::inet_diag_markcond);
inline constexpr Coded operands[] = {
    {2, &code},           {3, &code},           {4, &code},    {5, &code},
    {7, &host_condition}, {8, &host_condition}, {9, &index32}, {10, &mark_condition},
};
inline constexpr Attribute inet_request_lines[] = {
    {"INET_DIAG_REQ_NONE", 0},
    {"INET_DIAG_REQ_BYTECODE", 1, coded(code, operands)},
    {"INET_DIAG_REQ_SK_BPF_STORAGES", 2},
    {"INET_DIAG_REQ_PROTOCOL", 3, number_of_any_width(internet_protocol)},
};
inline constexpr AttributesOf inet_request{"inet_diag_request_attributes", "INET_DIAG_REQ_???", inet_request_lines};

inline constexpr Item tls_version = choice({}, tls_versions, Type::u16);
inline constexpr Item tls_cipher = choice({}, tls_ciphers, Type::u16);
inline constexpr Item tls_configuration = choice({}, tls_configurations, Type::u16);
inline constexpr Attribute tls_lines[] = {
    {"TLS_INFO_UNSPEC", 0},
    {"TLS_INFO_VERSION", 1, tls_version},
    {"TLS_INFO_CIPHER", 2, tls_cipher},
    {"TLS_INFO_TXCONF", 3, tls_configuration},
    {"TLS_INFO_RXCONF", 4, tls_configuration},
    {"TLS_INFO_ZC_RO_TX", 5},
    {"TLS_INFO_RX_NO_PAD", 6},
    {"TLS_INFO_TX_MAX_PAYLOAD_LEN", 7},
};
inline constexpr AttributesOf tls{"tls_info", "TLS_INFO_???", tls_lines};

inline constexpr Item subflow_flags = flags({}, mptcp_subflow_flags);
inline constexpr Attribute mptcp_lines[] = {
    {"MPTCP_SUBFLOW_ATTR_UNSPEC", 0},
    {"MPTCP_SUBFLOW_ATTR_TOKEN_REM", 1, hex32},
    {"MPTCP_SUBFLOW_ATTR_TOKEN_LOC", 2, hex32},
    {"MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ", 3, number32},
    {"MPTCP_SUBFLOW_ATTR_MAP_SEQ", 4, number64},
    {"MPTCP_SUBFLOW_ATTR_MAP_SFSEQ", 5, number32},
    {"MPTCP_SUBFLOW_ATTR_SSN_OFFSET", 6, number32},
    {"MPTCP_SUBFLOW_ATTR_MAP_DATALEN", 7, number16},
    {"MPTCP_SUBFLOW_ATTR_FLAGS", 8, subflow_flags},
    {"MPTCP_SUBFLOW_ATTR_ID_REM", 9, number8},
    {"MPTCP_SUBFLOW_ATTR_ID_LOC", 10, number8},
    {"MPTCP_SUBFLOW_ATTR_PAD", 11},
};
inline constexpr AttributesOf mptcp{"mptcp_subflow_attributes", "MPTCP_SUBFLOW_ATTR_???", mptcp_lines};

inline constexpr Attribute upper_protocol_lines[] = {
    {"INET_ULP_INFO_UNSPEC", 0},
    {"INET_ULP_INFO_NAME", 1, text},
    {"INET_ULP_INFO_TLS", 2, nested(tls)},
    {"INET_ULP_INFO_MPTCP", 3, nested(mptcp)},
};
inline constexpr AttributesOf upper_protocol{"upper_protocol_attributes", "INET_ULP_INFO_???", upper_protocol_lines};

inline constexpr Attribute bpf_storage_lines[] = {
    {"SK_DIAG_BPF_STORAGE_NONE", 0},
    {"SK_DIAG_BPF_STORAGE_PAD", 1},
    {"SK_DIAG_BPF_STORAGE_MAP_ID", 2, number32},
    {"SK_DIAG_BPF_STORAGE_MAP_VALUE", 3},
};
inline constexpr AttributesOf bpf_storage{"bpf_storage_attributes", "SK_DIAG_BPF_STORAGE_???", bpf_storage_lines};

inline constexpr Attribute bpf_storages_lines[] = {
    {"SK_DIAG_BPF_STORAGE_REP_NONE", 0},
    {"SK_DIAG_BPF_STORAGE", 1, nested(bpf_storage)},
};
inline constexpr AttributesOf bpf_storages{"bpf_storages_attributes", "SK_DIAG_BPF_STORAGE_???", bpf_storages_lines};

inline constexpr Attribute inet_answer_lines[] = {
    {"INET_DIAG_NONE", 0},
    {"INET_DIAG_MEMINFO", 1, memory_counts},
    {"INET_DIAG_INFO", 2},
    {"INET_DIAG_VEGASINFO", 3, vegas},
    {"INET_DIAG_CONG", 4, text},
    {"INET_DIAG_TOS", 5, number8},
    {"INET_DIAG_TCLASS", 6, number8},
    {"INET_DIAG_SKMEMINFO", 7, memory},
    {"INET_DIAG_SHUTDOWN", 8, shutdown},
    {"INET_DIAG_DCTCPINFO", 9, dctcp},
    {"INET_DIAG_PROTOCOL", 10, number_of_any_width(internet_protocol)},
    {"INET_DIAG_SKV6ONLY", 11, number8},
    {"INET_DIAG_LOCALS", 12, addresses},
    {"INET_DIAG_PEERS", 13, addresses},
    {"INET_DIAG_PAD", 14},
    {"INET_DIAG_MARK", 15, number32},
    {"INET_DIAG_BBRINFO", 16, bbr},
    {"INET_DIAG_CLASS_ID", 17, number32},
    {"INET_DIAG_MD5SIG", 18, signatures},
    {"INET_DIAG_ULP_INFO", 19, nested(upper_protocol)},
    {"INET_DIAG_SK_BPF_STORAGES", 20, nested(bpf_storages)},
    {"INET_DIAG_CGROUP_ID", 21, number64},
    {"INET_DIAG_SOCKOPT", 22, socket_bits},
};
inline constexpr AttributesOf inet_answer{"inet_diag_attributes", "INET_DIAG_???", inet_answer_lines};

inline constexpr Item vfs = field({}, structs::unix_diag_vfs);
inline constexpr Item queues = field({}, structs::unix_diag_rqlen);
inline constexpr Attribute unix_answer_lines[] = {
    {"UNIX_DIAG_NAME", 0, text},        {"UNIX_DIAG_VFS", 1, vfs},      {"UNIX_DIAG_PEER", 2, number32},
    {"UNIX_DIAG_ICONS", 3, numbers32},  {"UNIX_DIAG_RQLEN", 4, queues}, {"UNIX_DIAG_MEMINFO", 5, memory},
    {"UNIX_DIAG_SHUTDOWN", 6, number8}, {"UNIX_DIAG_UID", 7, user},
};
inline constexpr AttributesOf unix_answer{"unix_diag_attributes", "UNIX_DIAG_???", unix_answer_lines};

inline constexpr Item group_bits = padded_hex({}, Type::ulong);
inline constexpr Item groups = all_of(group_bits);
inline constexpr Item netlink_ring = field({}, structs::netlink_diag_ring);
inline constexpr Item netlink_flag_bits = flags({}, netlink_diag_flags);
inline constexpr Attribute netlink_answer_lines[] = {
    {"NETLINK_DIAG_MEMINFO", 0, memory},          {"NETLINK_DIAG_GROUPS", 1, groups},
    {"NETLINK_DIAG_RX_RING", 2, netlink_ring},    {"NETLINK_DIAG_TX_RING", 3, netlink_ring},
    {"NETLINK_DIAG_FLAGS", 4, netlink_flag_bits},
};
inline constexpr AttributesOf netlink_answer{"netlink_diag_attributes", "NETLINK_DIAG_???", netlink_answer_lines};

inline constexpr Item packet_info = field({}, structs::packet_diag_info);
inline constexpr Item packet_ring = field({}, structs::packet_diag_ring);
inline constexpr Item one_membership = custom_field({}, 44, decode_membership);
inline constexpr Item memberships = all_of(one_membership);
inline constexpr Item one_instruction = custom_field({}, 8, decode_filter_instruction);
inline constexpr Item filter = all_of(one_instruction);
inline constexpr Attribute packet_answer_lines[] = {
    {"PACKET_DIAG_INFO", 0, packet_info},    {"PACKET_DIAG_MCLIST", 1, memberships},
    {"PACKET_DIAG_RX_RING", 2, packet_ring}, {"PACKET_DIAG_TX_RING", 3, packet_ring},
    {"PACKET_DIAG_FANOUT", 4, number32},     {"PACKET_DIAG_UID", 5, user},
    {"PACKET_DIAG_MEMINFO", 6, memory},      {"PACKET_DIAG_FILTER", 7, filter},
};
inline constexpr AttributesOf packet_answer{"packet_diag_attributes", "PACKET_DIAG_???", packet_answer_lines};

inline constexpr Attribute smc_answer_lines[] = {
    {"SMC_DIAG_NONE", 0},    {"SMC_DIAG_CONNINFO", 1}, {"SMC_DIAG_LGRINFO", 2}, {"SMC_DIAG_SHUTDOWN", 3, number8},
    {"SMC_DIAG_DMBINFO", 4}, {"SMC_DIAG_FALLBACK", 5},
};
inline constexpr AttributesOf smc_answer{"smc_diag_attributes", "SMC_DIAG_???", smc_answer_lines};

}  // namespace callgate::decode::netlink

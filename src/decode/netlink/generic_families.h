// What families of generic netlink have in their messages, each by its own tables. Numbers of 64 bits may come as ones
// of 32.
#pragma once

#include "decode/constants/generic_families.h"
#include "decode/custom/sockaddr.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/taskstats.h"
#include "decode/structs/time.h"

namespace callgate::decode::netlink {

/// The attributes that go with a command.
struct ByCommand {
  std::uint8_t command;
  const Attributes* attributes;
};

// ---- WireGuard (linux/wireguard.h) ----

inline constexpr Item wireguard_device_bits = flags({}, wireguard_device_flags);
inline constexpr Item wireguard_peer_bits = flags({}, wireguard_peer_flags);
inline constexpr Item wireguard_source_bits = flags({}, wireguard_source_flags);
inline constexpr Item wireguard_endpoint = custom_field({}, 0, decode_sockaddr_field);
inline constexpr Item wireguard_time = field({}, structs::timespec64_date);
inline constexpr Item family16 = choice({}, address_families, Type::u16);
inline constexpr Attribute wireguard_source_lines[] = {
    {"WGALLOWEDIP_A_UNSPEC", 0},
    {"WGALLOWEDIP_A_FAMILY", 1, family16},
    {"WGALLOWEDIP_A_IPADDR", 2, internet_address},
    {"WGALLOWEDIP_A_CIDR_MASK", 3, number8},
    {"WGALLOWEDIP_A_FLAGS", 4, wireguard_source_bits},
};
inline constexpr AttributesOf wireguard_source{"wireguard_allowed_addresses", "WGALLOWEDIP_A_???",
                                               wireguard_source_lines};

inline constexpr Attributes wireguard_sources = numbered(nested(wireguard_source));
inline constexpr Attribute wireguard_peer_lines[] = {
    {"WGPEER_A_UNSPEC", 0},
    {"WGPEER_A_PUBLIC_KEY", 1},
    {"WGPEER_A_PRESHARED_KEY", 2},
    {"WGPEER_A_FLAGS", 3, wireguard_peer_bits},
    {"WGPEER_A_ENDPOINT", 4, wireguard_endpoint},
    {"WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL", 5, number16},
    {"WGPEER_A_LAST_HANDSHAKE_TIME", 6, wireguard_time},
    {"WGPEER_A_RX_BYTES", 7, number64},
    {"WGPEER_A_TX_BYTES", 8, number64},
    {"WGPEER_A_ALLOWEDIPS", 9, nested(wireguard_sources)},
    {"WGPEER_A_PROTOCOL_VERSION", 10, number32},
};
inline constexpr AttributesOf wireguard_peer{"wireguard_peers", "WGPEER_A_???", wireguard_peer_lines};

inline constexpr Attributes wireguard_peers = numbered(nested(wireguard_peer));
inline constexpr Attribute wireguard_lines[] = {
    {"WGDEVICE_A_UNSPEC", 0},
    {"WGDEVICE_A_IFINDEX", 1, index32},
    {"WGDEVICE_A_IFNAME", 2, text},
    {"WGDEVICE_A_PRIVATE_KEY", 3},
    {"WGDEVICE_A_PUBLIC_KEY", 4},
    {"WGDEVICE_A_FLAGS", 5, wireguard_device_bits},
    {"WGDEVICE_A_LISTEN_PORT", 6, number16},
    {"WGDEVICE_A_FWMARK", 7, hex32},
    {"WGDEVICE_A_PEERS", 8, nested(wireguard_peers)},
};
inline constexpr AttributesOf wireguard{"wireguard_devices", "WGDEVICE_A_???", wireguard_lines};

// ---- TASKSTATS (linux/taskstats.h) ----

inline constexpr Item task_statistics = field({}, structs::taskstats);
inline constexpr std::uint16_t oldest_task_statistics = 80;
inline constexpr Attribute taskstats_request_lines[] = {
    {"TASKSTATS_CMD_ATTR_UNSPEC", 0},
    {"TASKSTATS_CMD_ATTR_PID", 1, process},
    {"TASKSTATS_CMD_ATTR_TGID", 2, process},
    {"TASKSTATS_CMD_ATTR_REGISTER_CPUMASK", 3, text},
    {"TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK", 4, text},
};
inline constexpr AttributesOf taskstats_request{"taskstats_requests", "TASKSTATS_CMD_ATTR_???",
                                                taskstats_request_lines};

inline constexpr Attribute taskstats_one_lines[] = {
    {"TASKSTATS_TYPE_PID", 1, process},
    {"TASKSTATS_TYPE_TGID", 2, process},
    {"TASKSTATS_TYPE_STATS", 3, at_least(oldest_task_statistics, task_statistics)},
    {"TASKSTATS_TYPE_NULL", 6},
};
inline constexpr AttributesOf taskstats_one{"taskstats_of_one", "TASKSTATS_TYPE_???", taskstats_one_lines};
inline constexpr Attribute taskstats_lines[] = {
    {"TASKSTATS_TYPE_UNSPEC", 0},
    {"TASKSTATS_TYPE_PID", 1, process},
    {"TASKSTATS_TYPE_TGID", 2, process},
    {"TASKSTATS_TYPE_STATS", 3, at_least(oldest_task_statistics, task_statistics)},
    {"TASKSTATS_TYPE_AGGR_PID", 4, nested(taskstats_one)},
    {"TASKSTATS_TYPE_AGGR_TGID", 5, nested(taskstats_one)},
    {"TASKSTATS_TYPE_NULL", 6},
};
inline constexpr AttributesOf taskstats{"taskstats_answers", "TASKSTATS_TYPE_???", taskstats_lines};

// ---- TCP: metrics of other ends, MPTCP (linux/tcp_metrics.h, mptcp_pm.h) ----

inline constexpr Attribute tcp_metric_lines[] = {
    {"TCP_METRICS_A_METRICS_RTT", 1, number32},       {"TCP_METRICS_A_METRICS_RTTVAR", 2, number32},
    {"TCP_METRICS_A_METRICS_SSTHRESH", 3, number32},  {"TCP_METRICS_A_METRICS_CWND", 4, number32},
    {"TCP_METRICS_A_METRICS_REODERING", 5, number32}, {"TCP_METRICS_A_METRICS_RTT_US", 6, number32},
    {"TCP_METRICS_A_METRICS_RTTVAR_US", 7, number32},
};
inline constexpr AttributesOf tcp_metric{"tcp_metric_values", "TCP_METRICS_A_METRICS_???", tcp_metric_lines};

inline constexpr Attribute tcp_metrics_lines[] = {
    {"TCP_METRICS_ATTR_UNSPEC", 0},
    {"TCP_METRICS_ATTR_ADDR_IPV4", 1, internet4},
    {"TCP_METRICS_ATTR_ADDR_IPV6", 2, internet6},
    {"TCP_METRICS_ATTR_AGE", 3, number64},
    {"TCP_METRICS_ATTR_TW_TSVAL", 4, number32},
    {"TCP_METRICS_ATTR_TW_TS_STAMP", 5, signed32},
    {"TCP_METRICS_ATTR_VALS", 6, nested(tcp_metric)},
    {"TCP_METRICS_ATTR_FOPEN_MSS", 7, number16},
    {"TCP_METRICS_ATTR_FOPEN_SYN_DROPS", 8, number16},
    {"TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS", 9, number64},
    {"TCP_METRICS_ATTR_FOPEN_COOKIE", 10},
    {"TCP_METRICS_ATTR_SADDR_IPV4", 11, internet4},
    {"TCP_METRICS_ATTR_SADDR_IPV6", 12, internet6},
    {"TCP_METRICS_ATTR_PAD", 13},
};
inline constexpr AttributesOf tcp_metrics{"tcp_metrics_attributes", "TCP_METRICS_ATTR_???", tcp_metrics_lines};

inline constexpr Item mptcp_address_bits = flags({}, mptcp_address_flags);
inline constexpr Attribute mptcp_address_lines[] = {
    {"MPTCP_PM_ADDR_ATTR_UNSPEC", 0},
    {"MPTCP_PM_ADDR_ATTR_FAMILY", 1, family16},
    {"MPTCP_PM_ADDR_ATTR_ID", 2, number8},
    {"MPTCP_PM_ADDR_ATTR_ADDR4", 3, internet4},
    {"MPTCP_PM_ADDR_ATTR_ADDR6", 4, internet6},
    {"MPTCP_PM_ADDR_ATTR_PORT", 5, number16},
    {"MPTCP_PM_ADDR_ATTR_FLAGS", 6, mptcp_address_bits},
    {"MPTCP_PM_ADDR_ATTR_IF_IDX", 7, index32},
};
inline constexpr AttributesOf mptcp_address{"mptcp_addresses", "MPTCP_PM_ADDR_ATTR_???", mptcp_address_lines};

inline constexpr Attribute mptcp_manager_lines[] = {
    {"MPTCP_PM_ATTR_UNSPEC", 0},
    {"MPTCP_PM_ATTR_ADDR", 1, nested(mptcp_address)},
    {"MPTCP_PM_ATTR_RCV_ADD_ADDRS", 2, number32},
    {"MPTCP_PM_ATTR_SUBFLOWS", 3, number32},
    {"MPTCP_PM_ATTR_TOKEN", 4, hex32},
    {"MPTCP_PM_ATTR_LOC_ID", 5, number8},
    {"MPTCP_PM_ATTR_ADDR_REMOTE", 6, nested(mptcp_address)},
};
inline constexpr AttributesOf mptcp_manager{"mptcp_manager_attributes", "MPTCP_PM_ATTR_???", mptcp_manager_lines};

inline constexpr Attribute mptcp_event_lines[] = {
    {"MPTCP_ATTR_UNSPEC", 0},
    {"MPTCP_ATTR_TOKEN", 1, hex32},
    {"MPTCP_ATTR_FAMILY", 2, family16},
    {"MPTCP_ATTR_LOC_ID", 3, number8},
    {"MPTCP_ATTR_REM_ID", 4, number8},
    {"MPTCP_ATTR_SADDR4", 5, internet4},
    {"MPTCP_ATTR_SADDR6", 6, internet6},
    {"MPTCP_ATTR_DADDR4", 7, internet4},
    {"MPTCP_ATTR_DADDR6", 8, internet6},
    {"MPTCP_ATTR_SPORT", 9, network16},
    {"MPTCP_ATTR_DPORT", 10, network16},
    {"MPTCP_ATTR_BACKUP", 11, number8},
    {"MPTCP_ATTR_ERROR", 12, number8},
    {"MPTCP_ATTR_FLAGS", 13, hex16},
    {"MPTCP_ATTR_TIMEOUT", 14, number32},
    {"MPTCP_ATTR_IF_IDX", 15, index32},
    {"MPTCP_ATTR_RESET_REASON", 16, number32},
    {"MPTCP_ATTR_RESET_FLAGS", 17, hex32},
    {"MPTCP_ATTR_SERVER_SIDE", 18, number8},
};
inline constexpr AttributesOf mptcp_event{"mptcp_event_attributes", "MPTCP_ATTR_???", mptcp_event_lines};

// ---- Network devices (linux/netdev.h) ----

inline constexpr Item netdev_features = flags({}, netdev_xdp_features, Type::u64);
inline constexpr Item netdev_metadata = flags({}, netdev_xdp_metadata, Type::u64);
inline constexpr Item netdev_socket_features = flags({}, netdev_xsk_features, Type::u64);
inline constexpr Item netdev_queue_type = choice({}, netdev_queue_types, Type::u32);
inline constexpr Item netdev_scope = flags({}, netdev_statistics_scopes, Type::u64);
inline constexpr Item netdev_threads = choice({}, netdev_threading, Type::u32);
inline constexpr Attribute netdev_device_lines[] = {
    {"NETDEV_A_DEV_IFINDEX", 1, index32},
    {"NETDEV_A_DEV_PAD", 2},
    {"NETDEV_A_DEV_XDP_FEATURES", 3, netdev_features},
    {"NETDEV_A_DEV_XDP_ZC_MAX_SEGS", 4, number32},
    {"NETDEV_A_DEV_XDP_RX_METADATA_FEATURES", 5, netdev_metadata},
    {"NETDEV_A_DEV_XSK_FEATURES", 6, netdev_socket_features},
};
inline constexpr AttributesOf netdev_device{"netdev_devices", "NETDEV_A_DEV_???", netdev_device_lines};

inline constexpr Attribute netdev_pool_lines[] = {
    {"NETDEV_A_PAGE_POOL_ID", 1, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_IFINDEX", 2, index32},
    {"NETDEV_A_PAGE_POOL_NAPI_ID", 3, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_INFLIGHT", 4, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_INFLIGHT_MEM", 5, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_DETACH_TIME", 6, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_DMABUF", 7, number32},
    {"NETDEV_A_PAGE_POOL_IO_URING", 8},
};
inline constexpr AttributesOf netdev_pool{"netdev_page_pools", "NETDEV_A_PAGE_POOL_???", netdev_pool_lines};

inline constexpr Attribute netdev_pool_statistics_lines[] = {
    {"NETDEV_A_PAGE_POOL_STATS_INFO", 1, nested(netdev_pool)},
    {"NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST", 8, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW", 9, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER", 10, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY", 11, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL", 12, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE", 13, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED", 14, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL", 15, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING", 16, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL", 17, number_of_any_width(number64)},
    {"NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT", 18, number_of_any_width(number64)},
};
inline constexpr AttributesOf netdev_pool_statistics{"netdev_page_pool_statistics", "NETDEV_A_PAGE_POOL_STATS_???",
                                                     netdev_pool_statistics_lines};

inline constexpr Attribute netdev_queue_lines[] = {
    {"NETDEV_A_QUEUE_ID", 1, number32},
    {"NETDEV_A_QUEUE_IFINDEX", 2, index32},
    {"NETDEV_A_QUEUE_TYPE", 3, netdev_queue_type},
    {"NETDEV_A_QUEUE_NAPI_ID", 4, number32},
    {"NETDEV_A_QUEUE_DMABUF", 5, number32},
    {"NETDEV_A_QUEUE_IO_URING", 6},
    {"NETDEV_A_QUEUE_XSK", 7},
    {"NETDEV_A_QUEUE_LEASE", 8},
};
inline constexpr AttributesOf netdev_queue{"netdev_queues", "NETDEV_A_QUEUE_???", netdev_queue_lines};

inline constexpr Attribute netdev_napi_lines[] = {
    {"NETDEV_A_NAPI_IFINDEX", 1, index32},
    {"NETDEV_A_NAPI_ID", 2, number_of_any_width(number64)},
    {"NETDEV_A_NAPI_IRQ", 3, number_of_any_width(number64)},
    {"NETDEV_A_NAPI_PID", 4, process},
    {"NETDEV_A_NAPI_DEFER_HARD_IRQS", 5, number_of_any_width(number64)},
    {"NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT", 6, number_of_any_width(number64)},
    {"NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT", 7, number_of_any_width(number64)},
    {"NETDEV_A_NAPI_THREADED", 8, netdev_threads},
};
inline constexpr AttributesOf netdev_napi{"netdev_napis", "NETDEV_A_NAPI_???", netdev_napi_lines};

inline constexpr Attribute netdev_statistics_lines[] = {
    {"NETDEV_A_QSTATS_IFINDEX", 1, index32},
    {"NETDEV_A_QSTATS_QUEUE_TYPE", 2, netdev_queue_type},
    {"NETDEV_A_QSTATS_QUEUE_ID", 3, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_SCOPE", 4, number_of_any_width(netdev_scope)},
    {"NETDEV_A_QSTATS_RX_PACKETS", 8, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_BYTES", 9, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_PACKETS", 10, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_BYTES", 11, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_ALLOC_FAIL", 12, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_DROPS", 13, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS", 14, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_CSUM_COMPLETE", 15, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY", 16, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_CSUM_NONE", 17, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_CSUM_BAD", 18, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_GRO_PACKETS", 19, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_GRO_BYTES", 20, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS", 21, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES", 22, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS", 23, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_DROPS", 24, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_DROP_ERRORS", 25, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_CSUM_NONE", 26, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_NEEDS_CSUM", 27, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_GSO_PACKETS", 28, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_GSO_BYTES", 29, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS", 30, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES", 31, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS", 32, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_STOP", 33, number_of_any_width(number64)},
    {"NETDEV_A_QSTATS_TX_WAKE", 34, number_of_any_width(number64)},
};
inline constexpr AttributesOf netdev_statistics{"netdev_queue_statistics", "NETDEV_A_QSTATS_???",
                                                netdev_statistics_lines};

inline constexpr Attribute netdev_buffer_lines[] = {
    {"NETDEV_A_DMABUF_IFINDEX", 1, index32},
    {"NETDEV_A_DMABUF_QUEUES", 2, nested(netdev_queue)},
    {"NETDEV_A_DMABUF_FD", 3, descriptor},
    {"NETDEV_A_DMABUF_ID", 4, number32},
};
inline constexpr AttributesOf netdev_buffer{"netdev_buffers", "NETDEV_A_DMABUF_???", netdev_buffer_lines};

inline constexpr ByCommand netdev_commands_attributes[] = {
    {1, &netdev_device},  {2, &netdev_device}, {3, &netdev_device},
    {4, &netdev_device},  {5, &netdev_pool},   {6, &netdev_pool},
    {7, &netdev_pool},    {8, &netdev_pool},   {9, &netdev_pool_statistics},
    {10, &netdev_queue},  {11, &netdev_napi},  {12, &netdev_statistics},
    {13, &netdev_buffer}, {14, &netdev_napi},  {15, &netdev_buffer},
    {16, &netdev_queue},
};

// ---- Routing headers of IPv6, tunnels, teams (linux/seg6_genl.h, ioam6_genl.h, fou.h, l2tp.h, if_team.h) ----

inline constexpr Attribute seg6_lines[] = {
    {"SEG6_ATTR_UNSPEC", 0},           {"SEG6_ATTR_DST", 1, internet6},
    {"SEG6_ATTR_DSTLEN", 2, signed32}, {"SEG6_ATTR_HMACKEYID", 3, number32},
    {"SEG6_ATTR_SECRET", 4},           {"SEG6_ATTR_SECRETLEN", 5, number8},
    {"SEG6_ATTR_ALGID", 6, number8},   {"SEG6_ATTR_HMACINFO", 7},
};
inline constexpr AttributesOf seg6{"seg6_attributes", "SEG6_ATTR_???", seg6_lines};

inline constexpr Attribute ioam6_lines[] = {
    {"IOAM6_ATTR_UNSPEC", 0},          {"IOAM6_ATTR_NS_ID", 1, number16},
    {"IOAM6_ATTR_NS_DATA", 2, hex32},  {"IOAM6_ATTR_NS_DATA_WIDE", 3, hex64},
    {"IOAM6_ATTR_SC_ID", 4, number32}, {"IOAM6_ATTR_SC_DATA", 5},
    {"IOAM6_ATTR_SC_NONE", 6},         {"IOAM6_ATTR_PAD", 7},
};
inline constexpr AttributesOf ioam6{"ioam6_attributes", "IOAM6_ATTR_???", ioam6_lines};

inline constexpr Item family8 = choice({}, address_families, Type::u8);
inline constexpr Item fou_type = choice({}, fou_encapsulations, Type::u8);
inline constexpr Attribute fou_lines[] = {
    {"FOU_ATTR_UNSPEC", 0},
    {"FOU_ATTR_PORT", 1, network16},
    {"FOU_ATTR_AF", 2, family8},
    {"FOU_ATTR_IPPROTO", 3, number_of_any_width(internet_protocol)},
    {"FOU_ATTR_TYPE", 4, fou_type},
    {"FOU_ATTR_REMCSUM_NOPARTIAL", 5},
    {"FOU_ATTR_LOCAL_V4", 6, internet4},
    {"FOU_ATTR_LOCAL_V6", 7, internet6},
    {"FOU_ATTR_PEER_V4", 8, internet4},
    {"FOU_ATTR_PEER_V6", 9, internet6},
    {"FOU_ATTR_PEER_PORT", 10, network16},
    {"FOU_ATTR_IFINDEX", 11, index32},
};
inline constexpr AttributesOf fou{"fou_attributes", "FOU_ATTR_???", fou_lines};

inline constexpr Item l2tp_wire = choice({}, l2tp_wires, Type::u16);
inline constexpr Item l2tp_encapsulation = choice({}, l2tp_encapsulations, Type::u16);
inline constexpr Item l2tp_sublayer = choice({}, l2tp_sublayers, Type::u8);
inline constexpr Attribute l2tp_statistics_lines[] = {
    {"L2TP_ATTR_STATS_NONE", 0},
    {"L2TP_ATTR_TX_PACKETS", 1, number64},
    {"L2TP_ATTR_TX_BYTES", 2, number64},
    {"L2TP_ATTR_TX_ERRORS", 3, number64},
    {"L2TP_ATTR_RX_PACKETS", 4, number64},
    {"L2TP_ATTR_RX_BYTES", 5, number64},
    {"L2TP_ATTR_RX_SEQ_DISCARDS", 6, number64},
    {"L2TP_ATTR_RX_OOS_PACKETS", 7, number64},
    {"L2TP_ATTR_RX_ERRORS", 8, number64},
    {"L2TP_ATTR_STATS_PAD", 9},
    {"L2TP_ATTR_RX_COOKIE_DISCARDS", 10, number64},
    {"L2TP_ATTR_RX_INVALID", 11, number64},
};
inline constexpr AttributesOf l2tp_statistics{"l2tp_statistics", "L2TP_ATTR_???", l2tp_statistics_lines};

inline constexpr Attribute l2tp_lines[] = {
    {"L2TP_ATTR_NONE", 0},
    {"L2TP_ATTR_PW_TYPE", 1, l2tp_wire},
    {"L2TP_ATTR_ENCAP_TYPE", 2, l2tp_encapsulation},
    {"L2TP_ATTR_OFFSET", 3, number16},
    {"L2TP_ATTR_DATA_SEQ", 4, number8},
    {"L2TP_ATTR_L2SPEC_TYPE", 5, l2tp_sublayer},
    {"L2TP_ATTR_L2SPEC_LEN", 6, number8},
    {"L2TP_ATTR_PROTO_VERSION", 7, number8},
    {"L2TP_ATTR_IFNAME", 8, text},
    {"L2TP_ATTR_CONN_ID", 9, number32},
    {"L2TP_ATTR_PEER_CONN_ID", 10, number32},
    {"L2TP_ATTR_SESSION_ID", 11, number32},
    {"L2TP_ATTR_PEER_SESSION_ID", 12, number32},
    {"L2TP_ATTR_UDP_CSUM", 13, number8},
    {"L2TP_ATTR_VLAN_ID", 14, number16},
    {"L2TP_ATTR_COOKIE", 15},
    {"L2TP_ATTR_PEER_COOKIE", 16},
    {"L2TP_ATTR_DEBUG", 17, hex32},
    {"L2TP_ATTR_RECV_SEQ", 18, number8},
    {"L2TP_ATTR_SEND_SEQ", 19, number8},
    {"L2TP_ATTR_LNS_MODE", 20, number8},
    {"L2TP_ATTR_USING_IPSEC", 21, number8},
    {"L2TP_ATTR_RECV_TIMEOUT", 22, number64},
    {"L2TP_ATTR_FD", 23, descriptor},
    {"L2TP_ATTR_IP_SADDR", 24, internet4},
    {"L2TP_ATTR_IP_DADDR", 25, internet4},
    {"L2TP_ATTR_UDP_SPORT", 26, number16},
    {"L2TP_ATTR_UDP_DPORT", 27, number16},
    {"L2TP_ATTR_MTU", 28, number16},
    {"L2TP_ATTR_MRU", 29, number16},
    {"L2TP_ATTR_STATS", 30, nested(l2tp_statistics)},
    {"L2TP_ATTR_IP6_SADDR", 31, internet6},
    {"L2TP_ATTR_IP6_DADDR", 32, internet6},
    {"L2TP_ATTR_UDP_ZERO_CSUM6_TX", 33},
    {"L2TP_ATTR_UDP_ZERO_CSUM6_RX", 34},
    {"L2TP_ATTR_PAD", 35},
};
inline constexpr AttributesOf l2tp{"l2tp_attributes", "L2TP_ATTR_???", l2tp_lines};

inline constexpr Attribute team_option_lines[] = {
    {"TEAM_ATTR_OPTION_UNSPEC", 0},
    {"TEAM_ATTR_OPTION_NAME", 1, text},
    {"TEAM_ATTR_OPTION_CHANGED", 2},
    {"TEAM_ATTR_OPTION_TYPE", 3, number8},
    {"TEAM_ATTR_OPTION_DATA", 4},
    {"TEAM_ATTR_OPTION_REMOVED", 5},
    {"TEAM_ATTR_OPTION_PORT_IFINDEX", 6, index32},
    {"TEAM_ATTR_OPTION_ARRAY_INDEX", 7, number32},
};
inline constexpr AttributesOf team_option{"team_options", "TEAM_ATTR_OPTION_???", team_option_lines};

inline constexpr Attribute team_option_list_lines[] = {
    {"TEAM_ATTR_ITEM_OPTION_UNSPEC", 0},
    {"TEAM_ATTR_ITEM_OPTION", 1, nested(team_option)},
};
inline constexpr AttributesOf team_option_list{"team_option_lists", "TEAM_ATTR_ITEM_OPTION_???",
                                               team_option_list_lines};

inline constexpr Attribute team_port_lines[] = {
    {"TEAM_ATTR_PORT_UNSPEC", 0},  {"TEAM_ATTR_PORT_IFINDEX", 1, index32}, {"TEAM_ATTR_PORT_CHANGED", 2},
    {"TEAM_ATTR_PORT_LINKUP", 3},  {"TEAM_ATTR_PORT_SPEED", 4, number32},  {"TEAM_ATTR_PORT_DUPLEX", 5, number8},
    {"TEAM_ATTR_PORT_REMOVED", 6},
};
inline constexpr AttributesOf team_port{"team_ports", "TEAM_ATTR_PORT_???", team_port_lines};

inline constexpr Attribute team_port_list_lines[] = {
    {"TEAM_ATTR_ITEM_PORT_UNSPEC", 0},
    {"TEAM_ATTR_ITEM_PORT", 1, nested(team_port)},
};
inline constexpr AttributesOf team_port_list{"team_port_lists", "TEAM_ATTR_ITEM_PORT_???", team_port_list_lines};

inline constexpr Attribute team_lines[] = {
    {"TEAM_ATTR_UNSPEC", 0},
    {"TEAM_ATTR_TEAM_IFINDEX", 1, index32},
    {"TEAM_ATTR_LIST_OPTION", 2, nested(team_option_list)},
    {"TEAM_ATTR_LIST_PORT", 3, nested(team_port_list)},
};
inline constexpr AttributesOf team{"team_attributes", "TEAM_ATTR_???", team_lines};

// ---- Quotas that are exceeded (linux/quota.h), temperatures (linux/thermal.h) ----

inline constexpr Item quota_warning = choice({}, quota_warnings, Type::u32);
inline constexpr Attribute quota_lines[] = {
    {"QUOTA_NL_A_UNSPEC", 0},
    {"QUOTA_NL_A_QTYPE", 1, number32},
    {"QUOTA_NL_A_EXCESS_ID", 2, number64},
    {"QUOTA_NL_A_WARNING", 3, quota_warning},
    {"QUOTA_NL_A_DEV_MAJOR", 4, number32},
    {"QUOTA_NL_A_DEV_MINOR", 5, number32},
    {"QUOTA_NL_A_CAUSED_ID", 6, number64},
    {"QUOTA_NL_A_PAD", 7},
};
inline constexpr AttributesOf quota{"quota_attributes", "QUOTA_NL_A_???", quota_lines};

/// What is in a list of zones, of trips or of devices has the same attributes.
extern const Attributes thermal;
inline constexpr Item thermal_trip = choice({}, thermal_trips, Type::u32);
inline constexpr Item thermal_mode = choice({}, thermal_modes, Type::u32);
inline constexpr Attribute thermal_attributes_lines[] = {
    {"THERMAL_GENL_ATTR_UNSPEC", 0},
    {"THERMAL_GENL_ATTR_TZ", 1, nested(thermal)},
    {"THERMAL_GENL_ATTR_TZ_ID", 2, number32},
    {"THERMAL_GENL_ATTR_TZ_TEMP", 3, signed32},
    {"THERMAL_GENL_ATTR_TZ_TRIP", 4, nested(thermal)},
    {"THERMAL_GENL_ATTR_TZ_TRIP_ID", 5, number32},
    {"THERMAL_GENL_ATTR_TZ_TRIP_TYPE", 6, thermal_trip},
    {"THERMAL_GENL_ATTR_TZ_TRIP_TEMP", 7, signed32},
    {"THERMAL_GENL_ATTR_TZ_TRIP_HYST", 8, number32},
    {"THERMAL_GENL_ATTR_TZ_MODE", 9, thermal_mode},
    {"THERMAL_GENL_ATTR_TZ_NAME", 10, text},
    {"THERMAL_GENL_ATTR_TZ_CDEV_WEIGHT", 11, number32},
    {"THERMAL_GENL_ATTR_TZ_GOV", 12, nested(thermal)},
    {"THERMAL_GENL_ATTR_TZ_GOV_NAME", 13, text},
    {"THERMAL_GENL_ATTR_CDEV", 14, nested(thermal)},
    {"THERMAL_GENL_ATTR_CDEV_ID", 15, number32},
    {"THERMAL_GENL_ATTR_CDEV_CUR_STATE", 16, number32},
    {"THERMAL_GENL_ATTR_CDEV_MAX_STATE", 17, number32},
    {"THERMAL_GENL_ATTR_CDEV_NAME", 18, text},
    {"THERMAL_GENL_ATTR_GOV_NAME", 19, text},
    {"THERMAL_GENL_ATTR_CPU_CAPABILITY", 20, nested(thermal)},
    {"THERMAL_GENL_ATTR_CPU_CAPABILITY_ID", 21, number32},
    {"THERMAL_GENL_ATTR_CPU_CAPABILITY_PERFORMANCE", 22, number32},
    {"THERMAL_GENL_ATTR_CPU_CAPABILITY_EFFICIENCY", 23, number32},
    {"THERMAL_GENL_ATTR_THRESHOLD", 24, nested(thermal)},
    {"THERMAL_GENL_ATTR_THRESHOLD_TEMP", 25, signed32},
    {"THERMAL_GENL_ATTR_THRESHOLD_DIRECTION", 26, number32},
    {"THERMAL_GENL_ATTR_TZ_PREV_TEMP", 27, signed32},
};
inline constexpr AttributesOf thermal_attributes{"thermal_attributes", "THERMAL_GENL_ATTR_???",
                                                 thermal_attributes_lines};

}  // namespace callgate::decode::netlink

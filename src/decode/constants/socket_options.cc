#include "decode/constants/socket_options.h"

#include <algorithm>
#include <array>

namespace callgate::decode {
namespace {

// asm-generic/socket.h
constexpr Constant socket_options_values[] = {
    {"SO_DEBUG", 1},
    {"SO_REUSEADDR", 2},
    {"SO_TYPE", 3},
    {"SO_ERROR", 4},
    {"SO_DONTROUTE", 5},
    {"SO_BROADCAST", 6},
    {"SO_SNDBUF", 7},
    {"SO_RCVBUF", 8},
    {"SO_KEEPALIVE", 9},
    {"SO_OOBINLINE", 10},
    {"SO_NO_CHECK", 11},
    {"SO_PRIORITY", 12},
    {"SO_LINGER", 13},
    {"SO_BSDCOMPAT", 14},
    {"SO_REUSEPORT", 15},
    {"SO_PASSCRED", 16},
    {"SO_PEERCRED", 17},
    {"SO_RCVLOWAT", 18},
    {"SO_SNDLOWAT", 19},
    {"SO_RCVTIMEO_OLD", 20},
    {"SO_SNDTIMEO_OLD", 21},
    {"SO_SECURITY_AUTHENTICATION", 22},
    {"SO_SECURITY_ENCRYPTION_TRANSPORT", 23},
    {"SO_SECURITY_ENCRYPTION_NETWORK", 24},
    {"SO_BINDTODEVICE", 25},
    {"SO_ATTACH_FILTER", 26},
    {"SO_DETACH_FILTER", 27},
    {"SO_PEERNAME", 28},
    {"SO_TIMESTAMP_OLD", 29},
    {"SO_ACCEPTCONN", 30},
    {"SO_PEERSEC", 31},
    {"SO_SNDBUFFORCE", 32},
    {"SO_RCVBUFFORCE", 33},
    {"SO_PASSSEC", 34},
    {"SO_TIMESTAMPNS_OLD", 35},
    {"SO_MARK", 36},
    {"SO_TIMESTAMPING_OLD", 37},
    {"SO_PROTOCOL", 38},
    {"SO_DOMAIN", 39},
    {"SO_RXQ_OVFL", 40},
    {"SO_WIFI_STATUS", 41},
    {"SO_PEEK_OFF", 42},
    {"SO_NOFCS", 43},
    {"SO_LOCK_FILTER", 44},
    {"SO_SELECT_ERR_QUEUE", 45},
    {"SO_BUSY_POLL", 46},
    {"SO_MAX_PACING_RATE", 47},
    {"SO_BPF_EXTENSIONS", 48},
    {"SO_INCOMING_CPU", 49},
    {"SO_ATTACH_BPF", 50},
    {"SO_ATTACH_REUSEPORT_CBPF", 51},
    {"SO_ATTACH_REUSEPORT_EBPF", 52},
    {"SO_CNX_ADVICE", 53},
    {"SO_MEMINFO", 55},
    {"SO_INCOMING_NAPI_ID", 56},
    {"SO_COOKIE", 57},
    {"SO_PEERGROUPS", 59},
    {"SO_ZEROCOPY", 60},
    {"SO_TXTIME", 61},
    {"SO_BINDTOIFINDEX", 62},
    {"SO_TIMESTAMP_NEW", 63},
    {"SO_TIMESTAMPNS_NEW", 64},
    {"SO_TIMESTAMPING_NEW", 65},
    {"SO_RCVTIMEO_NEW", 66},
    {"SO_SNDTIMEO_NEW", 67},
    {"SO_DETACH_REUSEPORT_BPF", 68},
    {"SO_PREFER_BUSY_POLL", 69},
    {"SO_BUSY_POLL_BUDGET", 70},
    {"SO_NETNS_COOKIE", 71},
    {"SO_BUF_LOCK", 72},
    {"SO_RESERVE_MEM", 73},
    {"SO_TXREHASH", 74},
    {"SO_RCVMARK", 75},
    {"SO_PASSPIDFD", 76},
    {"SO_PEERPIDFD", 77},
    {"SO_DEVMEM_LINEAR", 78},
    {"SO_DEVMEM_DMABUF", 79},
    {"SO_DEVMEM_DONTNEED", 80},
    {"SO_RCVPRIORITY", 82},
    {"SO_PASSRIGHTS", 83},
    {"SO_INQ", 84},
};

// The same for getsockopt, where 26 has another name.
constexpr auto get_socket_options_values = [] {
  auto values = std::to_array(socket_options_values);
  std::ranges::find(values, "SO_ATTACH_FILTER", &Constant::name)->name = "SO_GET_FILTER";
  return values;
}();

// linux/in.h, linux/netfilter_ipv4/ip_tables.h
constexpr Constant ip_options_values[] = {
    {"IP_TOS", 1},
    {"IP_TTL", 2},
    {"IP_HDRINCL", 3},
    {"IP_OPTIONS", 4},
    {"IP_ROUTER_ALERT", 5},
    {"IP_RECVOPTS", 6},
    {"IP_RETOPTS", 7},
    {"IP_PKTINFO", 8},
    {"IP_PKTOPTIONS", 9},
    {"IP_MTU_DISCOVER", 10},
    {"IP_RECVERR", 11},
    {"IP_RECVTTL", 12},
    {"IP_RECVTOS", 13},
    {"IP_MTU", 14},
    {"IP_FREEBIND", 15},
    {"IP_IPSEC_POLICY", 16},
    {"IP_XFRM_POLICY", 17},
    {"IP_PASSSEC", 18},
    {"IP_TRANSPARENT", 19},
    {"IP_ORIGDSTADDR", 20},
    {"IP_MINTTL", 21},
    {"IP_NODEFRAG", 22},
    {"IP_CHECKSUM", 23},
    {"IP_BIND_ADDRESS_NO_PORT", 24},
    {"IP_RECVFRAGSIZE", 25},
    {"IP_RECVERR_RFC4884", 26},
    {"IP_MULTICAST_IF", 32},
    {"IP_MULTICAST_TTL", 33},
    {"IP_MULTICAST_LOOP", 34},
    {"IP_ADD_MEMBERSHIP", 35},
    {"IP_DROP_MEMBERSHIP", 36},
    {"IP_UNBLOCK_SOURCE", 37},
    {"IP_BLOCK_SOURCE", 38},
    {"IP_ADD_SOURCE_MEMBERSHIP", 39},
    {"IP_DROP_SOURCE_MEMBERSHIP", 40},
    {"IP_MSFILTER", 41},
    {"MCAST_JOIN_GROUP", 42},
    {"MCAST_BLOCK_SOURCE", 43},
    {"MCAST_UNBLOCK_SOURCE", 44},
    {"MCAST_LEAVE_GROUP", 45},
    {"MCAST_JOIN_SOURCE_GROUP", 46},
    {"MCAST_LEAVE_SOURCE_GROUP", 47},
    {"MCAST_MSFILTER", 48},
    {"IP_MULTICAST_ALL", 49},
    {"IP_UNICAST_IF", 50},
    {"IP_LOCAL_PORT_RANGE", 51},
    {"IP_PROTOCOL", 52},
    {"IPT_SO_SET_REPLACE", 64},
    {"IPT_SO_SET_ADD_COUNTERS", 65},
    {"ARPT_SO_SET_REPLACE", 96},
    {"ARPT_SO_SET_ADD_COUNTERS", 97},
    {"EBT_SO_SET_ENTRIES", 128},
    {"EBT_SO_SET_COUNTERS", 129},
};

// The same for getsockopt.
constexpr Constant get_ip_options_values[] = {
    {"IP_TOS", 1},
    {"IP_TTL", 2},
    {"IP_HDRINCL", 3},
    {"IP_OPTIONS", 4},
    {"IP_ROUTER_ALERT", 5},
    {"IP_RECVOPTS", 6},
    {"IP_RETOPTS", 7},
    {"IP_PKTINFO", 8},
    {"IP_PKTOPTIONS", 9},
    {"IP_MTU_DISCOVER", 10},
    {"IP_RECVERR", 11},
    {"IP_RECVTTL", 12},
    {"IP_RECVTOS", 13},
    {"IP_MTU", 14},
    {"IP_FREEBIND", 15},
    {"IP_IPSEC_POLICY", 16},
    {"IP_XFRM_POLICY", 17},
    {"IP_PASSSEC", 18},
    {"IP_TRANSPARENT", 19},
    {"IP_ORIGDSTADDR", 20},
    {"IP_MINTTL", 21},
    {"IP_NODEFRAG", 22},
    {"IP_CHECKSUM", 23},
    {"IP_BIND_ADDRESS_NO_PORT", 24},
    {"IP_RECVFRAGSIZE", 25},
    {"IP_RECVERR_RFC4884", 26},
    {"IP_MULTICAST_IF", 32},
    {"IP_MULTICAST_TTL", 33},
    {"IP_MULTICAST_LOOP", 34},
    {"IP_ADD_MEMBERSHIP", 35},
    {"IP_DROP_MEMBERSHIP", 36},
    {"IP_UNBLOCK_SOURCE", 37},
    {"IP_BLOCK_SOURCE", 38},
    {"IP_ADD_SOURCE_MEMBERSHIP", 39},
    {"IP_DROP_SOURCE_MEMBERSHIP", 40},
    {"IP_MSFILTER", 41},
    {"MCAST_JOIN_GROUP", 42},
    {"MCAST_BLOCK_SOURCE", 43},
    {"MCAST_UNBLOCK_SOURCE", 44},
    {"MCAST_LEAVE_GROUP", 45},
    {"MCAST_JOIN_SOURCE_GROUP", 46},
    {"MCAST_LEAVE_SOURCE_GROUP", 47},
    {"MCAST_MSFILTER", 48},
    {"IP_MULTICAST_ALL", 49},
    {"IP_UNICAST_IF", 50},
    {"IP_LOCAL_PORT_RANGE", 51},
    {"IP_PROTOCOL", 52},
    {"IPT_SO_GET_INFO", 64},
    {"IPT_SO_GET_ENTRIES", 65},
    {"IPT_SO_GET_REVISION_MATCH", 66},
    {"IPT_SO_GET_REVISION_TARGET", 67},
    {"SO_ORIGINAL_DST", 80},
    {"ARPT_SO_GET_INFO", 96},
    {"ARPT_SO_GET_ENTRIES", 97},
    {"ARPT_SO_GET_REVISION_TARGET", 99},
    {"EBT_SO_GET_INFO", 128},
    {"EBT_SO_GET_ENTRIES", 129},
    {"EBT_SO_GET_INIT_INFO", 130},
    {"EBT_SO_GET_INIT_ENTRIES", 131},
};

// linux/in6.h, linux/netfilter_ipv6/ip6_tables.h
constexpr Constant ipv6_options_values[] = {
    {"IPV6_ADDRFORM", 1},
    {"IPV6_2292PKTINFO", 2},
    {"IPV6_2292HOPOPTS", 3},
    {"IPV6_2292DSTOPTS", 4},
    {"IPV6_2292RTHDR", 5},
    {"IPV6_2292PKTOPTIONS", 6},
    {"IPV6_CHECKSUM", 7},
    {"IPV6_2292HOPLIMIT", 8},
    {"IPV6_NEXTHOP", 9},
    {"IPV6_AUTHHDR", 10},
    {"IPV6_FLOWINFO", 11},
    {"IPV6_UNICAST_HOPS", 16},
    {"IPV6_MULTICAST_IF", 17},
    {"IPV6_MULTICAST_HOPS", 18},
    {"IPV6_MULTICAST_LOOP", 19},
    {"IPV6_ADD_MEMBERSHIP", 20},
    {"IPV6_DROP_MEMBERSHIP", 21},
    {"IPV6_ROUTER_ALERT", 22},
    {"IPV6_MTU_DISCOVER", 23},
    {"IPV6_MTU", 24},
    {"IPV6_RECVERR", 25},
    {"IPV6_V6ONLY", 26},
    {"IPV6_JOIN_ANYCAST", 27},
    {"IPV6_LEAVE_ANYCAST", 28},
    {"IPV6_MULTICAST_ALL", 29},
    {"IPV6_ROUTER_ALERT_ISOLATE", 30},
    {"IPV6_RECVERR_RFC4884", 31},
    {"IPV6_FLOWLABEL_MGR", 32},
    {"IPV6_FLOWINFO_SEND", 33},
    {"IPV6_IPSEC_POLICY", 34},
    {"IPV6_XFRM_POLICY", 35},
    {"IPV6_HDRINCL", 36},
    {"MCAST_JOIN_GROUP", 42},
    {"MCAST_BLOCK_SOURCE", 43},
    {"MCAST_UNBLOCK_SOURCE", 44},
    {"MCAST_LEAVE_GROUP", 45},
    {"MCAST_JOIN_SOURCE_GROUP", 46},
    {"MCAST_LEAVE_SOURCE_GROUP", 47},
    {"MCAST_MSFILTER", 48},
    {"IPV6_RECVPKTINFO", 49},
    {"IPV6_PKTINFO", 50},
    {"IPV6_RECVHOPLIMIT", 51},
    {"IPV6_HOPLIMIT", 52},
    {"IPV6_RECVHOPOPTS", 53},
    {"IPV6_HOPOPTS", 54},
    {"IPV6_RTHDRDSTOPTS", 55},
    {"IPV6_RECVRTHDR", 56},
    {"IPV6_RTHDR", 57},
    {"IPV6_RECVDSTOPTS", 58},
    {"IPV6_DSTOPTS", 59},
    {"IPV6_RECVPATHMTU", 60},
    {"IPV6_PATHMTU", 61},
    {"IPV6_DONTFRAG", 62},
    {"IP6T_SO_SET_REPLACE", 64},
    {"IP6T_SO_SET_ADD_COUNTERS", 65},
    {"IPV6_RECVTCLASS", 66},
    {"IPV6_TCLASS", 67},
    {"IPV6_AUTOFLOWLABEL", 70},
    {"IPV6_ADDR_PREFERENCES", 72},
    {"IPV6_MINHOPCOUNT", 73},
    {"IPV6_ORIGDSTADDR", 74},
    {"IPV6_TRANSPARENT", 75},
    {"IPV6_UNICAST_IF", 76},
    {"IPV6_RECVFRAGSIZE", 77},
    {"IPV6_FREEBIND", 78},
};

// The same for getsockopt.
constexpr Constant get_ipv6_options_values[] = {
    {"IPV6_ADDRFORM", 1},
    {"IPV6_2292PKTINFO", 2},
    {"IPV6_2292HOPOPTS", 3},
    {"IPV6_2292DSTOPTS", 4},
    {"IPV6_2292RTHDR", 5},
    {"IPV6_2292PKTOPTIONS", 6},
    {"IPV6_CHECKSUM", 7},
    {"IPV6_2292HOPLIMIT", 8},
    {"IPV6_NEXTHOP", 9},
    {"IPV6_AUTHHDR", 10},
    {"IPV6_FLOWINFO", 11},
    {"IPV6_UNICAST_HOPS", 16},
    {"IPV6_MULTICAST_IF", 17},
    {"IPV6_MULTICAST_HOPS", 18},
    {"IPV6_MULTICAST_LOOP", 19},
    {"IPV6_ADD_MEMBERSHIP", 20},
    {"IPV6_DROP_MEMBERSHIP", 21},
    {"IPV6_ROUTER_ALERT", 22},
    {"IPV6_MTU_DISCOVER", 23},
    {"IPV6_MTU", 24},
    {"IPV6_RECVERR", 25},
    {"IPV6_V6ONLY", 26},
    {"IPV6_JOIN_ANYCAST", 27},
    {"IPV6_LEAVE_ANYCAST", 28},
    {"IPV6_MULTICAST_ALL", 29},
    {"IPV6_ROUTER_ALERT_ISOLATE", 30},
    {"IPV6_RECVERR_RFC4884", 31},
    {"IPV6_FLOWLABEL_MGR", 32},
    {"IPV6_FLOWINFO_SEND", 33},
    {"IPV6_IPSEC_POLICY", 34},
    {"IPV6_XFRM_POLICY", 35},
    {"IPV6_HDRINCL", 36},
    {"MCAST_JOIN_GROUP", 42},
    {"MCAST_BLOCK_SOURCE", 43},
    {"MCAST_UNBLOCK_SOURCE", 44},
    {"MCAST_LEAVE_GROUP", 45},
    {"MCAST_JOIN_SOURCE_GROUP", 46},
    {"MCAST_LEAVE_SOURCE_GROUP", 47},
    {"MCAST_MSFILTER", 48},
    {"IPV6_RECVPKTINFO", 49},
    {"IPV6_PKTINFO", 50},
    {"IPV6_RECVHOPLIMIT", 51},
    {"IPV6_HOPLIMIT", 52},
    {"IPV6_RECVHOPOPTS", 53},
    {"IPV6_HOPOPTS", 54},
    {"IPV6_RTHDRDSTOPTS", 55},
    {"IPV6_RECVRTHDR", 56},
    {"IPV6_RTHDR", 57},
    {"IPV6_RECVDSTOPTS", 58},
    {"IPV6_DSTOPTS", 59},
    {"IPV6_RECVPATHMTU", 60},
    {"IPV6_PATHMTU", 61},
    {"IPV6_DONTFRAG", 62},
    {"IP6T_SO_GET_INFO", 64},
    {"IP6T_SO_GET_ENTRIES", 65},
    {"IPV6_RECVTCLASS", 66},
    {"IPV6_TCLASS", 67},
    {"IP6T_SO_GET_REVISION_MATCH", 68},
    {"IP6T_SO_GET_REVISION_TARGET", 69},
    {"IPV6_AUTOFLOWLABEL", 70},
    {"IPV6_ADDR_PREFERENCES", 72},
    {"IPV6_MINHOPCOUNT", 73},
    {"IPV6_ORIGDSTADDR", 74},
    {"IPV6_TRANSPARENT", 75},
    {"IPV6_UNICAST_IF", 76},
    {"IPV6_RECVFRAGSIZE", 77},
    {"IPV6_FREEBIND", 78},
    {"IP6T_SO_ORIGINAL_DST", 80},
};

// linux/tcp.h
constexpr Constant tcp_options_values[] = {
    {"TCP_NODELAY", 1},
    {"TCP_MAXSEG", 2},
    {"TCP_CORK", 3},
    {"TCP_KEEPIDLE", 4},
    {"TCP_KEEPINTVL", 5},
    {"TCP_KEEPCNT", 6},
    {"TCP_SYNCNT", 7},
    {"TCP_LINGER2", 8},
    {"TCP_DEFER_ACCEPT", 9},
    {"TCP_WINDOW_CLAMP", 10},
    {"TCP_INFO", 11},
    {"TCP_QUICKACK", 12},
    {"TCP_CONGESTION", 13},
    {"TCP_MD5SIG", 14},
    {"TCP_COOKIE_TRANSACTIONS", 15},
    {"TCP_THIN_LINEAR_TIMEOUTS", 16},
    {"TCP_THIN_DUPACK", 17},
    {"TCP_USER_TIMEOUT", 18},
    {"TCP_REPAIR", 19},
    {"TCP_REPAIR_QUEUE", 20},
    {"TCP_QUEUE_SEQ", 21},
    {"TCP_REPAIR_OPTIONS", 22},
    {"TCP_FASTOPEN", 23},
    {"TCP_TIMESTAMP", 24},
    {"TCP_NOTSENT_LOWAT", 25},
    {"TCP_CC_INFO", 26},
    {"TCP_SAVE_SYN", 27},
    {"TCP_SAVED_SYN", 28},
    {"TCP_REPAIR_WINDOW", 29},
    {"TCP_FASTOPEN_CONNECT", 30},
    {"TCP_ULP", 31},
    {"TCP_MD5SIG_EXT", 32},
    {"TCP_FASTOPEN_KEY", 33},
    {"TCP_FASTOPEN_NO_COOKIE", 34},
    {"TCP_ZEROCOPY_RECEIVE", 35},
    {"TCP_INQ", 36},
    {"TCP_TX_DELAY", 37},
    {"TCP_AO_ADD_KEY", 38},
    {"TCP_AO_DEL_KEY", 39},
    {"TCP_AO_INFO", 40},
    {"TCP_AO_GET_KEYS", 41},
    {"TCP_AO_REPAIR", 42},
    {"TCP_IS_MPTCP", 43},
    {"TCP_RTO_MAX_MS", 44},
    {"TCP_RTO_MIN_US", 45},
    {"TCP_DELACK_MAX_US", 46},
};

// include/net/tcp_states.h
constexpr Constant tcp_states_values[] = {
    {"TCP_ESTABLISHED", 1},     {"TCP_SYN_SENT", 2},  {"TCP_SYN_RECV", 3}, {"TCP_FIN_WAIT1", 4},
    {"TCP_FIN_WAIT2", 5},       {"TCP_TIME_WAIT", 6}, {"TCP_CLOSE", 7},    {"TCP_CLOSE_WAIT", 8},
    {"TCP_LAST_ACK", 9},        {"TCP_LISTEN", 10},   {"TCP_CLOSING", 11}, {"TCP_NEW_SYN_RECV", 12},
    {"TCP_BOUND_INACTIVE", 13},
};

// linux/udp.h
constexpr Constant udp_options_values[] = {
    {"UDP_CORK", 1},           {"UDP_ENCAP", 100},   {"UDP_NO_CHECK6_TX", 101},
    {"UDP_NO_CHECK6_RX", 102}, {"UDP_SEGMENT", 103}, {"UDP_GRO", 104},
};

// linux/icmp.h
constexpr Constant raw_options_values[] = {
    {"ICMP_FILTER", 1},
};

// linux/netlink.h
constexpr Constant netlink_options_values[] = {
    {"NETLINK_ADD_MEMBERSHIP", 1},  {"NETLINK_DROP_MEMBERSHIP", 2}, {"NETLINK_PKTINFO", 3},
    {"NETLINK_BROADCAST_ERROR", 4}, {"NETLINK_NO_ENOBUFS", 5},      {"NETLINK_RX_RING", 6},
    {"NETLINK_TX_RING", 7},         {"NETLINK_LISTEN_ALL_NSID", 8}, {"NETLINK_LIST_MEMBERSHIPS", 9},
    {"NETLINK_CAP_ACK", 10},        {"NETLINK_EXT_ACK", 11},        {"NETLINK_GET_STRICT_CHK", 12},
};

// linux/if_packet.h
constexpr Constant packet_options_values[] = {
    {"PACKET_ADD_MEMBERSHIP", 1}, {"PACKET_DROP_MEMBERSHIP", 2},
    {"PACKET_RECV_OUTPUT", 3},    {"PACKET_RX_RING", 5},
    {"PACKET_STATISTICS", 6},     {"PACKET_COPY_THRESH", 7},
    {"PACKET_AUXDATA", 8},        {"PACKET_ORIGDEV", 9},
    {"PACKET_VERSION", 10},       {"PACKET_HDRLEN", 11},
    {"PACKET_RESERVE", 12},       {"PACKET_TX_RING", 13},
    {"PACKET_LOSS", 14},          {"PACKET_VNET_HDR", 15},
    {"PACKET_TX_TIMESTAMP", 16},  {"PACKET_TIMESTAMP", 17},
    {"PACKET_FANOUT", 18},        {"PACKET_TX_HAS_OFF", 19},
    {"PACKET_QDISC_BYPASS", 20},  {"PACKET_ROLLOVER_STATS", 21},
    {"PACKET_FANOUT_DATA", 22},   {"PACKET_IGNORE_OUTGOING", 23},
    {"PACKET_VNET_HDR_SZ", 24},
};

// linux/if_packet.h
constexpr Constant packet_memberships_values[] = {
    {"PACKET_MR_MULTICAST", 0},
    {"PACKET_MR_PROMISC", 1},
    {"PACKET_MR_ALLMULTI", 2},
    {"PACKET_MR_UNICAST", 3},
};

// linux/tls.h
constexpr Constant tls_options_values[] = {
    {"TLS_TX", 1}, {"TLS_RX", 2}, {"TLS_TX_ZEROCOPY_RO", 3}, {"TLS_RX_EXPECT_NO_PAD", 4}, {"TLS_TX_MAX_PAYLOAD_LEN", 5},
};

// linux/if_xdp.h
constexpr Constant xdp_options_values[] = {
    {"XDP_MMAP_OFFSETS", 1}, {"XDP_RX_RING", 2},        {"XDP_TX_RING", 3},
    {"XDP_UMEM_REG", 4},     {"XDP_UMEM_FILL_RING", 5}, {"XDP_UMEM_COMPLETION_RING", 6},
    {"XDP_STATISTICS", 7},   {"XDP_OPTIONS", 8},        {"XDP_MAX_TX_SKB_BUDGET", 9},
};

// linux/if_alg.h
constexpr Constant alg_options_values[] = {
    {"ALG_SET_KEY", 1},
    {"ALG_SET_IV", 2},
    {"ALG_SET_OP", 3},
    {"ALG_SET_AEAD_ASSOCLEN", 4},
    {"ALG_SET_AEAD_AUTHSIZE", 5},
    {"ALG_SET_DRBG_ENTROPY", 6},
    {"ALG_SET_KEY_BY_KEY_SERIAL", 7},
};

// include/net/bluetooth/bluetooth.h
constexpr Constant bluetooth_options_values[] = {
    {"BT_SECURITY", 4},    {"BT_DEFER_SETUP", 7}, {"BT_FLUSHABLE", 8}, {"BT_POWER", 9}, {"BT_CHANNEL_POLICY", 10},
    {"BT_VOICE", 11},      {"BT_SNDMTU", 12},     {"BT_RCVMTU", 13},   {"BT_PHY", 14},  {"BT_MODE", 15},
    {"BT_PKT_STATUS", 16}, {"BT_ISO_QOS", 17},    {"BT_CODEC", 19},
};

// linux/ax25.h
constexpr Constant ax25_options_values[] = {
    {"AX25_WINDOW", 1}, {"AX25_T1", 2},      {"AX25_N2", 3},       {"AX25_T3", 4},
    {"AX25_T2", 5},     {"AX25_BACKOFF", 6}, {"AX25_EXTSEQ", 7},   {"AX25_PIDINCL", 8},
    {"AX25_IDLE", 9},   {"AX25_PACLEN", 10}, {"AX25_IAMDIGI", 12},
};

// linux/tipc.h
constexpr Constant tipc_importances_values[] = {
    {"TIPC_LOW_IMPORTANCE", 0},
    {"TIPC_MEDIUM_IMPORTANCE", 1},
    {"TIPC_HIGH_IMPORTANCE", 2},
    {"TIPC_CRITICAL_IMPORTANCE", 3},
};
constexpr Constant tipc_options_values[] = {
    {"TIPC_IMPORTANCE", 127},      {"TIPC_SRC_DROPPABLE", 128},    {"TIPC_DEST_DROPPABLE", 129},
    {"TIPC_CONN_TIMEOUT", 130},    {"TIPC_NODE_RECVQ_DEPTH", 131}, {"TIPC_SOCK_RECVQ_DEPTH", 132},
    {"TIPC_MCAST_BROADCAST", 133}, {"TIPC_MCAST_REPLICAST", 134},  {"TIPC_GROUP_JOIN", 135},
    {"TIPC_GROUP_LEAVE", 136},     {"TIPC_SOCK_RECVQ_USED", 137},  {"TIPC_NODELAY", 138},
};

// linux/mptcp.h
constexpr Constant mptcp_options_values[] = {
    {"MPTCP_INFO", 1},
    {"MPTCP_TCPINFO", 2},
    {"MPTCP_SUBFLOW_ADDRS", 3},
    {"MPTCP_FULL_INFO", 4},
};

// linux/vm_sockets.h
constexpr Constant vsock_options_values[] = {
    {"SO_VM_SOCKETS_BUFFER_SIZE", 0},     {"SO_VM_SOCKETS_BUFFER_MIN_SIZE", 1},
    {"SO_VM_SOCKETS_BUFFER_MAX_SIZE", 2}, {"SO_VM_SOCKETS_PEER_HOST_VM_ID", 3},
    {"SO_VM_SOCKETS_TRUSTED", 5},         {"SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD", 6},
    {"SO_VM_SOCKETS_NONBLOCK_TXRX", 7},   {"SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW", 8},
};

// linux/sctp.h
constexpr Constant sctp_options_values[] = {
    {"SCTP_RTOINFO", 0},
    {"SCTP_ASSOCINFO", 1},
    {"SCTP_INITMSG", 2},
    {"SCTP_NODELAY", 3},
    {"SCTP_AUTOCLOSE", 4},
    {"SCTP_SET_PEER_PRIMARY_ADDR", 5},
    {"SCTP_PRIMARY_ADDR", 6},
    {"SCTP_ADAPTATION_LAYER", 7},
    {"SCTP_DISABLE_FRAGMENTS", 8},
    {"SCTP_PEER_ADDR_PARAMS", 9},
    {"SCTP_DEFAULT_SEND_PARAM", 10},
    {"SCTP_EVENTS", 11},
    {"SCTP_I_WANT_MAPPED_V4_ADDR", 12},
    {"SCTP_MAXSEG", 13},
    {"SCTP_STATUS", 14},
    {"SCTP_GET_PEER_ADDR_INFO", 15},
    {"SCTP_DELAYED_SACK", 16},
    {"SCTP_CONTEXT", 17},
    {"SCTP_FRAGMENT_INTERLEAVE", 18},
    {"SCTP_PARTIAL_DELIVERY_POINT", 19},
    {"SCTP_MAX_BURST", 20},
    {"SCTP_AUTH_CHUNK", 21},
    {"SCTP_HMAC_IDENT", 22},
    {"SCTP_AUTH_KEY", 23},
    {"SCTP_AUTH_ACTIVE_KEY", 24},
    {"SCTP_AUTH_DELETE_KEY", 25},
    {"SCTP_PEER_AUTH_CHUNKS", 26},
    {"SCTP_LOCAL_AUTH_CHUNKS", 27},
    {"SCTP_GET_ASSOC_NUMBER", 28},
    {"SCTP_GET_ASSOC_ID_LIST", 29},
    {"SCTP_AUTO_ASCONF", 30},
    {"SCTP_PEER_ADDR_THLDS", 31},
    {"SCTP_RECVRCVINFO", 32},
    {"SCTP_RECVNXTINFO", 33},
    {"SCTP_DEFAULT_SNDINFO", 34},
    {"SCTP_AUTH_DEACTIVATE_KEY", 35},
    {"SCTP_REUSE_PORT", 36},
    {"SCTP_PEER_ADDR_THLDS_V2", 37},
    {"SCTP_SOCKOPT_BINDX_ADD", 100},
    {"SCTP_SOCKOPT_BINDX_REM", 101},
    {"SCTP_SOCKOPT_PEELOFF", 102},
    {"SCTP_GET_PEER_ADDRS_NUM_OLD", 103},
    {"SCTP_GET_PEER_ADDRS_OLD", 104},
    {"SCTP_GET_LOCAL_ADDRS_NUM_OLD", 105},
    {"SCTP_GET_LOCAL_ADDRS_OLD", 106},
    {"SCTP_SOCKOPT_CONNECTX_OLD", 107},
    {"SCTP_GET_PEER_ADDRS", 108},
    {"SCTP_GET_LOCAL_ADDRS", 109},
    {"SCTP_SOCKOPT_CONNECTX", 110},
    {"SCTP_SOCKOPT_CONNECTX3", 111},
    {"SCTP_GET_ASSOC_STATS", 112},
    {"SCTP_PR_SUPPORTED", 113},
    {"SCTP_DEFAULT_PRINFO", 114},
    {"SCTP_PR_ASSOC_STATUS", 115},
    {"SCTP_PR_STREAM_STATUS", 116},
    {"SCTP_RECONFIG_SUPPORTED", 117},
    {"SCTP_ENABLE_STREAM_RESET", 118},
    {"SCTP_RESET_STREAMS", 119},
    {"SCTP_RESET_ASSOC", 120},
    {"SCTP_ADD_STREAMS", 121},
    {"SCTP_SOCKOPT_PEELOFF_FLAGS", 122},
    {"SCTP_STREAM_SCHEDULER", 123},
    {"SCTP_STREAM_SCHEDULER_VALUE", 124},
    {"SCTP_INTERLEAVING_SUPPORTED", 125},
    {"SCTP_SENDMSG_CONNECT", 126},
    {"SCTP_EVENT", 127},
    {"SCTP_ASCONF_SUPPORTED", 128},
    {"SCTP_AUTH_SUPPORTED", 129},
    {"SCTP_ECN_SUPPORTED", 130},
    {"SCTP_EXPOSE_POTENTIALLY_FAILED_STATE", 131},
    {"SCTP_REMOTE_UDP_ENCAPS_PORT", 132},
    {"SCTP_PLPMTUD_PROBE_INTERVAL", 133},
};

// linux/dccp.h
constexpr Constant dccp_options_values[] = {
    {"DCCP_SOCKOPT_PACKET_SIZE", 1},    {"DCCP_SOCKOPT_SERVICE", 2},         {"DCCP_SOCKOPT_CHANGE_L", 3},
    {"DCCP_SOCKOPT_CHANGE_R", 4},       {"DCCP_SOCKOPT_GET_CUR_MPS", 5},     {"DCCP_SOCKOPT_SERVER_TIMEWAIT", 6},
    {"DCCP_SOCKOPT_SEND_CSCOV", 10},    {"DCCP_SOCKOPT_RECV_CSCOV", 11},     {"DCCP_SOCKOPT_AVAILABLE_CCIDS", 12},
    {"DCCP_SOCKOPT_CCID", 13},          {"DCCP_SOCKOPT_TX_CCID", 14},        {"DCCP_SOCKOPT_RX_CCID", 15},
    {"DCCP_SOCKOPT_QPOLICY_ID", 16},    {"DCCP_SOCKOPT_QPOLICY_TXQLEN", 17}, {"DCCP_SOCKOPT_CCID_RX_INFO", 128},
    {"DCCP_SOCKOPT_CCID_TX_INFO", 192},
};

// linux/rxrpc.h
constexpr Constant rxrpc_options_values[] = {
    {"RXRPC_SECURITY_KEY", 1},       {"RXRPC_SECURITY_KEYRING", 2},    {"RXRPC_EXCLUSIVE_CONNECTION", 3},
    {"RXRPC_MIN_SECURITY_LEVEL", 4}, {"RXRPC_UPGRADEABLE_SERVICE", 5}, {"RXRPC_SUPPORTED_CMSG", 6},
    {"RXRPC_MANAGE_RESPONSE", 7},
};

// linux/rds.h
constexpr Constant rds_options_values[] = {
    {"RDS_CANCEL_SENT_TO", 1},
    {"RDS_GET_MR", 2},
    {"RDS_FREE_MR", 3},
    {"RDS_BARRIER", 4},
    {"RDS_RECVERR", 5},
    {"RDS_CONG_MONITOR", 6},
    {"RDS_GET_MR_FOR_DEST", 7},
    {"SO_RDS_TRANSPORT", 8},
    {"SO_RDS_MSG_RXPATH_LATENCY", 10},
    {"RDS_INFO_COUNTERS", 10000},
    {"RDS_INFO_CONNECTIONS", 10001},
    {"RDS_INFO_SEND_MESSAGES", 10003},
    {"RDS_INFO_RETRANS_MESSAGES", 10004},
    {"RDS_INFO_RECV_MESSAGES", 10005},
    {"RDS_INFO_SOCKETS", 10006},
    {"RDS_INFO_TCP_SOCKETS", 10007},
    {"RDS_INFO_IB_CONNECTIONS", 10008},
    {"RDS_INFO_CONNECTION_STATS", 10009},
    {"RDS_INFO_IWARP_CONNECTIONS", 10010},
    {"RDS6_INFO_CONNECTIONS", 10011},
    {"RDS6_INFO_SEND_MESSAGES", 10012},
    {"RDS6_INFO_RETRANS_MESSAGES", 10013},
    {"RDS6_INFO_RECV_MESSAGES", 10014},
    {"RDS6_INFO_SOCKETS", 10015},
    {"RDS6_INFO_TCP_SOCKETS", 10016},
    {"RDS6_INFO_IB_CONNECTIONS", 10017},
};

// linux/kcm.h
constexpr Constant kcm_options_values[] = {
    {"KCM_RECV_DISABLE", 1},
};

// linux/nfc.h
constexpr Constant nfc_options_values[] = {
    {"NFC_LLCP_RW", 0},         {"NFC_LLCP_MIUX", 1},      {"NFC_LLCP_REMOTE_MIU", 2},
    {"NFC_LLCP_REMOTE_LTO", 3}, {"NFC_LLCP_REMOTE_RW", 4},
};

// linux/llc.h
constexpr Constant llc_options_values[] = {
    {"LLC_OPT_UNKNOWN", 0},   {"LLC_OPT_RETRY", 1},       {"LLC_OPT_SIZE", 2},         {"LLC_OPT_ACK_TMR_EXP", 3},
    {"LLC_OPT_P_TMR_EXP", 4}, {"LLC_OPT_REJ_TMR_EXP", 5}, {"LLC_OPT_BUSY_TMR_EXP", 6}, {"LLC_OPT_TX_WIN", 7},
    {"LLC_OPT_RX_WIN", 8},    {"LLC_OPT_PKTINFO", 9},
};

// linux/phonet.h
constexpr Constant pnpipe_options_values[] = {
    {"PNPIPE_ENCAP", 1},
    {"PNPIPE_IFINDEX", 2},
    {"PNPIPE_HANDLE", 3},
    {"PNPIPE_INITSTATE", 4},
};

// linux/irda.h, which Linux 4.17 took away
constexpr Constant irda_options_values[] = {
    {"IRLMP_ENUMDEVICES", 1}, {"IRLMP_IAS_SET", 2},        {"IRLMP_IAS_QUERY", 3},    {"IRLMP_HINTS_SET", 4},
    {"IRLMP_QOS_SET", 5},     {"IRLMP_QOS_GET", 6},        {"IRLMP_MAX_SDU_SIZE", 7}, {"IRLMP_IAS_GET", 8},
    {"IRLMP_IAS_DEL", 9},     {"IRLMP_HINT_MASK_SET", 10}, {"IRLMP_WAITDEVICE", 11},
};

// linux/if_pppol2tp.h
constexpr Constant pppol2tp_options_values[] = {
    {"PPPOL2TP_SO_DEBUG", 1},   {"PPPOL2TP_SO_RECVSEQ", 2},   {"PPPOL2TP_SO_SENDSEQ", 3},
    {"PPPOL2TP_SO_LNSMODE", 4}, {"PPPOL2TP_SO_REORDERTO", 5},
};

// linux/caif/caif_socket.h
constexpr Constant caif_options_values[] = {
    {"CAIFSO_LINK_SELECT", 127},
    {"CAIFSO_REQ_PARAM", 128},
    {"CAIFSO_RSP_PARAM", 129},
};

// include/net/iucv/af_iucv.h
constexpr Constant iucv_options_values[] = {
    {"SO_IPRMDATA_MSG", 128},
    {"SO_MSGSIZE", 2048},
    {"SO_MSGLIMIT", 4096},
};

// linux/can/raw.h, isotp.h, j1939.h
constexpr Constant can_raw_options_values[] = {
    {"CAN_RAW_FILTER", 1},    {"CAN_RAW_ERR_FILTER", 2},   {"CAN_RAW_LOOPBACK", 3},  {"CAN_RAW_RECV_OWN_MSGS", 4},
    {"CAN_RAW_FD_FRAMES", 5}, {"CAN_RAW_JOIN_FILTERS", 6}, {"CAN_RAW_XL_FRAMES", 7}, {"CAN_RAW_XL_VCID_OPTS", 8},
};
constexpr Constant can_isotp_options_values[] = {
    {"CAN_ISOTP_OPTS", 1},     {"CAN_ISOTP_RECV_FC", 2}, {"CAN_ISOTP_TX_STMIN", 3},
    {"CAN_ISOTP_RX_STMIN", 4}, {"CAN_ISOTP_LL_OPTS", 5},
};
constexpr Constant can_j1939_options_values[] = {
    {"SO_J1939_FILTER", 1},
    {"SO_J1939_PROMISC", 2},
    {"SO_J1939_SEND_PRIO", 3},
    {"SO_J1939_ERRQUEUE", 4},
};

// linux/ipx.h
constexpr Constant ipx_options_values[] = {
    {"IPX_TYPE", 1},
};

// linux/mctp.h
constexpr Constant mctp_options_values[] = {
    {"MCTP_OPT_ADDR_EXT", 1},
};

// linux/smc.h
constexpr Constant smc_options_values[] = {
    {"SMC_LIMIT_HS", 1},
};

// linux/tcp.h
constexpr Constant tcp_md5_flags_values[] = {
    {"TCP_MD5SIG_FLAG_PREFIX", 1},
    {"TCP_MD5SIG_FLAG_IFINDEX", 2},
};
constexpr Constant tcp_ao_flags_values[] = {
    {"TCP_AO_KEYF_IFINDEX", 1},
    {"TCP_AO_KEYF_EXCLUDE_OPT", 2},
};

// linux/if_xdp.h
constexpr Constant xdp_memory_flags_values[] = {
    {"XDP_UMEM_UNALIGNED_CHUNK_FLAG", 1},
    {"XDP_UMEM_TX_SW_CSUM", 2},
    {"XDP_UMEM_TX_METADATA_LEN", 4},
};

// linux/mptcp.h
constexpr Constant mptcp_information_flags_values[] = {
    {"MPTCP_INFO_FLAG_FALLBACK", 1},
    {"MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED", 2},
};

// linux/tipc.h
constexpr Constant tipc_group_flags_values[] = {
    {"TIPC_GROUP_LOOPBACK", 1},
    {"TIPC_GROUP_MEMBER_EVTS", 2},
};

// linux/net_tstamp.h
constexpr Constant send_time_flags_values[] = {
    {"SOF_TXTIME_DEADLINE_MODE", 1},
    {"SOF_TXTIME_REPORT_ERRORS", 2},
};

// linux/socket.h
constexpr Constant transmit_rehash_values[] = {
    {"SOCK_TXREHASH_DISABLED", 0},
    {"SOCK_TXREHASH_ENABLED", 1},
    {"SOCK_TXREHASH_DEFAULT", 255},
};

// linux/in.h
constexpr Constant multicast_filters_values[] = {
    {"MCAST_EXCLUDE", 0},
    {"MCAST_INCLUDE", 1},
};
// linux/in6.h
constexpr Constant flow_label_actions_values[] = {
    {"IPV6_FL_A_GET", 0},
    {"IPV6_FL_A_PUT", 1},
    {"IPV6_FL_A_RENEW", 2},
};
constexpr Constant flow_label_sharing_values[] = {
    {"IPV6_FL_S_NONE", 0}, {"IPV6_FL_S_EXCL", 1},   {"IPV6_FL_S_PROCESS", 2},
    {"IPV6_FL_S_USER", 3}, {"IPV6_FL_S_ANY", 0xff},
};
constexpr Constant flow_label_flags_values[] = {
    {"IPV6_FL_F_CREATE", 1},
    {"IPV6_FL_F_EXCL", 2},
    {"IPV6_FL_F_REFLECT", 4},
    {"IPV6_FL_F_REMOTE", 8},
};
// linux/can.h, linux/can/isotp.h
constexpr Constant isotp_flags_values[] = {
    {"CAN_ISOTP_LISTEN_MODE", 1},       {"CAN_ISOTP_EXTEND_ADDR", 2},       {"CAN_ISOTP_TX_PADDING", 4},
    {"CAN_ISOTP_RX_PADDING", 8},        {"CAN_ISOTP_CHK_PAD_LEN", 0x10},    {"CAN_ISOTP_CHK_PAD_DATA", 0x20},
    {"CAN_ISOTP_HALF_DUPLEX", 0x40},    {"CAN_ISOTP_FORCE_TXSTMIN", 0x80},  {"CAN_ISOTP_FORCE_RXSTMIN", 0x100},
    {"CAN_ISOTP_RX_EXT_ADDR", 0x200},   {"CAN_ISOTP_WAIT_TX_DONE", 0x400},  {"CAN_ISOTP_SF_BROADCAST", 0x800},
    {"CAN_ISOTP_CF_BROADCAST", 0x1000}, {"CAN_ISOTP_DYN_FC_PARMS", 0x2000},
};
// linux/can.h, linux/can/raw.h
constexpr Constant can_vcid_flags_values[] = {
    {"CAN_RAW_XL_VCID_TX_SET", 1},
    {"CAN_RAW_XL_VCID_TX_PASS", 2},
    {"CAN_RAW_XL_VCID_RX_FILTER", 4},
};
// linux/rds.h
constexpr Constant rds_memory_flags_values[] = {
    {"RDS_RDMA_READWRITE", 1},   {"RDS_RDMA_FENCE", 2},        {"RDS_RDMA_INVALIDATE", 4}, {"RDS_RDMA_USE_ONCE", 8},
    {"RDS_RDMA_DONTWAIT", 0x10}, {"RDS_RDMA_NOTIFY_ME", 0x20}, {"RDS_RDMA_SILENT", 0x40},
};
constexpr Constant rds_connection_flags_values[] = {
    {"RDS_INFO_CONNECTION_FLAG_SENDING", 1},
    {"RDS_INFO_CONNECTION_FLAG_CONNECTING", 2},
    {"RDS_INFO_CONNECTION_FLAG_CONNECTED", 4},
};
constexpr Constant rds_message_flags_values[] = {
    {"RDS_INFO_MESSAGE_FLAG_ACK", 1},
    {"RDS_INFO_MESSAGE_FLAG_FAST_ACK", 2},
};
constexpr Constant rds_trace_positions_values[] = {
    {"RDS_MSG_RX_HDR_TO_DGRAM_START", 0},
    {"RDS_MSG_RX_DGRAM_REASSEMBLE", 1},
    {"RDS_MSG_RX_DGRAM_DELIVERED", 2},
};
constexpr Constant rds_transports_values[] = {
    {"RDS_TRANS_IB", 0},
    {"RDS_TRANS_GAP", 1},
    {"RDS_TRANS_TCP", 2},
    {"RDS_TRANS_NONE", 0xffffffff},
};
constexpr Constant rds_control_types_values[] = {
    {"RDS_CMSG_RDMA_ARGS", 1},        {"RDS_CMSG_RDMA_DEST", 2},          {"RDS_CMSG_RDMA_MAP", 3},
    {"RDS_CMSG_RDMA_STATUS", 4},      {"RDS_CMSG_CONG_UPDATE", 5},        {"RDS_CMSG_ATOMIC_FADD", 6},
    {"RDS_CMSG_ATOMIC_CSWP", 7},      {"RDS_CMSG_MASKED_ATOMIC_FADD", 8}, {"RDS_CMSG_MASKED_ATOMIC_CSWP", 9},
    {"RDS_CMSG_RXPATH_LATENCY", 0xb}, {"RDS_CMSG_ZCOPY_COOKIE", 0xc},     {"RDS_CMSG_ZCOPY_COMPLETION", 0xd},
};

// linux/rds.h
constexpr Constant rds_memory_results_values[] = {
    {"RDS_RDMA_SUCCESS", 0}, {"RDS_RDMA_REMOTE_ERROR", 1}, {"RDS_RDMA_CANCELED", 2},
    {"RDS_RDMA_DROPPED", 3}, {"RDS_RDMA_OTHER_ERROR", 4},
};

}  // namespace

const ConstantSet socket_options{"socket_options", socket_options_values, "SO_???"};
const ConstantSet get_socket_options{"get_socket_options", get_socket_options_values, "SO_???"};
const ConstantSet ip_options{"ip_options", ip_options_values, "IP_???"};
const ConstantSet get_ip_options{"get_ip_options", get_ip_options_values, "IP_???"};
const ConstantSet ipv6_options{"ipv6_options", ipv6_options_values, "IPV6_???"};
const ConstantSet get_ipv6_options{"get_ipv6_options", get_ipv6_options_values, "IPV6_???"};
const ConstantSet tcp_options{"tcp_options", tcp_options_values, "TCP_???"};
const ConstantSet tcp_states{"tcp_states", tcp_states_values, "TCP_???"};
const ConstantSet udp_options{"udp_options", udp_options_values, "UDP_???"};
const ConstantSet raw_options{"raw_options", raw_options_values, "RAW_???"};
const ConstantSet netlink_options{"netlink_options", netlink_options_values, "NETLINK_???"};
const ConstantSet packet_options{"packet_options", packet_options_values, "PACKET_???"};
const ConstantSet packet_memberships{"packet_memberships", packet_memberships_values, "PACKET_MR_???"};
const ConstantSet tls_options{"tls_options", tls_options_values, "TLS_???"};
const ConstantSet xdp_options{"xdp_options", xdp_options_values, "XDP_???"};
const ConstantSet alg_options{"alg_options", alg_options_values, "ALG_SET_???"};
const ConstantSet bluetooth_options{"bluetooth_options", bluetooth_options_values, "BT_???"};
const ConstantSet ax25_options{"ax25_options", ax25_options_values, "AX25_???"};
const ConstantSet tipc_importances{"tipc_importances", tipc_importances_values, "TIPC_???_IMPORTANCE"};
const ConstantSet tipc_options{"tipc_options", tipc_options_values, "TIPC_???"};
const ConstantSet mptcp_options{"mptcp_options", mptcp_options_values, "MPTCP_???"};
const ConstantSet vsock_options{"vsock_options", vsock_options_values, "SO_VM_SOCKETS_???"};
const ConstantSet sctp_options{"sctp_options", sctp_options_values, "SCTP_???"};
const ConstantSet dccp_options{"dccp_options", dccp_options_values, "DCCP_SOCKOPT_???"};
const ConstantSet rxrpc_options{"rxrpc_options", rxrpc_options_values, "RXRPC_???"};
const ConstantSet rds_options{"rds_options", rds_options_values, "RDS_???"};
const ConstantSet kcm_options{"kcm_options", kcm_options_values, "KCM_???"};
const ConstantSet nfc_options{"nfc_options", nfc_options_values, "NFC_LLCP_???"};
const ConstantSet llc_options{"llc_options", llc_options_values, "LLC_OPT_???"};
const ConstantSet pnpipe_options{"pnpipe_options", pnpipe_options_values, "PNPIPE_???"};
const ConstantSet irda_options{"irda_options", irda_options_values, "IRLMP_???"};
const ConstantSet pppol2tp_options{"pppol2tp_options", pppol2tp_options_values, "PPPOL2TP_SO_???"};
const ConstantSet caif_options{"caif_options", caif_options_values, "CAIFSO_???"};
const ConstantSet iucv_options{"iucv_options", iucv_options_values, "SO_???"};
const ConstantSet can_raw_options{"can_raw_options", can_raw_options_values, "CAN_RAW_???"};
const ConstantSet can_isotp_options{"can_isotp_options", can_isotp_options_values, "CAN_ISOTP_???"};
const ConstantSet can_j1939_options{"can_j1939_options", can_j1939_options_values, "SO_J1939_???"};
const ConstantSet ipx_options{"ipx_options", ipx_options_values, "IPX_???"};
const ConstantSet mctp_options{"mctp_options", mctp_options_values, "MCTP_???"};
const ConstantSet smc_options{"smc_options", smc_options_values, "SMC_???"};
const ConstantSet tcp_md5_flags{"tcp_md5_flags", tcp_md5_flags_values, "TCP_MD5SIG_FLAG_???"};
const ConstantSet tcp_ao_flags{"tcp_ao_flags", tcp_ao_flags_values, "TCP_AO_KEYF_???"};
const ConstantSet xdp_memory_flags{"xdp_memory_flags", xdp_memory_flags_values, "XDP_UMEM_???"};
const ConstantSet mptcp_information_flags{"mptcp_information_flags", mptcp_information_flags_values,
                                          "MPTCP_INFO_FLAG_???"};
const ConstantSet tipc_group_flags{"tipc_group_flags", tipc_group_flags_values, "TIPC_GROUP_???"};
const ConstantSet send_time_flags{"send_time_flags", send_time_flags_values, "SOF_TXTIME_???"};
const ConstantSet transmit_rehash{"transmit_rehash", transmit_rehash_values, "SOCK_TXREHASH_???"};
const ConstantSet multicast_filters{"multicast_filters", multicast_filters_values, "MCAST_???"};
const ConstantSet flow_label_actions{"flow_label_actions", flow_label_actions_values, "IPV6_FL_A_???"};
const ConstantSet flow_label_sharing{"flow_label_sharing", flow_label_sharing_values, "IPV6_FL_S_???"};
const ConstantSet flow_label_flags{"flow_label_flags", flow_label_flags_values, "IPV6_FL_F_???"};
const ConstantSet isotp_flags{"isotp_flags", isotp_flags_values, "CAN_ISOTP_???"};
const ConstantSet can_vcid_flags{"can_vcid_flags", can_vcid_flags_values, "CAN_RAW_XL_VCID_???"};
const ConstantSet rds_memory_flags{"rds_memory_flags", rds_memory_flags_values, "RDS_RDMA_???"};
const ConstantSet rds_connection_flags{"rds_connection_flags", rds_connection_flags_values,
                                       "RDS_INFO_CONNECTION_FLAG_???"};
const ConstantSet rds_message_flags{"rds_message_flags", rds_message_flags_values, "RDS_INFO_MESSAGE_FLAG_???"};
const ConstantSet rds_trace_positions{"rds_trace_positions", rds_trace_positions_values, "RDS_MSG_RX_???"};
const ConstantSet rds_transports{"rds_transports", rds_transports_values, "RDS_TRANS_???"};
const ConstantSet rds_control_types{"rds_control_types", rds_control_types_values, "RDS_CMSG_???"};
const ConstantSet rds_memory_results{"rds_memory_results", rds_memory_results_values, "RDS_RDMA_???"};

}  // namespace callgate::decode

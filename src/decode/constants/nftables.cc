#include "decode/constants/nftables.h"

namespace callgate::decode {
namespace {

// linux/netfilter/nf_tables.h
constexpr Constant nft_registers_values[] = {
    {"NFT_REG_VERDICT", 0}, {"NFT_REG_1", 1},     {"NFT_REG_2", 2},     {"NFT_REG_3", 3},     {"NFT_REG_4", 4},
    {"NFT_REG32_00", 8},    {"NFT_REG32_01", 9},  {"NFT_REG32_02", 10}, {"NFT_REG32_03", 11}, {"NFT_REG32_04", 12},
    {"NFT_REG32_05", 13},   {"NFT_REG32_06", 14}, {"NFT_REG32_07", 15}, {"NFT_REG32_08", 16}, {"NFT_REG32_09", 17},
    {"NFT_REG32_10", 18},   {"NFT_REG32_11", 19}, {"NFT_REG32_12", 20}, {"NFT_REG32_13", 21}, {"NFT_REG32_14", 22},
    {"NFT_REG32_15", 23},
};
// Those of linux/netfilter.h too.
constexpr Constant nft_verdicts_values[] = {
    {"NF_DROP", 0},
    {"NF_ACCEPT", 1},
    {"NF_STOLEN", 2},
    {"NF_QUEUE", 3},
    {"NF_REPEAT", 4},
    {"NF_STOP", 5},
    {"NFT_RETURN", 0xfffffffb},
    {"NFT_GOTO", 0xfffffffc},
    {"NFT_JUMP", 0xfffffffd},
    {"NFT_BREAK", 0xfffffffe},
    {"NFT_CONTINUE", 0xffffffff},
};
constexpr Constant nft_table_flags_values[] = {
    {"NFT_TABLE_F_DORMANT", 1},
    {"NFT_TABLE_F_OWNER", 2},
    {"NFT_TABLE_F_PERSIST", 4},
};
constexpr Constant nft_chain_flags_values[] = {
    {"NFT_CHAIN_BASE", 1},
    {"NFT_CHAIN_HW_OFFLOAD", 2},
    {"NFT_CHAIN_BINDING", 4},
};
constexpr Constant nft_rule_compatibility_flags_values[] = {
    {"NFT_RULE_COMPAT_F_UNUSED", 1},
    {"NFT_RULE_COMPAT_F_INV", 2},
};
constexpr Constant nft_set_flags_values[] = {
    {"NFT_SET_ANONYMOUS", 1}, {"NFT_SET_CONSTANT", 2},  {"NFT_SET_INTERVAL", 4},
    {"NFT_SET_MAP", 8},       {"NFT_SET_TIMEOUT", 16},  {"NFT_SET_EVAL", 0x20},
    {"NFT_SET_OBJECT", 0x40}, {"NFT_SET_CONCAT", 0x80}, {"NFT_SET_EXPR", 0x100},
};
constexpr Constant nft_set_policies_values[] = {
    {"NFT_SET_POL_PERFORMANCE", 0},
    {"NFT_SET_POL_MEMORY", 1},
};
constexpr Constant nft_element_flags_values[] = {
    {"NFT_SET_ELEM_INTERVAL_END", 1},
    {"NFT_SET_ELEM_CATCHALL", 2},
};
constexpr Constant nft_data_types_values[] = {
    {"NFT_DATA_VALUE", 0},
    {"NFT_DATA_VERDICT", 0xffffff00},
};
constexpr Constant nft_bitwise_operations_values[] = {
    {"NFT_BITWISE_MASK_XOR", 0}, {"NFT_BITWISE_LSHIFT", 1}, {"NFT_BITWISE_RSHIFT", 2},
    {"NFT_BITWISE_AND", 3},      {"NFT_BITWISE_OR", 4},     {"NFT_BITWISE_XOR", 5},
};
constexpr Constant nft_byte_order_operations_values[] = {
    {"NFT_BYTEORDER_NTOH", 0},
    {"NFT_BYTEORDER_HTON", 1},
};
constexpr Constant nft_comparisons_values[] = {
    {"NFT_CMP_EQ", 0}, {"NFT_CMP_NEQ", 1}, {"NFT_CMP_LT", 2}, {"NFT_CMP_LTE", 3}, {"NFT_CMP_GT", 4}, {"NFT_CMP_GTE", 5},
};
constexpr Constant nft_range_comparisons_values[] = {
    {"NFT_RANGE_EQ", 0},
    {"NFT_RANGE_NEQ", 1},
};
constexpr Constant nft_lookup_flags_values[] = {{"NFT_LOOKUP_F_INV", 1}};
constexpr Constant nft_dynamic_set_operations_values[] = {
    {"NFT_DYNSET_OP_ADD", 0},
    {"NFT_DYNSET_OP_UPDATE", 1},
    {"NFT_DYNSET_OP_DELETE", 2},
};
constexpr Constant nft_dynamic_set_flags_values[] = {
    {"NFT_DYNSET_F_INV", 1},
    {"NFT_DYNSET_F_EXPR", 2},
};
constexpr Constant nft_payload_bases_values[] = {
    {"NFT_PAYLOAD_LL_HEADER", 0},    {"NFT_PAYLOAD_NETWORK_HEADER", 1}, {"NFT_PAYLOAD_TRANSPORT_HEADER", 2},
    {"NFT_PAYLOAD_INNER_HEADER", 3}, {"NFT_PAYLOAD_TUN_HEADER", 4},
};
constexpr Constant nft_payload_checksums_values[] = {
    {"NFT_PAYLOAD_CSUM_NONE", 0},
    {"NFT_PAYLOAD_CSUM_INET", 1},
    {"NFT_PAYLOAD_CSUM_SCTP", 2},
};
constexpr Constant nft_payload_checksum_flags_values[] = {{"NFT_PAYLOAD_L4CSUM_PSEUDOHDR", 1}};
constexpr Constant nft_inner_types_values[] = {
    {"NFT_INNER_UNSPEC", 0},
    {"NFT_INNER_VXLAN", 1},
    {"NFT_INNER_GENEVE", 2},
};
constexpr Constant nft_inner_flags_values[] = {
    {"NFT_INNER_HDRSIZE", 1},
    {"NFT_INNER_LL", 2},
    {"NFT_INNER_NH", 4},
    {"NFT_INNER_TH", 8},
};
constexpr Constant nft_header_flags_values[] = {{"NFT_EXTHDR_F_PRESENT", 1}};
constexpr Constant nft_header_operations_values[] = {
    {"NFT_EXTHDR_OP_IPV6", 0}, {"NFT_EXTHDR_OP_TCPOPT", 1}, {"NFT_EXTHDR_OP_IPV4", 2},
    {"NFT_EXTHDR_OP_SCTP", 3}, {"NFT_EXTHDR_OP_DCCP", 4},
};
constexpr Constant nft_meta_keys_values[] = {
    {"NFT_META_LEN", 0},
    {"NFT_META_PROTOCOL", 1},
    {"NFT_META_PRIORITY", 2},
    {"NFT_META_MARK", 3},
    {"NFT_META_IIF", 4},
    {"NFT_META_OIF", 5},
    {"NFT_META_IIFNAME", 6},
    {"NFT_META_OIFNAME", 7},
    {"NFT_META_IFTYPE", 8},
    {"NFT_META_OIFTYPE", 9},
    {"NFT_META_SKUID", 10},
    {"NFT_META_SKGID", 11},
    {"NFT_META_NFTRACE", 12},
    {"NFT_META_RTCLASSID", 13},
    {"NFT_META_SECMARK", 14},
    {"NFT_META_NFPROTO", 15},
    {"NFT_META_L4PROTO", 16},
    {"NFT_META_BRI_IIFNAME", 17},
    {"NFT_META_BRI_OIFNAME", 18},
    {"NFT_META_PKTTYPE", 19},
    {"NFT_META_CPU", 20},
    {"NFT_META_IIFGROUP", 21},
    {"NFT_META_OIFGROUP", 22},
    {"NFT_META_CGROUP", 23},
    {"NFT_META_PRANDOM", 24},
    {"NFT_META_SECPATH", 25},
    {"NFT_META_IIFKIND", 26},
    {"NFT_META_OIFKIND", 27},
    {"NFT_META_BRI_IIFPVID", 28},
    {"NFT_META_BRI_IIFVPROTO", 29},
    {"NFT_META_TIME_NS", 30},
    {"NFT_META_TIME_DAY", 31},
    {"NFT_META_TIME_HOUR", 32},
    {"NFT_META_SDIF", 33},
    {"NFT_META_SDIFNAME", 34},
    {"NFT_META_BRI_BROUTE", 35},
    {"NFT_META_BRI_IIFHWADDR", 37},
};
constexpr Constant nft_route_keys_values[] = {
    {"NFT_RT_CLASSID", 0}, {"NFT_RT_NEXTHOP4", 1}, {"NFT_RT_NEXTHOP6", 2}, {"NFT_RT_TCPMSS", 3}, {"NFT_RT_XFRM", 4},
};
constexpr Constant nft_hash_types_values[] = {
    {"NFT_HASH_JENKINS", 0},
    {"NFT_HASH_SYM", 1},
};
constexpr Constant nft_socket_keys_values[] = {
    {"NFT_SOCKET_TRANSPARENT", 0},
    {"NFT_SOCKET_MARK", 1},
    {"NFT_SOCKET_WILDCARD", 2},
    {"NFT_SOCKET_CGROUPV2", 3},
};
constexpr Constant nft_connection_keys_values[] = {
    {"NFT_CT_STATE", 0},      {"NFT_CT_DIRECTION", 1},  {"NFT_CT_STATUS", 2},     {"NFT_CT_MARK", 3},
    {"NFT_CT_SECMARK", 4},    {"NFT_CT_EXPIRATION", 5}, {"NFT_CT_HELPER", 6},     {"NFT_CT_L3PROTOCOL", 7},
    {"NFT_CT_SRC", 8},        {"NFT_CT_DST", 9},        {"NFT_CT_PROTOCOL", 10},  {"NFT_CT_PROTO_SRC", 11},
    {"NFT_CT_PROTO_DST", 12}, {"NFT_CT_LABELS", 13},    {"NFT_CT_PKTS", 14},      {"NFT_CT_BYTES", 15},
    {"NFT_CT_AVGPKT", 16},    {"NFT_CT_ZONE", 17},      {"NFT_CT_EVENTMASK", 18}, {"NFT_CT_SRC_IP", 19},
    {"NFT_CT_DST_IP", 20},    {"NFT_CT_SRC_IP6", 21},   {"NFT_CT_DST_IP6", 22},   {"NFT_CT_ID", 23},
};
// linux/netfilter/nf_conntrack_tuple_common.h
constexpr Constant nft_connection_directions_values[] = {
    {"IP_CT_DIR_ORIGINAL", 0},
    {"IP_CT_DIR_REPLY", 1},
};
// linux/netfilter/nf_conntrack_common.h
constexpr Constant nft_connection_status_values[] = {
    {"IPS_EXPECTED", 1},         {"IPS_SEEN_REPLY", 2},  {"IPS_ASSURED", 4},           {"IPS_CONFIRMED", 8},
    {"IPS_SRC_NAT", 0x10},       {"IPS_DST_NAT", 0x20},  {"IPS_SEQ_ADJUST", 0x40},     {"IPS_SRC_NAT_DONE", 0x80},
    {"IPS_DST_NAT_DONE", 0x100}, {"IPS_DYING", 0x200},   {"IPS_FIXED_TIMEOUT", 0x400}, {"IPS_TEMPLATE", 0x800},
    {"IPS_UNTRACKED", 0x1000},   {"IPS_HELPER", 0x2000}, {"IPS_OFFLOAD", 0x4000},      {"IPS_HW_OFFLOAD", 0x8000},
};
// linux/netfilter/nf_tables.h
constexpr Constant nft_limit_types_values[] = {
    {"NFT_LIMIT_PKTS", 0},
    {"NFT_LIMIT_PKT_BYTES", 1},
};
constexpr Constant nft_limit_flags_values[] = {{"NFT_LIMIT_F_INV", 1}};
constexpr Constant nft_connection_limit_flags_values[] = {{"NFT_CONNLIMIT_F_INV", 1}};
constexpr Constant nft_log_levels_values[] = {
    {"NFT_LOGLEVEL_EMERG", 0}, {"NFT_LOGLEVEL_ALERT", 1},   {"NFT_LOGLEVEL_CRIT", 2},
    {"NFT_LOGLEVEL_ERR", 3},   {"NFT_LOGLEVEL_WARNING", 4}, {"NFT_LOGLEVEL_NOTICE", 5},
    {"NFT_LOGLEVEL_INFO", 6},  {"NFT_LOGLEVEL_DEBUG", 7},   {"NFT_LOGLEVEL_AUDIT", 8},
};
// linux/netfilter/nf_log.h
constexpr Constant nft_log_flags_values[] = {
    {"NF_LOG_TCPSEQ", 1}, {"NF_LOG_TCPOPT", 2},   {"NF_LOG_IPOPT", 4},
    {"NF_LOG_UID", 8},    {"NF_LOG_NFLOG", 0x10}, {"NF_LOG_MACDECODE", 0x20},
};
// linux/netfilter/nf_tables.h
constexpr Constant nft_queue_flags_values[] = {
    {"NFT_QUEUE_FLAG_BYPASS", 1},
    {"NFT_QUEUE_FLAG_CPU_FANOUT", 2},
};
constexpr Constant nft_quota_flags_values[] = {
    {"NFT_QUOTA_F_INV", 1},
    {"NFT_QUOTA_F_DEPLETED", 2},
};
constexpr Constant nft_reject_types_values[] = {
    {"NFT_REJECT_ICMP_UNREACH", 0},
    {"NFT_REJECT_TCP_RST", 1},
    {"NFT_REJECT_ICMPX_UNREACH", 2},
};
constexpr Constant nft_nat_types_values[] = {
    {"NFT_NAT_SNAT", 0},
    {"NFT_NAT_DNAT", 1},
};
// linux/netfilter/nf_nat.h
constexpr Constant nft_nat_flags_values[] = {
    {"NF_NAT_RANGE_MAP_IPS", 1},    {"NF_NAT_RANGE_PROTO_SPECIFIED", 2},       {"NF_NAT_RANGE_PROTO_RANDOM", 4},
    {"NF_NAT_RANGE_PERSISTENT", 8}, {"NF_NAT_RANGE_PROTO_RANDOM_FULLY", 0x10}, {"NF_NAT_RANGE_PROTO_OFFSET", 0x20},
    {"NF_NAT_RANGE_NETMAP", 0x40},
};
// linux/netfilter/nf_tables.h
constexpr Constant nft_route_results_values[] = {
    {"NFT_FIB_RESULT_UNSPEC", 0},
    {"NFT_FIB_RESULT_OIF", 1},
    {"NFT_FIB_RESULT_OIFNAME", 2},
    {"NFT_FIB_RESULT_ADDRTYPE", 3},
};
constexpr Constant nft_route_flags_values[] = {
    {"NFTA_FIB_F_SADDR", 1}, {"NFTA_FIB_F_DADDR", 2},  {"NFTA_FIB_F_MARK", 4},
    {"NFTA_FIB_F_IIF", 8},   {"NFTA_FIB_F_OIF", 0x10}, {"NFTA_FIB_F_PRESENT", 0x20},
};
constexpr Constant nft_object_types_values[] = {
    {"NFT_OBJECT_UNSPEC", 0},  {"NFT_OBJECT_COUNTER", 1},   {"NFT_OBJECT_QUOTA", 2},     {"NFT_OBJECT_CT_HELPER", 3},
    {"NFT_OBJECT_LIMIT", 4},   {"NFT_OBJECT_CONNLIMIT", 5}, {"NFT_OBJECT_TUNNEL", 6},    {"NFT_OBJECT_CT_TIMEOUT", 7},
    {"NFT_OBJECT_SECMARK", 8}, {"NFT_OBJECT_CT_EXPECT", 9}, {"NFT_OBJECT_SYNPROXY", 10},
};
constexpr Constant nft_flow_table_flags_values[] = {
    {"NFT_FLOWTABLE_HW_OFFLOAD", 1},
    {"NFT_FLOWTABLE_COUNTER", 2},
};
constexpr Constant nft_fingerprint_flags_values[] = {{"NFT_OSF_F_VERSION", 1}};
// linux/netfilter/nf_synproxy.h
constexpr Constant nft_synproxy_flags_values[] = {
    {"NF_SYNPROXY_OPT_MSS", 1},       {"NF_SYNPROXY_OPT_WSCALE", 2}, {"NF_SYNPROXY_OPT_SACK_PERM", 4},
    {"NF_SYNPROXY_OPT_TIMESTAMP", 8}, {"NF_SYNPROXY_OPT_ECN", 0x10},
};
// linux/netfilter/nf_tables.h
constexpr Constant nft_xfrm_keys_values[] = {
    {"NFT_XFRM_KEY_UNSPEC", 0},    {"NFT_XFRM_KEY_DADDR_IP4", 1}, {"NFT_XFRM_KEY_DADDR_IP6", 2},
    {"NFT_XFRM_KEY_SADDR_IP4", 3}, {"NFT_XFRM_KEY_SADDR_IP6", 4}, {"NFT_XFRM_KEY_REQID", 5},
    {"NFT_XFRM_KEY_SPI", 6},
};
constexpr Constant nft_trace_types_values[] = {
    {"NFT_TRACETYPE_UNSPEC", 0},
    {"NFT_TRACETYPE_POLICY", 1},
    {"NFT_TRACETYPE_RETURN", 2},
    {"NFT_TRACETYPE_RULE", 3},
};
constexpr Constant nft_number_generators_values[] = {
    {"NFT_NG_INCREMENTAL", 0},
    {"NFT_NG_RANDOM", 1},
};
constexpr Constant nft_tunnel_flags_values[] = {
    {"NFT_TUNNEL_F_ZERO_CSUM_TX", 1},
    {"NFT_TUNNEL_F_DONT_FRAGMENT", 2},
    {"NFT_TUNNEL_F_SEQ_NUMBER", 4},
};
constexpr Constant nft_tunnel_keys_values[] = {
    {"NFT_TUNNEL_PATH", 0},
    {"NFT_TUNNEL_ID", 1},
};
constexpr Constant nft_tunnel_modes_values[] = {
    {"NFT_TUNNEL_MODE_NONE", 0},
    {"NFT_TUNNEL_MODE_RX", 1},
    {"NFT_TUNNEL_MODE_TX", 2},
};
// linux/netfilter.h; netfilter_arp.h, netfilter_bridge.h
constexpr Constant netfilter_inet_hooks_values[] = {
    {"NF_INET_PRE_ROUTING", 0}, {"NF_INET_LOCAL_IN", 1},     {"NF_INET_FORWARD", 2},
    {"NF_INET_LOCAL_OUT", 3},   {"NF_INET_POST_ROUTING", 4}, {"NF_INET_INGRESS", 5},
};
constexpr Constant netfilter_arp_hooks_values[] = {
    {"NF_ARP_IN", 0},
    {"NF_ARP_OUT", 1},
    {"NF_ARP_FORWARD", 2},
};
constexpr Constant netfilter_bridge_hooks_values[] = {
    {"NF_BR_PRE_ROUTING", 0}, {"NF_BR_LOCAL_IN", 1},     {"NF_BR_FORWARD", 2},
    {"NF_BR_LOCAL_OUT", 3},   {"NF_BR_POST_ROUTING", 4}, {"NF_BR_BROUTING", 5},
};
constexpr Constant netfilter_device_hooks_values[] = {
    {"NF_NETDEV_INGRESS", 0},
    {"NF_NETDEV_EGRESS", 1},
};
constexpr Constant netfilter_protocols_values[] = {
    {"NFPROTO_UNSPEC", 0}, {"NFPROTO_INET", 1},   {"NFPROTO_IPV4", 2},  {"NFPROTO_ARP", 3},
    {"NFPROTO_NETDEV", 5}, {"NFPROTO_BRIDGE", 7}, {"NFPROTO_IPV6", 10}, {"NFPROTO_DECNET", 12},
};

}  // namespace

const ConstantSet nft_registers{"nft_registers", nft_registers_values, "NFT_REG_???"};
const ConstantSet nft_verdicts{"nft_verdicts", nft_verdicts_values, "NFT_???"};
const ConstantSet nft_table_flags{"nft_table_flags", nft_table_flags_values, "NFT_TABLE_F_???"};
const ConstantSet nft_chain_flags{"nft_chain_flags", nft_chain_flags_values, "NFT_CHAIN_???"};
const ConstantSet nft_rule_compatibility_flags{"nft_rule_compatibility_flags", nft_rule_compatibility_flags_values,
                                               "NFT_RULE_COMPAT_F_???"};
const ConstantSet nft_set_flags{"nft_set_flags", nft_set_flags_values, "NFT_SET_???"};
const ConstantSet nft_set_policies{"nft_set_policies", nft_set_policies_values, "NFT_SET_POL_???"};
const ConstantSet nft_element_flags{"nft_element_flags", nft_element_flags_values, "NFT_SET_ELEM_???"};
const ConstantSet nft_data_types{"nft_data_types", nft_data_types_values, {}};
const ConstantSet nft_bitwise_operations{"nft_bitwise_operations", nft_bitwise_operations_values, "NFT_BITWISE_???"};
const ConstantSet nft_byte_order_operations{"nft_byte_order_operations", nft_byte_order_operations_values,
                                            "NFT_BYTEORDER_???"};
const ConstantSet nft_comparisons{"nft_comparisons", nft_comparisons_values, "NFT_CMP_???"};
const ConstantSet nft_range_comparisons{"nft_range_comparisons", nft_range_comparisons_values, "NFT_RANGE_???"};
const ConstantSet nft_lookup_flags{"nft_lookup_flags", nft_lookup_flags_values, "NFT_LOOKUP_F_???"};
const ConstantSet nft_dynamic_set_operations{"nft_dynamic_set_operations", nft_dynamic_set_operations_values,
                                             "NFT_DYNSET_OP_???"};
const ConstantSet nft_dynamic_set_flags{"nft_dynamic_set_flags", nft_dynamic_set_flags_values, "NFT_DYNSET_F_???"};
const ConstantSet nft_payload_bases{"nft_payload_bases", nft_payload_bases_values, "NFT_PAYLOAD_???"};
const ConstantSet nft_payload_checksums{"nft_payload_checksums", nft_payload_checksums_values, "NFT_PAYLOAD_CSUM_???"};
const ConstantSet nft_payload_checksum_flags{"nft_payload_checksum_flags", nft_payload_checksum_flags_values,
                                             "NFT_PAYLOAD_L4CSUM_???"};
const ConstantSet nft_inner_types{"nft_inner_types", nft_inner_types_values, "NFT_INNER_???"};
const ConstantSet nft_inner_flags{"nft_inner_flags", nft_inner_flags_values, "NFT_INNER_???"};
const ConstantSet nft_header_flags{"nft_header_flags", nft_header_flags_values, "NFT_EXTHDR_F_???"};
const ConstantSet nft_header_operations{"nft_header_operations", nft_header_operations_values, "NFT_EXTHDR_OP_???"};
const ConstantSet nft_meta_keys{"nft_meta_keys", nft_meta_keys_values, "NFT_META_???"};
const ConstantSet nft_route_keys{"nft_route_keys", nft_route_keys_values, "NFT_RT_???"};
const ConstantSet nft_hash_types{"nft_hash_types", nft_hash_types_values, "NFT_HASH_???"};
const ConstantSet nft_socket_keys{"nft_socket_keys", nft_socket_keys_values, "NFT_SOCKET_???"};
const ConstantSet nft_connection_keys{"nft_connection_keys", nft_connection_keys_values, "NFT_CT_???"};
const ConstantSet nft_connection_directions{"nft_connection_directions", nft_connection_directions_values,
                                            "IP_CT_DIR_???"};
const ConstantSet nft_connection_status{"nft_connection_status", nft_connection_status_values, "IPS_???"};
const ConstantSet nft_limit_types{"nft_limit_types", nft_limit_types_values, "NFT_LIMIT_???"};
const ConstantSet nft_limit_flags{"nft_limit_flags", nft_limit_flags_values, "NFT_LIMIT_F_???"};
const ConstantSet nft_connection_limit_flags{"nft_connection_limit_flags", nft_connection_limit_flags_values,
                                             "NFT_CONNLIMIT_F_???"};
const ConstantSet nft_log_levels{"nft_log_levels", nft_log_levels_values, "NFT_LOGLEVEL_???"};
const ConstantSet nft_log_flags{"nft_log_flags", nft_log_flags_values, "NF_LOG_???"};
const ConstantSet nft_queue_flags{"nft_queue_flags", nft_queue_flags_values, "NFT_QUEUE_FLAG_???"};
const ConstantSet nft_quota_flags{"nft_quota_flags", nft_quota_flags_values, "NFT_QUOTA_F_???"};
const ConstantSet nft_reject_types{"nft_reject_types", nft_reject_types_values, "NFT_REJECT_???"};
const ConstantSet nft_nat_types{"nft_nat_types", nft_nat_types_values, "NFT_NAT_???"};
const ConstantSet nft_nat_flags{"nft_nat_flags", nft_nat_flags_values, "NF_NAT_RANGE_???"};
const ConstantSet nft_route_results{"nft_route_results", nft_route_results_values, "NFT_FIB_RESULT_???"};
const ConstantSet nft_route_flags{"nft_route_flags", nft_route_flags_values, "NFTA_FIB_F_???"};
const ConstantSet nft_object_types{"nft_object_types", nft_object_types_values, "NFT_OBJECT_???"};
const ConstantSet nft_flow_table_flags{"nft_flow_table_flags", nft_flow_table_flags_values, "NFT_FLOWTABLE_???"};
const ConstantSet nft_fingerprint_flags{"nft_fingerprint_flags", nft_fingerprint_flags_values, "NFT_OSF_F_???"};
const ConstantSet nft_synproxy_flags{"nft_synproxy_flags", nft_synproxy_flags_values, "NF_SYNPROXY_OPT_???"};
const ConstantSet nft_xfrm_keys{"nft_xfrm_keys", nft_xfrm_keys_values, "NFT_XFRM_KEY_???"};
const ConstantSet nft_trace_types{"nft_trace_types", nft_trace_types_values, "NFT_TRACETYPE_???"};
const ConstantSet nft_number_generators{"nft_number_generators", nft_number_generators_values, "NFT_NG_???"};
const ConstantSet nft_tunnel_flags{"nft_tunnel_flags", nft_tunnel_flags_values, "NFT_TUNNEL_F_???"};
const ConstantSet nft_tunnel_keys{"nft_tunnel_keys", nft_tunnel_keys_values, "NFT_TUNNEL_???"};
const ConstantSet nft_tunnel_modes{"nft_tunnel_modes", nft_tunnel_modes_values, "NFT_TUNNEL_MODE_???"};
const ConstantSet netfilter_inet_hooks{"netfilter_inet_hooks", netfilter_inet_hooks_values, "NF_INET_???"};
const ConstantSet netfilter_arp_hooks{"netfilter_arp_hooks", netfilter_arp_hooks_values, "NF_ARP_???"};
const ConstantSet netfilter_bridge_hooks{"netfilter_bridge_hooks", netfilter_bridge_hooks_values, "NF_BR_???"};
const ConstantSet netfilter_device_hooks{"netfilter_device_hooks", netfilter_device_hooks_values, "NF_NETDEV_???"};
const ConstantSet netfilter_protocols{"netfilter_protocols", netfilter_protocols_values, "NFPROTO_???"};

}  // namespace callgate::decode

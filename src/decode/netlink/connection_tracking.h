// Connections that netfilter follows, and those that it expects (linux/netfilter/nfnetlink_conntrack.h). What has more
// than one byte stands in network order.
#pragma once

#include "decode/constants/connection_tracking.h"
#include "decode/netlink/nftables_expressions.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {

inline constexpr Attribute tracked_ip_lines[] = {
    {"CTA_IP_UNSPEC", 0},
    {"CTA_IP_V4_SRC", 1, internet4},
    {"CTA_IP_V4_DST", 2, internet4},
    {"CTA_IP_V6_SRC", 3, internet6},
    {"CTA_IP_V6_DST", 4, internet6},
};
inline constexpr AttributesOf tracked_ip{"tracked_addresses", "CTA_IP_???", tracked_ip_lines};

inline constexpr Attribute tracked_proto_lines[] = {
    {"CTA_PROTO_UNSPEC", 0},
    {"CTA_PROTO_NUM", 1, number_of_any_width(internet_protocol)},
    {"CTA_PROTO_SRC_PORT", 2, network16},
    {"CTA_PROTO_DST_PORT", 3, network16},
    {"CTA_PROTO_ICMP_ID", 4, network16},
    {"CTA_PROTO_ICMP_TYPE", 5, number8},
    {"CTA_PROTO_ICMP_CODE", 6, number8},
    {"CTA_PROTO_ICMPV6_ID", 7, network16},
    {"CTA_PROTO_ICMPV6_TYPE", 8, number8},
    {"CTA_PROTO_ICMPV6_CODE", 9, number8},
};
inline constexpr AttributesOf tracked_proto{"tracked_protocols", "CTA_PROTO_???", tracked_proto_lines};

inline constexpr Attribute tracked_tuple_lines[] = {
    {"CTA_TUPLE_UNSPEC", 0},
    {"CTA_TUPLE_IP", 1, nested(tracked_ip)},
    {"CTA_TUPLE_PROTO", 2, nested(tracked_proto)},
    {"CTA_TUPLE_ZONE", 3, network16},
};
inline constexpr AttributesOf tracked_tuple{"tracked_tuples", "CTA_TUPLE_???", tracked_tuple_lines};

inline constexpr Item tracked_tcp_state = choice({}, tracked_tcp_states, Type::u8);
inline constexpr Item tracked_tcp_bits = field({}, structs::nf_ct_tcp_flags);
inline constexpr Item tracked_sctp_state = choice({}, tracked_sctp_states, Type::u8);
inline constexpr Attribute tracked_tcp_lines[] = {
    {"CTA_PROTOINFO_TCP_UNSPEC", 0},
    {"CTA_PROTOINFO_TCP_STATE", 1, tracked_tcp_state},
    {"CTA_PROTOINFO_TCP_WSCALE_ORIGINAL", 2, number8},
    {"CTA_PROTOINFO_TCP_WSCALE_REPLY", 3, number8},
    {"CTA_PROTOINFO_TCP_FLAGS_ORIGINAL", 4, tracked_tcp_bits},
    {"CTA_PROTOINFO_TCP_FLAGS_REPLY", 5, tracked_tcp_bits},
};
inline constexpr AttributesOf tracked_tcp{"tracked_tcp_attributes", "CTA_PROTOINFO_TCP_???", tracked_tcp_lines};

inline constexpr Attribute tracked_dccp_lines[] = {
    {"CTA_PROTOINFO_DCCP_UNSPEC", 0},        {"CTA_PROTOINFO_DCCP_STATE", 1, number8},
    {"CTA_PROTOINFO_DCCP_ROLE", 2, number8}, {"CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ", 3, network64},
    {"CTA_PROTOINFO_DCCP_PAD", 4},
};
inline constexpr AttributesOf tracked_dccp{"tracked_dccp_attributes", "CTA_PROTOINFO_DCCP_???", tracked_dccp_lines};

inline constexpr Attribute tracked_sctp_lines[] = {
    {"CTA_PROTOINFO_SCTP_UNSPEC", 0},
    {"CTA_PROTOINFO_SCTP_STATE", 1, tracked_sctp_state},
    {"CTA_PROTOINFO_SCTP_VTAG_ORIGINAL", 2, network_hex32},
    {"CTA_PROTOINFO_SCTP_VTAG_REPLY", 3, network_hex32},
};
inline constexpr AttributesOf tracked_sctp{"tracked_sctp_attributes", "CTA_PROTOINFO_SCTP_???", tracked_sctp_lines};

inline constexpr Attribute tracked_state_lines[] = {
    {"CTA_PROTOINFO_UNSPEC", 0},
    {"CTA_PROTOINFO_TCP", 1, nested(tracked_tcp)},
    {"CTA_PROTOINFO_DCCP", 2, nested(tracked_dccp)},
    {"CTA_PROTOINFO_SCTP", 3, nested(tracked_sctp)},
};
inline constexpr AttributesOf tracked_state{"tracked_states", "CTA_PROTOINFO_???", tracked_state_lines};

inline constexpr Attribute tracked_counters_lines[] = {
    {"CTA_COUNTERS_UNSPEC", 0},
    {"CTA_COUNTERS_PACKETS", 1, network64},
    {"CTA_COUNTERS_BYTES", 2, network64},
    {"CTA_COUNTERS32_PACKETS", 3, network32},
    {"CTA_COUNTERS32_BYTES", 4, network32},
    {"CTA_COUNTERS_PAD", 5},
};
inline constexpr AttributesOf tracked_counters{"tracked_counters", "CTA_COUNTERS???", tracked_counters_lines};

inline constexpr Attribute tracked_times_lines[] = {
    {"CTA_TIMESTAMP_UNSPEC", 0},
    {"CTA_TIMESTAMP_START", 1, network64},
    {"CTA_TIMESTAMP_STOP", 2, network64},
    {"CTA_TIMESTAMP_PAD", 3},
};
inline constexpr AttributesOf tracked_times{"tracked_times", "CTA_TIMESTAMP_???", tracked_times_lines};

inline constexpr Attribute translated_ports_lines[] = {
    {"CTA_PROTONAT_UNSPEC", 0},
    {"CTA_PROTONAT_PORT_MIN", 1, network16},
    {"CTA_PROTONAT_PORT_MAX", 2, network16},
};
inline constexpr AttributesOf translated_ports{"translated_ports", "CTA_PROTONAT_???", translated_ports_lines};

inline constexpr Attribute translation_lines[] = {
    {"CTA_NAT_UNSPEC", 0},
    {"CTA_NAT_V4_MINIP", 1, internet4},
    {"CTA_NAT_V4_MAXIP", 2, internet4},
    {"CTA_NAT_PROTO", 3, nested(translated_ports)},
    {"CTA_NAT_V6_MINIP", 4, internet6},
    {"CTA_NAT_V6_MAXIP", 5, internet6},
};
inline constexpr AttributesOf translation{"translations", "CTA_NAT_???", translation_lines};

inline constexpr Attribute sequence_adjustment_lines[] = {
    {"CTA_SEQADJ_UNSPEC", 0},
    {"CTA_SEQADJ_CORRECTION_POS", 1, network32},
    {"CTA_SEQADJ_OFFSET_BEFORE", 2, network_signed32},
    {"CTA_SEQADJ_OFFSET_AFTER", 3, network_signed32},
};
inline constexpr AttributesOf sequence_adjustment{"sequence_adjustments", "CTA_SEQADJ_???", sequence_adjustment_lines};

inline constexpr Attribute tracked_synproxy_lines[] = {
    {"CTA_SYNPROXY_UNSPEC", 0},
    {"CTA_SYNPROXY_ISN", 1, network32},
    {"CTA_SYNPROXY_ITS", 2, network32},
    {"CTA_SYNPROXY_TSOFF", 3, network32},
};
inline constexpr AttributesOf tracked_synproxy{"tracked_synproxies", "CTA_SYNPROXY_???", tracked_synproxy_lines};

inline constexpr Attribute tracked_help_lines[] = {
    {"CTA_HELP_UNSPEC", 0},
    {"CTA_HELP_NAME", 1, text},
    {"CTA_HELP_INFO", 2},
};
inline constexpr AttributesOf tracked_help{"tracked_helpers", "CTA_HELP_???", tracked_help_lines};

inline constexpr Attribute tracked_context_lines[] = {
    {"CTA_SECCTX_UNSPEC", 0},
    {"CTA_SECCTX_NAME", 1, text},
};
inline constexpr AttributesOf tracked_context{"tracked_contexts", "CTA_SECCTX_???", tracked_context_lines};

inline constexpr Attribute tracked_filter_lines[] = {
    {"CTA_FILTER_UNSPEC", 0},
    {"CTA_FILTER_ORIG_FLAGS", 1, hex32},
    {"CTA_FILTER_REPLY_FLAGS", 2, hex32},
};
inline constexpr AttributesOf tracked_filter{"tracked_filters", "CTA_FILTER_???", tracked_filter_lines};

inline constexpr Attribute connection_lines[] = {
    {"CTA_UNSPEC", 0},
    {"CTA_TUPLE_ORIG", 1, nested(tracked_tuple)},
    {"CTA_TUPLE_REPLY", 2, nested(tracked_tuple)},
    {"CTA_STATUS", 3, network_flags<nft_connection_status>},
    {"CTA_PROTOINFO", 4, nested(tracked_state)},
    {"CTA_HELP", 5, nested(tracked_help)},
    {"CTA_NAT_SRC", 6, nested(translation)},
    {"CTA_TIMEOUT", 7, network32},
    {"CTA_MARK", 8, network_hex32},
    {"CTA_COUNTERS_ORIG", 9, nested(tracked_counters)},
    {"CTA_COUNTERS_REPLY", 10, nested(tracked_counters)},
    {"CTA_USE", 11, network32},
    {"CTA_ID", 12, network_hex32},
    {"CTA_NAT_DST", 13, nested(translation)},
    {"CTA_TUPLE_MASTER", 14, nested(tracked_tuple)},
    {"CTA_SEQ_ADJ_ORIG", 15, nested(sequence_adjustment)},
    {"CTA_SEQ_ADJ_REPLY", 16, nested(sequence_adjustment)},
    {"CTA_SECMARK", 17, network_hex32},
    {"CTA_ZONE", 18, network16},
    {"CTA_SECCTX", 19, nested(tracked_context)},
    {"CTA_TIMESTAMP", 20, nested(tracked_times)},
    {"CTA_MARK_MASK", 21, network_hex32},
    {"CTA_LABELS", 22},
    {"CTA_LABELS_MASK", 23},
    {"CTA_SYNPROXY", 24, nested(tracked_synproxy)},
    {"CTA_FILTER", 25, nested(tracked_filter)},
    {"CTA_STATUS_MASK", 26, network_flags<nft_connection_status>},
    {"CTA_TIMESTAMP_EVENT", 27, network64},
};
inline constexpr AttributesOf connection{"connections", "CTA_???", connection_lines};

inline constexpr Attribute expected_translation_lines[] = {
    {"CTA_EXPECT_NAT_UNSPEC", 0},
    {"CTA_EXPECT_NAT_DIR", 1, network_choice<nft_connection_directions>},
    {"CTA_EXPECT_NAT_TUPLE", 2, nested(tracked_tuple)},
};
inline constexpr AttributesOf expected_translation{"expected_translations", "CTA_EXPECT_NAT_???",
                                                   expected_translation_lines};

inline constexpr Attribute expectation_lines[] = {
    {"CTA_EXPECT_UNSPEC", 0},
    {"CTA_EXPECT_MASTER", 1, nested(tracked_tuple)},
    {"CTA_EXPECT_TUPLE", 2, nested(tracked_tuple)},
    {"CTA_EXPECT_MASK", 3, nested(tracked_tuple)},
    {"CTA_EXPECT_TIMEOUT", 4, network32},
    {"CTA_EXPECT_ID", 5, network_hex32},
    {"CTA_EXPECT_HELP_NAME", 6, text},
    {"CTA_EXPECT_ZONE", 7, network16},
    {"CTA_EXPECT_FLAGS", 8, network_flags<tracked_expectation_flags>},
    {"CTA_EXPECT_CLASS", 9, network32},
    {"CTA_EXPECT_NAT", 10, nested(expected_translation)},
    {"CTA_EXPECT_FN", 11, text},
};
inline constexpr AttributesOf expectation{"expectations", "CTA_EXPECT_???", expectation_lines};

inline constexpr Attribute tracking_counts_lines[] = {
    {"CTA_STATS_UNSPEC", 0},
    {"CTA_STATS_SEARCHED", 1, network32},
    {"CTA_STATS_FOUND", 2, network32},
    {"CTA_STATS_NEW", 3, network32},
    {"CTA_STATS_INVALID", 4, network32},
    {"CTA_STATS_IGNORE", 5, network32},
    {"CTA_STATS_DELETE", 6, network32},
    {"CTA_STATS_DELETE_LIST", 7, network32},
    {"CTA_STATS_INSERT", 8, network32},
    {"CTA_STATS_INSERT_FAILED", 9, network32},
    {"CTA_STATS_DROP", 10, network32},
    {"CTA_STATS_EARLY_DROP", 11, network32},
    {"CTA_STATS_ERROR", 12, network32},
    {"CTA_STATS_SEARCH_RESTART", 13, network32},
    {"CTA_STATS_CLASH_RESOLVE", 14, network32},
    {"CTA_STATS_CHAIN_TOOLONG", 15, network32},
};
inline constexpr AttributesOf tracking_counts{"tracking_counts", "CTA_STATS_???", tracking_counts_lines};

inline constexpr Attribute tracking_totals_lines[] = {
    {"CTA_STATS_GLOBAL_UNSPEC", 0},
    {"CTA_STATS_GLOBAL_ENTRIES", 1, network32},
    {"CTA_STATS_GLOBAL_MAX_ENTRIES", 2, network32},
};
inline constexpr AttributesOf tracking_totals{"tracking_totals", "CTA_STATS_GLOBAL_???", tracking_totals_lines};

inline constexpr Attribute expectation_counts_lines[] = {
    {"CTA_STATS_EXP_UNSPEC", 0},
    {"CTA_STATS_EXP_NEW", 1, network32},
    {"CTA_STATS_EXP_CREATE", 2, network32},
    {"CTA_STATS_EXP_DELETE", 3, network32},
};
inline constexpr AttributesOf expectation_counts{"expectation_counts", "CTA_STATS_EXP_???", expectation_counts_lines};

}  // namespace callgate::decode::netlink

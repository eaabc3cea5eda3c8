// The expressions that rules of nftables are made of, by their names (linux/netfilter/nf_tables.h, nf_tables_compat.h).
// What a number is measured in stands in network order, as all of nftables.
#pragma once

#include "decode/constants/nftables.h"
#include "decode/constants/xfrm.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"

namespace callgate::decode::netlink {

template <const ConstantSet& Names>
inline constexpr Item network_choice = choice({}, Names, Type::be32);
template <const ConstantSet& Names>
inline constexpr Item network_flags = flags({}, Names, Type::be32);
template <const ConstantSet& Names>
inline constexpr Item byte_choice = choice({}, Names, Type::u8);
inline constexpr Item nft_register = network_choice<nft_registers>;
inline constexpr Item network_hex32 = hex({}, Type::be32);
inline constexpr Item network_protocol = choice({}, inet_protocols, Type::be32);
inline constexpr Item network_family = choice({}, address_families, Type::be32);
inline constexpr Item network_hardware_type = choice({}, hardware_types, Type::be16);
inline constexpr Item nft_queue_flag_bits = flags({}, nft_queue_flags, Type::be16);

/// An expression, which may hold others.
extern const Attributes nft_expression;

inline constexpr Attribute nft_expressions_lines[] = {
    {"NFTA_LIST_UNSPEC", 0},
    {"NFTA_LIST_ELEM", 1, nested(nft_expression)},
};
/// A list; what it is a list of depends on where it stands.
inline constexpr AttributesOf nft_expressions{"nft_lists", "NFTA_LIST_???", nft_expressions_lines};

inline constexpr Attribute nft_verdict_lines[] = {
    {"NFTA_VERDICT_UNSPEC", 0},
    {"NFTA_VERDICT_CODE", 1, network_choice<nft_verdicts>},
    {"NFTA_VERDICT_CHAIN", 2, text},
    {"NFTA_VERDICT_CHAIN_ID", 3, network32},
};
inline constexpr AttributesOf nft_verdict{"nft_verdict_attributes", "NFTA_VERDICT_???", nft_verdict_lines};

inline constexpr Attribute nft_data_lines[] = {
    {"NFTA_DATA_UNSPEC", 0},
    {"NFTA_DATA_VALUE", 1},
    {"NFTA_DATA_VERDICT", 2, nested(nft_verdict)},
};
inline constexpr AttributesOf nft_data{"nft_data_attributes", "NFTA_DATA_???", nft_data_lines};

inline constexpr Attribute nft_immediate_lines[] = {
    {"NFTA_IMMEDIATE_UNSPEC", 0},
    {"NFTA_IMMEDIATE_DREG", 1, nft_register},
    {"NFTA_IMMEDIATE_DATA", 2, nested(nft_data)},
};
inline constexpr AttributesOf nft_immediate{"nft_immediate", "NFTA_IMMEDIATE_???", nft_immediate_lines};

inline constexpr Attribute nft_bitwise_lines[] = {
    {"NFTA_BITWISE_UNSPEC", 0},
    {"NFTA_BITWISE_SREG", 1, nft_register},
    {"NFTA_BITWISE_DREG", 2, nft_register},
    {"NFTA_BITWISE_LEN", 3, network32},
    {"NFTA_BITWISE_MASK", 4, nested(nft_data)},
    {"NFTA_BITWISE_XOR", 5, nested(nft_data)},
    {"NFTA_BITWISE_OP", 6, network_choice<nft_bitwise_operations>},
    {"NFTA_BITWISE_DATA", 7, nested(nft_data)},
    {"NFTA_BITWISE_SREG2", 8, nft_register},
};
inline constexpr AttributesOf nft_bitwise{"nft_bitwise", "NFTA_BITWISE_???", nft_bitwise_lines};

inline constexpr Attribute nft_byte_order_lines[] = {
    {"NFTA_BYTEORDER_UNSPEC", 0},
    {"NFTA_BYTEORDER_SREG", 1, nft_register},
    {"NFTA_BYTEORDER_DREG", 2, nft_register},
    {"NFTA_BYTEORDER_OP", 3, network_choice<nft_byte_order_operations>},
    {"NFTA_BYTEORDER_LEN", 4, network32},
    {"NFTA_BYTEORDER_SIZE", 5, network32},
};
inline constexpr AttributesOf nft_byte_order{"nft_byte_order", "NFTA_BYTEORDER_???", nft_byte_order_lines};

inline constexpr Attribute nft_comparison_lines[] = {
    {"NFTA_CMP_UNSPEC", 0},
    {"NFTA_CMP_SREG", 1, nft_register},
    {"NFTA_CMP_OP", 2, network_choice<nft_comparisons>},
    {"NFTA_CMP_DATA", 3, nested(nft_data)},
};
inline constexpr AttributesOf nft_comparison{"nft_comparison", "NFTA_CMP_???", nft_comparison_lines};

inline constexpr Attribute nft_range_lines[] = {
    {"NFTA_RANGE_UNSPEC", 0},
    {"NFTA_RANGE_SREG", 1, nft_register},
    {"NFTA_RANGE_OP", 2, network_choice<nft_range_comparisons>},
    {"NFTA_RANGE_FROM_DATA", 3, nested(nft_data)},
    {"NFTA_RANGE_TO_DATA", 4, nested(nft_data)},
};
inline constexpr AttributesOf nft_range{"nft_range", "NFTA_RANGE_???", nft_range_lines};

inline constexpr Attribute nft_lookup_lines[] = {
    {"NFTA_LOOKUP_UNSPEC", 0},
    {"NFTA_LOOKUP_SET", 1, text},
    {"NFTA_LOOKUP_SREG", 2, nft_register},
    {"NFTA_LOOKUP_DREG", 3, nft_register},
    {"NFTA_LOOKUP_SET_ID", 4, network32},
    {"NFTA_LOOKUP_FLAGS", 5, network_flags<nft_lookup_flags>},
};
inline constexpr AttributesOf nft_lookup{"nft_lookup", "NFTA_LOOKUP_???", nft_lookup_lines};

inline constexpr Attribute nft_dynamic_set_lines[] = {
    {"NFTA_DYNSET_UNSPEC", 0},
    {"NFTA_DYNSET_SET_NAME", 1, text},
    {"NFTA_DYNSET_SET_ID", 2, network32},
    {"NFTA_DYNSET_OP", 3, network_choice<nft_dynamic_set_operations>},
    {"NFTA_DYNSET_SREG_KEY", 4, nft_register},
    {"NFTA_DYNSET_SREG_DATA", 5, nft_register},
    {"NFTA_DYNSET_TIMEOUT", 6, network64},
    {"NFTA_DYNSET_EXPR", 7, nested(nft_expression)},
    {"NFTA_DYNSET_PAD", 8},
    {"NFTA_DYNSET_FLAGS", 9, network_flags<nft_dynamic_set_flags>},
    {"NFTA_DYNSET_EXPRESSIONS", 10, nested(nft_expressions)},
};
inline constexpr AttributesOf nft_dynamic_set{"nft_dynamic_set", "NFTA_DYNSET_???", nft_dynamic_set_lines};

inline constexpr Attribute nft_payload_lines[] = {
    {"NFTA_PAYLOAD_UNSPEC", 0},
    {"NFTA_PAYLOAD_DREG", 1, nft_register},
    {"NFTA_PAYLOAD_BASE", 2, network_choice<nft_payload_bases>},
    {"NFTA_PAYLOAD_OFFSET", 3, network32},
    {"NFTA_PAYLOAD_LEN", 4, network32},
    {"NFTA_PAYLOAD_SREG", 5, nft_register},
    {"NFTA_PAYLOAD_CSUM_TYPE", 6, network_choice<nft_payload_checksums>},
    {"NFTA_PAYLOAD_CSUM_OFFSET", 7, network32},
    {"NFTA_PAYLOAD_CSUM_FLAGS", 8, network_flags<nft_payload_checksum_flags>},
};
inline constexpr AttributesOf nft_payload{"nft_payload", "NFTA_PAYLOAD_???", nft_payload_lines};

inline constexpr Attribute nft_header_lines[] = {
    {"NFTA_EXTHDR_UNSPEC", 0},
    {"NFTA_EXTHDR_DREG", 1, nft_register},
    {"NFTA_EXTHDR_TYPE", 2, number8},
    {"NFTA_EXTHDR_OFFSET", 3, network32},
    {"NFTA_EXTHDR_LEN", 4, network32},
    {"NFTA_EXTHDR_FLAGS", 5, network_flags<nft_header_flags>},
    {"NFTA_EXTHDR_OP", 6, network_choice<nft_header_operations>},
    {"NFTA_EXTHDR_SREG", 7, nft_register},
};
inline constexpr AttributesOf nft_header{"nft_header", "NFTA_EXTHDR_???", nft_header_lines};

inline constexpr Attribute nft_meta_lines[] = {
    {"NFTA_META_UNSPEC", 0},
    {"NFTA_META_DREG", 1, nft_register},
    {"NFTA_META_KEY", 2, network_choice<nft_meta_keys>},
    {"NFTA_META_SREG", 3, nft_register},
};
inline constexpr AttributesOf nft_meta{"nft_meta", "NFTA_META_???", nft_meta_lines};

inline constexpr Attribute nft_route_lines[] = {
    {"NFTA_RT_UNSPEC", 0},
    {"NFTA_RT_DREG", 1, nft_register},
    {"NFTA_RT_KEY", 2, network_choice<nft_route_keys>},
};
inline constexpr AttributesOf nft_route{"nft_route", "NFTA_RT_???", nft_route_lines};

inline constexpr Attribute nft_hash_lines[] = {
    {"NFTA_HASH_UNSPEC", 0},
    {"NFTA_HASH_SREG", 1, nft_register},
    {"NFTA_HASH_DREG", 2, nft_register},
    {"NFTA_HASH_LEN", 3, network32},
    {"NFTA_HASH_MODULUS", 4, network32},
    {"NFTA_HASH_SEED", 5, network32},
    {"NFTA_HASH_OFFSET", 6, network32},
    {"NFTA_HASH_TYPE", 7, network_choice<nft_hash_types>},
    {"NFTA_HASH_SET_NAME", 8, text},
    {"NFTA_HASH_SET_ID", 9, network32},
};
inline constexpr AttributesOf nft_hash{"nft_hash", "NFTA_HASH_???", nft_hash_lines};

inline constexpr Attribute nft_socket_lines[] = {
    {"NFTA_SOCKET_UNSPEC", 0},
    {"NFTA_SOCKET_KEY", 1, network_choice<nft_socket_keys>},
    {"NFTA_SOCKET_DREG", 2, nft_register},
    {"NFTA_SOCKET_LEVEL", 3, network32},
};
inline constexpr AttributesOf nft_socket{"nft_socket", "NFTA_SOCKET_???", nft_socket_lines};

inline constexpr Attribute nft_connection_lines[] = {
    {"NFTA_CT_UNSPEC", 0},
    {"NFTA_CT_DREG", 1, nft_register},
    {"NFTA_CT_KEY", 2, network_choice<nft_connection_keys>},
    {"NFTA_CT_DIRECTION", 3, byte_choice<nft_connection_directions>},
    {"NFTA_CT_SREG", 4, nft_register},
};
inline constexpr AttributesOf nft_connection{"nft_connection", "NFTA_CT_???", nft_connection_lines};

inline constexpr Attribute nft_flow_lines[] = {
    {"NFTA_FLOW_UNSPEC", 0},
    {"NFTA_FLOW_TABLE_NAME", 1, text},
};
inline constexpr AttributesOf nft_flow{"nft_flow", "NFTA_FLOW_???", nft_flow_lines};

inline constexpr Attribute nft_limit_lines[] = {
    {"NFTA_LIMIT_UNSPEC", 0},
    {"NFTA_LIMIT_RATE", 1, network64},
    {"NFTA_LIMIT_UNIT", 2, network64},
    {"NFTA_LIMIT_BURST", 3, network32},
    {"NFTA_LIMIT_TYPE", 4, network_choice<nft_limit_types>},
    {"NFTA_LIMIT_FLAGS", 5, network_flags<nft_limit_flags>},
    {"NFTA_LIMIT_PAD", 6},
};
inline constexpr AttributesOf nft_limit{"nft_limit", "NFTA_LIMIT_???", nft_limit_lines};

inline constexpr Attribute nft_connection_limit_lines[] = {
    {"NFTA_CONNLIMIT_UNSPEC", 0},
    {"NFTA_CONNLIMIT_COUNT", 1, network32},
    {"NFTA_CONNLIMIT_FLAGS", 2, network_flags<nft_connection_limit_flags>},
};
inline constexpr AttributesOf nft_connection_limit{"nft_connection_limit", "NFTA_CONNLIMIT_???",
                                                   nft_connection_limit_lines};

inline constexpr Attribute nft_counter_lines[] = {
    {"NFTA_COUNTER_UNSPEC", 0},
    {"NFTA_COUNTER_BYTES", 1, network64},
    {"NFTA_COUNTER_PACKETS", 2, network64},
    {"NFTA_COUNTER_PAD", 3},
};
inline constexpr AttributesOf nft_counter{"nft_counter", "NFTA_COUNTER_???", nft_counter_lines};

inline constexpr Attribute nft_last_lines[] = {
    {"NFTA_LAST_UNSPEC", 0},
    {"NFTA_LAST_SET", 1, network32},
    {"NFTA_LAST_MSECS", 2, network64},
    {"NFTA_LAST_PAD", 3},
};
inline constexpr AttributesOf nft_last{"nft_last", "NFTA_LAST_???", nft_last_lines};

inline constexpr Attribute nft_log_lines[] = {
    {"NFTA_LOG_UNSPEC", 0},
    {"NFTA_LOG_GROUP", 1, network16},
    {"NFTA_LOG_PREFIX", 2, text},
    {"NFTA_LOG_SNAPLEN", 3, network32},
    {"NFTA_LOG_QTHRESHOLD", 4, network16},
    {"NFTA_LOG_LEVEL", 5, network_choice<nft_log_levels>},
    {"NFTA_LOG_FLAGS", 6, network_flags<nft_log_flags>},
};
inline constexpr AttributesOf nft_log{"nft_log", "NFTA_LOG_???", nft_log_lines};

inline constexpr Attribute nft_queue_lines[] = {
    {"NFTA_QUEUE_UNSPEC", 0},
    {"NFTA_QUEUE_NUM", 1, network16},
    {"NFTA_QUEUE_TOTAL", 2, network16},
    {"NFTA_QUEUE_FLAGS", 3, nft_queue_flag_bits},
    {"NFTA_QUEUE_SREG_QNUM", 4, nft_register},
};
inline constexpr AttributesOf nft_queue{"nft_queue", "NFTA_QUEUE_???", nft_queue_lines};

inline constexpr Attribute nft_quota_lines[] = {
    {"NFTA_QUOTA_UNSPEC", 0},
    {"NFTA_QUOTA_BYTES", 1, network64},
    {"NFTA_QUOTA_FLAGS", 2, network_flags<nft_quota_flags>},
    {"NFTA_QUOTA_PAD", 3},
    {"NFTA_QUOTA_CONSUMED", 4, network64},
};
inline constexpr AttributesOf nft_quota{"nft_quota", "NFTA_QUOTA_???", nft_quota_lines};

inline constexpr Attribute nft_reject_lines[] = {
    {"NFTA_REJECT_UNSPEC", 0},
    {"NFTA_REJECT_TYPE", 1, network_choice<nft_reject_types>},
    {"NFTA_REJECT_ICMP_CODE", 2, number8},
};
inline constexpr AttributesOf nft_reject{"nft_reject", "NFTA_REJECT_???", nft_reject_lines};

inline constexpr Attribute nft_nat_lines[] = {
    {"NFTA_NAT_UNSPEC", 0},
    {"NFTA_NAT_TYPE", 1, network_choice<nft_nat_types>},
    {"NFTA_NAT_FAMILY", 2, network_family},
    {"NFTA_NAT_REG_ADDR_MIN", 3, nft_register},
    {"NFTA_NAT_REG_ADDR_MAX", 4, nft_register},
    {"NFTA_NAT_REG_PROTO_MIN", 5, nft_register},
    {"NFTA_NAT_REG_PROTO_MAX", 6, nft_register},
    {"NFTA_NAT_FLAGS", 7, network_flags<nft_nat_flags>},
};
inline constexpr AttributesOf nft_nat{"nft_nat", "NFTA_NAT_???", nft_nat_lines};

inline constexpr Attribute nft_tproxy_lines[] = {
    {"NFTA_TPROXY_UNSPEC", 0},
    {"NFTA_TPROXY_FAMILY", 1, network_family},
    {"NFTA_TPROXY_REG_ADDR", 2, nft_register},
    {"NFTA_TPROXY_REG_PORT", 3, nft_register},
};
inline constexpr AttributesOf nft_tproxy{"nft_tproxy", "NFTA_TPROXY_???", nft_tproxy_lines};

inline constexpr Attribute nft_masquerade_lines[] = {
    {"NFTA_MASQ_UNSPEC", 0},
    {"NFTA_MASQ_FLAGS", 1, network_flags<nft_nat_flags>},
    {"NFTA_MASQ_REG_PROTO_MIN", 2, nft_register},
    {"NFTA_MASQ_REG_PROTO_MAX", 3, nft_register},
};
inline constexpr AttributesOf nft_masquerade{"nft_masquerade", "NFTA_MASQ_???", nft_masquerade_lines};

inline constexpr Attribute nft_redirect_lines[] = {
    {"NFTA_REDIR_UNSPEC", 0},
    {"NFTA_REDIR_REG_PROTO_MIN", 1, nft_register},
    {"NFTA_REDIR_REG_PROTO_MAX", 2, nft_register},
    {"NFTA_REDIR_FLAGS", 3, network_flags<nft_nat_flags>},
};
inline constexpr AttributesOf nft_redirect{"nft_redirect", "NFTA_REDIR_???", nft_redirect_lines};

inline constexpr Attribute nft_duplicate_lines[] = {
    {"NFTA_DUP_UNSPEC", 0},
    {"NFTA_DUP_SREG_ADDR", 1, nft_register},
    {"NFTA_DUP_SREG_DEV", 2, nft_register},
};
inline constexpr AttributesOf nft_duplicate{"nft_duplicate", "NFTA_DUP_???", nft_duplicate_lines};

inline constexpr Attribute nft_forward_lines[] = {
    {"NFTA_FWD_UNSPEC", 0},
    {"NFTA_FWD_SREG_DEV", 1, nft_register},
    {"NFTA_FWD_SREG_ADDR", 2, nft_register},
    {"NFTA_FWD_NFPROTO", 3, network_choice<netfilter_protocols>},
};
inline constexpr AttributesOf nft_forward{"nft_forward", "NFTA_FWD_???", nft_forward_lines};

inline constexpr Attribute nft_object_reference_lines[] = {
    {"NFTA_OBJREF_UNSPEC", 0},         {"NFTA_OBJREF_IMM_TYPE", 1, network_choice<nft_object_types>},
    {"NFTA_OBJREF_IMM_NAME", 2, text}, {"NFTA_OBJREF_SET_SREG", 3, nft_register},
    {"NFTA_OBJREF_SET_NAME", 4, text}, {"NFTA_OBJREF_SET_ID", 5, network32},
};
inline constexpr AttributesOf nft_object_reference{"nft_object_reference", "NFTA_OBJREF_???",
                                                   nft_object_reference_lines};

inline constexpr Attribute nft_route_result_lines[] = {
    {"NFTA_FIB_UNSPEC", 0},
    {"NFTA_FIB_DREG", 1, nft_register},
    {"NFTA_FIB_RESULT", 2, network_choice<nft_route_results>},
    {"NFTA_FIB_FLAGS", 3, network_flags<nft_route_flags>},
};
inline constexpr AttributesOf nft_route_result{"nft_route_result", "NFTA_FIB_???", nft_route_result_lines};

inline constexpr Attribute nft_fingerprint_lines[] = {
    {"NFTA_OSF_UNSPEC", 0},
    {"NFTA_OSF_DREG", 1, nft_register},
    {"NFTA_OSF_TTL", 2, number8},
    {"NFTA_OSF_FLAGS", 3, network_flags<nft_fingerprint_flags>},
};
inline constexpr AttributesOf nft_fingerprint{"nft_fingerprint", "NFTA_OSF_???", nft_fingerprint_lines};

inline constexpr Attribute nft_synproxy_lines[] = {
    {"NFTA_SYNPROXY_UNSPEC", 0},
    {"NFTA_SYNPROXY_MSS", 1, network16},
    {"NFTA_SYNPROXY_WSCALE", 2, number8},
    {"NFTA_SYNPROXY_FLAGS", 3, network_flags<nft_synproxy_flags>},
};
inline constexpr AttributesOf nft_synproxy{"nft_synproxy", "NFTA_SYNPROXY_???", nft_synproxy_lines};

inline constexpr Attribute nft_xfrm_lines[] = {
    {"NFTA_XFRM_UNSPEC", 0},
    {"NFTA_XFRM_DREG", 1, nft_register},
    {"NFTA_XFRM_KEY", 2, network_choice<nft_xfrm_keys>},
    {"NFTA_XFRM_DIR", 3, byte_choice<xfrm_policy_directions>},
    {"NFTA_XFRM_SPNUM", 4, network32},
};
inline constexpr AttributesOf nft_xfrm{"nft_xfrm", "NFTA_XFRM_???", nft_xfrm_lines};

inline constexpr Attribute nft_number_generator_lines[] = {
    {"NFTA_NG_UNSPEC", 0},
    {"NFTA_NG_DREG", 1, nft_register},
    {"NFTA_NG_MODULUS", 2, network32},
    {"NFTA_NG_TYPE", 3, network_choice<nft_number_generators>},
    {"NFTA_NG_OFFSET", 4, network32},
    {"NFTA_NG_SET_NAME", 5, text},
    {"NFTA_NG_SET_ID", 6, network32},
};
inline constexpr AttributesOf nft_number_generator{"nft_number_generator", "NFTA_NG_???", nft_number_generator_lines};

inline constexpr Attribute nft_tunnel_lines[] = {
    {"NFTA_TUNNEL_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY", 1, network_choice<nft_tunnel_keys>},
    {"NFTA_TUNNEL_DREG", 2, nft_register},
    {"NFTA_TUNNEL_MODE", 3, network_choice<nft_tunnel_modes>},
};
inline constexpr AttributesOf nft_tunnel{"nft_tunnel", "NFTA_TUNNEL_???", nft_tunnel_lines};

inline constexpr Attribute nft_inner_lines[] = {
    {"NFTA_INNER_UNSPEC", 0},
    {"NFTA_INNER_NUM", 1, network32},
    {"NFTA_INNER_TYPE", 2, network_choice<nft_inner_types>},
    {"NFTA_INNER_FLAGS", 3, network_flags<nft_inner_flags>},
    {"NFTA_INNER_HDRSIZE", 4, network32},
    {"NFTA_INNER_EXPR", 5, nested(nft_expression)},
};
inline constexpr AttributesOf nft_inner{"nft_inner", "NFTA_INNER_???", nft_inner_lines};

// Those of iptables, whose data are their own.
inline constexpr Attribute nft_target_lines[] = {
    {"NFTA_TARGET_UNSPEC", 0},
    {"NFTA_TARGET_NAME", 1, text},
    {"NFTA_TARGET_REV", 2, network32},
    {"NFTA_TARGET_INFO", 3},
};
inline constexpr AttributesOf nft_target{"nft_target", "NFTA_TARGET_???", nft_target_lines};
inline constexpr Attribute nft_match_lines[] = {
    {"NFTA_MATCH_UNSPEC", 0},
    {"NFTA_MATCH_NAME", 1, text},
    {"NFTA_MATCH_REV", 2, network32},
    {"NFTA_MATCH_INFO", 3},
};
inline constexpr AttributesOf nft_match{"nft_match", "NFTA_MATCH_???", nft_match_lines};

inline constexpr Choice nft_expression_kinds[] = {
    {"bitwise", 0, &nft_bitwise},
    {"byteorder", 0, &nft_byte_order},
    {"cmp", 0, &nft_comparison},
    {"connlimit", 0, &nft_connection_limit},
    {"counter", 0, &nft_counter},
    {"ct", 0, &nft_connection},
    {"dup", 0, &nft_duplicate},
    {"dynset", 0, &nft_dynamic_set},
    {"exthdr", 0, &nft_header},
    {"fib", 0, &nft_route_result},
    {"flow_offload", 0, &nft_flow},
    {"fwd", 0, &nft_forward},
    {"hash", 0, &nft_hash},
    {"immediate", 0, &nft_immediate},
    {"inner", 0, &nft_inner},
    {"last", 0, &nft_last},
    {"limit", 0, &nft_limit},
    {"log", 0, &nft_log},
    {"lookup", 0, &nft_lookup},
    {"masq", 0, &nft_masquerade},
    {"match", 0, &nft_match},
    {"meta", 0, &nft_meta},
    {"nat", 0, &nft_nat},
    {"numgen", 0, &nft_number_generator},
    {"objref", 0, &nft_object_reference},
    {"osf", 0, &nft_fingerprint},
    {"payload", 0, &nft_payload},
    {"queue", 0, &nft_queue},
    {"quota", 0, &nft_quota},
    {"range", 0, &nft_range},
    {"redir", 0, &nft_redirect},
    {"reject", 0, &nft_reject},
    {"rt", 0, &nft_route},
    {"socket", 0, &nft_socket},
    {"synproxy", 0, &nft_synproxy},
    {"target", 0, &nft_target},
    {"tproxy", 0, &nft_tproxy},
    {"tunnel", 0, &nft_tunnel},
    {"xfrm", 0, &nft_xfrm},
};
inline constexpr Attribute nft_expression_lines[] = {
    {"NFTA_EXPR_UNSPEC", 0},
    {"NFTA_EXPR_NAME", 1, text},
    {"NFTA_EXPR_DATA", 2, by_kind(1, nft_expression_kinds)},
};
inline constexpr AttributesOf nft_expression_attributes{"nft_expression_attributes", "NFTA_EXPR_???",
                                                        nft_expression_lines};

}  // namespace callgate::decode::netlink

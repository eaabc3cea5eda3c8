// nftables: tables, chains, rules with their expressions, sets and objects (linux/netfilter/nf_tables.h and what it
// takes from other parts of netfilter).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet nft_registers;
extern const ConstantSet nft_verdicts;
extern const ConstantSet nft_table_flags;
extern const ConstantSet nft_chain_flags;
extern const ConstantSet nft_rule_compatibility_flags;
extern const ConstantSet nft_set_flags;
extern const ConstantSet nft_set_policies;
extern const ConstantSet nft_element_flags;
extern const ConstantSet nft_data_types;
extern const ConstantSet nft_bitwise_operations;
extern const ConstantSet nft_byte_order_operations;
extern const ConstantSet nft_comparisons;
extern const ConstantSet nft_range_comparisons;
extern const ConstantSet nft_lookup_flags;
extern const ConstantSet nft_dynamic_set_operations;
extern const ConstantSet nft_dynamic_set_flags;
extern const ConstantSet nft_payload_bases;
extern const ConstantSet nft_payload_checksums;
extern const ConstantSet nft_payload_checksum_flags;
extern const ConstantSet nft_inner_types;
extern const ConstantSet nft_inner_flags;
extern const ConstantSet nft_header_flags;
extern const ConstantSet nft_header_operations;
extern const ConstantSet nft_meta_keys;
extern const ConstantSet nft_route_keys;
extern const ConstantSet nft_hash_types;
extern const ConstantSet nft_socket_keys;
extern const ConstantSet nft_connection_keys;
extern const ConstantSet nft_connection_directions;
extern const ConstantSet nft_connection_status;
extern const ConstantSet nft_limit_types;
extern const ConstantSet nft_limit_flags;
extern const ConstantSet nft_connection_limit_flags;
extern const ConstantSet nft_log_levels;
extern const ConstantSet nft_log_flags;
extern const ConstantSet nft_queue_flags;
extern const ConstantSet nft_quota_flags;
extern const ConstantSet nft_reject_types;
extern const ConstantSet nft_nat_types;
extern const ConstantSet nft_nat_flags;
extern const ConstantSet nft_route_results;
extern const ConstantSet nft_route_flags;
extern const ConstantSet nft_object_types;
extern const ConstantSet nft_flow_table_flags;
extern const ConstantSet nft_fingerprint_flags;
extern const ConstantSet nft_synproxy_flags;
extern const ConstantSet nft_xfrm_keys;
extern const ConstantSet nft_trace_types;
extern const ConstantSet nft_number_generators;
extern const ConstantSet nft_tunnel_flags;
extern const ConstantSet nft_tunnel_keys;
extern const ConstantSet nft_tunnel_modes;
extern const ConstantSet netfilter_inet_hooks;
extern const ConstantSet netfilter_arp_hooks;
extern const ConstantSet netfilter_bridge_hooks;
extern const ConstantSet netfilter_device_hooks;
extern const ConstantSet netfilter_protocols;

}  // namespace callgate::decode

// What nftables consists of (linux/netfilter/nf_tables.h): tables, chains, rules, sets, objects, and the traces of
// packets that pass through them.
#pragma once

#include "decode/netlink/nftables_expressions.h"
#include "decode/structs/netlink.h"

namespace callgate::decode::netlink {

inline constexpr Attribute nft_table_lines[] = {
    {"NFTA_TABLE_UNSPEC", 0},
    {"NFTA_TABLE_NAME", 1, text},
    {"NFTA_TABLE_FLAGS", 2, network_flags<nft_table_flags>},
    {"NFTA_TABLE_USE", 3, network32},
    {"NFTA_TABLE_HANDLE", 4, network64},
    {"NFTA_TABLE_PAD", 5},
    {"NFTA_TABLE_USERDATA", 6},
    {"NFTA_TABLE_OWNER", 7, network32},
};
inline constexpr AttributesOf nft_table{"nft_table_attributes", "NFTA_TABLE_???", nft_table_lines};

inline constexpr Attribute nft_device_lines[] = {
    {"NFTA_DEVICE_UNSPEC", 0},
    {"NFTA_DEVICE_NAME", 1, text},
    {"NFTA_DEVICE_PREFIX", 2, text},
};
inline constexpr AttributesOf nft_devices{"nft_devices", "NFTA_DEVICE_???", nft_device_lines};

// The family of the message says what the hooks of its packets are called.
template <const Item& Number>
inline constexpr Attribute nft_hook_lines[] = {
    {"NFTA_HOOK_UNSPEC", 0},    {"NFTA_HOOK_HOOKNUM", 1, Number},           {"NFTA_HOOK_PRIORITY", 2, network_signed32},
    {"NFTA_HOOK_DEV", 3, text}, {"NFTA_HOOK_DEVS", 4, nested(nft_devices)},
};
inline constexpr AttributesOf nft_hook{"nft_hook_attributes", "NFTA_HOOK_???", nft_hook_lines<network32>};
template <const ConstantSet& Hooks>
inline constexpr Attributes nft_hook_of = attributes_named_by(nft_hook.names, nft_hook_lines<network_choice<Hooks>>);
inline constexpr Choice nft_hooks[] = {
    {{}, any_family, &nft_hook},
    {{}, 1, &nft_hook_of<netfilter_inet_hooks>},
    {{}, 2, &nft_hook_of<netfilter_inet_hooks>},
    {{}, 3, &nft_hook_of<netfilter_arp_hooks>},
    {{}, 5, &nft_hook_of<netfilter_device_hooks>},
    {{}, 7, &nft_hook_of<netfilter_bridge_hooks>},
    {{}, 10, &nft_hook_of<netfilter_inet_hooks>},
};

inline constexpr Attribute nft_chain_lines[] = {
    {"NFTA_CHAIN_UNSPEC", 0},
    {"NFTA_CHAIN_TABLE", 1, text},
    {"NFTA_CHAIN_HANDLE", 2, network64},
    {"NFTA_CHAIN_NAME", 3, text},
    {"NFTA_CHAIN_HOOK", 4, by_family(nft_hooks)},
    {"NFTA_CHAIN_POLICY", 5, network_choice<nft_verdicts>},
    {"NFTA_CHAIN_USE", 6, network32},
    {"NFTA_CHAIN_TYPE", 7, text},
    {"NFTA_CHAIN_COUNTERS", 8, nested(nft_counter)},
    {"NFTA_CHAIN_PAD", 9},
    {"NFTA_CHAIN_FLAGS", 10, network_flags<nft_chain_flags>},
    {"NFTA_CHAIN_ID", 11, network32},
    {"NFTA_CHAIN_USERDATA", 12},
};
inline constexpr AttributesOf nft_chain{"nft_chain_attributes", "NFTA_CHAIN_???", nft_chain_lines};

inline constexpr Attribute nft_rule_compatibility_lines[] = {
    {"NFTA_RULE_COMPAT_UNSPEC", 0},
    {"NFTA_RULE_COMPAT_PROTO", 1, network_protocol},
    {"NFTA_RULE_COMPAT_FLAGS", 2, network_flags<nft_rule_compatibility_flags>},
};
inline constexpr AttributesOf nft_rule_compatibility{"nft_rule_compatibility", "NFTA_RULE_COMPAT_???",
                                                     nft_rule_compatibility_lines};

inline constexpr Attribute nft_rule_lines[] = {
    {"NFTA_RULE_UNSPEC", 0},
    {"NFTA_RULE_TABLE", 1, text},
    {"NFTA_RULE_CHAIN", 2, text},
    {"NFTA_RULE_HANDLE", 3, network64},
    {"NFTA_RULE_EXPRESSIONS", 4, nested(nft_expressions)},
    {"NFTA_RULE_COMPAT", 5, nested(nft_rule_compatibility)},
    {"NFTA_RULE_POSITION", 6, network64},
    {"NFTA_RULE_USERDATA", 7},
    {"NFTA_RULE_PAD", 8},
    {"NFTA_RULE_ID", 9, network32},
    {"NFTA_RULE_POSITION_ID", 10, network32},
    {"NFTA_RULE_CHAIN_ID", 11, network32},
};
inline constexpr AttributesOf nft_rule{"nft_rule_attributes", "NFTA_RULE_???", nft_rule_lines};

inline constexpr Attribute nft_set_field_lines[] = {
    {"NFTA_SET_FIELD_UNSPEC", 0},
    {"NFTA_SET_FIELD_LEN", 1, network32},
};
inline constexpr AttributesOf nft_set_field{"nft_set_field", "NFTA_SET_FIELD_???", nft_set_field_lines};
inline constexpr Attribute nft_set_fields_lines[] = {{"NFTA_LIST_ELEM", 1, nested(nft_set_field)}};
inline constexpr Attributes nft_set_fields = attributes_named_by(nft_expressions.names, nft_set_fields_lines);
inline constexpr Attribute nft_set_description_lines[] = {
    {"NFTA_SET_DESC_UNSPEC", 0},
    {"NFTA_SET_DESC_SIZE", 1, network32},
    {"NFTA_SET_DESC_CONCAT", 2, nested(nft_set_fields)},
};
inline constexpr AttributesOf nft_set_description{"nft_set_description", "NFTA_SET_DESC_???",
                                                  nft_set_description_lines};

inline constexpr Attribute nft_set_lines[] = {
    {"NFTA_SET_UNSPEC", 0},
    {"NFTA_SET_TABLE", 1, text},
    {"NFTA_SET_NAME", 2, text},
    {"NFTA_SET_FLAGS", 3, network_flags<nft_set_flags>},
    {"NFTA_SET_KEY_TYPE", 4, network32},
    {"NFTA_SET_KEY_LEN", 5, network32},
    {"NFTA_SET_DATA_TYPE", 6, network_choice<nft_data_types>},
    {"NFTA_SET_DATA_LEN", 7, network32},
    {"NFTA_SET_POLICY", 8, network_choice<nft_set_policies>},
    {"NFTA_SET_DESC", 9, nested(nft_set_description)},
    {"NFTA_SET_ID", 10, network32},
    {"NFTA_SET_TIMEOUT", 11, network64},
    {"NFTA_SET_GC_INTERVAL", 12, network32},
    {"NFTA_SET_USERDATA", 13},
    {"NFTA_SET_PAD", 14},
    {"NFTA_SET_OBJ_TYPE", 15, network_choice<nft_object_types>},
    {"NFTA_SET_HANDLE", 16, network64},
    {"NFTA_SET_EXPR", 17, nested(nft_expression)},
    {"NFTA_SET_EXPRESSIONS", 18, nested(nft_expressions)},
    {"NFTA_SET_TYPE", 19, text},
    {"NFTA_SET_COUNT", 20, network32},
};
inline constexpr AttributesOf nft_set{"nft_set_attributes", "NFTA_SET_???", nft_set_lines};

inline constexpr Attribute nft_element_lines[] = {
    {"NFTA_SET_ELEM_UNSPEC", 0},
    {"NFTA_SET_ELEM_KEY", 1, nested(nft_data)},
    {"NFTA_SET_ELEM_DATA", 2, nested(nft_data)},
    {"NFTA_SET_ELEM_FLAGS", 3, network_flags<nft_element_flags>},
    {"NFTA_SET_ELEM_TIMEOUT", 4, network64},
    {"NFTA_SET_ELEM_EXPIRATION", 5, network64},
    {"NFTA_SET_ELEM_USERDATA", 6},
    {"NFTA_SET_ELEM_EXPR", 7, nested(nft_expression)},
    {"NFTA_SET_ELEM_PAD", 8},
    {"NFTA_SET_ELEM_OBJREF", 9, text},
    {"NFTA_SET_ELEM_KEY_END", 10, nested(nft_data)},
    {"NFTA_SET_ELEM_EXPRESSIONS", 11, nested(nft_expressions)},
};
inline constexpr AttributesOf nft_element{"nft_element_attributes", "NFTA_SET_ELEM_???", nft_element_lines};
inline constexpr Attribute nft_elements_lines[] = {{"NFTA_LIST_ELEM", 1, nested(nft_element)}};
inline constexpr Attributes nft_elements = attributes_named_by(nft_expressions.names, nft_elements_lines);
inline constexpr Attribute nft_element_list_lines[] = {
    {"NFTA_SET_ELEM_LIST_UNSPEC", 0},
    {"NFTA_SET_ELEM_LIST_TABLE", 1, text},
    {"NFTA_SET_ELEM_LIST_SET", 2, text},
    {"NFTA_SET_ELEM_LIST_ELEMENTS", 3, nested(nft_elements)},
    {"NFTA_SET_ELEM_LIST_SET_ID", 4, network32},
};
inline constexpr AttributesOf nft_element_list{"nft_element_list", "NFTA_SET_ELEM_LIST_???", nft_element_list_lines};

inline constexpr Attribute nft_generation_lines[] = {
    {"NFTA_GEN_UNSPEC", 0},
    {"NFTA_GEN_ID", 1, network32},
    {"NFTA_GEN_PROC_PID", 2, network32},
    {"NFTA_GEN_PROC_NAME", 3, text},
};
inline constexpr AttributesOf nft_generation{"nft_generation", "NFTA_GEN_???", nft_generation_lines};

inline constexpr Attribute nft_trace_lines[] = {
    {"NFTA_TRACE_UNSPEC", 0},
    {"NFTA_TRACE_TABLE", 1, text},
    {"NFTA_TRACE_CHAIN", 2, text},
    {"NFTA_TRACE_RULE_HANDLE", 3, network64},
    {"NFTA_TRACE_TYPE", 4, network_choice<nft_trace_types>},
    {"NFTA_TRACE_VERDICT", 5, nested(nft_verdict)},
    {"NFTA_TRACE_ID", 6, network_hex32},
    {"NFTA_TRACE_LL_HEADER", 7},
    {"NFTA_TRACE_NETWORK_HEADER", 8},
    {"NFTA_TRACE_TRANSPORT_HEADER", 9},
    {"NFTA_TRACE_IIF", 10, network_index},
    {"NFTA_TRACE_IIFTYPE", 11, network_hardware_type},
    {"NFTA_TRACE_OIF", 12, network_index},
    {"NFTA_TRACE_OIFTYPE", 13, network_hardware_type},
    {"NFTA_TRACE_MARK", 14, network_hex32},
    {"NFTA_TRACE_NFPROTO", 15, network_choice<netfilter_protocols>},
    {"NFTA_TRACE_POLICY", 16, network_choice<nft_verdicts>},
    {"NFTA_TRACE_PAD", 17},
    {"NFTA_TRACE_CT_ID", 18, network_hex32},
    {"NFTA_TRACE_CT_DIRECTION", 19, byte_choice<nft_connection_directions>},
    {"NFTA_TRACE_CT_STATUS", 20, network_flags<nft_connection_status>},
    {"NFTA_TRACE_CT_STATE", 21, network_hex32},
};
inline constexpr AttributesOf nft_trace{"nft_trace_attributes", "NFTA_TRACE_???", nft_trace_lines};

inline constexpr Item network_family16 = choice({}, address_families, Type::be16);
inline constexpr Attribute nft_connection_helper_lines[] = {
    {"NFTA_CT_HELPER_UNSPEC", 0},
    {"NFTA_CT_HELPER_NAME", 1, text},
    {"NFTA_CT_HELPER_L3PROTO", 2, network_family16},
    {"NFTA_CT_HELPER_L4PROTO", 3, number_of_any_width(internet_protocol)},
};
inline constexpr AttributesOf nft_connection_helper{"nft_connection_helper", "NFTA_CT_HELPER_???",
                                                    nft_connection_helper_lines};
/// How long a connection stays in each of its protocol's states.
inline constexpr Attributes nft_timeouts = numbered(network32);
inline constexpr Attribute nft_connection_timeout_lines[] = {
    {"NFTA_CT_TIMEOUT_UNSPEC", 0},
    {"NFTA_CT_TIMEOUT_L3PROTO", 1, network_family16},
    {"NFTA_CT_TIMEOUT_L4PROTO", 2, number_of_any_width(internet_protocol)},
    {"NFTA_CT_TIMEOUT_DATA", 3, nested(nft_timeouts)},
};
inline constexpr AttributesOf nft_connection_timeout{"nft_connection_timeout", "NFTA_CT_TIMEOUT_???",
                                                     nft_connection_timeout_lines};
inline constexpr Attribute nft_connection_expectation_lines[] = {
    {"NFTA_CT_EXPECT_UNSPEC", 0},
    {"NFTA_CT_EXPECT_L3PROTO", 1, network_family16},
    {"NFTA_CT_EXPECT_L4PROTO", 2, number_of_any_width(internet_protocol)},
    {"NFTA_CT_EXPECT_DPORT", 3, network16},
    {"NFTA_CT_EXPECT_TIMEOUT", 4, number32},
    {"NFTA_CT_EXPECT_SIZE", 5, number8},
};
inline constexpr AttributesOf nft_connection_expectation{"nft_connection_expectation", "NFTA_CT_EXPECT_???",
                                                         nft_connection_expectation_lines};
inline constexpr Attribute nft_security_mark_lines[] = {
    {"NFTA_SECMARK_UNSPEC", 0},
    {"NFTA_SECMARK_CTX", 1, text},
};
inline constexpr AttributesOf nft_security_mark{"nft_security_mark", "NFTA_SECMARK_???", nft_security_mark_lines};

inline constexpr Attribute nft_tunnel_ip_lines[] = {
    {"NFTA_TUNNEL_KEY_IP_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_IP_SRC", 1, internet4},
    {"NFTA_TUNNEL_KEY_IP_DST", 2, internet4},
};
inline constexpr AttributesOf nft_tunnel_ip{"nft_tunnel_ip", "NFTA_TUNNEL_KEY_IP_???", nft_tunnel_ip_lines};
inline constexpr Attribute nft_tunnel_ip6_lines[] = {
    {"NFTA_TUNNEL_KEY_IP6_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_IP6_SRC", 1, internet6},
    {"NFTA_TUNNEL_KEY_IP6_DST", 2, internet6},
    {"NFTA_TUNNEL_KEY_IP6_FLOWLABEL", 3, network_hex32},
};
inline constexpr AttributesOf nft_tunnel_ip6{"nft_tunnel_ip6", "NFTA_TUNNEL_KEY_IP6_???", nft_tunnel_ip6_lines};
inline constexpr Attribute nft_tunnel_vxlan_lines[] = {
    {"NFTA_TUNNEL_KEY_VXLAN_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_VXLAN_GBP", 1, network_hex32},
};
inline constexpr AttributesOf nft_tunnel_vxlan{"nft_tunnel_vxlan", "NFTA_TUNNEL_KEY_VXLAN_???", nft_tunnel_vxlan_lines};
inline constexpr Attribute nft_tunnel_erspan_lines[] = {
    {"NFTA_TUNNEL_KEY_ERSPAN_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_ERSPAN_VERSION", 1, network32},
    {"NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX", 2, network32},
    {"NFTA_TUNNEL_KEY_ERSPAN_V2_HWID", 3, number8},
    {"NFTA_TUNNEL_KEY_ERSPAN_V2_DIR", 4, number8},
};
inline constexpr AttributesOf nft_tunnel_erspan{"nft_tunnel_erspan", "NFTA_TUNNEL_KEY_ERSPAN_???",
                                                nft_tunnel_erspan_lines};
inline constexpr Attribute nft_tunnel_geneve_lines[] = {
    {"NFTA_TUNNEL_KEY_GENEVE_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_GENEVE_CLASS", 1, network16},
    {"NFTA_TUNNEL_KEY_GENEVE_TYPE", 2, number8},
    {"NFTA_TUNNEL_KEY_GENEVE_DATA", 3},
};
inline constexpr AttributesOf nft_tunnel_geneve{"nft_tunnel_geneve", "NFTA_TUNNEL_KEY_GENEVE_???",
                                                nft_tunnel_geneve_lines};
inline constexpr Attribute nft_tunnel_option_lines[] = {
    {"NFTA_TUNNEL_KEY_OPTS_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_OPTS_VXLAN", 1, nested(nft_tunnel_vxlan)},
    {"NFTA_TUNNEL_KEY_OPTS_ERSPAN", 2, nested(nft_tunnel_erspan)},
    {"NFTA_TUNNEL_KEY_OPTS_GENEVE", 3, nested(nft_tunnel_geneve)},
};
inline constexpr AttributesOf nft_tunnel_options{"nft_tunnel_options", "NFTA_TUNNEL_KEY_OPTS_???",
                                                 nft_tunnel_option_lines};
inline constexpr Attribute nft_tunnel_key_lines[] = {
    {"NFTA_TUNNEL_KEY_UNSPEC", 0},
    {"NFTA_TUNNEL_KEY_ID", 1, network32},
    {"NFTA_TUNNEL_KEY_IP", 2, nested(nft_tunnel_ip)},
    {"NFTA_TUNNEL_KEY_IP6", 3, nested(nft_tunnel_ip6)},
    {"NFTA_TUNNEL_KEY_FLAGS", 4, network_flags<nft_tunnel_flags>},
    {"NFTA_TUNNEL_KEY_TOS", 5, hex8},
    {"NFTA_TUNNEL_KEY_TTL", 6, number8},
    {"NFTA_TUNNEL_KEY_SPORT", 7, network16},
    {"NFTA_TUNNEL_KEY_DPORT", 8, network16},
    {"NFTA_TUNNEL_KEY_OPTS", 9, nested(nft_tunnel_options)},
};
inline constexpr AttributesOf nft_tunnel_key{"nft_tunnel_key_attributes", "NFTA_TUNNEL_KEY_???", nft_tunnel_key_lines};

inline constexpr Choice nft_object_kinds[] = {
    {{}, 1, &nft_counter},
    {{}, 2, &nft_quota},
    {{}, 3, &nft_connection_helper},
    {{}, 4, &nft_limit},
    {{}, 5, &nft_connection_limit},
    {{}, 6, &nft_tunnel_key},
    {{}, 7, &nft_connection_timeout},
    {{}, 8, &nft_security_mark},
    {{}, 9, &nft_connection_expectation},
    {{}, 10, &nft_synproxy},
};
inline constexpr Attribute nft_object_lines[] = {
    {"NFTA_OBJ_UNSPEC", 0},
    {"NFTA_OBJ_TABLE", 1, text},
    {"NFTA_OBJ_NAME", 2, text},
    {"NFTA_OBJ_TYPE", 3, network_choice<nft_object_types>},
    {"NFTA_OBJ_DATA", 4, by_number(3, nft_object_kinds)},
    {"NFTA_OBJ_USE", 5, network32},
    {"NFTA_OBJ_HANDLE", 6, network64},
    {"NFTA_OBJ_PAD", 7},
    {"NFTA_OBJ_USERDATA", 8},
};
inline constexpr AttributesOf nft_object{"nft_object_attributes", "NFTA_OBJ_???", nft_object_lines};

inline constexpr Attribute nft_flow_table_hook_lines[] = {
    {"NFTA_FLOWTABLE_HOOK_UNSPEC", 0},
    {"NFTA_FLOWTABLE_HOOK_NUM", 1, network_choice<netfilter_device_hooks>},
    {"NFTA_FLOWTABLE_HOOK_PRIORITY", 2, network_signed32},
    {"NFTA_FLOWTABLE_HOOK_DEVS", 3, nested(nft_devices)},
};
inline constexpr AttributesOf nft_flow_table_hook{"nft_flow_table_hook", "NFTA_FLOWTABLE_HOOK_???",
                                                  nft_flow_table_hook_lines};
inline constexpr Attribute nft_flow_table_lines[] = {
    {"NFTA_FLOWTABLE_UNSPEC", 0},
    {"NFTA_FLOWTABLE_TABLE", 1, text},
    {"NFTA_FLOWTABLE_NAME", 2, text},
    {"NFTA_FLOWTABLE_HOOK", 3, nested(nft_flow_table_hook)},
    {"NFTA_FLOWTABLE_USE", 4, network32},
    {"NFTA_FLOWTABLE_HANDLE", 5, network64},
    {"NFTA_FLOWTABLE_PAD", 6},
    {"NFTA_FLOWTABLE_FLAGS", 7, network_flags<nft_flow_table_flags>},
};
inline constexpr AttributesOf nft_flow_table{"nft_flow_table", "NFTA_FLOWTABLE_???", nft_flow_table_lines};

}  // namespace callgate::decode::netlink

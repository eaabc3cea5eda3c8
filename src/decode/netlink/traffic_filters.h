// The options of the filters of traffic control (linux/pkt_cls.h).
#pragma once

#include "decode/constants/netlink_traffic.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/netlink/traffic_actions.h"
#include "decode/structs/netlink_traffic_options.h"

namespace callgate::decode::netlink {

/// The actions of a filter, numbered.
extern const Attributes actions;

namespace traffic_filters {

inline constexpr Item u32_sel_fields = field({}, structs::tc_u32_sel);
inline constexpr Item u32_mark_fields = field({}, structs::tc_u32_mark);
inline constexpr Item basic_pcnt_fields = field({}, structs::tc_basic_pcnt);
inline constexpr Item matchall_pcnt_fields = field({}, structs::tc_matchall_pcnt);
inline constexpr Item ematch_tree_hdr_fields = field({}, structs::tcf_ematch_tree_hdr);
inline constexpr Item ematch_hdr_fields = field({}, structs::tcf_ematch_hdr);
inline constexpr Item key_counts = all_of(number64);
inline constexpr Item flag_bits = flags({}, classifier_flags);
inline constexpr Item direct_flags = flags({}, bpf_classifier_flags);
inline constexpr Item flow_mode = choice({}, flow_modes, Type::u32);
inline constexpr Item connection_state = flags({}, flower_connection_states, Type::u16);
inline constexpr Item key_flags = flags({}, flower_flags, Type::be32);

/// Conditions of a filter: what each compares is not looked at.
inline constexpr Attributes match_list = numbered(coded(ematch_hdr_fields, {}));
inline constexpr Attribute matches_lines[] = {
    {"TCA_EMATCH_TREE_UNSPEC", 0},
    {"TCA_EMATCH_TREE_HDR", 1, ematch_tree_hdr_fields},
    {"TCA_EMATCH_TREE_LIST", 2, nested(match_list)},
};
inline constexpr AttributesOf matches{"matches_attributes", "TCA_EMATCH_TREE_???", matches_lines};

inline constexpr Attribute u32_filter_lines[] = {
    {"TCA_U32_UNSPEC", 0},
    {"TCA_U32_CLASSID", 1, hex32},
    {"TCA_U32_HASH", 2, hex32},
    {"TCA_U32_LINK", 3, hex32},
    {"TCA_U32_DIVISOR", 4, number32},
    {"TCA_U32_SEL", 5, u32_sel_fields},
    {"TCA_U32_POLICE", 6, nested(traffic_actions::police)},
    {"TCA_U32_ACT", 7, nested(actions)},
    {"TCA_U32_INDEV", 8, text},
    {"TCA_U32_PCNT", 9, key_counts},
    {"TCA_U32_MARK", 10, u32_mark_fields},
    {"TCA_U32_FLAGS", 11, flag_bits},
    {"TCA_U32_PAD", 12},
};
inline constexpr AttributesOf u32_filter{"u32_filter_attributes", "TCA_U32_???", u32_filter_lines};

inline constexpr Attribute route_filter_lines[] = {
    {"TCA_ROUTE4_UNSPEC", 0},
    {"TCA_ROUTE4_CLASSID", 1, hex32},
    {"TCA_ROUTE4_TO", 2, number32},
    {"TCA_ROUTE4_FROM", 3, number32},
    {"TCA_ROUTE4_IIF", 4, index32},
    {"TCA_ROUTE4_POLICE", 5, nested(traffic_actions::police)},
    {"TCA_ROUTE4_ACT", 6, nested(actions)},
};
inline constexpr AttributesOf route_filter{"route_filter_attributes", "TCA_ROUTE4_???", route_filter_lines};

inline constexpr Attribute mark_filter_lines[] = {
    {"TCA_FW_UNSPEC", 0},
    {"TCA_FW_CLASSID", 1, hex32},
    {"TCA_FW_POLICE", 2, nested(traffic_actions::police)},
    {"TCA_FW_INDEV", 3, text},
    {"TCA_FW_ACT", 4, nested(actions)},
    {"TCA_FW_MASK", 5, hex32},
};
inline constexpr AttributesOf mark_filter{"mark_filter_attributes", "TCA_FW_???", mark_filter_lines};

inline constexpr Attribute flow_filter_lines[] = {
    {"TCA_FLOW_UNSPEC", 0},
    {"TCA_FLOW_KEYS", 1, hex32},
    {"TCA_FLOW_MODE", 2, flow_mode},
    {"TCA_FLOW_BASECLASS", 3, hex32},
    {"TCA_FLOW_RSHIFT", 4, number32},
    {"TCA_FLOW_ADDEND", 5, number32},
    {"TCA_FLOW_MASK", 6, hex32},
    {"TCA_FLOW_XOR", 7, hex32},
    {"TCA_FLOW_DIVISOR", 8, number32},
    {"TCA_FLOW_ACT", 9, nested(actions)},
    {"TCA_FLOW_POLICE", 10, nested(traffic_actions::police)},
    {"TCA_FLOW_EMATCHES", 11, nested(matches)},
    {"TCA_FLOW_PERTURB", 12, number32},
};
inline constexpr AttributesOf flow_filter{"flow_filter_attributes", "TCA_FLOW_???", flow_filter_lines};

inline constexpr Attribute basic_filter_lines[] = {
    {"TCA_BASIC_UNSPEC", 0},
    {"TCA_BASIC_CLASSID", 1, hex32},
    {"TCA_BASIC_EMATCHES", 2, nested(matches)},
    {"TCA_BASIC_ACT", 3, nested(actions)},
    {"TCA_BASIC_POLICE", 4, nested(traffic_actions::police)},
    {"TCA_BASIC_PCNT", 5, basic_pcnt_fields},
    {"TCA_BASIC_PAD", 6},
};
inline constexpr AttributesOf basic_filter{"basic_filter_attributes", "TCA_BASIC_???", basic_filter_lines};

inline constexpr Attribute cgroup_filter_lines[] = {
    {"TCA_CGROUP_UNSPEC", 0},
    {"TCA_CGROUP_ACT", 1, nested(actions)},
    {"TCA_CGROUP_POLICE", 2, nested(traffic_actions::police)},
    {"TCA_CGROUP_EMATCHES", 3, nested(matches)},
};
inline constexpr AttributesOf cgroup_filter{"cgroup_filter_attributes", "TCA_CGROUP_???", cgroup_filter_lines};

inline constexpr Attribute bpf_filter_lines[] = {
    {"TCA_BPF_UNSPEC", 0},
    {"TCA_BPF_ACT", 1, nested(actions)},
    {"TCA_BPF_POLICE", 2, nested(traffic_actions::police)},
    {"TCA_BPF_CLASSID", 3, hex32},
    {"TCA_BPF_OPS_LEN", 4, number16},
    {"TCA_BPF_OPS", 5, traffic_actions::traffic_program},
    {"TCA_BPF_FD", 6, descriptor},
    {"TCA_BPF_NAME", 7, text},
    {"TCA_BPF_FLAGS", 8, direct_flags},
    {"TCA_BPF_FLAGS_GEN", 9, flag_bits},
    {"TCA_BPF_TAG", 10},
    {"TCA_BPF_ID", 11, number32},
};
inline constexpr AttributesOf bpf_filter{"bpf_filter_attributes", "TCA_BPF_???", bpf_filter_lines};

inline constexpr Attribute flower_geneve_lines[] = {
    {"TCA_FLOWER_KEY_ENC_OPT_GENEVE_UNSPEC", 0},
    {"TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS", 1, hex_network16},
    {"TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE", 2, hex8},
    {"TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA", 3},
};
inline constexpr AttributesOf flower_geneve{"flower_geneve_attributes", "TCA_FLOWER_KEY_ENC_OPT_GENEVE_???",
                                            flower_geneve_lines};

inline constexpr Attribute flower_vxlan_lines[] = {
    {"TCA_FLOWER_KEY_ENC_OPT_VXLAN_UNSPEC", 0},
    {"TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP", 1, hex32},
};
inline constexpr AttributesOf flower_vxlan{"flower_vxlan_attributes", "TCA_FLOWER_KEY_ENC_OPT_VXLAN_???",
                                           flower_vxlan_lines};

inline constexpr Attribute flower_erspan_lines[] = {
    {"TCA_FLOWER_KEY_ENC_OPT_ERSPAN_UNSPEC", 0},           {"TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER", 1, number8},
    {"TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX", 2, network32}, {"TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR", 3, number8},
    {"TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID", 4, number8},
};
inline constexpr AttributesOf flower_erspan{"flower_erspan_attributes", "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_???",
                                            flower_erspan_lines};

inline constexpr Attribute flower_gtp_lines[] = {
    {"TCA_FLOWER_KEY_ENC_OPT_GTP_UNSPEC", 0},
    {"TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE", 1, hex8},
    {"TCA_FLOWER_KEY_ENC_OPT_GTP_QFI", 2, hex8},
};
inline constexpr AttributesOf flower_gtp{"flower_gtp_attributes", "TCA_FLOWER_KEY_ENC_OPT_GTP_???", flower_gtp_lines};

inline constexpr Attribute flower_pfcp_lines[] = {
    {"TCA_FLOWER_KEY_ENC_OPT_PFCP_UNSPEC", 0},
    {"TCA_FLOWER_KEY_ENC_OPT_PFCP_TYPE", 1, number8},
    {"TCA_FLOWER_KEY_ENC_OPT_PFCP_SEID", 2, network64},
};
inline constexpr AttributesOf flower_pfcp{"flower_pfcp_attributes", "TCA_FLOWER_KEY_ENC_OPT_PFCP_???",
                                          flower_pfcp_lines};

inline constexpr Attribute flower_options_lines[] = {
    {"TCA_FLOWER_KEY_ENC_OPTS_UNSPEC", 0},
    {"TCA_FLOWER_KEY_ENC_OPTS_GENEVE", 1, nested(flower_geneve)},
    {"TCA_FLOWER_KEY_ENC_OPTS_VXLAN", 2, nested(flower_vxlan)},
    {"TCA_FLOWER_KEY_ENC_OPTS_ERSPAN", 3, nested(flower_erspan)},
    {"TCA_FLOWER_KEY_ENC_OPTS_GTP", 4, nested(flower_gtp)},
    {"TCA_FLOWER_KEY_ENC_OPTS_PFCP", 5, nested(flower_pfcp)},
};
inline constexpr AttributesOf flower_options{"flower_options_attributes", "TCA_FLOWER_KEY_ENC_OPTS_???",
                                             flower_options_lines};

inline constexpr Attribute flower_label_lines[] = {
    {"TCA_FLOWER_KEY_MPLS_OPT_LSE_UNSPEC", 0},       {"TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH", 1, number8},
    {"TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL", 2, number8}, {"TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS", 3, number8},
    {"TCA_FLOWER_KEY_MPLS_OPT_LSE_TC", 4, number8},  {"TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL", 5, number32},
};
inline constexpr AttributesOf flower_label{"flower_label_attributes", "TCA_FLOWER_KEY_MPLS_OPT_LSE_???",
                                           flower_label_lines};

inline constexpr Attribute flower_labels_lines[] = {
    {"TCA_FLOWER_KEY_MPLS_OPTS_UNSPEC", 0},
    {"TCA_FLOWER_KEY_MPLS_OPTS_LSE", 1, nested(flower_label)},
};
inline constexpr AttributesOf flower_labels{"flower_labels_attributes", "TCA_FLOWER_KEY_MPLS_OPTS_???",
                                            flower_labels_lines};

inline constexpr Attribute flower_fault_management_lines[] = {
    {"TCA_FLOWER_KEY_CFM_OPT_UNSPEC", 0},
    {"TCA_FLOWER_KEY_CFM_MD_LEVEL", 1, number8},
    {"TCA_FLOWER_KEY_CFM_OPCODE", 2, number8},
};
inline constexpr AttributesOf flower_fault_management{"flower_fault_management_attributes", "TCA_FLOWER_KEY_CFM_???",
                                                      flower_fault_management_lines};

inline constexpr Attribute flower_filter_lines[] = {
    {"TCA_FLOWER_UNSPEC", 0},
    {"TCA_FLOWER_CLASSID", 1, hex32},
    {"TCA_FLOWER_INDEV", 2, text},
    {"TCA_FLOWER_ACT", 3, nested(actions)},
    {"TCA_FLOWER_KEY_ETH_DST", 4, hardware},
    {"TCA_FLOWER_KEY_ETH_DST_MASK", 5, hardware},
    {"TCA_FLOWER_KEY_ETH_SRC", 6, hardware},
    {"TCA_FLOWER_KEY_ETH_SRC_MASK", 7, hardware},
    {"TCA_FLOWER_KEY_ETH_TYPE", 8, ethernet_type},
    {"TCA_FLOWER_KEY_IP_PROTO", 9, number_of_any_width(internet_protocol)},
    {"TCA_FLOWER_KEY_IPV4_SRC", 10, internet4},
    {"TCA_FLOWER_KEY_IPV4_SRC_MASK", 11, internet4},
    {"TCA_FLOWER_KEY_IPV4_DST", 12, internet4},
    {"TCA_FLOWER_KEY_IPV4_DST_MASK", 13, internet4},
    {"TCA_FLOWER_KEY_IPV6_SRC", 14, internet6},
    {"TCA_FLOWER_KEY_IPV6_SRC_MASK", 15, internet6},
    {"TCA_FLOWER_KEY_IPV6_DST", 16, internet6},
    {"TCA_FLOWER_KEY_IPV6_DST_MASK", 17, internet6},
    {"TCA_FLOWER_KEY_TCP_SRC", 18, network16},
    {"TCA_FLOWER_KEY_TCP_DST", 19, network16},
    {"TCA_FLOWER_KEY_UDP_SRC", 20, network16},
    {"TCA_FLOWER_KEY_UDP_DST", 21, network16},
    {"TCA_FLOWER_FLAGS", 22, flag_bits},
    {"TCA_FLOWER_KEY_VLAN_ID", 23, number16},
    {"TCA_FLOWER_KEY_VLAN_PRIO", 24, number8},
    {"TCA_FLOWER_KEY_VLAN_ETH_TYPE", 25, ethernet_type},
    {"TCA_FLOWER_KEY_ENC_KEY_ID", 26, network32},
    {"TCA_FLOWER_KEY_ENC_IPV4_SRC", 27, internet4},
    {"TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK", 28, internet4},
    {"TCA_FLOWER_KEY_ENC_IPV4_DST", 29, internet4},
    {"TCA_FLOWER_KEY_ENC_IPV4_DST_MASK", 30, internet4},
    {"TCA_FLOWER_KEY_ENC_IPV6_SRC", 31, internet6},
    {"TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK", 32, internet6},
    {"TCA_FLOWER_KEY_ENC_IPV6_DST", 33, internet6},
    {"TCA_FLOWER_KEY_ENC_IPV6_DST_MASK", 34, internet6},
    {"TCA_FLOWER_KEY_TCP_SRC_MASK", 35, network16},
    {"TCA_FLOWER_KEY_TCP_DST_MASK", 36, network16},
    {"TCA_FLOWER_KEY_UDP_SRC_MASK", 37, network16},
    {"TCA_FLOWER_KEY_UDP_DST_MASK", 38, network16},
    {"TCA_FLOWER_KEY_SCTP_SRC_MASK", 39, network16},
    {"TCA_FLOWER_KEY_SCTP_DST_MASK", 40, network16},
    {"TCA_FLOWER_KEY_SCTP_SRC", 41, network16},
    {"TCA_FLOWER_KEY_SCTP_DST", 42, network16},
    {"TCA_FLOWER_KEY_ENC_UDP_SRC_PORT", 43, network16},
    {"TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK", 44, network16},
    {"TCA_FLOWER_KEY_ENC_UDP_DST_PORT", 45, network16},
    {"TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK", 46, network16},
    {"TCA_FLOWER_KEY_FLAGS", 47, key_flags},
    {"TCA_FLOWER_KEY_FLAGS_MASK", 48, key_flags},
    {"TCA_FLOWER_KEY_ICMPV4_CODE", 49, number8},
    {"TCA_FLOWER_KEY_ICMPV4_CODE_MASK", 50, number8},
    {"TCA_FLOWER_KEY_ICMPV4_TYPE", 51, number8},
    {"TCA_FLOWER_KEY_ICMPV4_TYPE_MASK", 52, number8},
    {"TCA_FLOWER_KEY_ICMPV6_CODE", 53, number8},
    {"TCA_FLOWER_KEY_ICMPV6_CODE_MASK", 54, number8},
    {"TCA_FLOWER_KEY_ICMPV6_TYPE", 55, number8},
    {"TCA_FLOWER_KEY_ICMPV6_TYPE_MASK", 56, number8},
    {"TCA_FLOWER_KEY_ARP_SIP", 57, internet4},
    {"TCA_FLOWER_KEY_ARP_SIP_MASK", 58, internet4},
    {"TCA_FLOWER_KEY_ARP_TIP", 59, internet4},
    {"TCA_FLOWER_KEY_ARP_TIP_MASK", 60, internet4},
    {"TCA_FLOWER_KEY_ARP_OP", 61, number8},
    {"TCA_FLOWER_KEY_ARP_OP_MASK", 62, number8},
    {"TCA_FLOWER_KEY_ARP_SHA", 63, hardware},
    {"TCA_FLOWER_KEY_ARP_SHA_MASK", 64, hardware},
    {"TCA_FLOWER_KEY_ARP_THA", 65, hardware},
    {"TCA_FLOWER_KEY_ARP_THA_MASK", 66, hardware},
    {"TCA_FLOWER_KEY_MPLS_TTL", 67, number8},
    {"TCA_FLOWER_KEY_MPLS_BOS", 68, number8},
    {"TCA_FLOWER_KEY_MPLS_TC", 69, number8},
    {"TCA_FLOWER_KEY_MPLS_LABEL", 70, number32},
    {"TCA_FLOWER_KEY_TCP_FLAGS", 71, hex_network16},
    {"TCA_FLOWER_KEY_TCP_FLAGS_MASK", 72, hex_network16},
    {"TCA_FLOWER_KEY_IP_TOS", 73, hex8},
    {"TCA_FLOWER_KEY_IP_TOS_MASK", 74, hex8},
    {"TCA_FLOWER_KEY_IP_TTL", 75, number8},
    {"TCA_FLOWER_KEY_IP_TTL_MASK", 76, number8},
    {"TCA_FLOWER_KEY_CVLAN_ID", 77, number16},
    {"TCA_FLOWER_KEY_CVLAN_PRIO", 78, number8},
    {"TCA_FLOWER_KEY_CVLAN_ETH_TYPE", 79, ethernet_type},
    {"TCA_FLOWER_KEY_ENC_IP_TOS", 80, hex8},
    {"TCA_FLOWER_KEY_ENC_IP_TOS_MASK", 81, hex8},
    {"TCA_FLOWER_KEY_ENC_IP_TTL", 82, number8},
    {"TCA_FLOWER_KEY_ENC_IP_TTL_MASK", 83, number8},
    {"TCA_FLOWER_KEY_ENC_OPTS", 84, nested(flower_options)},
    {"TCA_FLOWER_KEY_ENC_OPTS_MASK", 85, nested(flower_options)},
    {"TCA_FLOWER_IN_HW_COUNT", 86, number32},
    {"TCA_FLOWER_KEY_PORT_SRC_MIN", 87, network16},
    {"TCA_FLOWER_KEY_PORT_SRC_MAX", 88, network16},
    {"TCA_FLOWER_KEY_PORT_DST_MIN", 89, network16},
    {"TCA_FLOWER_KEY_PORT_DST_MAX", 90, network16},
    {"TCA_FLOWER_KEY_CT_STATE", 91, connection_state},
    {"TCA_FLOWER_KEY_CT_STATE_MASK", 92, connection_state},
    {"TCA_FLOWER_KEY_CT_ZONE", 93, number16},
    {"TCA_FLOWER_KEY_CT_ZONE_MASK", 94, number16},
    {"TCA_FLOWER_KEY_CT_MARK", 95, hex32},
    {"TCA_FLOWER_KEY_CT_MARK_MASK", 96, hex32},
    {"TCA_FLOWER_KEY_CT_LABELS", 97},
    {"TCA_FLOWER_KEY_CT_LABELS_MASK", 98},
    {"TCA_FLOWER_KEY_MPLS_OPTS", 99, nested(flower_labels)},
    {"TCA_FLOWER_KEY_HASH", 100, hex32},
    {"TCA_FLOWER_KEY_HASH_MASK", 101, hex32},
    {"TCA_FLOWER_KEY_NUM_OF_VLANS", 102, number8},
    {"TCA_FLOWER_KEY_PPPOE_SID", 103, hex_network16},
    {"TCA_FLOWER_KEY_PPP_PROTO", 104, hex_network16},
    {"TCA_FLOWER_KEY_L2TPV3_SID", 105, network32},
    {"TCA_FLOWER_L2_MISS", 106, number8},
    {"TCA_FLOWER_KEY_CFM", 107, nested(flower_fault_management)},
    {"TCA_FLOWER_KEY_SPI", 108, hex_network32},
    {"TCA_FLOWER_KEY_SPI_MASK", 109, hex_network32},
    {"TCA_FLOWER_KEY_ENC_FLAGS", 110, key_flags},
    {"TCA_FLOWER_KEY_ENC_FLAGS_MASK", 111, key_flags},
};
inline constexpr AttributesOf flower_filter{"flower_filter_attributes", "TCA_FLOWER_???", flower_filter_lines};

inline constexpr Attribute matchall_filter_lines[] = {
    {"TCA_MATCHALL_UNSPEC", 0},
    {"TCA_MATCHALL_CLASSID", 1, hex32},
    {"TCA_MATCHALL_ACT", 2, nested(actions)},
    {"TCA_MATCHALL_FLAGS", 3, flag_bits},
    {"TCA_MATCHALL_PCNT", 4, matchall_pcnt_fields},
    {"TCA_MATCHALL_PAD", 5},
};
inline constexpr AttributesOf matchall_filter{"matchall_filter_attributes", "TCA_MATCHALL_???", matchall_filter_lines};

}  // namespace traffic_filters

}  // namespace callgate::decode::netlink

#include "decode/constants/netlink_traffic.h"

namespace callgate::decode {
namespace {

// linux/pkt_cls.h
constexpr Constant traffic_verdicts_values[] = {
    {"TC_ACT_OK", 0},
    {"TC_ACT_RECLASSIFY", 1},
    {"TC_ACT_SHOT", 2},
    {"TC_ACT_PIPE", 3},
    {"TC_ACT_STOLEN", 4},
    {"TC_ACT_QUEUED", 5},
    {"TC_ACT_REPEAT", 6},
    {"TC_ACT_REDIRECT", 7},
    {"TC_ACT_TRAP", 8},
    {"TC_ACT_JUMP", 0x10000000},
    {"TC_ACT_GOTO_CHAIN", 0x20000000},
    {"TC_ACT_UNSPEC", 0xffffffff},
};

constexpr Constant classifier_flags_values[] = {
    {"TCA_CLS_FLAGS_SKIP_HW", 1},   {"TCA_CLS_FLAGS_SKIP_SW", 2},    {"TCA_CLS_FLAGS_IN_HW", 4},
    {"TCA_CLS_FLAGS_NOT_IN_HW", 8}, {"TCA_CLS_FLAGS_VERBOSE", 0x10},
};

constexpr Constant u32_selector_flags_values[] = {
    {"TC_U32_TERMINAL", 1},
    {"TC_U32_OFFSET", 2},
    {"TC_U32_VAROFFSET", 4},
    {"TC_U32_EAT", 8},
};

constexpr Constant flow_modes_values[] = {
    {"FLOW_MODE_MAP", 0},
    {"FLOW_MODE_HASH", 1},
};

constexpr Constant bpf_classifier_flags_values[] = {
    {"TCA_BPF_FLAG_ACT_DIRECT", 1},
};

constexpr Constant flower_connection_states_values[] = {
    {"TCA_FLOWER_KEY_CT_FLAGS_NEW", 1},        {"TCA_FLOWER_KEY_CT_FLAGS_ESTABLISHED", 2},
    {"TCA_FLOWER_KEY_CT_FLAGS_RELATED", 4},    {"TCA_FLOWER_KEY_CT_FLAGS_TRACKED", 8},
    {"TCA_FLOWER_KEY_CT_FLAGS_INVALID", 0x10}, {"TCA_FLOWER_KEY_CT_FLAGS_REPLY", 0x20},
};

constexpr Constant flower_flags_values[] = {
    {"TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT", 1},   {"TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST", 2},
    {"TCA_FLOWER_KEY_FLAGS_TUNNEL_CSUM", 4},   {"TCA_FLOWER_KEY_FLAGS_TUNNEL_DONT_FRAGMENT", 8},
    {"TCA_FLOWER_KEY_FLAGS_TUNNEL_OAM", 0x10}, {"TCA_FLOWER_KEY_FLAGS_TUNNEL_CRIT_OPT", 0x20},
};

constexpr Constant extended_match_kinds_values[] = {
    {"TCF_EM_CONTAINER", 0}, {"TCF_EM_CMP", 1},  {"TCF_EM_NBYTE", 2}, {"TCF_EM_U32", 3},   {"TCF_EM_META", 4},
    {"TCF_EM_TEXT", 5},      {"TCF_EM_VLAN", 6}, {"TCF_EM_CANID", 7}, {"TCF_EM_IPSET", 8}, {"TCF_EM_IPT", 9},
};

constexpr Constant extended_match_flags_values[] = {
    {"TCF_EM_REL_AND", 1},
    {"TCF_EM_REL_OR", 2},
    {"TCF_EM_INVERT", 4},
    {"TCF_EM_SIMPLE", 8},
};

// linux/pkt_sched.h
constexpr Constant link_layers_values[] = {
    {"TC_LINKLAYER_UNAWARE", 0},
    {"TC_LINKLAYER_ETHERNET", 1},
    {"TC_LINKLAYER_ATM", 2},
};

constexpr Constant plug_actions_values[] = {
    {"TCQ_PLUG_BUFFER", 0},
    {"TCQ_PLUG_RELEASE_ONE", 1},
    {"TCQ_PLUG_RELEASE_INDEFINITE", 2},
    {"TCQ_PLUG_LIMIT", 3},
};

constexpr Constant early_detection_flags_values[] = {
    {"TC_RED_ECN", 1},
    {"TC_RED_HARDDROP", 2},
    {"TC_RED_ADAPTATIVE", 4},
    {"TC_RED_NODROP", 8},
};

constexpr Constant mqprio_modes_values[] = {
    {"TC_MQPRIO_MODE_DCB", 0},
    {"TC_MQPRIO_MODE_CHANNEL", 1},
};

constexpr Constant mqprio_shapers_values[] = {
    {"TC_MQPRIO_SHAPER_DCB", 0},
    {"TC_MQPRIO_SHAPER_BW_RATE", 1},
};

constexpr Constant mqprio_offloads_values[] = {
    {"TC_MQPRIO_HW_OFFLOAD_NONE", 0},
    {"TC_MQPRIO_HW_OFFLOAD_TCS", 1},
};

constexpr Constant frame_preemptions_values[] = {
    {"TC_FP_EXPRESS", 1},
    {"TC_FP_PREEMPTIBLE", 2},
};

constexpr Constant earliest_time_flags_values[] = {
    {"TC_ETF_DEADLINE_MODE_ON", 1},
    {"TC_ETF_OFFLOAD_ON", 2},
    {"TC_ETF_SKIP_SOCK_CHECK", 4},
};

constexpr Constant cake_flow_modes_values[] = {
    {"CAKE_FLOW_NONE", 0},  {"CAKE_FLOW_SRC_IP", 1},   {"CAKE_FLOW_DST_IP", 2},   {"CAKE_FLOW_HOSTS", 3},
    {"CAKE_FLOW_FLOWS", 4}, {"CAKE_FLOW_DUAL_SRC", 5}, {"CAKE_FLOW_DUAL_DST", 6}, {"CAKE_FLOW_TRIPLE", 7},
};

constexpr Constant cake_tins_values[] = {
    {"CAKE_DIFFSERV_DIFFSERV3", 0},  {"CAKE_DIFFSERV_DIFFSERV4", 1},  {"CAKE_DIFFSERV_DIFFSERV8", 2},
    {"CAKE_DIFFSERV_BESTEFFORT", 3}, {"CAKE_DIFFSERV_PRECEDENCE", 4},
};

constexpr Constant cake_ack_filters_values[] = {
    {"CAKE_ACK_NONE", 0},
    {"CAKE_ACK_FILTER", 1},
    {"CAKE_ACK_AGGRESSIVE", 2},
};

constexpr Constant cake_framings_values[] = {
    {"CAKE_ATM_NONE", 0},
    {"CAKE_ATM_ATM", 1},
    {"CAKE_ATM_PTM", 2},
};

constexpr Constant taprio_commands_values[] = {
    {"TC_TAPRIO_CMD_SET_GATES", 0},
    {"TC_TAPRIO_CMD_SET_AND_HOLD", 1},
    {"TC_TAPRIO_CMD_SET_AND_RELEASE", 2},
};

constexpr Constant taprio_flags_values[] = {
    {"TCA_TAPRIO_ATTR_FLAG_TXTIME_ASSIST", 1},
    {"TCA_TAPRIO_ATTR_FLAG_FULL_OFFLOAD", 2},
};

constexpr Constant dualpi2_overloads_values[] = {
    {"TC_DUALPI2_DROP_OVERLOAD_OVERFLOW", 0},
    {"TC_DUALPI2_DROP_OVERLOAD_DROP", 1},
};

constexpr Constant dualpi2_drops_values[] = {
    {"TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE", 0},
    {"TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE", 1},
};

constexpr Constant dualpi2_marks_values[] = {
    {"TC_DUALPI2_ECN_MASK_L4S_ECT", 1},
    {"TC_DUALPI2_ECN_MASK_CLA_ECT", 2},
    {"TC_DUALPI2_ECN_MASK_ANY_ECT", 3},
};

constexpr Constant dualpi2_splits_values[] = {
    {"TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO", 0},
    {"TC_DUALPI2_SPLIT_GSO_SPLIT_GSO", 1},
};

// linux/tc_act
constexpr Constant checksum_updates_values[] = {
    {"TCA_CSUM_UPDATE_FLAG_IPV4HDR", 1}, {"TCA_CSUM_UPDATE_FLAG_ICMP", 2},   {"TCA_CSUM_UPDATE_FLAG_IGMP", 4},
    {"TCA_CSUM_UPDATE_FLAG_TCP", 8},     {"TCA_CSUM_UPDATE_FLAG_UDP", 0x10}, {"TCA_CSUM_UPDATE_FLAG_UDPLITE", 0x20},
    {"TCA_CSUM_UPDATE_FLAG_SCTP", 0x40},
};

constexpr Constant connection_actions_values[] = {
    {"TCA_CT_ACT_COMMIT", 1}, {"TCA_CT_ACT_FORCE", 2},      {"TCA_CT_ACT_CLEAR", 4},
    {"TCA_CT_ACT_NAT", 8},    {"TCA_CT_ACT_NAT_SRC", 0x10}, {"TCA_CT_ACT_NAT_DST", 0x20},
};

constexpr Constant chance_kinds_values[] = {
    {"PGACT_NONE", 0},
    {"PGACT_NETRAND", 1},
    {"PGACT_DETERM", 2},
};

constexpr Constant mirror_actions_values[] = {
    {"TCA_EGRESS_REDIR", 1},
    {"TCA_EGRESS_MIRROR", 2},
    {"TCA_INGRESS_REDIR", 3},
    {"TCA_INGRESS_MIRROR", 4},
};

constexpr Constant label_actions_values[] = {
    {"TCA_MPLS_ACT_POP", 1},     {"TCA_MPLS_ACT_PUSH", 2},     {"TCA_MPLS_ACT_MODIFY", 3},
    {"TCA_MPLS_ACT_DEC_TTL", 4}, {"TCA_MPLS_ACT_MAC_PUSH", 5},
};

constexpr Constant translation_flags_values[] = {
    {"TCA_NAT_FLAG_EGRESS", 1},
};

constexpr Constant edited_headers_values[] = {
    {"TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK", 0}, {"TCA_PEDIT_KEY_EX_HDR_TYPE_ETH", 1},
    {"TCA_PEDIT_KEY_EX_HDR_TYPE_IP4", 2},     {"TCA_PEDIT_KEY_EX_HDR_TYPE_IP6", 3},
    {"TCA_PEDIT_KEY_EX_HDR_TYPE_TCP", 4},     {"TCA_PEDIT_KEY_EX_HDR_TYPE_UDP", 5},
};

constexpr Constant edit_commands_values[] = {
    {"TCA_PEDIT_KEY_EX_CMD_SET", 0},
    {"TCA_PEDIT_KEY_EX_CMD_ADD", 1},
};

constexpr Constant packet_edit_flags_values[] = {
    {"SKBEDIT_F_PRIORITY", 1},       {"SKBEDIT_F_QUEUE_MAPPING", 2}, {"SKBEDIT_F_MARK", 4},
    {"SKBEDIT_F_PTYPE", 8},          {"SKBEDIT_F_MASK", 0x10},       {"SKBEDIT_F_INHERITDSFIELD", 0x20},
    {"SKBEDIT_F_TXQ_SKBHASH", 0x40},
};

constexpr Constant packet_change_flags_values[] = {
    {"SKBMOD_F_DMAC", 1}, {"SKBMOD_F_SMAC", 2}, {"SKBMOD_F_ETYPE", 4}, {"SKBMOD_F_SWAPMAC", 8}, {"SKBMOD_F_ECN", 0x10},
};

constexpr Constant tunnel_actions_values[] = {
    {"TCA_TUNNEL_KEY_ACT_SET", 1},
    {"TCA_TUNNEL_KEY_ACT_RELEASE", 2},
};

constexpr Constant vlan_actions_values[] = {
    {"TCA_VLAN_ACT_POP", 1},     {"TCA_VLAN_ACT_PUSH", 2},     {"TCA_VLAN_ACT_MODIFY", 3},
    {"TCA_VLAN_ACT_POP_ETH", 4}, {"TCA_VLAN_ACT_PUSH_ETH", 5},
};

constexpr Constant ife_directions_values[] = {
    {"IFE_DECODE", 0},
    {"IFE_ENCODE", 1},
};

}  // namespace

const ConstantSet traffic_verdicts{"traffic_verdicts", traffic_verdicts_values, "TC_ACT_???"};
const ConstantSet classifier_flags{"classifier_flags", classifier_flags_values, "TCA_CLS_FLAGS_???"};
const ConstantSet u32_selector_flags{"u32_selector_flags", u32_selector_flags_values, "TC_U32_???"};
const ConstantSet flow_modes{"flow_modes", flow_modes_values, "FLOW_MODE_???"};
const ConstantSet bpf_classifier_flags{"bpf_classifier_flags", bpf_classifier_flags_values, "TCA_BPF_FLAG_???"};
const ConstantSet flower_connection_states{"flower_connection_states", flower_connection_states_values,
                                           "TCA_FLOWER_KEY_CT_FLAGS_???"};
const ConstantSet flower_flags{"flower_flags", flower_flags_values, "TCA_FLOWER_KEY_FLAGS_???"};
const ConstantSet extended_match_kinds{"extended_match_kinds", extended_match_kinds_values, "TCF_EM_???"};
const ConstantSet extended_match_flags{"extended_match_flags", extended_match_flags_values, "TCF_EM_???"};
const ConstantSet link_layers{"link_layers", link_layers_values, "TC_LINKLAYER_???"};
const ConstantSet plug_actions{"plug_actions", plug_actions_values, "TCQ_PLUG_???"};
const ConstantSet early_detection_flags{"early_detection_flags", early_detection_flags_values, "TC_RED_???"};
const ConstantSet mqprio_modes{"mqprio_modes", mqprio_modes_values, "TC_MQPRIO_MODE_???"};
const ConstantSet mqprio_shapers{"mqprio_shapers", mqprio_shapers_values, "TC_MQPRIO_SHAPER_???"};
const ConstantSet mqprio_offloads{"mqprio_offloads", mqprio_offloads_values, "TC_MQPRIO_HW_OFFLOAD_???"};
const ConstantSet frame_preemptions{"frame_preemptions", frame_preemptions_values, "TC_FP_???"};
const ConstantSet earliest_time_flags{"earliest_time_flags", earliest_time_flags_values, "TC_ETF_???"};
const ConstantSet cake_flow_modes{"cake_flow_modes", cake_flow_modes_values, "CAKE_FLOW_???"};
const ConstantSet cake_tins{"cake_tins", cake_tins_values, "CAKE_DIFFSERV_???"};
const ConstantSet cake_ack_filters{"cake_ack_filters", cake_ack_filters_values, "CAKE_ACK_???"};
const ConstantSet cake_framings{"cake_framings", cake_framings_values, "CAKE_ATM_???"};
const ConstantSet taprio_commands{"taprio_commands", taprio_commands_values, "TC_TAPRIO_CMD_???"};
const ConstantSet taprio_flags{"taprio_flags", taprio_flags_values, "TCA_TAPRIO_ATTR_FLAG_???"};
const ConstantSet dualpi2_overloads{"dualpi2_overloads", dualpi2_overloads_values, "TC_DUALPI2_DROP_OVERLOAD_???"};
const ConstantSet dualpi2_drops{"dualpi2_drops", dualpi2_drops_values, "TC_DUALPI2_DROP_EARLY_???"};
const ConstantSet dualpi2_marks{"dualpi2_marks", dualpi2_marks_values, "TC_DUALPI2_ECN_MASK_???"};
const ConstantSet dualpi2_splits{"dualpi2_splits", dualpi2_splits_values, "TC_DUALPI2_SPLIT_GSO_???"};
const ConstantSet checksum_updates{"checksum_updates", checksum_updates_values, "TCA_CSUM_UPDATE_FLAG_???"};
const ConstantSet connection_actions{"connection_actions", connection_actions_values, "TCA_CT_ACT_???"};
const ConstantSet chance_kinds{"chance_kinds", chance_kinds_values, "PGACT_???"};
const ConstantSet mirror_actions{"mirror_actions", mirror_actions_values, "TCA_EGRESS_???"};
const ConstantSet label_actions{"label_actions", label_actions_values, "TCA_MPLS_ACT_???"};
const ConstantSet translation_flags{"translation_flags", translation_flags_values, "TCA_NAT_FLAG_???"};
const ConstantSet edited_headers{"edited_headers", edited_headers_values, "TCA_PEDIT_KEY_EX_HDR_TYPE_???"};
const ConstantSet edit_commands{"edit_commands", edit_commands_values, "TCA_PEDIT_KEY_EX_CMD_???"};
const ConstantSet packet_edit_flags{"packet_edit_flags", packet_edit_flags_values, "SKBEDIT_F_???"};
const ConstantSet packet_change_flags{"packet_change_flags", packet_change_flags_values, "SKBMOD_F_???"};
const ConstantSet tunnel_actions{"tunnel_actions", tunnel_actions_values, "TCA_TUNNEL_KEY_ACT_???"};
const ConstantSet vlan_actions{"vlan_actions", vlan_actions_values, "TCA_VLAN_ACT_???"};
const ConstantSet ife_directions{"ife_directions", ife_directions_values, "IFE_???"};

}  // namespace callgate::decode

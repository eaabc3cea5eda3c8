// The options of the actions of traffic control (linux/tc_act, and the police of linux/pkt_cls.h).
#pragma once

#include "decode/constants/netlink_traffic.h"
#include "decode/constants/socket.h"
#include "decode/constants/time.h"
#include "decode/custom/filter.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_traffic_options.h"

namespace callgate::decode::netlink::traffic_actions {

inline constexpr Item police_fields = field({}, structs::tc_police);
inline constexpr Item t_fields = field({}, structs::tcf_t);
inline constexpr Item action_head_fields = field({}, structs::action_head);
inline constexpr Item gact_p_fields = field({}, structs::tc_gact_p);
inline constexpr Item connmark_fields = field({}, structs::tc_connmark);
inline constexpr Item csum_fields = field({}, structs::tc_csum);
inline constexpr Item ife_fields = field({}, structs::tc_ife);
inline constexpr Item mirred_fields = field({}, structs::tc_mirred);
inline constexpr Item mpls_fields = field({}, structs::tc_mpls);
inline constexpr Item nat_fields = field({}, structs::tc_nat);
inline constexpr Item pedit_sel_fields = field({}, structs::tc_pedit_sel);
inline constexpr Item skbmod_fields = field({}, structs::tc_skbmod);
inline constexpr Item tunnel_key_fields = field({}, structs::tc_tunnel_key);
inline constexpr Item vlan_fields = field({}, structs::tc_vlan);
inline constexpr Item verdict = choice({}, traffic_verdicts, Type::u32);
inline constexpr Item connection_action = flags({}, connection_actions, Type::u16);
inline constexpr Item packet_edit = flags({}, packet_edit_flags, Type::u64);
inline constexpr Item edited_header = choice({}, edited_headers, Type::u16);
inline constexpr Item edit_command = choice({}, edit_commands, Type::u16);
inline constexpr Item gate_clock = choice({}, clocks, Type::u32);
inline constexpr Item traffic_instruction = custom_field({}, 8, decode_filter_instruction);
inline constexpr Item traffic_program = all_of(traffic_instruction);
inline constexpr Item helper_family = choice({}, address_families, Type::u8);

inline constexpr Attribute police_lines[] = {
    {"TCA_POLICE_UNSPEC", 0},
    {"TCA_POLICE_TBF", 1, police_fields},
    {"TCA_POLICE_RATE", 2, numbers32},
    {"TCA_POLICE_PEAKRATE", 3, numbers32},
    {"TCA_POLICE_AVRATE", 4, number32},
    {"TCA_POLICE_RESULT", 5, verdict},
    {"TCA_POLICE_TM", 6, t_fields},
    {"TCA_POLICE_PAD", 7},
    {"TCA_POLICE_RATE64", 8, number64},
    {"TCA_POLICE_PEAKRATE64", 9, number64},
    {"TCA_POLICE_PKTRATE64", 10, number64},
    {"TCA_POLICE_PKTBURST64", 11, number64},
};
inline constexpr AttributesOf police{"police_attributes", "TCA_POLICE_???", police_lines};

inline constexpr Attribute bpf_action_lines[] = {
    {"TCA_ACT_BPF_UNSPEC", 0},
    {"TCA_ACT_BPF_TM", 1, t_fields},
    {"TCA_ACT_BPF_PARMS", 2, action_head_fields},
    {"TCA_ACT_BPF_OPS_LEN", 3, number16},
    {"TCA_ACT_BPF_OPS", 4, traffic_program},
    {"TCA_ACT_BPF_FD", 5, descriptor},
    {"TCA_ACT_BPF_NAME", 6, text},
    {"TCA_ACT_BPF_PAD", 7},
    {"TCA_ACT_BPF_TAG", 8},
    {"TCA_ACT_BPF_ID", 9, number32},
};
inline constexpr AttributesOf bpf_action{"bpf_action_attributes", "TCA_ACT_BPF_???", bpf_action_lines};

inline constexpr Attribute connection_mark_lines[] = {
    {"TCA_CONNMARK_UNSPEC", 0},
    {"TCA_CONNMARK_PARMS", 1, connmark_fields},
    {"TCA_CONNMARK_TM", 2, t_fields},
    {"TCA_CONNMARK_PAD", 3},
};
inline constexpr AttributesOf connection_mark{"connection_mark_attributes", "TCA_CONNMARK_???", connection_mark_lines};

inline constexpr Attribute checksum_lines[] = {
    {"TCA_CSUM_UNSPEC", 0},
    {"TCA_CSUM_PARMS", 1, csum_fields},
    {"TCA_CSUM_TM", 2, t_fields},
    {"TCA_CSUM_PAD", 3},
};
inline constexpr AttributesOf checksum{"checksum_attributes", "TCA_CSUM_???", checksum_lines};

inline constexpr Attribute connection_tracking_lines[] = {
    {"TCA_CT_UNSPEC", 0},
    {"TCA_CT_PARMS", 1, action_head_fields},
    {"TCA_CT_TM", 2, t_fields},
    {"TCA_CT_ACTION", 3, connection_action},
    {"TCA_CT_ZONE", 4, number16},
    {"TCA_CT_MARK", 5, hex32},
    {"TCA_CT_MARK_MASK", 6, hex32},
    {"TCA_CT_LABELS", 7},
    {"TCA_CT_LABELS_MASK", 8},
    {"TCA_CT_NAT_IPV4_MIN", 9, internet4},
    {"TCA_CT_NAT_IPV4_MAX", 10, internet4},
    {"TCA_CT_NAT_IPV6_MIN", 11, internet6},
    {"TCA_CT_NAT_IPV6_MAX", 12, internet6},
    {"TCA_CT_NAT_PORT_MIN", 13, network16},
    {"TCA_CT_NAT_PORT_MAX", 14, network16},
    {"TCA_CT_PAD", 15},
    {"TCA_CT_HELPER_NAME", 16, text},
    {"TCA_CT_HELPER_FAMILY", 17, helper_family},
    {"TCA_CT_HELPER_PROTO", 18, number_of_any_width(internet_protocol)},
};
inline constexpr AttributesOf connection_tracking{"connection_tracking_attributes", "TCA_CT_???",
                                                  connection_tracking_lines};

inline constexpr Attribute connection_information_lines[] = {
    {"TCA_CTINFO_UNSPEC", 0},
    {"TCA_CTINFO_PAD", 1},
    {"TCA_CTINFO_TM", 2, t_fields},
    {"TCA_CTINFO_ACT", 3, action_head_fields},
    {"TCA_CTINFO_ZONE", 4, number16},
    {"TCA_CTINFO_PARMS_DSCP_MASK", 5, hex32},
    {"TCA_CTINFO_PARMS_DSCP_STATEMASK", 6, hex32},
    {"TCA_CTINFO_PARMS_CPMARK_MASK", 7, hex32},
    {"TCA_CTINFO_STATS_DSCP_SET", 8, number64},
    {"TCA_CTINFO_STATS_DSCP_ERROR", 9, number64},
    {"TCA_CTINFO_STATS_CPMARK_SET", 10, number64},
};
inline constexpr AttributesOf connection_information{"connection_information_attributes", "TCA_CTINFO_???",
                                                     connection_information_lines};

inline constexpr Attribute simple_action_lines[] = {
    {"TCA_DEF_UNSPEC", 0},     {"TCA_DEF_TM", 1, t_fields}, {"TCA_DEF_PARMS", 2, action_head_fields},
    {"TCA_DEF_DATA", 3, text}, {"TCA_DEF_PAD", 4},
};
inline constexpr AttributesOf simple_action{"simple_action_attributes", "TCA_DEF_???", simple_action_lines};

inline constexpr Attribute generic_action_lines[] = {
    {"TCA_GACT_UNSPEC", 0},
    {"TCA_GACT_TM", 1, t_fields},
    {"TCA_GACT_PARMS", 2, action_head_fields},
    {"TCA_GACT_PROB", 3, gact_p_fields},
    {"TCA_GACT_PAD", 4},
};
inline constexpr AttributesOf generic_action{"generic_action_attributes", "TCA_GACT_???", generic_action_lines};

inline constexpr Attribute gate_entry_lines[] = {
    {"TCA_GATE_ENTRY_UNSPEC", 0},        {"TCA_GATE_ENTRY_INDEX", 1, number32},
    {"TCA_GATE_ENTRY_GATE", 2},          {"TCA_GATE_ENTRY_INTERVAL", 3, number32},
    {"TCA_GATE_ENTRY_IPV", 4, signed32}, {"TCA_GATE_ENTRY_MAX_OCTETS", 5, signed32},
};
inline constexpr AttributesOf gate_entry{"gate_entry_attributes", "TCA_GATE_ENTRY_???", gate_entry_lines};

inline constexpr Attribute gate_entries_lines[] = {
    {"TCA_GATE_ONE_ENTRY_UNSPEC", 0},
    {"TCA_GATE_ONE_ENTRY", 1, nested(gate_entry)},
};
inline constexpr AttributesOf gate_entries{"gate_entries_attributes", "TCA_GATE_ONE_ENTRY_???", gate_entries_lines};

inline constexpr Attribute gate_lines[] = {
    {"TCA_GATE_UNSPEC", 0},
    {"TCA_GATE_TM", 1, t_fields},
    {"TCA_GATE_PARMS", 2, action_head_fields},
    {"TCA_GATE_PAD", 3},
    {"TCA_GATE_PRIORITY", 4, signed32},
    {"TCA_GATE_ENTRY_LIST", 5, nested(gate_entries)},
    {"TCA_GATE_BASE_TIME", 6, number64},
    {"TCA_GATE_CYCLE_TIME", 7, number64},
    {"TCA_GATE_CYCLE_TIME_EXT", 8, number64},
    {"TCA_GATE_FLAGS", 9, hex32},
    {"TCA_GATE_CLOCKID", 10, gate_clock},
};
inline constexpr AttributesOf gate{"gate_attributes", "TCA_GATE_???", gate_lines};

inline constexpr Attribute ife_lines[] = {
    {"TCA_IFE_UNSPEC", 0},         {"TCA_IFE_PARMS", 1, ife_fields},
    {"TCA_IFE_TM", 2, t_fields},   {"TCA_IFE_DMAC", 3, hardware},
    {"TCA_IFE_SMAC", 4, hardware}, {"TCA_IFE_TYPE", 5, hex16},
    {"TCA_IFE_METALST", 6},        {"TCA_IFE_PAD", 7},
};
inline constexpr AttributesOf ife{"ife_attributes", "TCA_IFE_???", ife_lines};

inline constexpr Attribute mirror_lines[] = {
    {"TCA_MIRRED_UNSPEC", 0}, {"TCA_MIRRED_TM", 1, t_fields},      {"TCA_MIRRED_PARMS", 2, mirred_fields},
    {"TCA_MIRRED_PAD", 3},    {"TCA_MIRRED_BLOCKID", 4, number32},
};
inline constexpr AttributesOf mirror{"mirror_attributes", "TCA_MIRRED_???", mirror_lines};

inline constexpr Attribute label_lines[] = {
    {"TCA_MPLS_UNSPEC", 0},      {"TCA_MPLS_TM", 1, t_fields},         {"TCA_MPLS_PARMS", 2, mpls_fields},
    {"TCA_MPLS_PAD", 3},         {"TCA_MPLS_PROTO", 4, ethernet_type}, {"TCA_MPLS_LABEL", 5, number32},
    {"TCA_MPLS_TC", 6, number8}, {"TCA_MPLS_TTL", 7, number8},         {"TCA_MPLS_BOS", 8, number8},
};
inline constexpr AttributesOf label{"label_attributes", "TCA_MPLS_???", label_lines};

inline constexpr Attribute translation_lines[] = {
    {"TCA_NAT_UNSPEC", 0},
    {"TCA_NAT_PARMS", 1, nat_fields},
    {"TCA_NAT_TM", 2, t_fields},
    {"TCA_NAT_PAD", 3},
};
inline constexpr AttributesOf translation{"translation_attributes", "TCA_NAT_???", translation_lines};

inline constexpr Attribute edit_key_lines[] = {
    {"TCA_PEDIT_KEY_EX_HTYPE", 1, edited_header},
    {"TCA_PEDIT_KEY_EX_CMD", 2, edit_command},
};
inline constexpr AttributesOf edit_key{"edit_key_attributes", "TCA_PEDIT_KEY_EX_???", edit_key_lines};

inline constexpr Attribute edit_keys_lines[] = {{"TCA_PEDIT_KEY_EX", 6, nested(edit_key)}};
inline constexpr AttributesOf edit_keys{"edit_keys_attributes", "TCA_PEDIT_KEY_???", edit_keys_lines};

inline constexpr Attribute packet_bytes_lines[] = {
    {"TCA_PEDIT_UNSPEC", 0},
    {"TCA_PEDIT_TM", 1, t_fields},
    {"TCA_PEDIT_PARMS", 2, pedit_sel_fields},
    {"TCA_PEDIT_PAD", 3},
    {"TCA_PEDIT_PARMS_EX", 4, pedit_sel_fields},
    {"TCA_PEDIT_KEYS_EX", 5, nested(edit_keys)},
    {"TCA_PEDIT_KEY_EX", 6},
};
inline constexpr AttributesOf packet_bytes{"packet_bytes_attributes", "TCA_PEDIT_???", packet_bytes_lines};

inline constexpr Attribute sample_lines[] = {
    {"TCA_SAMPLE_UNSPEC", 0},
    {"TCA_SAMPLE_TM", 1, t_fields},
    {"TCA_SAMPLE_PARMS", 2, action_head_fields},
    {"TCA_SAMPLE_RATE", 3, number32},
    {"TCA_SAMPLE_TRUNC_SIZE", 4, number32},
    {"TCA_SAMPLE_PSAMPLE_GROUP", 5, number32},
    {"TCA_SAMPLE_PAD", 6},
};
inline constexpr AttributesOf sample{"sample_attributes", "TCA_SAMPLE_???", sample_lines};

inline constexpr Attribute packet_edit_action_lines[] = {
    {"TCA_SKBEDIT_UNSPEC", 0},
    {"TCA_SKBEDIT_TM", 1, t_fields},
    {"TCA_SKBEDIT_PARMS", 2, action_head_fields},
    {"TCA_SKBEDIT_PRIORITY", 3, hex32},
    {"TCA_SKBEDIT_QUEUE_MAPPING", 4, number16},
    {"TCA_SKBEDIT_MARK", 5, hex32},
    {"TCA_SKBEDIT_PAD", 6},
    {"TCA_SKBEDIT_PTYPE", 7, number16},
    {"TCA_SKBEDIT_MASK", 8, hex32},
    {"TCA_SKBEDIT_FLAGS", 9, packet_edit},
    {"TCA_SKBEDIT_QUEUE_MAPPING_MAX", 10, number16},
};
inline constexpr AttributesOf packet_edit_action{"packet_edit_action_attributes", "TCA_SKBEDIT_???",
                                                 packet_edit_action_lines};

inline constexpr Attribute packet_change_lines[] = {
    {"TCA_SKBMOD_UNSPEC", 0},
    {"TCA_SKBMOD_TM", 1, t_fields},
    {"TCA_SKBMOD_PARMS", 2, skbmod_fields},
    {"TCA_SKBMOD_DMAC", 3, hardware},
    {"TCA_SKBMOD_SMAC", 4, hardware},
    {"TCA_SKBMOD_ETYPE", 5, hex16},
    {"TCA_SKBMOD_PAD", 6},
};
inline constexpr AttributesOf packet_change{"packet_change_attributes", "TCA_SKBMOD_???", packet_change_lines};

inline constexpr Attribute tunnel_geneve_lines[] = {
    {"TCA_TUNNEL_KEY_ENC_OPT_GENEVE_UNSPEC", 0},
    {"TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS", 1, hex_network16},
    {"TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE", 2, hex8},
    {"TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA", 3},
};
inline constexpr AttributesOf tunnel_geneve{"tunnel_geneve_attributes", "TCA_TUNNEL_KEY_ENC_OPT_GENEVE_???",
                                            tunnel_geneve_lines};

inline constexpr Attribute tunnel_vxlan_lines[] = {
    {"TCA_TUNNEL_KEY_ENC_OPT_VXLAN_UNSPEC", 0},
    {"TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP", 1, hex32},
};
inline constexpr AttributesOf tunnel_vxlan{"tunnel_vxlan_attributes", "TCA_TUNNEL_KEY_ENC_OPT_VXLAN_???",
                                           tunnel_vxlan_lines};

inline constexpr Attribute tunnel_erspan_lines[] = {
    {"TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_UNSPEC", 0},           {"TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_VER", 1, number8},
    {"TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX", 2, network32}, {"TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_DIR", 3, number8},
    {"TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_HWID", 4, number8},
};
inline constexpr AttributesOf tunnel_erspan{"tunnel_erspan_attributes", "TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_???",
                                            tunnel_erspan_lines};

inline constexpr Attribute tunnel_options_lines[] = {
    {"TCA_TUNNEL_KEY_ENC_OPTS_UNSPEC", 0},
    {"TCA_TUNNEL_KEY_ENC_OPTS_GENEVE", 1, nested(tunnel_geneve)},
    {"TCA_TUNNEL_KEY_ENC_OPTS_VXLAN", 2, nested(tunnel_vxlan)},
    {"TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN", 3, nested(tunnel_erspan)},
};
inline constexpr AttributesOf tunnel_options{"tunnel_options_attributes", "TCA_TUNNEL_KEY_ENC_OPTS_???",
                                             tunnel_options_lines};

inline constexpr Attribute tunnel_key_lines[] = {
    {"TCA_TUNNEL_KEY_UNSPEC", 0},
    {"TCA_TUNNEL_KEY_TM", 1, t_fields},
    {"TCA_TUNNEL_KEY_PARMS", 2, tunnel_key_fields},
    {"TCA_TUNNEL_KEY_ENC_IPV4_SRC", 3, internet4},
    {"TCA_TUNNEL_KEY_ENC_IPV4_DST", 4, internet4},
    {"TCA_TUNNEL_KEY_ENC_IPV6_SRC", 5, internet6},
    {"TCA_TUNNEL_KEY_ENC_IPV6_DST", 6, internet6},
    {"TCA_TUNNEL_KEY_ENC_KEY_ID", 7, network32},
    {"TCA_TUNNEL_KEY_PAD", 8},
    {"TCA_TUNNEL_KEY_ENC_DST_PORT", 9, network16},
    {"TCA_TUNNEL_KEY_NO_CSUM", 10, number8},
    {"TCA_TUNNEL_KEY_ENC_OPTS", 11, nested(tunnel_options)},
    {"TCA_TUNNEL_KEY_ENC_TOS", 12, hex8},
    {"TCA_TUNNEL_KEY_ENC_TTL", 13, number8},
    {"TCA_TUNNEL_KEY_NO_FRAG", 14},
};
inline constexpr AttributesOf tunnel_key{"tunnel_key_attributes", "TCA_TUNNEL_KEY_???", tunnel_key_lines};

inline constexpr Attribute vlan_action_lines[] = {
    {"TCA_VLAN_UNSPEC", 0},
    {"TCA_VLAN_TM", 1, t_fields},
    {"TCA_VLAN_PARMS", 2, vlan_fields},
    {"TCA_VLAN_PUSH_VLAN_ID", 3, number16},
    {"TCA_VLAN_PUSH_VLAN_PROTOCOL", 4, ethernet_type},
    {"TCA_VLAN_PAD", 5},
    {"TCA_VLAN_PUSH_VLAN_PRIORITY", 6, number8},
    {"TCA_VLAN_PUSH_ETH_DST", 7, hardware},
    {"TCA_VLAN_PUSH_ETH_SRC", 8, hardware},
};
inline constexpr AttributesOf vlan_action{"vlan_action_attributes", "TCA_VLAN_???", vlan_action_lines};

inline constexpr Choice action_kinds[] = {
    {"bpf", 0, &bpf_action},
    {"connmark", 0, &connection_mark},
    {"csum", 0, &checksum},
    {"ct", 0, &connection_tracking},
    {"ctinfo", 0, &connection_information},
    {"simple", 0, &simple_action},
    {"gact", 0, &generic_action},
    {"gate", 0, &gate},
    {"ife", 0, &ife},
    {"mirred", 0, &mirror},
    {"mpls", 0, &label},
    {"nat", 0, &translation},
    {"pedit", 0, &packet_bytes},
    {"police", 0, &police},
    {"sample", 0, &sample},
    {"skbedit", 0, &packet_edit_action},
    {"skbmod", 0, &packet_change},
    {"tunnel_key", 0, &tunnel_key},
    {"vlan", 0, &vlan_action},
};

}  // namespace callgate::decode::netlink::traffic_actions

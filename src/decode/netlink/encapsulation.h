// What a route puts its packets into (linux/lwtunnel.h, mpls_iptunnel.h, seg6_iptunnel.h, seg6_local.h, rpl_iptunnel.h,
// ioam6_iptunnel.h, ila.h).
#pragma once

#include "decode/constants/encapsulation.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_route.h"

namespace callgate::decode::netlink {

inline constexpr Item labels = all_of(hex_network32);
inline constexpr StructOf segment_head{"seg6_iptunnel_encap", choice("mode", segment_modes, Type::u32)};
inline constexpr Item segment_mode = field({}, segment_head);
inline constexpr Item segment_action = choice({}, segment_actions, Type::u32);
inline constexpr Item hop_mode = choice({}, ioam6_modes, Type::u8);
inline constexpr Item hop_bits = scalar({}, Kind::hex, Type::be64);

inline constexpr Attribute tunnel_over_mpls_lines[] = {
    {"MPLS_IPTUNNEL_UNSPEC", 0},
    {"MPLS_IPTUNNEL_DST", 1, labels},
    {"MPLS_IPTUNNEL_TTL", 2, number8},
};
inline constexpr AttributesOf tunnel_over_mpls{"tunnel_over_mpls_attributes", "MPLS_IPTUNNEL_???",
                                               tunnel_over_mpls_lines};

inline constexpr Attribute tunnel_option_geneve_lines[] = {
    {"LWTUNNEL_IP_OPT_GENEVE_UNSPEC", 0},
    {"LWTUNNEL_IP_OPT_GENEVE_CLASS", 1, hex_network16},
    {"LWTUNNEL_IP_OPT_GENEVE_TYPE", 2, hex8},
    {"LWTUNNEL_IP_OPT_GENEVE_DATA", 3},
};
inline constexpr AttributesOf tunnel_option_geneve{"tunnel_option_geneve_attributes", "LWTUNNEL_IP_OPT_GENEVE_???",
                                                   tunnel_option_geneve_lines};

inline constexpr Attribute tunnel_option_vxlan_lines[] = {
    {"LWTUNNEL_IP_OPT_VXLAN_UNSPEC", 0},
    {"LWTUNNEL_IP_OPT_VXLAN_GBP", 1, hex32},
};
inline constexpr AttributesOf tunnel_option_vxlan{"tunnel_option_vxlan_attributes", "LWTUNNEL_IP_OPT_VXLAN_???",
                                                  tunnel_option_vxlan_lines};

inline constexpr Attribute tunnel_option_erspan_lines[] = {
    {"LWTUNNEL_IP_OPT_ERSPAN_UNSPEC", 0},           {"LWTUNNEL_IP_OPT_ERSPAN_VER", 1, number8},
    {"LWTUNNEL_IP_OPT_ERSPAN_INDEX", 2, network32}, {"LWTUNNEL_IP_OPT_ERSPAN_DIR", 3, number8},
    {"LWTUNNEL_IP_OPT_ERSPAN_HWID", 4, number8},
};
inline constexpr AttributesOf tunnel_option_erspan{"tunnel_option_erspan_attributes", "LWTUNNEL_IP_OPT_ERSPAN_???",
                                                   tunnel_option_erspan_lines};

inline constexpr Attribute tunnel_option_lines[] = {
    {"LWTUNNEL_IP_OPTS_UNSPEC", 0},
    {"LWTUNNEL_IP_OPTS_GENEVE", 1, nested(tunnel_option_geneve)},
    {"LWTUNNEL_IP_OPTS_VXLAN", 2, nested(tunnel_option_vxlan)},
    {"LWTUNNEL_IP_OPTS_ERSPAN", 3, nested(tunnel_option_erspan)},
};
inline constexpr AttributesOf tunnel_option{"tunnel_option_attributes", "LWTUNNEL_IP_OPTS_???", tunnel_option_lines};

inline constexpr Attribute tunnel_over_ip_lines[] = {
    {"LWTUNNEL_IP_UNSPEC", 0},
    {"LWTUNNEL_IP_ID", 1, network64},
    {"LWTUNNEL_IP_DST", 2, internet4},
    {"LWTUNNEL_IP_SRC", 3, internet4},
    {"LWTUNNEL_IP_TTL", 4, number8},
    {"LWTUNNEL_IP_TOS", 5, hex8},
    {"LWTUNNEL_IP_FLAGS", 6, hex_network16},
    {"LWTUNNEL_IP_PAD", 7},
    {"LWTUNNEL_IP_OPTS", 8, nested(tunnel_option)},
};
inline constexpr AttributesOf tunnel_over_ip{"tunnel_over_ip_attributes", "LWTUNNEL_IP_???", tunnel_over_ip_lines};

inline constexpr Attribute tunnel_over_ip6_lines[] = {
    {"LWTUNNEL_IP6_UNSPEC", 0},
    {"LWTUNNEL_IP6_ID", 1, network64},
    {"LWTUNNEL_IP6_DST", 2, internet6},
    {"LWTUNNEL_IP6_SRC", 3, internet6},
    {"LWTUNNEL_IP6_HOPLIMIT", 4, number8},
    {"LWTUNNEL_IP6_TC", 5, hex8},
    {"LWTUNNEL_IP6_FLAGS", 6, hex_network16},
    {"LWTUNNEL_IP6_PAD", 7},
    {"LWTUNNEL_IP6_OPTS", 8, nested(tunnel_option)},
};
inline constexpr AttributesOf tunnel_over_ip6{"tunnel_over_ip6_attributes", "LWTUNNEL_IP6_???", tunnel_over_ip6_lines};

inline constexpr Attribute tunnel_by_ila_lines[] = {
    {"ILA_ATTR_UNSPEC", 0},
    {"ILA_ATTR_LOCATOR", 1, hop_bits},
    {"ILA_ATTR_IDENTIFIER", 2, hop_bits},
    {"ILA_ATTR_LOCATOR_MATCH", 3, hop_bits},
    {"ILA_ATTR_IFINDEX", 4, index32},
    {"ILA_ATTR_DIR", 5, hex32},
    {"ILA_ATTR_PAD", 6},
    {"ILA_ATTR_CSUM_MODE", 7, number8},
    {"ILA_ATTR_IDENT_TYPE", 8, number8},
    {"ILA_ATTR_HOOK_TYPE", 9, number8},
};
inline constexpr AttributesOf tunnel_by_ila{"tunnel_by_ila_attributes", "ILA_ATTR_???", tunnel_by_ila_lines};

inline constexpr Attribute tunnel_over_segments_lines[] = {
    {"SEG6_IPTUNNEL_UNSPEC", 0},
    {"SEG6_IPTUNNEL_SRH", 1, coded(segment_mode, {})},
    {"SEG6_IPTUNNEL_SRC", 2, internet6},
};
inline constexpr AttributesOf tunnel_over_segments{"tunnel_over_segments_attributes", "SEG6_IPTUNNEL_???",
                                                   tunnel_over_segments_lines};

inline constexpr Attribute tunnel_program_lines[] = {
    {"LWT_BPF_PROG_UNSPEC", 0},
    {"LWT_BPF_PROG_FD", 1, descriptor},
    {"LWT_BPF_PROG_NAME", 2, text},
};
inline constexpr AttributesOf tunnel_program{"tunnel_program_attributes", "LWT_BPF_PROG_???", tunnel_program_lines};

inline constexpr Attribute tunnel_by_bpf_lines[] = {
    {"LWT_BPF_UNSPEC", 0},
    {"LWT_BPF_IN", 1, nested(tunnel_program)},
    {"LWT_BPF_OUT", 2, nested(tunnel_program)},
    {"LWT_BPF_XMIT", 3, nested(tunnel_program)},
    {"LWT_BPF_XMIT_HEADROOM", 4, number32},
};
inline constexpr AttributesOf tunnel_by_bpf{"tunnel_by_bpf_attributes", "LWT_BPF_???", tunnel_by_bpf_lines};

inline constexpr Attribute segment_program_lines[] = {
    {"SEG6_LOCAL_BPF_PROG_UNSPEC", 0},
    {"SEG6_LOCAL_BPF_PROG", 1, number32},
    {"SEG6_LOCAL_BPF_PROG_NAME", 2, text},
};
inline constexpr AttributesOf segment_program{"segment_program_attributes", "SEG6_LOCAL_BPF_PROG_???",
                                              segment_program_lines};

inline constexpr Attribute segment_counts_lines[] = {
    {"SEG6_LOCAL_CNT_UNSPEC", 0},
    {"SEG6_LOCAL_CNT_PAD", 1},
    {"SEG6_LOCAL_CNT_PACKETS", 2, number64},
    {"SEG6_LOCAL_CNT_BYTES", 3, number64},
    {"SEG6_LOCAL_CNT_ERRORS", 4, number64},
};
inline constexpr AttributesOf segment_counts{"segment_counts_attributes", "SEG6_LOCAL_CNT_???", segment_counts_lines};

inline constexpr Attribute segment_flavours_lines[] = {
    {"SEG6_LOCAL_FLV_UNSPEC", 0},
    {"SEG6_LOCAL_FLV_OPERATION", 1, hex32},
    {"SEG6_LOCAL_FLV_LCBLOCK_BITS", 2, number8},
    {"SEG6_LOCAL_FLV_LCNODE_FN_BITS", 3, number8},
};
inline constexpr AttributesOf segment_flavours{"segment_flavours_attributes", "SEG6_LOCAL_FLV_???",
                                               segment_flavours_lines};

inline constexpr Attribute tunnel_segment_lines[] = {
    {"SEG6_LOCAL_UNSPEC", 0},
    {"SEG6_LOCAL_ACTION", 1, segment_action},
    {"SEG6_LOCAL_SRH", 2},
    {"SEG6_LOCAL_TABLE", 3, number32},
    {"SEG6_LOCAL_NH4", 4, internet4},
    {"SEG6_LOCAL_NH6", 5, internet6},
    {"SEG6_LOCAL_IIF", 6, index32},
    {"SEG6_LOCAL_OIF", 7, index32},
    {"SEG6_LOCAL_BPF", 8, nested(segment_program)},
    {"SEG6_LOCAL_VRFTABLE", 9, number32},
    {"SEG6_LOCAL_COUNTERS", 10, nested(segment_counts)},
    {"SEG6_LOCAL_FLAVORS", 11, nested(segment_flavours)},
};
inline constexpr AttributesOf tunnel_segment{"tunnel_segment_attributes", "SEG6_LOCAL_???", tunnel_segment_lines};

inline constexpr Attribute tunnel_by_rpl_lines[] = {
    {"RPL_IPTUNNEL_UNSPEC", 0},
    {"RPL_IPTUNNEL_SRH", 1},
};
inline constexpr AttributesOf tunnel_by_rpl{"tunnel_by_rpl_attributes", "RPL_IPTUNNEL_???", tunnel_by_rpl_lines};

inline constexpr Attribute tunnel_by_ioam6_lines[] = {
    {"IOAM6_IPTUNNEL_UNSPEC", 0},           {"IOAM6_IPTUNNEL_MODE", 1, hop_mode},
    {"IOAM6_IPTUNNEL_DST", 2, internet6},   {"IOAM6_IPTUNNEL_TRACE", 3},
    {"IOAM6_IPTUNNEL_FREQ_K", 4, number32}, {"IOAM6_IPTUNNEL_FREQ_N", 5, number32},
    {"IOAM6_IPTUNNEL_SRC", 6, internet6},
};
inline constexpr AttributesOf tunnel_by_ioam6{"tunnel_by_ioam6_attributes", "IOAM6_IPTUNNEL_???",
                                              tunnel_by_ioam6_lines};

inline constexpr Attribute tunnel_by_xfrm_lines[] = {
    {"LWT_XFRM_UNSPEC", 0},
    {"LWT_XFRM_IF_ID", 1, hex32},
    {"LWT_XFRM_LINK", 2, index32},
};
inline constexpr AttributesOf tunnel_by_xfrm{"tunnel_by_xfrm_attributes", "LWT_XFRM_???", tunnel_by_xfrm_lines};

/// By the type of the encapsulation, LWTUNNEL_ENCAP_*.
inline constexpr Choice encapsulation_kinds[] = {
    {{}, 1, &tunnel_over_mpls},     {{}, 2, &tunnel_over_ip},  {{}, 3, &tunnel_by_ila},  {{}, 4, &tunnel_over_ip6},
    {{}, 5, &tunnel_over_segments}, {{}, 6, &tunnel_by_bpf},   {{}, 7, &tunnel_segment}, {{}, 8, &tunnel_by_rpl},
    {{}, 9, &tunnel_by_ioam6},      {{}, 10, &tunnel_by_xfrm},
};

}  // namespace callgate::decode::netlink

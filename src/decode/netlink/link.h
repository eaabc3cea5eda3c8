// The attributes of links and of their statistics (linux/if_link.h, if_bridge.h).
#pragma once

#include "decode/netlink/items.h"
#include "decode/netlink/link_kinds.h"
#include "decode/netlink/message.h"
#include "decode/netlink/virtual_functions.h"
#include "decode/structs/netlink_link.h"

namespace callgate::decode::netlink {

inline constexpr Item statistics = field({}, structs::rtnl_link_stats);
inline constexpr Item statistics64 = field({}, structs::rtnl_link_stats64);
inline constexpr Item memory_map = field({}, structs::rtnl_link_ifmap);
inline constexpr Item extensions = flags({}, link_filters);
inline constexpr Item event = choice({}, link_events, Type::u32);

inline constexpr Item inet_settings = all_of(signed32, ipv4_settings);
inline constexpr Attribute inet_lines[] = {
    {"IFLA_INET_UNSPEC", 0},
    {"IFLA_INET_CONF", 1, inet_settings},
};
inline constexpr AttributesOf inet{"inet_link_attributes", "IFLA_INET_???", inet_lines};

inline constexpr Item inet6_flags = flags({}, inet6_link_flags);
inline constexpr Item inet6_settings = all_of(signed32, ipv6_settings);
inline constexpr Item inet6_statistics = all_of(number64, ip_statistics);
inline constexpr Item inet6_icmp_statistics = all_of(number64, icmp6_statistics);
inline constexpr Item inet6_times = field({}, structs::ifla_cacheinfo);
inline constexpr Item inet6_mode = choice({}, inet6_address_modes, Type::u8);
inline constexpr Attribute inet6_lines[] = {
    {"IFLA_INET6_UNSPEC", 0},
    {"IFLA_INET6_FLAGS", 1, inet6_flags},
    {"IFLA_INET6_CONF", 2, inet6_settings},
    {"IFLA_INET6_STATS", 3, inet6_statistics},
    {"IFLA_INET6_MCAST", 4},
    {"IFLA_INET6_CACHEINFO", 5, inet6_times},
    {"IFLA_INET6_ICMP6STATS", 6, inet6_icmp_statistics},
    {"IFLA_INET6_TOKEN", 7, internet6},
    {"IFLA_INET6_ADDR_GEN_MODE", 8, inet6_mode},
    {"IFLA_INET6_RA_MTU", 9, number32},
};
inline constexpr AttributesOf inet6{"inet6_link_attributes", "IFLA_INET6_???", inet6_lines};

inline constexpr Attribute mctp_lines[] = {
    {"IFLA_MCTP_UNSPEC", 0},
    {"IFLA_MCTP_NET", 1, number32},
    {"IFLA_MCTP_PHYS_BINDING", 2, hex8},
};
inline constexpr AttributesOf mctp{"mctp_link_attributes", "IFLA_MCTP_???", mctp_lines};

inline constexpr Item bridge_flag_bits = flags({}, bridge_flags, Type::u16);
inline constexpr Item bridge_mode = choice({}, bridge_modes, Type::u16);
inline constexpr Item vlan_info = field({}, structs::bridge_vlan_info);
inline constexpr Item vlan_flags = flags({}, bridge_vlan_flags, Type::u16);
inline constexpr Attribute vlan_tunnel_lines[] = {
    {"IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC", 0},
    {"IFLA_BRIDGE_VLAN_TUNNEL_ID", 1, number32},
    {"IFLA_BRIDGE_VLAN_TUNNEL_VID", 2, number16},
    {"IFLA_BRIDGE_VLAN_TUNNEL_FLAGS", 3, vlan_flags},
};
inline constexpr AttributesOf vlan_tunnel{"vlan_tunnel_attributes", "IFLA_BRIDGE_VLAN_TUNNEL_???", vlan_tunnel_lines};

inline constexpr Attribute bridge_family_lines[] = {
    {"IFLA_BRIDGE_FLAGS", 0, bridge_flag_bits},
    {"IFLA_BRIDGE_MODE", 1, bridge_mode},
    {"IFLA_BRIDGE_VLAN_INFO", 2, coded(vlan_info, {})},
    {"IFLA_BRIDGE_VLAN_TUNNEL_INFO", 3, nested(vlan_tunnel)},
    {"IFLA_BRIDGE_MRP", 4},
    {"IFLA_BRIDGE_CFM", 5},
    {"IFLA_BRIDGE_MST", 6},
};
inline constexpr AttributesOf bridge_family{"bridge_family_attributes", "IFLA_BRIDGE_???", bridge_family_lines};

inline constexpr Attribute family_lines[] = {
    {"AF_INET", 2, nested(inet)},
    {"AF_INET6", 10, nested(inet6)},
    {"AF_MCTP", 45, nested(mctp)},
};
inline constexpr Attributes families = attributes_named_by(address_families, family_lines);
/// Of a message of bridges, IFLA_AF_SPEC holds the bridge's own attributes, of any other those of each family.
inline constexpr Choice link_families[] = {{{}, any_family, &families}, {{}, 7, &bridge_family}};
inline constexpr Choice link_protocols[] = {{{}, 7, &bridge_port}, {{}, 10, &inet6}};

inline constexpr Item xdp_attachment = choice({}, xdp_attachments, Type::u8);
inline constexpr Item xdp_flags = flags({}, xdp_link_flags);
inline constexpr Attribute xdp_lines[] = {
    {"IFLA_XDP_UNSPEC", 0},
    {"IFLA_XDP_FD", 1, descriptor},
    {"IFLA_XDP_ATTACHED", 2, xdp_attachment},
    {"IFLA_XDP_FLAGS", 3, xdp_flags},
    {"IFLA_XDP_PROG_ID", 4, number32},
    {"IFLA_XDP_DRV_PROG_ID", 5, number32},
    {"IFLA_XDP_SKB_PROG_ID", 6, number32},
    {"IFLA_XDP_HW_PROG_ID", 7, number32},
    {"IFLA_XDP_EXPECTED_FD", 8, descriptor},
};
inline constexpr AttributesOf xdp{"xdp_attributes", "IFLA_XDP_???", xdp_lines};

inline constexpr Attribute down_reason_lines[] = {
    {"IFLA_PROTO_DOWN_REASON_UNSPEC", 0},
    {"IFLA_PROTO_DOWN_REASON_MASK", 1, hex32},
    {"IFLA_PROTO_DOWN_REASON_VALUE", 2, hex32},
};
inline constexpr AttributesOf down_reason{"down_reason", "IFLA_PROTO_DOWN_REASON_???", down_reason_lines};

inline constexpr Attribute property_lines[] = {{"IFLA_ALT_IFNAME", 53, text}};
/// Other names of the link, under the types of a link's attributes.
extern const Attributes properties;

inline constexpr Attribute link_lines[] = {
    {"IFLA_UNSPEC", 0},
    {"IFLA_ADDRESS", 1, hardware},
    {"IFLA_BROADCAST", 2, hardware},
    {"IFLA_IFNAME", 3, text},
    {"IFLA_MTU", 4, number32},
    {"IFLA_LINK", 5, number32},
    {"IFLA_QDISC", 6, text},
    {"IFLA_STATS", 7, at_least(92, statistics)},
    {"IFLA_COST", 8},
    {"IFLA_PRIORITY", 9},
    {"IFLA_MASTER", 10, number32},
    {"IFLA_WIRELESS", 11},
    {"IFLA_PROTINFO", 12, by_family(link_protocols)},
    {"IFLA_TXQLEN", 13, number32},
    {"IFLA_MAP", 14, at_least(28, memory_map)},
    {"IFLA_WEIGHT", 15, number32},
    {"IFLA_OPERSTATE", 16, number8},
    {"IFLA_LINKMODE", 17, number8},
    {"IFLA_LINKINFO", 18, nested(link_info)},
    {"IFLA_NET_NS_PID", 19, process},
    {"IFLA_IFALIAS", 20, text},
    {"IFLA_NUM_VF", 21, number32},
    {"IFLA_VFINFO_LIST", 22, nested(vf_info)},
    {"IFLA_STATS64", 23, at_least(184, statistics64)},
    {"IFLA_VF_PORTS", 24, nested(vf_ports)},
    {"IFLA_PORT_SELF", 25, nested(port)},
    {"IFLA_AF_SPEC", 26, by_family(link_families)},
    {"IFLA_GROUP", 27, number32},
    {"IFLA_NET_NS_FD", 28, descriptor},
    {"IFLA_EXT_MASK", 29, extensions},
    {"IFLA_PROMISCUITY", 30, number32},
    {"IFLA_NUM_TX_QUEUES", 31, number32},
    {"IFLA_NUM_RX_QUEUES", 32, number32},
    {"IFLA_CARRIER", 33, number8},
    {"IFLA_PHYS_PORT_ID", 34},
    {"IFLA_CARRIER_CHANGES", 35, number32},
    {"IFLA_PHYS_SWITCH_ID", 36},
    {"IFLA_LINK_NETNSID", 37, signed32},
    {"IFLA_PHYS_PORT_NAME", 38, text},
    {"IFLA_PROTO_DOWN", 39, number8},
    {"IFLA_GSO_MAX_SEGS", 40, number32},
    {"IFLA_GSO_MAX_SIZE", 41, number32},
    {"IFLA_PAD", 42},
    {"IFLA_XDP", 43, nested(xdp)},
    {"IFLA_EVENT", 44, event},
    {"IFLA_NEW_NETNSID", 45, signed32},
    {"IFLA_IF_NETNSID", 46, signed32},
    {"IFLA_CARRIER_UP_COUNT", 47, number32},
    {"IFLA_CARRIER_DOWN_COUNT", 48, number32},
    {"IFLA_NEW_IFINDEX", 49, index32},
    {"IFLA_MIN_MTU", 50, number32},
    {"IFLA_MAX_MTU", 51, number32},
    {"IFLA_PROP_LIST", 52, nested(properties)},
    {"IFLA_ALT_IFNAME", 53, text},
    {"IFLA_PERM_ADDRESS", 54, hardware},
    {"IFLA_PROTO_DOWN_REASON", 55, nested(down_reason)},
    {"IFLA_PARENT_DEV_NAME", 56, text},
    {"IFLA_PARENT_DEV_BUS_NAME", 57, text},
    {"IFLA_GRO_MAX_SIZE", 58, number32},
    {"IFLA_TSO_MAX_SIZE", 59, number32},
    {"IFLA_TSO_MAX_SEGS", 60, number32},
    {"IFLA_ALLMULTI", 61, number32},
    {"IFLA_DEVLINK_PORT", 62, number32},
    {"IFLA_GSO_IPV4_MAX_SIZE", 63, number32},
    {"IFLA_GRO_IPV4_MAX_SIZE", 64, number32},
    {"IFLA_DPLL_PIN", 65},
    {"IFLA_MAX_PACING_OFFLOAD_HORIZON", 66, number_of_any_width(number64)},
    {"IFLA_NETNS_IMMUTABLE", 67, number8},
    {"IFLA_HEADROOM", 68, number16},
    {"IFLA_TAILROOM", 69, number16},
};
inline constexpr AttributesOf link{"link_attributes", "IFLA_???", link_lines};

inline constexpr Item vlan_statistics = field({}, structs::bridge_vlan_xstats);
inline constexpr Item multicast_statistics = field({}, structs::br_mcast_stats);
inline constexpr Item spanning_tree_statistics = field({}, structs::bridge_stp_xstats);
inline constexpr Attribute bridge_statistics_lines[] = {
    {"BRIDGE_XSTATS_UNSPEC", 0},
    {"BRIDGE_XSTATS_VLAN", 1, vlan_statistics},
    {"BRIDGE_XSTATS_MCAST", 2, multicast_statistics},
    {"BRIDGE_XSTATS_PAD", 3},
    {"BRIDGE_XSTATS_STP", 4, spanning_tree_statistics},
};
inline constexpr AttributesOf bridge_statistics{"bridge_statistics", "BRIDGE_XSTATS_???", bridge_statistics_lines};

inline constexpr Attribute bond_3ad_lines[] = {
    {"BOND_3AD_STAT_LACPDU_RX", 0, number64},         {"BOND_3AD_STAT_LACPDU_TX", 1, number64},
    {"BOND_3AD_STAT_LACPDU_UNKNOWN_RX", 2, number64}, {"BOND_3AD_STAT_LACPDU_ILLEGAL_RX", 3, number64},
    {"BOND_3AD_STAT_MARKER_RX", 4, number64},         {"BOND_3AD_STAT_MARKER_TX", 5, number64},
    {"BOND_3AD_STAT_MARKER_RESP_RX", 6, number64},    {"BOND_3AD_STAT_MARKER_RESP_TX", 7, number64},
    {"BOND_3AD_STAT_MARKER_UNKNOWN_RX", 8, number64}, {"BOND_3AD_STAT_PAD", 9},
};
inline constexpr AttributesOf bond_3ad{"bond_3ad_statistics", "BOND_3AD_STAT_???", bond_3ad_lines};

inline constexpr Attribute bond_statistics_lines[] = {
    {"BOND_XSTATS_UNSPEC", 0},
    {"BOND_XSTATS_3AD", 1, nested(bond_3ad)},
};
inline constexpr AttributesOf bond_statistics{"bond_statistics", "BOND_XSTATS_???", bond_statistics_lines};

inline constexpr Attribute extra_statistics_lines[] = {
    {"LINK_XSTATS_TYPE_UNSPEC", 0},
    {"LINK_XSTATS_TYPE_BRIDGE", 1, nested(bridge_statistics)},
    {"LINK_XSTATS_TYPE_BOND", 2, nested(bond_statistics)},
};
inline constexpr AttributesOf extra_statistics{"extra_statistics", "LINK_XSTATS_TYPE_???", extra_statistics_lines};

inline constexpr Attribute hardware_use_lines[] = {
    {"IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC", 0},
    {"IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST", 1, number8},
    {"IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED", 2, number8},
};
inline constexpr AttributesOf hardware_use{"hardware_statistics_use", "IFLA_OFFLOAD_XSTATS_HW_S_INFO_???",
                                           hardware_use_lines};
inline constexpr Attribute hardware_uses_lines[] = {{"IFLA_OFFLOAD_XSTATS_L3_STATS", 3, nested(hardware_use)}};
inline constexpr AttributesOf hardware_uses{"hardware_statistics_uses", "IFLA_OFFLOAD_XSTATS_???", hardware_uses_lines};
inline constexpr Item hardware_statistics = field({}, structs::rtnl_hw_stats64);
inline constexpr Attribute offload_statistics_lines[] = {
    {"IFLA_OFFLOAD_XSTATS_UNSPEC", 0},
    {"IFLA_OFFLOAD_XSTATS_CPU_HIT", 1, at_least(184, statistics64)},
    {"IFLA_OFFLOAD_XSTATS_HW_S_INFO", 2, nested(hardware_uses)},
    {"IFLA_OFFLOAD_XSTATS_L3_STATS", 3, hardware_statistics},
};
inline constexpr AttributesOf offload_statistics{"offload_statistics", "IFLA_OFFLOAD_XSTATS_???",
                                                 offload_statistics_lines};

inline constexpr Item mpls_statistics = field({}, structs::mpls_link_stats);
inline constexpr Attribute mpls_lines[] = {
    {"MPLS_STATS_UNSPEC", 0},
    {"MPLS_STATS_LINK", 1, mpls_statistics},
};
inline constexpr AttributesOf mpls{"mpls_statistics_attributes", "MPLS_STATS_???", mpls_lines};

inline constexpr Attribute family_statistics_lines[] = {{"AF_MPLS", 28, nested(mpls)}};
inline constexpr Attributes family_statistics = attributes_named_by(address_families, family_statistics_lines);
inline constexpr Attribute link_statistics_lines[] = {
    {"IFLA_STATS_UNSPEC", 0},
    {"IFLA_STATS_LINK_64", 1, at_least(184, statistics64)},
    {"IFLA_STATS_LINK_XSTATS", 2, nested(extra_statistics)},
    {"IFLA_STATS_LINK_XSTATS_SLAVE", 3, nested(extra_statistics)},
    {"IFLA_STATS_LINK_OFFLOAD_XSTATS", 4, nested(offload_statistics)},
    {"IFLA_STATS_AF_SPEC", 5, nested(family_statistics)},
};
inline constexpr AttributesOf link_statistics{"link_statistics", "IFLA_STATS_???", link_statistics_lines};

}  // namespace callgate::decode::netlink

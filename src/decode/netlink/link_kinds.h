// What the kinds of links have of their own (IFLA_LINKINFO; linux/if_link.h, if_tun.h).
#pragma once

#include "decode/netlink/items.h"
#include "decode/netlink/link_virtual.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_link.h"

namespace callgate::decode::netlink {

inline constexpr Item bridge_id = field({}, structs::ifla_bridge_id);
inline constexpr Item bridge_options_item = field({}, structs::br_boolopt_multi);
inline constexpr Item spanning_tree_mode = choice({}, spanning_tree_modes, Type::u32);
inline constexpr Attribute bridge_querier_lines[] = {
    {"BRIDGE_QUERIER_UNSPEC", 0},
    {"BRIDGE_QUERIER_IP_ADDRESS", 1, internet4},
    {"BRIDGE_QUERIER_IP_PORT", 2, index32},
    {"BRIDGE_QUERIER_IP_OTHER_TIMER", 3, number_of_any_width(clock_ticks)},
    {"BRIDGE_QUERIER_PAD", 4},
    {"BRIDGE_QUERIER_IPV6_ADDRESS", 5, internet6},
    {"BRIDGE_QUERIER_IPV6_PORT", 6, index32},
    {"BRIDGE_QUERIER_IPV6_OTHER_TIMER", 7, number_of_any_width(clock_ticks)},
};
inline constexpr AttributesOf bridge_querier{"bridge_querier", "BRIDGE_QUERIER_???", bridge_querier_lines};

inline constexpr Attribute bridge_lines[] = {
    {"IFLA_BR_UNSPEC", 0},
    {"IFLA_BR_FORWARD_DELAY", 1, number_of_any_width(clock_ticks)},
    {"IFLA_BR_HELLO_TIME", 2, number_of_any_width(clock_ticks)},
    {"IFLA_BR_MAX_AGE", 3, number_of_any_width(clock_ticks)},
    {"IFLA_BR_AGEING_TIME", 4, number_of_any_width(clock_ticks)},
    {"IFLA_BR_STP_STATE", 5, number32},
    {"IFLA_BR_PRIORITY", 6, number16},
    {"IFLA_BR_VLAN_FILTERING", 7, number8},
    {"IFLA_BR_VLAN_PROTOCOL", 8, ethernet_type},
    {"IFLA_BR_GROUP_FWD_MASK", 9, hex16},
    {"IFLA_BR_ROOT_ID", 10, bridge_id},
    {"IFLA_BR_BRIDGE_ID", 11, bridge_id},
    {"IFLA_BR_ROOT_PORT", 12, number16},
    {"IFLA_BR_ROOT_PATH_COST", 13, number32},
    {"IFLA_BR_TOPOLOGY_CHANGE", 14, number8},
    {"IFLA_BR_TOPOLOGY_CHANGE_DETECTED", 15, number8},
    {"IFLA_BR_HELLO_TIMER", 16, number_of_any_width(clock_ticks)},
    {"IFLA_BR_TCN_TIMER", 17, number_of_any_width(clock_ticks)},
    {"IFLA_BR_TOPOLOGY_CHANGE_TIMER", 18, number_of_any_width(clock_ticks)},
    {"IFLA_BR_GC_TIMER", 19, number_of_any_width(clock_ticks)},
    {"IFLA_BR_GROUP_ADDR", 20, hardware},
    {"IFLA_BR_FDB_FLUSH", 21},
    {"IFLA_BR_MCAST_ROUTER", 22, number8},
    {"IFLA_BR_MCAST_SNOOPING", 23, number8},
    {"IFLA_BR_MCAST_QUERY_USE_IFADDR", 24, number8},
    {"IFLA_BR_MCAST_QUERIER", 25, number8},
    {"IFLA_BR_MCAST_HASH_ELASTICITY", 26, number32},
    {"IFLA_BR_MCAST_HASH_MAX", 27, number32},
    {"IFLA_BR_MCAST_LAST_MEMBER_CNT", 28, number32},
    {"IFLA_BR_MCAST_STARTUP_QUERY_CNT", 29, number32},
    {"IFLA_BR_MCAST_LAST_MEMBER_INTVL", 30, number_of_any_width(clock_ticks)},
    {"IFLA_BR_MCAST_MEMBERSHIP_INTVL", 31, number_of_any_width(clock_ticks)},
    {"IFLA_BR_MCAST_QUERIER_INTVL", 32, number_of_any_width(clock_ticks)},
    {"IFLA_BR_MCAST_QUERY_INTVL", 33, number_of_any_width(clock_ticks)},
    {"IFLA_BR_MCAST_QUERY_RESPONSE_INTVL", 34, number_of_any_width(clock_ticks)},
    {"IFLA_BR_MCAST_STARTUP_QUERY_INTVL", 35, number_of_any_width(clock_ticks)},
    {"IFLA_BR_NF_CALL_IPTABLES", 36, number8},
    {"IFLA_BR_NF_CALL_IP6TABLES", 37, number8},
    {"IFLA_BR_NF_CALL_ARPTABLES", 38, number8},
    {"IFLA_BR_VLAN_DEFAULT_PVID", 39, number16},
    {"IFLA_BR_PAD", 40},
    {"IFLA_BR_VLAN_STATS_ENABLED", 41, number8},
    {"IFLA_BR_MCAST_STATS_ENABLED", 42, number8},
    {"IFLA_BR_MCAST_IGMP_VERSION", 43, number8},
    {"IFLA_BR_MCAST_MLD_VERSION", 44, number8},
    {"IFLA_BR_VLAN_STATS_PER_PORT", 45, number8},
    {"IFLA_BR_MULTI_BOOLOPT", 46, bridge_options_item},
    {"IFLA_BR_MCAST_QUERIER_STATE", 47, nested(bridge_querier)},
    {"IFLA_BR_FDB_N_LEARNED", 48, number32},
    {"IFLA_BR_FDB_MAX_LEARNED", 49, number32},
    {"IFLA_BR_STP_MODE", 50, spanning_tree_mode},
};
inline constexpr AttributesOf bridge{"bridge_attributes", "IFLA_BR_???", bridge_lines};

inline constexpr Attribute bridge_port_lines[] = {
    {"IFLA_BRPORT_UNSPEC", 0},
    {"IFLA_BRPORT_STATE", 1, number8},
    {"IFLA_BRPORT_PRIORITY", 2, number16},
    {"IFLA_BRPORT_COST", 3, number32},
    {"IFLA_BRPORT_MODE", 4, number8},
    {"IFLA_BRPORT_GUARD", 5, number8},
    {"IFLA_BRPORT_PROTECT", 6, number8},
    {"IFLA_BRPORT_FAST_LEAVE", 7, number8},
    {"IFLA_BRPORT_LEARNING", 8, number8},
    {"IFLA_BRPORT_UNICAST_FLOOD", 9, number8},
    {"IFLA_BRPORT_PROXYARP", 10, number8},
    {"IFLA_BRPORT_LEARNING_SYNC", 11, number8},
    {"IFLA_BRPORT_PROXYARP_WIFI", 12, number8},
    {"IFLA_BRPORT_ROOT_ID", 13, bridge_id},
    {"IFLA_BRPORT_BRIDGE_ID", 14, bridge_id},
    {"IFLA_BRPORT_DESIGNATED_PORT", 15, number16},
    {"IFLA_BRPORT_DESIGNATED_COST", 16, number16},
    {"IFLA_BRPORT_ID", 17, number16},
    {"IFLA_BRPORT_NO", 18, number16},
    {"IFLA_BRPORT_TOPOLOGY_CHANGE_ACK", 19, number8},
    {"IFLA_BRPORT_CONFIG_PENDING", 20, number8},
    {"IFLA_BRPORT_MESSAGE_AGE_TIMER", 21, number_of_any_width(clock_ticks)},
    {"IFLA_BRPORT_FORWARD_DELAY_TIMER", 22, number_of_any_width(clock_ticks)},
    {"IFLA_BRPORT_HOLD_TIMER", 23, number_of_any_width(clock_ticks)},
    {"IFLA_BRPORT_FLUSH", 24},
    {"IFLA_BRPORT_MULTICAST_ROUTER", 25, number8},
    {"IFLA_BRPORT_PAD", 26},
    {"IFLA_BRPORT_MCAST_FLOOD", 27, number8},
    {"IFLA_BRPORT_MCAST_TO_UCAST", 28, number8},
    {"IFLA_BRPORT_VLAN_TUNNEL", 29, number8},
    {"IFLA_BRPORT_BCAST_FLOOD", 30, number8},
    {"IFLA_BRPORT_GROUP_FWD_MASK", 31, hex16},
    {"IFLA_BRPORT_NEIGH_SUPPRESS", 32, number8},
    {"IFLA_BRPORT_ISOLATED", 33, number8},
    {"IFLA_BRPORT_BACKUP_PORT", 34, index32},
    {"IFLA_BRPORT_MRP_RING_OPEN", 35, number8},
    {"IFLA_BRPORT_MRP_IN_OPEN", 36, number8},
    {"IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT", 37, number32},
    {"IFLA_BRPORT_MCAST_EHT_HOSTS_CNT", 38, number32},
    {"IFLA_BRPORT_LOCKED", 39, number8},
    {"IFLA_BRPORT_MAB", 40, number8},
    {"IFLA_BRPORT_MCAST_N_GROUPS", 41, number32},
    {"IFLA_BRPORT_MCAST_MAX_GROUPS", 42, number32},
    {"IFLA_BRPORT_NEIGH_VLAN_SUPPRESS", 43, number8},
    {"IFLA_BRPORT_BACKUP_NHID", 44, number32},
    {"IFLA_BRPORT_NEIGH_FORWARD_GRAT", 45, number8},
};
inline constexpr AttributesOf bridge_port{"bridge_port_attributes", "IFLA_BRPORT_???", bridge_port_lines};

inline constexpr Item tun_kind = choice({}, tunnel_kinds, Type::u8);
inline constexpr Attribute tun_lines[] = {
    {"IFLA_TUN_UNSPEC", 0},
    {"IFLA_TUN_OWNER", 1, user},
    {"IFLA_TUN_GROUP", 2, group},
    {"IFLA_TUN_TYPE", 3, tun_kind},
    {"IFLA_TUN_PI", 4, number8},
    {"IFLA_TUN_VNET_HDR", 5, number8},
    {"IFLA_TUN_PERSIST", 6, number8},
    {"IFLA_TUN_MULTI_QUEUE", 7, number8},
    {"IFLA_TUN_NUM_QUEUES", 8, number32},
    {"IFLA_TUN_NUM_DISABLED_QUEUES", 9, number32},
};
inline constexpr AttributesOf tun{"tun_attributes", "IFLA_TUN_???", tun_lines};

inline constexpr Choice link_kinds[] = {
    {"bareudp", 0, &bareudp}, {"bond", 0, &bond},      {"bridge", 0, &bridge},   {"dsa", 0, &dsa},
    {"geneve", 0, &geneve},   {"gtp", 0, &gtp},        {"hsr", 0, &hsr},         {"ipvlan", 0, &ipvlan},
    {"ipvtap", 0, &ipvlan},   {"macsec", 0, &macsec},  {"macvlan", 0, &macvlan}, {"macvtap", 0, &macvlan},
    {"netkit", 0, &netkit},   {"ovpn", 0, &ovpn},      {"ppp", 0, &ppp_link},    {"rmnet", 0, &rmnet},
    {"tun", 0, &tun},         {"veth", 0, &veth},      {"vlan", 0, &vlan_kind},  {"vrf", 0, &vrf},
    {"vxlan", 0, &vxlan},     {"xfrm", 0, &xfrm_link},
};
inline constexpr Choice port_kinds[] = {{"bond", 0, &bond_port}, {"bridge", 0, &bridge_port}, {"vrf", 0, &vrf_port}};
inline constexpr Attribute link_info_lines[] = {
    {"IFLA_INFO_UNSPEC", 0}, {"IFLA_INFO_KIND", 1, text},       {"IFLA_INFO_DATA", 2, by_kind(1, link_kinds)},
    {"IFLA_INFO_XSTATS", 3}, {"IFLA_INFO_SLAVE_KIND", 4, text}, {"IFLA_INFO_SLAVE_DATA", 5, by_kind(4, port_kinds)},
};
inline constexpr AttributesOf link_info{"link_info", "IFLA_INFO_???", link_info_lines};

}  // namespace callgate::decode::netlink

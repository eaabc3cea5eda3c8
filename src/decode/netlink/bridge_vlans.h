// The virtual networks of bridges and of VXLAN, and the prefixes that routers tell of (linux/if_bridge.h, if_link.h,
// rtnetlink.h).
#pragma once

#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_link.h"
#include "decode/structs/netlink_route.h"

namespace callgate::decode::netlink {

inline constexpr Item vlan_of_bridge = field({}, structs::bridge_vlan_info);
inline constexpr Item prefix_times = field({}, structs::prefix_cacheinfo);

inline constexpr Attribute bridge_vlan_tunnel_lines[] = {
    {"BRIDGE_VLANDB_TINFO_UNSPEC", 0},
    {"BRIDGE_VLANDB_TINFO_ID", 1, number32},
    {"BRIDGE_VLANDB_TINFO_CMD", 2, number32},
};
inline constexpr AttributesOf bridge_vlan_tunnel{"bridge_vlan_tunnel_attributes", "BRIDGE_VLANDB_TINFO_???",
                                                 bridge_vlan_tunnel_lines};

inline constexpr Attribute bridge_vlan_counts_lines[] = {
    {"BRIDGE_VLANDB_STATS_UNSPEC", 0},
    {"BRIDGE_VLANDB_STATS_RX_BYTES", 1, number64},
    {"BRIDGE_VLANDB_STATS_RX_PACKETS", 2, number64},
    {"BRIDGE_VLANDB_STATS_TX_BYTES", 3, number64},
    {"BRIDGE_VLANDB_STATS_TX_PACKETS", 4, number64},
    {"BRIDGE_VLANDB_STATS_PAD", 5},
};
inline constexpr AttributesOf bridge_vlan_counts{"bridge_vlan_counts_attributes", "BRIDGE_VLANDB_STATS_???",
                                                 bridge_vlan_counts_lines};

inline constexpr Attribute bridge_vlan_lines[] = {
    {"BRIDGE_VLANDB_ENTRY_UNSPEC", 0},
    {"BRIDGE_VLANDB_ENTRY_INFO", 1, vlan_of_bridge},
    {"BRIDGE_VLANDB_ENTRY_RANGE", 2, number16},
    {"BRIDGE_VLANDB_ENTRY_STATE", 3, number8},
    {"BRIDGE_VLANDB_ENTRY_TUNNEL_INFO", 4, nested(bridge_vlan_tunnel)},
    {"BRIDGE_VLANDB_ENTRY_STATS", 5, nested(bridge_vlan_counts)},
    {"BRIDGE_VLANDB_ENTRY_MCAST_ROUTER", 6, number8},
    {"BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS", 7, number32},
    {"BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS", 8, number32},
    {"BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS", 9, number8},
    {"BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT", 10, number8},
};
inline constexpr AttributesOf bridge_vlan{"bridge_vlan_attributes", "BRIDGE_VLANDB_ENTRY_???", bridge_vlan_lines};

inline constexpr Attribute bridge_vlan_settings_lines[] = {
    {"BRIDGE_VLANDB_GOPTS_UNSPEC", 0},
    {"BRIDGE_VLANDB_GOPTS_ID", 1, number16},
    {"BRIDGE_VLANDB_GOPTS_RANGE", 2, number16},
    {"BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING", 3, number8},
    {"BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION", 4, number8},
    {"BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION", 5, number8},
    {"BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT", 6, number32},
    {"BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT", 7, number32},
    {"BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL", 8, clock_ticks},
    {"BRIDGE_VLANDB_GOPTS_PAD", 9},
    {"BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL", 10, clock_ticks},
    {"BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL", 11, clock_ticks},
    {"BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL", 12, clock_ticks},
    {"BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL", 13, clock_ticks},
    {"BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL", 14, clock_ticks},
    {"BRIDGE_VLANDB_GOPTS_MCAST_QUERIER", 15, number8},
    {"BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS", 16},
    {"BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE", 17},
    {"BRIDGE_VLANDB_GOPTS_MSTI", 18, number16},
};
inline constexpr AttributesOf bridge_vlan_settings{"bridge_vlan_settings_attributes", "BRIDGE_VLANDB_GOPTS_???",
                                                   bridge_vlan_settings_lines};

inline constexpr Attribute bridge_vlans_lines[] = {
    {"BRIDGE_VLANDB_UNSPEC", 0},
    {"BRIDGE_VLANDB_ENTRY", 1, nested(bridge_vlan)},
    {"BRIDGE_VLANDB_GLOBAL_OPTIONS", 2, nested(bridge_vlan_settings)},
};
inline constexpr AttributesOf bridge_vlans{"bridge_vlans_attributes", "BRIDGE_VLANDB_???", bridge_vlans_lines};

inline constexpr Attribute bridge_vlan_dump_lines[] = {
    {"BRIDGE_VLANDB_DUMP_UNSPEC", 0},
    {"BRIDGE_VLANDB_DUMP_FLAGS", 1, hex32},
};
inline constexpr AttributesOf bridge_vlan_dump{"bridge_vlan_dump_attributes", "BRIDGE_VLANDB_DUMP_???",
                                               bridge_vlan_dump_lines};

inline constexpr Attribute network_identifier_counts_lines[] = {
    {"VNIFILTER_ENTRY_STATS_UNSPEC", 0},
    {"VNIFILTER_ENTRY_STATS_RX_BYTES", 1, number64},
    {"VNIFILTER_ENTRY_STATS_RX_PKTS", 2, number64},
    {"VNIFILTER_ENTRY_STATS_RX_DROPS", 3, number64},
    {"VNIFILTER_ENTRY_STATS_RX_ERRORS", 4, number64},
    {"VNIFILTER_ENTRY_STATS_TX_BYTES", 5, number64},
    {"VNIFILTER_ENTRY_STATS_TX_PKTS", 6, number64},
    {"VNIFILTER_ENTRY_STATS_TX_DROPS", 7, number64},
    {"VNIFILTER_ENTRY_STATS_TX_ERRORS", 8, number64},
    {"VNIFILTER_ENTRY_STATS_PAD", 9},
};
inline constexpr AttributesOf network_identifier_counts{"network_identifier_counts_attributes",
                                                        "VNIFILTER_ENTRY_STATS_???", network_identifier_counts_lines};

inline constexpr Attribute network_identifiers_lines[] = {
    {"VXLAN_VNIFILTER_ENTRY_UNSPEC", 0},
    {"VXLAN_VNIFILTER_ENTRY_START", 1, number32},
    {"VXLAN_VNIFILTER_ENTRY_END", 2, number32},
    {"VXLAN_VNIFILTER_ENTRY_GROUP", 3, internet4},
    {"VXLAN_VNIFILTER_ENTRY_GROUP6", 4, internet6},
    {"VXLAN_VNIFILTER_ENTRY_STATS", 5, nested(network_identifier_counts)},
};
inline constexpr AttributesOf network_identifiers{"network_identifiers_attributes", "VXLAN_VNIFILTER_ENTRY_???",
                                                  network_identifiers_lines};

inline constexpr Attribute network_identifier_filter_lines[] = {
    {"VXLAN_VNIFILTER_UNSPEC", 0},
    {"VXLAN_VNIFILTER_ENTRY", 1, nested(network_identifiers)},
};
inline constexpr AttributesOf network_identifier_filter{"network_identifier_filter_attributes", "VXLAN_VNIFILTER_???",
                                                        network_identifier_filter_lines};

inline constexpr Attribute prefix_lines[] = {
    {"PREFIX_UNSPEC", 0},
    {"PREFIX_ADDRESS", 1, internet6},
    {"PREFIX_CACHEINFO", 2, prefix_times},
};
inline constexpr AttributesOf prefix{"prefix_attributes", "PREFIX_???", prefix_lines};

}  // namespace callgate::decode::netlink

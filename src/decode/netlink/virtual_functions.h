// What links with virtual functions tell of them (linux/if_link.h).
#pragma once

#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_link.h"

namespace callgate::decode::netlink {

inline constexpr Item vf_mac = field({}, structs::ifla_vf_mac);
inline constexpr Item vf_vlan = field({}, structs::ifla_vf_vlan);
inline constexpr Item vf_tx_rate = field({}, structs::ifla_vf_tx_rate);
inline constexpr Item vf_setting = field({}, structs::ifla_vf_setting);
inline constexpr Item vf_link_state = field({}, structs::ifla_vf_link_state);
inline constexpr Item vf_rate = field({}, structs::ifla_vf_rate);
inline constexpr Item vf_guid = field({}, structs::ifla_vf_guid);
inline constexpr Item vf_broadcast = field({}, structs::ifla_vf_broadcast);
inline constexpr Item vf_vlan_info = field({}, structs::ifla_vf_vlan_info);
inline constexpr Item port_vsi = field({}, structs::ifla_port_vsi);

inline constexpr Attribute vf_stats_lines[] = {
    {"IFLA_VF_STATS_RX_PACKETS", 0, number64},
    {"IFLA_VF_STATS_TX_PACKETS", 1, number64},
    {"IFLA_VF_STATS_RX_BYTES", 2, number64},
    {"IFLA_VF_STATS_TX_BYTES", 3, number64},
    {"IFLA_VF_STATS_BROADCAST", 4, number64},
    {"IFLA_VF_STATS_MULTICAST", 5, number64},
    {"IFLA_VF_STATS_PAD", 6},
    {"IFLA_VF_STATS_RX_DROPPED", 7, number64},
    {"IFLA_VF_STATS_TX_DROPPED", 8, number64},
};
inline constexpr AttributesOf vf_stats{"vf_stats", "IFLA_VF_STATS_???", vf_stats_lines};

inline constexpr Attribute vf_vlans_lines[] = {
    {"IFLA_VF_VLAN_INFO_UNSPEC", 0},
    {"IFLA_VF_VLAN_INFO", 1, vf_vlan_info},
};
inline constexpr AttributesOf vf_vlans{"vf_vlans", "IFLA_VF_VLAN_INFO_???", vf_vlans_lines};

inline constexpr Attribute vf_lines[] = {
    {"IFLA_VF_UNSPEC", 0},
    {"IFLA_VF_MAC", 1, vf_mac},
    {"IFLA_VF_VLAN", 2, vf_vlan},
    {"IFLA_VF_TX_RATE", 3, vf_tx_rate},
    {"IFLA_VF_SPOOFCHK", 4, vf_setting},
    {"IFLA_VF_LINK_STATE", 5, vf_link_state},
    {"IFLA_VF_RATE", 6, vf_rate},
    {"IFLA_VF_RSS_QUERY_EN", 7, vf_setting},
    {"IFLA_VF_STATS", 8, nested(vf_stats)},
    {"IFLA_VF_TRUST", 9, vf_setting},
    {"IFLA_VF_IB_NODE_GUID", 10, vf_guid},
    {"IFLA_VF_IB_PORT_GUID", 11, vf_guid},
    {"IFLA_VF_VLAN_LIST", 12, nested(vf_vlans)},
    {"IFLA_VF_BROADCAST", 13, vf_broadcast},
};
inline constexpr AttributesOf vf{"vf_attributes", "IFLA_VF_???", vf_lines};

inline constexpr Attribute vf_info_lines[] = {
    {"IFLA_VF_INFO_UNSPEC", 0},
    {"IFLA_VF_INFO", 1, nested(vf)},
};
inline constexpr AttributesOf vf_info{"vf_info", "IFLA_VF_INFO_???", vf_info_lines};

inline constexpr Attribute port_lines[] = {
    {"IFLA_PORT_UNSPEC", 0},           {"IFLA_PORT_VF", 1, number32},
    {"IFLA_PORT_PROFILE", 2, text},    {"IFLA_PORT_VSI_TYPE", 3, port_vsi},
    {"IFLA_PORT_INSTANCE_UUID", 4},    {"IFLA_PORT_HOST_UUID", 5},
    {"IFLA_PORT_REQUEST", 6, number8}, {"IFLA_PORT_RESPONSE", 7, number16},
};
inline constexpr AttributesOf port{"port_attributes", "IFLA_PORT_???", port_lines};

inline constexpr Attribute vf_ports_lines[] = {
    {"IFLA_VF_PORT_UNSPEC", 0},
    {"IFLA_VF_PORT", 1, nested(port)},
};
inline constexpr AttributesOf vf_ports{"vf_ports", "IFLA_VF_PORT_???", vf_ports_lines};

}  // namespace callgate::decode::netlink

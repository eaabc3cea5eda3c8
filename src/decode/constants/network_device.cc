#include "decode/constants/network_device.h"

namespace callgate::decode {
namespace {

constexpr Constant arp_flags_values[] = {
    {"ATF_COM", 2},        {"ATF_PERM", 4},       {"ATF_PUBL", 8},     {"ATF_USETRAILERS", 0x10},
    {"ATF_NETMASK", 0x20}, {"ATF_DONTPUB", 0x40}, {"ATF_MAGIC", 0x80},
};
constexpr Constant route_entry_flags_values[] = {
    {"RTF_UP", 1},
    {"RTF_GATEWAY", 2},
    {"RTF_HOST", 4},
    {"RTF_REINSTATE", 8},
    {"RTF_DYNAMIC", 0x10},
    {"RTF_MODIFIED", 0x20},
    {"RTF_MTU", 0x40},
    {"RTF_WINDOW", 0x80},
    {"RTF_IRTT", 0x100},
    {"RTF_REJECT", 0x200},
    {"RTF_DEFAULT", 0x10000},
    {"RTF_ALLONLINK", 0x20000},
    {"RTF_ADDRCONF", 0x40000},
    {"RTF_PREFIX_RT", 0x80000},
    {"RTF_ANYCAST", 0x100000},
    {"RTF_NONEXTHOP", 0x200000},
    {"RTF_EXPIRES", 0x400000},
    {"RTF_ROUTEINFO", 0x800000},
    {"RTF_FLOW", 0x2000000},
    {"RTF_POLICY", 0x4000000},
    {"RTF_PREF_MASK", 0x18000000},
    {"RTF_PCPU", 0x40000000},
    {"RTF_LOCAL", 0x80000000},
};
constexpr Constant tun_flags_values[] = {
    {"IFF_TUN", 1},
    {"IFF_TAP", 2},
    {"IFF_NAPI", 0x10},
    {"IFF_NAPI_FRAGS", 0x20},
    {"IFF_NO_CARRIER", 0x40},
    {"IFF_MULTI_QUEUE", 0x100},
    {"IFF_ATTACH_QUEUE", 0x200},
    {"IFF_DETACH_QUEUE", 0x400},
    {"IFF_PERSIST", 0x800},
    {"IFF_NO_PI", 0x1000},
    {"IFF_ONE_QUEUE", 0x2000},
    {"IFF_VNET_HDR", 0x4000},
    {"IFF_TUN_EXCL", 0x8000},
};
constexpr Constant tun_offloads_values[] = {
    {"TUN_F_CSUM", 1},
    {"TUN_F_TSO4", 2},
    {"TUN_F_TSO6", 4},
    {"TUN_F_TSO_ECN", 8},
    {"TUN_F_UFO", 0x10},
    {"TUN_F_USO4", 0x20},
    {"TUN_F_USO6", 0x40},
    {"TUN_F_UDP_TUNNEL_GSO", 0x80},
    {"TUN_F_UDP_TUNNEL_GSO_CSUM", 0x100},
};
constexpr Constant hardware_timestamp_flags_values[] = {
    {"HWTSTAMP_FLAG_BONDED_PHC_INDEX", 1},
};
constexpr Constant hardware_timestamp_senders_values[] = {
    {"HWTSTAMP_TX_OFF", 0},
    {"HWTSTAMP_TX_ON", 1},
    {"HWTSTAMP_TX_ONESTEP_SYNC", 2},
    {"HWTSTAMP_TX_ONESTEP_P2P", 3},
};
constexpr Constant hardware_timestamp_filters_values[] = {
    {"HWTSTAMP_FILTER_NONE", 0},
    {"HWTSTAMP_FILTER_ALL", 1},
    {"HWTSTAMP_FILTER_SOME", 2},
    {"HWTSTAMP_FILTER_PTP_V1_L4_EVENT", 3},
    {"HWTSTAMP_FILTER_PTP_V1_L4_SYNC", 4},
    {"HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ", 5},
    {"HWTSTAMP_FILTER_PTP_V2_L4_EVENT", 6},
    {"HWTSTAMP_FILTER_PTP_V2_L4_SYNC", 7},
    {"HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ", 8},
    {"HWTSTAMP_FILTER_PTP_V2_L2_EVENT", 9},
    {"HWTSTAMP_FILTER_PTP_V2_L2_SYNC", 0xa},
    {"HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ", 0xb},
    {"HWTSTAMP_FILTER_PTP_V2_EVENT", 0xc},
    {"HWTSTAMP_FILTER_PTP_V2_SYNC", 0xd},
    {"HWTSTAMP_FILTER_PTP_V2_DELAY_REQ", 0xe},
    {"HWTSTAMP_FILTER_NTP_ALL", 0xf},
};
constexpr Constant vlan_commands_values[] = {
    {"ADD_VLAN_CMD", 0},
    {"DEL_VLAN_CMD", 1},
    {"SET_VLAN_INGRESS_PRIORITY_CMD", 2},
    {"SET_VLAN_EGRESS_PRIORITY_CMD", 3},
    {"GET_VLAN_INGRESS_PRIORITY_CMD", 4},
    {"GET_VLAN_EGRESS_PRIORITY_CMD", 5},
    {"SET_VLAN_NAME_TYPE_CMD", 6},
    {"SET_VLAN_FLAG_CMD", 7},
    {"GET_VLAN_REALDEV_NAME_CMD", 8},
    {"GET_VLAN_VID_CMD", 9},
};
constexpr Constant bond_modes_values[] = {
    {"BOND_MODE_ROUNDROBIN", 0}, {"BOND_MODE_ACTIVEBACKUP", 1}, {"BOND_MODE_XOR", 2}, {"BOND_MODE_BROADCAST", 3},
    {"BOND_MODE_8023AD", 4},     {"BOND_MODE_TLB", 5},          {"BOND_MODE_ALB", 6},
};
constexpr Constant bond_states_values[] = {
    {"BOND_STATE_ACTIVE", 0},
    {"BOND_STATE_BACKUP", 1},
};
constexpr Constant bond_links_values[] = {
    {"BOND_LINK_UP", 0},
    {"BOND_LINK_FAIL", 1},
    {"BOND_LINK_DOWN", 2},
    {"BOND_LINK_BACK", 3},
};
constexpr Constant tun_filter_flags_values[] = {
    {"TUN_FLT_ALLMULTI", 1},
};
constexpr Constant vhost_backend_features_values[] = {
    {"1<<VHOST_BACKEND_F_IOTLB_MSG_V2", 2}, {"1<<VHOST_BACKEND_F_IOTLB_BATCH", 4},
    {"1<<VHOST_BACKEND_F_IOTLB_ASID", 8},   {"1<<VHOST_BACKEND_F_SUSPEND", 0x10},
    {"1<<VHOST_BACKEND_F_RESUME", 0x20},    {"1<<VHOST_BACKEND_F_ENABLE_AFTER_DRIVER_OK", 0x40},
    {"1<<VHOST_BACKEND_F_DESC_ASID", 0x80}, {"1<<VHOST_BACKEND_F_IOTLB_PERSIST", 0x100},
};
constexpr Constant vhost_ring_flags_values[] = {
    {"1<<VHOST_VRING_F_LOG", 1},
};

}  // namespace

const ConstantSet arp_flags{"arp_flags", arp_flags_values, "ATF_???"};
const ConstantSet route_entry_flags{"route_entry_flags", route_entry_flags_values, "RTF_???"};
const ConstantSet tun_flags{"tun_flags", tun_flags_values, "IFF_???"};
const ConstantSet tun_offloads{"tun_offloads", tun_offloads_values, "TUN_F_???"};
const ConstantSet hardware_timestamp_flags{"hardware_timestamp_flags", hardware_timestamp_flags_values,
                                           "HWTSTAMP_FLAG_???"};
const ConstantSet hardware_timestamp_senders{"hardware_timestamp_senders", hardware_timestamp_senders_values,
                                             "HWTSTAMP_TX_???"};
const ConstantSet hardware_timestamp_filters{"hardware_timestamp_filters", hardware_timestamp_filters_values,
                                             "HWTSTAMP_FILTER_???"};
const ConstantSet vlan_commands{"vlan_commands", vlan_commands_values, ""};
const ConstantSet bond_modes{"bond_modes", bond_modes_values, "BOND_MODE_???"};
const ConstantSet bond_states{"bond_states", bond_states_values, "BOND_STATE_???"};
const ConstantSet bond_links{"bond_links", bond_links_values, "BOND_LINK_???"};
const ConstantSet tun_filter_flags{"tun_filter_flags", tun_filter_flags_values, "TUN_FLT_???"};
const ConstantSet vhost_backend_features{"vhost_backend_features", vhost_backend_features_values,
                                         "1<<VHOST_BACKEND_F_???"};
const ConstantSet vhost_ring_flags{"vhost_ring_flags", vhost_ring_flags_values, "1<<VHOST_VRING_F_???"};

}  // namespace callgate::decode

#include "decode/constants/link_kinds.h"

namespace callgate::decode {
namespace {

// linux/if_vlan.h
constexpr Constant vlan_flags_values[] = {
    {"VLAN_FLAG_REORDER_HDR", 1},       {"VLAN_FLAG_GVRP", 2}, {"VLAN_FLAG_LOOSE_BINDING", 4}, {"VLAN_FLAG_MVRP", 8},
    {"VLAN_FLAG_BRIDGE_BINDING", 0x10},
};
// linux/if_bonding.h
constexpr Constant bond_hash_policies_values[] = {
    {"BOND_XMIT_POLICY_LAYER2", 0},  {"BOND_XMIT_POLICY_LAYER34", 1}, {"BOND_XMIT_POLICY_LAYER23", 2},
    {"BOND_XMIT_POLICY_ENCAP23", 3}, {"BOND_XMIT_POLICY_ENCAP34", 4}, {"BOND_XMIT_POLICY_VLAN_SRCMAC", 5},
};
// linux/if_link.h
constexpr Constant vxlan_fragmentings_values[] = {
    {"VXLAN_DF_UNSET", 0},
    {"VXLAN_DF_SET", 1},
    {"VXLAN_DF_INHERIT", 2},
};
constexpr Constant vxlan_label_policies_values[] = {
    {"VXLAN_LABEL_FIXED", 0},
    {"VXLAN_LABEL_INHERIT", 1},
};
constexpr Constant geneve_fragmentings_values[] = {
    {"GENEVE_DF_UNSET", 0},
    {"GENEVE_DF_SET", 1},
    {"GENEVE_DF_INHERIT", 2},
};
constexpr Constant hsr_protocols_values[] = {
    {"HSR_PROTOCOL_HSR", 0},
    {"HSR_PROTOCOL_PRP", 1},
};
constexpr Constant netkit_actions_values[] = {
    {"NETKIT_PASS", 0},
    {"NETKIT_DROP", 2},
    {"NETKIT_REDIRECT", 7},
    {"NETKIT_NEXT", 0xffffffff},
};
constexpr Constant netkit_modes_values[] = {
    {"NETKIT_L2", 0},
    {"NETKIT_L3", 1},
};
constexpr Constant netkit_scrubbing_values[] = {
    {"NETKIT_SCRUB_NONE", 0},
    {"NETKIT_SCRUB_DEFAULT", 1},
};
constexpr Constant netkit_pairings_values[] = {
    {"NETKIT_DEVICE_PAIR", 0},
    {"NETKIT_DEVICE_SINGLE", 1},
};
constexpr Constant ovpn_modes_values[] = {
    {"OVPN_MODE_P2P", 0},
    {"OVPN_MODE_MP", 1},
};
constexpr Constant macvlan_modes_values[] = {
    {"MACVLAN_MODE_PRIVATE", 1},  {"MACVLAN_MODE_VEPA", 2},      {"MACVLAN_MODE_BRIDGE", 4},
    {"MACVLAN_MODE_PASSTHRU", 8}, {"MACVLAN_MODE_SOURCE", 0x10},
};
constexpr Constant macvlan_flags_values[] = {
    {"MACVLAN_FLAG_NOPROMISC", 1},
    {"MACVLAN_FLAG_NODST", 2},
};
constexpr Constant macvlan_changes_values[] = {
    {"MACVLAN_MACADDR_ADD", 0},
    {"MACVLAN_MACADDR_DEL", 1},
    {"MACVLAN_MACADDR_FLUSH", 2},
    {"MACVLAN_MACADDR_SET", 3},
};
constexpr Constant ipvlan_modes_values[] = {
    {"IPVLAN_MODE_L2", 0},
    {"IPVLAN_MODE_L3", 1},
    {"IPVLAN_MODE_L3S", 2},
};
constexpr Constant ipvlan_flags_values[] = {
    {"IPVLAN_F_PRIVATE", 1},
    {"IPVLAN_F_VEPA", 2},
};
constexpr Constant macsec_validations_values[] = {
    {"MACSEC_VALIDATE_DISABLED", 0},
    {"MACSEC_VALIDATE_CHECK", 1},
    {"MACSEC_VALIDATE_STRICT", 2},
};
constexpr Constant macsec_offloads_values[] = {
    {"MACSEC_OFFLOAD_OFF", 0},
    {"MACSEC_OFFLOAD_PHY", 1},
    {"MACSEC_OFFLOAD_MAC", 2},
};
constexpr Constant gtp_roles_values[] = {
    {"GTP_ROLE_GGSN", 0},
    {"GTP_ROLE_SGSN", 1},
};
constexpr Constant rmnet_flags_values[] = {
    {"RMNET_FLAGS_INGRESS_DEAGGREGATION", 1},  {"RMNET_FLAGS_INGRESS_MAP_COMMANDS", 2},
    {"RMNET_FLAGS_INGRESS_MAP_CKSUMV4", 4},    {"RMNET_FLAGS_EGRESS_MAP_CKSUMV4", 8},
    {"RMNET_FLAGS_INGRESS_MAP_CKSUMV5", 0x10}, {"RMNET_FLAGS_EGRESS_MAP_CKSUMV5", 0x20},
};
// linux/nexthop.h
constexpr Constant nexthop_request_flags_values[] = {
    {"NHA_OP_FLAG_DUMP_STATS", 1},
    {"NHA_OP_FLAG_DUMP_HW_STATS", 2},
    {"NHA_OP_FLAG_RESP_GRP_RESVD_0", 0x80000000},
};

}  // namespace

const ConstantSet vlan_flags{"vlan_flags", vlan_flags_values, "VLAN_FLAG_???"};
const ConstantSet bond_hash_policies{"bond_hash_policies", bond_hash_policies_values, "BOND_XMIT_POLICY_???"};
const ConstantSet vxlan_fragmentings{"vxlan_fragmentings", vxlan_fragmentings_values, "VXLAN_DF_???"};
const ConstantSet vxlan_label_policies{"vxlan_label_policies", vxlan_label_policies_values, "VXLAN_LABEL_???"};
const ConstantSet geneve_fragmentings{"geneve_fragmentings", geneve_fragmentings_values, "GENEVE_DF_???"};
const ConstantSet hsr_protocols{"hsr_protocols", hsr_protocols_values, "HSR_PROTOCOL_???"};
const ConstantSet netkit_actions{"netkit_actions", netkit_actions_values, "NETKIT_???"};
const ConstantSet netkit_modes{"netkit_modes", netkit_modes_values, "NETKIT_L???"};
const ConstantSet netkit_scrubbing{"netkit_scrubbing", netkit_scrubbing_values, "NETKIT_SCRUB_???"};
const ConstantSet netkit_pairings{"netkit_pairings", netkit_pairings_values, "NETKIT_DEVICE_???"};
const ConstantSet ovpn_modes{"ovpn_modes", ovpn_modes_values, "OVPN_MODE_???"};
const ConstantSet macvlan_modes{"macvlan_modes", macvlan_modes_values, "MACVLAN_MODE_???"};
const ConstantSet macvlan_flags{"macvlan_flags", macvlan_flags_values, "MACVLAN_FLAG_???"};
const ConstantSet macvlan_changes{"macvlan_changes", macvlan_changes_values, "MACVLAN_MACADDR_???"};
const ConstantSet ipvlan_modes{"ipvlan_modes", ipvlan_modes_values, "IPVLAN_MODE_???"};
const ConstantSet ipvlan_flags{"ipvlan_flags", ipvlan_flags_values, "IPVLAN_F_???"};
const ConstantSet macsec_validations{"macsec_validations", macsec_validations_values, "MACSEC_VALIDATE_???"};
const ConstantSet macsec_offloads{"macsec_offloads", macsec_offloads_values, "MACSEC_OFFLOAD_???"};
const ConstantSet gtp_roles{"gtp_roles", gtp_roles_values, "GTP_ROLE_???"};
const ConstantSet rmnet_flags{"rmnet_flags", rmnet_flags_values, "RMNET_FLAGS_???"};
const ConstantSet nexthop_request_flags{"nexthop_request_flags", nexthop_request_flags_values, "NHA_OP_FLAG_???"};

}  // namespace callgate::decode

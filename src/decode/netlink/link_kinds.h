// What each kind of link has of its own (IFLA_LINKINFO; linux/if_link.h, if_bonding.h, if_tun.h, if_vlan.h, veth.h),
// and at the end the list of the kinds.
#pragma once

#include "decode/constants/link_kinds.h"
#include "decode/constants/network_device.h"
#include "decode/netlink/items.h"
#include "decode/netlink/link_bridge.h"
#include "decode/netlink/link_can.h"
#include "decode/netlink/link_tunnels.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_link.h"

namespace callgate::decode::netlink {

inline constexpr Item tunnel_ports = field({}, structs::ifla_port_range);
/// The other end of a pair is a link of its own.
inline constexpr Item peer_head = field({}, structs::ifinfomsg);
extern const Attributes peer;
/// Lists whose attributes are numbered from zero.
inline constexpr Attributes numbered4 = numbered(internet4);
inline constexpr Attributes numbered6 = numbered(internet6);

inline constexpr Item vlan_link_flags = field({}, structs::ifla_vlan_flags);
inline constexpr Item vlan_priority = field({}, structs::ifla_vlan_qos_mapping);
inline constexpr Attribute vlan_priority_lines[] = {
    {"IFLA_VLAN_QOS_UNSPEC", 0},
    {"IFLA_VLAN_QOS_MAPPING", 1, vlan_priority},
};
inline constexpr AttributesOf vlan_priorities{"vlan_priority_attributes", "IFLA_VLAN_QOS_???", vlan_priority_lines};

inline constexpr Attribute vlan_kind_lines[] = {
    {"IFLA_VLAN_UNSPEC", 0},
    {"IFLA_VLAN_ID", 1, number16},
    {"IFLA_VLAN_FLAGS", 2, vlan_link_flags},
    {"IFLA_VLAN_EGRESS_QOS", 3, nested(vlan_priorities)},
    {"IFLA_VLAN_INGRESS_QOS", 4, nested(vlan_priorities)},
    {"IFLA_VLAN_PROTOCOL", 5, ethernet_type},
};
inline constexpr AttributesOf vlan_kind{"vlan_attributes", "IFLA_VLAN_???", vlan_kind_lines};

inline constexpr Attribute bond_lacp_lines[] = {
    {"IFLA_BOND_AD_INFO_UNSPEC", 0},
    {"IFLA_BOND_AD_INFO_AGGREGATOR", 1, number16},
    {"IFLA_BOND_AD_INFO_NUM_PORTS", 2, number16},
    {"IFLA_BOND_AD_INFO_ACTOR_KEY", 3, number16},
    {"IFLA_BOND_AD_INFO_PARTNER_KEY", 4, number16},
    {"IFLA_BOND_AD_INFO_PARTNER_MAC", 5, hardware},
};
inline constexpr AttributesOf bond_lacp{"bond_lacp_attributes", "IFLA_BOND_AD_INFO_???", bond_lacp_lines};

inline constexpr Item bond_mode = choice({}, bond_modes, Type::u8);
inline constexpr Item bond_hash = choice({}, bond_hash_policies, Type::u8);
inline constexpr Attribute bond_lines[] = {
    {"IFLA_BOND_UNSPEC", 0},
    {"IFLA_BOND_MODE", 1, bond_mode},
    {"IFLA_BOND_ACTIVE_SLAVE", 2, index32},
    {"IFLA_BOND_MIIMON", 3, number32},
    {"IFLA_BOND_UPDELAY", 4, number32},
    {"IFLA_BOND_DOWNDELAY", 5, number32},
    {"IFLA_BOND_USE_CARRIER", 6, number8},
    {"IFLA_BOND_ARP_INTERVAL", 7, number32},
    {"IFLA_BOND_ARP_IP_TARGET", 8, nested(numbered4)},
    {"IFLA_BOND_ARP_VALIDATE", 9, number32},
    {"IFLA_BOND_ARP_ALL_TARGETS", 10, number32},
    {"IFLA_BOND_PRIMARY", 11, index32},
    {"IFLA_BOND_PRIMARY_RESELECT", 12, number8},
    {"IFLA_BOND_FAIL_OVER_MAC", 13, number8},
    {"IFLA_BOND_XMIT_HASH_POLICY", 14, bond_hash},
    {"IFLA_BOND_RESEND_IGMP", 15, number32},
    {"IFLA_BOND_NUM_PEER_NOTIF", 16, number8},
    {"IFLA_BOND_ALL_SLAVES_ACTIVE", 17, number8},
    {"IFLA_BOND_MIN_LINKS", 18, number32},
    {"IFLA_BOND_LP_INTERVAL", 19, number32},
    {"IFLA_BOND_PACKETS_PER_SLAVE", 20, number32},
    {"IFLA_BOND_AD_LACP_RATE", 21, number8},
    {"IFLA_BOND_AD_SELECT", 22, number8},
    {"IFLA_BOND_AD_INFO", 23, nested(bond_lacp)},
    {"IFLA_BOND_AD_ACTOR_SYS_PRIO", 24, number16},
    {"IFLA_BOND_AD_USER_PORT_KEY", 25, number16},
    {"IFLA_BOND_AD_ACTOR_SYSTEM", 26, hardware},
    {"IFLA_BOND_TLB_DYNAMIC_LB", 27, number8},
    {"IFLA_BOND_PEER_NOTIF_DELAY", 28, number32},
    {"IFLA_BOND_AD_LACP_ACTIVE", 29, number8},
    {"IFLA_BOND_MISSED_MAX", 30, number8},
    {"IFLA_BOND_NS_IP6_TARGET", 31, nested(numbered6)},
    {"IFLA_BOND_COUPLED_CONTROL", 32, number8},
    {"IFLA_BOND_BROADCAST_NEIGH", 33, number8},
    {"IFLA_BOND_LACP_STRICT", 34, number8},
};
inline constexpr AttributesOf bond{"bond_attributes", "IFLA_BOND_???", bond_lines};

inline constexpr Item bond_state = choice({}, bond_states, Type::u8);
inline constexpr Attribute bond_port_lines[] = {
    {"IFLA_BOND_SLAVE_UNSPEC", 0},
    {"IFLA_BOND_SLAVE_STATE", 1, bond_state},
    {"IFLA_BOND_SLAVE_MII_STATUS", 2, number8},
    {"IFLA_BOND_SLAVE_LINK_FAILURE_COUNT", 3, number32},
    {"IFLA_BOND_SLAVE_PERM_HWADDR", 4, hardware},
    {"IFLA_BOND_SLAVE_QUEUE_ID", 5, number16},
    {"IFLA_BOND_SLAVE_AD_AGGREGATOR_ID", 6, number16},
    {"IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE", 7, hex8},
    {"IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE", 8, hex16},
    {"IFLA_BOND_SLAVE_PRIO", 9, signed32},
    {"IFLA_BOND_SLAVE_ACTOR_PORT_PRIO", 10, number16},
    {"IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE", 11, number_of_any_width(number64)},
    {"IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE", 12, number_of_any_width(number64)},
};
inline constexpr AttributesOf bond_port{"bond_port_attributes", "IFLA_BOND_SLAVE_???", bond_port_lines};

inline constexpr Item vxlan_fragmenting = choice({}, vxlan_fragmentings, Type::u8);
inline constexpr Item vxlan_label_policy = choice({}, vxlan_label_policies, Type::u32);
inline constexpr Attribute vxlan_lines[] = {
    {"IFLA_VXLAN_UNSPEC", 0},
    {"IFLA_VXLAN_ID", 1, number32},
    {"IFLA_VXLAN_GROUP", 2, internet4},
    {"IFLA_VXLAN_LINK", 3, index32},
    {"IFLA_VXLAN_LOCAL", 4, internet4},
    {"IFLA_VXLAN_TTL", 5, number8},
    {"IFLA_VXLAN_TOS", 6, hex8},
    {"IFLA_VXLAN_LEARNING", 7, number8},
    {"IFLA_VXLAN_AGEING", 8, number32},
    {"IFLA_VXLAN_LIMIT", 9, number32},
    {"IFLA_VXLAN_PORT_RANGE", 10, tunnel_ports},
    {"IFLA_VXLAN_PROXY", 11, number8},
    {"IFLA_VXLAN_RSC", 12, number8},
    {"IFLA_VXLAN_L2MISS", 13, number8},
    {"IFLA_VXLAN_L3MISS", 14, number8},
    {"IFLA_VXLAN_PORT", 15, network16},
    {"IFLA_VXLAN_GROUP6", 16, internet6},
    {"IFLA_VXLAN_LOCAL6", 17, internet6},
    {"IFLA_VXLAN_UDP_CSUM", 18, number8},
    {"IFLA_VXLAN_UDP_ZERO_CSUM6_TX", 19, number8},
    {"IFLA_VXLAN_UDP_ZERO_CSUM6_RX", 20, number8},
    {"IFLA_VXLAN_REMCSUM_TX", 21, number8},
    {"IFLA_VXLAN_REMCSUM_RX", 22, number8},
    {"IFLA_VXLAN_GBP", 23},
    {"IFLA_VXLAN_REMCSUM_NOPARTIAL", 24},
    {"IFLA_VXLAN_COLLECT_METADATA", 25, number8},
    {"IFLA_VXLAN_LABEL", 26, hex_network32},
    {"IFLA_VXLAN_GPE", 27},
    {"IFLA_VXLAN_TTL_INHERIT", 28, number8},
    {"IFLA_VXLAN_DF", 29, vxlan_fragmenting},
    {"IFLA_VXLAN_VNIFILTER", 30, number8},
    {"IFLA_VXLAN_LOCALBYPASS", 31, number8},
    {"IFLA_VXLAN_LABEL_POLICY", 32, vxlan_label_policy},
    {"IFLA_VXLAN_RESERVED_BITS", 33},
    {"IFLA_VXLAN_MC_ROUTE", 34, number8},
};
inline constexpr AttributesOf vxlan{"vxlan_attributes", "IFLA_VXLAN_???", vxlan_lines};

inline constexpr Item geneve_fragmenting = choice({}, geneve_fragmentings, Type::u8);
inline constexpr Attribute geneve_lines[] = {
    {"IFLA_GENEVE_UNSPEC", 0},
    {"IFLA_GENEVE_ID", 1, number32},
    {"IFLA_GENEVE_REMOTE", 2, internet4},
    {"IFLA_GENEVE_TTL", 3, number8},
    {"IFLA_GENEVE_TOS", 4, hex8},
    {"IFLA_GENEVE_PORT", 5, network16},
    {"IFLA_GENEVE_COLLECT_METADATA", 6},
    {"IFLA_GENEVE_REMOTE6", 7, internet6},
    {"IFLA_GENEVE_UDP_CSUM", 8, number8},
    {"IFLA_GENEVE_UDP_ZERO_CSUM6_TX", 9, number8},
    {"IFLA_GENEVE_UDP_ZERO_CSUM6_RX", 10, number8},
    {"IFLA_GENEVE_LABEL", 11, hex_network32},
    {"IFLA_GENEVE_TTL_INHERIT", 12, number8},
    {"IFLA_GENEVE_DF", 13, geneve_fragmenting},
    {"IFLA_GENEVE_INNER_PROTO_INHERIT", 14},
    {"IFLA_GENEVE_PORT_RANGE", 15, tunnel_ports},
    {"IFLA_GENEVE_GRO_HINT", 16},
    {"IFLA_GENEVE_LOCAL", 17, internet4},
    {"IFLA_GENEVE_LOCAL6", 18, internet6},
};
inline constexpr AttributesOf geneve{"geneve_attributes", "IFLA_GENEVE_???", geneve_lines};

inline constexpr Item hsr_protocol = choice({}, hsr_protocols, Type::u8);
inline constexpr Attribute hsr_lines[] = {
    {"IFLA_HSR_UNSPEC", 0},
    {"IFLA_HSR_SLAVE1", 1, index32},
    {"IFLA_HSR_SLAVE2", 2, index32},
    {"IFLA_HSR_MULTICAST_SPEC", 3, number8},
    {"IFLA_HSR_SUPERVISION_ADDR", 4, hardware},
    {"IFLA_HSR_SEQ_NR", 5, number16},
    {"IFLA_HSR_VERSION", 6, number8},
    {"IFLA_HSR_PROTOCOL", 7, hsr_protocol},
    {"IFLA_HSR_INTERLINK", 8, index32},
};
inline constexpr AttributesOf hsr{"hsr_attributes", "IFLA_HSR_???", hsr_lines};

inline constexpr Item netkit_policy = choice({}, netkit_actions, Type::u32);
inline constexpr Item netkit_mode = choice({}, netkit_modes, Type::u32);
inline constexpr Item netkit_scrub = choice({}, netkit_scrubbing, Type::u32);
inline constexpr Item netkit_pairing = choice({}, netkit_pairings, Type::u32);
inline constexpr Attribute netkit_lines[] = {
    {"IFLA_NETKIT_UNSPEC", 0},
    {"IFLA_NETKIT_PEER_INFO", 1, headed(peer_head, peer)},
    {"IFLA_NETKIT_PRIMARY", 2, number8},
    {"IFLA_NETKIT_POLICY", 3, netkit_policy},
    {"IFLA_NETKIT_PEER_POLICY", 4, netkit_policy},
    {"IFLA_NETKIT_MODE", 5, netkit_mode},
    {"IFLA_NETKIT_SCRUB", 6, netkit_scrub},
    {"IFLA_NETKIT_PEER_SCRUB", 7, netkit_scrub},
    {"IFLA_NETKIT_HEADROOM", 8, number16},
    {"IFLA_NETKIT_TAILROOM", 9, number16},
    {"IFLA_NETKIT_PAIRING", 10, netkit_pairing},
};
inline constexpr AttributesOf netkit{"netkit_attributes", "IFLA_NETKIT_???", netkit_lines};

inline constexpr Item ovpn_mode = choice({}, ovpn_modes, Type::u8);
inline constexpr Attribute ovpn_lines[] = {
    {"IFLA_OVPN_UNSPEC", 0},
    {"IFLA_OVPN_MODE", 1, ovpn_mode},
};
inline constexpr AttributesOf ovpn{"ovpn_attributes", "IFLA_OVPN_???", ovpn_lines};

inline constexpr Item macvlan_mode = choice({}, macvlan_modes, Type::u32);
inline constexpr Item macvlan_flag_bits = flags({}, macvlan_flags, Type::u16);
inline constexpr Item macvlan_change = choice({}, macvlan_changes, Type::u32);
inline constexpr Attribute macvlan_source_lines[] = {{"IFLA_MACVLAN_MACADDR", 4, hardware}};
inline constexpr AttributesOf macvlan_sources{"macvlan_source_attributes", "IFLA_MACVLAN_???", macvlan_source_lines};
inline constexpr Attribute macvlan_lines[] = {
    {"IFLA_MACVLAN_UNSPEC", 0},
    {"IFLA_MACVLAN_MODE", 1, macvlan_mode},
    {"IFLA_MACVLAN_FLAGS", 2, macvlan_flag_bits},
    {"IFLA_MACVLAN_MACADDR_MODE", 3, macvlan_change},
    {"IFLA_MACVLAN_MACADDR", 4, hardware},
    {"IFLA_MACVLAN_MACADDR_DATA", 5, nested(macvlan_sources)},
    {"IFLA_MACVLAN_MACADDR_COUNT", 6, number32},
    {"IFLA_MACVLAN_BC_QUEUE_LEN", 7, number32},
    {"IFLA_MACVLAN_BC_QUEUE_LEN_USED", 8, number32},
    {"IFLA_MACVLAN_BC_CUTOFF", 9, signed32},
};
inline constexpr AttributesOf macvlan{"macvlan_attributes", "IFLA_MACVLAN_???", macvlan_lines};

inline constexpr Item ipvlan_mode = choice({}, ipvlan_modes, Type::u16);
inline constexpr Item ipvlan_flag_bits = flags({}, ipvlan_flags, Type::u16);
inline constexpr Attribute ipvlan_lines[] = {
    {"IFLA_IPVLAN_UNSPEC", 0},
    {"IFLA_IPVLAN_MODE", 1, ipvlan_mode},
    {"IFLA_IPVLAN_FLAGS", 2, ipvlan_flag_bits},
};
inline constexpr AttributesOf ipvlan{"ipvlan_attributes", "IFLA_IPVLAN_???", ipvlan_lines};

inline constexpr Attribute vrf_lines[] = {
    {"IFLA_VRF_UNSPEC", 0},
    {"IFLA_VRF_TABLE", 1, number32},
};
inline constexpr AttributesOf vrf{"vrf_attributes", "IFLA_VRF_???", vrf_lines};

inline constexpr Attribute vrf_port_lines[] = {
    {"IFLA_VRF_PORT_UNSPEC", 0},
    {"IFLA_VRF_PORT_TABLE", 1, number32},
};
inline constexpr AttributesOf vrf_port{"vrf_port_attributes", "IFLA_VRF_PORT_???", vrf_port_lines};

inline constexpr Attribute xfrm_link_lines[] = {
    {"IFLA_XFRM_UNSPEC", 0},
    {"IFLA_XFRM_LINK", 1, index32},
    {"IFLA_XFRM_IF_ID", 2, hex32},
    {"IFLA_XFRM_COLLECT_METADATA", 3},
};
inline constexpr AttributesOf xfrm_link{"xfrm_link_attributes", "IFLA_XFRM_???", xfrm_link_lines};

inline constexpr Item macsec_validation = choice({}, macsec_validations, Type::u8);
inline constexpr Item macsec_offload = choice({}, macsec_offloads, Type::u8);
inline constexpr Attribute macsec_lines[] = {
    {"IFLA_MACSEC_UNSPEC", 0},
    {"IFLA_MACSEC_SCI", 1, hex64},
    {"IFLA_MACSEC_PORT", 2, network16},
    {"IFLA_MACSEC_ICV_LEN", 3, number8},
    {"IFLA_MACSEC_CIPHER_SUITE", 4, hex64},
    {"IFLA_MACSEC_WINDOW", 5, number32},
    {"IFLA_MACSEC_ENCODING_SA", 6, number8},
    {"IFLA_MACSEC_ENCRYPT", 7, number8},
    {"IFLA_MACSEC_PROTECT", 8, number8},
    {"IFLA_MACSEC_INC_SCI", 9, number8},
    {"IFLA_MACSEC_ES", 10, number8},
    {"IFLA_MACSEC_SCB", 11, number8},
    {"IFLA_MACSEC_REPLAY_PROTECT", 12, number8},
    {"IFLA_MACSEC_VALIDATION", 13, macsec_validation},
    {"IFLA_MACSEC_PAD", 14},
    {"IFLA_MACSEC_OFFLOAD", 15, macsec_offload},
};
inline constexpr AttributesOf macsec{"macsec_attributes", "IFLA_MACSEC_???", macsec_lines};

inline constexpr Item gtp_role = choice({}, gtp_roles, Type::u32);
inline constexpr Attribute gtp_lines[] = {
    {"IFLA_GTP_UNSPEC", 0},
    {"IFLA_GTP_FD0", 1, descriptor},
    {"IFLA_GTP_FD1", 2, descriptor},
    {"IFLA_GTP_PDP_HASHSIZE", 3, number32},
    {"IFLA_GTP_ROLE", 4, gtp_role},
    {"IFLA_GTP_CREATE_SOCKETS", 5, number8},
    {"IFLA_GTP_RESTART_COUNT", 6, number8},
    {"IFLA_GTP_LOCAL", 7, internet4},
    {"IFLA_GTP_LOCAL6", 8, internet6},
};
inline constexpr AttributesOf gtp{"gtp_attributes", "IFLA_GTP_???", gtp_lines};

inline constexpr Attribute ppp_link_lines[] = {
    {"IFLA_PPP_UNSPEC", 0},
    {"IFLA_PPP_DEV_FD", 1, descriptor},
};
inline constexpr AttributesOf ppp_link{"ppp_link_attributes", "IFLA_PPP_???", ppp_link_lines};

inline constexpr Attribute bareudp_lines[] = {
    {"IFLA_BAREUDP_UNSPEC", 0},
    {"IFLA_BAREUDP_PORT", 1, network16},
    {"IFLA_BAREUDP_ETHERTYPE", 2, ethernet_type},
    {"IFLA_BAREUDP_SRCPORT_MIN", 3, number16},
    {"IFLA_BAREUDP_MULTIPROTO_MODE", 4},
};
inline constexpr AttributesOf bareudp{"bareudp_attributes", "IFLA_BAREUDP_???", bareudp_lines};

inline constexpr Item rmnet_flag_bits = field({}, structs::ifla_rmnet_flags);
inline constexpr Attribute rmnet_lines[] = {
    {"IFLA_RMNET_UNSPEC", 0},
    {"IFLA_RMNET_MUX_ID", 1, number16},
    {"IFLA_RMNET_FLAGS", 2, rmnet_flag_bits},
};
inline constexpr AttributesOf rmnet{"rmnet_attributes", "IFLA_RMNET_???", rmnet_lines};

inline constexpr Attribute dsa_lines[] = {
    {"IFLA_DSA_UNSPEC", 0},
    {"IFLA_DSA_CONDUIT", 1, index32},
};
inline constexpr AttributesOf dsa{"dsa_attributes", "IFLA_DSA_???", dsa_lines};

inline constexpr Attribute veth_lines[] = {
    {"VETH_INFO_UNSPEC", 0},
    {"VETH_INFO_PEER", 1, headed(peer_head, peer)},
};
inline constexpr AttributesOf veth{"veth_attributes", "VETH_INFO_???", veth_lines};

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

inline constexpr Attribute vxcan_lines[] = {
    {"VXCAN_INFO_UNSPEC", 0},
    {"VXCAN_INFO_PEER", 1, headed(peer_head, peer)},
};
inline constexpr AttributesOf vxcan{"vxcan_attributes", "VXCAN_INFO_???", vxcan_lines};

inline constexpr Item ipoib_mode = choice({}, ipoib_modes, Type::u16);
inline constexpr Attribute ipoib_lines[] = {
    {"IFLA_IPOIB_UNSPEC", 0},
    {"IFLA_IPOIB_PKEY", 1, hex16},
    {"IFLA_IPOIB_MODE", 2, ipoib_mode},
    {"IFLA_IPOIB_UMCAST", 3, number16},
};
inline constexpr AttributesOf ipoib{"ipoib_attributes", "IFLA_IPOIB_???", ipoib_lines};

inline constexpr Attribute batadv_lines[] = {
    {"IFLA_BATADV_UNSPEC", 0},
    {"IFLA_BATADV_ALGO_NAME", 1, text},
};
inline constexpr AttributesOf batadv{"batadv_attributes", "IFLA_BATADV_???", batadv_lines};

inline constexpr Attribute wwan_lines[] = {
    {"IFLA_WWAN_UNSPEC", 0},
    {"IFLA_WWAN_LINK_ID", 1, number32},
};
inline constexpr AttributesOf wwan{"wwan_attributes", "IFLA_WWAN_???", wwan_lines};

inline constexpr Choice link_kinds[] = {
    {"amt", 0, &amt},           {"bareudp", 0, &bareudp}, {"batadv", 0, &batadv},   {"bond", 0, &bond},
    {"bridge", 0, &bridge},     {"can", 0, &can},         {"dsa", 0, &dsa},         {"erspan", 0, &gre},
    {"geneve", 0, &geneve},     {"gre", 0, &gre},         {"gretap", 0, &gre},      {"gtp", 0, &gtp},
    {"hsr", 0, &hsr},           {"ip6erspan", 0, &gre6},  {"ip6gre", 0, &gre6},     {"ip6gretap", 0, &gre6},
    {"ip6tnl", 0, &ip6_tunnel}, {"ipip", 0, &ip_tunnel},  {"ipoib", 0, &ipoib},     {"ipvlan", 0, &ipvlan},
    {"ipvtap", 0, &ipvlan},     {"macsec", 0, &macsec},   {"macvlan", 0, &macvlan}, {"macvtap", 0, &macvlan},
    {"netkit", 0, &netkit},     {"ovpn", 0, &ovpn},       {"ppp", 0, &ppp_link},    {"rmnet", 0, &rmnet},
    {"sit", 0, &ip_tunnel},     {"tun", 0, &tun},         {"veth", 0, &veth},       {"vlan", 0, &vlan_kind},
    {"vrf", 0, &vrf},           {"vti", 0, &vti},         {"vti6", 0, &vti6},       {"vxcan", 0, &vxcan},
    {"vxlan", 0, &vxlan},       {"wwan", 0, &wwan},       {"xfrm", 0, &xfrm_link},
};
inline constexpr Choice port_kinds[] = {{"bond", 0, &bond_port}, {"bridge", 0, &bridge_port}, {"vrf", 0, &vrf_port}};
inline constexpr Attribute link_info_lines[] = {
    {"IFLA_INFO_UNSPEC", 0}, {"IFLA_INFO_KIND", 1, text},       {"IFLA_INFO_DATA", 2, by_kind(1, link_kinds)},
    {"IFLA_INFO_XSTATS", 3}, {"IFLA_INFO_SLAVE_KIND", 4, text}, {"IFLA_INFO_SLAVE_DATA", 5, by_kind(4, port_kinds)},
};
inline constexpr AttributesOf link_info{"link_info", "IFLA_INFO_???", link_info_lines};

}  // namespace callgate::decode::netlink

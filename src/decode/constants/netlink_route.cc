#include "decode/constants/netlink_route.h"

namespace callgate::decode {
namespace {

// linux/fib_rules.h
constexpr Constant routing_rule_actions_values[] = {
    {"FR_ACT_UNSPEC", 0},    {"FR_ACT_TO_TBL", 1},      {"FR_ACT_GOTO", 2},
    {"FR_ACT_NOP", 3},       {"FR_ACT_RES3", 4},        {"FR_ACT_RES4", 5},
    {"FR_ACT_BLACKHOLE", 6}, {"FR_ACT_UNREACHABLE", 7}, {"FR_ACT_PROHIBIT", 8},
};

constexpr Constant routing_rule_flags_values[] = {
    {"FIB_RULE_PERMANENT", 1},    {"FIB_RULE_INVERT", 2},          {"FIB_RULE_UNRESOLVED", 4},
    {"FIB_RULE_IIF_DETACHED", 8}, {"FIB_RULE_OIF_DETACHED", 0x10}, {"FIB_RULE_FIND_SADDR", 0x10000},
};

constexpr Constant routing_rule_tables_values[] = {
    {"RT_TABLE_UNSPEC", 0}, {"RT_TABLE_COMPAT", 252}, {"RT_TABLE_DEFAULT", 253},
    {"RT_TABLE_MAIN", 254}, {"RT_TABLE_LOCAL", 255},
};

// linux/ip.h
constexpr Constant service_types_values[] = {
    {"IPTOS_LOWDELAY", 0x10},
    {"IPTOS_THROUGHPUT", 8},
    {"IPTOS_RELIABILITY", 4},
    {"IPTOS_MINCOST", 2},
};

// linux/lwtunnel.h
constexpr Constant encapsulations_values[] = {
    {"LWTUNNEL_ENCAP_NONE", 0},  {"LWTUNNEL_ENCAP_MPLS", 1},       {"LWTUNNEL_ENCAP_IP", 2},
    {"LWTUNNEL_ENCAP_ILA", 3},   {"LWTUNNEL_ENCAP_IP6", 4},        {"LWTUNNEL_ENCAP_SEG6", 5},
    {"LWTUNNEL_ENCAP_BPF", 6},   {"LWTUNNEL_ENCAP_SEG6_LOCAL", 7}, {"LWTUNNEL_ENCAP_RPL", 8},
    {"LWTUNNEL_ENCAP_IOAM6", 9}, {"LWTUNNEL_ENCAP_XFRM", 10},
};

// linux/neighbour.h
constexpr Constant neighbour_more_flags_values[] = {
    {"NTF_EXT_MANAGED", 1},
    {"NTF_EXT_LOCKED", 2},
    {"NTF_EXT_EXT_VALIDATED", 4},
};

constexpr Constant fdb_notify_flags_values[] = {
    {"FDB_NOTIFY_BIT", 1},
    {"FDB_NOTIFY_INACTIVE_BIT", 2},
};

// linux/nexthop.h
constexpr Constant nexthop_group_types_values[] = {
    {"NEXTHOP_GRP_TYPE_MPATH", 0},
    {"NEXTHOP_GRP_TYPE_RES", 1},
};

// linux/dcbnl.h
constexpr Constant dcb_commands_values[] = {
    {"DCB_CMD_UNDEFINED", 0}, {"DCB_CMD_GSTATE", 1},    {"DCB_CMD_SSTATE", 2},        {"DCB_CMD_PGTX_GCFG", 3},
    {"DCB_CMD_PGTX_SCFG", 4}, {"DCB_CMD_PGRX_GCFG", 5}, {"DCB_CMD_PGRX_SCFG", 6},     {"DCB_CMD_PFC_GCFG", 7},
    {"DCB_CMD_PFC_SCFG", 8},  {"DCB_CMD_SET_ALL", 9},   {"DCB_CMD_GPERM_HWADDR", 10}, {"DCB_CMD_GCAP", 11},
    {"DCB_CMD_GNUMTCS", 12},  {"DCB_CMD_SNUMTCS", 13},  {"DCB_CMD_PFC_GSTATE", 14},   {"DCB_CMD_PFC_SSTATE", 15},
    {"DCB_CMD_BCN_GCFG", 16}, {"DCB_CMD_BCN_SCFG", 17}, {"DCB_CMD_GAPP", 18},         {"DCB_CMD_SAPP", 19},
    {"DCB_CMD_IEEE_SET", 20}, {"DCB_CMD_IEEE_GET", 21}, {"DCB_CMD_GDCBX", 22},        {"DCB_CMD_SDCBX", 23},
    {"DCB_CMD_GFEATCFG", 24}, {"DCB_CMD_SFEATCFG", 25}, {"DCB_CMD_CEE_GET", 26},      {"DCB_CMD_IEEE_DEL", 27},
};

// linux/if_bridge.h
constexpr Constant multicast_entry_states_values[] = {
    {"MDB_TEMPORARY", 0},
    {"MDB_PERMANENT", 1},
};

constexpr Constant multicast_entry_flags_values[] = {
    {"MDB_FLAGS_OFFLOAD", 1}, {"MDB_FLAGS_FAST_LEAVE", 2},        {"MDB_FLAGS_STAR_EXCL", 4},
    {"MDB_FLAGS_BLOCKED", 8}, {"MDB_FLAGS_OFFLOAD_FAILED", 0x10},
};

constexpr Constant multicast_router_types_values[] = {
    {"MDB_RTR_TYPE_DISABLED", 0},
    {"MDB_RTR_TYPE_TEMP_QUERY", 1},
    {"MDB_RTR_TYPE_PERM", 2},
    {"MDB_RTR_TYPE_TEMP", 3},
};

constexpr Constant bridge_flags_values[] = {
    {"BRIDGE_FLAGS_MASTER", 1},
    {"BRIDGE_FLAGS_SELF", 2},
};

constexpr Constant bridge_modes_values[] = {
    {"BRIDGE_MODE_VEB", 0},
    {"BRIDGE_MODE_VEPA", 1},
    {"BRIDGE_MODE_UNDEF", 65535},
};

constexpr Constant bridge_vlan_flags_values[] = {
    {"BRIDGE_VLAN_INFO_MASTER", 1},       {"BRIDGE_VLAN_INFO_PVID", 2},         {"BRIDGE_VLAN_INFO_UNTAGGED", 4},
    {"BRIDGE_VLAN_INFO_RANGE_BEGIN", 8},  {"BRIDGE_VLAN_INFO_RANGE_END", 0x10}, {"BRIDGE_VLAN_INFO_BRENTRY", 0x20},
    {"BRIDGE_VLAN_INFO_ONLY_OPTS", 0x40},
};

constexpr Constant bridge_options_values[] = {
    {"1<<BR_BOOLOPT_NO_LL_LEARN", 1},         {"1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING", 2},
    {"1<<BR_BOOLOPT_MST_ENABLE", 4},          {"1<<BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION", 8},
    {"1<<BR_BOOLOPT_FDB_LOCAL_VLAN_0", 0x10},
};

constexpr Constant bridge_directions_values[] = {
    {"BR_MCAST_DIR_RX", 0},
    {"BR_MCAST_DIR_TX", 1},
};

// linux/rtnetlink.h, linux/pkt_cls.h
constexpr Constant action_dump_flags_values[] = {
    {"TCA_ACT_FLAG_LARGE_DUMP_ON", 1},
    {"TCA_ACT_FLAG_TERSE_DUMP", 2},
};

constexpr Constant traffic_action_flags_values[] = {
    {"TCA_ACT_FLAGS_NO_PERCPU_STATS", 1},
    {"TCA_ACT_FLAGS_SKIP_HW", 2},
    {"TCA_ACT_FLAGS_SKIP_SW", 4},
};

constexpr Constant action_hardware_flags_values[] = {
    {"TCA_ACT_HW_STATS_IMMEDIATE", 1},
    {"TCA_ACT_HW_STATS_DELAYED", 2},
};

constexpr Constant link_filters_values[] = {
    {"RTEXT_FILTER_VF", 1},
    {"RTEXT_FILTER_BRVLAN", 2},
    {"RTEXT_FILTER_BRVLAN_COMPRESSED", 4},
    {"RTEXT_FILTER_SKIP_STATS", 8},
    {"RTEXT_FILTER_MRP", 0x10},
    {"RTEXT_FILTER_CFM_CONFIG", 0x20},
    {"RTEXT_FILTER_CFM_STATUS", 0x40},
    {"RTEXT_FILTER_MST", 0x80},
    {"RTEXT_FILTER_NAME_ONLY", 0x100},
};

// linux/if_link.h
constexpr Constant link_events_values[] = {
    {"IFLA_EVENT_NONE", 0},
    {"IFLA_EVENT_REBOOT", 1},
    {"IFLA_EVENT_FEATURES", 2},
    {"IFLA_EVENT_BONDING_FAILOVER", 3},
    {"IFLA_EVENT_NOTIFY_PEERS", 4},
    {"IFLA_EVENT_IGMP_RESEND", 5},
    {"IFLA_EVENT_BONDING_OPTIONS", 6},
};

constexpr Constant spanning_tree_modes_values[] = {
    {"BR_STP_MODE_AUTO", 0},
    {"BR_STP_MODE_USER", 1},
    {"BR_STP_MODE_KERNEL", 2},
};

constexpr Constant virtual_function_states_values[] = {
    {"IFLA_VF_LINK_STATE_AUTO", 0},
    {"IFLA_VF_LINK_STATE_ENABLE", 1},
    {"IFLA_VF_LINK_STATE_DISABLE", 2},
};

constexpr Constant xdp_attachments_values[] = {
    {"XDP_ATTACHED_NONE", 0}, {"XDP_ATTACHED_DRV", 1},   {"XDP_ATTACHED_SKB", 2},
    {"XDP_ATTACHED_HW", 3},   {"XDP_ATTACHED_MULTI", 4},
};

constexpr Constant inet6_address_modes_values[] = {
    {"IN6_ADDR_GEN_MODE_EUI64", 0},
    {"IN6_ADDR_GEN_MODE_NONE", 1},
    {"IN6_ADDR_GEN_MODE_STABLE_PRIVACY", 2},
    {"IN6_ADDR_GEN_MODE_RANDOM", 3},
};

constexpr Constant statistics_filter_values[] = {
    {"1<<IFLA_STATS_UNSPEC", 1},
    {"1<<IFLA_STATS_LINK_64", 2},
    {"1<<IFLA_STATS_LINK_XSTATS", 4},
    {"1<<IFLA_STATS_LINK_XSTATS_SLAVE", 8},
    {"1<<IFLA_STATS_LINK_OFFLOAD_XSTATS", 0x10},
    {"1<<IFLA_STATS_AF_SPEC", 0x20},
};

constexpr Constant xdp_link_flags_values[] = {
    {"XDP_FLAGS_MODES", 0xe},  {"XDP_FLAGS_UPDATE_IF_NOEXIST", 1}, {"XDP_FLAGS_SKB_MODE", 2},
    {"XDP_FLAGS_DRV_MODE", 4}, {"XDP_FLAGS_HW_MODE", 8},           {"XDP_FLAGS_REPLACE", 0x10},
};

// linux/if_link.h; include/net/if_inet6.h (not the UAPI's)
constexpr Constant inet6_link_flags_values[] = {
    {"IF_RS_SENT", 0x10},      {"IF_RA_RCVD", 0x20},     {"IF_RA_MANAGED", 0x40},
    {"IF_RA_OTHERCONF", 0x80}, {"IF_READY", 0x80000000},
};

// linux/if_tun.h
constexpr Constant tunnel_kinds_values[] = {
    {"IFF_TUN", 1},
    {"IFF_TAP", 2},
};

// linux/ip.h, linux/ipv6.h, linux/snmp.h: indices of arrays
constexpr Constant ipv4_settings_values[] = {
    {"IPV4_DEVCONF_FORWARDING-1", 0},
    {"IPV4_DEVCONF_MC_FORWARDING-1", 1},
    {"IPV4_DEVCONF_PROXY_ARP-1", 2},
    {"IPV4_DEVCONF_ACCEPT_REDIRECTS-1", 3},
    {"IPV4_DEVCONF_SECURE_REDIRECTS-1", 4},
    {"IPV4_DEVCONF_SEND_REDIRECTS-1", 5},
    {"IPV4_DEVCONF_SHARED_MEDIA-1", 6},
    {"IPV4_DEVCONF_RP_FILTER-1", 7},
    {"IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE-1", 8},
    {"IPV4_DEVCONF_BOOTP_RELAY-1", 9},
    {"IPV4_DEVCONF_LOG_MARTIANS-1", 10},
    {"IPV4_DEVCONF_TAG-1", 11},
    {"IPV4_DEVCONF_ARPFILTER-1", 12},
    {"IPV4_DEVCONF_MEDIUM_ID-1", 13},
    {"IPV4_DEVCONF_NOXFRM-1", 14},
    {"IPV4_DEVCONF_NOPOLICY-1", 15},
    {"IPV4_DEVCONF_FORCE_IGMP_VERSION-1", 16},
    {"IPV4_DEVCONF_ARP_ANNOUNCE-1", 17},
    {"IPV4_DEVCONF_ARP_IGNORE-1", 18},
    {"IPV4_DEVCONF_PROMOTE_SECONDARIES-1", 19},
    {"IPV4_DEVCONF_ARP_ACCEPT-1", 20},
    {"IPV4_DEVCONF_ARP_NOTIFY-1", 21},
    {"IPV4_DEVCONF_ACCEPT_LOCAL-1", 22},
    {"IPV4_DEVCONF_SRC_VMARK-1", 23},
    {"IPV4_DEVCONF_PROXY_ARP_PVLAN-1", 24},
    {"IPV4_DEVCONF_ROUTE_LOCALNET-1", 25},
    {"IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL-1", 26},
    {"IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL-1", 27},
    {"IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN-1", 28},
    {"IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST-1", 29},
    {"IPV4_DEVCONF_DROP_GRATUITOUS_ARP-1", 30},
    {"IPV4_DEVCONF_BC_FORWARDING-1", 31},
    {"IPV4_DEVCONF_ARP_EVICT_NOCARRIER-1", 32},
};

constexpr Constant ipv6_settings_values[] = {
    {"DEVCONF_FORWARDING", 0},
    {"DEVCONF_HOPLIMIT", 1},
    {"DEVCONF_MTU6", 2},
    {"DEVCONF_ACCEPT_RA", 3},
    {"DEVCONF_ACCEPT_REDIRECTS", 4},
    {"DEVCONF_AUTOCONF", 5},
    {"DEVCONF_DAD_TRANSMITS", 6},
    {"DEVCONF_RTR_SOLICITS", 7},
    {"DEVCONF_RTR_SOLICIT_INTERVAL", 8},
    {"DEVCONF_RTR_SOLICIT_DELAY", 9},
    {"DEVCONF_USE_TEMPADDR", 10},
    {"DEVCONF_TEMP_VALID_LFT", 11},
    {"DEVCONF_TEMP_PREFERED_LFT", 12},
    {"DEVCONF_REGEN_MAX_RETRY", 13},
    {"DEVCONF_MAX_DESYNC_FACTOR", 14},
    {"DEVCONF_MAX_ADDRESSES", 15},
    {"DEVCONF_FORCE_MLD_VERSION", 16},
    {"DEVCONF_ACCEPT_RA_DEFRTR", 17},
    {"DEVCONF_ACCEPT_RA_PINFO", 18},
    {"DEVCONF_ACCEPT_RA_RTR_PREF", 19},
    {"DEVCONF_RTR_PROBE_INTERVAL", 20},
    {"DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN", 21},
    {"DEVCONF_PROXY_NDP", 22},
    {"DEVCONF_OPTIMISTIC_DAD", 23},
    {"DEVCONF_ACCEPT_SOURCE_ROUTE", 24},
    {"DEVCONF_MC_FORWARDING", 25},
    {"DEVCONF_DISABLE_IPV6", 26},
    {"DEVCONF_ACCEPT_DAD", 27},
    {"DEVCONF_FORCE_TLLAO", 28},
    {"DEVCONF_NDISC_NOTIFY", 29},
    {"DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL", 30},
    {"DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL", 31},
    {"DEVCONF_SUPPRESS_FRAG_NDISC", 32},
    {"DEVCONF_ACCEPT_RA_FROM_LOCAL", 33},
    {"DEVCONF_USE_OPTIMISTIC", 34},
    {"DEVCONF_ACCEPT_RA_MTU", 35},
    {"DEVCONF_STABLE_SECRET", 36},
    {"DEVCONF_USE_OIF_ADDRS_ONLY", 37},
    {"DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT", 38},
    {"DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN", 39},
    {"DEVCONF_DROP_UNICAST_IN_L2_MULTICAST", 40},
    {"DEVCONF_DROP_UNSOLICITED_NA", 41},
    {"DEVCONF_KEEP_ADDR_ON_DOWN", 42},
    {"DEVCONF_RTR_SOLICIT_MAX_INTERVAL", 43},
    {"DEVCONF_SEG6_ENABLED", 44},
    {"DEVCONF_SEG6_REQUIRE_HMAC", 45},
    {"DEVCONF_ENHANCED_DAD", 46},
    {"DEVCONF_ADDR_GEN_MODE", 47},
    {"DEVCONF_DISABLE_POLICY", 48},
    {"DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN", 49},
    {"DEVCONF_NDISC_TCLASS", 50},
    {"DEVCONF_RPL_SEG_ENABLED", 51},
    {"DEVCONF_RA_DEFRTR_METRIC", 52},
    {"DEVCONF_IOAM6_ENABLED", 53},
    {"DEVCONF_IOAM6_ID", 54},
    {"DEVCONF_IOAM6_ID_WIDE", 55},
    {"DEVCONF_NDISC_EVICT_NOCARRIER", 56},
    {"DEVCONF_ACCEPT_UNTRACKED_NA", 57},
    {"DEVCONF_ACCEPT_RA_MIN_LFT", 58},
    {"DEVCONF_FORCE_FORWARDING", 59},
};

constexpr Constant ip_statistics_values[] = {
    {"IPSTATS_MIB_NUM", 0},
    {"IPSTATS_MIB_INPKTS", 1},
    {"IPSTATS_MIB_INOCTETS", 2},
    {"IPSTATS_MIB_INDELIVERS", 3},
    {"IPSTATS_MIB_OUTFORWDATAGRAMS", 4},
    {"IPSTATS_MIB_OUTPKTS", 5},
    {"IPSTATS_MIB_OUTOCTETS", 6},
    {"IPSTATS_MIB_INHDRERRORS", 7},
    {"IPSTATS_MIB_INTOOBIGERRORS", 8},
    {"IPSTATS_MIB_INNOROUTES", 9},
    {"IPSTATS_MIB_INADDRERRORS", 10},
    {"IPSTATS_MIB_INUNKNOWNPROTOS", 11},
    {"IPSTATS_MIB_INTRUNCATEDPKTS", 12},
    {"IPSTATS_MIB_INDISCARDS", 13},
    {"IPSTATS_MIB_OUTDISCARDS", 14},
    {"IPSTATS_MIB_OUTNOROUTES", 15},
    {"IPSTATS_MIB_REASMTIMEOUT", 16},
    {"IPSTATS_MIB_REASMREQDS", 17},
    {"IPSTATS_MIB_REASMOKS", 18},
    {"IPSTATS_MIB_REASMFAILS", 19},
    {"IPSTATS_MIB_FRAGOKS", 20},
    {"IPSTATS_MIB_FRAGFAILS", 21},
    {"IPSTATS_MIB_FRAGCREATES", 22},
    {"IPSTATS_MIB_INMCASTPKTS", 23},
    {"IPSTATS_MIB_OUTMCASTPKTS", 24},
    {"IPSTATS_MIB_INBCASTPKTS", 25},
    {"IPSTATS_MIB_OUTBCASTPKTS", 26},
    {"IPSTATS_MIB_INMCASTOCTETS", 27},
    {"IPSTATS_MIB_OUTMCASTOCTETS", 28},
    {"IPSTATS_MIB_INBCASTOCTETS", 29},
    {"IPSTATS_MIB_OUTBCASTOCTETS", 30},
    {"IPSTATS_MIB_CSUMERRORS", 31},
    {"IPSTATS_MIB_NOECTPKTS", 32},
    {"IPSTATS_MIB_ECT1PKTS", 33},
    {"IPSTATS_MIB_ECT0PKTS", 34},
    {"IPSTATS_MIB_CEPKTS", 35},
    {"IPSTATS_MIB_REASM_OVERLAPS", 36},
};

constexpr Constant icmp6_statistics_values[] = {
    {"ICMP6_MIB_NUM", 0},       {"ICMP6_MIB_INMSGS", 1},     {"ICMP6_MIB_INERRORS", 2},      {"ICMP6_MIB_OUTMSGS", 3},
    {"ICMP6_MIB_OUTERRORS", 4}, {"ICMP6_MIB_CSUMERRORS", 5}, {"ICMP6_MIB_RATELIMITHOST", 6},
};

}  // namespace

const ConstantSet routing_rule_actions{"routing_rule_actions", routing_rule_actions_values, "FR_ACT_???"};
const ConstantSet routing_rule_flags{"routing_rule_flags", routing_rule_flags_values, "FIB_RULE_???"};
const ConstantSet routing_rule_tables{"routing_rule_tables", routing_rule_tables_values, "RT_TABLE_???"};
const ConstantSet service_types{"service_types", service_types_values, "IPTOS_TOS_???"};
const ConstantSet encapsulations{"encapsulations", encapsulations_values, "LWTUNNEL_ENCAP_???"};
const ConstantSet neighbour_more_flags{"neighbour_more_flags", neighbour_more_flags_values, "NTF_EXT_???"};
const ConstantSet fdb_notify_flags{"fdb_notify_flags", fdb_notify_flags_values, "FDB_NOTIFY_???"};
const ConstantSet nexthop_group_types{"nexthop_group_types", nexthop_group_types_values, "NEXTHOP_GRP_TYPE_???"};
const ConstantSet dcb_commands{"dcb_commands", dcb_commands_values, "DCB_CMD_???"};
const ConstantSet multicast_entry_states{"multicast_entry_states", multicast_entry_states_values, "MDB_???"};
const ConstantSet multicast_entry_flags{"multicast_entry_flags", multicast_entry_flags_values, "MDB_FLAGS_???"};
const ConstantSet multicast_router_types{"multicast_router_types", multicast_router_types_values, "MDB_RTR_TYPE_???"};
const ConstantSet bridge_flags{"bridge_flags", bridge_flags_values, "BRIDGE_FLAGS_???"};
const ConstantSet bridge_modes{"bridge_modes", bridge_modes_values, "BRIDGE_MODE_???"};
const ConstantSet bridge_vlan_flags{"bridge_vlan_flags", bridge_vlan_flags_values, "BRIDGE_VLAN_INFO_???"};
const ConstantSet bridge_options{"bridge_options", bridge_options_values, "1<<BR_BOOLOPT_???"};
const ConstantSet bridge_directions{"bridge_directions", bridge_directions_values, "BR_MCAST_DIR_???"};
const ConstantSet action_dump_flags{"action_dump_flags", action_dump_flags_values, "TCA_ACT_FLAG_???"};
const ConstantSet traffic_action_flags{"traffic_action_flags", traffic_action_flags_values, "TCA_ACT_FLAGS_???"};
const ConstantSet action_hardware_flags{"action_hardware_flags", action_hardware_flags_values, "TCA_ACT_HW_STATS_???"};
const ConstantSet link_filters{"link_filters", link_filters_values, "RTEXT_FILTER_???"};
const ConstantSet link_events{"link_events", link_events_values, "IFLA_EVENT_???"};
const ConstantSet spanning_tree_modes{"spanning_tree_modes", spanning_tree_modes_values, "BR_STP_MODE_???"};
const ConstantSet virtual_function_states{"virtual_function_states", virtual_function_states_values,
                                          "IFLA_VF_LINK_STATE_???"};
const ConstantSet xdp_attachments{"xdp_attachments", xdp_attachments_values, "XDP_ATTACHED_???"};
const ConstantSet xdp_link_flags{"xdp_link_flags", xdp_link_flags_values, "XDP_FLAGS_???"};
const ConstantSet inet6_address_modes{"inet6_address_modes", inet6_address_modes_values, "IN6_ADDR_GEN_MODE_???"};
const ConstantSet statistics_filter{"statistics_filter", statistics_filter_values, "1<<IFLA_STATS_???"};
const ConstantSet inet6_link_flags{"inet6_link_flags", inet6_link_flags_values, "IF_???"};
const ConstantSet tunnel_kinds{"tunnel_kinds", tunnel_kinds_values, "IFF_???"};
const ConstantSet ipv4_settings{"ipv4_settings", ipv4_settings_values, "IPV4_DEVCONF_???"};
const ConstantSet ipv6_settings{"ipv6_settings", ipv6_settings_values, "DEVCONF_???"};
const ConstantSet ip_statistics{"ip_statistics", ip_statistics_values, "IPSTATS_MIB_???"};
const ConstantSet icmp6_statistics{"icmp6_statistics", icmp6_statistics_values, "ICMP6_MIB_???"};

}  // namespace callgate::decode

// The attributes of addresses, routes, rules and next hops (linux/if_addr.h, if_addrlabel.h, rtnetlink.h, fib_rules.h,
// nexthop.h), of settings, namespaces and data center bridging (netconf.h, net_namespace.h, dcbnl.h).
#pragma once

#include "decode/constants/link_kinds.h"
#include "decode/netlink/encapsulation.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_route.h"

namespace callgate::decode::netlink {

inline constexpr Item address_times = field({}, structs::ifa_cacheinfo);
inline constexpr Item address_flag_bits = flags({}, address_flags);
inline constexpr Attribute address_lines[] = {
    {"IFA_UNSPEC", 0},
    {"IFA_ADDRESS", 1, family_address},
    {"IFA_LOCAL", 2, family_address},
    {"IFA_LABEL", 3, text},
    {"IFA_BROADCAST", 4, family_address},
    {"IFA_ANYCAST", 5, family_address},
    {"IFA_CACHEINFO", 6, address_times},
    {"IFA_MULTICAST", 7, family_address},
    {"IFA_FLAGS", 8, address_flag_bits},
    {"IFA_RT_PRIORITY", 9, number32},
    {"IFA_TARGET_NETNSID", 10, signed32},
    {"IFA_PROTO", 11},
};
inline constexpr AttributesOf address{"address_attributes", "IFA_???", address_lines};

inline constexpr Attribute address_label_lines[] = {
    {"IFAL_ADDRESS", 1, family_address},
    {"IFAL_LABEL", 2, number32},
};
inline constexpr AttributesOf address_label{"address_label_attributes", "IFAL_???", address_label_lines};

inline constexpr Attribute metrics_lines[] = {
    {"RTAX_UNSPEC", 0},
    {"RTAX_LOCK", 1, number32},
    {"RTAX_MTU", 2, number32},
    {"RTAX_WINDOW", 3, number32},
    {"RTAX_RTT", 4, number32},
    {"RTAX_RTTVAR", 5, number32},
    {"RTAX_SSTHRESH", 6, number32},
    {"RTAX_CWND", 7, number32},
    {"RTAX_ADVMSS", 8, number32},
    {"RTAX_REORDERING", 9, number32},
    {"RTAX_HOPLIMIT", 10, number32},
    {"RTAX_INITCWND", 11, number32},
    {"RTAX_FEATURES", 12, number32},
    {"RTAX_RTO_MIN", 13, number32},
    {"RTAX_INITRWND", 14, number32},
    {"RTAX_QUICKACK", 15, number32},
    {"RTAX_CC_ALGO", 16, text},
    {"RTAX_FASTOPEN_NO_COOKIE", 17},
};
inline constexpr AttributesOf metrics{"route_metrics", "RTAX_???", metrics_lines};

inline constexpr Item table32 = choice({}, route_tables, Type::u32);
inline constexpr Item route_times = field({}, structs::rta_cacheinfo);
inline constexpr Item route_multicast_statistics = field({}, structs::rta_mfc_stats);
inline constexpr Item encapsulation = choice({}, encapsulations, Type::u16);
Value decode_via(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
inline constexpr Item via = custom_field({}, 0, decode_via);
inline constexpr Item hop = field({}, structs::rtnexthop);
/// The attributes of a next hop are those of a route again.
extern const Attributes hop_route;
inline constexpr Attribute route_lines[] = {
    {"RTA_UNSPEC", 0},
    {"RTA_DST", 1, family_address},
    {"RTA_SRC", 2, family_address},
    {"RTA_IIF", 3, index32},
    {"RTA_OIF", 4, index32},
    {"RTA_GATEWAY", 5, family_address},
    {"RTA_PRIORITY", 6, number32},
    {"RTA_PREFSRC", 7, family_address},
    {"RTA_METRICS", 8, nested(metrics)},
    {"RTA_MULTIPATH", 9, records(hop, hop_route)},
    {"RTA_PROTOINFO", 10, number32},
    {"RTA_FLOW", 11, number32},
    {"RTA_CACHEINFO", 12, route_times},
    {"RTA_SESSION", 13},
    {"RTA_MP_ALGO", 14, number32},
    {"RTA_TABLE", 15, table32},
    {"RTA_MARK", 16, number32},
    {"RTA_MFC_STATS", 17, route_multicast_statistics},
    {"RTA_VIA", 18, via},
    {"RTA_NEWDST", 19, family_address},
    {"RTA_PREF", 20, number8},
    {"RTA_ENCAP_TYPE", 21, encapsulation},
    {"RTA_ENCAP", 22, by_word(21, encapsulation_kinds)},
    {"RTA_EXPIRES", 23, number64},
    {"RTA_PAD", 24},
    {"RTA_UID", 25, number32},
    {"RTA_TTL_PROPAGATE", 26, number8},
    {"RTA_IP_PROTO", 27, number8},
    {"RTA_SPORT", 28, number16},
    {"RTA_DPORT", 29, number16},
    {"RTA_NH_ID", 30, number32},
    {"RTA_FLOWLABEL", 31, network32},
};
inline constexpr AttributesOf route{"route_attributes", "RTA_???", route_lines};

inline constexpr Item route_protocol_item = choice({}, route_protocols, Type::u8);
inline constexpr Item user_range = field({}, structs::fib_rule_uid_range);
inline constexpr Item port_range = field({}, structs::fib_rule_port_range);
inline constexpr Attribute rule_lines[] = {
    {"FRA_UNSPEC", 0},
    {"FRA_DST", 1, family_address},
    {"FRA_SRC", 2, family_address},
    {"FRA_IIFNAME", 3, text},
    {"FRA_GOTO", 4, number32},
    {"FRA_UNUSED2", 5},
    {"FRA_PRIORITY", 6, number32},
    {"FRA_UNUSED3", 7},
    {"FRA_UNUSED4", 8},
    {"FRA_UNUSED5", 9},
    {"FRA_FWMARK", 10, number32},
    {"FRA_FLOW", 11, number32},
    {"FRA_TUN_ID", 12, network64},
    {"FRA_SUPPRESS_IFGROUP", 13, number32},
    {"FRA_SUPPRESS_PREFIXLEN", 14, number32},
    {"FRA_TABLE", 15, table32},
    {"FRA_FWMASK", 16, number32},
    {"FRA_OIFNAME", 17, text},
    {"FRA_PAD", 18},
    {"FRA_L3MDEV", 19, number8},
    {"FRA_UID_RANGE", 20, user_range},
    {"FRA_PROTOCOL", 21, route_protocol_item},
    {"FRA_IP_PROTO", 22, number_of_any_width(internet_protocol)},
    {"FRA_SPORT_RANGE", 23, port_range},
    {"FRA_DPORT_RANGE", 24, port_range},
    {"FRA_DSCP", 25, number8},
    {"FRA_FLOWLABEL", 26, network32},
    {"FRA_FLOWLABEL_MASK", 27, network32},
    {"FRA_SPORT_MASK", 28, hex16},
};
inline constexpr AttributesOf rule{"routing_rule_attributes", "FRA_???", rule_lines};

inline constexpr Item hop_group = all_of(structs::nexthop_grp);
inline constexpr Item group_type = choice({}, nexthop_group_types, Type::u16);
inline constexpr Attribute resilient_group_lines[] = {
    {"NHA_RES_GROUP_PAD", 0},
    {"NHA_RES_GROUP_BUCKETS", 1, number16},
    {"NHA_RES_GROUP_IDLE_TIMER", 2, number_of_any_width(clock_ticks)},
    {"NHA_RES_GROUP_UNBALANCED_TIMER", 3, number_of_any_width(clock_ticks)},
    {"NHA_RES_GROUP_UNBALANCED_TIME", 4, number_of_any_width(clock_ticks)},
};
inline constexpr AttributesOf resilient_group{"resilient_group_attributes", "NHA_RES_GROUP_???", resilient_group_lines};

inline constexpr Attribute resilient_bucket_lines[] = {
    {"NHA_RES_BUCKET_PAD", 0},
    {"NHA_RES_BUCKET_INDEX", 1, number16},
    {"NHA_RES_BUCKET_IDLE_TIME", 2, number_of_any_width(clock_ticks)},
    {"NHA_RES_BUCKET_NH_ID", 3, number32},
};
inline constexpr AttributesOf resilient_bucket{"resilient_bucket_attributes", "NHA_RES_BUCKET_???",
                                               resilient_bucket_lines};

inline constexpr Attribute hop_statistics_lines[] = {
    {"NHA_GROUP_STATS_ENTRY_UNSPEC", 0},
    {"NHA_GROUP_STATS_ENTRY_ID", 1, number32},
    {"NHA_GROUP_STATS_ENTRY_PACKETS", 2, number_of_any_width(number64)},
    {"NHA_GROUP_STATS_ENTRY_PACKETS_HW", 3, number_of_any_width(number64)},
};
inline constexpr AttributesOf hop_statistics{"nexthop_statistics_attributes", "NHA_GROUP_STATS_ENTRY_???",
                                             hop_statistics_lines};
inline constexpr Attribute group_statistics_lines[] = {
    {"NHA_GROUP_STATS_UNSPEC", 0},
    {"NHA_GROUP_STATS_ENTRY", 1, nested(hop_statistics)},
};
inline constexpr AttributesOf group_statistics{"nexthop_group_statistics_attributes", "NHA_GROUP_STATS_???",
                                               group_statistics_lines};

inline constexpr Item hop_request = flags({}, nexthop_request_flags);
inline constexpr Attribute nexthop_lines[] = {
    {"NHA_UNSPEC", 0},
    {"NHA_ID", 1, number32},
    {"NHA_GROUP", 2, hop_group},
    {"NHA_GROUP_TYPE", 3, group_type},
    {"NHA_BLACKHOLE", 4, number32},
    {"NHA_OIF", 5, index32},
    {"NHA_GATEWAY", 6, family_address},
    {"NHA_ENCAP_TYPE", 7, encapsulation},
    {"NHA_ENCAP", 8, by_word(7, encapsulation_kinds)},
    {"NHA_GROUPS", 9, number32},
    {"NHA_MASTER", 10, index32},
    {"NHA_FDB", 11, number32},
    {"NHA_RES_GROUP", 12, nested(resilient_group)},
    {"NHA_RES_BUCKET", 13, nested(resilient_bucket)},
    {"NHA_OP_FLAGS", 14, hop_request},
    {"NHA_GROUP_STATS", 15, nested(group_statistics)},
    {"NHA_HW_STATS_ENABLE", 16, number32},
    {"NHA_HW_STATS_USED", 17, number32},
};
inline constexpr AttributesOf nexthop{"nexthop_attributes", "NHA_???", nexthop_lines};

inline constexpr Attribute netconf_lines[] = {
    {"NETCONFA_UNSPEC", 0},
    {"NETCONFA_IFINDEX", 1, index32},
    {"NETCONFA_FORWARDING", 2, signed32},
    {"NETCONFA_RP_FILTER", 3, signed32},
    {"NETCONFA_MC_FORWARDING", 4, signed32},
    {"NETCONFA_PROXY_NEIGH", 5, signed32},
    {"NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN", 6, signed32},
    {"NETCONFA_INPUT", 7, signed32},
    {"NETCONFA_BC_FORWARDING", 8, signed32},
    {"NETCONFA_FORCE_FORWARDING", 9, signed32},
};
inline constexpr AttributesOf netconf{"netconf_attributes", "NETCONFA_???", netconf_lines};

inline constexpr Attribute nsid_lines[] = {
    {"NETNSA_NONE", 0},           {"NETNSA_NSID", 1, signed32},        {"NETNSA_PID", 2, process},
    {"NETNSA_FD", 3, descriptor}, {"NETNSA_TARGET_NSID", 4, signed32}, {"NETNSA_CURRENT_NSID", 5, signed32},
};
inline constexpr AttributesOf nsid{"namespace_attributes", "NETNSA_???", nsid_lines};

inline constexpr Attribute dcb_lines[] = {
    {"DCB_ATTR_UNDEFINED", 0},   {"DCB_ATTR_IFNAME", 1}, {"DCB_ATTR_STATE", 2},   {"DCB_ATTR_PFC_STATE", 3},
    {"DCB_ATTR_PFC_CFG", 4},     {"DCB_ATTR_NUM_TC", 5}, {"DCB_ATTR_PG_CFG", 6},  {"DCB_ATTR_SET_ALL", 7},
    {"DCB_ATTR_PERM_HWADDR", 8}, {"DCB_ATTR_CAP", 9},    {"DCB_ATTR_NUMTCS", 10}, {"DCB_ATTR_BCN", 11},
    {"DCB_ATTR_APP", 12},        {"DCB_ATTR_IEEE", 13},  {"DCB_ATTR_DCBX", 14},   {"DCB_ATTR_FEATCFG", 15},
    {"DCB_ATTR_CEE", 16},
};
inline constexpr AttributesOf dcb{"dcb_attributes", "DCB_ATTR_???", dcb_lines};

}  // namespace callgate::decode::netlink

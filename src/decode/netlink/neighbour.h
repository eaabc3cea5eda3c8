// The attributes of neighbours, of their tables, and of the multicast groups of bridges (linux/neighbour.h,
// if_bridge.h).
#pragma once

#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_route.h"

namespace callgate::decode::netlink {

inline constexpr Item neighbour_times = field({}, structs::nda_cacheinfo);
inline constexpr Item more_flags = flags({}, neighbour_more_flags);
inline constexpr Item state_mask = flags({}, neighbour_states, Type::u16);
inline constexpr Item flags_mask = flags({}, neighbour_flags, Type::u8);
inline constexpr Item notifications = flags({}, fdb_notify_flags, Type::u8);
inline constexpr Attribute forwarding_lines[] = {
    {"NFEA_UNSPEC", 0},
    {"NFEA_ACTIVITY_NOTIFY", 1, notifications},
    {"NFEA_DONT_REFRESH", 2},
};
inline constexpr AttributesOf forwarding{"forwarding_attributes", "NFEA_???", forwarding_lines};

inline constexpr Attribute neighbour_lines[] = {
    {"NDA_UNSPEC", 0},
    {"NDA_DST", 1, family_address},
    {"NDA_LLADDR", 2, hardware},
    {"NDA_CACHEINFO", 3, neighbour_times},
    {"NDA_PROBES", 4, number32},
    {"NDA_VLAN", 5, number16},
    {"NDA_PORT", 6, network16},
    {"NDA_VNI", 7, number32},
    {"NDA_IFINDEX", 8, index32},
    {"NDA_MASTER", 9, index32},
    {"NDA_LINK_NETNSID", 10, number32},
    {"NDA_SRC_VNI", 11, number32},
    {"NDA_PROTOCOL", 12, number_of_any_width(internet_protocol)},
    {"NDA_NH_ID", 13, number32},
    {"NDA_FDB_EXT_ATTRS", 14, nested(forwarding)},
    {"NDA_FLAGS_EXT", 15, more_flags},
    {"NDA_NDM_STATE_MASK", 16, state_mask},
    {"NDA_NDM_FLAGS_MASK", 17, flags_mask},
};
inline constexpr AttributesOf neighbour{"neighbour_attributes", "NDA_???", neighbour_lines};

inline constexpr Item table_configuration = field({}, structs::ndt_config);
inline constexpr Item table_statistics = field({}, structs::ndt_stats);
inline constexpr Attribute table_parameters_lines[] = {
    {"NDTPA_UNSPEC", 0},
    {"NDTPA_IFINDEX", 1, index32},
    {"NDTPA_REFCNT", 2, number32},
    {"NDTPA_REACHABLE_TIME", 3, number64},
    {"NDTPA_BASE_REACHABLE_TIME", 4, number64},
    {"NDTPA_RETRANS_TIME", 5, number64},
    {"NDTPA_GC_STALETIME", 6, number64},
    {"NDTPA_DELAY_PROBE_TIME", 7, number64},
    {"NDTPA_QUEUE_LEN", 8, number32},
    {"NDTPA_APP_PROBES", 9, number32},
    {"NDTPA_UCAST_PROBES", 10, number32},
    {"NDTPA_MCAST_PROBES", 11, number32},
    {"NDTPA_ANYCAST_DELAY", 12, number64},
    {"NDTPA_PROXY_DELAY", 13, number64},
    {"NDTPA_PROXY_QLEN", 14, number32},
    {"NDTPA_LOCKTIME", 15, number64},
    {"NDTPA_QUEUE_LENBYTES", 16, number32},
    {"NDTPA_MCAST_REPROBES", 17, number32},
    {"NDTPA_PAD", 18},
    {"NDTPA_INTERVAL_PROBE_TIME_MS", 19, number64},
};
inline constexpr AttributesOf table_parameters{"neighbour_table_parameters", "NDTPA_???", table_parameters_lines};

inline constexpr Attribute neighbour_table_lines[] = {
    {"NDTA_UNSPEC", 0},
    {"NDTA_NAME", 1, text},
    {"NDTA_THRESH1", 2, number32},
    {"NDTA_THRESH2", 3, number32},
    {"NDTA_THRESH3", 4, number32},
    {"NDTA_CONFIG", 5, table_configuration},
    {"NDTA_PARMS", 6, nested(table_parameters)},
    {"NDTA_STATS", 7, table_statistics},
    {"NDTA_GC_INTERVAL", 8, number64},
    {"NDTA_PAD", 9},
};
inline constexpr AttributesOf neighbour_table{"neighbour_table_attributes", "NDTA_???", neighbour_table_lines};

inline constexpr Item multicast_entry = field({}, structs::br_mdb_entry);
inline constexpr Item router_type = choice({}, multicast_router_types, Type::u8);
inline constexpr Attribute multicast_entry_attributes_lines[] = {
    {"MDBA_MDB_EATTR_UNSPEC", 0},   {"MDBA_MDB_EATTR_TIMER", 1, number_of_any_width(clock_ticks)},
    {"MDBA_MDB_EATTR_SRC_LIST", 2}, {"MDBA_MDB_EATTR_GROUP_MODE", 3},
    {"MDBA_MDB_EATTR_SOURCE", 4},   {"MDBA_MDB_EATTR_RTPROT", 5},
    {"MDBA_MDB_EATTR_DST", 6},      {"MDBA_MDB_EATTR_DST_PORT", 7},
    {"MDBA_MDB_EATTR_VNI", 8},      {"MDBA_MDB_EATTR_IFINDEX", 9},
    {"MDBA_MDB_EATTR_SRC_VNI", 10},
};
inline constexpr AttributesOf multicast_entry_attributes{"multicast_entry_attributes", "MDBA_MDB_EATTR_???",
                                                         multicast_entry_attributes_lines};

inline constexpr Attribute multicast_entries_lines[] = {
    {"MDBA_MDB_ENTRY_UNSPEC", 0},
    {"MDBA_MDB_ENTRY_INFO", 1, headed(multicast_entry, multicast_entry_attributes)},
};
inline constexpr AttributesOf multicast_entries{"multicast_entries", "MDBA_MDB_ENTRY_???", multicast_entries_lines};

inline constexpr Attribute multicast_groups_lines[] = {
    {"MDBA_MDB_UNSPEC", 0},
    {"MDBA_MDB_ENTRY", 1, nested(multicast_entries)},
};
inline constexpr AttributesOf multicast_groups{"multicast_groups", "MDBA_MDB_???", multicast_groups_lines};

inline constexpr Attribute multicast_router_attributes_lines[] = {
    {"MDBA_ROUTER_PATTR_UNSPEC", 0},
    {"MDBA_ROUTER_PATTR_TIMER", 1, number_of_any_width(clock_ticks)},
    {"MDBA_ROUTER_PATTR_TYPE", 2, router_type},
    {"MDBA_ROUTER_PATTR_INET_TIMER", 3, number_of_any_width(clock_ticks)},
    {"MDBA_ROUTER_PATTR_INET6_TIMER", 4, number_of_any_width(clock_ticks)},
    {"MDBA_ROUTER_PATTR_VID", 5},
};
inline constexpr AttributesOf multicast_router_attributes{"multicast_router_attributes", "MDBA_ROUTER_PATTR_???",
                                                          multicast_router_attributes_lines};

inline constexpr Attribute multicast_routers_lines[] = {
    {"MDBA_ROUTER_UNSPEC", 0},
    {"MDBA_ROUTER_PORT", 1, headed(index32, multicast_router_attributes)},
};
inline constexpr AttributesOf multicast_routers{"multicast_routers", "MDBA_ROUTER_???", multicast_routers_lines};

inline constexpr Attribute multicast_database_lines[] = {
    {"MDBA_UNSPEC", 0},
    {"MDBA_MDB", 1, nested(multicast_groups)},
    {"MDBA_ROUTER", 2, nested(multicast_routers)},
};
inline constexpr AttributesOf multicast_database{"multicast_database", "MDBA_???", multicast_database_lines};

}  // namespace callgate::decode::netlink

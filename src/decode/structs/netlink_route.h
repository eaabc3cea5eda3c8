// rtnetlink (linux/rtnetlink.h, if_addr.h, if_addrlabel.h, fib_rules.h, neighbour.h, netconf.h, net_namespace.h,
// nexthop.h, dcbnl.h, if_bridge.h): what follows the header, and what attributes hold.
#pragma once

#include "decode/constants/netlink.h"
#include "decode/constants/netlink_route.h"
#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf ifaddrmsg{"ifaddrmsg",
                                    choice("ifa_family", address_families, Type::u8),
                                    u8("ifa_prefixlen"),
                                    flags("ifa_flags", address_flags, Type::u8),
                                    choice("ifa_scope", route_scopes, Type::u8),
                                    interface("ifa_index", Type::u32)};
inline constexpr StructOf rtmsg{"rtmsg",
                                choice("rtm_family", address_families, Type::u8),
                                u8("rtm_dst_len"),
                                u8("rtm_src_len"),
                                flags("rtm_tos", service_types, Type::u8),
                                choice("rtm_table", route_tables, Type::u8),
                                choice("rtm_protocol", route_protocols, Type::u8),
                                choice("rtm_scope", route_scopes, Type::u8),
                                choice("rtm_type", route_kinds, Type::u8),
                                flags("rtm_flags", route_flags)};
inline constexpr StructOf ndmsg{"ndmsg",
                                choice("ndm_family", address_families, Type::u8),
                                pad(3),
                                interface("ndm_ifindex"),
                                flags("ndm_state", neighbour_states, Type::u16),
                                flags("ndm_flags", neighbour_flags, Type::u8),
                                choice("ndm_type", route_kinds, Type::u8)};
inline constexpr StructOf ifa_cacheinfo{"ifa_cacheinfo", u32("ifa_prefered"), u32("ifa_valid"), u32("cstamp"),
                                        u32("tstamp")};
inline constexpr StructOf rta_cacheinfo{"rta_cacheinfo",          u32("rta_clntref"), u32("rta_lastuse"),
                                        s32("rta_expires"),       u32("rta_error"),   u32("rta_used"),
                                        hex("rta_id", Type::u32), u32("rta_ts"),      u32("rta_tsage")};
inline constexpr StructOf nda_cacheinfo{"nda_cacheinfo", u32("ndm_confirmed"), u32("ndm_used"), u32("ndm_updated"),
                                        u32("ndm_refcnt")};

inline constexpr StructOf fib_rule_hdr{"fib_rule_hdr",
                                       choice("family", address_families, Type::u8),
                                       u8("dst_len"),
                                       u8("src_len"),
                                       flags("tos", service_types, Type::u8),
                                       choice("table", routing_rule_tables, Type::u8),
                                       pad(2),
                                       choice("action", routing_rule_actions, Type::u8),
                                       flags("flags", routing_rule_flags)};
inline constexpr StructOf fib_rule_uid_range{"fib_rule_uid_range", u32("start"), u32("end")};
inline constexpr StructOf fib_rule_port_range{"fib_rule_port_range", u16("start"), u16("end")};
inline constexpr StructOf rta_mfc_stats{"rta_mfc_stats", u64("mfcs_packets"), u64("mfcs_bytes"), u64("mfcs_wrong_if")};
inline constexpr StructOf rtnexthop{"rtnexthop", u16("rtnh_len"), flags("rtnh_flags", nexthop_flags, Type::u8),
                                    u8("rtnh_hops"), interface("rtnh_ifindex")};

inline constexpr StructOf ndtmsg{"ndtmsg", choice("ndtm_family", address_families, Type::u8), pad(3)};
inline constexpr StructOf ndt_config{"ndt_config",
                                     u16("ndtc_key_len"),
                                     u16("ndtc_entry_size"),
                                     u32("ndtc_entries"),
                                     u32("ndtc_last_flush"),
                                     u32("ndtc_last_rand"),
                                     u32("ndtc_hash_rnd"),
                                     hex("ndtc_hash_mask", Type::u32),
                                     u32("ndtc_hash_chain_gc"),
                                     u32("ndtc_proxy_qlen")};
inline constexpr StructOf ndt_stats{"ndt_stats",
                                    u64("ndts_allocs"),
                                    u64("ndts_destroys"),
                                    u64("ndts_hash_grows"),
                                    u64("ndts_res_failed"),
                                    u64("ndts_lookups"),
                                    u64("ndts_hits"),
                                    u64("ndts_rcv_probes_mcast"),
                                    u64("ndts_rcv_probes_ucast"),
                                    u64("ndts_periodic_gc_runs"),
                                    u64("ndts_forced_gc_runs"),
                                    u64("ndts_table_fulls")};
inline constexpr StructOf ifaddrlblmsg{"ifaddrlblmsg",   choice("ifal_family", address_families, Type::u8),
                                       pad(1),           u8("ifal_prefixlen"),
                                       u8("ifal_flags"), interface("ifal_index", Type::u32),
                                       u32("ifal_seq")};
inline constexpr StructOf dcbmsg{"dcbmsg", choice("dcb_family", address_families, Type::u8),
                                 choice("cmd", dcb_commands, Type::u8), pad(2)};
inline constexpr StructOf netconfmsg{"netconfmsg", choice("ncm_family", address_families, Type::u8)};
inline constexpr StructOf rtgenmsg{"rtgenmsg", choice("rtgen_family", address_families, Type::u8)};
inline constexpr StructOf nhmsg{"nhmsg",
                                choice("nh_family", address_families, Type::u8),
                                choice("nh_scope", route_scopes, Type::u8),
                                choice("nh_protocol", route_protocols, Type::u8),
                                if_nonzero(hex("resvd", Type::u8)),
                                flags("nh_flags", nexthop_flags)};
inline constexpr StructOf nexthop_grp{"nexthop_grp", u32("id"), u8("weight"), u8("weight_high"),
                                      if_nonzero(hex("resvd2", Type::u16))};

inline constexpr StructOf br_port_msg{"br_port_msg", choice("family", address_families, Type::u8), pad(3),
                                      interface("ifindex", Type::u32)};
inline constexpr StructOf br_mdb_addr{"br_mdb_addr", in_hex(raw_bytes("u", 16)),
                                      choice("proto", ethernet_protocols, Type::be16), pad(2)};
inline constexpr StructOf br_mdb_entry{"br_mdb_entry",
                                       interface("ifindex", Type::u32),
                                       choice("state", multicast_entry_states, Type::u8),
                                       flags("flags", multicast_entry_flags, Type::u8),
                                       u16("vid"),
                                       field("addr", br_mdb_addr)};
inline constexpr StructOf prefixmsg{"prefixmsg",
                                    choice("prefix_family", address_families, Type::u8),
                                    pad(3),
                                    interface("prefix_ifindex"),
                                    u8("prefix_type"),
                                    u8("prefix_len"),
                                    hex("prefix_flags", Type::u8),
                                    pad(1)};
inline constexpr StructOf prefix_cacheinfo{"prefix_cacheinfo", u32("preferred_time"), u32("valid_time")};
inline constexpr StructOf nduseroptmsg{"nduseroptmsg",
                                       choice("nduseropt_family", address_families, Type::u8),
                                       pad(1),
                                       u16("nduseropt_opts_len"),
                                       interface("nduseropt_ifindex"),
                                       u8("nduseropt_icmp_type"),
                                       u8("nduseropt_icmp_code"),
                                       pad(6)};
inline constexpr StructOf br_vlan_msg{"br_vlan_msg", choice("family", address_families, Type::u8), pad(3),
                                      interface("ifindex", Type::u32)};
inline constexpr StructOf tunnel_msg{"tunnel_msg", choice("family", address_families, Type::u8), hex("flags", Type::u8),
                                     pad(2), interface("ifindex", Type::u32)};

}  // namespace callgate::decode::structs

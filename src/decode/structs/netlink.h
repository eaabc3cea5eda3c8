// Netlink messages (linux/netlink.h, rtnetlink.h, if_link.h, if_addr.h, neighbour.h, inet_diag.h, unix_diag.h,
// genetlink.h): the header, and what follows it by protocol and type.
#pragma once

#include "decode/constants/netlink.h"
#include "decode/constants/socket.h"
#include "decode/constants/socket_options.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// The type and the flags have other names by protocol and type.
inline constexpr StructOf nlmsghdr{"nlmsghdr",
                                   u32("nlmsg_len"),
                                   choice("nlmsg_type", netlink_types, Type::u16),
                                   flags("nlmsg_flags", netlink_flags, Type::u16),
                                   u32("nlmsg_seq"),
                                   u32("nlmsg_pid")};
inline constexpr StructOf nlattr{"nlattr", u16("nla_len"), hex("nla_type", Type::u16)};

inline constexpr StructOf ifinfomsg{"ifinfomsg",
                                    choice("ifi_family", address_families, Type::u8),
                                    pad(1),
                                    choice("ifi_type", hardware_types, Type::u16),
                                    interface("ifi_index"),
                                    flags("ifi_flags", interface_flags),
                                    hex("ifi_change", Type::u32)};
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
                                hex("rtm_tos", Type::u8),
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
inline constexpr StructOf genlmsghdr{"genlmsghdr", choice("cmd", control_commands, Type::u8), u8("version")};

inline constexpr StructOf inet_diag_sockid4{"inet_diag_sockid",
                                            port("idiag_sport"),
                                            port("idiag_dport"),
                                            ipv4("idiag_src"),
                                            pad(12),
                                            ipv4("idiag_dst"),
                                            pad(12),
                                            interface("idiag_if", Type::u32),
                                            array("idiag_cookie", element::u32, 2)};
inline constexpr StructOf inet_diag_sockid6{"inet_diag_sockid",
                                            port("idiag_sport"),
                                            port("idiag_dport"),
                                            ipv6("idiag_src"),
                                            ipv6("idiag_dst"),
                                            interface("idiag_if", Type::u32),
                                            array("idiag_cookie", element::u32, 2)};
inline constexpr StructOf inet_diag_req4{"inet_diag_req_v2",
                                         choice("sdiag_family", address_families, Type::u8),
                                         choice("sdiag_protocol", inet_protocols, Type::u8),
                                         flags("idiag_ext", inet_diag_extensions, Type::u8),
                                         pad(1),
                                         flags("idiag_states", diag_states),
                                         field("id", inet_diag_sockid4)};
inline constexpr StructOf inet_diag_req6{"inet_diag_req_v2",
                                         choice("sdiag_family", address_families, Type::u8),
                                         choice("sdiag_protocol", inet_protocols, Type::u8),
                                         flags("idiag_ext", inet_diag_extensions, Type::u8),
                                         pad(1),
                                         flags("idiag_states", diag_states),
                                         field("id", inet_diag_sockid6)};
inline constexpr StructOf inet_diag_msg4{"inet_diag_msg",
                                         choice("idiag_family", address_families, Type::u8),
                                         choice("idiag_state", tcp_states, Type::u8),
                                         u8("idiag_timer"),
                                         u8("idiag_retrans"),
                                         field("id", inet_diag_sockid4),
                                         u32("idiag_expires"),
                                         u32("idiag_rqueue"),
                                         u32("idiag_wqueue"),
                                         uid("idiag_uid"),
                                         u32("idiag_inode")};
inline constexpr StructOf inet_diag_msg6{"inet_diag_msg",
                                         choice("idiag_family", address_families, Type::u8),
                                         choice("idiag_state", tcp_states, Type::u8),
                                         u8("idiag_timer"),
                                         u8("idiag_retrans"),
                                         field("id", inet_diag_sockid6),
                                         u32("idiag_expires"),
                                         u32("idiag_rqueue"),
                                         u32("idiag_wqueue"),
                                         uid("idiag_uid"),
                                         u32("idiag_inode")};
inline constexpr StructOf unix_diag_req{"unix_diag_req",
                                        choice("sdiag_family", address_families, Type::u8),
                                        u8("sdiag_protocol"),
                                        pad(2),
                                        flags("udiag_states", diag_states),
                                        u32("udiag_ino"),
                                        flags("udiag_show", unix_diag_show),
                                        array("udiag_cookie", element::u32, 2)};
inline constexpr StructOf unix_diag_msg{"unix_diag_msg",
                                        choice("udiag_family", address_families, Type::u8),
                                        flags("udiag_type", socket_types, Type::u8),
                                        choice("udiag_state", tcp_states, Type::u8),
                                        pad(1),
                                        u32("udiag_ino"),
                                        array("udiag_cookie", element::u32, 2)};

inline constexpr StructOf ifa_cacheinfo{"ifa_cacheinfo", u32("ifa_prefered"), u32("ifa_valid"), u32("cstamp"),
                                        u32("tstamp")};
inline constexpr StructOf rta_cacheinfo{"rta_cacheinfo",    u32("rta_clntref"), u32("rta_lastuse"),
                                        s32("rta_expires"), u32("rta_error"),   u32("rta_used"),
                                        u32("rta_id"),      u32("rta_ts"),      u32("rta_tsage")};
inline constexpr StructOf nda_cacheinfo{"nda_cacheinfo", u32("ndm_confirmed"), u32("ndm_used"), u32("ndm_updated"),
                                        u32("ndm_refcnt")};

inline constexpr StructOf rtnl_link_stats{"rtnl_link_stats",        u32("rx_packets"),       u32("tx_packets"),
                                          u32("rx_bytes"),          u32("tx_bytes"),         u32("rx_errors"),
                                          u32("tx_errors"),         u32("rx_dropped"),       u32("tx_dropped"),
                                          u32("multicast"),         u32("collisions"),       u32("rx_length_errors"),
                                          u32("rx_over_errors"),    u32("rx_crc_errors"),    u32("rx_frame_errors"),
                                          u32("rx_fifo_errors"),    u32("rx_missed_errors"), u32("tx_aborted_errors"),
                                          u32("tx_carrier_errors"), u32("tx_fifo_errors"),   u32("tx_heartbeat_errors"),
                                          u32("tx_window_errors"),  u32("rx_compressed"),    u32("tx_compressed"),
                                          u32("rx_nohandler")};
inline constexpr StructOf rtnl_link_stats64{"rtnl_link_stats64",
                                            u64("rx_packets"),
                                            u64("tx_packets"),
                                            u64("rx_bytes"),
                                            u64("tx_bytes"),
                                            u64("rx_errors"),
                                            u64("tx_errors"),
                                            u64("rx_dropped"),
                                            u64("tx_dropped"),
                                            u64("multicast"),
                                            u64("collisions"),
                                            u64("rx_length_errors"),
                                            u64("rx_over_errors"),
                                            u64("rx_crc_errors"),
                                            u64("rx_frame_errors"),
                                            u64("rx_fifo_errors"),
                                            u64("rx_missed_errors"),
                                            u64("tx_aborted_errors"),
                                            u64("tx_carrier_errors"),
                                            u64("tx_fifo_errors"),
                                            u64("tx_heartbeat_errors"),
                                            u64("tx_window_errors"),
                                            u64("rx_compressed"),
                                            u64("tx_compressed"),
                                            u64("rx_nohandler"),
                                            u64("rx_otherhost_dropped")};

}  // namespace callgate::decode::structs

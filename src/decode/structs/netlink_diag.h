// sock_diag (linux/inet_diag.h, unix_diag.h, netlink_diag.h, packet_diag.h, smc_diag.h).
#pragma once

#include "decode/constants/netlink.h"
#include "decode/constants/netlink_diag.h"
#include "decode/constants/socket.h"
#include "decode/constants/socket_options.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

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

/// What linux/inet_diag.h had first, for TCPDIAG_GETSOCK and DCCPDIAG_GETSOCK.
inline constexpr StructOf inet_diag_old_req4{"inet_diag_req",
                                             choice("idiag_family", address_families, Type::u8),
                                             u8("idiag_src_len"),
                                             u8("idiag_dst_len"),
                                             flags("idiag_ext", inet_diag_extensions, Type::u8),
                                             field("id", inet_diag_sockid4),
                                             flags("idiag_states", diag_states),
                                             u32("idiag_dbs")};
inline constexpr StructOf inet_diag_old_req6{"inet_diag_req",
                                             choice("idiag_family", address_families, Type::u8),
                                             u8("idiag_src_len"),
                                             u8("idiag_dst_len"),
                                             flags("idiag_ext", inet_diag_extensions, Type::u8),
                                             field("id", inet_diag_sockid6),
                                             flags("idiag_states", diag_states),
                                             u32("idiag_dbs")};
inline constexpr StructOf inet_diag_bc_op{"inet_diag_bc_op", choice("code", inet_diag_codes, Type::u8), u8("yes"),
                                          u16("no")};
inline constexpr StructOf inet_diag_markcond{"inet_diag_markcond", u32("mark"), u32("mask")};
inline constexpr StructOf inet_diag_meminfo{"inet_diag_meminfo", u32("idiag_rmem"), u32("idiag_wmem"),
                                            u32("idiag_fmem"), u32("idiag_tmem")};
inline constexpr StructOf tcpvegas_info{"tcpvegas_info", u32("tcpv_enabled"), u32("tcpv_rttcnt"), u32("tcpv_rtt"),
                                        u32("tcpv_minrtt")};
inline constexpr StructOf tcp_dctcp_info{"tcp_dctcp_info",   u16("dctcp_enabled"), u16("dctcp_ce_state"),
                                         u32("dctcp_alpha"), u32("dctcp_ab_ecn"),  u32("dctcp_ab_tot")};
inline constexpr StructOf tcp_bbr_info{"tcp_bbr_info",     hex("bbr_bw_lo", Type::u32), hex("bbr_bw_hi", Type::u32),
                                       u32("bbr_min_rtt"), u32("bbr_pacing_gain"),      u32("bbr_cwnd_gain")};
inline constexpr StructOf unix_diag_vfs{"unix_diag_vfs", shown_as("udiag_vfs_dev", "udiag_vfs_ino"),
                                        u32("udiag_vfs_ino"), device("udiag_vfs_dev", Type::u32)};
inline constexpr StructOf unix_diag_rqlen{"unix_diag_rqlen", u32("udiag_rqueue"), u32("udiag_wqueue")};

inline constexpr StructOf netlink_diag_ring{"netlink_diag_ring", u32("ndr_block_size"), u32("ndr_block_nr"),
                                            u32("ndr_frame_size"), u32("ndr_frame_nr")};
inline constexpr StructOf netlink_diag_msg{"netlink_diag_msg",
                                           choice("ndiag_family", address_families, Type::u8),
                                           flags("ndiag_type", socket_types, Type::u8),
                                           choice("ndiag_protocol", netlink_protocols, Type::u8),
                                           choice("ndiag_state", netlink_states, Type::u8),
                                           u32("ndiag_portid"),
                                           u32("ndiag_dst_portid"),
                                           u32("ndiag_dst_group"),
                                           u32("ndiag_ino"),
                                           array("ndiag_cookie", element::u32, 2)};
inline constexpr StructOf packet_diag_req{"packet_diag_req",
                                          choice("sdiag_family", address_families, Type::u8),
                                          hex("sdiag_protocol", Type::u8),
                                          pad(2),
                                          u32("pdiag_ino"),
                                          flags("pdiag_show", packet_diag_show),
                                          array("pdiag_cookie", element::u32, 2)};
inline constexpr StructOf packet_diag_msg{"packet_diag_msg",
                                          choice("pdiag_family", address_families, Type::u8),
                                          flags("pdiag_type", socket_types, Type::u8),
                                          choice("pdiag_num", ethernet_protocols, Type::u16),
                                          u32("pdiag_ino"),
                                          array("pdiag_cookie", element::u32, 2)};
inline constexpr StructOf packet_diag_info{"packet_diag_info",
                                           interface("pdi_index", Type::u32),
                                           choice("pdi_version", packet_ring_versions, Type::u32),
                                           u32("pdi_reserve"),
                                           u32("pdi_copy_thresh"),
                                           u32("pdi_tstamp"),
                                           flags("pdi_flags", packet_diag_flags)};
inline constexpr StructOf packet_diag_ring{"packet_diag_ring",     u32("pdr_block_size"), u32("pdr_block_nr"),
                                           u32("pdr_frame_size"),  u32("pdr_frame_nr"),   u32("pdr_retire_tmo"),
                                           u32("pdr_sizeof_priv"), u32("pdr_features")};
inline constexpr StructOf packet_diag_mclist{"packet_diag_mclist", interface("pdmc_index", Type::u32),
                                             u32("pdmc_count"),    u16("pdmc_type"),
                                             u16("pdmc_alen"),     in_hex(raw_bytes("pdmc_addr", 32))};
inline constexpr StructOf smc_diag_req{"smc_diag_req", choice("diag_family", address_families, Type::u8), pad(2),
                                       flags("diag_ext", smc_diag_extensions, Type::u8),
                                       field("id", inet_diag_sockid4)};
inline constexpr StructOf smc_diag_msg{"smc_diag_msg",
                                       choice("diag_family", address_families, Type::u8),
                                       choice("diag_state", smc_states, Type::u8),
                                       choice("diag_fallback", smc_diag_modes, Type::u8),
                                       u8("diag_shutdown"),
                                       field("id", inet_diag_sockid4),
                                       uid("diag_uid"),
                                       u64("diag_inode")};

}  // namespace callgate::decode::structs

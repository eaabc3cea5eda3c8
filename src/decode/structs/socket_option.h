// Values of socket options (linux/socket.h, in.h, in6.h, tcp.h, tls.h, mptcp.h, tipc.h, if_packet.h, if_xdp.h,
// net_tstamp.h, can.h).
#pragma once

#include "decode/constants/netlink_diag.h"
#include "decode/constants/socket.h"
#include "decode/constants/socket_options.h"
#include "decode/constants/time.h"
#include "decode/custom/sockaddr.h"
#include "decode/describe.h"
#include "decode/structs/sockaddr.h"

namespace callgate::decode::structs {

inline constexpr StructOf linger{"linger", s32("l_onoff"), s32("l_linger")};
inline constexpr StructOf ip_mreq{"ip_mreq", ipv4("imr_multiaddr"), ipv4("imr_interface")};
inline constexpr StructOf ip_mreqn{"ip_mreqn", ipv4("imr_multiaddr"), ipv4("imr_address"), interface("imr_ifindex")};
inline constexpr StructOf ip_mreq_source{"ip_mreq_source", ipv4("imr_multiaddr"), ipv4("imr_interface"),
                                         ipv4("imr_sourceaddr")};
inline constexpr Item source4 = ipv4({});
inline constexpr StructOf ip_msfilter{"ip_msfilter",          ipv4("imsf_multiaddr"),
                                      ipv4("imsf_interface"), choice("imsf_fmode", multicast_filters, Type::u32),
                                      u32("imsf_numsrc"),     tail("imsf_slist", source4, len::count("imsf_numsrc"))};
/// A struct sockaddr_storage begins where a pointer may.
constexpr Item stored_address(std::string_view name) {
  return custom_field(name, 128, decode_sockaddr_field);
}
inline constexpr StructOf group_source_req{"group_source_req", interface("gsr_interface", Type::u32),
                                           aligned(element::address), stored_address("gsr_group"),
                                           stored_address("gsr_source")};
inline constexpr Item source_address = stored_address({});
inline constexpr StructOf group_filter{"group_filter",
                                       interface("gf_interface", Type::u32),
                                       aligned(element::address),
                                       stored_address("gf_group"),
                                       choice("gf_fmode", multicast_filters, Type::u32),
                                       u32("gf_numsrc"),
                                       tail("gf_slist", source_address, len::count("gf_numsrc"))};
inline constexpr StructOf in6_flowlabel_req{"in6_flowlabel_req",
                                            ipv6("flr_dst"),
                                            be32("flr_label"),
                                            choice("flr_action", flow_label_actions, Type::u8),
                                            choice("flr_share", flow_label_sharing, Type::u8),
                                            flags("flr_flags", flow_label_flags, Type::u16),
                                            u16("flr_expires"),
                                            u16("flr_linger"),
                                            pad(4)};
inline constexpr StructOf ipv6_mreq{"ipv6_mreq", ipv6("ipv6mr_multiaddr"), interface("ipv6mr_interface", Type::u32)};
inline constexpr StructOf tpacket_stats{"tpacket_stats", u32("tp_packets"), u32("tp_drops"), u32("tp_freeze_q_cnt")};
inline constexpr StructOf tpacket_req{
    "tpacket_req",      u32("tp_block_size"),     u32("tp_block_nr"),    u32("tp_frame_size"),
    u32("tp_frame_nr"), u32("tp_retire_blk_tov"), u32("tp_sizeof_priv"), hex("tp_feature_req_word", Type::u32)};
inline constexpr StructOf packet_mreq{"packet_mreq", interface("mr_ifindex"),
                                      choice("mr_type", packet_memberships, Type::u16), u16("mr_alen"),
                                      hardware_address("mr_address", 8)};
inline constexpr StructOf tcp_info{
    "tcp_info",
    choice("tcpi_state", tcp_states, Type::u8),
    u8("tcpi_ca_state"),
    u8("tcpi_retransmits"),
    u8("tcpi_probes"),
    u8("tcpi_backoff"),
    hex("tcpi_options", Type::u8),
    hex("tcpi_wscale", Type::u8),
    hex("tcpi_app_limited", Type::u8),
    u32("tcpi_rto"),
    u32("tcpi_ato"),
    u32("tcpi_snd_mss"),
    u32("tcpi_rcv_mss"),
    u32("tcpi_unacked"),
    u32("tcpi_sacked"),
    u32("tcpi_lost"),
    u32("tcpi_retrans"),
    u32("tcpi_fackets"),
    u32("tcpi_last_data_sent"),
    u32("tcpi_last_ack_sent"),
    u32("tcpi_last_data_recv"),
    u32("tcpi_last_ack_recv"),
    u32("tcpi_pmtu"),
    u32("tcpi_rcv_ssthresh"),
    u32("tcpi_rtt"),
    u32("tcpi_rttvar"),
    u32("tcpi_snd_ssthresh"),
    u32("tcpi_snd_cwnd"),
    u32("tcpi_advmss"),
    u32("tcpi_reordering"),
    verbose(u32("tcpi_rcv_rtt")),
    verbose(u32("tcpi_rcv_space")),
    verbose(u32("tcpi_total_retrans")),
    verbose(u64("tcpi_pacing_rate")),
    verbose(u64("tcpi_max_pacing_rate")),
    verbose(u64("tcpi_bytes_acked")),
    verbose(u64("tcpi_bytes_received")),
    verbose(u32("tcpi_segs_out")),
    verbose(u32("tcpi_segs_in")),
    verbose(u32("tcpi_notsent_bytes")),
    verbose(u32("tcpi_min_rtt")),
    verbose(u32("tcpi_data_segs_in")),
    verbose(u32("tcpi_data_segs_out")),
    verbose(u64("tcpi_delivery_rate")),
    verbose(u64("tcpi_busy_time")),
    verbose(u64("tcpi_rwnd_limited")),
    verbose(u64("tcpi_sndbuf_limited")),
    verbose(u32("tcpi_delivered")),
    verbose(u32("tcpi_delivered_ce")),
    verbose(u64("tcpi_bytes_sent")),
    verbose(u64("tcpi_bytes_retrans")),
    verbose(u32("tcpi_dsack_dups")),
    verbose(u32("tcpi_reord_seen")),
    verbose(u32("tcpi_rcv_ooopack")),
    verbose(u32("tcpi_snd_wnd")),
    verbose(u32("tcpi_rcv_wnd")),
    verbose(u32("tcpi_rehash")),
    verbose(u16("tcpi_total_rto")),
    verbose(u16("tcpi_total_rto_recoveries")),
    verbose(u32("tcpi_total_rto_time")),
    verbose(u32("tcpi_received_ce")),
    verbose(u32("tcpi_delivered_e1_bytes")),
    verbose(u32("tcpi_delivered_e0_bytes")),
    verbose(u32("tcpi_delivered_ce_bytes")),
    verbose(u32("tcpi_received_e1_bytes")),
    verbose(u32("tcpi_received_e0_bytes")),
    verbose(u32("tcpi_received_ce_bytes")),
};

// ---- Keys that sign TCP ---------------------------------------------------------------------------------------------

inline constexpr StructOf tcp_md5sig{"tcp_md5sig",
                                     custom_field("tcpm_addr", 128, decode_sockaddr_field),
                                     flags("tcpm_flags", tcp_md5_flags, Type::u8),
                                     u8("tcpm_prefixlen"),
                                     u16("tcpm_keylen"),
                                     interface("tcpm_ifindex"),
                                     used("tcpm_keylen", raw_bytes("tcpm_key", 80))};
// `bits` are fields of one bit each: see decode/custom/socket_option.cc.
inline constexpr StructOf tcp_ao_add{
    "tcp_ao_add",
    shown_as("addr", "prefix", "alg_name", "ifindex", "bits", "sndid", "rcvid", "maclen", "keyflags", "key", "keylen"),
    custom_field("addr", 128, decode_sockaddr_field),
    whole(chars("alg_name", 64)),
    interface("ifindex"),
    hex("bits", Type::u32),
    pad(2),
    u8("prefix"),
    u8("sndid"),
    u8("rcvid"),
    u8("maclen"),
    flags("keyflags", tcp_ao_flags, Type::u8),
    u8("keylen"),
    used("keylen", raw_bytes("key", 80))};
inline constexpr StructOf tcp_ao_del{
    "tcp_ao_del",
    shown_as("addr", "prefix", "ifindex", "bits", "sndid", "rcvid", "current_key", "rnext", "keyflags"),
    custom_field("addr", 128, decode_sockaddr_field),
    interface("ifindex"),
    hex("bits", Type::u32),
    pad(2),
    u8("prefix"),
    u8("sndid"),
    u8("rcvid"),
    u8("current_key"),
    u8("rnext"),
    flags("keyflags", tcp_ao_flags, Type::u8)};
inline constexpr StructOf tcp_ao_info{"tcp_ao_info_opt",
                                      hex("bits", Type::u32),
                                      pad(2),
                                      u8("current_key"),
                                      u8("rnext"),
                                      u64("pkt_good"),
                                      u64("pkt_bad"),
                                      u64("pkt_key_not_found"),
                                      u64("pkt_ao_required"),
                                      u64("pkt_dropped_icmp")};
inline constexpr StructOf tcp_ao_got{"tcp_ao_getsockopt",
                                     shown_as("addr", "prefix", "alg_name", "ifindex", "nkeys", "bits", "sndid",
                                              "rcvid", "maclen", "keyflags", "key", "keylen", "pkt_good", "pkt_bad"),
                                     custom_field("addr", 128, decode_sockaddr_field),
                                     whole(chars("alg_name", 64)),
                                     used("keylen", raw_bytes("key", 80)),
                                     u32("nkeys"),
                                     hex("bits", Type::u16),
                                     u8("sndid"),
                                     u8("rcvid"),
                                     u8("prefix"),
                                     u8("maclen"),
                                     flags("keyflags", tcp_ao_flags, Type::u8),
                                     u8("keylen"),
                                     interface("ifindex"),
                                     u64("pkt_good"),
                                     u64("pkt_bad")};
inline constexpr StructOf tcp_ao_repair{"tcp_ao_repair", be32("snt_isn"), be32("rcv_isn"), u32("snd_sne"),
                                        u32("rcv_sne")};
inline constexpr StructOf tcp_repair_window{"tcp_repair_window", u32("snd_wl1"), u32("snd_wnd"),
                                            u32("max_window"),   u32("rcv_wnd"), u32("rcv_wup")};

// ---- TLS: how long keys are follows from the cipher -----------------------------------------------------------------

namespace tls_detail {

inline constexpr StructOf short_key{
    "", pad(4), raw_bytes("iv", 8), raw_bytes("key", 16), raw_bytes("salt", 4), raw_bytes("rec_seq", 8)};
inline constexpr StructOf long_key{
    "", pad(4), raw_bytes("iv", 8), raw_bytes("key", 32), raw_bytes("salt", 4), raw_bytes("rec_seq", 8)};
inline constexpr StructOf stream_key{"", pad(4), raw_bytes("iv", 12), raw_bytes("key", 32), raw_bytes("rec_seq", 8)};
inline constexpr StructOf other_key{"", pad(4)};
inline constexpr Case keys[] = {as(51, short_key),  as(52, long_key),  as(53, short_key),
                                as(54, stream_key), as(55, short_key), as(56, short_key),
                                as(57, short_key),  as(58, long_key),  as(otherwise, other_key)};
inline constexpr Cases by_cipher{keys};

}  // namespace tls_detail

inline constexpr StructOf tls_crypto_info{"tls_crypto_info", choice("version", tls_versions, Type::u16),
                                          choice("cipher_type", tls_ciphers, Type::u16),
                                          select("cipher_type", tls_detail::by_cipher)};

// ---- XDP ------------------------------------------------------------------------------------------------------------

inline constexpr StructOf xdp_umem_reg{"xdp_umem_reg",
                                       address("addr", Type::pointer64),
                                       u64("len"),
                                       u32("chunk_size"),
                                       u32("headroom"),
                                       flags("flags", xdp_memory_flags),
                                       u32("tx_metadata_len")};
inline constexpr StructOf xdp_ring_offset{"xdp_ring_offset", u64("producer"), u64("consumer"), u64("desc"),
                                          u64("flags")};
inline constexpr StructOf xdp_mmap_offsets{"xdp_mmap_offsets", field("rx", xdp_ring_offset),
                                           field("tx", xdp_ring_offset), field("fr", xdp_ring_offset),
                                           field("cr", xdp_ring_offset)};
inline constexpr StructOf xdp_statistics{"xdp_statistics",          u64("rx_dropped"),
                                         u64("rx_invalid_descs"),   u64("tx_invalid_descs"),
                                         u64("rx_ring_full"),       u64("rx_fill_ring_empty_descs"),
                                         u64("tx_ring_empty_descs")};

// ---- Others ---------------------------------------------------------------------------------------------------------

inline constexpr StructOf mptcp_info{"mptcp_info",
                                     u8("mptcpi_subflows"),
                                     u8("mptcpi_add_addr_signal"),
                                     u8("mptcpi_add_addr_accepted"),
                                     u8("mptcpi_subflows_max"),
                                     u8("mptcpi_add_addr_signal_max"),
                                     u8("mptcpi_add_addr_accepted_max"),
                                     flags("mptcpi_flags", mptcp_information_flags),
                                     hex("mptcpi_token", Type::u32),
                                     u64("mptcpi_write_seq"),
                                     u64("mptcpi_snd_una"),
                                     u64("mptcpi_rcv_nxt"),
                                     u8("mptcpi_local_addr_used"),
                                     u8("mptcpi_local_addr_max"),
                                     u8("mptcpi_csum_enabled"),
                                     verbose(u32("mptcpi_retransmits")),
                                     verbose(u64("mptcpi_bytes_retrans")),
                                     verbose(u64("mptcpi_bytes_sent")),
                                     verbose(u64("mptcpi_bytes_received")),
                                     verbose(u64("mptcpi_bytes_acked")),
                                     verbose(u8("mptcpi_subflows_total")),
                                     verbose(u8("mptcpi_endp_laminar_max")),
                                     verbose(u8("mptcpi_endp_fullmesh_max")),
                                     pad(1),
                                     verbose(u32("mptcpi_last_data_sent")),
                                     verbose(u32("mptcpi_last_data_recv")),
                                     verbose(u32("mptcpi_last_ack_recv"))};
inline constexpr StructOf mptcp_full_info{"mptcp_full_info",
                                          u32("size_tcpinfo_kernel"),
                                          u32("size_tcpinfo_user"),
                                          u32("size_sfinfo_kernel"),
                                          u32("size_sfinfo_user"),
                                          u32("num_subflows"),
                                          u32("size_arrays_user"),
                                          address("subflow_info", Type::pointer64),
                                          address("tcp_info", Type::pointer64),
                                          field("mptcp_info", mptcp_info)};
inline constexpr StructOf mptcp_subflow_data{"mptcp_subflow_data", u32("size_subflow_data"), u32("num_subflows"),
                                             u32("size_kernel"), u32("size_user")};
inline constexpr StructOf mptcp_subflow_addrs{"mptcp_subflow_addrs",
                                              custom_field("ss_local", 128, decode_sockaddr_field),
                                              custom_field("ss_remote", 128, decode_sockaddr_field)};
inline constexpr StructOf tipc_group_req{"tipc_group_req", u32("type"), u32("instance"),
                                         choice("scope", tipc_scopes, Type::u32), flags("flags", tipc_group_flags)};
inline constexpr StructOf sock_txtime{"sock_txtime", choice("clockid", clocks), flags("flags", send_time_flags)};
inline constexpr StructOf can_filter{"can_filter", hex("can_id", Type::u32), hex("can_mask", Type::u32)};
inline constexpr StructOf can_isotp_options_value{"can_isotp_options",
                                                  flags("flags", isotp_flags),
                                                  u32("frame_txtime"),
                                                  hex("ext_address", Type::u8),
                                                  hex("txpad_content", Type::u8),
                                                  hex("rxpad_content", Type::u8),
                                                  hex("rx_ext_address", Type::u8)};
inline constexpr StructOf can_isotp_fc_options{"can_isotp_fc_options", u8("bs"), hex("stmin", Type::u8), u8("wftmax")};
inline constexpr StructOf can_isotp_ll_options{"can_isotp_ll_options", u8("mtu"), u8("tx_dl"),
                                               hex("tx_flags", Type::u8)};
inline constexpr StructOf can_raw_vcid_options{"can_raw_vcid_options", flags("flags", can_vcid_flags, Type::u8),
                                               hex("tx_vcid", Type::u8), hex("rx_vcid", Type::u8),
                                               hex("rx_vcid_mask", Type::u8)};
inline constexpr StructOf j1939_filter{"j1939_filter",
                                       hex("name", Type::u64),
                                       hex("name_mask", Type::u64),
                                       hex("pgn", Type::u32),
                                       hex("pgn_mask", Type::u32),
                                       hex("addr", Type::u8),
                                       hex("addr_mask", Type::u8)};

}  // namespace callgate::decode::structs

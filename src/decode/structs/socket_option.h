// Values of socket options (linux/socket.h, linux/in.h, linux/in6.h, linux/tcp.h, linux/if_packet.h,
// linux/net_tstamp.h).
#pragma once

#include "decode/constants/socket.h"
#include "decode/constants/socket_options.h"
#include "decode/describe.h"
#include "decode/structs/sockaddr.h"

namespace callgate::decode::structs {

inline constexpr StructOf linger{"linger", s32("l_onoff"), s32("l_linger")};
inline constexpr StructOf ip_mreq{"ip_mreq", ipv4("imr_multiaddr"), ipv4("imr_interface")};
inline constexpr StructOf ip_mreqn{"ip_mreqn", ipv4("imr_multiaddr"), ipv4("imr_address"), interface("imr_ifindex")};
inline constexpr StructOf ip_mreq_source{"ip_mreq_source", ipv4("imr_multiaddr"), ipv4("imr_interface"),
                                         ipv4("imr_sourceaddr")};
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
};

}  // namespace callgate::decode::structs

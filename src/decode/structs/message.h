// Messages and what travels beside their bytes (linux/socket.h, linux/in.h, linux/in6.h, linux/errqueue.h).
#pragma once

#include "decode/constants/socket.h"
#include "decode/custom/sockaddr.h"
#include "decode/describe.h"
#include "decode/structs/time.h"

namespace callgate::decode::structs {

/// The kernel's struct user_msghdr.
inline constexpr StructOf msghdr{
    "msghdr",           address("msg_name"),    s32("msg_namelen"),     address("msg_iov"),
    size("msg_iovlen"), address("msg_control"), size("msg_controllen"), flags("msg_flags", message_flags)};
inline constexpr StructOf mmsghdr{"mmsghdr", field("msg_hdr", msghdr), u32("msg_len")};

inline constexpr StructOf cmsghdr{"cmsghdr", size("cmsg_len"), choice("cmsg_level", socket_levels),
                                  hex("cmsg_type", Type::u32)};

inline constexpr StructOf ucred{"ucred", pid("pid"), uid("uid"), gid("gid")};
inline constexpr StructOf in_pktinfo{"in_pktinfo", interface("ipi_ifindex"), ipv4("ipi_spec_dst"), ipv4("ipi_addr")};
inline constexpr StructOf in6_pktinfo{"in6_pktinfo", ipv6("ipi6_addr"), interface("ipi6_ifindex", Type::u32)};
inline constexpr StructOf timeval64{"__kernel_sock_timeval", seconds("tv_sec", Type::s64), s64("tv_usec")};
inline constexpr StructOf scm_ts_pktinfo{"scm_ts_pktinfo", interface("if_index", Type::u32), u32("pkt_length"), pad(8)};
/// linux/ipv6.h: how much fits on a path
inline constexpr StructOf ip6_mtuinfo{"ip6_mtuinfo", custom_field("ip6m_addr", 28, decode_sockaddr_field),
                                      u32("ip6m_mtu")};
inline constexpr StructOf tpacket_auxdata{"tpacket_auxdata",
                                          flags("tp_status", packet_states),
                                          u32("tp_len"),
                                          u32("tp_snaplen"),
                                          u16("tp_mac"),
                                          u16("tp_net"),
                                          hex("tp_vlan_tci", Type::u16),
                                          choice("tp_vlan_tpid", ethernet_protocols, Type::u16)};
inline constexpr StructOf nl_pktinfo{"nl_pktinfo", u32("group")};
inline constexpr StructOf af_alg_iv{"af_alg_iv", u32("ivlen"), in_hex(tail_bytes("iv", len::arg("ivlen")))};
inline constexpr StructOf dmabuf_cmsg{"dmabuf_cmsg",     u64("frag_offset"), u32("frag_size"),
                                      u32("frag_token"), u32("dmabuf_id"),   hex("flags", Type::u32)};

}  // namespace callgate::decode::structs

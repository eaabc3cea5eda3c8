// The levels of socket options and control messages that have structs of their own.
#pragma once

#include <cstdint>

namespace callgate::decode {

// linux/socket.h, asm-generic/socket.h, linux/in.h, in6.h, can.h
inline constexpr std::uint64_t sol_ip = 0;
inline constexpr std::uint64_t sol_socket = 1;
inline constexpr std::uint64_t sol_tcp = 6;
inline constexpr std::uint64_t sol_udp = 17;
inline constexpr std::uint64_t sol_ipv6 = 41;
inline constexpr std::uint64_t sol_can_raw = 101;
inline constexpr std::uint64_t sol_can_isotp = 106;
inline constexpr std::uint64_t sol_can_j1939 = 107;
inline constexpr std::uint64_t sol_sctp = 132;
inline constexpr std::uint64_t sol_raw = 255;
inline constexpr std::uint64_t sol_packet = 263;
inline constexpr std::uint64_t sol_netlink = 270;
inline constexpr std::uint64_t sol_tipc = 271;
inline constexpr std::uint64_t sol_rds = 276;
inline constexpr std::uint64_t sol_alg = 279;
inline constexpr std::uint64_t sol_tls = 282;
inline constexpr std::uint64_t sol_xdp = 283;
inline constexpr std::uint64_t sol_mptcp = 284;

}  // namespace callgate::decode

// Structures of the Point-to-Point Protocol (linux/ppp-ioctl.h, ppp_defs.h).
#pragma once

#include "decode/constants/ppp.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf npioctl{"npioctl", choice("protocol", ppp_protocols), choice("mode", ppp_modes, Type::u32)};
inline constexpr StructOf npioctl_asked{"npioctl", choice("protocol", ppp_protocols), pad(4)};
inline constexpr StructOf npioctl_got{"npioctl", pad(4), choice("mode", ppp_modes, Type::u32)};
/// A configuration option of a compression protocol: its type, its length and its data.
inline constexpr StructOf ppp_option_data{"ppp_option_data", in_bytes("ptr", len::arg("length")), u32("length"),
                                          s32("transmit")};
inline constexpr StructOf ppp_idle32{"ppp_idle", seconds("xmit_idle", Type::s32), seconds("recv_idle", Type::s32)};
inline constexpr StructOf ppp_idle64{"ppp_idle", seconds("xmit_idle", Type::s64), seconds("recv_idle", Type::s64)};
/// The session that is asked about, and its counters.
inline constexpr StructOf pppol2tp_stats_asked{"pppol2tp_ioc_stats", pad(2), u16("session_id"), pad(68)};
inline constexpr StructOf pppol2tp_stats{"pppol2tp_ioc_stats",
                                         u16("tunnel_id"),
                                         pad(2),
                                         hex("using_ipsec", Type::u32),
                                         u64("tx_packets"),
                                         u64("tx_bytes"),
                                         u64("tx_errors"),
                                         u64("rx_packets"),
                                         u64("rx_bytes"),
                                         u64("rx_seq_discards"),
                                         u64("rx_oos_packets"),
                                         u64("rx_errors")};

}  // namespace callgate::decode::structs

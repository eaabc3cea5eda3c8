// Traffic control (linux/rtnetlink.h, pkt_sched.h, gen_stats.h).
#pragma once

#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf tcmsg{"tcmsg",
                                choice("tcm_family", address_families, Type::u8),
                                pad(3),
                                interface("tcm_ifindex"),
                                u32("tcm_handle"),
                                u32("tcm_parent"),
                                u32("tcm_info")};
inline constexpr StructOf tcamsg{"tcamsg", choice("tca_family", address_families, Type::u8), pad(3)};
inline constexpr StructOf tc_stats{"tc_stats", u64("bytes"), u32("packets"), u32("drops"),  u32("overlimits"),
                                   u32("bps"), u32("pps"),   u32("qlen"),    u32("backlog")};
inline constexpr StructOf tc_estimator{"tc_estimator", s8("interval"), u8("ewma_log")};
inline constexpr StructOf tc_sizespec{"tc_sizespec",     u8("cell_log"),  u8("size_log"),
                                      s16("cell_align"), s32("overhead"), u32("linklayer"),
                                      u32("mpu"),        u32("mtu"),      u32("tsize")};
inline constexpr StructOf gnet_stats_basic{"gnet_stats_basic", u64("bytes"), u32("packets")};
inline constexpr StructOf gnet_stats_rate_est{"gnet_stats_rate_est", u32("bps"), u32("pps")};
inline constexpr StructOf gnet_stats_rate_est64{"gnet_stats_rate_est64", u64("bps"), u64("pps")};
inline constexpr StructOf gnet_stats_queue{"gnet_stats_queue", u32("qlen"),     u32("backlog"),
                                           u32("drops"),       u32("requeues"), u32("overlimits")};

}  // namespace callgate::decode::structs

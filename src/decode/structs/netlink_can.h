// CAN buses (linux/can/netlink.h).
#pragma once

#include "decode/constants/tunnel.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf can_bittiming{"can_bittiming",   u32("bitrate"),  u32("sample_point"),
                                        u32("tq"),         u32("prop_seg"), u32("phase_seg1"),
                                        u32("phase_seg2"), u32("sjw"),      u32("brp")};
inline constexpr StructOf can_bittiming_const{
    "can_bittiming_const", whole(chars("name", 16)), u32("tseg1_min"), u32("tseg1_max"), u32("tseg2_min"),
    u32("tseg2_max"),      u32("sjw_max"),           u32("brp_min"),   u32("brp_max"),   u32("brp_inc")};
inline constexpr StructOf can_clock{"can_clock", u32("freq")};
inline constexpr StructOf can_berr_counter{"can_berr_counter", u16("txerr"), u16("rxerr")};
inline constexpr StructOf can_ctrlmode{"can_ctrlmode", flags("mask", can_modes), flags("flags", can_modes)};

}  // namespace callgate::decode::structs

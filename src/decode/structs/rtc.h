// Structures of real-time clocks (linux/rtc.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf rtc_time{
    "rtc_time",    s32("tm_sec"),  s32("tm_min"),           s32("tm_hour"),          s32("tm_mday"),
    s32("tm_mon"), s32("tm_year"), verbose(s32("tm_wday")), verbose(s32("tm_yday")), verbose(s32("tm_isdst"))};
inline constexpr StructOf rtc_wkalrm{"rtc_wkalrm", u8("enabled"), u8("pending"), field("time", rtc_time)};

}  // namespace callgate::decode::structs

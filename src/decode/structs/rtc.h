// Structures of real-time clocks (linux/rtc.h).
#pragma once

#include "decode/constants/clock_device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf rtc_time{
    "rtc_time",    s32("tm_sec"),  s32("tm_min"),           s32("tm_hour"),          s32("tm_mday"),
    s32("tm_mon"), s32("tm_year"), verbose(s32("tm_wday")), verbose(s32("tm_yday")), verbose(s32("tm_isdst"))};
inline constexpr StructOf rtc_wkalrm{"rtc_wkalrm", u8("enabled"), u8("pending"), field("time", rtc_time)};

inline constexpr StructOf rtc_pll_info{"rtc_pll_info", s32("pll_ctrl"),    s32("pll_value"),   s32("pll_max"),
                                       s32("pll_min"), s32("pll_posmult"), s32("pll_negmult"), slong("pll_clock")};
/// A parameter, of which the value means what the parameter says.
inline constexpr StructOf rtc_param_asked{"rtc_param", choice("param", rtc_parameters, Type::u64), pad(8), u32("index"),
                                          if_nonzero(hex("__pad", Type::u32))};
inline constexpr StructOf rtc_param_features{"rtc_param", pad(8), flags("uvalue", rtc_features, Type::u64)};
inline constexpr StructOf rtc_param_correction{"rtc_param", pad(8), s64("svalue")};
inline constexpr StructOf rtc_param_backup{"rtc_param", pad(8), choice("uvalue", rtc_backup_modes, Type::u64)};
inline constexpr StructOf rtc_param_other{"rtc_param", pad(8), hex("uvalue", Type::u64)};
inline constexpr Case rtc_param_list[] = {as(0, rtc_param_features), as(1, rtc_param_correction),
                                          as(2, rtc_param_backup), as(otherwise, rtc_param_other)};
inline constexpr Cases rtc_param_cases{rtc_param_list};
inline constexpr StructOf rtc_param_got{"rtc_param",
                                        hidden(choice("param", rtc_parameters, Type::u64)),
                                        select("param", rtc_param_cases),
                                        pad(8),
                                        hidden(u32("index")),
                                        if_nonzero(hex("__pad", Type::u32))};
inline constexpr StructOf rtc_param_set{
    "rtc_param",  choice("param", rtc_parameters, Type::u64), select("param", rtc_param_cases), pad(8),
    u32("index"), if_nonzero(hex("__pad", Type::u32))};

}  // namespace callgate::decode::structs

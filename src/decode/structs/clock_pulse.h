// Structures of hardware clocks and of pulses (linux/ptp_clock.h, pps.h).
#pragma once

#include "decode/constants/clock_pulse.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf ptp_clock_time{"ptp_clock_time", s64("sec"), u32("nsec"),
                                         if_nonzero(hex("reserved", Type::u32))};
inline constexpr StructOf ptp_clock_caps{"ptp_clock_caps",    s32("max_adj"),
                                         s32("n_alarm"),      s32("n_ext_ts"),
                                         s32("n_per_out"),    s32("pps"),
                                         s32("n_pins"),       s32("cross_timestamping"),
                                         s32("adjust_phase"), if_nonzero(array("rsv", element::hex32, 12))};
inline constexpr StructOf ptp_extts_request{"ptp_extts_request", u32("index"), flags("flags", ptp_extts_flags), pad(8)};
/// As the second version of the command takes it.
inline constexpr StructOf ptp_extts_request2{"ptp_extts_request", u32("index"), flags("flags", ptp_extts_flags),
                                             if_nonzero(array("rsv", element::hex32, 2))};
inline constexpr StructOf ptp_sys_offset_precise{
    "ptp_sys_offset_precise", field("device", ptp_clock_time), field("sys_realtime", ptp_clock_time),
    field("sys_monoraw", ptp_clock_time), if_nonzero(array("rsv", element::hex32, 4))};
inline constexpr StructOf ptp_pin_set{"ptp_pin_desc", pad(64), u32("index"), choice("func", ptp_pin_functions),
                                      u32("chan"),    pad(20)};
inline constexpr StructOf ptp_pin_set2{"ptp_pin_desc", pad(64),
                                       u32("index"),   choice("func", ptp_pin_functions),
                                       u32("chan"),    if_nonzero(array("rsv", element::hex32, 5))};

inline constexpr StructOf pps_ktime{"pps_ktime", s64("sec"), s32("nsec"), hex("flags", Type::u32)};
inline constexpr StructOf pps_kinfo{"pps_kinfo",
                                    u32("assert_sequence"),
                                    u32("clear_sequence"),
                                    field("assert_tu", pps_ktime),
                                    field("clear_tu", pps_ktime),
                                    flags("current_mode", pps_modes)};
inline constexpr StructOf pps_kparams{"pps_kparams", s32("api_version"), flags("mode", pps_modes),
                                      field("assert_off_tu", pps_ktime), field("clear_off_tu", pps_ktime)};
inline constexpr StructOf pps_fdata_asked{"pps_fdata", pad(56), field("timeout", pps_ktime)};
inline constexpr StructOf pps_fdata_got{"pps_fdata", field("info", pps_kinfo)};

}  // namespace callgate::decode::structs

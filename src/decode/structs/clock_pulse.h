// Structures of hardware clocks and of pulses (linux/ptp_clock.h, pps.h).
#pragma once

#include "decode/constants/clock_pulse.h"
#include "decode/constants/time.h"
#include "decode/custom/clock_samples.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

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

inline constexpr StructOf ptp_pin_asked{"ptp_pin_desc", pad(64), u32("index"), pad(28)};
inline constexpr StructOf ptp_pin_asked2{"ptp_pin_desc", pad(64), u32("index"), pad(8),
                                         if_nonzero(array("rsv", element::hex32, 5))};
inline constexpr StructOf ptp_pin_got{
    "ptp_pin_desc", whole(chars("name", 64)), pad(4), choice("func", ptp_pin_functions), u32("chan"), pad(20)};

/// A signal that begins at a time or at a phase, and is on for a while of its period where the flags say so.
namespace ptp_detail {
inline constexpr StructOf from_time{"ptp_perout_request", field("start", ptp_clock_time)};
inline constexpr StructOf from_phase{"ptp_perout_request", field("phase", ptp_clock_time)};
inline constexpr Case beginning_list[] = {as(0, from_time), as(4, from_phase)};
inline constexpr Cases beginnings{beginning_list, 4};
inline constexpr StructOf with_duty{"ptp_perout_request", pad(40), field("on", ptp_clock_time)};
inline constexpr Case duty_list[] = {as(2, with_duty)};
inline constexpr Cases duty{duty_list, 2};
inline constexpr StructOf without_duty{"ptp_perout_request", pad(40), if_nonzero(array("rsv", element::hex32, 4))};
inline constexpr Case duty2_list[] = {as(0, without_duty), as(2, with_duty)};
inline constexpr Cases duty2{duty2_list, 2};
}  // namespace ptp_detail
inline constexpr StructOf ptp_perout_request{"ptp_perout_request",
                                             select("flags", ptp_detail::beginnings),
                                             pad(16),
                                             field("period", ptp_clock_time),
                                             u32("index"),
                                             flags("flags", ptp_perout_flags),
                                             select("flags", ptp_detail::duty),
                                             pad(16)};
inline constexpr StructOf ptp_perout_request2{"ptp_perout_request",
                                              select("flags", ptp_detail::beginnings),
                                              pad(16),
                                              field("period", ptp_clock_time),
                                              u32("index"),
                                              flags("flags", ptp_perout_flags),
                                              select("flags", ptp_detail::duty2),
                                              pad(16)};

/// Samples of two clocks: one more of the system's than of the device; three of each sample, of both around.
inline constexpr StructOf ptp_samples_asked{"ptp_sys_offset", u32("n_samples"),
                                            if_nonzero(array("rsv", element::hex32, 3))};
inline constexpr StructOf ptp_samples_got{"ptp_sys_offset", pad(16), custom_field("ts", 0, decode_clock_samples)};
/// Which clock of the system's, since Linux 6.12; before, and where zero, CLOCK_REALTIME.
inline constexpr StructOf ptp_triples_asked{"ptp_sys_offset_extended", u32("n_samples"),
                                            if_nonzero(choice("clockid", clocks)),
                                            if_nonzero(array("rsv", element::hex32, 2))};
inline constexpr Item ptp_three_times = array({}, ptp_clock_time, 3);
inline constexpr StructOf ptp_triples_got{"ptp_sys_offset_extended", hidden(u32("n_samples")), pad(12),
                                          used("n_samples", array("ts", ptp_three_times, 25))};

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

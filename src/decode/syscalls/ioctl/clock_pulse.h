// The commands of ioctl to hardware clocks and pulses (linux/ptp_clock.h, pps.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/clock_pulse.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item pulse_modes = flags({}, pps_modes);

inline constexpr Case clock_pulse[] = {
    on(0x400870a2, in("arg", structs::pps_kparams)),                                          // PPS_SETPARAMS
    on(0x40103d02, in("arg", structs::ptp_extts_request)),                                    // PTP_EXTTS_REQUEST
    on(0x40103d0b, in("arg", structs::ptp_extts_request2)),                                   // PTP_EXTTS_REQUEST2
    on(0x40383d03, in("arg", structs::ptp_perout_request)),                                   // PTP_PEROUT_REQUEST
    on(0x40383d0c, in("arg", structs::ptp_perout_request2)),                                  // PTP_PEROUT_REQUEST2
    on(0x40603d07, in("arg", structs::ptp_pin_set)),                                          // PTP_PIN_SETFUNC
    on(0x40603d10, in("arg", structs::ptp_pin_set2)),                                         // PTP_PIN_SETFUNC2
    on(0x43403d05, exchange("arg", structs::ptp_samples_asked, structs::ptp_samples_got)),    // PTP_SYS_OFFSET
    on(0x43403d0e, exchange("arg", structs::ptp_samples_asked, structs::ptp_samples_got)),    // PTP_SYS_OFFSET2
    on(0x800870a1, out("arg", structs::pps_kparams)),                                         // PPS_GETPARAMS
    on(0x800870a3, out("arg", pulse_modes)),                                                  // PPS_GETCAP
    on(0x80503d01, out("arg", structs::ptp_clock_caps)),                                      // PTP_CLOCK_GETCAPS
    on(0x80503d0a, out("arg", structs::ptp_clock_caps)),                                      // PTP_CLOCK_GETCAPS2
    on(0xc00870a4, becomes(structs::pps_fdata_got, inout("arg", structs::pps_fdata_asked))),  // PPS_FETCH
    on(0xc0403d08, out("arg", structs::ptp_sys_offset_precise)),                              // PTP_SYS_OFFSET_PRECISE
    on(0xc0403d11, out("arg", structs::ptp_sys_offset_precise)),                              // PTP_SYS_OFFSET_PRECISE2
    on(0xc0603d06, exchange("arg", structs::ptp_pin_asked, structs::ptp_pin_got)),            // PTP_PIN_GETFUNC
    on(0xc0603d0f, exchange("arg", structs::ptp_pin_asked2, structs::ptp_pin_got)),           // PTP_PIN_GETFUNC2
    on(0xc4c03d09, exchange("arg", structs::ptp_triples_asked, structs::ptp_triples_got)),    // PTP_SYS_OFFSET_EXTENDED
    on(0xc4c03d12, exchange("arg", structs::ptp_triples_asked, structs::ptp_triples_got)),  // PTP_SYS_OFFSET_EXTENDED2
};

}  // namespace callgate::decode::syscalls::ioctl

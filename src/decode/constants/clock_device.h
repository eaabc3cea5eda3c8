// Constants of clocks, watchdogs and pulses (linux/rtc.h, watchdog.h, ptp_clock.h, pps.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet rtc_parameters;
extern const ConstantSet rtc_features;
extern const ConstantSet rtc_backup_modes;
extern const ConstantSet rtc_voltage_flags;
extern const ConstantSet watchdog_status;
extern const ConstantSet watchdog_options;
extern const ConstantSet ptp_extts_flags;
extern const ConstantSet ptp_perout_flags;
extern const ConstantSet ptp_pin_functions;
extern const ConstantSet pps_modes;
extern const ConstantSet pps_edges;
extern const ConstantSet pps_consumers;

}  // namespace callgate::decode

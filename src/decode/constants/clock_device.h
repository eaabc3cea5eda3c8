// Constants of clocks and watchdogs (linux/rtc.h, watchdog.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet rtc_parameters;
extern const ConstantSet rtc_features;
extern const ConstantSet rtc_backup_modes;
extern const ConstantSet rtc_voltage_flags;
extern const ConstantSet watchdog_status;
extern const ConstantSet watchdog_options;

}  // namespace callgate::decode

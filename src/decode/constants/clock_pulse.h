// Constants of hardware clocks and of pulses (linux/ptp_clock.h, pps.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ptp_extts_flags;
extern const ConstantSet ptp_perout_flags;
extern const ConstantSet ptp_pin_functions;
extern const ConstantSet pps_modes;

}  // namespace callgate::decode

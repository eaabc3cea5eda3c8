// Constants of clocks, timers and futexes.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet clocks;
extern const ConstantSet timer_flags;
extern const ConstantSet interval_timers;
extern const ConstantSet futex_operations;
extern const ConstantSet futex_bitsets;

}  // namespace callgate::decode

// Constants of clocks, timers and futexes.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet clocks;
extern const ConstantSet timer_flags;
extern const ConstantSet interval_timers;
extern const ConstantSet futex_operations;
extern const ConstantSet futex_bitsets;
extern const ConstantSet futex_wake_operations;
extern const ConstantSet futex_comparisons;
extern const ConstantSet futex2_flags;
extern const ConstantSet adjustment_modes;
extern const ConstantSet clock_status;
extern const ConstantSet clock_states;

}  // namespace callgate::decode

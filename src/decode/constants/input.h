// Codes of input devices (linux/input-event-codes.h, input.h). Where two names have one code, the one that says more.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet input_keys;
extern const ConstantSet input_relative_axes;
extern const ConstantSet input_misc;
extern const ConstantSet input_switches;
extern const ConstantSet input_leds;
extern const ConstantSet input_repeats;
extern const ConstantSet input_sounds;
extern const ConstantSet input_properties;
extern const ConstantSet input_effects;
extern const ConstantSet input_mt_axes;

}  // namespace callgate::decode

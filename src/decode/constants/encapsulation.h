// What routes put packets into: segment routing, measuring along the way.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet segment_modes;
extern const ConstantSet segment_actions;
extern const ConstantSet ioam6_modes;

}  // namespace callgate::decode

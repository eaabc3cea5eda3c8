// The Point-to-Point Protocol (linux/ppp-ioctl.h, ppp_defs.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ppp_flags;
extern const ConstantSet ppp_modes;
extern const ConstantSet ppp_protocols;

}  // namespace callgate::decode

// Constants of ioctl: its commands, and what their arguments are made of.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ioctl_commands;
extern const ConstantSet input_events;  ///< EV_* (linux/input-event-codes.h)
extern const ConstantSet input_axes;    ///< ABS_*

}  // namespace callgate::decode

// Lines of general purpose (linux/gpio.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet gpio_line_flags;
extern const ConstantSet gpio_handle_flags;
extern const ConstantSet gpio_event_flags;
extern const ConstantSet gpio_line_v2_flags;

}  // namespace callgate::decode

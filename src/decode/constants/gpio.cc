#include "decode/constants/gpio.h"

namespace callgate::decode {
namespace {

constexpr Constant gpio_line_flags_values[] = {
    {"GPIOLINE_FLAG_KERNEL", 1},
    {"GPIOLINE_FLAG_IS_OUT", 2},
    {"GPIOLINE_FLAG_ACTIVE_LOW", 4},
    {"GPIOLINE_FLAG_OPEN_DRAIN", 8},
    {"GPIOLINE_FLAG_OPEN_SOURCE", 0x10},
    {"GPIOLINE_FLAG_BIAS_PULL_UP", 0x20},
    {"GPIOLINE_FLAG_BIAS_PULL_DOWN", 0x40},
    {"GPIOLINE_FLAG_BIAS_DISABLE", 0x80},
};
constexpr Constant gpio_handle_flags_values[] = {
    {"GPIOHANDLE_REQUEST_INPUT", 1},
    {"GPIOHANDLE_REQUEST_OUTPUT", 2},
    {"GPIOHANDLE_REQUEST_ACTIVE_LOW", 4},
    {"GPIOHANDLE_REQUEST_OPEN_DRAIN", 8},
    {"GPIOHANDLE_REQUEST_OPEN_SOURCE", 0x10},
    {"GPIOHANDLE_REQUEST_BIAS_PULL_UP", 0x20},
    {"GPIOHANDLE_REQUEST_BIAS_PULL_DOWN", 0x40},
    {"GPIOHANDLE_REQUEST_BIAS_DISABLE", 0x80},
};
constexpr Constant gpio_event_flags_values[] = {
    {"GPIOEVENT_REQUEST_BOTH_EDGES", 3},
    {"GPIOEVENT_REQUEST_RISING_EDGE", 1},
    {"GPIOEVENT_REQUEST_FALLING_EDGE", 2},
};
constexpr Constant gpio_line_v2_flags_values[] = {
    {"GPIO_V2_LINE_FLAG_USED", 1},
    {"GPIO_V2_LINE_FLAG_ACTIVE_LOW", 2},
    {"GPIO_V2_LINE_FLAG_INPUT", 4},
    {"GPIO_V2_LINE_FLAG_OUTPUT", 8},
    {"GPIO_V2_LINE_FLAG_EDGE_RISING", 0x10},
    {"GPIO_V2_LINE_FLAG_EDGE_FALLING", 0x20},
    {"GPIO_V2_LINE_FLAG_OPEN_DRAIN", 0x40},
    {"GPIO_V2_LINE_FLAG_OPEN_SOURCE", 0x80},
    {"GPIO_V2_LINE_FLAG_BIAS_PULL_UP", 0x100},
    {"GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN", 0x200},
    {"GPIO_V2_LINE_FLAG_BIAS_DISABLED", 0x400},
    {"GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME", 0x800},
    {"GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE", 0x1000},
};

}  // namespace

const ConstantSet gpio_line_flags{"gpio_line_flags", gpio_line_flags_values, "GPIOLINE_FLAG_???"};
const ConstantSet gpio_handle_flags{"gpio_handle_flags", gpio_handle_flags_values, "GPIOHANDLE_REQUEST_???"};
const ConstantSet gpio_event_flags{"gpio_event_flags", gpio_event_flags_values, "GPIOEVENT_REQUEST_???"};
const ConstantSet gpio_line_v2_flags{"gpio_line_v2_flags", gpio_line_v2_flags_values, "GPIO_V2_LINE_FLAG_???"};

}  // namespace callgate::decode

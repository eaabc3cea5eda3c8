// The commands of ioctl to lines of general purpose (linux/gpio.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/gpio.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case gpio[] = {
    on(0x8044b401, out("arg", structs::gpiochip_info)),   // GPIO_GET_CHIPINFO_IOCTL
    on(0xc004b40c, in("arg", structs::gpioline_number)),  // GPIO_GET_LINEINFO_UNWATCH_IOCTL
    on(0xc010b40e, becomes(structs::gpio_v2_values_got,
                           inout("arg", structs::gpio_v2_values_asked))),  // GPIO_V2_LINE_GET_VALUES_IOCTL
    on(0xc010b40f, in("arg", structs::gpio_v2_values)),                    // GPIO_V2_LINE_SET_VALUES_IOCTL
    on(0xc030b404,
       becomes(structs::gpioevent_got, inout("arg", structs::gpioevent_request))),  // GPIO_GET_LINEEVENT_IOCTL
    on(0xc040b408, out("arg", structs::gpiohandle_data)),                           // GPIOHANDLE_GET_LINE_VALUES_IOCTL
    on(0xc040b409, in("arg", structs::gpiohandle_data)),                            // GPIOHANDLE_SET_LINE_VALUES_IOCTL
    on(0xc048b402, becomes(structs::gpioline_got, inout("arg", structs::gpioline_asked))),  // GPIO_GET_LINEINFO_IOCTL
    on(0xc048b40b,
       becomes(structs::gpioline_got, inout("arg", structs::gpioline_asked))),  // GPIO_GET_LINEINFO_WATCH_IOCTL
    on(0xc054b40a, in("arg", structs::gpiohandle_config)),                      // GPIOHANDLE_SET_CONFIG_IOCTL
    on(0xc100b405,
       becomes(structs::gpio_v2_info_got, inout("arg", structs::gpio_v2_info_asked))),  // GPIO_V2_GET_LINEINFO_IOCTL
    on(0xc100b406, becomes(structs::gpio_v2_info_got,
                           inout("arg", structs::gpio_v2_info_asked))),  // GPIO_V2_GET_LINEINFO_WATCH_IOCTL
    on(0xc110b40d, in("arg", structs::gpio_v2_line_config)),             // GPIO_V2_LINE_SET_CONFIG_IOCTL
    on(0xc16cb403,
       becomes(structs::gpiohandle_got, inout("arg", structs::gpiohandle_request))),  // GPIO_GET_LINEHANDLE_IOCTL
    on(0xc250b407,
       becomes(structs::gpio_v2_line_got, inout("arg", structs::gpio_v2_line_request))),  // GPIO_V2_GET_LINE_IOCTL
};

}  // namespace callgate::decode::syscalls::ioctl

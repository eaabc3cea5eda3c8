// The commands of ioctl to clocks that run while the machine is off (linux/rtc.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/rtc.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item voltage = flags({}, rtc_voltage_flags);

inline constexpr Case rtc[] = {
    on(0x7001),                                                                               // RTC_AIE_ON
    on(0x7002),                                                                               // RTC_AIE_OFF
    on(0x7003),                                                                               // RTC_UIE_ON
    on(0x7004),                                                                               // RTC_UIE_OFF
    on(0x7005),                                                                               // RTC_PIE_ON
    on(0x7006),                                                                               // RTC_PIE_OFF
    on(0x700f),                                                                               // RTC_WIE_ON
    on(0x7010),                                                                               // RTC_WIE_OFF
    on(0x7014),                                                                               // RTC_VL_CLR
    on(0x4008700c, ulong("arg")),                                                             // RTC_IRQP_SET
    on(0x4008700e, ulong("arg")),                                                             // RTC_EPOCH_SET
    on(0x40187013, becomes(structs::rtc_param_got, inout("arg", structs::rtc_param_asked))),  // RTC_PARAM_GET
    on(0x40187014, in("arg", structs::rtc_param_set)),                                        // RTC_PARAM_SET
    on(0x40207012, in("arg", structs::rtc_pll_info)),                                         // RTC_PLL_SET
    on(0x40247007, in("arg", structs::rtc_time)),                                             // RTC_ALM_SET
    on(0x4024700a, in("arg", structs::rtc_time)),                                             // RTC_SET_TIME
    on(0x4028700f, in("arg", structs::rtc_wkalrm)),                                           // RTC_WKALM_SET
    on(0x80047013, out("arg", voltage)),                                                      // RTC_VL_READ
    on(0x8008700b, out("arg", element::ulong)),                                               // RTC_IRQP_READ
    on(0x8008700d, out("arg", element::ulong)),                                               // RTC_EPOCH_READ
    on(0x80207011, out("arg", structs::rtc_pll_info)),                                        // RTC_PLL_GET
    on(0x80247008, out("arg", structs::rtc_time)),                                            // RTC_ALM_READ
    on(0x80247009, out("arg", structs::rtc_time)),                                            // RTC_RD_TIME
    on(0x80287010, out("arg", structs::rtc_wkalrm)),                                          // RTC_WKALM_RD
};

}  // namespace callgate::decode::syscalls::ioctl

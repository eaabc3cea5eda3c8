// What links that are CAN buses have of their own (linux/can/netlink.h, can/vxcan.h).
#pragma once

#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_can.h"

namespace callgate::decode::netlink {

inline constexpr Item can_timing = field({}, structs::can_bittiming);
inline constexpr Item can_timing_bounds = field({}, structs::can_bittiming_const);
inline constexpr Item can_clock = field({}, structs::can_clock);
inline constexpr Item can_state = choice({}, can_states, Type::u32);
inline constexpr Item can_control_mode = field({}, structs::can_ctrlmode);
inline constexpr Item can_control_modes = flags({}, can_modes);
inline constexpr Item can_error_counter = field({}, structs::can_berr_counter);
inline constexpr Item can_terminations = all_of(number16);

inline constexpr Attribute can_delay_lines[] = {
    {"IFLA_CAN_TDC_UNSPEC", 0},
    {"IFLA_CAN_TDC_TDCV_MIN", 1, number32},
    {"IFLA_CAN_TDC_TDCV_MAX", 2, number32},
    {"IFLA_CAN_TDC_TDCO_MIN", 3, number32},
    {"IFLA_CAN_TDC_TDCO_MAX", 4, number32},
    {"IFLA_CAN_TDC_TDCF_MIN", 5, number32},
    {"IFLA_CAN_TDC_TDCF_MAX", 6, number32},
    {"IFLA_CAN_TDC_TDCV", 7, number32},
    {"IFLA_CAN_TDC_TDCO", 8, number32},
    {"IFLA_CAN_TDC_TDCF", 9, number32},
};
inline constexpr AttributesOf can_delay{"can_delay_attributes", "IFLA_CAN_TDC_???", can_delay_lines};
inline constexpr Attribute can_mode_lines[] = {
    {"IFLA_CAN_CTRLMODE_UNSPEC", 0},
    {"IFLA_CAN_CTRLMODE_SUPPORTED", 1, can_control_modes},
};
inline constexpr AttributesOf can_mode{"can_mode_attributes", "IFLA_CAN_CTRLMODE_???", can_mode_lines};
inline constexpr Attribute can_pulse_lines[] = {
    {"IFLA_CAN_PWM_UNSPEC", 0},
    {"IFLA_CAN_PWM_PWMS_MIN", 1, number32},
    {"IFLA_CAN_PWM_PWMS_MAX", 2, number32},
    {"IFLA_CAN_PWM_PWML_MIN", 3, number32},
    {"IFLA_CAN_PWM_PWML_MAX", 4, number32},
    {"IFLA_CAN_PWM_PWMO_MIN", 5, number32},
    {"IFLA_CAN_PWM_PWMO_MAX", 6, number32},
    {"IFLA_CAN_PWM_PWMS", 7, number32},
    {"IFLA_CAN_PWM_PWML", 8, number32},
    {"IFLA_CAN_PWM_PWMO", 9, number32},
};
inline constexpr AttributesOf can_pulse{"can_pulse_attributes", "IFLA_CAN_PWM_???", can_pulse_lines};
inline constexpr Attribute can_lines[] = {
    {"IFLA_CAN_UNSPEC", 0},
    {"IFLA_CAN_BITTIMING", 1, can_timing},
    {"IFLA_CAN_BITTIMING_CONST", 2, can_timing_bounds},
    {"IFLA_CAN_CLOCK", 3, can_clock},
    {"IFLA_CAN_STATE", 4, can_state},
    {"IFLA_CAN_CTRLMODE", 5, can_control_mode},
    {"IFLA_CAN_RESTART_MS", 6, number32},
    {"IFLA_CAN_RESTART", 7, number32},
    {"IFLA_CAN_BERR_COUNTER", 8, can_error_counter},
    {"IFLA_CAN_DATA_BITTIMING", 9, can_timing},
    {"IFLA_CAN_DATA_BITTIMING_CONST", 10, can_timing_bounds},
    {"IFLA_CAN_TERMINATION", 11, number16},
    {"IFLA_CAN_TERMINATION_CONST", 12, can_terminations},
    {"IFLA_CAN_BITRATE_CONST", 13, numbers32},
    {"IFLA_CAN_DATA_BITRATE_CONST", 14, numbers32},
    {"IFLA_CAN_BITRATE_MAX", 15, number32},
    {"IFLA_CAN_TDC", 16, nested(can_delay)},
    {"IFLA_CAN_CTRLMODE_EXT", 17, nested(can_mode)},
    {"IFLA_CAN_XL_DATA_BITTIMING", 18, can_timing},
    {"IFLA_CAN_XL_DATA_BITTIMING_CONST", 19, can_timing_bounds},
    {"IFLA_CAN_XL_DATA_BITRATE_CONST", 20, numbers32},
    {"IFLA_CAN_XL_TDC", 21, nested(can_delay)},
    {"IFLA_CAN_XL_PWM", 22, nested(can_pulse)},
};
inline constexpr AttributesOf can{"can_attributes", "IFLA_CAN_???", can_lines};

}  // namespace callgate::decode::netlink

#include "decode/constants/clock_pulse.h"

namespace callgate::decode {
namespace {

constexpr Constant ptp_extts_flags_values[] = {
    {"PTP_ENABLE_FEATURE", 1}, {"PTP_RISING_EDGE", 2},   {"PTP_FALLING_EDGE", 4},
    {"PTP_STRICT_FLAGS", 8},   {"PTP_EXT_OFFSET", 0x10},
};

constexpr Constant ptp_perout_flags_values[] = {
    {"PTP_PEROUT_ONE_SHOT", 1},
    {"PTP_PEROUT_DUTY_CYCLE", 2},
    {"PTP_PEROUT_PHASE", 4},
};

constexpr Constant ptp_pin_functions_values[] = {
    {"PTP_PF_NONE", 0},
    {"PTP_PF_EXTTS", 1},
    {"PTP_PF_PEROUT", 2},
    {"PTP_PF_PHYSYNC", 3},
};

constexpr Constant pps_modes_values[] = {
    {"PPS_CAPTUREASSERT", 1},    {"PPS_CAPTURECLEAR", 2},     {"PPS_OFFSETASSERT", 0x10}, {"PPS_OFFSETCLEAR", 0x20},
    {"PPS_ECHOASSERT", 0x40},    {"PPS_ECHOCLEAR", 0x80},     {"PPS_CANWAIT", 0x100},     {"PPS_CANPOLL", 0x200},
    {"PPS_TSFMT_TSPEC", 0x1000}, {"PPS_TSFMT_NTPFP", 0x2000},
};

}  // namespace

const ConstantSet ptp_extts_flags{"ptp_extts_flags", ptp_extts_flags_values, "PTP_???"};
const ConstantSet ptp_perout_flags{"ptp_perout_flags", ptp_perout_flags_values, "PTP_PEROUT_???"};
const ConstantSet ptp_pin_functions{"ptp_pin_functions", ptp_pin_functions_values, "PTP_PF_???"};
const ConstantSet pps_modes{"pps_modes", pps_modes_values, "PPS_???"};

}  // namespace callgate::decode

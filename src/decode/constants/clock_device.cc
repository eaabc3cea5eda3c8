#include "decode/constants/clock_device.h"

namespace callgate::decode {
namespace {

constexpr Constant rtc_parameters_values[] = {
    {"RTC_PARAM_FEATURES", 0},
    {"RTC_PARAM_CORRECTION", 1},
    {"RTC_PARAM_BACKUP_SWITCH_MODE", 2},
};

constexpr Constant rtc_features_values[] = {
    {"1<<RTC_FEATURE_ALARM", 1},
    {"1<<RTC_FEATURE_ALARM_RES_MINUTE", 2},
    {"1<<RTC_FEATURE_NEED_WEEK_DAY", 4},
    {"1<<RTC_FEATURE_ALARM_RES_2S", 8},
    {"1<<RTC_FEATURE_UPDATE_INTERRUPT", 0x10},
    {"1<<RTC_FEATURE_CORRECTION", 0x20},
    {"1<<RTC_FEATURE_BACKUP_SWITCH_MODE", 0x40},
    {"1<<RTC_FEATURE_ALARM_WAKEUP_ONLY", 0x80},
};

constexpr Constant rtc_backup_modes_values[] = {
    {"RTC_BSM_DISABLED", 0},
    {"RTC_BSM_DIRECT", 1},
    {"RTC_BSM_LEVEL", 2},
    {"RTC_BSM_STANDBY", 3},
};

constexpr Constant rtc_voltage_flags_values[] = {
    {"RTC_VL_DATA_INVALID", 1}, {"RTC_VL_BACKUP_LOW", 2},       {"RTC_VL_BACKUP_EMPTY", 4},
    {"RTC_VL_ACCURACY_LOW", 8}, {"RTC_VL_BACKUP_SWITCH", 0x10},
};

constexpr Constant watchdog_status_values[] = {
    {"WDIOF_OVERHEAT", 1},       {"WDIOF_FANFAULT", 2},      {"WDIOF_EXTERN1", 4},
    {"WDIOF_EXTERN2", 8},        {"WDIOF_POWERUNDER", 0x10}, {"WDIOF_CARDRESET", 0x20},
    {"WDIOF_POWEROVER", 0x40},   {"WDIOF_SETTIMEOUT", 0x80}, {"WDIOF_MAGICCLOSE", 0x100},
    {"WDIOF_PRETIMEOUT", 0x200}, {"WDIOF_ALARMONLY", 0x400}, {"WDIOF_KEEPALIVEPING", 0x8000},
};

constexpr Constant watchdog_options_values[] = {
    {"WDIOS_DISABLECARD", 1},
    {"WDIOS_ENABLECARD", 2},
    {"WDIOS_TEMPPANIC", 4},
};

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
    {"PPS_CAPTUREASSERT", 1},  {"PPS_CAPTURECLEAR", 2},     {"PPS_CAPTUREBOTH", 3},      {"PPS_OFFSETASSERT", 0x10},
    {"PPS_OFFSETCLEAR", 0x20}, {"PPS_CANWAIT", 0x100},      {"PPS_CANPOLL", 0x200},      {"PPS_ECHOASSERT", 0x40},
    {"PPS_ECHOCLEAR", 0x80},   {"PPS_TSFMT_TSPEC", 0x1000}, {"PPS_TSFMT_NTPFP", 0x2000},
};

constexpr Constant pps_edges_values[] = {
    {"PPS_CAPTUREASSERT", 1},
    {"PPS_CAPTURECLEAR", 2},
    {"PPS_CAPTUREBOTH", 3},
};

constexpr Constant pps_consumers_values[] = {
    {"PPS_KC_HARDPPS", 0},
    {"PPS_KC_HARDPPS_PLL", 1},
    {"PPS_KC_HARDPPS_FLL", 2},
};

}  // namespace

const ConstantSet rtc_parameters{"rtc_parameters", rtc_parameters_values, "RTC_PARAM_???"};
const ConstantSet rtc_features{"rtc_features", rtc_features_values, "RTC_FEATURE_???"};
const ConstantSet rtc_backup_modes{"rtc_backup_modes", rtc_backup_modes_values, "RTC_BSM_???"};
const ConstantSet rtc_voltage_flags{"rtc_voltage_flags", rtc_voltage_flags_values, "RTC_VL_???"};
const ConstantSet watchdog_status{"watchdog_status", watchdog_status_values, "WDIOF_???"};
const ConstantSet watchdog_options{"watchdog_options", watchdog_options_values, "WDIOS_???"};
const ConstantSet ptp_extts_flags{"ptp_extts_flags", ptp_extts_flags_values, "PTP_???"};
const ConstantSet ptp_perout_flags{"ptp_perout_flags", ptp_perout_flags_values, "PTP_???"};
const ConstantSet ptp_pin_functions{"ptp_pin_functions", ptp_pin_functions_values, "PTP_PF_???"};
const ConstantSet pps_modes{"pps_modes", pps_modes_values, "PPS_???"};
const ConstantSet pps_edges{"pps_edges", pps_edges_values, "PPS_???"};
const ConstantSet pps_consumers{"pps_consumers", pps_consumers_values, "PPS_KC_???"};

}  // namespace callgate::decode

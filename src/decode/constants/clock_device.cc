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

}  // namespace

const ConstantSet rtc_parameters{"rtc_parameters", rtc_parameters_values, "RTC_PARAM_???"};
const ConstantSet rtc_features{"rtc_features", rtc_features_values, "RTC_FEATURE_???"};
const ConstantSet rtc_backup_modes{"rtc_backup_modes", rtc_backup_modes_values, "RTC_BSM_???"};
const ConstantSet rtc_voltage_flags{"rtc_voltage_flags", rtc_voltage_flags_values, "RTC_VL_???"};
const ConstantSet watchdog_status{"watchdog_status", watchdog_status_values, "WDIOF_???"};
const ConstantSet watchdog_options{"watchdog_options", watchdog_options_values, "WDIOS_???"};

}  // namespace callgate::decode

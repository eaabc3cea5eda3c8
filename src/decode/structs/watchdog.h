// Structures of watchdogs (linux/watchdog.h).
#pragma once

#include "decode/constants/clock_device.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf watchdog_info{"watchdog_info", flags("options", watchdog_status), u32("firmware_version"),
                                        chars("identity", 32)};

}  // namespace callgate::decode::structs

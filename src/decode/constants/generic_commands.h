// The commands of generic netlink's families.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet devlink_commands;
extern const ConstantSet ethtool_commands;
extern const ConstantSet ioam6_commands;
extern const ConstantSet mptcp_pm_commands;
extern const ConstantSet netdev_commands;
extern const ConstantSet nl80211_commands;
extern const ConstantSet seg6_commands;
extern const ConstantSet taskstats_commands;
extern const ConstantSet tcp_metrics_commands;
extern const ConstantSet thermal_commands;

}  // namespace callgate::decode

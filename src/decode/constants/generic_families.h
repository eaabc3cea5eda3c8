// What families of generic netlink name beside their commands, and the commands of some.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ethtool_answer_commands;
extern const ConstantSet ethtool_header_flags;
extern const ConstantSet fou_commands;
extern const ConstantSet fou_encapsulations;
extern const ConstantSet l2tp_commands;
extern const ConstantSet l2tp_wires;
extern const ConstantSet l2tp_encapsulations;
extern const ConstantSet l2tp_sublayers;
extern const ConstantSet mptcp_address_flags;
extern const ConstantSet netdev_xdp_features;
extern const ConstantSet netdev_xdp_metadata;
extern const ConstantSet netdev_xsk_features;
extern const ConstantSet netdev_queue_types;
extern const ConstantSet netdev_statistics_scopes;
extern const ConstantSet netdev_threading;
extern const ConstantSet quota_message_commands;
extern const ConstantSet quota_warnings;
extern const ConstantSet taskstats_flags;
extern const ConstantSet team_commands;
extern const ConstantSet thermal_modes;
extern const ConstantSet thermal_trips;
extern const ConstantSet wireguard_commands;
extern const ConstantSet wireguard_device_flags;
extern const ConstantSet wireguard_peer_flags;
extern const ConstantSet wireguard_source_flags;
extern const ConstantSet mptcp_events;
extern const ConstantSet thermal_events;

}  // namespace callgate::decode

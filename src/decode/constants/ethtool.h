// What ethtool's commands name (linux/ethtool.h, net_tstamp.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ethtool_requests;
extern const ConstantSet ethtool_supported_modes;
extern const ConstantSet ethtool_advertised_modes;
extern const ConstantSet ethtool_link_modes;
extern const ConstantSet ethtool_speeds;
extern const ConstantSet ethtool_duplex;
extern const ConstantSet ethtool_ports;
extern const ConstantSet ethtool_transceivers;
extern const ConstantSet ethtool_negotiations;
extern const ConstantSet ethtool_mdio_support;
extern const ConstantSet ethtool_crossings;
extern const ConstantSet ethtool_roles;
extern const ConstantSet ethtool_role_states;
extern const ConstantSet ethtool_rate_matching;
extern const ConstantSet ethtool_wakes;
extern const ConstantSet ethtool_flags;
extern const ConstantSet ethtool_resets;
extern const ConstantSet ethtool_test_flags;
extern const ConstantSet ethtool_string_sets;
extern const ConstantSet ethtool_string_set_bits;
extern const ConstantSet ethtool_tunables;
extern const ConstantSet ethtool_tunable_types;
extern const ConstantSet ethtool_phy_tunables;
extern const ConstantSet ethtool_corrections;
extern const ConstantSet ethtool_modules;
extern const ConstantSet ethtool_hash_inputs;
extern const ConstantSet ethtool_flows;
extern const ConstantSet ethtool_flow_flags;
extern const ConstantSet ethtool_hashed_fields;
extern const ConstantSet ethtool_rings;
extern const ConstantSet ethtool_locations;
extern const ConstantSet timestamping_flags;
extern const ConstantSet ethtool_timestamp_senders;
extern const ConstantSet ethtool_timestamp_filters;

}  // namespace callgate::decode

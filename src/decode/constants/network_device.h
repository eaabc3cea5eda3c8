// Network interfaces, as ioctl's commands ask and set them: owners of addresses, routes, tunnels, bonds, clocks.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet arp_flags;
extern const ConstantSet route_entry_flags;
extern const ConstantSet tun_flags;
extern const ConstantSet tun_offloads;
extern const ConstantSet hardware_timestamp_flags;
extern const ConstantSet hardware_timestamp_senders;
extern const ConstantSet hardware_timestamp_filters;
extern const ConstantSet vlan_commands;
extern const ConstantSet bond_modes;
extern const ConstantSet bond_states;
extern const ConstantSet bond_links;
extern const ConstantSet tun_filter_flags;
extern const ConstantSet vhost_backend_features;
extern const ConstantSet vhost_ring_flags;

}  // namespace callgate::decode

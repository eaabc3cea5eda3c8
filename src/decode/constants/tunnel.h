// Tunnels between networks, InfiniBand and CAN: what links of these kinds name of their own.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet gre_flags;
extern const ConstantSet tunnel_encapsulations;
extern const ConstantSet tunnel_encapsulation_flags;
extern const ConstantSet sit_flags;
extern const ConstantSet ip6_tunnel_flags;
extern const ConstantSet amt_modes;
extern const ConstantSet ipoib_modes;
extern const ConstantSet can_states;
extern const ConstantSet can_modes;

}  // namespace callgate::decode

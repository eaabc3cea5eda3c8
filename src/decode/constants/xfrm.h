// IPsec: states and policies of connections (linux/xfrm.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet xfrm_infinity;
extern const ConstantSet xfrm_modes;
extern const ConstantSet xfrm_sharing;
extern const ConstantSet xfrm_state_flags;
extern const ConstantSet xfrm_extra_flags;
extern const ConstantSet xfrm_state_directions;
extern const ConstantSet xfrm_policy_types;
extern const ConstantSet xfrm_policy_directions;
extern const ConstantSet xfrm_policy_actions;
extern const ConstantSet xfrm_policy_flags;
extern const ConstantSet xfrm_default_policies;
extern const ConstantSet xfrm_event_flags;
extern const ConstantSet xfrm_offload_flags;
extern const ConstantSet xfrm_migration_flags;
extern const ConstantSet xfrm_context_domains;
extern const ConstantSet xfrm_context_algorithms;
extern const ConstantSet udp_encapsulations;

}  // namespace callgate::decode

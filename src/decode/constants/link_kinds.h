// What the kinds of links and groups of next hops name of their own.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet vlan_flags;
extern const ConstantSet bond_hash_policies;
extern const ConstantSet vxlan_fragmentings;
extern const ConstantSet vxlan_label_policies;
extern const ConstantSet geneve_fragmentings;
extern const ConstantSet hsr_protocols;
extern const ConstantSet netkit_actions;
extern const ConstantSet netkit_modes;
extern const ConstantSet netkit_scrubbing;
extern const ConstantSet netkit_pairings;
extern const ConstantSet ovpn_modes;
extern const ConstantSet macvlan_modes;
extern const ConstantSet macvlan_flags;
extern const ConstantSet macvlan_changes;
extern const ConstantSet ipvlan_modes;
extern const ConstantSet ipvlan_flags;
extern const ConstantSet macsec_validations;
extern const ConstantSet macsec_offloads;
extern const ConstantSet gtp_roles;
extern const ConstantSet rmnet_flags;
extern const ConstantSet nexthop_request_flags;

}  // namespace callgate::decode

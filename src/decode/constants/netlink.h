// Netlink: headers, what they all share, links, addresses and routes; generic netlink, netfilter and audit.
// Messages and attributes have their names in the tables of decode/netlink.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet netlink_flags;
extern const ConstantSet netlink_get_flags;
extern const ConstantSet netlink_new_flags;
extern const ConstantSet netlink_delete_flags;
extern const ConstantSet netlink_acknowledge_flags;
extern const ConstantSet netlink_types;
extern const ConstantSet interface_flags;
extern const ConstantSet address_flags;
extern const ConstantSet route_scopes;
extern const ConstantSet route_tables;
extern const ConstantSet route_protocols;
extern const ConstantSet route_kinds;
extern const ConstantSet route_flags;
extern const ConstantSet nexthop_flags;
extern const ConstantSet neighbour_states;
extern const ConstantSet neighbour_flags;
extern const ConstantSet diag_states;
extern const ConstantSet unix_diag_show;
extern const ConstantSet inet_diag_extensions;
extern const ConstantSet control_commands;
extern const ConstantSet netlink_errors;
extern const ConstantSet operation_flags;
extern const ConstantSet policy_types;
extern const ConstantSet netfilter_versions;
extern const ConstantSet netfilter_subsystems;
extern const ConstantSet audit_status_fields;
extern const ConstantSet audit_failures;
extern const ConstantSet audit_feature_bits;

}  // namespace callgate::decode

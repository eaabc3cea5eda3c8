// Netlink: messages, and the attributes of rtnetlink, sock_diag and generic netlink's controller.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet netlink_flags;
extern const ConstantSet netlink_get_flags;
extern const ConstantSet netlink_new_flags;
extern const ConstantSet netlink_delete_flags;
extern const ConstantSet netlink_acknowledge_flags;
extern const ConstantSet netlink_types;
extern const ConstantSet route_types;
extern const ConstantSet sock_diag_types;
extern const ConstantSet generic_types;
extern const ConstantSet interface_flags;
extern const ConstantSet link_attributes;
extern const ConstantSet address_flags;
extern const ConstantSet address_attributes;
extern const ConstantSet route_scopes;
extern const ConstantSet route_tables;
extern const ConstantSet route_protocols;
extern const ConstantSet route_kinds;
extern const ConstantSet route_flags;
extern const ConstantSet route_attributes;
extern const ConstantSet neighbour_states;
extern const ConstantSet neighbour_flags;
extern const ConstantSet neighbour_attributes;
extern const ConstantSet diag_states;
extern const ConstantSet unix_diag_show;
extern const ConstantSet inet_diag_extensions;
extern const ConstantSet inet_diag_attributes;
extern const ConstantSet unix_diag_attributes;
extern const ConstantSet control_commands;
extern const ConstantSet control_attributes;
extern const ConstantSet netlink_errors;

}  // namespace callgate::decode

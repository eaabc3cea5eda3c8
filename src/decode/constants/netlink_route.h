// rtnetlink: routing rules, neighbours, next hops, bridges, traffic control, statistics.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet routing_rule_actions;
extern const ConstantSet routing_rule_flags;
extern const ConstantSet routing_rule_tables;
extern const ConstantSet service_types;
extern const ConstantSet encapsulations;
extern const ConstantSet neighbour_more_flags;
extern const ConstantSet fdb_notify_flags;
extern const ConstantSet nexthop_group_types;
extern const ConstantSet dcb_commands;
extern const ConstantSet multicast_entry_states;
extern const ConstantSet multicast_entry_flags;
extern const ConstantSet multicast_router_types;
extern const ConstantSet bridge_flags;
extern const ConstantSet bridge_modes;
extern const ConstantSet bridge_vlan_flags;
extern const ConstantSet bridge_options;
extern const ConstantSet bridge_directions;
extern const ConstantSet action_dump_flags;
extern const ConstantSet traffic_action_flags;
extern const ConstantSet action_hardware_flags;
extern const ConstantSet link_filters;
extern const ConstantSet link_events;
extern const ConstantSet spanning_tree_modes;
extern const ConstantSet virtual_function_states;
extern const ConstantSet xdp_attachments;
extern const ConstantSet xdp_link_flags;
extern const ConstantSet inet6_address_modes;
extern const ConstantSet statistics_filter;
extern const ConstantSet inet6_link_flags;
extern const ConstantSet tunnel_kinds;
extern const ConstantSet ipv4_settings;
extern const ConstantSet ipv6_settings;
extern const ConstantSet ip_statistics;
extern const ConstantSet icmp6_statistics;

}  // namespace callgate::decode

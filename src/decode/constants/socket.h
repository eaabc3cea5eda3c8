// Sockets: families, types, protocols, levels, message flags, and what addresses are made of.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet address_families;
extern const ConstantSet socket_types;
extern const ConstantSet accept_flags;
extern const ConstantSet inet_protocols;
extern const ConstantSet netlink_protocols;
extern const ConstantSet bluetooth_protocols;
extern const ConstantSet can_protocols;
extern const ConstantSet caif_protocols;
extern const ConstantSet nfc_protocols;
extern const ConstantSet phonet_protocols;
extern const ConstantSet smc_protocols;
extern const ConstantSet kcm_protocols;
extern const ConstantSet isdn_protocols;
extern const ConstantSet ethernet_protocols;
extern const ConstantSet message_flags;
extern const ConstantSet shutdown_ways;
extern const ConstantSet socket_calls;
extern const ConstantSet socket_levels;
extern const ConstantSet socket_control_types;
extern const ConstantSet hardware_types;
extern const ConstantSet packet_types;
extern const ConstantSet vsock_flags;
extern const ConstantSet vsock_cids;
extern const ConstantSet vsock_ports;
extern const ConstantSet bluetooth_address_types;
extern const ConstantSet hci_channels;
extern const ConstantSet alg_flags;
extern const ConstantSet tipc_address_types;
extern const ConstantSet tipc_scopes;
extern const ConstantSet xdp_bind_flags;
extern const ConstantSet irda_protocols;
extern const ConstantSet nfc_target_protocols;
extern const ConstantSet l2cap_channels;
extern const ConstantSet l2cap_multiplexers;
extern const ConstantSet ip_control_types;
extern const ConstantSet ipv6_control_types;
extern const ConstantSet udp_control_types;
extern const ConstantSet llcp_access_points;
extern const ConstantSet mctp_networks;
extern const ConstantSet mctp_addresses;
extern const ConstantSet ieee802154_address_types;
extern const ConstantSet rxrpc_services;
extern const ConstantSet rxrpc_transport_types;
extern const ConstantSet tls_control_types;
extern const ConstantSet alg_operations;
extern const ConstantSet packet_states;
extern const ConstantSet icmp_messages;
extern const ConstantSet pppox_protocols;

}  // namespace callgate::decode

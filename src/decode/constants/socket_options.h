// Socket options by level, and the constants of their values.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet socket_options;
extern const ConstantSet get_socket_options;
extern const ConstantSet ip_options;
extern const ConstantSet get_ip_options;
extern const ConstantSet ipv6_options;
extern const ConstantSet get_ipv6_options;
extern const ConstantSet tcp_options;
extern const ConstantSet tcp_states;
extern const ConstantSet udp_options;
extern const ConstantSet raw_options;
extern const ConstantSet netlink_options;
extern const ConstantSet packet_options;
extern const ConstantSet packet_memberships;
extern const ConstantSet tls_options;
extern const ConstantSet xdp_options;
extern const ConstantSet alg_options;
extern const ConstantSet bluetooth_options;
extern const ConstantSet ax25_options;
extern const ConstantSet tipc_importances;
extern const ConstantSet tipc_options;
extern const ConstantSet mptcp_options;
extern const ConstantSet vsock_options;
extern const ConstantSet sctp_options;
extern const ConstantSet dccp_options;
extern const ConstantSet rxrpc_options;
extern const ConstantSet rds_options;
extern const ConstantSet kcm_options;
extern const ConstantSet nfc_options;
extern const ConstantSet llc_options;
extern const ConstantSet pnpipe_options;
extern const ConstantSet irda_options;
extern const ConstantSet pppol2tp_options;
extern const ConstantSet caif_options;
extern const ConstantSet iucv_options;
extern const ConstantSet can_raw_options;
extern const ConstantSet can_isotp_options;
extern const ConstantSet can_j1939_options;
extern const ConstantSet ipx_options;
extern const ConstantSet mctp_options;
extern const ConstantSet smc_options;
extern const ConstantSet tcp_md5_flags;
extern const ConstantSet tcp_ao_flags;
extern const ConstantSet xdp_memory_flags;
extern const ConstantSet mptcp_information_flags;
extern const ConstantSet tipc_group_flags;
extern const ConstantSet send_time_flags;
extern const ConstantSet transmit_rehash;
extern const ConstantSet multicast_filters;
extern const ConstantSet flow_label_actions;
extern const ConstantSet flow_label_sharing;
extern const ConstantSet flow_label_flags;
extern const ConstantSet isotp_flags;
extern const ConstantSet can_vcid_flags;
extern const ConstantSet rds_memory_flags;
extern const ConstantSet rds_connection_flags;
extern const ConstantSet rds_message_flags;
extern const ConstantSet rds_trace_positions;
extern const ConstantSet rds_transports;
extern const ConstantSet rds_control_types;
extern const ConstantSet rds_memory_results;

}  // namespace callgate::decode

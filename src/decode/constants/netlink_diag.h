// sock_diag: what is asked of sockets and what is told of them.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet inet_diag_codes;
extern const ConstantSet socket_memory;
extern const ConstantSet shutdown_bits;
extern const ConstantSet tls_versions;
extern const ConstantSet tls_ciphers;
extern const ConstantSet tls_configurations;
extern const ConstantSet mptcp_subflow_flags;
extern const ConstantSet netlink_diag_everything;
extern const ConstantSet netlink_diag_show;
extern const ConstantSet netlink_diag_flags;
extern const ConstantSet netlink_states;
extern const ConstantSet packet_diag_show;
extern const ConstantSet packet_diag_flags;
extern const ConstantSet packet_ring_versions;
extern const ConstantSet smc_diag_extensions;
extern const ConstantSet smc_diag_modes;
extern const ConstantSet smc_states;

}  // namespace callgate::decode

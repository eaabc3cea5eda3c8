#include "decode/constants/xfrm.h"

namespace callgate::decode {
namespace {

// linux/xfrm.h
constexpr Constant xfrm_infinity_values[] = {{"XFRM_INF", 0xffffffffffffffff}};
constexpr Constant xfrm_modes_values[] = {
    {"XFRM_MODE_TRANSPORT", 0},  {"XFRM_MODE_TUNNEL", 1}, {"XFRM_MODE_ROUTEOPTIMIZATION", 2},
    {"XFRM_MODE_IN_TRIGGER", 3}, {"XFRM_MODE_BEET", 4},   {"XFRM_MODE_IPTFS", 5},
};
constexpr Constant xfrm_sharing_values[] = {
    {"XFRM_SHARE_ANY", 0},
    {"XFRM_SHARE_SESSION", 1},
    {"XFRM_SHARE_USER", 2},
    {"XFRM_SHARE_UNIQUE", 3},
};
constexpr Constant xfrm_state_flags_values[] = {
    {"XFRM_STATE_NOECN", 1},   {"XFRM_STATE_DECAP_DSCP", 2},   {"XFRM_STATE_NOPMTUDISC", 4}, {"XFRM_STATE_WILDRECV", 8},
    {"XFRM_STATE_ICMP", 0x10}, {"XFRM_STATE_AF_UNSPEC", 0x20}, {"XFRM_STATE_ALIGN4", 0x40},  {"XFRM_STATE_ESN", 0x80},
};
constexpr Constant xfrm_extra_flags_values[] = {
    {"XFRM_SA_XFLAG_DONT_ENCAP_DSCP", 1},
    {"XFRM_SA_XFLAG_OSEQ_MAY_WRAP", 2},
};
constexpr Constant xfrm_state_directions_values[] = {
    {"XFRM_SA_DIR_IN", 1},
    {"XFRM_SA_DIR_OUT", 2},
};
constexpr Constant xfrm_policy_types_values[] = {
    {"XFRM_POLICY_TYPE_MAIN", 0},
    {"XFRM_POLICY_TYPE_SUB", 1},
    {"XFRM_POLICY_TYPE_ANY", 255},
};
constexpr Constant xfrm_policy_directions_values[] = {
    {"XFRM_POLICY_IN", 0},
    {"XFRM_POLICY_OUT", 1},
    {"XFRM_POLICY_FWD", 2},
};
constexpr Constant xfrm_policy_actions_values[] = {
    {"XFRM_POLICY_ALLOW", 0},
    {"XFRM_POLICY_BLOCK", 1},
};
constexpr Constant xfrm_policy_flags_values[] = {
    {"XFRM_POLICY_LOCALOK", 1},
    {"XFRM_POLICY_ICMP", 2},
    {"XFRM_POLICY_CPU_ACQUIRE", 4},
};
constexpr Constant xfrm_default_policies_values[] = {
    {"XFRM_USERPOLICY_UNSPEC", 0},
    {"XFRM_USERPOLICY_BLOCK", 1},
    {"XFRM_USERPOLICY_ACCEPT", 2},
};
constexpr Constant xfrm_event_flags_values[] = {
    {"XFRM_AE_RTHR", 1},  {"XFRM_AE_RVAL", 2},  {"XFRM_AE_LVAL", 4},  {"XFRM_AE_ETHR", 8},
    {"XFRM_AE_CR", 0x10}, {"XFRM_AE_CE", 0x20}, {"XFRM_AE_CU", 0x40},
};
constexpr Constant xfrm_offload_flags_values[] = {
    {"XFRM_OFFLOAD_IPV6", 1},
    {"XFRM_OFFLOAD_INBOUND", 2},
    {"XFRM_OFFLOAD_PACKET", 4},
};
constexpr Constant xfrm_migration_flags_values[] = {
    {"XFRM_MIGRATE_STATE_CLEAR_OFFLOAD", 1},
    {"XFRM_MIGRATE_STATE_UPDATE_H2H_SEL", 2},
};
constexpr Constant xfrm_context_domains_values[] = {
    {"XFRM_SC_DOI_RESERVED", 0},
    {"XFRM_SC_DOI_LSM", 1},
};
constexpr Constant xfrm_context_algorithms_values[] = {
    {"XFRM_SC_ALG_RESERVED", 0},
    {"XFRM_SC_ALG_SELINUX", 1},
};
// linux/udp.h
constexpr Constant udp_encapsulations_values[] = {
    {"UDP_ENCAP_ESPINUDP_NON_IKE", 1},
    {"UDP_ENCAP_ESPINUDP", 2},
    {"UDP_ENCAP_L2TPINUDP", 3},
    {"UDP_ENCAP_GTP0", 4},
    {"UDP_ENCAP_GTP1U", 5},
    {"UDP_ENCAP_RXRPC", 6},
    {"TCP_ENCAP_ESPINTCP", 7},
    {"UDP_ENCAP_OVPNINUDP", 8},
};

}  // namespace

const ConstantSet xfrm_infinity{"xfrm_infinity", xfrm_infinity_values, {}};
const ConstantSet xfrm_modes{"xfrm_modes", xfrm_modes_values, "XFRM_MODE_???"};
const ConstantSet xfrm_sharing{"xfrm_sharing", xfrm_sharing_values, "XFRM_SHARE_???"};
const ConstantSet xfrm_state_flags{"xfrm_state_flags", xfrm_state_flags_values, "XFRM_STATE_???"};
const ConstantSet xfrm_extra_flags{"xfrm_extra_flags", xfrm_extra_flags_values, "XFRM_SA_XFLAG_???"};
const ConstantSet xfrm_state_directions{"xfrm_state_directions", xfrm_state_directions_values, "XFRM_SA_DIR_???"};
const ConstantSet xfrm_policy_types{"xfrm_policy_types", xfrm_policy_types_values, "XFRM_POLICY_TYPE_???"};
const ConstantSet xfrm_policy_directions{"xfrm_policy_directions", xfrm_policy_directions_values, "XFRM_POLICY_???"};
const ConstantSet xfrm_policy_actions{"xfrm_policy_actions", xfrm_policy_actions_values, "XFRM_POLICY_???"};
const ConstantSet xfrm_policy_flags{"xfrm_policy_flags", xfrm_policy_flags_values, "XFRM_POLICY_???"};
const ConstantSet xfrm_default_policies{"xfrm_default_policies", xfrm_default_policies_values, "XFRM_USERPOLICY_???"};
const ConstantSet xfrm_event_flags{"xfrm_event_flags", xfrm_event_flags_values, "XFRM_AE_???"};
const ConstantSet xfrm_offload_flags{"xfrm_offload_flags", xfrm_offload_flags_values, "XFRM_OFFLOAD_???"};
const ConstantSet xfrm_migration_flags{"xfrm_migration_flags", xfrm_migration_flags_values, "XFRM_MIGRATE_STATE_???"};
const ConstantSet xfrm_context_domains{"xfrm_context_domains", xfrm_context_domains_values, "XFRM_SC_DOI_???"};
const ConstantSet xfrm_context_algorithms{"xfrm_context_algorithms", xfrm_context_algorithms_values, "XFRM_SC_ALG_???"};
const ConstantSet udp_encapsulations{"udp_encapsulations", udp_encapsulations_values, "UDP_ENCAP_???"};

}  // namespace callgate::decode

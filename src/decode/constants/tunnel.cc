#include "decode/constants/tunnel.h"

namespace callgate::decode {
namespace {

// linux/if_tunnel.h: in network order, as they lie in memory
constexpr Constant gre_flags_values[] = {
    {"GRE_CSUM", 0x80}, {"GRE_ROUTING", 0x40}, {"GRE_KEY", 0x20},
    {"GRE_SEQ", 0x10},  {"GRE_STRICT", 8},     {"GRE_ACK", 0x8000},
};
constexpr Constant tunnel_encapsulations_values[] = {
    {"TUNNEL_ENCAP_NONE", 0},
    {"TUNNEL_ENCAP_FOU", 1},
    {"TUNNEL_ENCAP_GUE", 2},
    {"TUNNEL_ENCAP_MPLS", 3},
};
constexpr Constant tunnel_encapsulation_flags_values[] = {
    {"TUNNEL_ENCAP_FLAG_CSUM", 1},
    {"TUNNEL_ENCAP_FLAG_CSUM6", 2},
    {"TUNNEL_ENCAP_FLAG_REMCSUM", 4},
};
constexpr Constant sit_flags_values[] = {{"SIT_ISATAP", 1}};
// linux/ip6_tunnel.h
constexpr Constant ip6_tunnel_flags_values[] = {
    {"IP6_TNL_F_IGN_ENCAP_LIMIT", 1},       {"IP6_TNL_F_USE_ORIG_TCLASS", 2},
    {"IP6_TNL_F_USE_ORIG_FLOWLABEL", 4},    {"IP6_TNL_F_MIP6_DEV", 8},
    {"IP6_TNL_F_RCV_DSCP_COPY", 0x10},      {"IP6_TNL_F_USE_ORIG_FWMARK", 0x20},
    {"IP6_TNL_F_ALLOW_LOCAL_REMOTE", 0x40},
};
// linux/amt.h
constexpr Constant amt_modes_values[] = {
    {"AMT_MODE_GATEWAY", 0},
    {"AMT_MODE_RELAY", 1},
};
// linux/if_link.h
constexpr Constant ipoib_modes_values[] = {
    {"IPOIB_MODE_DATAGRAM", 0},
    {"IPOIB_MODE_CONNECTED", 1},
};
// linux/can/netlink.h
constexpr Constant can_states_values[] = {
    {"CAN_STATE_ERROR_ACTIVE", 0}, {"CAN_STATE_ERROR_WARNING", 1}, {"CAN_STATE_ERROR_PASSIVE", 2},
    {"CAN_STATE_BUS_OFF", 3},      {"CAN_STATE_STOPPED", 4},       {"CAN_STATE_SLEEPING", 5},
};
constexpr Constant can_modes_values[] = {
    {"CAN_CTRLMODE_LOOPBACK", 1},       {"CAN_CTRLMODE_LISTENONLY", 2},        {"CAN_CTRLMODE_3_SAMPLES", 4},
    {"CAN_CTRLMODE_ONE_SHOT", 8},       {"CAN_CTRLMODE_BERR_REPORTING", 0x10}, {"CAN_CTRLMODE_FD", 0x20},
    {"CAN_CTRLMODE_PRESUME_ACK", 0x40}, {"CAN_CTRLMODE_FD_NON_ISO", 0x80},     {"CAN_CTRLMODE_CC_LEN8_DLC", 0x100},
    {"CAN_CTRLMODE_TDC_AUTO", 0x200},   {"CAN_CTRLMODE_TDC_MANUAL", 0x400},    {"CAN_CTRLMODE_RESTRICTED", 0x800},
    {"CAN_CTRLMODE_XL", 0x1000},        {"CAN_CTRLMODE_XL_TDC_AUTO", 0x2000},  {"CAN_CTRLMODE_XL_TDC_MANUAL", 0x4000},
    {"CAN_CTRLMODE_XL_TMS", 0x8000},
};

}  // namespace

const ConstantSet gre_flags{"gre_flags", gre_flags_values, "GRE_???"};
const ConstantSet tunnel_encapsulations{"tunnel_encapsulations", tunnel_encapsulations_values, "TUNNEL_ENCAP_???"};
const ConstantSet tunnel_encapsulation_flags{"tunnel_encapsulation_flags", tunnel_encapsulation_flags_values,
                                             "TUNNEL_ENCAP_FLAG_???"};
const ConstantSet sit_flags{"sit_flags", sit_flags_values, "SIT_???"};
const ConstantSet ip6_tunnel_flags{"ip6_tunnel_flags", ip6_tunnel_flags_values, "IP6_TNL_F_???"};
const ConstantSet amt_modes{"amt_modes", amt_modes_values, "AMT_MODE_???"};
const ConstantSet ipoib_modes{"ipoib_modes", ipoib_modes_values, "IPOIB_MODE_???"};
const ConstantSet can_states{"can_states", can_states_values, "CAN_STATE_???"};
const ConstantSet can_modes{"can_modes", can_modes_values, "CAN_CTRLMODE_???"};

}  // namespace callgate::decode

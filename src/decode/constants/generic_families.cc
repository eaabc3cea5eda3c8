#include "decode/constants/generic_families.h"

namespace callgate::decode {
namespace {

// linux/ethtool_netlink_generated.h, fou.h, l2tp.h, mptcp.h, netdev.h, quota.h, acct.h, if_team.h, thermal.h,
// wireguard.h
constexpr Constant ethtool_answer_commands_values[] = {
    {"ETHTOOL_MSG_KERNEL_NONE", 0},
    {"ETHTOOL_MSG_STRSET_GET_REPLY", 1},
    {"ETHTOOL_MSG_LINKINFO_GET_REPLY", 2},
    {"ETHTOOL_MSG_LINKINFO_NTF", 3},
    {"ETHTOOL_MSG_LINKMODES_GET_REPLY", 4},
    {"ETHTOOL_MSG_LINKMODES_NTF", 5},
    {"ETHTOOL_MSG_LINKSTATE_GET_REPLY", 6},
    {"ETHTOOL_MSG_DEBUG_GET_REPLY", 7},
    {"ETHTOOL_MSG_DEBUG_NTF", 8},
    {"ETHTOOL_MSG_WOL_GET_REPLY", 9},
    {"ETHTOOL_MSG_WOL_NTF", 0xa},
    {"ETHTOOL_MSG_FEATURES_GET_REPLY", 0xb},
    {"ETHTOOL_MSG_FEATURES_SET_REPLY", 0xc},
    {"ETHTOOL_MSG_FEATURES_NTF", 0xd},
    {"ETHTOOL_MSG_PRIVFLAGS_GET_REPLY", 0xe},
    {"ETHTOOL_MSG_PRIVFLAGS_NTF", 0xf},
    {"ETHTOOL_MSG_RINGS_GET_REPLY", 0x10},
    {"ETHTOOL_MSG_RINGS_NTF", 0x11},
    {"ETHTOOL_MSG_CHANNELS_GET_REPLY", 0x12},
    {"ETHTOOL_MSG_CHANNELS_NTF", 0x13},
    {"ETHTOOL_MSG_COALESCE_GET_REPLY", 0x14},
    {"ETHTOOL_MSG_COALESCE_NTF", 0x15},
    {"ETHTOOL_MSG_PAUSE_GET_REPLY", 0x16},
    {"ETHTOOL_MSG_PAUSE_NTF", 0x17},
    {"ETHTOOL_MSG_EEE_GET_REPLY", 0x18},
    {"ETHTOOL_MSG_EEE_NTF", 0x19},
    {"ETHTOOL_MSG_TSINFO_GET_REPLY", 0x1a},
    {"ETHTOOL_MSG_CABLE_TEST_NTF", 0x1b},
    {"ETHTOOL_MSG_CABLE_TEST_TDR_NTF", 0x1c},
    {"ETHTOOL_MSG_TUNNEL_INFO_GET_REPLY", 0x1d},
    {"ETHTOOL_MSG_FEC_GET_REPLY", 0x1e},
    {"ETHTOOL_MSG_FEC_NTF", 0x1f},
    {"ETHTOOL_MSG_MODULE_EEPROM_GET_REPLY", 0x20},
    {"ETHTOOL_MSG_STATS_GET_REPLY", 0x21},
    {"ETHTOOL_MSG_PHC_VCLOCKS_GET_REPLY", 0x22},
    {"ETHTOOL_MSG_MODULE_GET_REPLY", 0x23},
    {"ETHTOOL_MSG_MODULE_NTF", 0x24},
    {"ETHTOOL_MSG_PSE_GET_REPLY", 0x25},
    {"ETHTOOL_MSG_RSS_GET_REPLY", 0x26},
    {"ETHTOOL_MSG_PLCA_GET_CFG_REPLY", 0x27},
    {"ETHTOOL_MSG_PLCA_GET_STATUS_REPLY", 0x28},
    {"ETHTOOL_MSG_PLCA_NTF", 0x29},
    {"ETHTOOL_MSG_MM_GET_REPLY", 0x2a},
    {"ETHTOOL_MSG_MM_NTF", 0x2b},
    {"ETHTOOL_MSG_MODULE_FW_FLASH_NTF", 0x2c},
    {"ETHTOOL_MSG_PHY_GET_REPLY", 0x2d},
    {"ETHTOOL_MSG_PHY_NTF", 0x2e},
    {"ETHTOOL_MSG_TSCONFIG_GET_REPLY", 0x2f},
    {"ETHTOOL_MSG_TSCONFIG_SET_REPLY", 0x30},
    {"ETHTOOL_MSG_PSE_NTF", 0x31},
    {"ETHTOOL_MSG_RSS_NTF", 0x32},
    {"ETHTOOL_MSG_RSS_CREATE_ACT_REPLY", 0x33},
    {"ETHTOOL_MSG_RSS_CREATE_NTF", 0x34},
    {"ETHTOOL_MSG_RSS_DELETE_NTF", 0x35},
    {"ETHTOOL_MSG_MSE_GET_REPLY", 0x36},
};
constexpr Constant ethtool_header_flags_values[] = {
    {"ETHTOOL_FLAG_COMPACT_BITSETS", 1},
    {"ETHTOOL_FLAG_OMIT_REPLY", 2},
    {"ETHTOOL_FLAG_STATS", 4},
};
constexpr Constant fou_commands_values[] = {
    {"FOU_CMD_UNSPEC", 0},
    {"FOU_CMD_ADD", 1},
    {"FOU_CMD_DEL", 2},
    {"FOU_CMD_GET", 3},
};
constexpr Constant fou_encapsulations_values[] = {
    {"FOU_ENCAP_UNSPEC", 0},
    {"FOU_ENCAP_DIRECT", 1},
    {"FOU_ENCAP_GUE", 2},
};
constexpr Constant l2tp_commands_values[] = {
    {"L2TP_CMD_NOOP", 0},           {"L2TP_CMD_TUNNEL_CREATE", 1},  {"L2TP_CMD_TUNNEL_DELETE", 2},
    {"L2TP_CMD_TUNNEL_MODIFY", 3},  {"L2TP_CMD_TUNNEL_GET", 4},     {"L2TP_CMD_SESSION_CREATE", 5},
    {"L2TP_CMD_SESSION_DELETE", 6}, {"L2TP_CMD_SESSION_MODIFY", 7}, {"L2TP_CMD_SESSION_GET", 8},
};
constexpr Constant l2tp_wires_values[] = {
    {"L2TP_PWTYPE_NONE", 0}, {"L2TP_PWTYPE_ETH_VLAN", 4}, {"L2TP_PWTYPE_ETH", 5},
    {"L2TP_PWTYPE_PPP", 7},  {"L2TP_PWTYPE_PPP_AC", 8},   {"L2TP_PWTYPE_IP", 0xb},
};
constexpr Constant l2tp_encapsulations_values[] = {
    {"L2TP_ENCAPTYPE_UDP", 0},
    {"L2TP_ENCAPTYPE_IP", 1},
};
constexpr Constant l2tp_sublayers_values[] = {
    {"L2TP_L2SPECTYPE_NONE", 0},
    {"L2TP_L2SPECTYPE_DEFAULT", 1},
};
constexpr Constant mptcp_address_flags_values[] = {
    {"MPTCP_PM_ADDR_FLAG_SIGNAL", 1},   {"MPTCP_PM_ADDR_FLAG_SUBFLOW", 2},     {"MPTCP_PM_ADDR_FLAG_BACKUP", 4},
    {"MPTCP_PM_ADDR_FLAG_FULLMESH", 8}, {"MPTCP_PM_ADDR_FLAG_IMPLICIT", 0x10}, {"MPTCP_PM_ADDR_FLAG_LAMINAR", 0x20},
};
constexpr Constant netdev_xdp_features_values[] = {
    {"NETDEV_XDP_ACT_BASIC", 1},          {"NETDEV_XDP_ACT_REDIRECT", 2},      {"NETDEV_XDP_ACT_NDO_XMIT", 4},
    {"NETDEV_XDP_ACT_XSK_ZEROCOPY", 8},   {"NETDEV_XDP_ACT_HW_OFFLOAD", 0x10}, {"NETDEV_XDP_ACT_RX_SG", 0x20},
    {"NETDEV_XDP_ACT_NDO_XMIT_SG", 0x40},
};
constexpr Constant netdev_xdp_metadata_values[] = {
    {"NETDEV_XDP_RX_METADATA_TIMESTAMP", 1},
    {"NETDEV_XDP_RX_METADATA_HASH", 2},
    {"NETDEV_XDP_RX_METADATA_VLAN_TAG", 4},
};
constexpr Constant netdev_xsk_features_values[] = {
    {"NETDEV_XSK_FLAGS_TX_TIMESTAMP", 1},
    {"NETDEV_XSK_FLAGS_TX_CHECKSUM", 2},
    {"NETDEV_XSK_FLAGS_TX_LAUNCH_TIME_FIFO", 4},
};
constexpr Constant netdev_queue_types_values[] = {
    {"NETDEV_QUEUE_TYPE_RX", 0},
    {"NETDEV_QUEUE_TYPE_TX", 1},
};
constexpr Constant netdev_statistics_scopes_values[] = {
    {"NETDEV_QSTATS_SCOPE_QUEUE", 1},
};
constexpr Constant netdev_threading_values[] = {
    {"NETDEV_NAPI_THREADED_DISABLED", 0},
    {"NETDEV_NAPI_THREADED_ENABLED", 1},
    {"NETDEV_NAPI_THREADED_BUSY_POLL", 2},
};
constexpr Constant quota_message_commands_values[] = {
    {"QUOTA_NL_C_UNSPEC", 0},
    {"QUOTA_NL_C_WARNING", 1},
};
constexpr Constant quota_warnings_values[] = {
    {"QUOTA_NL_NOWARN", 0},     {"QUOTA_NL_IHARDWARN", 1},    {"QUOTA_NL_ISOFTLONGWARN", 2},
    {"QUOTA_NL_ISOFTWARN", 3},  {"QUOTA_NL_BHARDWARN", 4},    {"QUOTA_NL_BSOFTLONGWARN", 5},
    {"QUOTA_NL_BSOFTWARN", 6},  {"QUOTA_NL_IHARDBELOW", 7},   {"QUOTA_NL_ISOFTBELOW", 8},
    {"QUOTA_NL_BHARDBELOW", 9}, {"QUOTA_NL_BSOFTBELOW", 0xa},
};
constexpr Constant taskstats_flags_values[] = {
    {"AFORK", 1}, {"ASU", 2}, {"ACOMPAT", 4}, {"ACORE", 8}, {"AXSIG", 0x10}, {"AGROUP", 0x20},
};
constexpr Constant team_commands_values[] = {
    {"TEAM_CMD_NOOP", 0},
    {"TEAM_CMD_OPTIONS_SET", 1},
    {"TEAM_CMD_OPTIONS_GET", 2},
    {"TEAM_CMD_PORT_LIST_GET", 3},
};
constexpr Constant thermal_modes_values[] = {
    {"THERMAL_DEVICE_DISABLED", 0},
    {"THERMAL_DEVICE_ENABLED", 1},
};
constexpr Constant thermal_trips_values[] = {
    {"THERMAL_TRIP_ACTIVE", 0},
    {"THERMAL_TRIP_PASSIVE", 1},
    {"THERMAL_TRIP_HOT", 2},
    {"THERMAL_TRIP_CRITICAL", 3},
};
constexpr Constant wireguard_commands_values[] = {
    {"WG_CMD_GET_DEVICE", 0},
    {"WG_CMD_SET_DEVICE", 1},
};
constexpr Constant wireguard_device_flags_values[] = {
    {"WGDEVICE_F_REPLACE_PEERS", 1},
};
constexpr Constant wireguard_peer_flags_values[] = {
    {"WGPEER_F_REMOVE_ME", 1},
    {"WGPEER_F_REPLACE_ALLOWEDIPS", 2},
    {"WGPEER_F_UPDATE_ONLY", 4},
};
constexpr Constant wireguard_source_flags_values[] = {
    {"WGALLOWEDIP_F_REMOVE_ME", 1},
};
constexpr Constant mptcp_events_values[] = {
    {"MPTCP_EVENT_UNSPEC", 0},
    {"MPTCP_EVENT_CREATED", 1},
    {"MPTCP_EVENT_ESTABLISHED", 2},
    {"MPTCP_EVENT_CLOSED", 3},
    {"MPTCP_EVENT_ANNOUNCED", 6},
    {"MPTCP_EVENT_REMOVED", 7},
    {"MPTCP_EVENT_SUB_ESTABLISHED", 0xa},
    {"MPTCP_EVENT_SUB_CLOSED", 0xb},
    {"MPTCP_EVENT_SUB_PRIORITY", 0xd},
    {"MPTCP_EVENT_LISTENER_CREATED", 0xf},
    {"MPTCP_EVENT_LISTENER_CLOSED", 0x10},
};
constexpr Constant thermal_events_values[] = {
    {"THERMAL_GENL_EVENT_UNSPEC", 0},
    {"THERMAL_GENL_EVENT_TZ_CREATE", 1},
    {"THERMAL_GENL_EVENT_TZ_DELETE", 2},
    {"THERMAL_GENL_EVENT_TZ_DISABLE", 3},
    {"THERMAL_GENL_EVENT_TZ_ENABLE", 4},
    {"THERMAL_GENL_EVENT_TZ_TRIP_UP", 5},
    {"THERMAL_GENL_EVENT_TZ_TRIP_DOWN", 6},
    {"THERMAL_GENL_EVENT_TZ_TRIP_CHANGE", 7},
    {"THERMAL_GENL_EVENT_TZ_TRIP_ADD", 8},
    {"THERMAL_GENL_EVENT_TZ_TRIP_DELETE", 9},
    {"THERMAL_GENL_EVENT_CDEV_ADD", 0xa},
    {"THERMAL_GENL_EVENT_CDEV_DELETE", 0xb},
    {"THERMAL_GENL_EVENT_CDEV_STATE_UPDATE", 0xc},
    {"THERMAL_GENL_EVENT_TZ_GOV_CHANGE", 0xd},
    {"THERMAL_GENL_EVENT_CPU_CAPABILITY_CHANGE", 0xe},
    {"THERMAL_GENL_EVENT_THRESHOLD_ADD", 0xf},
    {"THERMAL_GENL_EVENT_THRESHOLD_DELETE", 0x10},
    {"THERMAL_GENL_EVENT_THRESHOLD_FLUSH", 0x11},
    {"THERMAL_GENL_EVENT_THRESHOLD_UP", 0x12},
    {"THERMAL_GENL_EVENT_THRESHOLD_DOWN", 0x13},
};

}  // namespace

const ConstantSet ethtool_answer_commands{"ethtool_answer_commands", ethtool_answer_commands_values, "ETHTOOL_MSG_???"};
const ConstantSet ethtool_header_flags{"ethtool_header_flags", ethtool_header_flags_values, "ETHTOOL_FLAG_???"};
const ConstantSet fou_commands{"fou_commands", fou_commands_values, "FOU_CMD_???"};
const ConstantSet fou_encapsulations{"fou_encapsulations", fou_encapsulations_values, "FOU_ENCAP_???"};
const ConstantSet l2tp_commands{"l2tp_commands", l2tp_commands_values, "L2TP_CMD_???"};
const ConstantSet l2tp_wires{"l2tp_wires", l2tp_wires_values, "L2TP_PWTYPE_???"};
const ConstantSet l2tp_encapsulations{"l2tp_encapsulations", l2tp_encapsulations_values, "L2TP_ENCAPTYPE_???"};
const ConstantSet l2tp_sublayers{"l2tp_sublayers", l2tp_sublayers_values, "L2TP_L2SPECTYPE_???"};
const ConstantSet mptcp_address_flags{"mptcp_address_flags", mptcp_address_flags_values, "MPTCP_PM_ADDR_FLAG_???"};
const ConstantSet netdev_xdp_features{"netdev_xdp_features", netdev_xdp_features_values, "NETDEV_XDP_ACT_???"};
const ConstantSet netdev_xdp_metadata{"netdev_xdp_metadata", netdev_xdp_metadata_values, "NETDEV_XDP_RX_METADATA_???"};
const ConstantSet netdev_xsk_features{"netdev_xsk_features", netdev_xsk_features_values, "NETDEV_XSK_FLAGS_???"};
const ConstantSet netdev_queue_types{"netdev_queue_types", netdev_queue_types_values, "NETDEV_QUEUE_TYPE_???"};
const ConstantSet netdev_statistics_scopes{"netdev_statistics_scopes", netdev_statistics_scopes_values,
                                           "NETDEV_QSTATS_SCOPE_???"};
const ConstantSet netdev_threading{"netdev_threading", netdev_threading_values, "NETDEV_NAPI_THREADED_???"};
const ConstantSet quota_message_commands{"quota_message_commands", quota_message_commands_values, "QUOTA_NL_C_???"};
const ConstantSet quota_warnings{"quota_warnings", quota_warnings_values, "QUOTA_NL_???"};
const ConstantSet taskstats_flags{"taskstats_flags", taskstats_flags_values, "A???"};
const ConstantSet team_commands{"team_commands", team_commands_values, "TEAM_CMD_???"};
const ConstantSet thermal_modes{"thermal_modes", thermal_modes_values, "THERMAL_DEVICE_???"};
const ConstantSet thermal_trips{"thermal_trips", thermal_trips_values, "THERMAL_TRIP_???"};
const ConstantSet wireguard_commands{"wireguard_commands", wireguard_commands_values, "WG_CMD_???"};
const ConstantSet wireguard_device_flags{"wireguard_device_flags", wireguard_device_flags_values, "WGDEVICE_F_???"};
const ConstantSet wireguard_peer_flags{"wireguard_peer_flags", wireguard_peer_flags_values, "WGPEER_F_???"};
const ConstantSet wireguard_source_flags{"wireguard_source_flags", wireguard_source_flags_values, "WGALLOWEDIP_F_???"};
const ConstantSet mptcp_events{"mptcp_events", mptcp_events_values, "MPTCP_EVENT_???"};
const ConstantSet thermal_events{"thermal_events", thermal_events_values, "THERMAL_GENL_EVENT_???"};

}  // namespace callgate::decode

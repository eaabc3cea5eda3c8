#include "decode/constants/sctp.h"

namespace callgate::decode {
namespace {

// sys/socket.h, linux/sctp.h
constexpr Constant sctp_message_flags_values[] = {
    {"SCTP_UNORDERED", 1},  {"SCTP_ADDR_OVER", 2},      {"SCTP_ABORT", 4},   {"SCTP_SACK_IMMEDIATELY", 8},
    {"SCTP_SENDALL", 0x40}, {"SCTP_PR_SCTP_ALL", 0x80}, {"SCTP_EOF", 0x200}, {"SCTP_NOTIFICATION", 0x8000},
};
constexpr Constant sctp_path_flags_values[] = {
    {"SPP_HB_ENABLE", 1},
    {"SPP_HB_DISABLE", 2},
    {"SPP_HB_DEMAND", 4},
    {"SPP_PMTUD_ENABLE", 8},
    {"SPP_PMTUD_DISABLE", 0x10},
    {"SPP_SACKDELAY_ENABLE", 0x20},
    {"SPP_SACKDELAY_DISABLE", 0x40},
    {"SPP_HB_TIME_IS_ZERO", 0x80},
    {"SPP_IPV6_FLOWLABEL", 0x100},
    {"SPP_DSCP", 0x200},
};
constexpr Constant sctp_path_states_values[] = {
    {"SCTP_INACTIVE", 0}, {"SCTP_PF", 1}, {"SCTP_ACTIVE", 2}, {"SCTP_UNCONFIRMED", 3}, {"SCTP_UNKNOWN", 0xffff},
};
constexpr Constant sctp_states_values[] = {
    {"SCTP_EMPTY", 0},
    {"SCTP_CLOSED", 1},
    {"SCTP_COOKIE_WAIT", 2},
    {"SCTP_COOKIE_ECHOED", 3},
    {"SCTP_ESTABLISHED", 4},
    {"SCTP_SHUTDOWN_PENDING", 5},
    {"SCTP_SHUTDOWN_SENT", 6},
    {"SCTP_SHUTDOWN_RECEIVED", 7},
    {"SCTP_SHUTDOWN_ACK_SENT", 8},
};
constexpr Constant sctp_reliabilities_values[] = {
    {"SCTP_PR_SCTP_NONE", 0},
    {"SCTP_PR_SCTP_TTL", 0x10},
    {"SCTP_PR_SCTP_RTX", 0x20},
    {"SCTP_PR_SCTP_PRIO", 0x30},
};
constexpr Constant sctp_digests_values[] = {
    {"SCTP_AUTH_HMAC_ID_SHA1", 1},
    {"SCTP_AUTH_HMAC_ID_SHA256", 3},
};
constexpr Constant sctp_reset_flags_values[] = {
    {"SCTP_STREAM_RESET_INCOMING", 1},
    {"SCTP_STREAM_RESET_OUTGOING", 2},
};
constexpr Constant sctp_notifications_values[] = {
    {"SCTP_DATA_IO_EVENT", 0x8000},          {"SCTP_ASSOC_CHANGE", 0x8001},
    {"SCTP_PEER_ADDR_CHANGE", 0x8002},       {"SCTP_SEND_FAILED", 0x8003},
    {"SCTP_REMOTE_ERROR", 0x8004},           {"SCTP_SHUTDOWN_EVENT", 0x8005},
    {"SCTP_PARTIAL_DELIVERY_EVENT", 0x8006}, {"SCTP_ADAPTATION_INDICATION", 0x8007},
    {"SCTP_AUTHENTICATION_EVENT", 0x8008},   {"SCTP_SENDER_DRY_EVENT", 0x8009},
    {"SCTP_STREAM_RESET_EVENT", 0x800a},     {"SCTP_ASSOC_RESET_EVENT", 0x800b},
    {"SCTP_STREAM_CHANGE_EVENT", 0x800c},    {"SCTP_SEND_FAILED_EVENT", 0x800d},
};
constexpr Constant sctp_peeloff_flag_bits_values[] = {
    {"SOCK_NONBLOCK", 0x800},
    {"SOCK_CLOEXEC", 0x80000},
};
constexpr Constant sctp_control_types_values[] = {
    {"SCTP_INIT", 0},   {"SCTP_SNDRCV", 1},   {"SCTP_SNDINFO", 2},   {"SCTP_RCVINFO", 3},   {"SCTP_NXTINFO", 4},
    {"SCTP_PRINFO", 5}, {"SCTP_AUTHINFO", 6}, {"SCTP_DSTADDRV4", 7}, {"SCTP_DSTADDRV6", 8},
};

}  // namespace

const ConstantSet sctp_message_flags{"sctp_message_flags", sctp_message_flags_values, "SCTP_???"};
const ConstantSet sctp_path_flags{"sctp_path_flags", sctp_path_flags_values, "SPP_???"};
const ConstantSet sctp_path_states{"sctp_path_states", sctp_path_states_values, "SCTP_???"};
const ConstantSet sctp_states{"sctp_states", sctp_states_values, "SCTP_???"};
const ConstantSet sctp_reliabilities{"sctp_reliabilities", sctp_reliabilities_values, "SCTP_PR_SCTP_???"};
const ConstantSet sctp_digests{"sctp_digests", sctp_digests_values, "SCTP_AUTH_HMAC_ID_???"};
const ConstantSet sctp_reset_flags{"sctp_reset_flags", sctp_reset_flags_values, "SCTP_STREAM_RESET_???"};
const ConstantSet sctp_notifications{"sctp_notifications", sctp_notifications_values, "SCTP_???"};
const ConstantSet sctp_peeloff_flag_bits{"sctp_peeloff_flag_bits", sctp_peeloff_flag_bits_values, "SOCK_???"};
const ConstantSet sctp_control_types{"sctp_control_types", sctp_control_types_values, "SCTP_???"};

}  // namespace callgate::decode

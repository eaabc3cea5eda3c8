#include "decode/constants/connection_tracking.h"

namespace callgate::decode {
namespace {

// linux/netfilter/nf_conntrack_tcp.h
constexpr Constant tracked_tcp_states_values[] = {
    {"TCP_CONNTRACK_NONE", 0},        {"TCP_CONNTRACK_SYN_SENT", 1},  {"TCP_CONNTRACK_SYN_RECV", 2},
    {"TCP_CONNTRACK_ESTABLISHED", 3}, {"TCP_CONNTRACK_FIN_WAIT", 4},  {"TCP_CONNTRACK_CLOSE_WAIT", 5},
    {"TCP_CONNTRACK_LAST_ACK", 6},    {"TCP_CONNTRACK_TIME_WAIT", 7}, {"TCP_CONNTRACK_CLOSE", 8},
    {"TCP_CONNTRACK_LISTEN", 9},
};
constexpr Constant tracked_tcp_flags_values[] = {
    {"IP_CT_TCP_FLAG_WINDOW_SCALE", 1},
    {"IP_CT_TCP_FLAG_SACK_PERM", 2},
    {"IP_CT_TCP_FLAG_CLOSE_INIT", 4},
    {"IP_CT_TCP_FLAG_BE_LIBERAL", 8},
    {"IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED", 0x10},
    {"IP_CT_TCP_FLAG_MAXACK_SET", 0x20},
    {"IP_CT_EXP_CHALLENGE_ACK", 0x40},
    {"IP_CT_TCP_SIMULTANEOUS_OPEN", 0x80},
};
// linux/netfilter/nf_conntrack_sctp.h
constexpr Constant tracked_sctp_states_values[] = {
    {"SCTP_CONNTRACK_NONE", 0},           {"SCTP_CONNTRACK_CLOSED", 1},
    {"SCTP_CONNTRACK_COOKIE_WAIT", 2},    {"SCTP_CONNTRACK_COOKIE_ECHOED", 3},
    {"SCTP_CONNTRACK_ESTABLISHED", 4},    {"SCTP_CONNTRACK_SHUTDOWN_SENT", 5},
    {"SCTP_CONNTRACK_SHUTDOWN_RECD", 6},  {"SCTP_CONNTRACK_SHUTDOWN_ACK_SENT", 7},
    {"SCTP_CONNTRACK_HEARTBEAT_SENT", 8}, {"SCTP_CONNTRACK_HEARTBEAT_ACKED", 9},
};
// linux/netfilter/nf_conntrack_common.h
constexpr Constant tracked_expectation_flags_values[] = {
    {"NF_CT_EXPECT_PERMANENT", 1},
    {"NF_CT_EXPECT_INACTIVE", 2},
    {"NF_CT_EXPECT_USERSPACE", 4},
};

}  // namespace

const ConstantSet tracked_tcp_states{"tracked_tcp_states", tracked_tcp_states_values, "TCP_CONNTRACK_???"};
const ConstantSet tracked_tcp_flags{"tracked_tcp_flags", tracked_tcp_flags_values, "IP_CT_TCP_FLAG_???"};
const ConstantSet tracked_sctp_states{"tracked_sctp_states", tracked_sctp_states_values, "SCTP_CONNTRACK_???"};
const ConstantSet tracked_expectation_flags{"tracked_expectation_flags", tracked_expectation_flags_values,
                                            "NF_CT_EXPECT_???"};

}  // namespace callgate::decode

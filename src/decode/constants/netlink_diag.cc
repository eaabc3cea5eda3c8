#include "decode/constants/netlink_diag.h"

namespace callgate::decode {
namespace {

// linux/inet_diag.h
constexpr Constant inet_diag_codes_values[] = {
    {"INET_DIAG_BC_NOP", 0},      {"INET_DIAG_BC_JMP", 1},          {"INET_DIAG_BC_S_GE", 2},
    {"INET_DIAG_BC_S_LE", 3},     {"INET_DIAG_BC_D_GE", 4},         {"INET_DIAG_BC_D_LE", 5},
    {"INET_DIAG_BC_AUTO", 6},     {"INET_DIAG_BC_S_COND", 7},       {"INET_DIAG_BC_D_COND", 8},
    {"INET_DIAG_BC_DEV_COND", 9}, {"INET_DIAG_BC_MARK_COND", 10},   {"INET_DIAG_BC_S_EQ", 11},
    {"INET_DIAG_BC_D_EQ", 12},    {"INET_DIAG_BC_CGROUP_COND", 13},
};

// linux/sock_diag.h: indices of an array
constexpr Constant socket_memory_values[] = {
    {"SK_MEMINFO_RMEM_ALLOC", 0}, {"SK_MEMINFO_RCVBUF", 1},    {"SK_MEMINFO_WMEM_ALLOC", 2},
    {"SK_MEMINFO_SNDBUF", 3},     {"SK_MEMINFO_FWD_ALLOC", 4}, {"SK_MEMINFO_WMEM_QUEUED", 5},
    {"SK_MEMINFO_OPTMEM", 6},     {"SK_MEMINFO_BACKLOG", 7},   {"SK_MEMINFO_DROPS", 8},
};

// include/net/sock.h (not the UAPI's)
constexpr Constant shutdown_bits_values[] = {
    {"RCV_SHUTDOWN", 1},
    {"SEND_SHUTDOWN", 2},
};

// linux/tls.h
constexpr Constant tls_versions_values[] = {
    {"TLS_1_2_VERSION", 0x303},
    {"TLS_1_3_VERSION", 0x304},
};

constexpr Constant tls_ciphers_values[] = {
    {"TLS_CIPHER_AES_GCM_128", 51},       {"TLS_CIPHER_AES_GCM_256", 52},  {"TLS_CIPHER_AES_CCM_128", 53},
    {"TLS_CIPHER_CHACHA20_POLY1305", 54}, {"TLS_CIPHER_SM4_GCM", 55},      {"TLS_CIPHER_SM4_CCM", 56},
    {"TLS_CIPHER_ARIA_GCM_128", 57},      {"TLS_CIPHER_ARIA_GCM_256", 58},
};

constexpr Constant tls_configurations_values[] = {
    {"TLS_CONF_BASE", 1},
    {"TLS_CONF_SW", 2},
    {"TLS_CONF_HW", 3},
    {"TLS_CONF_HW_RECORD", 4},
};

// linux/mptcp.h
constexpr Constant mptcp_subflow_flags_values[] = {
    {"MPTCP_SUBFLOW_FLAG_MCAP_REM", 1},
    {"MPTCP_SUBFLOW_FLAG_MCAP_LOC", 2},
    {"MPTCP_SUBFLOW_FLAG_JOIN_REM", 4},
    {"MPTCP_SUBFLOW_FLAG_JOIN_LOC", 8},
    {"MPTCP_SUBFLOW_FLAG_BKUP_REM", 0x10},
    {"MPTCP_SUBFLOW_FLAG_BKUP_LOC", 0x20},
    {"MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED", 0x40},
    {"MPTCP_SUBFLOW_FLAG_CONNECTED", 0x80},
    {"MPTCP_SUBFLOW_FLAG_MAPVALID", 0x100},
};

// linux/netlink_diag.h
constexpr Constant netlink_diag_everything_values[] = {
    {"NDIAG_PROTO_ALL", 255},
};

constexpr Constant netlink_diag_show_values[] = {
    {"NDIAG_SHOW_MEMINFO", 1},
    {"NDIAG_SHOW_GROUPS", 2},
    {"NDIAG_SHOW_RING_CFG", 4},
    {"NDIAG_SHOW_FLAGS", 8},
};

constexpr Constant netlink_diag_flags_values[] = {
    {"NDIAG_FLAG_CB_RUNNING", 1},         {"NDIAG_FLAG_PKTINFO", 2},
    {"NDIAG_FLAG_BROADCAST_ERROR", 4},    {"NDIAG_FLAG_NO_ENOBUFS", 8},
    {"NDIAG_FLAG_LISTEN_ALL_NSID", 0x10}, {"NDIAG_FLAG_CAP_ACK", 0x20},
};

constexpr Constant netlink_states_values[] = {
    {"NETLINK_UNCONNECTED", 0},
    {"NETLINK_CONNECTED", 1},
    {"TCP_CLOSE", 7},
};

// linux/packet_diag.h, linux/if_packet.h
constexpr Constant packet_diag_show_values[] = {
    {"PACKET_SHOW_INFO", 1},   {"PACKET_SHOW_MCLIST", 2},     {"PACKET_SHOW_RING_CFG", 4},
    {"PACKET_SHOW_FANOUT", 8}, {"PACKET_SHOW_MEMINFO", 0x10}, {"PACKET_SHOW_FILTER", 0x20},
};

constexpr Constant packet_diag_flags_values[] = {
    {"PDI_RUNNING", 1}, {"PDI_AUXDATA", 2}, {"PDI_ORIGDEV", 4}, {"PDI_VNETHDR", 8}, {"PDI_LOSS", 0x10},
};

constexpr Constant packet_ring_versions_values[] = {
    {"TPACKET_V1", 0},
    {"TPACKET_V2", 1},
    {"TPACKET_V3", 2},
};

// linux/smc_diag.h; net/smc/smc.h (not the UAPI's)
constexpr Constant smc_diag_extensions_values[] = {
    {"1<<(SMC_DIAG_CONNINFO-1)", 1},
    {"1<<(SMC_DIAG_LGRINFO-1)", 2},
};

constexpr Constant smc_diag_modes_values[] = {
    {"SMC_DIAG_MODE_SMCR", 0},
    {"SMC_DIAG_MODE_FALLBACK_TCP", 1},
    {"SMC_DIAG_MODE_SMCD", 2},
};

constexpr Constant smc_states_values[] = {
    {"SMC_ACTIVE", 1},           {"SMC_INIT", 2},
    {"SMC_CLOSED", 7},           {"SMC_LISTEN", 10},
    {"SMC_PEERCLOSEWAIT1", 20},  {"SMC_PEERCLOSEWAIT2", 21},
    {"SMC_APPFINCLOSEWAIT", 22}, {"SMC_APPCLOSEWAIT1", 23},
    {"SMC_APPCLOSEWAIT2", 24},   {"SMC_PEERFINCLOSEWAIT", 25},
    {"SMC_PEERABORTWAIT", 26},   {"SMC_PROCESSABORT", 27},
};

}  // namespace

const ConstantSet inet_diag_codes{"inet_diag_codes", inet_diag_codes_values, "INET_DIAG_BC_???"};
const ConstantSet socket_memory{"socket_memory", socket_memory_values, "SK_MEMINFO_???"};
const ConstantSet shutdown_bits{"shutdown_bits", shutdown_bits_values, "???_SHUTDOWN"};
const ConstantSet tls_versions{"tls_versions", tls_versions_values, "TLS_???_VERSION"};
const ConstantSet tls_ciphers{"tls_ciphers", tls_ciphers_values, "TLS_CIPHER_???"};
const ConstantSet tls_configurations{"tls_configurations", tls_configurations_values, "TLS_CONF_???"};
const ConstantSet mptcp_subflow_flags{"mptcp_subflow_flags", mptcp_subflow_flags_values, "MPTCP_SUBFLOW_FLAG_???"};
const ConstantSet netlink_diag_everything{"netlink_diag_everything", netlink_diag_everything_values, "NETLINK_???"};
const ConstantSet netlink_diag_show{"netlink_diag_show", netlink_diag_show_values, "NDIAG_SHOW_???"};
const ConstantSet netlink_diag_flags{"netlink_diag_flags", netlink_diag_flags_values, "NDIAG_FLAG_???"};
const ConstantSet netlink_states{"netlink_states", netlink_states_values, "NETLINK_???"};
const ConstantSet packet_diag_show{"packet_diag_show", packet_diag_show_values, "PACKET_SHOW_???"};
const ConstantSet packet_diag_flags{"packet_diag_flags", packet_diag_flags_values, "PDI_???"};
const ConstantSet packet_ring_versions{"packet_ring_versions", packet_ring_versions_values, "TPACKET_???"};
const ConstantSet smc_diag_extensions{"smc_diag_extensions", smc_diag_extensions_values, "1<<SMC_DIAG_??\?-1"};
const ConstantSet smc_diag_modes{"smc_diag_modes", smc_diag_modes_values, "SMC_DIAG_MODE_???"};
const ConstantSet smc_states{"smc_states", smc_states_values, "SMC_???"};

}  // namespace callgate::decode

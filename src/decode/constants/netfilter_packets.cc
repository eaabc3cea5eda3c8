#include "decode/constants/netfilter_packets.h"

namespace callgate::decode {
namespace {

// linux/netfilter/nfnetlink_queue.h
constexpr Constant queue_commands_values[] = {
    {"NFQNL_CFG_CMD_NONE", 0},    {"NFQNL_CFG_CMD_BIND", 1},      {"NFQNL_CFG_CMD_UNBIND", 2},
    {"NFQNL_CFG_CMD_PF_BIND", 3}, {"NFQNL_CFG_CMD_PF_UNBIND", 4},
};

constexpr Constant queue_copies_values[] = {
    {"NFQNL_COPY_NONE", 0},
    {"NFQNL_COPY_META", 1},
    {"NFQNL_COPY_PACKET", 2},
};

constexpr Constant queue_flags_values[] = {
    {"NFQA_CFG_F_FAIL_OPEN", 1}, {"NFQA_CFG_F_CONNTRACK", 2}, {"NFQA_CFG_F_GSO", 4},
    {"NFQA_CFG_F_UID_GID", 8},   {"NFQA_CFG_F_SECCTX", 0x10},
};

constexpr Constant queued_packet_flags_values[] = {
    {"NFQA_SKB_CSUMNOTREADY", 1},
    {"NFQA_SKB_GSO", 2},
    {"NFQA_SKB_CSUM_NOTVERIFIED", 4},
};

// linux/netfilter.h
constexpr Constant queue_verdicts_values[] = {
    {"NF_DROP", 0}, {"NF_ACCEPT", 1}, {"NF_STOLEN", 2}, {"NF_QUEUE", 3}, {"NF_REPEAT", 4}, {"NF_STOP", 5},
};

// linux/netfilter/nfnetlink_log.h
constexpr Constant log_commands_values[] = {
    {"NFULNL_CFG_CMD_NONE", 0},    {"NFULNL_CFG_CMD_BIND", 1},      {"NFULNL_CFG_CMD_UNBIND", 2},
    {"NFULNL_CFG_CMD_PF_BIND", 3}, {"NFULNL_CFG_CMD_PF_UNBIND", 4},
};

constexpr Constant log_copies_values[] = {
    {"NFULNL_COPY_NONE", 0},
    {"NFULNL_COPY_META", 1},
    {"NFULNL_COPY_PACKET", 2},
};

constexpr Constant log_flags_values[] = {
    {"NFULNL_CFG_F_SEQ", 1},
    {"NFULNL_CFG_F_SEQ_GLOBAL", 2},
    {"NFULNL_CFG_F_CONNTRACK", 4},
};

}  // namespace

const ConstantSet queue_commands{"queue_commands", queue_commands_values, "NFQNL_CFG_CMD_???"};
const ConstantSet queue_copies{"queue_copies", queue_copies_values, "NFQNL_COPY_???"};
const ConstantSet queue_flags{"queue_flags", queue_flags_values, "NFQA_CFG_F_???"};
const ConstantSet queued_packet_flags{"queued_packet_flags", queued_packet_flags_values, "NFQA_SKB_???"};
const ConstantSet queue_verdicts{"queue_verdicts", queue_verdicts_values, "NF_???"};
const ConstantSet log_commands{"log_commands", log_commands_values, "NFULNL_CFG_CMD_???"};
const ConstantSet log_copies{"log_copies", log_copies_values, "NFULNL_COPY_???"};
const ConstantSet log_flags{"log_flags", log_flags_values, "NFULNL_CFG_F_???"};

}  // namespace callgate::decode

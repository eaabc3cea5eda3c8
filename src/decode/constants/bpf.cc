#include "decode/constants/bpf.h"

namespace callgate::decode {
namespace {

// linux/bpf.h
constexpr Constant bpf_commands_values[] = {
    {"BPF_MAP_CREATE", 0},
    {"BPF_MAP_LOOKUP_ELEM", 1},
    {"BPF_MAP_UPDATE_ELEM", 2},
    {"BPF_MAP_DELETE_ELEM", 3},
    {"BPF_MAP_GET_NEXT_KEY", 4},
    {"BPF_PROG_LOAD", 5},
    {"BPF_OBJ_PIN", 6},
    {"BPF_OBJ_GET", 7},
    {"BPF_PROG_ATTACH", 8},
    {"BPF_PROG_DETACH", 9},
    {"BPF_PROG_TEST_RUN", 10},
    {"BPF_PROG_GET_NEXT_ID", 11},
    {"BPF_MAP_GET_NEXT_ID", 12},
    {"BPF_PROG_GET_FD_BY_ID", 13},
    {"BPF_MAP_GET_FD_BY_ID", 14},
    {"BPF_OBJ_GET_INFO_BY_FD", 15},
    {"BPF_PROG_QUERY", 16},
    {"BPF_RAW_TRACEPOINT_OPEN", 17},
    {"BPF_BTF_LOAD", 18},
    {"BPF_BTF_GET_FD_BY_ID", 19},
    {"BPF_TASK_FD_QUERY", 20},
    {"BPF_MAP_LOOKUP_AND_DELETE_ELEM", 21},
    {"BPF_MAP_FREEZE", 22},
    {"BPF_BTF_GET_NEXT_ID", 23},
    {"BPF_MAP_LOOKUP_BATCH", 24},
    {"BPF_MAP_LOOKUP_AND_DELETE_BATCH", 25},
    {"BPF_MAP_UPDATE_BATCH", 26},
    {"BPF_MAP_DELETE_BATCH", 27},
    {"BPF_LINK_CREATE", 28},
    {"BPF_LINK_UPDATE", 29},
    {"BPF_LINK_GET_FD_BY_ID", 30},
    {"BPF_LINK_GET_NEXT_ID", 31},
    {"BPF_ENABLE_STATS", 32},
    {"BPF_ITER_CREATE", 33},
    {"BPF_LINK_DETACH", 34},
    {"BPF_PROG_BIND_MAP", 35},
    {"BPF_TOKEN_CREATE", 36},
    {"BPF_PROG_STREAM_READ_BY_FD", 37},
    {"BPF_PROG_ASSOC_STRUCT_OPS", 38},
};

constexpr Constant bpf_map_types_values[] = {
    {"BPF_MAP_TYPE_UNSPEC", 0},
    {"BPF_MAP_TYPE_HASH", 1},
    {"BPF_MAP_TYPE_ARRAY", 2},
    {"BPF_MAP_TYPE_PROG_ARRAY", 3},
    {"BPF_MAP_TYPE_PERF_EVENT_ARRAY", 4},
    {"BPF_MAP_TYPE_PERCPU_HASH", 5},
    {"BPF_MAP_TYPE_PERCPU_ARRAY", 6},
    {"BPF_MAP_TYPE_STACK_TRACE", 7},
    {"BPF_MAP_TYPE_CGROUP_ARRAY", 8},
    {"BPF_MAP_TYPE_LRU_HASH", 9},
    {"BPF_MAP_TYPE_LRU_PERCPU_HASH", 10},
    {"BPF_MAP_TYPE_LPM_TRIE", 11},
    {"BPF_MAP_TYPE_ARRAY_OF_MAPS", 12},
    {"BPF_MAP_TYPE_HASH_OF_MAPS", 13},
    {"BPF_MAP_TYPE_DEVMAP", 14},
    {"BPF_MAP_TYPE_SOCKMAP", 15},
    {"BPF_MAP_TYPE_CPUMAP", 16},
    {"BPF_MAP_TYPE_XSKMAP", 17},
    {"BPF_MAP_TYPE_SOCKHASH", 18},
    {"BPF_MAP_TYPE_CGROUP_STORAGE", 19},
    {"BPF_MAP_TYPE_REUSEPORT_SOCKARRAY", 20},
    {"BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE", 21},
    {"BPF_MAP_TYPE_QUEUE", 22},
    {"BPF_MAP_TYPE_STACK", 23},
    {"BPF_MAP_TYPE_SK_STORAGE", 24},
    {"BPF_MAP_TYPE_DEVMAP_HASH", 25},
    {"BPF_MAP_TYPE_STRUCT_OPS", 26},
    {"BPF_MAP_TYPE_RINGBUF", 27},
    {"BPF_MAP_TYPE_INODE_STORAGE", 28},
    {"BPF_MAP_TYPE_TASK_STORAGE", 29},
    {"BPF_MAP_TYPE_BLOOM_FILTER", 30},
    {"BPF_MAP_TYPE_USER_RINGBUF", 31},
    {"BPF_MAP_TYPE_CGRP_STORAGE", 32},
    {"BPF_MAP_TYPE_ARENA", 33},
    {"BPF_MAP_TYPE_INSN_ARRAY", 34},
    {"BPF_MAP_TYPE_RHASH", 35},
};

constexpr Constant bpf_program_types_values[] = {
    {"BPF_PROG_TYPE_UNSPEC", 0},
    {"BPF_PROG_TYPE_SOCKET_FILTER", 1},
    {"BPF_PROG_TYPE_KPROBE", 2},
    {"BPF_PROG_TYPE_SCHED_CLS", 3},
    {"BPF_PROG_TYPE_SCHED_ACT", 4},
    {"BPF_PROG_TYPE_TRACEPOINT", 5},
    {"BPF_PROG_TYPE_XDP", 6},
    {"BPF_PROG_TYPE_PERF_EVENT", 7},
    {"BPF_PROG_TYPE_CGROUP_SKB", 8},
    {"BPF_PROG_TYPE_CGROUP_SOCK", 9},
    {"BPF_PROG_TYPE_LWT_IN", 10},
    {"BPF_PROG_TYPE_LWT_OUT", 11},
    {"BPF_PROG_TYPE_LWT_XMIT", 12},
    {"BPF_PROG_TYPE_SOCK_OPS", 13},
    {"BPF_PROG_TYPE_SK_SKB", 14},
    {"BPF_PROG_TYPE_CGROUP_DEVICE", 15},
    {"BPF_PROG_TYPE_SK_MSG", 16},
    {"BPF_PROG_TYPE_RAW_TRACEPOINT", 17},
    {"BPF_PROG_TYPE_CGROUP_SOCK_ADDR", 18},
    {"BPF_PROG_TYPE_LWT_SEG6LOCAL", 19},
    {"BPF_PROG_TYPE_LIRC_MODE2", 20},
    {"BPF_PROG_TYPE_SK_REUSEPORT", 21},
    {"BPF_PROG_TYPE_FLOW_DISSECTOR", 22},
    {"BPF_PROG_TYPE_CGROUP_SYSCTL", 23},
    {"BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE", 24},
    {"BPF_PROG_TYPE_CGROUP_SOCKOPT", 25},
    {"BPF_PROG_TYPE_TRACING", 26},
    {"BPF_PROG_TYPE_STRUCT_OPS", 27},
    {"BPF_PROG_TYPE_EXT", 28},
    {"BPF_PROG_TYPE_LSM", 29},
    {"BPF_PROG_TYPE_SK_LOOKUP", 30},
    {"BPF_PROG_TYPE_SYSCALL", 31},
    {"BPF_PROG_TYPE_NETFILTER", 32},
};

constexpr Constant bpf_attach_types_values[] = {
    {"BPF_CGROUP_INET_INGRESS", 0},
    {"BPF_CGROUP_INET_EGRESS", 1},
    {"BPF_CGROUP_INET_SOCK_CREATE", 2},
    {"BPF_CGROUP_SOCK_OPS", 3},
    {"BPF_SK_SKB_STREAM_PARSER", 4},
    {"BPF_SK_SKB_STREAM_VERDICT", 5},
    {"BPF_CGROUP_DEVICE", 6},
    {"BPF_SK_MSG_VERDICT", 7},
    {"BPF_CGROUP_INET4_BIND", 8},
    {"BPF_CGROUP_INET6_BIND", 9},
    {"BPF_CGROUP_INET4_CONNECT", 10},
    {"BPF_CGROUP_INET6_CONNECT", 11},
    {"BPF_CGROUP_INET4_POST_BIND", 12},
    {"BPF_CGROUP_INET6_POST_BIND", 13},
    {"BPF_CGROUP_UDP4_SENDMSG", 14},
    {"BPF_CGROUP_UDP6_SENDMSG", 15},
    {"BPF_LIRC_MODE2", 16},
    {"BPF_FLOW_DISSECTOR", 17},
    {"BPF_CGROUP_SYSCTL", 18},
    {"BPF_CGROUP_UDP4_RECVMSG", 19},
    {"BPF_CGROUP_UDP6_RECVMSG", 20},
    {"BPF_CGROUP_GETSOCKOPT", 21},
    {"BPF_CGROUP_SETSOCKOPT", 22},
    {"BPF_TRACE_RAW_TP", 23},
    {"BPF_TRACE_FENTRY", 24},
    {"BPF_TRACE_FEXIT", 25},
    {"BPF_MODIFY_RETURN", 26},
    {"BPF_LSM_MAC", 27},
    {"BPF_TRACE_ITER", 28},
    {"BPF_CGROUP_INET4_GETPEERNAME", 29},
    {"BPF_CGROUP_INET6_GETPEERNAME", 30},
    {"BPF_CGROUP_INET4_GETSOCKNAME", 31},
    {"BPF_CGROUP_INET6_GETSOCKNAME", 32},
    {"BPF_XDP_DEVMAP", 33},
    {"BPF_CGROUP_INET_SOCK_RELEASE", 34},
    {"BPF_XDP_CPUMAP", 35},
    {"BPF_SK_LOOKUP", 36},
    {"BPF_XDP", 37},
    {"BPF_SK_SKB_VERDICT", 38},
    {"BPF_SK_REUSEPORT_SELECT", 39},
    {"BPF_SK_REUSEPORT_SELECT_OR_MIGRATE", 40},
    {"BPF_PERF_EVENT", 41},
    {"BPF_TRACE_KPROBE_MULTI", 42},
    {"BPF_LSM_CGROUP", 43},
    {"BPF_STRUCT_OPS", 44},
    {"BPF_NETFILTER", 45},
    {"BPF_TCX_INGRESS", 46},
    {"BPF_TCX_EGRESS", 47},
    {"BPF_TRACE_UPROBE_MULTI", 48},
    {"BPF_CGROUP_UNIX_CONNECT", 49},
    {"BPF_CGROUP_UNIX_SENDMSG", 50},
    {"BPF_CGROUP_UNIX_RECVMSG", 51},
    {"BPF_CGROUP_UNIX_GETPEERNAME", 52},
    {"BPF_CGROUP_UNIX_GETSOCKNAME", 53},
    {"BPF_NETKIT_PRIMARY", 54},
    {"BPF_NETKIT_PEER", 55},
    {"BPF_TRACE_KPROBE_SESSION", 56},
    {"BPF_TRACE_UPROBE_SESSION", 57},
    {"BPF_TRACE_FSESSION", 58},
    {"BPF_TRACE_FENTRY_MULTI", 59},
    {"BPF_TRACE_FEXIT_MULTI", 60},
    {"BPF_TRACE_FSESSION_MULTI", 61},
};

constexpr Constant bpf_map_flags_values[] = {
    {"BPF_F_NO_PREALLOC", 1},        {"BPF_F_NO_COMMON_LRU", 2},
    {"BPF_F_NUMA_NODE", 4},          {"BPF_F_RDONLY", 8},
    {"BPF_F_WRONLY", 0x10},          {"BPF_F_STACK_BUILD_ID", 0x20},
    {"BPF_F_ZERO_SEED", 0x40},       {"BPF_F_RDONLY_PROG", 0x80},
    {"BPF_F_WRONLY_PROG", 0x100},    {"BPF_F_CLONE", 0x200},
    {"BPF_F_MMAPABLE", 0x400},       {"BPF_F_PRESERVE_ELEMS", 0x800},
    {"BPF_F_INNER_MAP", 0x1000},     {"BPF_F_LINK", 0x2000},
    {"BPF_F_PATH_FD", 0x4000},       {"BPF_F_VTYPE_BTF_OBJ_FD", 0x8000},
    {"BPF_F_TOKEN_FD", 0x10000},     {"BPF_F_SEGV_ON_FAULT", 0x20000},
    {"BPF_F_NO_USER_CONV", 0x40000}, {"BPF_F_RB_OVERWRITE", 0x80000},
};

constexpr Constant bpf_program_flags_values[] = {
    {"BPF_F_STRICT_ALIGNMENT", 1},      {"BPF_F_ANY_ALIGNMENT", 2},          {"BPF_F_TEST_RND_HI32", 4},
    {"BPF_F_TEST_STATE_FREQ", 8},       {"BPF_F_SLEEPABLE", 0x10},           {"BPF_F_XDP_HAS_FRAGS", 0x20},
    {"BPF_F_XDP_DEV_BOUND_ONLY", 0x40}, {"BPF_F_TEST_REG_INVARIANTS", 0x80},
};

constexpr Constant bpf_object_flags_values[] = {
    {"BPF_F_RDONLY", 8},
    {"BPF_F_WRONLY", 0x10},
    {"BPF_F_PATH_FD", 0x4000},
};

constexpr Constant bpf_btf_flags_values[] = {
    {"BPF_F_TOKEN_FD", 0x10000},
};

constexpr Constant bpf_attach_flags_values[] = {
    {"BPF_F_ALLOW_OVERRIDE", 1}, {"BPF_F_ALLOW_MULTI", 2}, {"BPF_F_REPLACE", 4},   {"BPF_F_BEFORE", 8},
    {"BPF_F_AFTER", 16},         {"BPF_F_ID", 32},         {"BPF_F_PREORDER", 64},
};

constexpr Constant bpf_query_flags_values[] = {
    {"BPF_F_QUERY_EFFECTIVE", 1},
};

constexpr Constant bpf_test_flags_values[] = {
    {"BPF_F_TEST_RUN_ON_CPU", 1},
    {"BPF_F_TEST_XDP_LIVE_FRAMES", 2},
    {"BPF_F_TEST_SKB_CHECKSUM_COMPLETE", 4},
};

// what an update wants is a number, the lock a flag
constexpr Constant bpf_element_flags_values[] = {
    {"BPF_ANY", 0, 3}, {"BPF_NOEXIST", 1, 3}, {"BPF_EXIST", 2, 3},
    {"BPF_F_LOCK", 4}, {"BPF_F_CPU", 8},      {"BPF_F_ALL_CPUS", 16},
};

constexpr Constant bpf_task_descriptor_types_values[] = {
    {"BPF_FD_TYPE_RAW_TRACEPOINT", 0}, {"BPF_FD_TYPE_TRACEPOINT", 1}, {"BPF_FD_TYPE_KPROBE", 2},
    {"BPF_FD_TYPE_KRETPROBE", 3},      {"BPF_FD_TYPE_UPROBE", 4},     {"BPF_FD_TYPE_URETPROBE", 5},
};

constexpr Constant bpf_statistics_values[] = {
    {"BPF_STATS_RUN_TIME", 0},
};

// linux/bpf.h, linux/bpf_common.h: the code of an instruction.
constexpr Constant bpf_load_values[] = {
    {"BPF_LD", 0, 7},          {"BPF_LDX", 1, 7},        {"BPF_ST", 2, 7},        {"BPF_STX", 3, 7},
    {"BPF_W", 0, 0x18},        {"BPF_H", 8, 0x18},       {"BPF_B", 0x10, 0x18},   {"BPF_DW", 0x18, 0x18},
    {"BPF_IMM", 0, 0xe0},      {"BPF_ABS", 0x20, 0xe0},  {"BPF_IND", 0x40, 0xe0}, {"BPF_MEM", 0x60, 0xe0},
    {"BPF_MEMSX", 0x80, 0xe0}, {"BPF_XADD", 0xc0, 0xe0},
};
constexpr Constant bpf_arithmetic_values[] = {
    {"BPF_ALU", 4, 7},        {"BPF_ALU64", 7, 7},     {"BPF_K", 0, 8},         {"BPF_X", 8, 8},
    {"BPF_ADD", 0, 0xf0},     {"BPF_SUB", 0x10, 0xf0}, {"BPF_MUL", 0x20, 0xf0}, {"BPF_DIV", 0x30, 0xf0},
    {"BPF_OR", 0x40, 0xf0},   {"BPF_AND", 0x50, 0xf0}, {"BPF_LSH", 0x60, 0xf0}, {"BPF_RSH", 0x70, 0xf0},
    {"BPF_NEG", 0x80, 0xf0},  {"BPF_MOD", 0x90, 0xf0}, {"BPF_XOR", 0xa0, 0xf0}, {"BPF_MOV", 0xb0, 0xf0},
    {"BPF_ARSH", 0xc0, 0xf0}, {"BPF_END", 0xd0, 0xf0},
};
constexpr Constant bpf_jump_values[] = {
    {"BPF_JMP", 5, 7},        {"BPF_JMP32", 6, 7},      {"BPF_K", 0, 8},           {"BPF_X", 8, 8},
    {"BPF_JA", 0, 0xf0},      {"BPF_JEQ", 0x10, 0xf0},  {"BPF_JGT", 0x20, 0xf0},   {"BPF_JGE", 0x30, 0xf0},
    {"BPF_JSET", 0x40, 0xf0}, {"BPF_JNE", 0x50, 0xf0},  {"BPF_JSGT", 0x60, 0xf0},  {"BPF_JSGE", 0x70, 0xf0},
    {"BPF_CALL", 0x80, 0xf0}, {"BPF_EXIT", 0x90, 0xf0}, {"BPF_JLT", 0xa0, 0xf0},   {"BPF_JLE", 0xb0, 0xf0},
    {"BPF_JSLT", 0xc0, 0xf0}, {"BPF_JSLE", 0xd0, 0xf0}, {"BPF_JCOND", 0xe0, 0xf0},
};
constexpr Constant bpf_registers_values[] = {
    {"BPF_REG_0", 0}, {"BPF_REG_1", 1}, {"BPF_REG_2", 2}, {"BPF_REG_3", 3}, {"BPF_REG_4", 4},   {"BPF_REG_5", 5},
    {"BPF_REG_6", 6}, {"BPF_REG_7", 7}, {"BPF_REG_8", 8}, {"BPF_REG_9", 9}, {"BPF_REG_10", 10},
};

// linux/bpf.h
constexpr Constant bpf_kprobe_flags_values[] = {
    {"BPF_F_KPROBE_MULTI_RETURN", 1},
};
constexpr Constant bpf_uprobe_flags_values[] = {
    {"BPF_F_UPROBE_MULTI_RETURN", 1},
};

// linux/bpf.h: above a command
constexpr Constant bpf_command_bits_values[] = {
    {"BPF_COMMON_ATTRS", 0x10000},
};

}  // namespace

const ConstantSet bpf_commands{"bpf_commands", bpf_commands_values, "BPF_???"};
const ConstantSet bpf_command_bits{"bpf_command_bits", bpf_command_bits_values, "BPF_???"};
const ConstantSet bpf_map_types{"bpf_map_types", bpf_map_types_values, "BPF_MAP_TYPE_???"};
const ConstantSet bpf_program_types{"bpf_program_types", bpf_program_types_values, "BPF_PROG_TYPE_???"};
const ConstantSet bpf_attach_types{"bpf_attach_types", bpf_attach_types_values, "BPF_???"};
const ConstantSet bpf_map_flags{"bpf_map_flags", bpf_map_flags_values, "BPF_F_???"};
const ConstantSet bpf_program_flags{"bpf_program_flags", bpf_program_flags_values, "BPF_F_???"};
const ConstantSet bpf_object_flags{"bpf_object_flags", bpf_object_flags_values, "BPF_F_???"};
const ConstantSet bpf_btf_flags{"bpf_btf_flags", bpf_btf_flags_values, "BPF_F_???"};
const ConstantSet bpf_attach_flags{"bpf_attach_flags", bpf_attach_flags_values, "BPF_F_???"};
const ConstantSet bpf_query_flags{"bpf_query_flags", bpf_query_flags_values, "BPF_F_QUERY_???"};
const ConstantSet bpf_test_flags{"bpf_test_flags", bpf_test_flags_values, "BPF_F_TEST_???"};
const ConstantSet bpf_element_flags{"bpf_element_flags", bpf_element_flags_values, "BPF_???"};
// By the class of an instruction, the low three bits of its code: those and the width stand before the rest.
const ConstantSet bpf_load{.name = "bpf_load", .constants = bpf_load_values, .unknown = "BPF_???", .head = 0x1f};
const ConstantSet bpf_arithmetic{
    .name = "bpf_arithmetic", .constants = bpf_arithmetic_values, .unknown = "BPF_???", .head = 0x0f};
const ConstantSet bpf_jump{.name = "bpf_jump", .constants = bpf_jump_values, .unknown = "BPF_???", .head = 0x0f};
const ConstantSet bpf_registers{"bpf_registers", bpf_registers_values, "BPF_REG_???"};
const ConstantSet bpf_task_descriptor_types{"bpf_task_descriptor_types", bpf_task_descriptor_types_values,
                                            "BPF_FD_TYPE_???"};
const ConstantSet bpf_statistics{"bpf_statistics", bpf_statistics_values, "BPF_STATS_???"};
const ConstantSet bpf_kprobe_flags{"bpf_kprobe_flags", bpf_kprobe_flags_values, "BPF_F_KPROBE_MULTI_???"};
const ConstantSet bpf_uprobe_flags{"bpf_uprobe_flags", bpf_uprobe_flags_values, "BPF_F_UPROBE_MULTI_???"};

}  // namespace callgate::decode

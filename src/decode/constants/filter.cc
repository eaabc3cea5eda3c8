#include "decode/constants/filter.h"

namespace callgate::decode {
namespace {

// linux/bpf_common.h: load instructions
constexpr Constant filter_load_values[] = {
    {"BPF_LD", 0, 7},        {"BPF_LDX", 1, 7},       {"BPF_W", 0, 0x18},      {"BPF_H", 8, 0x18},
    {"BPF_B", 0x10, 0x18},   {"BPF_DW", 0x18, 0x18},  {"BPF_IMM", 0, 0xe0},    {"BPF_ABS", 0x20, 0xe0},
    {"BPF_IND", 0x40, 0xe0}, {"BPF_MEM", 0x60, 0xe0}, {"BPF_LEN", 0x80, 0xe0}, {"BPF_MSH", 0xa0, 0xe0},
};

constexpr Constant filter_store_values[] = {
    {"BPF_ST", 2, 7},
    {"BPF_STX", 3, 7},
};

constexpr Constant filter_arithmetic_values[] = {
    {"BPF_ALU", 4, 7},       {"BPF_K", 0, 8},         {"BPF_X", 8, 8},         {"BPF_ADD", 0, 0xf0},
    {"BPF_SUB", 0x10, 0xf0}, {"BPF_MUL", 0x20, 0xf0}, {"BPF_DIV", 0x30, 0xf0}, {"BPF_OR", 0x40, 0xf0},
    {"BPF_AND", 0x50, 0xf0}, {"BPF_LSH", 0x60, 0xf0}, {"BPF_RSH", 0x70, 0xf0}, {"BPF_NEG", 0x80, 0xf0},
    {"BPF_MOD", 0x90, 0xf0}, {"BPF_XOR", 0xa0, 0xf0}, {"BPF_MOV", 0xb0, 0xf0},
};

constexpr Constant filter_jump_values[] = {
    {"BPF_JMP", 5, 7},       {"BPF_K", 0, 8},         {"BPF_X", 8, 8},         {"BPF_JA", 0, 0xf0},
    {"BPF_JEQ", 0x10, 0xf0}, {"BPF_JGT", 0x20, 0xf0}, {"BPF_JGE", 0x30, 0xf0}, {"BPF_JSET", 0x40, 0xf0},
};

constexpr Constant filter_return_values[] = {
    {"BPF_RET", 6, 7},
    {"BPF_K", 0, 0x18},
    {"BPF_X", 8, 0x18},
    {"BPF_A", 0x10, 0x18},
};

constexpr Constant filter_miscellaneous_values[] = {
    {"BPF_MISC", 7, 7},
    {"BPF_TAX", 0, 0xf8},
    {"BPF_TXA", 0x80, 0xf8},
};

// linux/seccomp.h: what a filter returns
constexpr Constant filter_seccomp_results_values[] = {
    {"SECCOMP_RET_KILL_PROCESS", 0x80000000, 0xffff0000},
    {"SECCOMP_RET_KILL_THREAD", 0, 0xffff0000},
    {"SECCOMP_RET_TRAP", 0x30000, 0xffff0000},
    {"SECCOMP_RET_ERRNO", 0x50000, 0xffff0000},
    {"SECCOMP_RET_USER_NOTIF", 0x7fc00000, 0xffff0000},
    {"SECCOMP_RET_TRACE", 0x7ff00000, 0xffff0000},
    {"SECCOMP_RET_LOG", 0x7ffc0000, 0xffff0000},
    {"SECCOMP_RET_ALLOW", 0x7fff0000, 0xffff0000},
};

// linux/filter.h: loads from these offsets give no packet bytes
constexpr Constant filter_ancillary_values[] = {
    {"SKF_AD_OFF+SKF_AD_PROTOCOL", 0xfffff000},
    {"SKF_AD_OFF+SKF_AD_PKTTYPE", 0xfffff004},
    {"SKF_AD_OFF+SKF_AD_IFINDEX", 0xfffff008},
    {"SKF_AD_OFF+SKF_AD_NLATTR", 0xfffff00c},
    {"SKF_AD_OFF+SKF_AD_NLATTR_NEST", 0xfffff010},
    {"SKF_AD_OFF+SKF_AD_MARK", 0xfffff014},
    {"SKF_AD_OFF+SKF_AD_QUEUE", 0xfffff018},
    {"SKF_AD_OFF+SKF_AD_HATYPE", 0xfffff01c},
    {"SKF_AD_OFF+SKF_AD_RXHASH", 0xfffff020},
    {"SKF_AD_OFF+SKF_AD_CPU", 0xfffff024},
    {"SKF_AD_OFF+SKF_AD_ALU_XOR_X", 0xfffff028},
    {"SKF_AD_OFF+SKF_AD_VLAN_TAG", 0xfffff02c},
    {"SKF_AD_OFF+SKF_AD_VLAN_TAG_PRESENT", 0xfffff030},
    {"SKF_AD_OFF+SKF_AD_PAY_OFFSET", 0xfffff034},
    {"SKF_AD_OFF+SKF_AD_RANDOM", 0xfffff038},
    {"SKF_AD_OFF+SKF_AD_VLAN_TPID", 0xfffff03c},
};

}  // namespace

const ConstantSet filter_load{"filter_load", filter_load_values, "BPF_???"};
const ConstantSet filter_store{"filter_store", filter_store_values, "BPF_???"};
const ConstantSet filter_arithmetic{"filter_arithmetic", filter_arithmetic_values, "BPF_???"};
const ConstantSet filter_jump{"filter_jump", filter_jump_values, "BPF_???"};
const ConstantSet filter_return{"filter_return", filter_return_values, "BPF_???"};
const ConstantSet filter_miscellaneous{"filter_miscellaneous", filter_miscellaneous_values, "BPF_???"};
const ConstantSet filter_seccomp_results{"filter_seccomp_results", filter_seccomp_results_values, "SECCOMP_RET_???"};
const ConstantSet filter_ancillary{"filter_ancillary", filter_ancillary_values, {}};

}  // namespace callgate::decode

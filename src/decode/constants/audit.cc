#include "decode/constants/audit.h"

namespace callgate::decode {
namespace {

// linux/audit.h
constexpr Constant audit_fields_values[] = {
    {"AUDIT_PID", 0},
    {"AUDIT_UID", 1},
    {"AUDIT_EUID", 2},
    {"AUDIT_SUID", 3},
    {"AUDIT_FSUID", 4},
    {"AUDIT_GID", 5},
    {"AUDIT_EGID", 6},
    {"AUDIT_SGID", 7},
    {"AUDIT_FSGID", 8},
    {"AUDIT_LOGINUID", 9},
    {"AUDIT_PERS", 0xa},
    {"AUDIT_ARCH", 0xb},
    {"AUDIT_MSGTYPE", 0xc},
    {"AUDIT_SUBJ_USER", 0xd},
    {"AUDIT_SUBJ_ROLE", 0xe},
    {"AUDIT_SUBJ_TYPE", 0xf},
    {"AUDIT_SUBJ_SEN", 0x10},
    {"AUDIT_SUBJ_CLR", 0x11},
    {"AUDIT_PPID", 0x12},
    {"AUDIT_OBJ_USER", 0x13},
    {"AUDIT_OBJ_ROLE", 0x14},
    {"AUDIT_OBJ_TYPE", 0x15},
    {"AUDIT_OBJ_LEV_LOW", 0x16},
    {"AUDIT_OBJ_LEV_HIGH", 0x17},
    {"AUDIT_LOGINUID_SET", 0x18},
    {"AUDIT_SESSIONID", 0x19},
    {"AUDIT_FSTYPE", 0x1a},
    {"AUDIT_DEVMAJOR", 0x64},
    {"AUDIT_DEVMINOR", 0x65},
    {"AUDIT_INODE", 0x66},
    {"AUDIT_EXIT", 0x67},
    {"AUDIT_SUCCESS", 0x68},
    {"AUDIT_WATCH", 0x69},
    {"AUDIT_PERM", 0x6a},
    {"AUDIT_DIR", 0x6b},
    {"AUDIT_FILETYPE", 0x6c},
    {"AUDIT_OBJ_UID", 0x6d},
    {"AUDIT_OBJ_GID", 0x6e},
    {"AUDIT_FIELD_COMPARE", 0x6f},
    {"AUDIT_EXE", 0x70},
    {"AUDIT_SADDR_FAM", 0x71},
    {"AUDIT_ARG0", 0xc8},
    {"AUDIT_ARG1", 0xc9},
    {"AUDIT_ARG2", 0xca},
    {"AUDIT_ARG3", 0xcb},
    {"AUDIT_FILTERKEY", 0xd2},
};

constexpr Constant audit_operators_values[] = {
    {"AUDIT_BIT_MASK", 0x8000000},
    {"AUDIT_LESS_THAN", 0x10000000},
    {"AUDIT_GREATER_THAN", 0x20000000},
    {"AUDIT_NOT_EQUAL", 0x30000000},
    {"AUDIT_EQUAL", 0x40000000},
    {"AUDIT_BIT_TEST", 0x48000000},
    {"AUDIT_LESS_THAN_OR_EQUAL", 0x50000000},
    {"AUDIT_GREATER_THAN_OR_EQUAL", 0x60000000},
};

constexpr Constant audit_filters_values[] = {
    {"AUDIT_FILTER_USER", 0}, {"AUDIT_FILTER_TASK", 1},    {"AUDIT_FILTER_ENTRY", 2}, {"AUDIT_FILTER_WATCH", 3},
    {"AUDIT_FILTER_EXIT", 4}, {"AUDIT_FILTER_EXCLUDE", 5}, {"AUDIT_FILTER_FS", 6},    {"AUDIT_FILTER_URING_EXIT", 7},
};

constexpr Constant audit_filter_flags_values[] = {
    {"AUDIT_FILTER_PREPEND", 0x10},
};

constexpr Constant audit_actions_values[] = {
    {"AUDIT_NEVER", 0},
    {"AUDIT_POSSIBLE", 1},
    {"AUDIT_ALWAYS", 2},
};

}  // namespace

const ConstantSet audit_fields{"audit_fields", audit_fields_values, "AUDIT_???"};
const ConstantSet audit_operators{"audit_operators", audit_operators_values, "AUDIT_???"};
const ConstantSet audit_filters{"audit_filters", audit_filters_values, "AUDIT_FILTER_???"};
const ConstantSet audit_filter_flags{"audit_filter_flags", audit_filter_flags_values, "AUDIT_FILTER_???"};
const ConstantSet audit_actions{"audit_actions", audit_actions_values, "AUDIT_???"};

}  // namespace callgate::decode

#include "decode/constants/quota.h"

namespace callgate::decode {
namespace {

constexpr Constant quota_commands_values[] = {
    {"Q_SYNC", 0x800001},         {"Q_QUOTAON", 0x800002},     {"Q_QUOTAOFF", 0x800003}, {"Q_GETFMT", 0x800004},
    {"Q_GETINFO", 0x800005},      {"Q_SETINFO", 0x800006},     {"Q_GETQUOTA", 0x800007}, {"Q_SETQUOTA", 0x800008},
    {"Q_GETNEXTQUOTA", 0x800009}, {"Q_XQUOTAON", 0x5801},      {"Q_XQUOTAOFF", 0x5802},  {"Q_XGETQUOTA", 0x5803},
    {"Q_XSETQLIM", 0x5804},       {"Q_XGETQSTAT", 0x5805},     {"Q_XQUOTARM", 0x5806},   {"Q_XQUOTASYNC", 0x5807},
    {"Q_XGETQSTATV", 0x5808},     {"Q_XGETNEXTQUOTA", 0x5809},
};

constexpr Constant quota_types_values[] = {
    {"USRQUOTA", 0},
    {"GRPQUOTA", 1},
    {"PRJQUOTA", 2},
};

constexpr Constant quota_formats_values[] = {
    {"QFMT_VFS_OLD", 1}, {"QFMT_VFS_V0", 2}, {"QFMT_OCFS2", 3}, {"QFMT_VFS_V1", 4}, {"QFMT_SHMEM", 5},
};

constexpr Constant quota_info_flags_values[] = {
    {"DQF_ROOT_SQUASH", 1},
    {"DQF_SYS_FILE", 0x10000},
};

constexpr Constant quota_info_fields_values[] = {
    {"IIF_BGRACE", 1},
    {"IIF_IGRACE", 2},
    {"IIF_FLAGS", 4},
};

constexpr Constant quota_limit_fields_values[] = {
    {"QIF_BLIMITS", 1}, {"QIF_SPACE", 2},    {"QIF_ILIMITS", 4},
    {"QIF_INODES", 8},  {"QIF_BTIME", 0x10}, {"QIF_ITIME", 0x20},
};

constexpr Constant xfs_quota_states_values[] = {
    {"FS_QUOTA_UDQ_ACCT", 1}, {"FS_QUOTA_UDQ_ENFD", 2},    {"FS_QUOTA_GDQ_ACCT", 4},
    {"FS_QUOTA_GDQ_ENFD", 8}, {"FS_QUOTA_PDQ_ACCT", 0x10}, {"FS_QUOTA_PDQ_ENFD", 0x20},
};

constexpr Constant xfs_quota_owners_values[] = {
    {"FS_USER_QUOTA", 1},
    {"FS_PROJ_QUOTA", 2},
    {"FS_GROUP_QUOTA", 4},
};
constexpr Constant xfs_quota_kinds_values[] = {
    {"FS_USER_QUOTA", 0x1},
    {"FS_PROJ_QUOTA", 0x2},
    {"FS_GROUP_QUOTA", 0x4},
};

}  // namespace

const ConstantSet quota_commands{"quota_commands", quota_commands_values, "Q_???"};
const ConstantSet quota_types{"quota_types", quota_types_values, "???QUOTA"};
const ConstantSet quota_formats{"quota_formats", quota_formats_values, "QFMT_???"};
const ConstantSet quota_info_flags{"quota_info_flags", quota_info_flags_values, "DQF_???"};
const ConstantSet quota_info_fields{"quota_info_fields", quota_info_fields_values, "IIF_???"};
const ConstantSet quota_limit_fields{"quota_limit_fields", quota_limit_fields_values, "QIF_???"};
const ConstantSet xfs_quota_states{"xfs_quota_states", xfs_quota_states_values, "FS_QUOTA_???"};
const ConstantSet xfs_quota_owners{"xfs_quota_owners", xfs_quota_owners_values, "FS_???_QUOTA"};
const ConstantSet xfs_quota_kinds{"xfs_quota_kinds", xfs_quota_kinds_values, "FS_???_QUOTA"};

}  // namespace callgate::decode

// Constants of disk quotas (linux/quota.h, linux/dqblk_xfs.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet quota_commands;  ///< without the type in the low byte
extern const ConstantSet quota_types;
extern const ConstantSet quota_formats;
extern const ConstantSet quota_info_flags;
extern const ConstantSet quota_info_fields;
extern const ConstantSet quota_limit_fields;
extern const ConstantSet xfs_quota_states;
extern const ConstantSet xfs_quota_owners;
extern const ConstantSet xfs_quota_kinds;

}  // namespace callgate::decode

// What special descriptors answer: seccomp's listener (linux/seccomp.h), descriptors of processes (linux/pidfd.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet seccomp_notify_flags;
extern const ConstantSet seccomp_notify_fd_flags;
extern const ConstantSet seccomp_addfd_flags;
extern const ConstantSet pidfd_info_fields;
extern const ConstantSet pidfd_coredump_flags;

}  // namespace callgate::decode

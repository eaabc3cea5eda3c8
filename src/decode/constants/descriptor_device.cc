#include "decode/constants/descriptor_device.h"

namespace callgate::decode {
namespace {

constexpr Constant seccomp_notify_flags_values[] = {
    {"SECCOMP_USER_NOTIF_FLAG_CONTINUE", 1},
};
constexpr Constant seccomp_notify_fd_flags_values[] = {
    {"SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP", 1},
};
constexpr Constant seccomp_addfd_flags_values[] = {
    {"SECCOMP_ADDFD_FLAG_SETFD", 1},
    {"SECCOMP_ADDFD_FLAG_SEND", 2},
};
constexpr Constant pidfd_info_fields_values[] = {
    {"PIDFD_INFO_PID", 1},
    {"PIDFD_INFO_CREDS", 2},
    {"PIDFD_INFO_CGROUPID", 4},
    {"PIDFD_INFO_EXIT", 8},
    {"PIDFD_INFO_COREDUMP", 0x10},
    {"PIDFD_INFO_SUPPORTED_MASK", 0x20},
    {"PIDFD_INFO_COREDUMP_SIGNAL", 0x40},
    {"PIDFD_INFO_COREDUMP_CODE", 0x80},
};
constexpr Constant pidfd_coredump_flags_values[] = {
    {"PIDFD_COREDUMPED", 1},
    {"PIDFD_COREDUMP_SKIP", 2},
    {"PIDFD_COREDUMP_USER", 4},
    {"PIDFD_COREDUMP_ROOT", 8},
};

}  // namespace

const ConstantSet seccomp_notify_flags{"seccomp_notify_flags", seccomp_notify_flags_values,
                                       "SECCOMP_USER_NOTIF_FLAG_???"};
const ConstantSet seccomp_notify_fd_flags{"seccomp_notify_fd_flags", seccomp_notify_fd_flags_values,
                                          "SECCOMP_USER_NOTIF_FD_???"};
const ConstantSet seccomp_addfd_flags{"seccomp_addfd_flags", seccomp_addfd_flags_values, "SECCOMP_ADDFD_FLAG_???"};
const ConstantSet pidfd_info_fields{"pidfd_info_fields", pidfd_info_fields_values, "PIDFD_INFO_???"};
const ConstantSet pidfd_coredump_flags{"pidfd_coredump_flags", pidfd_coredump_flags_values, "PIDFD_COREDUMPED_???"};

}  // namespace callgate::decode

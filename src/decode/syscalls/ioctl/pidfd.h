// The commands of ioctl to descriptors of processes (linux/pidfd.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/pidfd.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case pidfd[] = {
    on(0xff01, ret::fd, hex("arg")),  // PIDFD_GET_CGROUP_NAMESPACE
    on(0xff02, ret::fd, hex("arg")),  // PIDFD_GET_IPC_NAMESPACE
    on(0xff03, ret::fd, hex("arg")),  // PIDFD_GET_MNT_NAMESPACE
    on(0xff04, ret::fd, hex("arg")),  // PIDFD_GET_NET_NAMESPACE
    on(0xff05, ret::fd, hex("arg")),  // PIDFD_GET_PID_NAMESPACE
    on(0xff06, ret::fd, hex("arg")),  // PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE
    on(0xff07, ret::fd, hex("arg")),  // PIDFD_GET_TIME_NAMESPACE
    on(0xff08, ret::fd, hex("arg")),  // PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE
    on(0xff09, ret::fd, hex("arg")),  // PIDFD_GET_USER_NAMESPACE
    on(0xff0a, ret::fd, hex("arg")),  // PIDFD_GET_UTS_NAMESPACE
    on(0xc058ff0b, exchange("arg", structs::pidfd_info, structs::pidfd_info_got)),  // PIDFD_GET_INFO
};

}  // namespace callgate::decode::syscalls::ioctl

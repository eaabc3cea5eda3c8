// The commands of ioctl to Windows's ways to wait (linux/ntsync.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/ntsync.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case ntsync[] = {
    on(0x40044e86, in("arg", element::u32)),                                          // NTSYNC_IOC_MUTEX_KILL
    on(0x40084e80, ret::fd, in("arg", structs::ntsync_sem)),                          // NTSYNC_IOC_CREATE_SEM
    on(0x40084e84, ret::fd, in("arg", structs::ntsync_mutex)),                        // NTSYNC_IOC_CREATE_MUTEX
    on(0x40084e87, ret::fd, in("arg", structs::ntsync_event)),                        // NTSYNC_IOC_CREATE_EVENT
    on(0x80044e88, out("arg", element::u32)),                                         // NTSYNC_IOC_EVENT_SET
    on(0x80044e89, out("arg", element::u32)),                                         // NTSYNC_IOC_EVENT_RESET
    on(0x80044e8a, out("arg", element::u32)),                                         // NTSYNC_IOC_EVENT_PULSE
    on(0x80084e8b, out("arg", structs::ntsync_sem)),                                  // NTSYNC_IOC_SEM_READ
    on(0x80084e8c, out("arg", structs::ntsync_mutex)),                                // NTSYNC_IOC_MUTEX_READ
    on(0x80084e8d, out("arg", structs::ntsync_event)),                                // NTSYNC_IOC_EVENT_READ
    on(0xc0044e81, inout("arg", element::u32)),                                       // NTSYNC_IOC_SEM_RELEASE
    on(0xc0084e85, inout("arg", structs::ntsync_mutex)),                              // NTSYNC_IOC_MUTEX_UNLOCK
    on(0xc0284e82, exchange("arg", structs::ntsync_wait, structs::ntsync_wait_got)),  // NTSYNC_IOC_WAIT_ANY
    on(0xc0284e83, exchange("arg", structs::ntsync_wait, structs::ntsync_wait_got)),  // NTSYNC_IOC_WAIT_ALL
};

}  // namespace callgate::decode::syscalls::ioctl

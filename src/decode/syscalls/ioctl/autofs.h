// The commands of ioctl to the automounter and its mounts (linux/auto_fs.h, auto_dev-ioctl.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/autofs.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item autofs_expiry_word = flags({}, autofs_expire_flags);

inline constexpr Case autofs[] = {
    on(0x9360, ulong("arg")),                                                          // AUTOFS_IOC_READY
    on(0x9361, ulong("arg")),                                                          // AUTOFS_IOC_FAIL
    on(0x9362),                                                                        // AUTOFS_IOC_CATATONIC
    on(0x40049366, in("arg", autofs_expiry_word)),                                     // AUTOFS_IOC_EXPIRE_MULTI
    on(0x80049363, out("arg", element::s32)),                                          // AUTOFS_IOC_PROTOVER
    on(0x80049367, out("arg", element::s32)),                                          // AUTOFS_IOC_PROTOSUBVER
    on(0x80049370, out("arg", element::s32)),                                          // AUTOFS_IOC_ASKUMOUNT
    on(0x810c9365, out("arg", structs::autofs_expire)),                                // AUTOFS_IOC_EXPIRE
    on(0xc0089364, inout("arg", element::ulong)),                                      // AUTOFS_IOC_SETTIMEOUT
    on(0xc0189371, exchange("arg", structs::autofs_plain, structs::autofs_version)),   // AUTOFS_DEV_IOCTL_VERSION
    on(0xc0189372, exchange("arg", structs::autofs_plain, structs::autofs_protocol)),  // AUTOFS_DEV_IOCTL_PROTOVER
    on(0xc0189373,
       exchange("arg", structs::autofs_plain, structs::autofs_subprotocol)),          // AUTOFS_DEV_IOCTL_PROTOSUBVER
    on(0xc0189374, exchange("arg", structs::autofs_open, structs::autofs_opened)),    // AUTOFS_DEV_IOCTL_OPENMOUNT
    on(0xc0189375, exchange("arg", structs::autofs_plain, structs::autofs_version)),  // AUTOFS_DEV_IOCTL_CLOSEMOUNT
    on(0xc0189376, exchange("arg", structs::autofs_ready, structs::autofs_version)),  // AUTOFS_DEV_IOCTL_READY
    on(0xc0189377, exchange("arg", structs::autofs_fail, structs::autofs_version)),   // AUTOFS_DEV_IOCTL_FAIL
    on(0xc0189378, exchange("arg", structs::autofs_pipe, structs::autofs_version)),   // AUTOFS_DEV_IOCTL_SETPIPEFD
    on(0xc0189379, exchange("arg", structs::autofs_plain, structs::autofs_version)),  // AUTOFS_DEV_IOCTL_CATATONIC
    on(0xc018937a, exchange("arg", structs::autofs_timeout, structs::autofs_timeout_got)),  // AUTOFS_DEV_IOCTL_TIMEOUT
    on(0xc018937b, exchange("arg", structs::autofs_plain, structs::autofs_requester)),  // AUTOFS_DEV_IOCTL_REQUESTER
    on(0xc018937c, exchange("arg", structs::autofs_expiry, structs::autofs_version)),   // AUTOFS_DEV_IOCTL_EXPIRE
    on(0xc018937d, exchange("arg", structs::autofs_plain, structs::autofs_busy)),       // AUTOFS_DEV_IOCTL_ASKUMOUNT
    on(0xc018937e,
       exchange("arg", structs::autofs_mountpoint, structs::autofs_mountpoint_got)),  // AUTOFS_DEV_IOCTL_ISMOUNTPOINT
};

}  // namespace callgate::decode::syscalls::ioctl

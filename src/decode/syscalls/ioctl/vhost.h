// The commands of ioctl to virtio devices of which the kernel serves the queues (linux/vhost.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/vhost.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item vhost_backend_word = flags({}, vhost_backend_features, Type::u64);

inline constexpr Case vhost[] = {
    on(0xaf01),                                             // VHOST_SET_OWNER
    on(0xaf02),                                             // VHOST_RESET_OWNER
    on(0xaf7d),                                             // VHOST_VDPA_SUSPEND
    on(0xaf7e),                                             // VHOST_VDPA_RESUME
    on(0x4001af72, in("arg", element::hex8)),               // VHOST_VDPA_SET_STATUS
    on(0x4004af07, in("arg", element::fd)),                 // VHOST_SET_LOG_FD
    on(0x4004af61, in("arg", element::s32)),                // VHOST_VSOCK_SET_RUNNING
    on(0x4004af77, in("arg", element::fd)),                 // VHOST_VDPA_SET_CONFIG_CALL
    on(0x4008af00, in("arg", element::hex64)),              // VHOST_SET_FEATURES
    on(0x4008af03, in("arg", structs::vhost_memory)),       // VHOST_SET_MEM_TABLE
    on(0x4008af04, in("arg", element::hex64)),              // VHOST_SET_LOG_BASE
    on(0x4008af10, in("arg", structs::vhost_vring_state)),  // VHOST_SET_VRING_NUM
    on(0x4008af12, in("arg", structs::vhost_vring_state)),  // VHOST_SET_VRING_BASE
    on(0x4008af13, in("arg", structs::vhost_vring_state)),  // VHOST_SET_VRING_ENDIAN
    on(0x4008af14, exchange("arg", structs::vhost_vring_index, structs::vhost_vring_got)),  // VHOST_GET_VRING_ENDIAN
    on(0x4008af20, in("arg", structs::vhost_vring_file)),                                   // VHOST_SET_VRING_KICK
    on(0x4008af21, in("arg", structs::vhost_vring_file)),                                   // VHOST_SET_VRING_CALL
    on(0x4008af22, in("arg", structs::vhost_vring_file)),                                   // VHOST_SET_VRING_ERR
    on(0x4008af23, in("arg", structs::vhost_vring_state)),  // VHOST_SET_VRING_BUSYLOOP_TIMEOUT
    on(0x4008af24,
       exchange("arg", structs::vhost_vring_index, structs::vhost_vring_got)),  // VHOST_GET_VRING_BUSYLOOP_TIMEOUT
    on(0x4008af25, in("arg", vhost_backend_word)),                              // VHOST_SET_BACKEND_FEATURES
    on(0x4008af30, in("arg", structs::vhost_vring_file)),                       // VHOST_NET_SET_BACKEND
    on(0x4008af60, in("arg", element::u64)),                                    // VHOST_VSOCK_SET_GUEST_CID
    on(0x4008af75, in("arg", structs::vhost_vring_state)),                      // VHOST_VDPA_SET_VRING_ENABLE
    on(0x4028af11, in("arg", structs::vhost_vring_addr)),                       // VHOST_SET_VRING_ADDR
    on(0x8001af71, out("arg", element::hex8)),                                  // VHOST_VDPA_GET_STATUS
    on(0x8002af76, out("arg", element::u16)),                                   // VHOST_VDPA_GET_VRING_NUM
    on(0x8004af70, out("arg", element::u32)),                                   // VHOST_VDPA_GET_DEVICE_ID
    on(0x8004af79, out("arg", element::u32)),                                   // VHOST_VDPA_GET_CONFIG_SIZE
    on(0x8004af7a, out("arg", element::u32)),                                   // VHOST_VDPA_GET_AS_NUM
    on(0x8004af80, out("arg", element::u32)),                                   // VHOST_VDPA_GET_VQS_COUNT
    on(0x8004af81, out("arg", element::u32)),                                   // VHOST_VDPA_GET_GROUP_NUM
    on(0x8008af00, out("arg", element::hex64)),                                 // VHOST_GET_FEATURES
    on(0x8008af26, out("arg", vhost_backend_word)),                             // VHOST_GET_BACKEND_FEATURES
    on(0x8010af78, out("arg", structs::vhost_iova_range)),                      // VHOST_VDPA_GET_IOVA_RANGE
    on(0xc008af12, exchange("arg", structs::vhost_vring_index, structs::vhost_vring_got)),  // VHOST_GET_VRING_BASE
};

}  // namespace callgate::decode::syscalls::ioctl

// The commands of ioctl to virtual machines (linux/kvm.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/kvm.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case kvm[] = {
    on(0xae01, ret::fd, hex("arg")),                 // KVM_CREATE_VM
    on(0xae41, ret::fd, hex("arg")),                 // KVM_CREATE_VCPU
    on(0x4020ae46, in("arg", structs::kvm_region)),  // KVM_SET_USER_MEMORY_REGION
};

}  // namespace callgate::decode::syscalls::ioctl

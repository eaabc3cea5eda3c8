// Virtual machines (linux/kvm.h, asm/kvm.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet kvm_memory_flags;
extern const ConstantSet kvm_capabilities;
extern const ConstantSet kvm_cpuid_flags;
extern const ConstantSet kvm_irqchips;
extern const ConstantSet kvm_pit_flags;
extern const ConstantSet kvm_irqfd_flags;
extern const ConstantSet kvm_ioeventfd_flags;
extern const ConstantSet kvm_run_states;
extern const ConstantSet kvm_device_types;
extern const ConstantSet kvm_device_flags;
extern const ConstantSet kvm_guest_debug_flags;

}  // namespace callgate::decode

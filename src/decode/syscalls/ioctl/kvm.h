// The commands of ioctl to virtual machines (linux/kvm.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/kvm.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case kvm[] = {
    on(0xae01, ret::fd, hex("arg")),                                        // KVM_CREATE_VM
    on(0xae03, ret::number, choice("arg", kvm_capabilities, Type::ulong)),  // KVM_CHECK_EXTENSION
    on(0xae41, ret::fd, u32("arg")),                                        // KVM_CREATE_VCPU
    on(0x4004ae86, in("arg", structs::kvm_interrupt)),                      // KVM_INTERRUPT
    on(0x4004ae8b, in("arg", structs::kvm_signal_mask)),                    // KVM_SET_SIGNAL_MASK
    on(0x4004ae99, in("arg", structs::kvm_mp_state)),                       // KVM_SET_MP_STATE
    on(0x4008ae48, in("arg", element::hex64)),                              // KVM_SET_IDENTITY_MAP_ADDR
    on(0x4008ae61, in("arg", structs::kvm_irq_level)),                      // KVM_IRQ_LINE
    on(0x4008ae6a, in("arg", structs::kvm_irq_routing)),                    // KVM_SET_GSI_ROUTING
    on(0x4008ae89, ret::number, in("arg", structs::kvm_msrs)),              // KVM_SET_MSRS
    on(0x4008ae90, in("arg", structs::kvm_cpuid2)),                         // KVM_SET_CPUID2
    on(0x4010ae42, in("arg", structs::kvm_dirty_log)),                      // KVM_GET_DIRTY_LOG
    on(0x4010aeab, in("arg", structs::kvm_one_reg)),                        // KVM_GET_ONE_REG
    on(0x4010aeac, in("arg", structs::kvm_one_reg)),                        // KVM_SET_ONE_REG
    on(0x4018aee1, in("arg", structs::kvm_device_attr)),                    // KVM_SET_DEVICE_ATTR
    on(0x4018aee2, in("arg", structs::kvm_device_attr)),                    // KVM_GET_DEVICE_ATTR
    on(0x4018aee3, in("arg", structs::kvm_device_attr)),                    // KVM_HAS_DEVICE_ATTR
    on(0x4020ae46, in("arg", structs::kvm_region)),                         // KVM_SET_USER_MEMORY_REGION
    on(0x4020ae76, in("arg", structs::kvm_irqfd)),                          // KVM_IRQFD
    on(0x4020aea5, ret::number, in("arg", structs::kvm_msi)),               // KVM_SIGNAL_MSI
    on(0x4030ae7b, in("arg", structs::kvm_clock_data)),                     // KVM_SET_CLOCK
    on(0x4040ae77, in("arg", structs::kvm_pit_config)),                     // KVM_CREATE_PIT2
    on(0x4040ae79, in("arg", structs::kvm_ioeventfd)),                      // KVM_IOEVENTFD
    on(0x4048ae9b, in("arg", structs::kvm_guest_debug)),                    // KVM_SET_GUEST_DEBUG
    on(0x4068aea3, in("arg", structs::kvm_enable_cap)),                     // KVM_ENABLE_CAP
    on(0x4090ae82, in("arg", structs::kvm_regs)),                           // KVM_SET_REGS
    on(0x40a0ae49, in("arg", structs::kvm_region2)),                        // KVM_SET_USER_MEMORY_REGION2
    on(0x4138ae84, in("arg", structs::kvm_sregs)),                          // KVM_SET_SREGS
    on(0x4140aecd, in("arg", structs::kvm_sregs2)),                         // KVM_SET_SREGS2
    on(0x8004ae98, out("arg", structs::kvm_mp_state)),                      // KVM_GET_MP_STATE
    on(0x8030ae7c, out("arg", structs::kvm_clock_data)),                    // KVM_GET_CLOCK
    on(0x8090ae81, out("arg", structs::kvm_regs)),                          // KVM_GET_REGS
    on(0x8138ae83, out("arg", structs::kvm_sregs)),                         // KVM_GET_SREGS
    on(0x8140aecc, out("arg", structs::kvm_sregs2)),                        // KVM_GET_SREGS2
    on(0x8208ae63, in("arg", structs::kvm_irqchip)),                        // KVM_SET_IRQCHIP
    on(0xc004ae02, out("arg", structs::kvm_msr_list)),                      // KVM_GET_MSR_INDEX_LIST
    on(0xc004ae0a, out("arg", structs::kvm_msr_list)),                      // KVM_GET_MSR_FEATURE_INDEX_LIST
    on(0xc008ae05, out("arg", structs::kvm_cpuid2)),                        // KVM_GET_SUPPORTED_CPUID
    on(0xc008ae09, out("arg", structs::kvm_cpuid2)),                        // KVM_GET_EMULATED_CPUID
    on(0xc008ae67, becomes(structs::kvm_irq_status, inout("arg", structs::kvm_irq_level))),       // KVM_IRQ_LINE_STATUS
    on(0xc008ae88, ret::number, out("arg", structs::kvm_msrs)),                                   // KVM_GET_MSRS
    on(0xc008ae91, out("arg", structs::kvm_cpuid2)),                                              // KVM_GET_CPUID2
    on(0xc00caee0, exchange("arg", structs::kvm_create_device, structs::kvm_create_device_got)),  // KVM_CREATE_DEVICE
    on(0xc018ae85, exchange("arg", structs::kvm_translation_asked, structs::kvm_translation_got)),  // KVM_TRANSLATE
    on(0xc018aec0, in("arg", structs::kvm_clear_dirty_log)),                                // KVM_CLEAR_DIRTY_LOG
    on(0xc208ae62, exchange("arg", structs::kvm_irqchip_asked, structs::kvm_irqchip_got)),  // KVM_GET_IRQCHIP
};

}  // namespace callgate::decode::syscalls::ioctl

// Structures of virtual machines (linux/kvm.h, asm/kvm.h).
#pragma once

#include "decode/constants/kvm.h"
#include "decode/custom/kvm.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf kvm_region{
    "kvm_userspace_memory_region",     u32("slot"),        flags("flags", kvm_memory_flags),
    hex("guest_phys_addr", Type::u64), u64("memory_size"), hex("userspace_addr", Type::u64)};
inline constexpr StructOf kvm_region2{
    "kvm_userspace_memory_region2",       u32("slot"),        flags("flags", kvm_memory_flags),
    hex("guest_phys_addr", Type::u64),    u64("memory_size"), hex("userspace_addr", Type::u64),
    hex("guest_memfd_offset", Type::u64), fd("guest_memfd"),  pad(116)};

namespace kvm_detail {
constexpr Item reg(std::string_view name) {
  return hex(name, Type::u64);
}
}  // namespace kvm_detail

inline constexpr StructOf kvm_regs{"kvm_regs",
                                   kvm_detail::reg("rax"),
                                   elided(kvm_detail::reg("rbx")),
                                   elided(kvm_detail::reg("rcx")),
                                   elided(kvm_detail::reg("rdx")),
                                   elided(kvm_detail::reg("rsi")),
                                   elided(kvm_detail::reg("rdi")),
                                   kvm_detail::reg("rsp"),
                                   kvm_detail::reg("rbp"),
                                   elided(kvm_detail::reg("r8")),
                                   elided(kvm_detail::reg("r9")),
                                   elided(kvm_detail::reg("r10")),
                                   elided(kvm_detail::reg("r11")),
                                   elided(kvm_detail::reg("r12")),
                                   elided(kvm_detail::reg("r13")),
                                   elided(kvm_detail::reg("r14")),
                                   elided(kvm_detail::reg("r15")),
                                   kvm_detail::reg("rip"),
                                   kvm_detail::reg("rflags")};
inline constexpr StructOf kvm_segment{"kvm_segment", hex("base", Type::u64),
                                      u32("limit"),  u16("selector"),
                                      u8("type"),    u8("present"),
                                      u8("dpl"),     u8("db"),
                                      u8("s"),       u8("l"),
                                      u8("g"),       u8("avl"),
                                      pad(2)};
inline constexpr StructOf kvm_dtable{"kvm_dtable", hex("base", Type::u64), u16("limit"), pad(6)};
namespace kvm_detail {
/// What both versions of the special registers begin with.
inline constexpr StructOf special{"kvm_sregs",
                                  field("cs", kvm_segment),
                                  verbose(field("ds", kvm_segment)),
                                  verbose(field("es", kvm_segment)),
                                  verbose(field("fs", kvm_segment)),
                                  verbose(field("gs", kvm_segment)),
                                  verbose(field("ss", kvm_segment)),
                                  verbose(field("tr", kvm_segment)),
                                  verbose(field("ldt", kvm_segment)),
                                  verbose(field("gdt", kvm_dtable)),
                                  verbose(field("idt", kvm_dtable)),
                                  verbose(reg("cr0")),
                                  verbose(reg("cr2")),
                                  verbose(reg("cr3")),
                                  verbose(reg("cr4")),
                                  verbose(reg("cr8")),
                                  verbose(reg("efer")),
                                  verbose(reg("apic_base"))};
}  // namespace kvm_detail
inline constexpr StructOf kvm_sregs{"kvm_sregs", anonymous(kvm_detail::special),
                                    verbose(array("interrupt_bitmap", element::hex64, 4))};
inline constexpr StructOf kvm_sregs2{"kvm_sregs2", anonymous(kvm_detail::special), verbose(hex("flags", Type::u64)),
                                     verbose(array("pdptrs", element::hex64, 4))};

inline constexpr StructOf kvm_cpuid2{"kvm_cpuid2", u32("nent"), pad(4),
                                     custom_field("entries", 0, decode_cpuid_entries)};
inline constexpr StructOf kvm_msr_entry{"kvm_msr_entry", hex("index", Type::u32), pad(4), hex("data", Type::u64)};
inline constexpr StructOf kvm_msrs{"kvm_msrs", u32("nmsrs"), pad(4),
                                   tail("entries", kvm_msr_entry, len::count("nmsrs"))};
inline constexpr StructOf kvm_msr_list{"kvm_msr_list", u32("nmsrs"),
                                       tail("indices", element::hex32, len::count("nmsrs"))};
inline constexpr StructOf kvm_reg_list{"kvm_reg_list", u64("n"), tail("reg", element::hex64, len::count("n"))};

inline constexpr StructOf kvm_irq_level{"kvm_irq_level", u32("irq"), u32("level")};
inline constexpr StructOf kvm_irq_status{"kvm_irq_level", s32("status"), pad(4)};
inline constexpr StructOf kvm_irqchip{"kvm_irqchip", choice("chip_id", kvm_irqchips, Type::u32), pad(4),
                                      verbose(in_hex(raw_bytes("chip", 512)))};
inline constexpr StructOf kvm_irqchip_asked{"kvm_irqchip", choice("chip_id", kvm_irqchips, Type::u32), pad(516)};
inline constexpr StructOf kvm_irqchip_got{"kvm_irqchip", pad(8), verbose(in_hex(raw_bytes("chip", 512)))};
inline constexpr StructOf kvm_pit_config{"kvm_pit_config", flags("flags", kvm_pit_flags), pad(60)};
inline constexpr StructOf kvm_irqfd{
    "kvm_irqfd", fd("fd"), u32("gsi"), flags("flags", kvm_irqfd_flags), when(any_of("flags", 2), fd("resamplefd")),
    pad(16)};
inline constexpr StructOf kvm_ioeventfd{"kvm_ioeventfd",
                                        hex("datamatch", Type::u64),
                                        hex("addr", Type::u64),
                                        u32("len"),
                                        fd("fd"),
                                        flags("flags", kvm_ioeventfd_flags),
                                        pad(36)};
inline constexpr StructOf kvm_msi{"kvm_msi",
                                  hex("address_lo", Type::u32),
                                  hex("address_hi", Type::u32),
                                  hex("data", Type::u32),
                                  hex("flags", Type::u32),
                                  hex("devid", Type::u32),
                                  pad(12)};
inline constexpr StructOf kvm_irq_routing_entry{
    "kvm_irq_routing_entry", u32("gsi"), u32("type"),
    hex("flags", Type::u32), pad(4),     verbose(array("u", element::hex32, 8))};
inline constexpr StructOf kvm_irq_routing{"kvm_irq_routing", u32("nr"), hex("flags", Type::u32),
                                          tail("entries", kvm_irq_routing_entry, len::count("nr"))};
inline constexpr StructOf kvm_enable_cap{"kvm_enable_cap", choice("cap", kvm_capabilities, Type::u32),
                                         hex("flags", Type::u32), array("args", element::hex64, 4), pad(64)};
inline constexpr StructOf kvm_translation_asked{"kvm_translation", hex("linear_address", Type::u64), pad(16)};
inline constexpr StructOf kvm_translation_got{
    "kvm_translation", pad(8), hex("physical_address", Type::u64), u8("valid"), u8("writeable"),
    u8("usermode"),    pad(5)};
inline constexpr StructOf kvm_interrupt{"kvm_interrupt", u32("irq")};
inline constexpr StructOf kvm_dirty_log{"kvm_dirty_log", u32("slot"), pad(4), address("dirty_bitmap", Type::u64)};
inline constexpr StructOf kvm_clear_dirty_log{"kvm_clear_dirty_log", u32("slot"), u32("num_pages"), u64("first_page"),
                                              address("dirty_bitmap", Type::u64)};
inline constexpr StructOf kvm_mp_state{"kvm_mp_state", choice("mp_state", kvm_run_states, Type::u32)};
inline constexpr StructOf kvm_guest_debug{"kvm_guest_debug", flags("control", kvm_guest_debug_flags), pad(4),
                                          array("debugreg", element::hex64, 8)};
inline constexpr StructOf kvm_create_device{"kvm_create_device", choice("type", kvm_device_types, Type::u32), pad(4),
                                            flags("flags", kvm_device_flags)};
inline constexpr StructOf kvm_create_device_got{"kvm_create_device", pad(4), fd("fd"), pad(4)};
inline constexpr StructOf kvm_device_attr{"kvm_device_attr", hex("flags", Type::u32), u32("group"), u64("attr"),
                                          address("addr", Type::u64)};
inline constexpr StructOf kvm_one_reg{"kvm_one_reg", hex("id", Type::u64), address("addr", Type::u64)};
inline constexpr StructOf kvm_signal_mask{"kvm_signal_mask", u32("len"), tail_bytes("sigset", len::arg("len"))};
inline constexpr StructOf kvm_clock_data{
    "kvm_clock_data", u64("clock"), hex("flags", Type::u32), pad(4), u64("realtime"), u64("host_tsc"), pad(16)};

}  // namespace callgate::decode::structs

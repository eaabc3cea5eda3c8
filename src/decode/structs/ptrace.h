// What ptrace reads and writes: registers (sys/user.h), what it tells of system calls and signals (linux/ptrace.h).
#pragma once

#include "decode/constants/ptrace.h"
#include "decode/constants/signal_codes.h"
#include "decode/constants/system.h"
#include "decode/custom/ptrace.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace ptrace_detail {

inline constexpr StructOf user_regs_i386{"user_regs_struct", hex("ebx"), hex("ecx"),      hex("edx"), hex("esi"),
                                         hex("edi"),         hex("ebp"), hex("eax"),      hex("xds"), hex("xes"),
                                         hex("xfs"),         hex("xgs"), hex("orig_eax"), hex("eip"), hex("xcs"),
                                         hex("eflags"),      hex("esp"), hex("xss")};
inline constexpr StructOf user_fpregs_i386{"user_fpregs_struct", hex("cwd"), hex("swd"),
                                           hex("twd"),           hex("fip"), hex("fcs"),
                                           hex("foo"),           hex("fos"), array("st_space", element::hex32, 20)};

// What is at the same place for all kinds of stops.
inline constexpr Item head = pad(24);
inline constexpr StructOf entry{"entry", custom_field("nr", 8, decode_call_number), array("args", element::hex64, 6)};
inline constexpr StructOf exit{"exit", errno_or("rval", Type::s64), u8("is_error"), pad(7)};
inline constexpr StructOf seccomp{"seccomp", custom_field("nr", 8, decode_call_number),
                                  array("args", element::hex64, 6), u32("ret_data"), pad(4)};
inline constexpr StructOf nothing{"none", head};
inline constexpr StructOf at_entry{"entry", head, field("entry", entry)};
inline constexpr StructOf at_exit{"exit", head, field("exit", exit)};
inline constexpr StructOf at_seccomp{"seccomp", head, field("seccomp", seccomp)};
inline constexpr Case kind_case[] = {as(1, at_entry), as(2, at_exit), as(3, at_seccomp), as(otherwise, nothing)};
inline constexpr Cases kinds{kind_case};

}  // namespace ptrace_detail

inline constexpr StructOf user_regs{"user_regs_struct", on_i386(ptrace_detail::user_regs_i386),
                                    hex("r15"),         hex("r14"),
                                    hex("r13"),         hex("r12"),
                                    hex("rbp"),         hex("rbx"),
                                    hex("r11"),         hex("r10"),
                                    hex("r9"),          hex("r8"),
                                    hex("rax"),         hex("rcx"),
                                    hex("rdx"),         hex("rsi"),
                                    hex("rdi"),         hex("orig_rax"),
                                    hex("rip"),         hex("cs"),
                                    hex("eflags"),      hex("rsp"),
                                    hex("ss"),          hex("fs_base"),
                                    hex("gs_base"),     hex("ds"),
                                    hex("es"),          hex("fs"),
                                    hex("gs")};
inline constexpr StructOf user_fpregs{"user_fpregs_struct",
                                      on_i386(ptrace_detail::user_fpregs_i386),
                                      hex("cwd", Type::u16),
                                      hex("swd", Type::u16),
                                      hex("ftw", Type::u16),
                                      hex("fop", Type::u16),
                                      hex("rip", Type::u64),
                                      hex("rdp", Type::u64),
                                      hex("mxcsr", Type::u32),
                                      hex("mxcr_mask", Type::u32),
                                      array("st_space", element::hex32, 32),
                                      array("xmm_space", element::hex32, 64),
                                      array("padding", element::hex32, 24)};

/// struct ptrace_syscall_info, of which as much exists as the kind of stop needs.
inline constexpr StructOf syscall_info{"ptrace_syscall_info",
                                       choice("op", syscall_info_kinds, Type::u8),
                                       pad(3),
                                       choice("arch", audit_architectures, Type::u32),
                                       address("instruction_pointer", Type::u64),
                                       address("stack_pointer", Type::u64),
                                       select("op", ptrace_detail::kinds),
                                       pad(64)};

/// struct seccomp_metadata: which filter, by the caller, and its flags, by the kernel.
inline constexpr StructOf seccomp_metadata{"seccomp_metadata", u64("filter_off"),
                                           flags("flags", seccomp_flags, Type::u64)};

/// struct ptrace_peeksiginfo_args.
inline constexpr StructOf ptrace_peeksiginfo{"ptrace_peeksiginfo_args", u64("off"), flags("flags", peek_siginfo_flags),
                                             s32("nr")};

}  // namespace callgate::decode::structs

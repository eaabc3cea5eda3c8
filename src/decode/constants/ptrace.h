// Constants of ptrace (linux/ptrace.h, asm/ptrace-abi.h, linux/elf.h, sys/reg.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet ptrace_requests;
extern const ConstantSet ptrace_options;
extern const ConstantSet register_sets;
extern const ConstantSet peek_siginfo_flags;
extern const ConstantSet syscall_info_kinds;
/// Where things lie in struct user (sys/user.h).
extern const ConstantSet user_area;
extern const ConstantSet user_area_i386;

}  // namespace callgate::decode

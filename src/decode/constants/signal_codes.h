// What siginfo_t's si_code says, and the flags of signal handling (asm-generic/siginfo.h, asm/signal.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet sender_codes;
extern const ConstantSet ill_codes;
extern const ConstantSet fpe_codes;
extern const ConstantSet segv_codes;
extern const ConstantSet bus_codes;
extern const ConstantSet trap_codes;
extern const ConstantSet chld_codes;
extern const ConstantSet poll_codes;
extern const ConstantSet sys_codes;
extern const ConstantSet audit_architectures;
extern const ConstantSet action_flags;
extern const ConstantSet handlers;
extern const ConstantSet mask_commands;
extern const ConstantSet stack_flags;

}  // namespace callgate::decode

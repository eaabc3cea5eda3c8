#include "decode/constants/signal_codes.h"

namespace callgate::decode {
namespace {

constexpr Constant sender_codes_values[] = {
    {"SI_USER", 0},
    {"SI_KERNEL", 0x80},
    {"SI_QUEUE", 0xffffffff},
    {"SI_TIMER", 0xfffffffe},
    {"SI_MESGQ", 0xfffffffd},
    {"SI_ASYNCIO", 0xfffffffc},
    {"SI_SIGIO", 0xfffffffb},
    {"SI_TKILL", 0xfffffffa},
    {"SI_DETHREAD", 0xfffffff9},
    {"SI_ASYNCNL", 0xffffffc4},
};

constexpr Constant ill_codes_values[] = {
    {"ILL_ILLOPC", 1}, {"ILL_ILLOPN", 2}, {"ILL_ILLADR", 3}, {"ILL_ILLTRP", 4},   {"ILL_PRVOPC", 5},
    {"ILL_PRVREG", 6}, {"ILL_COPROC", 7}, {"ILL_BADSTK", 8}, {"ILL_BADIADDR", 9},
};

constexpr Constant fpe_codes_values[] = {
    {"FPE_INTDIV", 1},  {"FPE_INTOVF", 2},  {"FPE_FLTDIV", 3},  {"FPE_FLTOVF", 4},  {"FPE_FLTUND", 5},
    {"FPE_FLTRES", 6},  {"FPE_FLTINV", 7},  {"FPE_FLTSUB", 8},  {"FPE_DECOVF", 9},  {"FPE_DECDIV", 10},
    {"FPE_DECERR", 11}, {"FPE_INVASC", 12}, {"FPE_INVDEC", 13}, {"FPE_FLTUNK", 14}, {"FPE_CONDTRAP", 15},
};

constexpr Constant segv_codes_values[] = {
    {"SEGV_MAPERR", 1},  {"SEGV_ACCERR", 2},  {"SEGV_BNDERR", 3},  {"SEGV_PKUERR", 4},  {"SEGV_ACCADI", 5},
    {"SEGV_ADIDERR", 6}, {"SEGV_ADIPERR", 7}, {"SEGV_MTEAERR", 8}, {"SEGV_MTESERR", 9}, {"SEGV_CPERR", 10},
};

constexpr Constant bus_codes_values[] = {
    {"BUS_ADRALN", 1}, {"BUS_ADRERR", 2}, {"BUS_OBJERR", 3}, {"BUS_MCEERR_AR", 4}, {"BUS_MCEERR_AO", 5},
};

constexpr Constant trap_codes_values[] = {
    {"TRAP_BRKPT", 1}, {"TRAP_TRACE", 2}, {"TRAP_BRANCH", 3}, {"TRAP_HWBKPT", 4}, {"TRAP_UNK", 5}, {"TRAP_PERF", 6},
};

constexpr Constant chld_codes_values[] = {
    {"CLD_EXITED", 1},  {"CLD_KILLED", 2},  {"CLD_DUMPED", 3},
    {"CLD_TRAPPED", 4}, {"CLD_STOPPED", 5}, {"CLD_CONTINUED", 6},
};

constexpr Constant poll_codes_values[] = {
    {"POLL_IN", 1}, {"POLL_OUT", 2}, {"POLL_MSG", 3}, {"POLL_ERR", 4}, {"POLL_PRI", 5}, {"POLL_HUP", 6},
};

constexpr Constant sys_codes_values[] = {
    {"SYS_SECCOMP", 1},
    {"SYS_USER_DISPATCH", 2},
};

constexpr Constant audit_architectures_values[] = {
    {"AUDIT_ARCH_SPARC", 0x2},
    {"AUDIT_ARCH_M68K", 0x4},
    {"AUDIT_ARCH_MIPS", 0x8},
    {"AUDIT_ARCH_PARISC", 0xf},
    {"AUDIT_ARCH_PPC", 0x14},
    {"AUDIT_ARCH_S390", 0x16},
    {"AUDIT_ARCH_ARMEB", 0x28},
    {"AUDIT_ARCH_SH", 0x2a},
    {"AUDIT_ARCH_H8300", 0x2e},
    {"AUDIT_ARCH_M32R", 0x58},
    {"AUDIT_ARCH_OPENRISC", 0x5c},
    {"AUDIT_ARCH_ARCOMPACTBE", 0x5d},
    {"AUDIT_ARCH_XTENSA", 0x5e},
    {"AUDIT_ARCH_C6XBE", 0x8c},
    {"AUDIT_ARCH_HEXAGON", 0xa4},
    {"AUDIT_ARCH_NDS32BE", 0xa7},
    {"AUDIT_ARCH_MICROBLAZE", 0xbd},
    {"AUDIT_ARCH_ARCV2BE", 0xc3},
    {"AUDIT_ARCH_FRV", 0x5441},
    {"AUDIT_ARCH_I386", 0x40000003},
    {"AUDIT_ARCH_MIPSEL", 0x40000008},
    {"AUDIT_ARCH_ARM", 0x40000028},
    {"AUDIT_ARCH_SHEL", 0x4000002a},
    {"AUDIT_ARCH_CRIS", 0x4000004c},
    {"AUDIT_ARCH_ARCOMPACT", 0x4000005d},
    {"AUDIT_ARCH_UNICORE", 0x4000006e},
    {"AUDIT_ARCH_NIOS2", 0x40000071},
    {"AUDIT_ARCH_C6X", 0x4000008c},
    {"AUDIT_ARCH_NDS32", 0x400000a7},
    {"AUDIT_ARCH_TILEPRO", 0x400000bc},
    {"AUDIT_ARCH_TILEGX32", 0x400000bf},
    {"AUDIT_ARCH_ARCV2", 0x400000c3},
    {"AUDIT_ARCH_RISCV32", 0x400000f3},
    {"AUDIT_ARCH_CSKY", 0x400000fc},
    {"AUDIT_ARCH_LOONGARCH32", 0x40000102},
    {"AUDIT_ARCH_MIPS64", 0x80000008},
    {"AUDIT_ARCH_PARISC64", 0x8000000f},
    {"AUDIT_ARCH_PPC64", 0x80000015},
    {"AUDIT_ARCH_S390X", 0x80000016},
    {"AUDIT_ARCH_SH64", 0x8000002a},
    {"AUDIT_ARCH_SPARC64", 0x8000002b},
    {"AUDIT_ARCH_MIPS64N32", 0xa0000008},
    {"AUDIT_ARCH_MIPSEL64", 0xc0000008},
    {"AUDIT_ARCH_PPC64LE", 0xc0000015},
    {"AUDIT_ARCH_SHEL64", 0xc000002a},
    {"AUDIT_ARCH_IA64", 0xc0000032},
    {"AUDIT_ARCH_X86_64", 0xc000003e},
    {"AUDIT_ARCH_AARCH64", 0xc00000b7},
    {"AUDIT_ARCH_TILEGX", 0xc00000bf},
    {"AUDIT_ARCH_RISCV64", 0xc00000f3},
    {"AUDIT_ARCH_LOONGARCH64", 0xc0000102},
    {"AUDIT_ARCH_ALPHA", 0xc0009026},
    {"AUDIT_ARCH_MIPSEL64N32", 0xe0000008},
};

constexpr Constant action_flags_values[] = {
    {"SA_RESTORER", 0x4000000},
    {"SA_ONSTACK", 0x8000000},
    {"SA_RESTART", 0x10000000},
    {"SA_INTERRUPT", 0x20000000},
    {"SA_NODEFER", 0x40000000},
    {"SA_RESETHAND", 0x80000000},
    {"SA_SIGINFO", 4},
    {"SA_NOCLDSTOP", 1},
    {"SA_NOCLDWAIT", 2},
    {"SA_UNSUPPORTED", 0x400},
    {"SA_EXPOSE_TAGBITS", 0x800},
};

constexpr Constant handlers_values[] = {
    {"SIG_DFL", 0},
    {"SIG_IGN", 1},
    {"SIG_ERR", 0xffffffff},  // of i386
    {"SIG_ERR", ~std::uint64_t{0}},
};

constexpr Constant mask_commands_values[] = {
    {"SIG_BLOCK", 0},
    {"SIG_UNBLOCK", 1},
    {"SIG_SETMASK", 2},
};

constexpr Constant stack_flags_values[] = {
    {"SS_ONSTACK", 1},
    {"SS_DISABLE", 2},
    {"SS_AUTODISARM", 0x80000000},
};

}  // namespace

const ConstantSet sender_codes{"sender_codes", sender_codes_values, {}};
const ConstantSet ill_codes{"ill_codes", ill_codes_values, {}};
const ConstantSet fpe_codes{"fpe_codes", fpe_codes_values, {}};
const ConstantSet segv_codes{"segv_codes", segv_codes_values, {}};
const ConstantSet bus_codes{"bus_codes", bus_codes_values, {}};
const ConstantSet trap_codes{"trap_codes", trap_codes_values, {}};
const ConstantSet chld_codes{"chld_codes", chld_codes_values, {}};
const ConstantSet poll_codes{"poll_codes", poll_codes_values, {}};
const ConstantSet sys_codes{"sys_codes", sys_codes_values, {}};
const ConstantSet audit_architectures{"audit_architectures", audit_architectures_values, "AUDIT_ARCH_???"};
const ConstantSet action_flags{"action_flags", action_flags_values, "SA_???"};
const ConstantSet handlers{"handlers", handlers_values, {}};
const ConstantSet mask_commands{"mask_commands", mask_commands_values, "SIG_???"};
const ConstantSet stack_flags{"stack_flags", stack_flags_values, "SS_???"};

}  // namespace callgate::decode

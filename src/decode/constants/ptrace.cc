#include "decode/constants/ptrace.h"

namespace callgate::decode {
namespace {

constexpr Constant ptrace_requests_values[] = {
    {"PTRACE_TRACEME", 0},
    {"PTRACE_PEEKTEXT", 1},
    {"PTRACE_PEEKDATA", 2},
    {"PTRACE_PEEKUSER", 3},
    {"PTRACE_POKETEXT", 4},
    {"PTRACE_POKEDATA", 5},
    {"PTRACE_POKEUSER", 6},
    {"PTRACE_CONT", 7},
    {"PTRACE_KILL", 8},
    {"PTRACE_SINGLESTEP", 9},
    {"PTRACE_GETREGS", 12},
    {"PTRACE_SETREGS", 13},
    {"PTRACE_GETFPREGS", 14},
    {"PTRACE_SETFPREGS", 15},
    {"PTRACE_ATTACH", 16},
    {"PTRACE_DETACH", 17},
    {"PTRACE_GETFPXREGS", 18},
    {"PTRACE_SETFPXREGS", 19},
    {"PTRACE_OLDSETOPTIONS", 21},
    {"PTRACE_SYSCALL", 24},
    {"PTRACE_GET_THREAD_AREA", 25},
    {"PTRACE_SET_THREAD_AREA", 26},
    {"PTRACE_ARCH_PRCTL", 30},
    {"PTRACE_SYSEMU", 31},
    {"PTRACE_SYSEMU_SINGLESTEP", 32},
    {"PTRACE_SINGLEBLOCK", 33},
    {"PTRACE_SETOPTIONS", 0x4200},
    {"PTRACE_GETEVENTMSG", 0x4201},
    {"PTRACE_GETSIGINFO", 0x4202},
    {"PTRACE_SETSIGINFO", 0x4203},
    {"PTRACE_GETREGSET", 0x4204},
    {"PTRACE_SETREGSET", 0x4205},
    {"PTRACE_SEIZE", 0x4206},
    {"PTRACE_INTERRUPT", 0x4207},
    {"PTRACE_LISTEN", 0x4208},
    {"PTRACE_PEEKSIGINFO", 0x4209},
    {"PTRACE_GETSIGMASK", 0x420a},
    {"PTRACE_SETSIGMASK", 0x420b},
    {"PTRACE_SECCOMP_GET_FILTER", 0x420c},
    {"PTRACE_SECCOMP_GET_METADATA", 0x420d},
    {"PTRACE_GET_SYSCALL_INFO", 0x420e},
    {"PTRACE_GET_RSEQ_CONFIGURATION", 0x420f},
    {"PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG", 0x4210},
    {"PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG", 0x4211},
    {"PTRACE_SET_SYSCALL_INFO", 0x4212},
};

constexpr Constant ptrace_options_values[] = {
    {"PTRACE_O_TRACESYSGOOD", 1},    {"PTRACE_O_TRACEFORK", 2},
    {"PTRACE_O_TRACEVFORK", 4},      {"PTRACE_O_TRACECLONE", 8},
    {"PTRACE_O_TRACEEXEC", 0x10},    {"PTRACE_O_TRACEVFORKDONE", 0x20},
    {"PTRACE_O_TRACEEXIT", 0x40},    {"PTRACE_O_TRACESECCOMP", 0x80},
    {"PTRACE_O_EXITKILL", 0x100000}, {"PTRACE_O_SUSPEND_SECCOMP", 0x200000},
};

constexpr Constant register_sets_values[] = {
    {"NT_PRSTATUS", 1},
    {"NT_FPREGSET", 2},
    {"NT_PRPSINFO", 3},
    {"NT_TASKSTRUCT", 4},
    {"NT_AUXV", 6},
    {"NT_386_TLS", 0x200},
    {"NT_386_IOPERM", 0x201},
    {"NT_X86_XSTATE", 0x202},
    {"NT_X86_SHSTK", 0x204},
    {"NT_X86_XSAVE_LAYOUT", 0x205},
    {"NT_ARM_VFP", 0x400},
    {"NT_ARM_TLS", 0x401},
    {"NT_ARM_HW_BREAK", 0x402},
    {"NT_ARM_HW_WATCH", 0x403},
    {"NT_ARM_SYSTEM_CALL", 0x404},
    {"NT_ARM_SVE", 0x405},
    {"NT_ARM_PAC_MASK", 0x406},
    {"NT_ARM_ZT", 0x40d},
    {"NT_ARM_FPMR", 0x40e},
    {"NT_ARM_POE", 0x40f},
    {"NT_ARM_GCS", 0x410},
    {"NT_PRXFPREG", 0x46e62b7f},
    {"NT_SIGINFO", 0x53494749},
};

constexpr Constant peek_siginfo_flags_values[] = {
    {"PTRACE_PEEKSIGINFO_SHARED", 1},
};

constexpr Constant syscall_info_kinds_values[] = {
    {"PTRACE_SYSCALL_INFO_NONE", 0},
    {"PTRACE_SYSCALL_INFO_ENTRY", 1},
    {"PTRACE_SYSCALL_INFO_EXIT", 2},
    {"PTRACE_SYSCALL_INFO_SECCOMP", 3},
};

constexpr Constant user_area_values[] = {
    {"8*R15", 0},
    {"8*R14", 8},
    {"8*R13", 16},
    {"8*R12", 24},
    {"8*RBP", 32},
    {"8*RBX", 40},
    {"8*R11", 48},
    {"8*R10", 56},
    {"8*R9", 64},
    {"8*R8", 72},
    {"8*RAX", 80},
    {"8*RCX", 88},
    {"8*RDX", 96},
    {"8*RSI", 104},
    {"8*RDI", 112},
    {"8*ORIG_RAX", 120},
    {"8*RIP", 128},
    {"8*CS", 136},
    {"8*EFL", 144},
    {"8*RSP", 152},
    {"8*SS", 160},
    {"offsetof(struct user, u_fpvalid)", 216},
    {"offsetof(struct user, i387)", 224},
    {"offsetof(struct user, u_tsize)", 736},
    {"offsetof(struct user, u_dsize)", 744},
    {"offsetof(struct user, u_ssize)", 752},
    {"offsetof(struct user, start_code)", 760},
    {"offsetof(struct user, start_stack)", 768},
    {"offsetof(struct user, signal)", 776},
    {"offsetof(struct user, reserved)", 784},
    {"offsetof(struct user, u_ar0)", 792},
    {"offsetof(struct user, u_fpstate)", 800},
    {"offsetof(struct user, magic)", 808},
    {"offsetof(struct user, u_comm)", 816},
    {"offsetof(struct user, u_debugreg)", 848},
    {"sizeof(struct user)", 912},
};

constexpr Constant user_area_i386_values[] = {
    {"4*EBX", 0},
    {"4*ECX", 4},
    {"4*EDX", 8},
    {"4*ESI", 12},
    {"4*EDI", 16},
    {"4*EBP", 20},
    {"4*EAX", 24},
    {"4*DS", 28},
    {"4*ES", 32},
    {"4*FS", 36},
    {"4*GS", 40},
    {"4*ORIG_EAX", 44},
    {"4*EIP", 48},
    {"4*CS", 52},
    {"4*EFL", 56},
    {"4*UESP", 60},
    {"4*SS", 64},
    {"offsetof(struct user, u_fpvalid)", 68},
    {"offsetof(struct user, i387)", 72},
    {"offsetof(struct user, u_tsize)", 180},
    {"offsetof(struct user, u_dsize)", 184},
    {"offsetof(struct user, u_ssize)", 188},
    {"offsetof(struct user, start_code)", 192},
    {"offsetof(struct user, start_stack)", 196},
    {"offsetof(struct user, signal)", 200},
    {"offsetof(struct user, reserved)", 204},
    {"offsetof(struct user, u_ar0)", 208},
    {"offsetof(struct user, u_fpstate)", 212},
    {"offsetof(struct user, magic)", 216},
    {"offsetof(struct user, u_comm)", 220},
    {"offsetof(struct user, u_debugreg)", 252},
    {"sizeof(struct user)", 284},
};

}  // namespace

const ConstantSet ptrace_requests{"ptrace_requests", ptrace_requests_values, "PTRACE_???"};
const ConstantSet ptrace_options{"ptrace_options", ptrace_options_values, "PTRACE_O_???"};
const ConstantSet register_sets{"register_sets", register_sets_values, "NT_???"};
const ConstantSet peek_siginfo_flags{"peek_siginfo_flags", peek_siginfo_flags_values, "PTRACE_PEEKSIGINFO_???"};
const ConstantSet syscall_info_kinds{"syscall_info_kinds", syscall_info_kinds_values, "PTRACE_SYSCALL_INFO_???"};
const ConstantSet user_area{
    .name = "user_area", .constants = user_area_values, .unknown = {}, .ascending = true, .places = true};
const ConstantSet user_area_i386{
    .name = "user_area_i386", .constants = user_area_i386_values, .unknown = {}, .ascending = true, .places = true};

}  // namespace callgate::decode

#include "decode/syscalls/ptrace.h"

#include "decode/constants/ptrace.h"
#include "decode/custom/filter.h"
#include "decode/custom/ptrace.h"
#include "decode/structs/ptrace.h"
#include "decode/structs/signal.h"

namespace callgate::decode::syscalls {
namespace {

// linux/ptrace.h and the architectures' own.
constexpr Item tracee = pid("pid");
constexpr Item no_address = address("addr");
constexpr Item a_signal = signal("data", Type::ulong);
constexpr Case ptrace_case[] = {
    on(0),
    on(1, tracee, address("addr"), out("data", element::address)),
    on(2, tracee, address("addr"), out("data", element::address)),
    on(3, tracee, user_offset("addr"), out("data", element::address)),
    on(4, tracee, address("addr"), address("data")),
    on(5, tracee, address("addr"), address("data")),
    on(6, tracee, user_offset("addr"), address("data")),
    on(7, tracee, no_address, a_signal),
    on(8, tracee),
    on(9, tracee, no_address, a_signal),
    on(12, tracee, skip(), out("data", structs::user_regs)),
    on(13, tracee, skip(), in("data", structs::user_regs)),
    on(14, tracee, skip(), out("data", structs::user_fpregs)),
    on(15, tracee, skip(), in("data", structs::user_fpregs)),
    on(16, tracee),
    on(17, tracee, no_address, a_signal),
    on(21, tracee, no_address, flags("data", ptrace_options, Type::ulong)),
    on(24, tracee, no_address, a_signal),
    on(31, tracee, no_address, a_signal),
    on(32, tracee, no_address, a_signal),
    on(33, tracee, no_address, a_signal),
    on(0x4200, tracee, no_address, flags("data", ptrace_options, Type::ulong)),
    on(0x4201, tracee, no_address, out("data", element::ulong)),
    on(0x4202, tracee, no_address, out("data", structs::siginfo)),
    on(0x4203, tracee, no_address, in("data", structs::siginfo)),
    on(0x4204, tracee, choice("addr", register_sets, Type::ulong), out_register_set("data")),
    on(0x4205, tracee, choice("addr", register_sets, Type::ulong), register_set("data")),
    on(0x4206, tracee, no_address, flags("data", ptrace_options, Type::ulong)),
    on(0x4207, tracee),
    on(0x4208, tracee),
    on(0x4209, tracee, in("addr", structs::ptrace_peeksiginfo), out("data", structs::siginfo, len::ret_count)),
    on(0x420a, tracee, size("addr"), signals("data", Direction::out, len::arg("addr"))),
    on(0x420b, tracee, size("addr"), signals("data", Direction::in, len::arg("addr"))),
    on(0x420c, tracee, ulong("addr"), seccomp_program("data")),
    on(0x420d, tracee, size("addr"), filter_metadata("data")),
    on(0x420e, tracee, size("addr"), out("data", structs::syscall_info, len::arg("addr"))),
    on(0x4212, tracee, size("addr"), in("data", structs::syscall_info, len::arg("addr"))),
    on(otherwise, tracee, address("addr"), address("data")),
};

}  // namespace

constinit const Cases ptrace_cases{ptrace_case};

}  // namespace callgate::decode::syscalls

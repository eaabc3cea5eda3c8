// Signals: handling, blocking, sending, waiting for them.
#include "decode/structs/signal.h"
#include "decode/constants/signal_codes.h"
#include "decode/custom/named_result.h"
#include "decode/custom/signal_frame.h"
#include "decode/custom/signal_word.h"
#include "decode/describe.h"
#include "decode/structs/time.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

using decode::signal;  // not the table of that name

constexpr Result status = ret::status | Class::signal;

constexpr Syscall table[] = {
    sys("rt_sigaction", status, signal("sig"), in("act", structs::sigaction), out("oact", structs::sigaction),
        size("sigsetsize")),
    sys("rt_sigprocmask", status, choice("how", mask_commands), signals("nset", Direction::in, len::arg("sigsetsize")),
        signals("oset", Direction::out, len::arg("sigsetsize")), size("sigsetsize")),
    sys("rt_sigpending", status, signals("uset", Direction::out, len::arg("sigsetsize")), size("sigsetsize")),
    sys("rt_sigsuspend", status, signals("unewset", Direction::in, len::arg("sigsetsize")), size("sigsetsize")),
    sys("rt_sigtimedwait", ret::with(ret::number, result_as<element::signal_number>) | Class::signal,
        signals("uthese", Direction::in, len::arg("sigsetsize")), out("uinfo", structs::siginfo),
        in("uts", structs::timespec), size("sigsetsize")),
    sys("rt_sigqueueinfo", status | Class::process, pid("pid"), signal("sig"), in("uinfo", structs::siginfo)),
    sys("rt_tgsigqueueinfo", status | Class::process, pid("tgid"), pid("pid"), signal("sig"),
        in("uinfo", structs::siginfo)),
    sys("sigaltstack", status, in("uss", structs::stack), out("uoss", structs::stack)),
    sys("kill", status | Class::process, pid("pid"), signal("sig")),
    sys("tkill", status | Class::process, pid("pid"), signal("sig")),
    sys("tgkill", status | Class::process, pid("tgid"), pid("pid"), signal("sig")),
    sys("rt_sigreturn", ret::number | Class::signal, signal_frame()),
    sys("pause", status),

    // Of i386: sets of 32 signals, and timeouts with 64-bit seconds.
    sys("rt_sigtimedwait_time64", ret::number | Class::signal, signals("uthese", Direction::in, len::arg("sigsetsize")),
        out("uinfo", structs::siginfo), in("uts", structs::timespec64), size("sigsetsize")),
    sys("sigaction", status, signal("sig"), in("act", structs::old_sigaction), out("oact", structs::old_sigaction)),
    sys("sigprocmask", status, choice("how", mask_commands), signals("nset", Direction::in, len::fixed(4)),
        signals("oset", Direction::out, len::fixed(4))),
    sys("sigpending", status, signals("uset", Direction::out, len::fixed(4))),
    sys("signal", ret::choice(handlers) | Class::signal, signal("sig"), choice("handler", handlers, Type::pointer)),
    sys("sigsuspend", status, skip(), skip(), signal_word("mask")),
    sys("sgetmask", ret::with(ret::hex, decode_signal_mask) | Class::signal),
    sys("ssetmask", ret::with(ret::hex, decode_old_signal_mask) | Class::signal, signal_word("newmask")),
    sys("sigreturn", ret::number | Class::signal, old_signal_frame()),
};

}  // namespace

std::span<const Syscall> signal() {
  return table;
}

}  // namespace callgate::decode::syscalls

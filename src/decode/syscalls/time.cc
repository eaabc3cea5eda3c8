// Clocks, timers, sleeping; futexes, which sleep too.
#include "decode/constants/time.h"
#include "decode/custom/named_result.h"
#include "decode/custom/process.h"
#include "decode/describe.h"
#include "decode/structs/futex.h"
#include "decode/structs/sigevent.h"
#include "decode/structs/time.h"
#include "decode/structs/timex.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status;
constexpr Result clock = ret::status | Class::clock;
constexpr Item clock_state = choice({}, clock_states);
constexpr Result adjusted = ret::with(ret::number, result_as<clock_state>) | Class::clock;

// The operations of futex, by the struct of their timeout.
template <const auto& Timeout>
constexpr Case futex_case[] = {
    on(0, u32("val"), in("utime", Timeout)),
    on(1, ret::number, u32("val")),
    on(2, ret::fd, u32("val")),
    on(3, ret::number, u32("val"), u32("val2"), address("uaddr2")),
    on(4, ret::number, u32("val"), u32("val2"), address("uaddr2"), u32("val3")),
    on(5, ret::number, u32("val"), u32("val2"), address("uaddr2"), futex_operation("val3")),
    on(6, skip(), in("utime", Timeout)),
    on(7),
    on(8),
    on(9, u32("val"), in("utime", Timeout), skip(), choice("val3", futex_bitsets, Type::u32)),
    on(10, ret::number, u32("val"), skip(), skip(), choice("val3", futex_bitsets, Type::u32)),
    on(11, u32("val"), in("utime", Timeout), address("uaddr2")),
    on(12, ret::number, u32("val"), u32("val2"), address("uaddr2"), u32("val3")),
    on(13, skip(), in("utime", Timeout)),
    on(otherwise, u32("val"), address("utime"), address("uaddr2"), hex("val3", Type::u32)),
};
constexpr Cases futex_cases{futex_case<structs::timespec>, 0x7f};
constexpr Cases futex_time64_cases{futex_case<structs::timespec64>, 0x7f};

constexpr Syscall table[] = {
    sys("nanosleep", status, in("rqtp", structs::timespec), on_interrupt(out("rmtp", structs::timespec))),
    sys("clock_nanosleep", status, choice("which_clock", clocks), flags("flags", timer_flags),
        in("rqtp", structs::timespec), on_interrupt(out("rmtp", structs::timespec))),
    sys("clock_gettime", clock, choice("which_clock", clocks), out("tp", structs::timespec)),
    sys("clock_settime", clock, choice("which_clock", clocks), in("tp", structs::timespec)),
    sys("clock_getres", clock, choice("which_clock", clocks), out("tp", structs::timespec)),
    sys("gettimeofday", clock, out("tv", structs::timeval), out("tz", structs::timezone)),
    sys("settimeofday", clock, in("tv", structs::timeval), in("tz", structs::timezone)),
    sys("time", ret::date | Class::clock, out("tloc", element::date)),
    sys("alarm", ret::number, u32("seconds")),
    sys("getitimer", status, choice("which", interval_timers), out("value", structs::itimerval)),
    sys("setitimer", status, choice("which", interval_timers), in("value", structs::itimerval),
        out("ovalue", structs::itimerval)),
    sys("timer_create", status, choice("which_clock", clocks), in("timer_event_spec", structs::sigevent),
        out("created_timer_id", element::s32)),
    sys("timer_settime", status, s32("timer_id"), flags("flags", timer_flags), in("new_setting", structs::itimerspec),
        out("old_setting", structs::itimerspec)),
    sys("timer_gettime", status, s32("timer_id"), out("setting", structs::itimerspec)),
    sys("timer_getoverrun", ret::number, s32("timer_id")),
    sys("timer_delete", status, s32("timer_id")),
    sys("futex", status, address("uaddr"), command("op", futex_operations, futex_cases)),
    sys("futex_time64", status, address("uaddr"), command("op", futex_operations, futex_time64_cases)),
    sys("futex_waitv", ret::number, in("waiters", structs::futex_waiter, len::count("nr_futexes")), u32("nr_futexes"),
        hex("flags", Type::u32), in("timeout", structs::timespec64), choice("clockid", clocks)),
    sys("futex_wait", status, address("uaddr"), ulong("val"), choice("mask", futex_bitsets, Type::ulong),
        flags("flags", futex2_flags), in("timeout", structs::timespec64), choice("clockid", clocks)),
    sys("futex_wake", ret::number, address("uaddr"), choice("mask", futex_bitsets, Type::ulong), s32("nr"),
        flags("flags", futex2_flags)),
    sys("futex_requeue", ret::number, in("waiters", structs::futex_waiter, len::fixed(2)), hex("flags", Type::u32),
        s32("nr_wake"), s32("nr_requeue")),
    sys("adjtimex", adjusted, out("txc_p", structs::timex)),
    sys("clock_adjtime", adjusted, choice("which_clock", clocks), out("utx", structs::timex)),
    sys("restart_syscall", ret::number),

    // Of machines with narrow registers: the same with 64-bit seconds, and older ones with none.
    sys("clock_gettime64", clock, choice("which_clock", clocks), out("tp", structs::timespec64)),
    sys("clock_settime64", clock, choice("which_clock", clocks), in("tp", structs::timespec64)),
    sys("clock_getres_time64", clock, choice("which_clock", clocks), out("tp", structs::timespec64)),
    sys("clock_nanosleep_time64", status, choice("which_clock", clocks), flags("flags", timer_flags),
        in("rqtp", structs::timespec64), on_interrupt(out("rmtp", structs::timespec64))),
    sys("clock_adjtime64", adjusted, choice("which_clock", clocks), out("utx", structs::timex64)),
    sys("timer_settime64", status, s32("timer_id"), flags("flags", timer_flags),
        in("new_setting", structs::itimerspec64), out("old_setting", structs::itimerspec64)),
    sys("timer_gettime64", status, s32("timer_id"), out("setting", structs::itimerspec64)),
    sys("stime", clock, in("tptr", element::date)),
    sys("ftime", ret::number),
};

}  // namespace

std::span<const Syscall> time() {
  return table;
}

}  // namespace callgate::decode::syscalls

// Clocks, timers, sleeping; futexes, which sleep too.
#include "decode/constants/time.h"
#include "decode/describe.h"
#include "decode/structs/sigevent.h"
#include "decode/structs/time.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status;
constexpr Result clock = ret::status | Class::clock;

constexpr Case futex_case[] = {
    on(0, u32("val"), in("utime", structs::timespec)),
    on(1, ret::number, u32("val")),
    on(2, ret::fd, u32("val")),
    on(3, ret::number, u32("val"), u32("val2"), address("uaddr2")),
    on(4, ret::number, u32("val"), u32("val2"), address("uaddr2"), u32("val3")),
    on(5, ret::number, u32("val"), u32("val2"), address("uaddr2"), hex("val3", Type::u32)),
    on(6, skip(), in("utime", structs::timespec)),
    on(7),
    on(8),
    on(9, u32("val"), in("utime", structs::timespec), skip(), choice("val3", futex_bitsets, Type::u32)),
    on(10, ret::number, u32("val"), skip(), skip(), choice("val3", futex_bitsets, Type::u32)),
    on(11, u32("val"), in("utime", structs::timespec), address("uaddr2"), u32("val3")),
    on(12, ret::number, u32("val"), u32("val2"), address("uaddr2"), u32("val3")),
    on(13, skip(), in("utime", structs::timespec)),
    on(otherwise, u32("val"), hex("utime"), address("uaddr2"), hex("val3", Type::u32)),
};
constexpr Cases futex_cases{futex_case, 0x7f};

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
    sys("restart_syscall", ret::number),
};

}  // namespace

std::span<const Syscall> time() {
  return table;
}

}  // namespace callgate::decode::syscalls

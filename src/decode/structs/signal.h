// Signals: siginfo_t (asm-generic/siginfo.h), struct sigaction as the kernel takes it, stack_t.
#pragma once

#include "decode/constants/errno.h"
#include "decode/constants/signal_codes.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace siginfo_detail {

// Each of these lies over the whole siginfo_t: its head again, hidden, and then what is its own.
inline constexpr StructOf sent_by_process{"siginfo", pad(16), pid("si_pid"), uid("si_uid")};
inline constexpr StructOf queued{"siginfo", pad(16), pid("si_pid"), uid("si_uid"), s32("si_int")};
inline constexpr StructOf queued_pointer{"siginfo", pad(16), hidden(pid("si_pid")), hidden(uid("si_uid")),
                                         address("si_ptr")};
inline constexpr StructOf timer{"siginfo", pad(16), hex("si_timerid", Type::s32), s32("si_overrun"), s32("si_int")};
inline constexpr StructOf timer_pointer{"siginfo", pad(16), hidden(s32("si_timerid")), hidden(s32("si_overrun")),
                                        address("si_ptr")};
inline constexpr StructOf band{"siginfo", pad(16), slong("si_band"), fd("si_fd")};
inline constexpr StructOf nothing{"siginfo", pad(16)};

inline constexpr StructOf fault{"siginfo", pad(16), address("si_addr")};
inline constexpr StructOf call{"siginfo", pad(16), address("si_call_addr"), s32("si_syscall"),
                               choice("si_arch", audit_architectures, Type::u32)};

inline constexpr StructOf exit_number{"siginfo", pad(24), s32("si_status")};
inline constexpr StructOf exit_signal{"siginfo", pad(24), signal("si_status")};
inline constexpr Case exit_case[] = {as(1, exit_number), as(otherwise, exit_signal)};
inline constexpr Cases exits{exit_case};
inline constexpr StructOf child{"siginfo",         pad(8),           hidden(s32("si_code")),   pad(4),
                                pid("si_pid"),     uid("si_uid"),    select("si_code", exits), pad(8),
                                ticks("si_utime"), ticks("si_stime")};

// What the kernel's own codes (above zero) mean depends on the signal.
inline constexpr Case by_signal_case[] = {as(4, fault), as(5, fault),  as(7, fault),
                                          as(8, fault), as(11, fault), as(17, child),
                                          as(29, band), as(31, call),  as(otherwise, nothing)};
inline constexpr Cases by_signal{by_signal_case};
inline constexpr StructOf from_kernel{"siginfo", hidden(s32("si_signo")), select("si_signo", by_signal)};

inline constexpr Case first_case[] = {
    as(0, sent_by_process), as(0x80, nothing),     as(0xfffffffa, sent_by_process), as(0xfffffffb, band),
    as(0xfffffffd, queued), as(0xfffffffe, timer), as(0xffffffff, queued),          as(otherwise, from_kernel)};
inline constexpr Cases first{first_case};
inline constexpr Case second_case[] = {as(0xfffffffd, queued_pointer), as(0xfffffffe, timer_pointer),
                                       as(0xffffffff, queued_pointer), as(otherwise, nothing)};
inline constexpr Cases second{second_case};

// si_code itself: those from zero down, and SI_KERNEL, mean the same for all signals.
inline constexpr StructOf ill_code{"siginfo", pad(8), choice("si_code", ill_codes)};
inline constexpr StructOf trap_code{"siginfo", pad(8), choice("si_code", trap_codes)};
inline constexpr StructOf bus_code{"siginfo", pad(8), choice("si_code", bus_codes)};
inline constexpr StructOf fpe_code{"siginfo", pad(8), choice("si_code", fpe_codes)};
inline constexpr StructOf segv_code{"siginfo", pad(8), choice("si_code", segv_codes)};
inline constexpr StructOf chld_code{"siginfo", pad(8), choice("si_code", chld_codes)};
inline constexpr StructOf poll_code{"siginfo", pad(8), choice("si_code", poll_codes)};
inline constexpr StructOf sys_code{"siginfo", pad(8), choice("si_code", sys_codes)};
inline constexpr StructOf sender_code{"siginfo", pad(8), choice("si_code", sender_codes)};
inline constexpr Case own_code_case[] = {as(4, ill_code),   as(5, trap_code),  as(7, bus_code),
                                         as(8, fpe_code),   as(11, segv_code), as(17, chld_code),
                                         as(29, poll_code), as(31, sys_code),  as(otherwise, sender_code)};
inline constexpr Cases own_codes{own_code_case};
inline constexpr StructOf own_code{"siginfo", hidden(s32("si_signo")), select("si_signo", own_codes)};
inline constexpr Case code_case[] = {
    as(0, sender_code),          as(0x80, sender_code),       as(0xffffffc4, sender_code), as(0xfffffff9, sender_code),
    as(0xfffffffa, sender_code), as(0xfffffffb, sender_code), as(0xfffffffc, sender_code), as(0xfffffffd, sender_code),
    as(0xfffffffe, sender_code), as(0xffffffff, sender_code), as(otherwise, own_code)};
inline constexpr Cases codes{code_case};
inline constexpr StructOf error_number{"siginfo", pad(4), if_nonzero(choice("si_errno", error_numbers))};
inline constexpr Case error_case[] = {as(otherwise, error_number)};
inline constexpr Cases errors{error_case};

}  // namespace siginfo_detail

inline constexpr StructOf siginfo{"siginfo",
                                  signal("si_signo"),
                                  hidden(s32("errno")),
                                  hidden(u32("code")),
                                  select("code", siginfo_detail::codes),
                                  select("si_signo", siginfo_detail::errors),
                                  select("code", siginfo_detail::first),
                                  select("code", siginfo_detail::second),
                                  pad(116)};
/// A siginfo_t whose bytes are at hand.
inline constexpr Item siginfo_item = field("siginfo", siginfo);

/// struct sigaction as the kernel takes it, not as the C library does.
inline constexpr StructOf sigaction{"sigaction",
                                    shown_as("sa_handler", "sa_mask", "sa_flags", "sa_restorer"),
                                    choice("sa_handler", handlers, Type::pointer),
                                    flags("sa_flags", action_flags, Type::ulong),
                                    when(any_of("sa_flags", 0x4000000), address("sa_restorer")),
                                    signal_mask("sa_mask")};
/// struct old_sigaction, of the calls before rt_sigaction.
inline constexpr StructOf old_sigaction{"sigaction", choice("sa_handler", handlers, Type::pointer),
                                        old_signal_mask("sa_mask"), flags("sa_flags", action_flags, Type::ulong),
                                        when(any_of("sa_flags", 0x4000000), address("sa_restorer"))};
/// stack_t
inline constexpr StructOf stack{"stack_t", address("ss_sp"), flags("ss_flags", stack_flags), size("ss_size")};

}  // namespace callgate::decode::structs

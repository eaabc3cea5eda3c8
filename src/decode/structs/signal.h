// Signals: siginfo_t (asm-generic/siginfo.h), struct sigaction as the kernel takes it, stack_t.
#pragma once

#include "decode/constants/errno.h"
#include "decode/constants/signal_codes.h"
#include "decode/custom/signalled_call.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace siginfo_detail {

// Each of these lies over the whole siginfo_t: three numbers, then a union that is aligned as its pointers are.
inline constexpr Item head = pad(12);
inline constexpr Item start = aligned(element::address);
inline constexpr StructOf nothing{"siginfo", head};

// The value that goes with a signal, a union too.
inline constexpr StructOf number{"siginfo", head, start, pad(8), s32("si_int")};
inline constexpr StructOf pointer{"siginfo", head, start, pad(8), address("si_ptr")};
inline constexpr Case number_case[] = {as(otherwise, number)};
inline constexpr Case pointer_case[] = {as(otherwise, pointer)};
inline constexpr Cases numbers{number_case};
inline constexpr Cases pointers{pointer_case};
inline constexpr StructOf value{
    "siginfo", head, start, pad(8), hidden(address("value")), select("value", numbers), select("value", pointers)};
inline constexpr Case value_case[] = {as(0, nothing), as(otherwise, value)};
inline constexpr Cases values{value_case};

inline constexpr StructOf sender{"siginfo", head, start, pid("si_pid"), uid("si_uid")};
inline constexpr StructOf sender_and_value{
    "siginfo", head, start, pid("si_pid"), uid("si_uid"), hidden(address("value")), select("value", values)};
inline constexpr StructOf timer{"siginfo",
                                head,
                                start,
                                hex("si_timerid", Type::s32),
                                s32("si_overrun"),
                                hidden(address("value")),
                                select("value", numbers),
                                select("value", pointers)};
inline constexpr StructOf band{"siginfo", head, start, slong("si_band"), fd("si_fd")};

inline constexpr StructOf fault{"siginfo", head, start, address("si_addr")};
inline constexpr StructOf lost_memory{"siginfo", head, start, address("si_addr"), hex("si_addr_lsb", Type::s16)};
inline constexpr Case bus_case[] = {as(4, lost_memory), as(5, lost_memory), as(otherwise, fault)};
inline constexpr Cases bus{bus_case};
inline constexpr StructOf bus_fault{"siginfo", pad(8), hidden(u32("code")), select("code", bus)};
// A union again, with room for a short before it.
inline constexpr StructOf out_of_bounds{
    "siginfo",          head, start, address("si_addr"), pad(2), aligned(element::address), address("si_lower"),
    address("si_upper")};
inline constexpr StructOf by_key{"siginfo",     head, start, address("si_addr"), pad(2), aligned(element::address),
                                 u32("si_pkey")};
inline constexpr Case segv_case[] = {as(3, out_of_bounds), as(4, by_key), as(otherwise, fault)};
inline constexpr Cases segv{segv_case};
inline constexpr StructOf segv_fault{"siginfo", pad(8), hidden(u32("code")), select("code", segv)};
// The architecture says what the number before it means.
template <Arch A>
inline constexpr StructOf call_of{"siginfo", head, start, hidden(address("address")),
                                  custom_field("si_syscall", 4, decode_signalled_call<A>)};
inline constexpr StructOf call_of_other{"siginfo", head, start, hidden(address("address")), s32("si_syscall")};
inline constexpr Case call_case[] = {as(0x40000003, call_of<Arch::i386>), as(0xc000003e, call_of<Arch::x86_64>),
                                     as(otherwise, call_of_other)};
inline constexpr Cases calls{call_case};
inline constexpr StructOf architecture{
    "siginfo", head, start, hidden(address("address")), pad(4), choice("si_arch", audit_architectures, Type::u32)};
inline constexpr Case architecture_case[] = {as(otherwise, architecture)};
inline constexpr Cases architectures{architecture_case};
inline constexpr StructOf call_site{"siginfo", head, start, address("si_call_addr")};
inline constexpr Case call_site_case[] = {as(otherwise, call_site)};
inline constexpr Cases call_sites{call_site_case};
inline constexpr StructOf call{"siginfo",
                               head,
                               start,
                               hidden(address("address")),
                               pad(4),
                               hidden(u32("arch")),
                               select("arch", call_sites),
                               select("arch", calls),
                               select("arch", architectures)};
inline constexpr Case poll_case[] = {as(1, band), as(2, band), as(3, band),           as(4, band),
                                     as(5, band), as(6, band), as(otherwise, nothing)};
inline constexpr Cases poll{poll_case};
inline constexpr StructOf io{"siginfo", pad(8), hidden(u32("code")), select("code", poll)};

inline constexpr StructOf exit_number{"siginfo", head, start, pad(8), s32("si_status")};
inline constexpr StructOf exit_signal{"siginfo", head, start, pad(8), signal("si_status")};
inline constexpr Case exit_case[] = {as(1, exit_number), as(otherwise, exit_signal)};
inline constexpr Cases exits{exit_case};
inline constexpr StructOf child{"siginfo",         pad(8),           hidden(s32("si_code")),   start,
                                pid("si_pid"),     uid("si_uid"),    select("si_code", exits), pad(4),
                                ticks("si_utime"), ticks("si_stime")};

// Of other signals it says what is not zero.
inline constexpr Case sender_case[] = {as(0, nothing), as(otherwise, sender)};
inline constexpr Cases senders{sender_case};
inline constexpr StructOf whatever{"siginfo",
                                   head,
                                   start,
                                   hidden(u64("sender")),
                                   select("sender", senders),
                                   hidden(address("value")),
                                   select("value", values)};

// What the kernel's own codes (above zero) mean depends on the signal.
inline constexpr Case by_signal_case[] = {as(4, fault), as(5, fault),       as(7, bus_fault),
                                          as(8, fault), as(11, segv_fault), as(17, child),
                                          as(29, io),   as(31, call),       as(otherwise, whatever)};
inline constexpr Cases by_signal{by_signal_case};
inline constexpr Case any_sender_case[] = {as(otherwise, sender_and_value)};
inline constexpr Cases any_sender{any_sender_case};
inline constexpr StructOf by_sign{"siginfo",
                                  hidden(s32("si_signo")),
                                  pad(4),
                                  hidden(u32("code")),
                                  when(at_least("code", 0x80000000), select("code", any_sender)),
                                  when(at_most("code", 0x7fffffff), select("si_signo", by_signal))};
// Codes from zero down mean the same for all signals.
inline constexpr Case by_code_case[] = {as(0, sender), as(0xfffffffa, sender), as(0xfffffffb, band),
                                        as(0xfffffffe, timer), as(otherwise, by_sign)};
inline constexpr Cases by_code{by_code_case};

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
inline constexpr StructOf error_number{"siginfo", pad(4),
                                       if_nonzero(decimal(choice("si_errno", error_numbers, Type::u32)))};
inline constexpr Case error_case[] = {as(otherwise, error_number)};
inline constexpr Cases errors{error_case};

}  // namespace siginfo_detail

/// One whose signal is zero says nothing.
inline constexpr StructOf siginfo{"siginfo",
                                  when(differs("si_signo", 0), signal("si_signo")),
                                  hidden(s32("errno")),
                                  hidden(u32("code")),
                                  when(differs("si_signo", 0), select("code", siginfo_detail::codes)),
                                  when(differs("si_signo", 0), select("si_signo", siginfo_detail::errors)),
                                  when(differs("si_signo", 0), select("code", siginfo_detail::by_code)),
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

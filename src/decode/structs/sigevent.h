// struct sigevent (asm-generic/siginfo.h): how the kernel tells that something has happened.
#pragma once

#include "decode/constants/ipc.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace sigevent_detail {

// A union: both of its members show.
inline constexpr StructOf as_number{"sigval", s32("sival_int")};
inline constexpr StructOf as_pointer{"sigval", address("sival_ptr")};
inline constexpr Case number_case[] = {as(otherwise, as_number)};
inline constexpr Case pointer_case[] = {as(otherwise, as_pointer)};
inline constexpr Cases number_cases{number_case};
inline constexpr Cases pointer_cases{pointer_case};

}  // namespace sigevent_detail

inline constexpr StructOf sigval{"sigval", hidden(address("sival")), select("sival", sigevent_detail::number_cases),
                                 select("sival", sigevent_detail::pointer_cases)};

namespace sigevent_detail {

// A value that nobody has set is left out.
inline constexpr StructOf no_value{"sigevent", pad(8)};
inline constexpr StructOf with_value{"sigevent", field("sigev_value", sigval)};
inline constexpr Case value_case[] = {as(0, no_value), as(otherwise, with_value)};
inline constexpr Cases values{value_case};

inline constexpr StructOf by_signal{"sigevent", hidden(address("value")), select("value", values),
                                    signal("sigev_signo"), choice("sigev_notify", notification_methods)};
inline constexpr StructOf by_nothing{"sigevent", hidden(address("value")), select("value", values), s32("sigev_signo"),
                                     choice("sigev_notify", notification_methods)};
inline constexpr StructOf by_unknown{"sigevent", hidden(address("value")), select("value", values), u32("sigev_signo"),
                                     choice("sigev_notify", notification_methods)};
inline constexpr StructOf by_thread{"sigevent",
                                    hidden(address("value")),
                                    select("value", values),
                                    signal("sigev_signo"),
                                    choice("sigev_notify", notification_methods),
                                    address("sigev_notify_function"),
                                    address("sigev_notify_attributes")};
inline constexpr StructOf to_thread{"sigevent",
                                    hidden(address("value")),
                                    select("value", values),
                                    signal("sigev_signo"),
                                    choice("sigev_notify", notification_methods),
                                    pid("sigev_notify_thread_id")};
inline constexpr Case method_cases[] = {as(0, by_signal), as(1, by_nothing), as(2, by_thread), as(4, to_thread),
                                        as(otherwise, by_unknown)};
inline constexpr Cases methods{method_cases};

}  // namespace sigevent_detail

inline constexpr StructOf sigevent{"sigevent",
                                   hidden(address("value")),
                                   hidden(s32("signo")),
                                   hidden(s32("notify")),
                                   select("notify", sigevent_detail::methods),
                                   hidden(address("function")),
                                   hidden(address("attributes"))};

}  // namespace callgate::decode::structs

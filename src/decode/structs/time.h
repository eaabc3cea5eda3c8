// Points and spans of time (linux/time.h, linux/time_types.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf timespec{"timespec", seconds("tv_sec"), ulong("tv_nsec")};
/// A time of the calendar.
inline constexpr StructOf timespec_date{"timespec", date("tv_sec"), ulong("tv_nsec")};
inline constexpr StructOf timeval_date{"timeval", date("tv_sec"), ulong("tv_usec")};
inline constexpr StructOf timeval{"timeval", seconds("tv_sec"), ulong("tv_usec")};
inline constexpr StructOf itimerspec{"itimerspec", field("it_interval", timespec), field("it_value", timespec)};
inline constexpr StructOf itimerval{"itimerval", field("it_interval", timeval), field("it_value", timeval)};

/// With 64-bit seconds on every architecture: what the calls named ..._time64 take.
inline constexpr StructOf timespec64{"__kernel_timespec", seconds("tv_sec", Type::s64), u64("tv_nsec")};
inline constexpr StructOf timespec64_date{"__kernel_timespec", date("tv_sec", Type::s64), u64("tv_nsec")};
inline constexpr StructOf timeval64_date{"__kernel_sock_timeval", date("tv_sec", Type::s64), s64("tv_usec")};
inline constexpr StructOf itimerspec64{"__kernel_itimerspec", field("it_interval", timespec64),
                                       field("it_value", timespec64)};

inline constexpr StructOf timezone{"timezone", s32("tz_minuteswest"), s32("tz_dsttime")};

}  // namespace callgate::decode::structs

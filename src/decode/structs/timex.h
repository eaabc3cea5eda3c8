// struct timex (linux/timex.h): the state of the clock's discipline.
#pragma once

#include "decode/constants/time.h"
#include "decode/describe.h"
#include "decode/structs/time.h"

namespace callgate::decode::structs {

inline constexpr StructOf timex{"timex",
                                flags("modes", adjustment_modes),
                                slong("offset"),
                                slong("freq"),
                                slong("maxerror"),
                                slong("esterror"),
                                flags("status", clock_status, Type::s32),
                                slong("constant"),
                                slong("precision"),
                                slong("tolerance"),
                                field("time", timeval),
                                slong("tick"),
                                slong("ppsfreq"),
                                slong("jitter"),
                                s32("shift"),
                                slong("stabil"),
                                slong("jitcnt"),
                                slong("calcnt"),
                                slong("errcnt"),
                                slong("stbcnt"),
                                s32("tai"),
                                pad(44)};

/// struct __kernel_timex, padded to the same layout on every machine.
inline constexpr StructOf timeval64{"__kernel_timex_timeval", seconds("tv_sec", Type::s64), s64("tv_usec")};
inline constexpr StructOf timex64{"__kernel_timex",
                                  flags("modes", adjustment_modes),
                                  pad(4),
                                  s64("offset"),
                                  s64("freq"),
                                  s64("maxerror"),
                                  s64("esterror"),
                                  flags("status", clock_status, Type::s32),
                                  pad(4),
                                  s64("constant"),
                                  s64("precision"),
                                  s64("tolerance"),
                                  field("time", timeval64),
                                  s64("tick"),
                                  s64("ppsfreq"),
                                  s64("jitter"),
                                  s32("shift"),
                                  pad(4),
                                  s64("stabil"),
                                  s64("jitcnt"),
                                  s64("calcnt"),
                                  s64("errcnt"),
                                  s64("stbcnt"),
                                  s32("tai"),
                                  pad(44)};

}  // namespace callgate::decode::structs

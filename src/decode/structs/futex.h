// struct futex_waitv (linux/futex.h): one of the futexes that a call waits for.
#pragma once

#include "decode/constants/time.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf futex_waiter{"futex_waitv", hex("val", Type::u64), address("uaddr", Type::pointer64),
                                       flags("flags", futex2_flags), if_nonzero(hex("__reserved", Type::u32))};

}  // namespace callgate::decode::structs

#include "decode/constants/time.h"

namespace callgate::decode {
namespace {

constexpr Constant clocks_values[] = {
    {"CLOCK_REALTIME", 0},
    {"CLOCK_MONOTONIC", 1},
    {"CLOCK_PROCESS_CPUTIME_ID", 2},
    {"CLOCK_THREAD_CPUTIME_ID", 3},
    {"CLOCK_MONOTONIC_RAW", 4},
    {"CLOCK_REALTIME_COARSE", 5},
    {"CLOCK_MONOTONIC_COARSE", 6},
    {"CLOCK_BOOTTIME", 7},
    {"CLOCK_REALTIME_ALARM", 8},
    {"CLOCK_BOOTTIME_ALARM", 9},
    {"CLOCK_SGI_CYCLE", 10},
    {"CLOCK_TAI", 11},
    {"CLOCK_AUX", 16},
};

constexpr Constant timer_flags_values[] = {
    {"TIMER_ABSTIME", 1},
};

constexpr Constant interval_timers_values[] = {
    {"ITIMER_REAL", 0},
    {"ITIMER_VIRTUAL", 1},
    {"ITIMER_PROF", 2},
};

// linux/futex.h: an operation, with its flags FUTEX_PRIVATE_FLAG (128) and FUTEX_CLOCK_REALTIME (256).
constexpr Constant futex_operations_values[] = {
    {"FUTEX_WAIT", 0},
    {"FUTEX_WAKE", 1},
    {"FUTEX_FD", 2},
    {"FUTEX_REQUEUE", 3},
    {"FUTEX_CMP_REQUEUE", 4},
    {"FUTEX_WAKE_OP", 5},
    {"FUTEX_LOCK_PI", 6},
    {"FUTEX_UNLOCK_PI", 7},
    {"FUTEX_TRYLOCK_PI", 8},
    {"FUTEX_WAIT_BITSET", 9},
    {"FUTEX_WAKE_BITSET", 10},
    {"FUTEX_WAIT_REQUEUE_PI", 11},
    {"FUTEX_CMP_REQUEUE_PI", 12},
    {"FUTEX_LOCK_PI2", 13},
    {"FUTEX_WAIT_PRIVATE", 128},
    {"FUTEX_WAKE_PRIVATE", 129},
    {"FUTEX_FD_PRIVATE", 130},
    {"FUTEX_REQUEUE_PRIVATE", 131},
    {"FUTEX_CMP_REQUEUE_PRIVATE", 132},
    {"FUTEX_WAKE_OP_PRIVATE", 133},
    {"FUTEX_LOCK_PI_PRIVATE", 134},
    {"FUTEX_UNLOCK_PI_PRIVATE", 135},
    {"FUTEX_TRYLOCK_PI_PRIVATE", 136},
    {"FUTEX_WAIT_BITSET_PRIVATE", 137},
    {"FUTEX_WAKE_BITSET_PRIVATE", 138},
    {"FUTEX_WAIT_REQUEUE_PI_PRIVATE", 139},
    {"FUTEX_CMP_REQUEUE_PI_PRIVATE", 140},
    {"FUTEX_LOCK_PI2_PRIVATE", 141},
    {"FUTEX_WAIT|FUTEX_CLOCK_REALTIME", 256},
    {"FUTEX_WAKE|FUTEX_CLOCK_REALTIME", 257},
    {"FUTEX_FD|FUTEX_CLOCK_REALTIME", 258},
    {"FUTEX_REQUEUE|FUTEX_CLOCK_REALTIME", 259},
    {"FUTEX_CMP_REQUEUE|FUTEX_CLOCK_REALTIME", 260},
    {"FUTEX_WAKE_OP|FUTEX_CLOCK_REALTIME", 261},
    {"FUTEX_LOCK_PI|FUTEX_CLOCK_REALTIME", 262},
    {"FUTEX_UNLOCK_PI|FUTEX_CLOCK_REALTIME", 263},
    {"FUTEX_TRYLOCK_PI|FUTEX_CLOCK_REALTIME", 264},
    {"FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME", 265},
    {"FUTEX_WAKE_BITSET|FUTEX_CLOCK_REALTIME", 266},
    {"FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME", 267},
    {"FUTEX_CMP_REQUEUE_PI|FUTEX_CLOCK_REALTIME", 268},
    {"FUTEX_LOCK_PI2|FUTEX_CLOCK_REALTIME", 269},
    {"FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME", 384},
    {"FUTEX_WAKE_PRIVATE|FUTEX_CLOCK_REALTIME", 385},
    {"FUTEX_FD_PRIVATE|FUTEX_CLOCK_REALTIME", 386},
    {"FUTEX_REQUEUE_PRIVATE|FUTEX_CLOCK_REALTIME", 387},
    {"FUTEX_CMP_REQUEUE_PRIVATE|FUTEX_CLOCK_REALTIME", 388},
    {"FUTEX_WAKE_OP_PRIVATE|FUTEX_CLOCK_REALTIME", 389},
    {"FUTEX_LOCK_PI_PRIVATE|FUTEX_CLOCK_REALTIME", 390},
    {"FUTEX_UNLOCK_PI_PRIVATE|FUTEX_CLOCK_REALTIME", 391},
    {"FUTEX_TRYLOCK_PI_PRIVATE|FUTEX_CLOCK_REALTIME", 392},
    {"FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME", 393},
    {"FUTEX_WAKE_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME", 394},
    {"FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME", 395},
    {"FUTEX_CMP_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME", 396},
    {"FUTEX_LOCK_PI2_PRIVATE|FUTEX_CLOCK_REALTIME", 397},
};

constexpr Constant futex_bitsets_values[] = {
    {"FUTEX_BITSET_MATCH_ANY", 0xffffffff},
};

}  // namespace

const ConstantSet clocks{"clocks", clocks_values, "CLOCK_???"};
const ConstantSet timer_flags{"timer_flags", timer_flags_values, "TIMER_???"};
const ConstantSet interval_timers{"interval_timers", interval_timers_values, "ITIMER_???"};
const ConstantSet futex_operations{"futex_operations", futex_operations_values, "FUTEX_???"};
const ConstantSet futex_bitsets{"futex_bitsets", futex_bitsets_values, {}};

}  // namespace callgate::decode

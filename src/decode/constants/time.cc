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

// linux/futex.h: what FUTEX_WAKE_OP does to the second word, and how it compares what was there.
constexpr Constant futex_wake_operations_values[] = {
    {"FUTEX_OP_SET", 0}, {"FUTEX_OP_ADD", 1}, {"FUTEX_OP_OR", 2}, {"FUTEX_OP_ANDN", 3}, {"FUTEX_OP_XOR", 4},
};
constexpr Constant futex_comparisons_values[] = {
    {"FUTEX_OP_CMP_EQ", 0}, {"FUTEX_OP_CMP_NE", 1}, {"FUTEX_OP_CMP_LT", 2},
    {"FUTEX_OP_CMP_LE", 3}, {"FUTEX_OP_CMP_GT", 4}, {"FUTEX_OP_CMP_GE", 5},
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
    {"FUTEX_UNLOCK_WAKE_LIST64", 0x201},
    {"FUTEX_UNLOCK_PI_LIST64", 0x207},
    {"FUTEX_UNLOCK_BITSET_LIST64", 0x20a},
    {"FUTEX_UNLOCK_WAKE_LIST64_PRIVATE", 0x281},
    {"FUTEX_UNLOCK_PI_LIST64_PRIVATE", 0x287},
    {"FUTEX_UNLOCK_BITSET_LIST64_PRIVATE", 0x28a},
    {"FUTEX_UNLOCK_WAKE_LIST32", 0x601},
    {"FUTEX_UNLOCK_PI_LIST32", 0x607},
    {"FUTEX_UNLOCK_BITSET_LIST32", 0x60a},
    {"FUTEX_UNLOCK_WAKE_LIST32_PRIVATE", 0x681},
    {"FUTEX_UNLOCK_PI_LIST32_PRIVATE", 0x687},
    {"FUTEX_UNLOCK_BITSET_LIST32_PRIVATE", 0x68a},
};

constexpr Constant futex_bitsets_values[] = {
    {"FUTEX_BITSET_MATCH_ANY", 0xffffffff},
};

constexpr Constant futex2_flags_values[] = {
    {"FUTEX2_SIZE_U8", 0, 3}, {"FUTEX2_SIZE_U16", 1, 3}, {"FUTEX2_SIZE_U32", 2, 3}, {"FUTEX2_SIZE_U64", 3, 3},
    {"FUTEX2_NUMA", 4},       {"FUTEX2_MPOL", 8},        {"FUTEX2_PRIVATE", 0x80},
};

constexpr Constant adjustment_modes_values[] = {
    {"ADJ_OFFSET_SINGLESHOT", 0x8001},
    {"ADJ_OFFSET_SS_READ", 0xa001},
    {"ADJ_OFFSET", 1},
    {"ADJ_FREQUENCY", 2},
    {"ADJ_MAXERROR", 4},
    {"ADJ_ESTERROR", 8},
    {"ADJ_STATUS", 0x10},
    {"ADJ_TIMECONST", 0x20},
    {"ADJ_TAI", 0x80},
    {"ADJ_SETOFFSET", 0x100},
    {"ADJ_MICRO", 0x1000},
    {"ADJ_NANO", 0x2000},
    {"ADJ_TICK", 0x4000},
};

constexpr Constant clock_status_values[] = {
    {"STA_PLL", 1},           {"STA_PPSFREQ", 2},       {"STA_PPSTIME", 4},       {"STA_FLL", 8},
    {"STA_INS", 0x10},        {"STA_DEL", 0x20},        {"STA_UNSYNC", 0x40},     {"STA_FREQHOLD", 0x80},
    {"STA_PPSSIGNAL", 0x100}, {"STA_PPSJITTER", 0x200}, {"STA_PPSWANDER", 0x400}, {"STA_PPSERROR", 0x800},
    {"STA_CLOCKERR", 0x1000}, {"STA_NANO", 0x2000},     {"STA_MODE", 0x4000},     {"STA_CLK", 0x8000},
};

constexpr Constant clock_states_values[] = {
    {"TIME_OK", 0}, {"TIME_INS", 1}, {"TIME_DEL", 2}, {"TIME_OOP", 3}, {"TIME_WAIT", 4}, {"TIME_ERROR", 5},
};

}  // namespace

const ConstantSet clocks{"clocks", clocks_values, "CLOCK_???"};
const ConstantSet timer_flags{"timer_flags", timer_flags_values, "TIMER_???"};
const ConstantSet interval_timers{"interval_timers", interval_timers_values, "ITIMER_???"};
const ConstantSet futex_operations{"futex_operations", futex_operations_values, "FUTEX_???"};
const ConstantSet futex_wake_operations{"futex_wake_operations", futex_wake_operations_values, "FUTEX_OP_???"};
const ConstantSet futex_comparisons{"futex_comparisons", futex_comparisons_values, "FUTEX_OP_CMP_???"};
const ConstantSet futex_bitsets{"futex_bitsets", futex_bitsets_values, {}};
const ConstantSet futex2_flags{"futex2_flags", futex2_flags_values, "FUTEX2_???"};
const ConstantSet adjustment_modes{"adjustment_modes", adjustment_modes_values, "ADJ_???"};
const ConstantSet clock_status{"clock_status", clock_status_values, "STA_???"};
const ConstantSet clock_states{"clock_states", clock_states_values, "TIME_???"};

}  // namespace callgate::decode

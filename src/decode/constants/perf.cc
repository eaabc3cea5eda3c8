#include "decode/constants/perf.h"

namespace callgate::decode {
namespace {

// linux/perf_event.h
constexpr Constant perf_types_values[] = {
    {"PERF_TYPE_HARDWARE", 0}, {"PERF_TYPE_SOFTWARE", 1}, {"PERF_TYPE_TRACEPOINT", 2},
    {"PERF_TYPE_HW_CACHE", 3}, {"PERF_TYPE_RAW", 4},      {"PERF_TYPE_BREAKPOINT", 5},
};

constexpr Constant perf_hardware_values[] = {
    {"PERF_COUNT_HW_CPU_CYCLES", 0},
    {"PERF_COUNT_HW_INSTRUCTIONS", 1},
    {"PERF_COUNT_HW_CACHE_REFERENCES", 2},
    {"PERF_COUNT_HW_CACHE_MISSES", 3},
    {"PERF_COUNT_HW_BRANCH_INSTRUCTIONS", 4},
    {"PERF_COUNT_HW_BRANCH_MISSES", 5},
    {"PERF_COUNT_HW_BUS_CYCLES", 6},
    {"PERF_COUNT_HW_STALLED_CYCLES_FRONTEND", 7},
    {"PERF_COUNT_HW_STALLED_CYCLES_BACKEND", 8},
    {"PERF_COUNT_HW_REF_CPU_CYCLES", 9},
};

constexpr Constant perf_software_values[] = {
    {"PERF_COUNT_SW_CPU_CLOCK", 0},        {"PERF_COUNT_SW_TASK_CLOCK", 1},
    {"PERF_COUNT_SW_PAGE_FAULTS", 2},      {"PERF_COUNT_SW_CONTEXT_SWITCHES", 3},
    {"PERF_COUNT_SW_CPU_MIGRATIONS", 4},   {"PERF_COUNT_SW_PAGE_FAULTS_MIN", 5},
    {"PERF_COUNT_SW_PAGE_FAULTS_MAJ", 6},  {"PERF_COUNT_SW_ALIGNMENT_FAULTS", 7},
    {"PERF_COUNT_SW_EMULATION_FAULTS", 8}, {"PERF_COUNT_SW_DUMMY", 9},
    {"PERF_COUNT_SW_BPF_OUTPUT", 10},      {"PERF_COUNT_SW_CGROUP_SWITCHES", 11},
};

constexpr Constant perf_sample_types_values[] = {
    {"PERF_SAMPLE_IP", 1},
    {"PERF_SAMPLE_TID", 2},
    {"PERF_SAMPLE_TIME", 4},
    {"PERF_SAMPLE_ADDR", 8},
    {"PERF_SAMPLE_READ", 0x10},
    {"PERF_SAMPLE_CALLCHAIN", 0x20},
    {"PERF_SAMPLE_ID", 0x40},
    {"PERF_SAMPLE_CPU", 0x80},
    {"PERF_SAMPLE_PERIOD", 0x100},
    {"PERF_SAMPLE_STREAM_ID", 0x200},
    {"PERF_SAMPLE_RAW", 0x400},
    {"PERF_SAMPLE_BRANCH_STACK", 0x800},
    {"PERF_SAMPLE_REGS_USER", 0x1000},
    {"PERF_SAMPLE_STACK_USER", 0x2000},
    {"PERF_SAMPLE_WEIGHT", 0x4000},
    {"PERF_SAMPLE_DATA_SRC", 0x8000},
    {"PERF_SAMPLE_IDENTIFIER", 0x10000},
    {"PERF_SAMPLE_TRANSACTION", 0x20000},
    {"PERF_SAMPLE_REGS_INTR", 0x40000},
    {"PERF_SAMPLE_PHYS_ADDR", 0x80000},
    {"PERF_SAMPLE_AUX", 0x100000},
    {"PERF_SAMPLE_CGROUP", 0x200000},
    {"PERF_SAMPLE_DATA_PAGE_SIZE", 0x400000},
    {"PERF_SAMPLE_CODE_PAGE_SIZE", 0x800000},
    {"PERF_SAMPLE_WEIGHT_STRUCT", 0x1000000},
};

constexpr Constant perf_read_formats_values[] = {
    {"PERF_FORMAT_TOTAL_TIME_ENABLED", 1},
    {"PERF_FORMAT_TOTAL_TIME_RUNNING", 2},
    {"PERF_FORMAT_ID", 4},
    {"PERF_FORMAT_GROUP", 8},
    {"PERF_FORMAT_LOST", 0x10},
};

constexpr Constant perf_breakpoint_types_values[] = {
    {"HW_BREAKPOINT_EMPTY", 0}, {"HW_BREAKPOINT_R", 1}, {"HW_BREAKPOINT_W", 2},
    {"HW_BREAKPOINT_RW", 3},    {"HW_BREAKPOINT_X", 4},
};

constexpr Constant perf_branch_types_values[] = {
    {"PERF_SAMPLE_BRANCH_USER", 1},
    {"PERF_SAMPLE_BRANCH_KERNEL", 2},
    {"PERF_SAMPLE_BRANCH_HV", 4},
    {"PERF_SAMPLE_BRANCH_ANY", 8},
    {"PERF_SAMPLE_BRANCH_ANY_CALL", 0x10},
    {"PERF_SAMPLE_BRANCH_ANY_RETURN", 0x20},
    {"PERF_SAMPLE_BRANCH_IND_CALL", 0x40},
    {"PERF_SAMPLE_BRANCH_ABORT_TX", 0x80},
    {"PERF_SAMPLE_BRANCH_IN_TX", 0x100},
    {"PERF_SAMPLE_BRANCH_NO_TX", 0x200},
    {"PERF_SAMPLE_BRANCH_COND", 0x400},
    {"PERF_SAMPLE_BRANCH_CALL_STACK", 0x800},
    {"PERF_SAMPLE_BRANCH_IND_JUMP", 0x1000},
    {"PERF_SAMPLE_BRANCH_CALL", 0x2000},
    {"PERF_SAMPLE_BRANCH_NO_FLAGS", 0x4000},
    {"PERF_SAMPLE_BRANCH_NO_CYCLES", 0x8000},
    {"PERF_SAMPLE_BRANCH_TYPE_SAVE", 0x10000},
    {"PERF_SAMPLE_BRANCH_HW_INDEX", 0x20000},
    {"PERF_SAMPLE_BRANCH_PRIV_SAVE", 0x40000},
    {"PERF_SAMPLE_BRANCH_COUNTERS", 0x80000},
};

constexpr Constant perf_open_flags_values[] = {
    {"PERF_FLAG_FD_NO_GROUP", 1},
    {"PERF_FLAG_FD_OUTPUT", 2},
    {"PERF_FLAG_PID_CGROUP", 4},
    {"PERF_FLAG_FD_CLOEXEC", 8},
};

constexpr Constant perf_caches_values[] = {
    {"PERF_COUNT_HW_CACHE_L1D", 0},  {"PERF_COUNT_HW_CACHE_L1I", 1},  {"PERF_COUNT_HW_CACHE_LL", 2},
    {"PERF_COUNT_HW_CACHE_DTLB", 3}, {"PERF_COUNT_HW_CACHE_ITLB", 4}, {"PERF_COUNT_HW_CACHE_BPU", 5},
    {"PERF_COUNT_HW_CACHE_NODE", 6},
};
constexpr Constant perf_cache_operations_values[] = {
    {"PERF_COUNT_HW_CACHE_OP_READ", 0},
    {"PERF_COUNT_HW_CACHE_OP_WRITE", 1},
    {"PERF_COUNT_HW_CACHE_OP_PREFETCH", 2},
};
constexpr Constant perf_cache_results_values[] = {
    {"PERF_COUNT_HW_CACHE_RESULT_ACCESS", 0},
    {"PERF_COUNT_HW_CACHE_RESULT_MISS", 1},
};

// how far a sample may be from its event
constexpr Constant perf_precisions_values[] = {
    {"arbitrary skid", 0},
    {"constant skid", 1},
    {"requested to have 0 skid", 2},
    {"must have 0 skid", 3},
};

constexpr Constant perf_attribute_sizes_values[] = {
    {"PERF_ATTR_SIZE_VER0", 64},  {"PERF_ATTR_SIZE_VER1", 72},  {"PERF_ATTR_SIZE_VER2", 80},
    {"PERF_ATTR_SIZE_VER3", 96},  {"PERF_ATTR_SIZE_VER4", 104}, {"PERF_ATTR_SIZE_VER5", 112},
    {"PERF_ATTR_SIZE_VER6", 120}, {"PERF_ATTR_SIZE_VER7", 128}, {"PERF_ATTR_SIZE_VER8", 136},
    {"PERF_ATTR_SIZE_VER9", 144},
};

}  // namespace

const ConstantSet perf_types{"perf_types", perf_types_values, "PERF_TYPE_???"};
const ConstantSet perf_hardware{"perf_hardware", perf_hardware_values, "PERF_COUNT_HW_???"};
const ConstantSet perf_software{"perf_software", perf_software_values, "PERF_COUNT_SW_???"};
const ConstantSet perf_sample_types{"perf_sample_types", perf_sample_types_values, "PERF_SAMPLE_???"};
const ConstantSet perf_read_formats{"perf_read_formats", perf_read_formats_values, "PERF_FORMAT_???"};
const ConstantSet perf_breakpoint_types{"perf_breakpoint_types", perf_breakpoint_types_values, "HW_BREAKPOINT_???"};
const ConstantSet perf_branch_types{"perf_branch_types", perf_branch_types_values, "PERF_SAMPLE_BRANCH_???"};
const ConstantSet perf_open_flags{"perf_open_flags", perf_open_flags_values, "PERF_FLAG_???"};
const ConstantSet perf_caches{"perf_caches", perf_caches_values, "PERF_COUNT_HW_CACHE_???"};
const ConstantSet perf_cache_operations{"perf_cache_operations", perf_cache_operations_values,
                                        "PERF_COUNT_HW_CACHE_OP_???"};
const ConstantSet perf_cache_results{"perf_cache_results", perf_cache_results_values, "PERF_COUNT_HW_CACHE_RESULT_???"};
const ConstantSet perf_precisions{"perf_precisions", perf_precisions_values, "???"};
const ConstantSet perf_attribute_sizes{"perf_attribute_sizes", perf_attribute_sizes_values, "PERF_ATTR_SIZE_???"};

}  // namespace callgate::decode

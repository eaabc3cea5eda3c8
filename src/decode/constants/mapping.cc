#include "decode/constants/mapping.h"

namespace callgate::decode {
namespace {

constexpr Constant protections_values[] = {
    {"PROT_NONE", 0},
    {"PROT_READ", 1},
    {"PROT_WRITE", 2},
    {"PROT_EXEC", 4},
    {"PROT_SEM", 8},
    {"PROT_GROWSDOWN", 0x1000000},
    {"PROT_GROWSUP", 0x2000000},
};

constexpr Constant mapping_flags_values[] = {
    {"MAP_FILE", 0, 0xf},
    {"MAP_SHARED", 1, 0xf},
    {"MAP_PRIVATE", 2, 0xf},
    {"MAP_SHARED_VALIDATE", 3, 0xf},
    {"MAP_DROPPABLE", 8, 0xf},
    {"MAP_FIXED", 0x10},
    {"MAP_ANONYMOUS", 0x20},
    {"MAP_32BIT", 0x40},
    {"MAP_ABOVE4G", 0x80},
    {"MAP_NORESERVE", 0x4000},
    {"MAP_POPULATE", 0x8000},
    {"MAP_NONBLOCK", 0x10000},
    {"MAP_GROWSDOWN", 0x100},
    {"MAP_DENYWRITE", 0x800},
    {"MAP_EXECUTABLE", 0x1000},
    {"MAP_LOCKED", 0x2000},
    {"MAP_STACK", 0x20000},
    {"MAP_HUGETLB", 0x40000},
    {"MAP_SYNC", 0x80000},
    {"MAP_FIXED_NOREPLACE", 0x100000},
    {"MAP_UNINITIALIZED", 0x4000000},  // text takes its bit for one of MAP_HUGE_SHIFT's number
};

constexpr Constant remap_flags_values[] = {
    {"MREMAP_MAYMOVE", 1},
    {"MREMAP_FIXED", 2},
    {"MREMAP_DONTUNMAP", 4},
};

constexpr Constant memory_advice_values[] = {
    {"MADV_NORMAL", 0},           {"MADV_RANDOM", 1},          {"MADV_SEQUENTIAL", 2},
    {"MADV_WILLNEED", 3},         {"MADV_DONTNEED", 4},        {"MADV_FREE", 8},
    {"MADV_REMOVE", 9},           {"MADV_DONTFORK", 10},       {"MADV_DOFORK", 11},
    {"MADV_MERGEABLE", 12},       {"MADV_UNMERGEABLE", 13},    {"MADV_HUGEPAGE", 14},
    {"MADV_NOHUGEPAGE", 15},      {"MADV_DONTDUMP", 16},       {"MADV_DODUMP", 17},
    {"MADV_WIPEONFORK", 18},      {"MADV_KEEPONFORK", 19},     {"MADV_COLD", 20},
    {"MADV_PAGEOUT", 21},         {"MADV_POPULATE_READ", 22},  {"MADV_POPULATE_WRITE", 23},
    {"MADV_DONTNEED_LOCKED", 24}, {"MADV_COLLAPSE", 25},       {"MADV_HWPOISON", 100},
    {"MADV_SOFT_OFFLINE", 101},   {"MADV_GUARD_INSTALL", 102}, {"MADV_GUARD_REMOVE", 103},
};

constexpr Constant sync_flags_values[] = {
    {"MS_SYNC", 4},
    {"MS_ASYNC", 1},
    {"MS_INVALIDATE", 2},
};

constexpr Constant lock_all_flags_values[] = {
    {"MCL_CURRENT", 1},
    {"MCL_FUTURE", 2},
    {"MCL_ONFAULT", 4},
};

constexpr Constant lock_flags_values[] = {
    {"MLOCK_ONFAULT", 1},
};

constexpr Constant key_rights_values[] = {
    {"PKEY_UNRESTRICTED", 0},    {"PKEY_DISABLE_ACCESS", 1}, {"PKEY_DISABLE_WRITE", 2},
    {"PKEY_DISABLE_EXECUTE", 4}, {"PKEY_DISABLE_READ", 8},
};

constexpr Constant shadow_stack_flags_values[] = {
    {"SHADOW_STACK_SET_TOKEN", 1},
    {"SHADOW_STACK_SET_MARKER", 2},
};

constexpr Constant memory_policies_values[] = {
    {"MPOL_DEFAULT", 0, 0xffffffffffff1fff},
    {"MPOL_PREFERRED", 1, 0xffffffffffff1fff},
    {"MPOL_BIND", 2, 0xffffffffffff1fff},
    {"MPOL_INTERLEAVE", 3, 0xffffffffffff1fff},
    {"MPOL_LOCAL", 4, 0xffffffffffff1fff},
    {"MPOL_PREFERRED_MANY", 5, 0xffffffffffff1fff},
    {"MPOL_WEIGHTED_INTERLEAVE", 6, 0xffffffffffff1fff},
    {"MPOL_F_STATIC_NODES", 0x8000},
    {"MPOL_F_RELATIVE_NODES", 0x4000},
    {"MPOL_F_NUMA_BALANCING", 0x2000},
};

constexpr Constant policy_moves_values[] = {
    {"MPOL_MF_STRICT", 1},
    {"MPOL_MF_MOVE", 2},
    {"MPOL_MF_MOVE_ALL", 4},
};

constexpr Constant page_moves_values[] = {
    {"MPOL_MF_MOVE", 2},
    {"MPOL_MF_MOVE_ALL", 4},
};

constexpr Constant policy_queries_values[] = {
    {"MPOL_F_NODE", 1},
    {"MPOL_F_ADDR", 2},
    {"MPOL_F_MEMS_ALLOWED", 4},
};

}  // namespace

const ConstantSet protections{"protections", protections_values, "PROT_???"};
const ConstantSet mapping_flags{.name = "mapping_flags",
                                .constants = mapping_flags_values,
                                .unknown = "MAP_???",
                                .packed = {.mask = 0xfc000000, .shift = "MAP_HUGE_SHIFT"}};
const ConstantSet remap_flags{"remap_flags", remap_flags_values, "MREMAP_???"};
const ConstantSet memory_advice{"memory_advice", memory_advice_values, "MADV_???"};
const ConstantSet sync_flags{"sync_flags", sync_flags_values, "MS_???"};
const ConstantSet lock_all_flags{"lock_all_flags", lock_all_flags_values, "MCL_???"};
const ConstantSet lock_flags{"lock_flags", lock_flags_values, "MLOCK_???"};
const ConstantSet key_rights{"key_rights", key_rights_values, "PKEY_???"};
const ConstantSet shadow_stack_flags{"shadow_stack_flags", shadow_stack_flags_values, "SHADOW_STACK_???"};
const ConstantSet memory_policies{"memory_policies", memory_policies_values, "MPOL_???"};
const ConstantSet policy_moves{"policy_moves", policy_moves_values, "MPOL_MF_???"};
const ConstantSet page_moves{"page_moves", page_moves_values, "MPOL_MF_???"};
const ConstantSet policy_queries{"policy_queries", policy_queries_values, "MPOL_F_???"};

}  // namespace callgate::decode

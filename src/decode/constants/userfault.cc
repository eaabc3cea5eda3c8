#include "decode/constants/userfault.h"

namespace callgate::decode {
namespace {

constexpr Constant uffd_register_modes_values[] = {
    {"UFFDIO_REGISTER_MODE_MISSING", 1},
    {"UFFDIO_REGISTER_MODE_WP", 2},
    {"UFFDIO_REGISTER_MODE_MINOR", 4},
};
constexpr Constant uffd_copy_modes_values[] = {
    {"UFFDIO_COPY_MODE_DONTWAKE", 1},
    {"UFFDIO_COPY_MODE_WP", 2},
};
constexpr Constant uffd_zeropage_modes_values[] = {
    {"UFFDIO_ZEROPAGE_MODE_DONTWAKE", 1},
};
constexpr Constant uffd_writeprotect_modes_values[] = {
    {"UFFDIO_WRITEPROTECT_MODE_WP", 1},
    {"UFFDIO_WRITEPROTECT_MODE_DONTWAKE", 2},
};
constexpr Constant uffd_continue_modes_values[] = {
    {"UFFDIO_CONTINUE_MODE_DONTWAKE", 1},
    {"UFFDIO_CONTINUE_MODE_WP", 2},
};
constexpr Constant uffd_poison_modes_values[] = {
    {"UFFDIO_POISON_MODE_DONTWAKE", 1},
};
constexpr Constant uffd_move_modes_values[] = {
    {"UFFDIO_MOVE_MODE_DONTWAKE", 1},
    {"UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES", 2},
};
constexpr Constant uffd_features_values[] = {
    {"UFFD_FEATURE_PAGEFAULT_FLAG_WP", 1},
    {"UFFD_FEATURE_EVENT_FORK", 2},
    {"UFFD_FEATURE_EVENT_REMAP", 4},
    {"UFFD_FEATURE_EVENT_REMOVE", 8},
    {"UFFD_FEATURE_MISSING_HUGETLBFS", 0x10},
    {"UFFD_FEATURE_MISSING_SHMEM", 0x20},
    {"UFFD_FEATURE_EVENT_UNMAP", 0x40},
    {"UFFD_FEATURE_SIGBUS", 0x80},
    {"UFFD_FEATURE_THREAD_ID", 0x100},
    {"UFFD_FEATURE_MINOR_HUGETLBFS", 0x200},
    {"UFFD_FEATURE_MINOR_SHMEM", 0x400},
    {"UFFD_FEATURE_EXACT_ADDRESS", 0x800},
    {"UFFD_FEATURE_WP_HUGETLBFS_SHMEM", 0x1000},
    {"UFFD_FEATURE_WP_UNPOPULATED", 0x2000},
    {"UFFD_FEATURE_POISON", 0x4000},
    {"UFFD_FEATURE_WP_ASYNC", 0x8000},
    {"UFFD_FEATURE_MOVE", 0x10000},
};
constexpr Constant uffd_ioctls_values[] = {
    {"1<<_UFFDIO_REGISTER", 1},
    {"1<<_UFFDIO_UNREGISTER", 2},
    {"1<<_UFFDIO_API", 0x8000000000000000},
};
constexpr Constant uffd_range_ioctls_values[] = {
    {"1<<_UFFDIO_WAKE", 4},
    {"1<<_UFFDIO_COPY", 8},
    {"1<<_UFFDIO_ZEROPAGE", 0x10},
    {"1<<_UFFDIO_MOVE", 0x20},
    {"1<<_UFFDIO_WRITEPROTECT", 0x40},
    {"1<<_UFFDIO_CONTINUE", 0x80},
    {"1<<_UFFDIO_POISON", 0x100},
};

}  // namespace

const ConstantSet uffd_register_modes{"uffd_register_modes", uffd_register_modes_values, "UFFDIO_REGISTER_MODE_???"};
const ConstantSet uffd_copy_modes{"uffd_copy_modes", uffd_copy_modes_values, "UFFDIO_COPY_???"};
const ConstantSet uffd_zeropage_modes{"uffd_zeropage_modes", uffd_zeropage_modes_values, "UFFDIO_ZEROPAGE_???"};
const ConstantSet uffd_writeprotect_modes{"uffd_writeprotect_modes", uffd_writeprotect_modes_values,
                                          "UFFDIO_WRITEPROTECT_MODE_???"};
const ConstantSet uffd_continue_modes{"uffd_continue_modes", uffd_continue_modes_values, "UFFDIO_CONTINUE_MODE_???"};
const ConstantSet uffd_poison_modes{"uffd_poison_modes", uffd_poison_modes_values, "UFFDIO_POISON_MODE_???"};
const ConstantSet uffd_move_modes{"uffd_move_modes", uffd_move_modes_values, "UFFDIO_MOVE_MODE_???"};
const ConstantSet uffd_features{"uffd_features", uffd_features_values, "UFFD_FEATURE_???"};
const ConstantSet uffd_ioctls{"uffd_ioctls", uffd_ioctls_values, "1<<_UFFDIO_???"};
const ConstantSet uffd_range_ioctls{"uffd_range_ioctls", uffd_range_ioctls_values, "1<<_UFFDIO_???"};

}  // namespace callgate::decode

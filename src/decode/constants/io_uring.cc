#include "decode/constants/io_uring.h"

namespace callgate::decode {
namespace {

// linux/io_uring.h
constexpr Constant uring_setup_flags_values[] = {
    {"IORING_SETUP_IOPOLL", 1},
    {"IORING_SETUP_SQPOLL", 2},
    {"IORING_SETUP_SQ_AFF", 4},
    {"IORING_SETUP_CQSIZE", 8},
    {"IORING_SETUP_CLAMP", 0x10},
    {"IORING_SETUP_ATTACH_WQ", 0x20},
    {"IORING_SETUP_R_DISABLED", 0x40},
    {"IORING_SETUP_SUBMIT_ALL", 0x80},
    {"IORING_SETUP_COOP_TASKRUN", 0x100},
    {"IORING_SETUP_TASKRUN_FLAG", 0x200},
    {"IORING_SETUP_SQE128", 0x400},
    {"IORING_SETUP_CQE32", 0x800},
    {"IORING_SETUP_SINGLE_ISSUER", 0x1000},
    {"IORING_SETUP_DEFER_TASKRUN", 0x2000},
    {"IORING_SETUP_NO_MMAP", 0x4000},
    {"IORING_SETUP_REGISTERED_FD_ONLY", 0x8000},
    {"IORING_SETUP_NO_SQARRAY", 0x10000},
    {"IORING_SETUP_HYBRID_IOPOLL", 0x20000},
    {"IORING_SETUP_CQE_MIXED", 0x40000},
    {"IORING_SETUP_SQE_MIXED", 0x80000},
    {"IORING_SETUP_SQ_REWIND", 0x100000},
};

constexpr Constant uring_features_values[] = {
    {"IORING_FEAT_SINGLE_MMAP", 1},          {"IORING_FEAT_NODROP", 2},
    {"IORING_FEAT_SUBMIT_STABLE", 4},        {"IORING_FEAT_RW_CUR_POS", 8},
    {"IORING_FEAT_CUR_PERSONALITY", 0x10},   {"IORING_FEAT_FAST_POLL", 0x20},
    {"IORING_FEAT_POLL_32BITS", 0x40},       {"IORING_FEAT_SQPOLL_NONFIXED", 0x80},
    {"IORING_FEAT_EXT_ARG", 0x100},          {"IORING_FEAT_NATIVE_WORKERS", 0x200},
    {"IORING_FEAT_RSRC_TAGS", 0x400},        {"IORING_FEAT_CQE_SKIP", 0x800},
    {"IORING_FEAT_LINKED_FILE", 0x1000},     {"IORING_FEAT_REG_REG_RING", 0x2000},
    {"IORING_FEAT_RECVSEND_BUNDLE", 0x4000}, {"IORING_FEAT_MIN_TIMEOUT", 0x8000},
    {"IORING_FEAT_RW_ATTR", 0x10000},        {"IORING_FEAT_NO_IOWAIT", 0x20000},
};

constexpr Constant uring_enter_flags_values[] = {
    {"IORING_ENTER_GETEVENTS", 1},    {"IORING_ENTER_SQ_WAKEUP", 2},        {"IORING_ENTER_SQ_WAIT", 4},
    {"IORING_ENTER_EXT_ARG", 8},      {"IORING_ENTER_REGISTERED_RING", 16}, {"IORING_ENTER_ABS_TIMER", 32},
    {"IORING_ENTER_EXT_ARG_REG", 64}, {"IORING_ENTER_NO_IOWAIT", 128},
};

constexpr Constant uring_register_operations_values[] = {
    {"IORING_REGISTER_BUFFERS", 0},
    {"IORING_UNREGISTER_BUFFERS", 1},
    {"IORING_REGISTER_FILES", 2},
    {"IORING_UNREGISTER_FILES", 3},
    {"IORING_REGISTER_EVENTFD", 4},
    {"IORING_UNREGISTER_EVENTFD", 5},
    {"IORING_REGISTER_FILES_UPDATE", 6},
    {"IORING_REGISTER_EVENTFD_ASYNC", 7},
    {"IORING_REGISTER_PROBE", 8},
    {"IORING_REGISTER_PERSONALITY", 9},
    {"IORING_UNREGISTER_PERSONALITY", 0xa},
    {"IORING_REGISTER_RESTRICTIONS", 0xb},
    {"IORING_REGISTER_ENABLE_RINGS", 0xc},
    {"IORING_REGISTER_FILES2", 0xd},
    {"IORING_REGISTER_FILES_UPDATE2", 0xe},
    {"IORING_REGISTER_BUFFERS2", 0xf},
    {"IORING_REGISTER_BUFFERS_UPDATE", 0x10},
    {"IORING_REGISTER_IOWQ_AFF", 0x11},
    {"IORING_UNREGISTER_IOWQ_AFF", 0x12},
    {"IORING_REGISTER_IOWQ_MAX_WORKERS", 0x13},
    {"IORING_REGISTER_RING_FDS", 0x14},
    {"IORING_UNREGISTER_RING_FDS", 0x15},
    {"IORING_REGISTER_PBUF_RING", 0x16},
    {"IORING_UNREGISTER_PBUF_RING", 0x17},
    {"IORING_REGISTER_SYNC_CANCEL", 0x18},
    {"IORING_REGISTER_FILE_ALLOC_RANGE", 0x19},
    {"IORING_REGISTER_PBUF_STATUS", 0x1a},
    {"IORING_REGISTER_NAPI", 0x1b},
    {"IORING_UNREGISTER_NAPI", 0x1c},
    {"IORING_REGISTER_CLOCK", 0x1d},
    {"IORING_REGISTER_CLONE_BUFFERS", 0x1e},
    {"IORING_REGISTER_SEND_MSG_RING", 0x1f},
    {"IORING_REGISTER_ZCRX_IFQ", 0x20},
    {"IORING_REGISTER_RESIZE_RINGS", 0x21},
    {"IORING_REGISTER_MEM_REGION", 0x22},
    {"IORING_REGISTER_QUERY", 0x23},
    {"IORING_REGISTER_ZCRX_CTRL", 0x24},
    {"IORING_REGISTER_BPF_FILTER", 0x25},
};

constexpr Constant uring_operations_values[] = {
    {"IORING_OP_NOP", 0},
    {"IORING_OP_READV", 1},
    {"IORING_OP_WRITEV", 2},
    {"IORING_OP_FSYNC", 3},
    {"IORING_OP_READ_FIXED", 4},
    {"IORING_OP_WRITE_FIXED", 5},
    {"IORING_OP_POLL_ADD", 6},
    {"IORING_OP_POLL_REMOVE", 7},
    {"IORING_OP_SYNC_FILE_RANGE", 8},
    {"IORING_OP_SENDMSG", 9},
    {"IORING_OP_RECVMSG", 10},
    {"IORING_OP_TIMEOUT", 11},
    {"IORING_OP_TIMEOUT_REMOVE", 12},
    {"IORING_OP_ACCEPT", 13},
    {"IORING_OP_ASYNC_CANCEL", 14},
    {"IORING_OP_LINK_TIMEOUT", 15},
    {"IORING_OP_CONNECT", 16},
    {"IORING_OP_FALLOCATE", 17},
    {"IORING_OP_OPENAT", 18},
    {"IORING_OP_CLOSE", 19},
    {"IORING_OP_FILES_UPDATE", 20},
    {"IORING_OP_STATX", 21},
    {"IORING_OP_READ", 22},
    {"IORING_OP_WRITE", 23},
    {"IORING_OP_FADVISE", 24},
    {"IORING_OP_MADVISE", 25},
    {"IORING_OP_SEND", 26},
    {"IORING_OP_RECV", 27},
    {"IORING_OP_OPENAT2", 28},
    {"IORING_OP_EPOLL_CTL", 29},
    {"IORING_OP_SPLICE", 30},
    {"IORING_OP_PROVIDE_BUFFERS", 31},
    {"IORING_OP_REMOVE_BUFFERS", 32},
    {"IORING_OP_TEE", 33},
    {"IORING_OP_SHUTDOWN", 34},
    {"IORING_OP_RENAMEAT", 35},
    {"IORING_OP_UNLINKAT", 36},
    {"IORING_OP_MKDIRAT", 37},
    {"IORING_OP_SYMLINKAT", 38},
    {"IORING_OP_LINKAT", 39},
    {"IORING_OP_MSG_RING", 40},
    {"IORING_OP_FSETXATTR", 41},
    {"IORING_OP_SETXATTR", 42},
    {"IORING_OP_FGETXATTR", 43},
    {"IORING_OP_GETXATTR", 44},
    {"IORING_OP_SOCKET", 45},
    {"IORING_OP_URING_CMD", 46},
    {"IORING_OP_SEND_ZC", 47},
    {"IORING_OP_SENDMSG_ZC", 48},
    {"IORING_OP_READ_MULTISHOT", 49},
    {"IORING_OP_WAITID", 50},
    {"IORING_OP_FUTEX_WAIT", 51},
    {"IORING_OP_FUTEX_WAKE", 52},
    {"IORING_OP_FUTEX_WAITV", 53},
    {"IORING_OP_FIXED_FD_INSTALL", 54},
    {"IORING_OP_FTRUNCATE", 55},
    {"IORING_OP_BIND", 56},
    {"IORING_OP_LISTEN", 57},
    {"IORING_OP_RECV_ZC", 58},
    {"IORING_OP_EPOLL_WAIT", 59},
    {"IORING_OP_READV_FIXED", 60},
    {"IORING_OP_WRITEV_FIXED", 61},
    {"IORING_OP_PIPE", 62},
    {"IORING_OP_NOP128", 63},
    {"IORING_OP_URING_CMD128", 64},
};

constexpr Constant uring_probe_flags_values[] = {
    {"IO_URING_OP_SUPPORTED", 1},
};

constexpr Constant uring_restrictions_values[] = {
    {"IORING_RESTRICTION_REGISTER_OP", 0},
    {"IORING_RESTRICTION_SQE_OP", 1},
    {"IORING_RESTRICTION_SQE_FLAGS_ALLOWED", 2},
    {"IORING_RESTRICTION_SQE_FLAGS_REQUIRED", 3},
};

constexpr Constant uring_entry_flags_values[] = {
    {"IOSQE_FIXED_FILE", 1},          {"IOSQE_IO_DRAIN", 2}, {"IOSQE_IO_LINK", 4},
    {"IOSQE_IO_HARDLINK", 8},         {"IOSQE_ASYNC", 0x10}, {"IOSQE_BUFFER_SELECT", 0x20},
    {"IOSQE_CQE_SKIP_SUCCESS", 0x40},
};

constexpr Constant uring_resource_flags_values[] = {
    {"IORING_RSRC_REGISTER_SPARSE", 1},
};

constexpr Constant uring_buffer_ring_flags_values[] = {
    {"IOU_PBUF_RING_MMAP", 1},
    {"IOU_PBUF_RING_INC", 2},
};

constexpr Constant uring_cancel_flags_values[] = {
    {"IORING_ASYNC_CANCEL_ALL", 1},      {"IORING_ASYNC_CANCEL_FD", 2},        {"IORING_ASYNC_CANCEL_ANY", 4},
    {"IORING_ASYNC_CANCEL_FD_FIXED", 8}, {"IORING_ASYNC_CANCEL_USERDATA", 16}, {"IORING_ASYNC_CANCEL_OP", 32},
};

constexpr Constant uring_clone_flags_values[] = {
    {"IORING_REGISTER_SRC_REGISTERED", 1},
    {"IORING_REGISTER_DST_REPLACE", 2},
};

constexpr Constant uring_register_bits_values[] = {
    {"IORING_REGISTER_USE_REGISTERED_RING", 0x80000000},
};

constexpr Constant uring_napi_operations_values[] = {
    {"IO_URING_NAPI_REGISTER_OP", 0},
    {"IO_URING_NAPI_STATIC_ADD_ID", 1},
    {"IO_URING_NAPI_STATIC_DEL_ID", 2},
};

constexpr Constant uring_napi_tracking_values[] = {
    {"IO_URING_NAPI_TRACKING_DYNAMIC", 0},
    {"IO_URING_NAPI_TRACKING_STATIC", 1},
    {"IO_URING_NAPI_TRACKING_INACTIVE", 255},
};

constexpr Constant uring_region_flags_values[] = {
    {"IORING_MEM_REGION_TYPE_USER", 1},
};

constexpr Constant uring_region_uses_values[] = {
    {"IORING_MEM_REGION_REG_WAIT_ARG", 1},
};

constexpr Constant uring_message_operations_values[] = {
    {"IORING_MSG_DATA", 0},
    {"IORING_MSG_SEND_FD", 1},
};

constexpr Constant uring_message_flags_values[] = {
    {"IORING_MSG_RING_CQE_SKIP", 1},
    {"IORING_MSG_RING_FLAGS_PASS", 2},
};

// linux/io_uring/query.h
constexpr Constant uring_queries_values[] = {
    {"IO_URING_QUERY_OPCODES", 0},
    {"IO_URING_QUERY_ZCRX", 1},
    {"IO_URING_QUERY_SCQ", 2},
    {"IO_URING_QUERY_ZCRX_EVENT", 3},
};

// linux/io_uring/zcrx.h
constexpr Constant uring_receive_flags_values[] = {
    {"ZCRX_REG_IMPORT", 1},
    {"ZCRX_REG_NODEV", 2},
};

constexpr Constant uring_receive_area_flags_values[] = {
    {"IORING_ZCRX_AREA_DMABUF", 1},
};

constexpr Constant uring_receive_operations_values[] = {
    {"ZCRX_CTRL_FLUSH_RQ", 0},
    {"ZCRX_CTRL_EXPORT", 1},
    {"ZCRX_CTRL_ARM_EVENT", 2},
};

constexpr Constant uring_receive_events_values[] = {
    {"ZCRX_EVENT_ALLOC_FAIL", 0},
    {"ZCRX_EVENT_COPY", 1},
};

// linux/io_uring/bpf_filter.h
constexpr Constant uring_filter_commands_values[] = {
    {"IO_URING_BPF_CMD_FILTER", 1},
};

constexpr Constant uring_filter_flags_values[] = {
    {"IO_URING_BPF_FILTER_DENY_REST", 1},
    {"IO_URING_BPF_FILTER_SZ_STRICT", 2},
};

// linux/io_uring.h, enum io_wq_type
constexpr Constant uring_worker_kinds_values[] = {
    {"IO_WQ_BOUND", 0},
    {"IO_WQ_UNBOUND", 1},
};

}  // namespace

const ConstantSet uring_setup_flags{"uring_setup_flags", uring_setup_flags_values, "IORING_SETUP_???"};
const ConstantSet uring_features{"uring_features", uring_features_values, "IORING_FEAT_???"};
const ConstantSet uring_enter_flags{"uring_enter_flags", uring_enter_flags_values, "IORING_ENTER_???"};
const ConstantSet uring_register_operations{"uring_register_operations", uring_register_operations_values,
                                            "IORING_REGISTER_???"};
const ConstantSet uring_operations{"uring_operations", uring_operations_values, "IORING_OP_???"};
const ConstantSet uring_probe_flags{"uring_probe_flags", uring_probe_flags_values, "IO_URING_OP_???"};
const ConstantSet uring_restrictions{"uring_restrictions", uring_restrictions_values, "IORING_RESTRICTION_???"};
const ConstantSet uring_entry_flags{"uring_entry_flags", uring_entry_flags_values, "IOSQE_???"};
const ConstantSet uring_resource_flags{"uring_resource_flags", uring_resource_flags_values, "IORING_RSRC_???"};
const ConstantSet uring_buffer_ring_flags{"uring_buffer_ring_flags", uring_buffer_ring_flags_values,
                                          "IOU_PBUF_RING_???"};
const ConstantSet uring_cancel_flags{"uring_cancel_flags", uring_cancel_flags_values, "IORING_ASYNC_CANCEL_???"};
const ConstantSet uring_worker_kinds{"uring_worker_kinds", uring_worker_kinds_values, "IO_WQ_???"};
const ConstantSet uring_clone_flags{"uring_clone_flags", uring_clone_flags_values, "IORING_REGISTER_???"};
const ConstantSet uring_register_bits{"uring_register_bits", uring_register_bits_values, "IORING_REGISTER_???"};
const ConstantSet uring_napi_operations{"uring_napi_operations", uring_napi_operations_values, "IO_URING_NAPI_???"};
const ConstantSet uring_napi_tracking{"uring_napi_tracking", uring_napi_tracking_values, "IO_URING_NAPI_TRACKING_???"};
const ConstantSet uring_region_flags{"uring_region_flags", uring_region_flags_values, "IORING_MEM_REGION_TYPE_???"};
const ConstantSet uring_region_uses{"uring_region_uses", uring_region_uses_values, "IORING_MEM_REGION_REG_???"};
const ConstantSet uring_message_operations{"uring_message_operations", uring_message_operations_values,
                                           "IORING_MSG_???"};
const ConstantSet uring_message_flags{"uring_message_flags", uring_message_flags_values, "IORING_MSG_RING_???"};
const ConstantSet uring_queries{"uring_queries", uring_queries_values, "IO_URING_QUERY_???"};
const ConstantSet uring_receive_flags{"uring_receive_flags", uring_receive_flags_values, "ZCRX_REG_???"};
const ConstantSet uring_receive_area_flags{"uring_receive_area_flags", uring_receive_area_flags_values,
                                           "IORING_ZCRX_AREA_???"};
const ConstantSet uring_receive_operations{"uring_receive_operations", uring_receive_operations_values,
                                           "ZCRX_CTRL_???"};
const ConstantSet uring_receive_events{"uring_receive_events", uring_receive_events_values, "ZCRX_EVENT_???"};
const ConstantSet uring_filter_commands{"uring_filter_commands", uring_filter_commands_values, "IO_URING_BPF_CMD_???"};
const ConstantSet uring_filter_flags{"uring_filter_flags", uring_filter_flags_values, "IO_URING_BPF_FILTER_???"};

}  // namespace callgate::decode

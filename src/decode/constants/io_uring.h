// io_uring: set-up, entering and registering.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet uring_setup_flags;
extern const ConstantSet uring_features;
extern const ConstantSet uring_enter_flags;
extern const ConstantSet uring_register_operations;
extern const ConstantSet uring_operations;
extern const ConstantSet uring_probe_flags;
extern const ConstantSet uring_restrictions;
extern const ConstantSet uring_entry_flags;
extern const ConstantSet uring_resource_flags;
extern const ConstantSet uring_buffer_ring_flags;
extern const ConstantSet uring_cancel_flags;
extern const ConstantSet uring_worker_kinds;
extern const ConstantSet uring_clone_flags;
extern const ConstantSet uring_register_bits;  ///< above an operation
extern const ConstantSet uring_napi_operations;
extern const ConstantSet uring_napi_tracking;
extern const ConstantSet uring_region_flags;
extern const ConstantSet uring_region_uses;
extern const ConstantSet uring_message_operations;
extern const ConstantSet uring_message_flags;
extern const ConstantSet uring_queries;
extern const ConstantSet uring_receive_flags;
extern const ConstantSet uring_receive_area_flags;
extern const ConstantSet uring_receive_operations;
extern const ConstantSet uring_receive_events;
extern const ConstantSet uring_filter_commands;
extern const ConstantSet uring_filter_flags;

}  // namespace callgate::decode

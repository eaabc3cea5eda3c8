// Constants of descriptors: seeking, polling, locking, fcntl.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet seek_whence;
extern const ConstantSet pipe_flags;
extern const ConstantSet dup_flags;
extern const ConstantSet close_range_flags;
extern const ConstantSet fcntl_commands;
extern const ConstantSet descriptor_flags;
extern const ConstantSet lock_types;
extern const ConstantSet seals;
extern const ConstantSet flock_operations;
extern const ConstantSet poll_events;
extern const ConstantSet epoll_events;
extern const ConstantSet epoll_operations;
extern const ConstantSet epoll_flags;
extern const ConstantSet eventfd_flags;
extern const ConstantSet timerfd_flags;
extern const ConstantSet timerfd_set_flags;
extern const ConstantSet signalfd_flags;
extern const ConstantSet memfd_flags;
extern const ConstantSet memfd_secret_flags;
extern const ConstantSet fadvise_advice;
extern const ConstantSet fallocate_modes;
extern const ConstantSet splice_flags;
extern const ConstantSet rw_flags;
extern const ConstantSet sync_range_flags;
extern const ConstantSet notify_flags;
extern const ConstantSet owner_types;
extern const ConstantSet write_hints;

}  // namespace callgate::decode

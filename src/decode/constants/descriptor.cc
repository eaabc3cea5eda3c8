#include "decode/constants/descriptor.h"

namespace callgate::decode {
namespace {

constexpr Constant seek_whence_values[] = {
    {"SEEK_SET", 0}, {"SEEK_CUR", 1}, {"SEEK_END", 2}, {"SEEK_DATA", 3}, {"SEEK_HOLE", 4},
};

constexpr Constant pipe_flags_values[] = {
    {"O_NONBLOCK", 0x800},
    {"O_DIRECT", 0x4000},
    {"O_CLOEXEC", 0x80000},
    {"O_NOTIFICATION_PIPE", 0x80},
};

constexpr Constant dup_flags_values[] = {
    {"O_CLOEXEC", 0x80000},
};

constexpr Constant close_range_flags_values[] = {
    {"CLOSE_RANGE_UNSHARE", 2},
    {"CLOSE_RANGE_CLOEXEC", 4},
};

constexpr Constant fcntl_commands_values[] = {
    {"F_DUPFD", 0},
    {"F_GETFD", 1},
    {"F_SETFD", 2},
    {"F_GETFL", 3},
    {"F_SETFL", 4},
    {"F_GETLK", 5},
    {"F_SETLK", 6},
    {"F_SETLKW", 7},
    {"F_SETOWN", 8},
    {"F_GETOWN", 9},
    {"F_SETSIG", 10},
    {"F_GETSIG", 11},
    {"F_GETLK64", 12},
    {"F_SETLK64", 13},
    {"F_SETLKW64", 14},
    {"F_SETOWN_EX", 15},
    {"F_GETOWN_EX", 16},
    {"F_GETOWNER_UIDS", 17},
    {"F_OFD_GETLK", 36},
    {"F_OFD_SETLK", 37},
    {"F_OFD_SETLKW", 38},
    {"F_SETLEASE", 1024},
    {"F_GETLEASE", 1025},
    {"F_NOTIFY", 1026},
    {"F_DUPFD_QUERY", 1027},
    {"F_CREATED_QUERY", 1028},
    {"F_CANCELLK", 1029},
    {"F_DUPFD_CLOEXEC", 1030},
    {"F_SETPIPE_SZ", 1031},
    {"F_GETPIPE_SZ", 1032},
    {"F_ADD_SEALS", 1033},
    {"F_GET_SEALS", 1034},
    {"F_GET_RW_HINT", 1035},
    {"F_SET_RW_HINT", 1036},
    {"F_GET_FILE_RW_HINT", 1037},
    {"F_SET_FILE_RW_HINT", 1038},
    {"F_GETDELEG", 1039},
    {"F_SETDELEG", 1040},
};

constexpr Constant descriptor_flags_values[] = {
    {"FD_CLOEXEC", 1},
};

constexpr Constant lock_types_values[] = {
    {"F_RDLCK", 0}, {"F_WRLCK", 1}, {"F_UNLCK", 2}, {"F_EXLCK", 4}, {"F_SHLCK", 8},
};

constexpr Constant seals_values[] = {
    {"F_SEAL_SEAL", 1},  {"F_SEAL_SHRINK", 2},          {"F_SEAL_GROW", 4},
    {"F_SEAL_WRITE", 8}, {"F_SEAL_FUTURE_WRITE", 0x10}, {"F_SEAL_EXEC", 0x20},
};

constexpr Constant flock_operations_values[] = {
    {"LOCK_SH", 1},      {"LOCK_EX", 2},    {"LOCK_NB", 4},      {"LOCK_UN", 8},
    {"LOCK_MAND", 0x20}, {"LOCK_RW", 0xc0}, {"LOCK_READ", 0x40}, {"LOCK_WRITE", 0x80},
};

constexpr Constant poll_events_values[] = {
    {"POLLIN", 1},         {"POLLPRI", 2},
    {"POLLOUT", 4},        {"POLLERR", 8},
    {"POLLHUP", 0x10},     {"POLLNVAL", 0x20},
    {"POLLRDNORM", 0x40},  {"POLLRDBAND", 0x80},
    {"POLLWRNORM", 0x100}, {"POLLWRBAND", 0x200},
    {"POLLMSG", 0x400},    {"POLLREMOVE", 0x1000},
    {"POLLRDHUP", 0x2000}, {"POLL_BUSY_LOOP", 0x8000},
};

constexpr Constant epoll_events_values[] = {
    {"EPOLLIN", 1},
    {"EPOLLPRI", 2},
    {"EPOLLOUT", 4},
    {"EPOLLERR", 8},
    {"EPOLLHUP", 0x10},
    {"EPOLLNVAL", 0x20},
    {"EPOLLRDNORM", 0x40},
    {"EPOLLRDBAND", 0x80},
    {"EPOLLWRNORM", 0x100},
    {"EPOLLWRBAND", 0x200},
    {"EPOLLMSG", 0x400},
    {"EPOLLRDHUP", 0x2000},
    {"EPOLLEXCLUSIVE", 0x10000000},
    {"EPOLLWAKEUP", 0x20000000},
    {"EPOLLONESHOT", 0x40000000},
    {"EPOLLET", 0x80000000},
};

constexpr Constant epoll_operations_values[] = {
    {"EPOLL_CTL_ADD", 1},
    {"EPOLL_CTL_DEL", 2},
    {"EPOLL_CTL_MOD", 3},
};

constexpr Constant epoll_flags_values[] = {
    {"EPOLL_CLOEXEC", 0x80000},
};

constexpr Constant eventfd_flags_values[] = {
    {"EFD_SEMAPHORE", 1},
    {"EFD_CLOEXEC", 0x80000},
    {"EFD_NONBLOCK", 0x800},
};

constexpr Constant timerfd_flags_values[] = {
    {"TFD_CLOEXEC", 0x80000},
    {"TFD_NONBLOCK", 0x800},
};

constexpr Constant timerfd_set_flags_values[] = {
    {"TFD_TIMER_ABSTIME", 1},
    {"TFD_TIMER_CANCEL_ON_SET", 2},
};

constexpr Constant signalfd_flags_values[] = {
    {"SFD_CLOEXEC", 0x80000},
    {"SFD_NONBLOCK", 0x800},
};

constexpr Constant memfd_flags_values[] = {
    {"MFD_CLOEXEC", 1}, {"MFD_ALLOW_SEALING", 2}, {"MFD_HUGETLB", 4}, {"MFD_NOEXEC_SEAL", 8}, {"MFD_EXEC", 0x10},
};

constexpr Constant memfd_secret_flags_values[] = {
    {"O_CLOEXEC", 0x80000},
};

constexpr Constant fadvise_advice_values[] = {
    {"POSIX_FADV_NORMAL", 0},   {"POSIX_FADV_RANDOM", 1},   {"POSIX_FADV_SEQUENTIAL", 2},
    {"POSIX_FADV_WILLNEED", 3}, {"POSIX_FADV_DONTNEED", 4}, {"POSIX_FADV_NOREUSE", 5},
};

constexpr Constant fallocate_modes_values[] = {
    {"FALLOC_FL_KEEP_SIZE", 1},        {"FALLOC_FL_PUNCH_HOLE", 2},      {"FALLOC_FL_NO_HIDE_STALE", 4},
    {"FALLOC_FL_COLLAPSE_RANGE", 8},   {"FALLOC_FL_ZERO_RANGE", 0x10},   {"FALLOC_FL_INSERT_RANGE", 0x20},
    {"FALLOC_FL_UNSHARE_RANGE", 0x40}, {"FALLOC_FL_WRITE_ZEROES", 0x80},
};

constexpr Constant splice_flags_values[] = {
    {"SPLICE_F_MOVE", 1},
    {"SPLICE_F_NONBLOCK", 2},
    {"SPLICE_F_MORE", 4},
    {"SPLICE_F_GIFT", 8},
};

constexpr Constant rw_flags_values[] = {
    {"RWF_HIPRI", 1},     {"RWF_DSYNC", 2},        {"RWF_SYNC", 4},
    {"RWF_NOWAIT", 8},    {"RWF_APPEND", 0x10},    {"RWF_NOAPPEND", 0x20},
    {"RWF_ATOMIC", 0x40}, {"RWF_DONTCACHE", 0x80}, {"RWF_NOSIGNAL", 0x100},
};

constexpr Constant sync_range_flags_values[] = {
    {"SYNC_FILE_RANGE_WAIT_BEFORE", 1},
    {"SYNC_FILE_RANGE_WRITE", 2},
    {"SYNC_FILE_RANGE_WAIT_AFTER", 4},
};

constexpr Constant notify_flags_values[] = {
    {"DN_ACCESS", 1},
    {"DN_MODIFY", 2},
    {"DN_CREATE", 4},
    {"DN_DELETE", 8},
    {"DN_RENAME", 0x10},
    {"DN_ATTRIB", 0x20},
    {"DN_MULTISHOT", 0x80000000},
};

constexpr Constant owner_types_values[] = {
    {"F_OWNER_TID", 0},
    {"F_OWNER_PID", 1},
    {"F_OWNER_PGRP", 2},
};

constexpr Constant write_hints_values[] = {
    {"RWH_WRITE_LIFE_NOT_SET", 0}, {"RWH_WRITE_LIFE_NONE", 1}, {"RWH_WRITE_LIFE_SHORT", 2},
    {"RWH_WRITE_LIFE_MEDIUM", 3},  {"RWH_WRITE_LIFE_LONG", 4}, {"RWH_WRITE_LIFE_EXTREME", 5},
};

}  // namespace

const ConstantSet seek_whence{"seek_whence", seek_whence_values, "SEEK_???"};
const ConstantSet pipe_flags{"pipe_flags", pipe_flags_values, "O_???"};
const ConstantSet dup_flags{"dup_flags", dup_flags_values, "O_???"};
const ConstantSet close_range_flags{"close_range_flags", close_range_flags_values, "CLOSE_RANGE_???"};
const ConstantSet fcntl_commands{"fcntl_commands", fcntl_commands_values, "F_???"};
const ConstantSet descriptor_flags{"descriptor_flags", descriptor_flags_values, "FD_???"};
const ConstantSet lock_types{"lock_types", lock_types_values, "F_???"};
const ConstantSet seals{"seals", seals_values, "F_SEAL_???"};
const ConstantSet flock_operations{"flock_operations", flock_operations_values, "LOCK_???"};
const ConstantSet poll_events{"poll_events", poll_events_values, "POLL???"};
const ConstantSet epoll_events{"epoll_events", epoll_events_values, "EPOLL???"};
const ConstantSet epoll_operations{"epoll_operations", epoll_operations_values, "EPOLL_CTL_???"};
const ConstantSet epoll_flags{"epoll_flags", epoll_flags_values, "EPOLL_???"};
const ConstantSet eventfd_flags{"eventfd_flags", eventfd_flags_values, "EFD_???"};
const ConstantSet timerfd_flags{"timerfd_flags", timerfd_flags_values, "TFD_???"};
const ConstantSet timerfd_set_flags{"timerfd_set_flags", timerfd_set_flags_values, "TFD_???"};
const ConstantSet signalfd_flags{"signalfd_flags", signalfd_flags_values, "SFD_???"};
const ConstantSet memfd_flags{.name = "memfd_flags",
                              .constants = memfd_flags_values,
                              .unknown = "MFD_???",
                              .packed = {.mask = 0xfc000000, .shift = "MFD_HUGE_SHIFT"}};
const ConstantSet memfd_secret_flags{"memfd_secret_flags", memfd_secret_flags_values, ""};
const ConstantSet fadvise_advice{"fadvise_advice", fadvise_advice_values, "POSIX_FADV_???"};
const ConstantSet fallocate_modes{"fallocate_modes", fallocate_modes_values, "FALLOC_FL_???"};
const ConstantSet splice_flags{"splice_flags", splice_flags_values, "SPLICE_F_???"};
const ConstantSet rw_flags{"rw_flags", rw_flags_values, "RWF_???"};
const ConstantSet sync_range_flags{"sync_range_flags", sync_range_flags_values, "SYNC_FILE_RANGE_???"};
const ConstantSet notify_flags{"notify_flags", notify_flags_values, "DN_???"};
const ConstantSet owner_types{"owner_types", owner_types_values, "F_OWNER_???"};
const ConstantSet write_hints{"write_hints", write_hints_values, "RWH_WRITE_LIFE_???"};

}  // namespace callgate::decode

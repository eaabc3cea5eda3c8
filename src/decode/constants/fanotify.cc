#include "decode/constants/fanotify.h"

namespace callgate::decode {
namespace {

constexpr std::uint64_t classes = 0xc;

constexpr Constant fanotify_init_flags_values[] = {
    {"FAN_CLASS_NOTIF", 0, classes},
    {"FAN_CLASS_CONTENT", 4, classes},
    {"FAN_CLASS_PRE_CONTENT", 8, classes},
    {"FAN_CLOEXEC", 1},
    {"FAN_NONBLOCK", 2},
    {"FAN_UNLIMITED_QUEUE", 0x10},
    {"FAN_UNLIMITED_MARKS", 0x20},
    {"FAN_ENABLE_AUDIT", 0x40},
    {"FAN_REPORT_PIDFD", 0x80},
    {"FAN_REPORT_TID", 0x100},
    {"FAN_REPORT_FID", 0x200},
    {"FAN_REPORT_DIR_FID", 0x400},
    {"FAN_REPORT_NAME", 0x800},
    {"FAN_REPORT_TARGET_FID", 0x1000},
    {"FAN_REPORT_FD_ERROR", 0x2000},
    {"FAN_REPORT_MNT", 0x4000},
};

// A mount namespace's mark has the bits of both kinds of a mount's.
constexpr Constant fanotify_mark_flags_values[] = {
    {"FAN_MARK_ADD", 1},
    {"FAN_MARK_REMOVE", 2},
    {"FAN_MARK_FLUSH", 0x80},
    {"FAN_MARK_DONT_FOLLOW", 4},
    {"FAN_MARK_ONLYDIR", 8},
    {"FAN_MARK_MNTNS", 0x110},
    {"FAN_MARK_MOUNT", 0x10},
    {"FAN_MARK_IGNORED_MASK", 0x20},
    {"FAN_MARK_IGNORED_SURV_MODIFY", 0x40},
    {"FAN_MARK_FILESYSTEM", 0x100},
    {"FAN_MARK_EVICTABLE", 0x200},
    {"FAN_MARK_IGNORE", 0x400},
};

constexpr Constant fanotify_events_values[] = {
    {"FAN_ACCESS", 1},
    {"FAN_MODIFY", 2},
    {"FAN_ATTRIB", 4},
    {"FAN_CLOSE_WRITE", 8},
    {"FAN_CLOSE_NOWRITE", 0x10},
    {"FAN_OPEN", 0x20},
    {"FAN_MOVED_FROM", 0x40},
    {"FAN_MOVED_TO", 0x80},
    {"FAN_CREATE", 0x100},
    {"FAN_DELETE", 0x200},
    {"FAN_DELETE_SELF", 0x400},
    {"FAN_MOVE_SELF", 0x800},
    {"FAN_OPEN_EXEC", 0x1000},
    {"FAN_Q_OVERFLOW", 0x4000},
    {"FAN_FS_ERROR", 0x8000},
    {"FAN_OPEN_PERM", 0x10000},
    {"FAN_ACCESS_PERM", 0x20000},
    {"FAN_OPEN_EXEC_PERM", 0x40000},
    {"FAN_DIR_MODIFY", 0x80000},
    {"FAN_PRE_ACCESS", 0x100000},
    {"FAN_MNT_ATTACH", 0x1000000},
    {"FAN_MNT_DETACH", 0x2000000},
    {"FAN_ONDIR", 0x40000000},
    {"FAN_EVENT_ON_CHILD", 0x8000000},
    {"FAN_RENAME", 0x10000000},
};

}  // namespace

const ConstantSet fanotify_init_flags{
    .name = "fanotify_init_flags", .constants = fanotify_init_flags_values, .unknown = "FAN_???", .head = classes};
const ConstantSet fanotify_mark_flags{"fanotify_mark_flags", fanotify_mark_flags_values, "FAN_MARK_???"};
const ConstantSet fanotify_events{"fanotify_events", fanotify_events_values, "FAN_???"};

}  // namespace callgate::decode

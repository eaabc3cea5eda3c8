// The values of file.cc's and descriptor.cc's constants against those of the build machine's headers. Left out are
// O_LARGEFILE and the 64-bit lock commands: the C library has them another way than the kernel.
#include "decode/constants/file.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/fadvise.h>
#include <linux/falloc.h>
#include <linux/fs.h>
#include <linux/magic.h>
#include <linux/memfd.h>
#include <linux/mount.h>
#include <linux/openat2.h>
#include <linux/stat.h>
#include <linux/xattr.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "decode/constants/descriptor.h"
#include "known_constants.h"

namespace callgate::decode {
namespace {

using test::compare;
using test::Known;

constexpr Known known_open_flags[] = {
    KNOWN(O_RDONLY),  KNOWN(O_WRONLY),  KNOWN(O_RDWR),  KNOWN(O_ACCMODE), KNOWN(O_CREAT),
    KNOWN(O_EXCL),    KNOWN(O_NOCTTY),  KNOWN(O_TRUNC), KNOWN(O_APPEND),  KNOWN(O_NONBLOCK),
    KNOWN(O_SYNC),    KNOWN(O_DSYNC),   KNOWN(FASYNC),  KNOWN(O_DIRECT),  KNOWN(O_NOFOLLOW),
    KNOWN(O_NOATIME), KNOWN(O_CLOEXEC), KNOWN(O_PATH),  KNOWN(O_TMPFILE), KNOWN(O_DIRECTORY),
};
constexpr Known known_access_modes[] = {
    KNOWN(F_OK),
    KNOWN(R_OK),
    KNOWN(W_OK),
    KNOWN(X_OK),
};
constexpr Known known_faccess_flags[] = {
    KNOWN(AT_SYMLINK_NOFOLLOW),
    KNOWN(AT_EACCESS),
    KNOWN(AT_EMPTY_PATH),
};
constexpr Known known_at_flags[] = {
    KNOWN(AT_SYMLINK_NOFOLLOW), KNOWN(AT_REMOVEDIR),  KNOWN(AT_SYMLINK_FOLLOW),
    KNOWN(AT_NO_AUTOMOUNT),     KNOWN(AT_EMPTY_PATH), KNOWN(AT_RECURSIVE),
};
constexpr Known known_rename_flags[] = {
    KNOWN(RENAME_NOREPLACE),
    KNOWN(RENAME_EXCHANGE),
    KNOWN(RENAME_WHITEOUT),
};
constexpr Known known_statx_flags[] = {
    KNOWN(AT_STATX_SYNC_AS_STAT), KNOWN(AT_STATX_FORCE_SYNC), KNOWN(AT_STATX_DONT_SYNC),
    KNOWN(AT_SYMLINK_NOFOLLOW),   KNOWN(AT_NO_AUTOMOUNT),     KNOWN(AT_EMPTY_PATH),
};
constexpr Known known_statx_masks[] = {
    KNOWN(STATX_ALL),    KNOWN(STATX_BASIC_STATS), KNOWN(STATX_TYPE),   KNOWN(STATX_MODE),
    KNOWN(STATX_NLINK),  KNOWN(STATX_UID),         KNOWN(STATX_GID),    KNOWN(STATX_ATIME),
    KNOWN(STATX_MTIME),  KNOWN(STATX_CTIME),       KNOWN(STATX_INO),    KNOWN(STATX_SIZE),
    KNOWN(STATX_BLOCKS), KNOWN(STATX_BTIME),       KNOWN(STATX_MNT_ID), KNOWN(STATX_DIOALIGN),
};
constexpr Known known_statx_attributes[] = {
    KNOWN(STATX_ATTR_COMPRESSED), KNOWN(STATX_ATTR_IMMUTABLE), KNOWN(STATX_ATTR_APPEND),
    KNOWN(STATX_ATTR_NODUMP),     KNOWN(STATX_ATTR_ENCRYPTED), KNOWN(STATX_ATTR_AUTOMOUNT),
    KNOWN(STATX_ATTR_MOUNT_ROOT), KNOWN(STATX_ATTR_VERITY),    KNOWN(STATX_ATTR_DAX),
};
constexpr Known known_filesystem_types[] = {
    KNOWN(EXT2_SUPER_MAGIC),      KNOWN(TMPFS_MAGIC),         KNOWN(PROC_SUPER_MAGIC),
    KNOWN(SYSFS_MAGIC),           KNOWN(CGROUP_SUPER_MAGIC),  KNOWN(CGROUP2_SUPER_MAGIC),
    KNOWN(DEVPTS_SUPER_MAGIC),    KNOWN(XFS_SUPER_MAGIC),     KNOWN(BTRFS_SUPER_MAGIC),
    KNOWN(OVERLAYFS_SUPER_MAGIC), KNOWN(NFS_SUPER_MAGIC),     KNOWN(RAMFS_MAGIC),
    KNOWN(SQUASHFS_MAGIC),        KNOWN(FUSE_SUPER_MAGIC),    KNOWN(SELINUX_MAGIC),
    KNOWN(PIPEFS_MAGIC),          KNOWN(SOCKFS_MAGIC),        KNOWN(NSFS_MAGIC),
    KNOWN(DEBUGFS_MAGIC),         KNOWN(SECURITYFS_MAGIC),    KNOWN(BPF_FS_MAGIC),
    KNOWN(HUGETLBFS_MAGIC),       KNOWN(ANON_INODE_FS_MAGIC), KNOWN(MSDOS_SUPER_MAGIC),
    KNOWN(ISOFS_SUPER_MAGIC),     KNOWN(TRACEFS_MAGIC),       KNOWN(F2FS_SUPER_MAGIC),
};
constexpr Known known_statfs_flags[] = {
    KNOWN(ST_RDONLY),   KNOWN(ST_NOSUID),  KNOWN(ST_NODEV),      KNOWN(ST_NOEXEC),   KNOWN(ST_SYNCHRONOUS),
    KNOWN(ST_MANDLOCK), KNOWN(ST_NOATIME), KNOWN(ST_NODIRATIME), KNOWN(ST_RELATIME),
};
constexpr Known known_xattr_flags[] = {
    KNOWN(XATTR_CREATE),
    KNOWN(XATTR_REPLACE),
};
constexpr Known known_resolve_flags[] = {
    KNOWN(RESOLVE_NO_XDEV), KNOWN(RESOLVE_NO_MAGICLINKS), KNOWN(RESOLVE_NO_SYMLINKS),
    KNOWN(RESOLVE_BENEATH), KNOWN(RESOLVE_IN_ROOT),       KNOWN(RESOLVE_CACHED),
};
constexpr Known known_inotify_masks[] = {
    KNOWN(IN_ACCESS),      KNOWN(IN_MODIFY),      KNOWN(IN_ATTRIB),      KNOWN(IN_CLOSE_WRITE), KNOWN(IN_CLOSE_NOWRITE),
    KNOWN(IN_OPEN),        KNOWN(IN_MOVED_FROM),  KNOWN(IN_MOVED_TO),    KNOWN(IN_CREATE),      KNOWN(IN_DELETE),
    KNOWN(IN_DELETE_SELF), KNOWN(IN_MOVE_SELF),   KNOWN(IN_UNMOUNT),     KNOWN(IN_Q_OVERFLOW),  KNOWN(IN_IGNORED),
    KNOWN(IN_ONLYDIR),     KNOWN(IN_DONT_FOLLOW), KNOWN(IN_EXCL_UNLINK), KNOWN(IN_MASK_CREATE), KNOWN(IN_MASK_ADD),
    KNOWN(IN_ISDIR),       KNOWN(IN_ONESHOT),
};
constexpr Known known_inotify_flags[] = {
    KNOWN(IN_NONBLOCK),
    KNOWN(IN_CLOEXEC),
};
constexpr Known known_mount_flags[] = {
    KNOWN(MS_RDONLY),     KNOWN(MS_NOSUID),     KNOWN(MS_NODEV),     KNOWN(MS_NOEXEC),      KNOWN(MS_SYNCHRONOUS),
    KNOWN(MS_REMOUNT),    KNOWN(MS_MANDLOCK),   KNOWN(MS_DIRSYNC),   KNOWN(MS_NOSYMFOLLOW), KNOWN(MS_NOATIME),
    KNOWN(MS_NODIRATIME), KNOWN(MS_BIND),       KNOWN(MS_MOVE),      KNOWN(MS_REC),         KNOWN(MS_SILENT),
    KNOWN(MS_POSIXACL),   KNOWN(MS_UNBINDABLE), KNOWN(MS_PRIVATE),   KNOWN(MS_SLAVE),       KNOWN(MS_SHARED),
    KNOWN(MS_RELATIME),   KNOWN(MS_KERNMOUNT),  KNOWN(MS_I_VERSION), KNOWN(MS_STRICTATIME), KNOWN(MS_LAZYTIME),
};
constexpr Known known_umount_flags[] = {
    KNOWN(MNT_FORCE),
    KNOWN(MNT_DETACH),
    KNOWN(MNT_EXPIRE),
    KNOWN(UMOUNT_NOFOLLOW),
};
constexpr Known known_directory_entry_types[] = {
    KNOWN(DT_UNKNOWN), KNOWN(DT_FIFO), KNOWN(DT_CHR),  KNOWN(DT_DIR), KNOWN(DT_BLK),
    KNOWN(DT_REG),     KNOWN(DT_LNK),  KNOWN(DT_SOCK), KNOWN(DT_WHT),
};
constexpr Known known_special_times[] = {
    KNOWN(UTIME_NOW),
    KNOWN(UTIME_OMIT),
};
constexpr Known known_seek_whence[] = {
    KNOWN(SEEK_SET), KNOWN(SEEK_CUR), KNOWN(SEEK_END), KNOWN(SEEK_DATA), KNOWN(SEEK_HOLE),
};
constexpr Known known_pipe_flags[] = {
    KNOWN(O_NONBLOCK),
    KNOWN(O_DIRECT),
    KNOWN(O_CLOEXEC),
};
constexpr Known known_dup_flags[] = {
    KNOWN(O_CLOEXEC),
};
constexpr Known known_close_range_flags[] = {
    KNOWN(CLOSE_RANGE_UNSHARE),
    KNOWN(CLOSE_RANGE_CLOEXEC),
};
constexpr Known known_fcntl_commands[] = {
    KNOWN(F_DUPFD),
    KNOWN(F_GETFD),
    KNOWN(F_SETFD),
    KNOWN(F_GETFL),
    KNOWN(F_SETFL),
    KNOWN(F_GETLK),
    KNOWN(F_SETLK),
    KNOWN(F_SETLKW),
    KNOWN(F_SETOWN),
    KNOWN(F_GETOWN),
    KNOWN(F_SETSIG),
    KNOWN(F_GETSIG),

    KNOWN(F_SETOWN_EX),
    KNOWN(F_GETOWN_EX),
    KNOWN(F_OFD_GETLK),
    KNOWN(F_OFD_SETLK),
    KNOWN(F_OFD_SETLKW),
    KNOWN(F_SETLEASE),
    KNOWN(F_GETLEASE),
    KNOWN(F_NOTIFY),
    KNOWN(F_DUPFD_CLOEXEC),
    KNOWN(F_SETPIPE_SZ),
    KNOWN(F_GETPIPE_SZ),
    KNOWN(F_ADD_SEALS),
    KNOWN(F_GET_SEALS),
    KNOWN(F_GET_RW_HINT),
    KNOWN(F_SET_RW_HINT),
    KNOWN(F_GET_FILE_RW_HINT),
    KNOWN(F_SET_FILE_RW_HINT),
};
constexpr Known known_descriptor_flags[] = {
    KNOWN(FD_CLOEXEC),
};
constexpr Known known_lock_types[] = {
    KNOWN(F_RDLCK), KNOWN(F_WRLCK), KNOWN(F_UNLCK), KNOWN(F_EXLCK), KNOWN(F_SHLCK),
};
constexpr Known known_seals[] = {
    KNOWN(F_SEAL_SEAL), KNOWN(F_SEAL_SHRINK), KNOWN(F_SEAL_GROW), KNOWN(F_SEAL_WRITE), KNOWN(F_SEAL_FUTURE_WRITE),
};
constexpr Known known_flock_operations[] = {
    KNOWN(LOCK_SH),   KNOWN(LOCK_EX),   KNOWN(LOCK_NB),    KNOWN(LOCK_UN),
    KNOWN(LOCK_MAND), KNOWN(LOCK_READ), KNOWN(LOCK_WRITE),
};
constexpr Known known_poll_events[] = {
    KNOWN(POLLIN),   KNOWN(POLLPRI),    KNOWN(POLLOUT),    KNOWN(POLLERR),    KNOWN(POLLHUP),
    KNOWN(POLLNVAL), KNOWN(POLLRDNORM), KNOWN(POLLRDBAND), KNOWN(POLLWRNORM), KNOWN(POLLWRBAND),
    KNOWN(POLLMSG),  KNOWN(POLLREMOVE), KNOWN(POLLRDHUP),
};
constexpr Known known_epoll_events[] = {
    KNOWN(EPOLLIN),     KNOWN(EPOLLPRI),       KNOWN(EPOLLOUT),    KNOWN(EPOLLERR),     KNOWN(EPOLLHUP),
    KNOWN(EPOLLRDNORM), KNOWN(EPOLLRDBAND),    KNOWN(EPOLLWRNORM), KNOWN(EPOLLWRBAND),  KNOWN(EPOLLMSG),
    KNOWN(EPOLLRDHUP),  KNOWN(EPOLLEXCLUSIVE), KNOWN(EPOLLWAKEUP), KNOWN(EPOLLONESHOT), KNOWN(EPOLLET),
};
constexpr Known known_epoll_operations[] = {
    KNOWN(EPOLL_CTL_ADD),
    KNOWN(EPOLL_CTL_DEL),
    KNOWN(EPOLL_CTL_MOD),
};
constexpr Known known_epoll_flags[] = {
    KNOWN(EPOLL_CLOEXEC),
};
constexpr Known known_eventfd_flags[] = {
    KNOWN(EFD_SEMAPHORE),
    KNOWN(EFD_NONBLOCK),
    KNOWN(EFD_CLOEXEC),
};
constexpr Known known_timerfd_flags[] = {
    KNOWN(TFD_NONBLOCK),
    KNOWN(TFD_CLOEXEC),
};
constexpr Known known_timerfd_set_flags[] = {
    KNOWN(TFD_TIMER_ABSTIME),
    KNOWN(TFD_TIMER_CANCEL_ON_SET),
};
constexpr Known known_signalfd_flags[] = {
    KNOWN(SFD_NONBLOCK),
    KNOWN(SFD_CLOEXEC),
};
constexpr Known known_memfd_flags[] = {
    KNOWN(MFD_CLOEXEC),
    KNOWN(MFD_ALLOW_SEALING),
    KNOWN(MFD_HUGETLB),
};
constexpr Known known_fadvise_advice[] = {
    KNOWN(POSIX_FADV_NORMAL),   KNOWN(POSIX_FADV_RANDOM),   KNOWN(POSIX_FADV_SEQUENTIAL),
    KNOWN(POSIX_FADV_WILLNEED), KNOWN(POSIX_FADV_DONTNEED), KNOWN(POSIX_FADV_NOREUSE),
};
constexpr Known known_fallocate_modes[] = {
    KNOWN(FALLOC_FL_KEEP_SIZE),      KNOWN(FALLOC_FL_PUNCH_HOLE), KNOWN(FALLOC_FL_NO_HIDE_STALE),
    KNOWN(FALLOC_FL_COLLAPSE_RANGE), KNOWN(FALLOC_FL_ZERO_RANGE), KNOWN(FALLOC_FL_INSERT_RANGE),
    KNOWN(FALLOC_FL_UNSHARE_RANGE),
};
constexpr Known known_splice_flags[] = {
    KNOWN(SPLICE_F_MOVE),
    KNOWN(SPLICE_F_NONBLOCK),
    KNOWN(SPLICE_F_MORE),
    KNOWN(SPLICE_F_GIFT),
};
constexpr Known known_rw_flags[] = {
    KNOWN(RWF_HIPRI), KNOWN(RWF_DSYNC), KNOWN(RWF_SYNC), KNOWN(RWF_NOWAIT), KNOWN(RWF_APPEND),
};
constexpr Known known_sync_range_flags[] = {
    KNOWN(SYNC_FILE_RANGE_WAIT_BEFORE),
    KNOWN(SYNC_FILE_RANGE_WRITE),
    KNOWN(SYNC_FILE_RANGE_WAIT_AFTER),
};

TEST_CASE("constants of files and descriptors are those of the headers") {
  compare(open_flags, known_open_flags);
  compare(access_modes, known_access_modes);
  compare(faccess_flags, known_faccess_flags);
  compare(at_flags, known_at_flags);
  compare(rename_flags, known_rename_flags);
  compare(statx_flags, known_statx_flags);
  compare(statx_masks, known_statx_masks);
  compare(statx_attributes, known_statx_attributes);
  compare(filesystem_types, known_filesystem_types);
  compare(statfs_flags, known_statfs_flags);
  compare(xattr_flags, known_xattr_flags);
  compare(resolve_flags, known_resolve_flags);
  compare(inotify_masks, known_inotify_masks);
  compare(inotify_flags, known_inotify_flags);
  compare(mount_flags, known_mount_flags);
  compare(umount_flags, known_umount_flags);
  compare(directory_entry_types, known_directory_entry_types);
  compare(special_times, known_special_times);
  compare(seek_whence, known_seek_whence);
  compare(pipe_flags, known_pipe_flags);
  compare(dup_flags, known_dup_flags);
  compare(close_range_flags, known_close_range_flags);
  compare(fcntl_commands, known_fcntl_commands);
  compare(descriptor_flags, known_descriptor_flags);
  compare(lock_types, known_lock_types);
  compare(seals, known_seals);
  compare(flock_operations, known_flock_operations);
  compare(poll_events, known_poll_events);
  compare(epoll_events, known_epoll_events);
  compare(epoll_operations, known_epoll_operations);
  compare(epoll_flags, known_epoll_flags);
  compare(eventfd_flags, known_eventfd_flags);
  compare(timerfd_flags, known_timerfd_flags);
  compare(timerfd_set_flags, known_timerfd_set_flags);
  compare(signalfd_flags, known_signalfd_flags);
  compare(memfd_flags, known_memfd_flags);
  compare(fadvise_advice, known_fadvise_advice);
  compare(fallocate_modes, known_fallocate_modes);
  compare(splice_flags, known_splice_flags);
  compare(rw_flags, known_rw_flags);
  compare(sync_range_flags, known_sync_range_flags);
}

}  // namespace
}  // namespace callgate::decode

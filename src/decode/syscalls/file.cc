// What names files: opening, looking, making, linking, removing, changing their properties; mounts.
#include "decode/constants/file.h"
#include "decode/constants/fanotify.h"
#include "decode/constants/mount.h"
#include "decode/custom/directory.h"
#include "decode/custom/file_handle.h"
#include "decode/custom/file_times.h"
#include "decode/custom/quota.h"
#include "decode/describe.h"
#include "decode/structs/file.h"
#include "decode/structs/mount.h"
#include "decode/structs/time.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status;
constexpr std::uint64_t creating = 0x400040;  // O_CREAT, or the bit of O_TMPFILE that O_DIRECTORY lacks

constexpr std::uint64_t open_how_size = 24;  // OPEN_HOW_SIZE_VER0 (linux/openat2.h)

// linux/mount.h: with MS_BIND, MS_MOVE or a propagation no filesystem is asked; with MS_REMOUNT one that is there.
constexpr std::uint64_t no_data = 0x1e3000;
constexpr std::uint64_t no_type = no_data | 0x20;

// linux/stat.h: S_IFCHR and S_IFBLK are the types that have the first of these bits alone.
constexpr std::uint64_t character_or_block = 0020000;
constexpr std::uint64_t device_bits = 0130000;

constexpr Item mode_when_creating() {
  return when(any_of("flags", creating), permissions("mode"));
}

constexpr Case fsconfig_case[] = {
    on(0, string("_key"), address("_value"), s32("aux")),
    on(1, string("_key"), string("_value"), s32("aux")),
    on(2, string("_key"), in_hex(in_bytes("_value", len::arg("aux"))), s32("aux")),
    on(3, string("_key"), path("_value", at("aux")), dirfd("aux")),
    on(4, string("_key"), path("_value", at("aux")), dirfd("aux")),
    on(5, string("_key"), address("_value"), fd("aux")),
    on(otherwise, address("_key"), address("_value"), s32("aux")),
};
constexpr Cases fsconfig_cases{fsconfig_case};

constexpr auto quotactl_case = quota_cases(path("special"));
constexpr Cases quotactl_cases{quotactl_case, ~quota_type_bits};
constexpr auto quotactl_fd_case = quota_cases();
constexpr Cases quotactl_fd_cases{quotactl_fd_case, ~quota_type_bits};

constexpr std::uint32_t oldest_mount_attr = 32;  // MOUNT_ATTR_SIZE_VER0 (linux/mount.h)
constexpr std::uint32_t oldest_xattr_args = 16;  // XATTR_ARGS_SIZE_VER0 (linux/xattr.h)
constexpr std::uint32_t oldest_file_attr = 24;   // FILE_ATTR_SIZE_VER0 (linux/fs.h)
constexpr Item mount_attributes_argument = followed_if(
    at_least("usize", oldest_mount_attr), in("uattr", structs::mount_attr, len::growing("usize", oldest_mount_attr)));

// Where there is no room the kernel says how much is needed, and writes nothing.
constexpr Item listed_names = followed_if(differs("size", 0), out_bytes("list", len::ret));
constexpr Item given_value = with(&Item::terminated, true, in_bytes("value", len::arg("size")));
constexpr Item attribute_value =
    followed_if(differs("size", 0), with(&Item::terminated, true, out_bytes("value", len::ret)));

constexpr Syscall table[] = {
    sys("open", ret::fd, path("filename"), flags("flags", open_flags), mode_when_creating()),
    sys("openat", ret::fd, dirfd("dfd"), path("filename", at("dfd")), flags("flags", open_flags), mode_when_creating()),
    sys("openat2", ret::fd, dirfd("dfd"), path("filename", at("dfd")),
        followed_if(at_least("usize", open_how_size), in("how", structs::open_how, len::arg("usize"))), size("usize")),
    sys("creat", ret::fd, path("pathname"), permissions("mode")),
    sys("access", status, path("filename"), flags("mode", access_modes)),
    sys("faccessat", status, dirfd("dfd"), path("filename", at("dfd")), flags("mode", access_modes)),
    sys("faccessat2", status, dirfd("dfd"), path("filename", at("dfd")), flags("mode", access_modes),
        flags("flags", faccess_flags)),
    sys("stat", status | Class::stat, path("filename"), out("statbuf", structs::stat)),
    sys("lstat", status | Class::lstat, path("filename"), out("statbuf", structs::stat)),
    sys("fstat", status | Class::fstat, fd("fd"), out("statbuf", structs::stat)),
    sys("newfstatat", status | Class::fstat, dirfd("dfd"), path("filename", at("dfd")), out("statbuf", structs::stat),
        flags("flag", at_flags)),
    sys("statx", status | Class::fstat, dirfd("dfd"), path("filename", at("dfd")), flags("flags", statx_flags),
        flags("mask", statx_masks), out("buffer", structs::statx)),
    sys("statfs", status | Class::statfs, path("pathname"), out("buf", structs::statfs)),
    sys("fstatfs", status | Class::fstatfs, fd("fd"), out("buf", structs::statfs)),
    sys("readlink", ret::size, path("path"), out_bytes("buf", len::ret), size("bufsiz", Type::s32)),
    sys("readlinkat", ret::size, dirfd("dfd"), path("pathname", at("dfd")), out_bytes("buf", len::ret),
        size("bufsiz", Type::s32)),
    sys("getcwd", ret::size | Class::file, out_path("buf", len::ret), size("size")),
    sys("chdir", status, path("filename")),
    sys("fchdir", status, fd("fd")),
    sys("chroot", status, path("filename")),
    sys("umask", ret::octal, octal("mask", Type::u16)),
    sys("getdents", ret::size, fd("fd"), old_directory_entries("dirent"), size("count", Type::u32)),
    sys("readdir", ret::number, fd("fd"), directory_entry("dirent"), when(differs("count", 1), u32("count"))),
    sys("getdents64", ret::size, fd("fd"), directory_entries("dirent"), size("count", Type::u32)),

    sys("mkdir", status, path("pathname"), permissions("mode")),
    sys("mkdirat", status, dirfd("dfd"), path("pathname", at("dfd")), permissions("mode")),
    sys("mknod", status, path("filename"), mode("mode", Type::u16),
        when(equals("mode", character_or_block, device_bits), device("dev", Type::u32))),
    sys("mknodat", status, dirfd("dfd"), path("filename", at("dfd")), mode("mode", Type::u16),
        when(equals("mode", character_or_block, device_bits), device("dev", Type::u32))),
    sys("rmdir", status, path("pathname")),
    sys("unlink", status, path("pathname")),
    sys("unlinkat", status, dirfd("dfd"), path("pathname", at("dfd")), flags("flag", at_flags)),
    sys("rename", status, path("oldname"), path("newname")),
    sys("renameat", status, dirfd("olddfd"), path("oldname", at("olddfd")), dirfd("newdfd"),
        path("newname", at("newdfd"))),
    sys("renameat2", status, dirfd("olddfd"), path("oldname", at("olddfd")), dirfd("newdfd"),
        path("newname", at("newdfd")), flags("flags", rename_flags)),
    sys("link", status, path("oldname"), path("newname")),
    sys("linkat", status, dirfd("olddfd"), path("oldname", at("olddfd")), dirfd("newdfd"),
        path("newname", at("newdfd")), flags("flags", at_flags)),
    sys("symlink", status, path("oldname"), path("newname")),
    sys("symlinkat", status, path("oldname"), dirfd("newdfd"), path("newname", at("newdfd"))),
    sys("truncate", status, path("path"), ulong("length")),
    sys("ftruncate", status, fd("fd"), ulong("length")),

    sys("chmod", status, path("filename"), permissions("mode")),
    sys("fchmod", status, fd("fd"), permissions("mode")),
    sys("fchmodat", status, dirfd("dfd"), path("filename", at("dfd")), permissions("mode")),
    sys("fchmodat2", status, dirfd("dfd"), path("filename", at("dfd")), permissions("mode"),
        flags("flags", at_file_flags)),
    sys("chown", status, path("filename"), old_uid("user"), old_gid("group")),
    sys("lchown", status, path("filename"), old_uid("user"), old_gid("group")),
    sys("fchown", status, fd("fd"), old_uid("user"), old_gid("group")),
    sys("fchownat", status, dirfd("dfd"), path("filename", at("dfd")), uid("user"), gid("group"),
        flags("flag", at_flags)),
    sys("utime", status, path("filename"), in("times", structs::utimbuf)),
    sys("utimes", status, path("filename"), in("utimes", structs::timeval_date, len::fixed(2))),
    sys("futimesat", status, dirfd("dfd"), path("filename", at("dfd")),
        in("utimes", structs::timeval_date, len::fixed(2))),
    sys("utimensat", status, dirfd("dfd"), path("filename", at("dfd")), file_times("utimes"), flags("flags", at_flags)),

    sys("setxattr", status, path("pathname"), string("name"), given_value, size("size"), flags("flags", xattr_flags)),
    sys("lsetxattr", status, path("pathname"), string("name"), given_value, size("size"), flags("flags", xattr_flags)),
    sys("fsetxattr", status, fd("fd"), string("name"), given_value, size("size"), flags("flags", xattr_flags)),
    sys("getxattr", ret::size, path("pathname"), string("name"), attribute_value, size("size")),
    sys("lgetxattr", ret::size, path("pathname"), string("name"), attribute_value, size("size")),
    sys("fgetxattr", ret::size, fd("fd"), string("name"), attribute_value, size("size")),
    sys("listxattr", ret::size, path("pathname"), listed_names, size("size")),
    sys("llistxattr", ret::size, path("pathname"), listed_names, size("size")),
    sys("flistxattr", ret::size, fd("fd"), listed_names, size("size")),
    sys("removexattr", status, path("pathname"), string("name")),
    sys("lremovexattr", status, path("pathname"), string("name")),
    sys("fremovexattr", status, fd("fd"), string("name")),
    sys("setxattrat", status, dirfd("dfd"), path("pathname", at("dfd")), flags("at_flags", at_file_flags),
        string("name"),
        followed_if(at_least("usize", oldest_xattr_args),
                    in("uargs", structs::xattr_args, len::growing("usize", oldest_xattr_args))),
        size("usize")),
    sys("getxattrat", ret::size, dirfd("dfd"), path("pathname", at("dfd")), flags("at_flags", at_file_flags),
        string("name"),
        even_on_error(followed_if(at_least("usize", oldest_xattr_args),
                                  out("uargs", structs::xattr_args_got, len::growing("usize", oldest_xattr_args)))),
        size("usize")),
    sys("listxattrat", ret::size, dirfd("dfd"), path("pathname", at("dfd")), flags("at_flags", at_file_flags),
        listed_names, size("size")),
    sys("removexattrat", status, dirfd("dfd"), path("pathname", at("dfd")), flags("at_flags", at_file_flags),
        string("name")),
    sys("file_getattr", status, dirfd("dfd"), path("filename", at("dfd")),
        out("ufattr", structs::file_attr, len::arg("usize")), size("usize"), flags("at_flags", at_file_flags)),
    sys("file_setattr", status, dirfd("dfd"), path("filename", at("dfd")),
        followed_if(at_least("usize", oldest_file_attr),
                    in("ufattr", structs::file_attr_set, len::growing("usize", oldest_file_attr))),
        size("usize"), flags("at_flags", at_file_flags)),

    sys("mount", status, path("dev_name"), path("dir_name"), followed_if(equals("flags", 0, no_type), string("type")),
        flags("flags", mount_flags, Type::ulong), followed_if(equals("flags", 0, no_data), string("data"))),
    sys("umount2", status, path("name"), flags("flags", umount_flags)),
    sys("umount", status, path("name")),
    sys("open_tree", ret::fd, dirfd("dfd"), path("filename", at("dfd")), flags("flags", open_tree_flags)),
    sys("open_tree_attr", ret::fd, dirfd("dfd"), path("filename", at("dfd")), flags("flags", open_tree_flags),
        mount_attributes_argument, size("usize")),
    sys("move_mount", status, dirfd("from_dfd"), path("from_pathname", at("from_dfd")), dirfd("to_dfd"),
        path("to_pathname", at("to_dfd")), flags("flags", move_mount_flags)),
    sys("fsopen", ret::fd, string("_fs_name"), flags("flags", fsopen_flags)),
    sys("fsconfig", status, fd("fd"), command("cmd", fsconfig_commands, fsconfig_cases, Type::u32)),
    sys("fsmount", ret::fd, fd("fs_fd"), flags("flags", fsmount_flags), flags("attr_flags", mount_attributes)),
    sys("fspick", ret::fd, dirfd("dfd"), path("path", at("dfd")), flags("flags", fspick_flags)),
    sys("mount_setattr", status, dirfd("dfd"), path("path", at("dfd")), flags("flags", mount_setattr_flags),
        mount_attributes_argument, size("usize")),
    sys("statmount", status, statmount_request("req", structs::statmount_request),
        out("buf", structs::statmount, len::arg("bufsize")), size("bufsize"), flags("flags", statmount_flags)),
    sys("listmount", ret::number,
        in("req", structs::listmount_request, len::own("size", structs::oldest_mount_request)),
        out("mnt_ids", element::hex64, len::ret_count), size("nr_mnt_ids"), flags("flags", listmount_flags)),
    sys("pivot_root", status, path("new_root"), path("put_old")),
    sys("inotify_init", ret::fd),
    sys("inotify_init1", ret::fd, flags("flags", inotify_flags)),
    sys("inotify_add_watch", ret::number, fd("fd"), path("pathname"), flags("mask", inotify_masks)),
    sys("inotify_rm_watch", status, fd("fd"), s32("wd")),
    sys("fanotify_init", ret::fd, flags("flags", fanotify_init_flags), flags("event_f_flags", open_flags)),
    sys("fanotify_mark", status | Class::desc, fd("fanotify_fd"), flags("flags", fanotify_mark_flags),
        flags("mask", fanotify_events, Type::u64), dirfd("dfd"), path("pathname", at("dfd"))),

    sys("name_to_handle_at", status, dirfd("dfd"), path("name", at("dfd")), made_handle("handle"),
        out("mnt_id", element::s32), flags("flag", handle_flags)),
    sys("open_by_handle_at", ret::fd, fd("mountdirfd"), handle("handle"), flags("flags", open_flags)),
    sys("quotactl", status, quota_command(quotactl_cases)),
    sys("quotactl_fd", status, fd("fd"), quota_command(quotactl_fd_cases)),
    sys("uselib", status, path("library")),
    sys("ustat", status | Class::statfs, device("dev", Type::u32), address("ubuf")),
    sys("sysfs", ret::number, hex("option", Type::u32), hex("arg1"), hex("arg2")),
    sys("sync", status),
    sys("vhangup", status),

    // Of i386: numbers of files in 64 bits, of users in 32; times with 64-bit seconds; and the first of their kind.
    sys("stat64", status | Class::stat, path("filename"), out("statbuf", structs::stat64)),
    sys("lstat64", status | Class::lstat, path("filename"), out("statbuf", structs::stat64)),
    sys("fstat64", status | Class::fstat, fd("fd"), out("statbuf", structs::stat64)),
    sys("fstatat64", status | Class::fstat, dirfd("dfd"), path("filename", at("dfd")), out("statbuf", structs::stat64),
        flags("flag", at_flags)),
    sys("oldstat", status | Class::stat, path("filename"), out("statbuf", structs::old_stat)),
    sys("oldlstat", status | Class::lstat, path("filename"), out("statbuf", structs::old_stat)),
    sys("oldfstat", status | Class::fstat, fd("fd"), out("statbuf", structs::old_stat)),
    sys("statfs64", status | Class::statfs, path("pathname"), size("sz"), out("buf", structs::statfs64)),
    sys("fstatfs64", status | Class::fstatfs, fd("fd"), size("sz"), out("buf", structs::statfs64)),
    sys("truncate64", status, path("path"), u64("length")),
    sys("ftruncate64", status, fd("fd"), u64("length")),
    sys("chown32", status, path("filename"), uid("user"), gid("group")),
    sys("lchown32", status, path("filename"), uid("user"), gid("group")),
    sys("fchown32", status, fd("fd"), uid("user"), gid("group")),
    sys("utimensat_time64", status, dirfd("dfd"), path("filename", at("dfd")), file_times64("t"),
        flags("flags", at_flags)),
};

}  // namespace

std::span<const Syscall> file() {
  return table;
}

}  // namespace callgate::decode::syscalls

// What names files: opening, looking, making, linking, removing, changing their properties; mounts.
#include "decode/constants/file.h"
#include "decode/custom/directory.h"
#include "decode/custom/file_times.h"
#include "decode/describe.h"
#include "decode/structs/file.h"
#include "decode/structs/time.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status;
constexpr std::uint64_t creating = 0x400040;  // O_CREAT, or the bit of O_TMPFILE that O_DIRECTORY lacks

// linux/stat.h: S_IFCHR and S_IFBLK are the types that have the first of these bits alone.
constexpr std::uint64_t character_or_block = 0020000;
constexpr std::uint64_t device_bits = 0130000;

constexpr Item mode_when_creating() {
  return when(any_of("flags", creating), permissions("mode"));
}

constexpr Syscall table[] = {
    sys("open", ret::fd, path("filename"), flags("flags", open_flags), mode_when_creating()),
    sys("openat", ret::fd, dirfd("dfd"), path("filename", at("dfd")), flags("flags", open_flags), mode_when_creating()),
    sys("openat2", ret::fd, dirfd("dfd"), path("filename", at("dfd")), in("how", structs::open_how, len::arg("usize")),
        size("usize")),
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
    sys("truncate", status, path("path"), slong("length")),
    sys("ftruncate", status, fd("fd"), slong("length")),

    sys("chmod", status, path("filename"), permissions("mode")),
    sys("fchmod", status, fd("fd"), permissions("mode")),
    sys("fchmodat", status, dirfd("dfd"), path("filename", at("dfd")), permissions("mode")),
    sys("fchmodat2", status, dirfd("dfd"), path("filename", at("dfd")), permissions("mode"), flags("flags", at_flags)),
    sys("chown", status, path("filename"), uid("user"), gid("group")),
    sys("lchown", status, path("filename"), uid("user"), gid("group")),
    sys("fchown", status, fd("fd"), uid("user"), gid("group")),
    sys("fchownat", status, dirfd("dfd"), path("filename", at("dfd")), uid("user"), gid("group"),
        flags("flag", at_flags)),
    sys("utime", status, path("filename"), in("times", structs::utimbuf)),
    sys("utimes", status, path("filename"), in("utimes", structs::timeval_date, len::fixed(2))),
    sys("futimesat", status, dirfd("dfd"), path("filename", at("dfd")),
        in("utimes", structs::timeval_date, len::fixed(2))),
    sys("utimensat", status, dirfd("dfd"), path("filename", at("dfd")), file_times("utimes"), flags("flags", at_flags)),

    sys("setxattr", status, path("pathname"), string("name"), in_bytes("value", len::arg("size")), size("size"),
        flags("flags", xattr_flags)),
    sys("lsetxattr", status, path("pathname"), string("name"), in_bytes("value", len::arg("size")), size("size"),
        flags("flags", xattr_flags)),
    sys("fsetxattr", status, fd("fd"), string("name"), in_bytes("value", len::arg("size")), size("size"),
        flags("flags", xattr_flags)),
    sys("getxattr", ret::size, path("pathname"), string("name"), on_positive(out_bytes("value", len::ret)),
        size("size")),
    sys("lgetxattr", ret::size, path("pathname"), string("name"), on_positive(out_bytes("value", len::ret)),
        size("size")),
    sys("fgetxattr", ret::size, fd("fd"), string("name"), on_positive(out_bytes("value", len::ret)), size("size")),
    sys("listxattr", ret::size, path("pathname"), on_positive(out_bytes("list", len::ret)), size("size")),
    sys("llistxattr", ret::size, path("pathname"), on_positive(out_bytes("list", len::ret)), size("size")),
    sys("flistxattr", ret::size, fd("fd"), on_positive(out_bytes("list", len::ret)), size("size")),
    sys("removexattr", status, path("pathname"), string("name")),
    sys("lremovexattr", status, path("pathname"), string("name")),
    sys("fremovexattr", status, fd("fd"), string("name")),

    sys("mount", status, path("dev_name"), path("dir_name"), string("type"), flags("flags", mount_flags, Type::ulong),
        string("data")),
    sys("umount2", status, path("name"), flags("flags", umount_flags)),
    sys("pivot_root", status, path("new_root"), path("put_old")),
    sys("inotify_init", ret::fd),
    sys("inotify_init1", ret::fd, flags("flags", inotify_flags)),
    sys("inotify_add_watch", ret::number, fd("fd"), path("pathname"), flags("mask", inotify_masks)),
    sys("inotify_rm_watch", status, fd("fd"), s32("wd")),
};

}  // namespace

std::span<const Syscall> file() {
  return table;
}

}  // namespace callgate::decode::syscalls

// What each call does with its paths: path_resolution(7), fs/namei.c and the manual pages of the calls.
#include "policy/contents/path_operand.h"

#include <fcntl.h>
#include <linux/fanotify.h>
#include <linux/mount.h>
#include <linux/openat2.h>
#include <sys/inotify.h>
#include <sys/mount.h>

#include <algorithm>
#include <array>

#include "decode/number.h"
#include "decode/table.h"

namespace callgate::policy {
namespace {

/// As ByFlags, by the flags' name.
struct By {
  ByFlags::When when = ByFlags::When::never;
  std::string_view flags = {};
  std::uint64_t bits = 0;
};
constexpr By never{};
constexpr By always{ByFlags::When::always, {}, 0};
constexpr By if_set(std::string_view flags, std::uint64_t bits) {
  return {ByFlags::When::if_set, flags, bits};
}
constexpr By unless_set(std::string_view flags, std::uint64_t bits) {
  return {ByFlags::When::unless_set, flags, bits};
}

struct Use {
  By follows_last = never;
  By empty_is_descriptor = never;
  By may_be_absent = never;
  bool null_is_descriptor = false;
  bool as_fstat = false;
  bool is_text = false;
  std::string_view open_flags = {};
  std::string_view open_how = {};
};

/// What the path names, through links.
constexpr Use follows{.follows_last = always};
/// The link itself, where it is one.
constexpr Use itself{};
/// A name that is made, or replaced.
constexpr Use makes{.may_be_absent = always};
/// What is not resolved.
constexpr Use text{.is_text = true};
/// By the AT_* flags that most calls have.
constexpr Use at(std::string_view flags) {
  return {.follows_last = unless_set(flags, AT_SYMLINK_NOFOLLOW), .empty_is_descriptor = if_set(flags, AT_EMPTY_PATH)};
}
/// The same where links are followed only on demand.
constexpr Use at_itself(std::string_view flags) {
  return {.follows_last = if_set(flags, AT_SYMLINK_FOLLOW), .empty_is_descriptor = if_set(flags, AT_EMPTY_PATH)};
}
constexpr Use or_null(Use use) {
  use.null_is_descriptor = true;
  return use;
}
constexpr Use like_fstat(Use use) {
  use.as_fstat = true;
  return use;
}
constexpr Use opens(std::string_view flags) {
  return {.open_flags = flags};
}

// linux/mount.h of newer kernels than some that this is built on.
constexpr std::uint64_t move_from_links = 0x1;
constexpr std::uint64_t move_from_empty = 0x4;
constexpr std::uint64_t move_to_links = 0x10;
constexpr std::uint64_t move_to_empty = 0x40;
constexpr std::uint64_t pick_nofollow = 0x2;
constexpr std::uint64_t pick_empty = 0x8;
/// FSCONFIG_SET_PATH_EMPTY; its neighbour FSCONFIG_SET_PATH has not this bit.
constexpr std::uint64_t config_path_empty = 4;

struct Row {
  std::string_view call;
  std::string_view argument;
  Use use;
};

constexpr auto table = std::to_array<Row>({
    {"access", "filename", follows},
    {"acct", "name", follows},
    {"chdir", "filename", follows},
    {"chmod", "filename", follows},
    {"chown", "filename", follows},
    {"chown32", "filename", follows},
    {"chroot", "filename", follows},
    {"creat", "pathname", {.follows_last = always, .may_be_absent = always}},
    {"execve", "filename", follows},
    {"execveat", "filename", at("flags")},
    {"faccessat", "filename", follows},
    {"faccessat2", "filename", at("flags")},
    {"fanotify_mark", "pathname", or_null({.follows_last = unless_set("flags", FAN_MARK_DONT_FOLLOW)})},
    {"fchmodat", "filename", follows},
    {"fchmodat2", "filename", at("flags")},
    {"fchownat", "filename", at("flag")},
    {"file_getattr", "filename", at("at_flags")},
    {"file_setattr", "filename", at("at_flags")},
    {"fsconfig", "_value", {.follows_last = always, .empty_is_descriptor = if_set("cmd", config_path_empty)}},
    {"fspick",
     "path",
     {.follows_last = unless_set("flags", pick_nofollow), .empty_is_descriptor = if_set("flags", pick_empty)}},
    {"fstatat64", "filename", like_fstat(at("flag"))},
    {"futimesat", "filename", or_null(follows)},
    {"getxattr", "pathname", follows},
    {"getxattrat", "pathname", at("at_flags")},
    {"inotify_add_watch", "pathname", {.follows_last = unless_set("mask", IN_DONT_FOLLOW)}},
    {"lchown", "filename", itself},
    {"lchown32", "filename", itself},
    {"lgetxattr", "pathname", itself},
    {"link", "newname", makes},
    {"link", "oldname", itself},
    {"linkat", "newname", makes},
    {"linkat", "oldname", at_itself("flags")},
    {"listxattr", "pathname", follows},
    {"listxattrat", "pathname", at("at_flags")},
    {"llistxattr", "pathname", itself},
    {"lremovexattr", "pathname", itself},
    {"lsetxattr", "pathname", itself},
    {"lstat", "filename", itself},
    {"lstat64", "filename", itself},
    {"mkdir", "pathname", makes},
    {"mkdirat", "pathname", makes},
    {"mknod", "filename", makes},
    {"mknodat", "filename", makes},
    {"mount", "dev_name", text},
    {"mount", "dir_name", follows},
    {"mount_setattr", "path", at("flags")},
    {"move_mount",
     "from_pathname",
     {.follows_last = if_set("flags", move_from_links), .empty_is_descriptor = if_set("flags", move_from_empty)}},
    {"move_mount",
     "to_pathname",
     {.follows_last = if_set("flags", move_to_links), .empty_is_descriptor = if_set("flags", move_to_empty)}},
    {"name_to_handle_at", "name", at_itself("flag")},
    {"newfstatat", "filename", like_fstat(at("flag"))},
    {"oldlstat", "filename", itself},
    {"oldstat", "filename", follows},
    {"open", "filename", opens("flags")},
    {"open_tree", "filename", at("flags")},
    {"open_tree_attr", "filename", at("flags")},
    {"openat", "filename", opens("flags")},
    {"openat2", "filename", {.open_how = "how"}},
    {"pivot_root", "new_root", follows},
    {"pivot_root", "put_old", follows},
    {"quotactl", "addr", follows},
    {"quotactl", "special", follows},
    {"quotactl_fd", "addr", follows},
    {"readlink", "path", itself},
    {"readlinkat", "pathname", {.empty_is_descriptor = always}},
    {"removexattr", "pathname", follows},
    {"removexattrat", "pathname", at("at_flags")},
    {"rename", "newname", makes},
    {"rename", "oldname", itself},
    {"renameat", "newname", makes},
    {"renameat", "oldname", itself},
    {"renameat2", "newname", makes},
    {"renameat2", "oldname", itself},
    {"rmdir", "pathname", itself},
    {"setxattr", "pathname", follows},
    {"setxattrat", "pathname", at("at_flags")},
    {"stat", "filename", follows},
    {"stat64", "filename", follows},
    {"statfs", "pathname", follows},
    {"statfs64", "pathname", follows},
    {"statx", "filename", like_fstat(at("flags"))},
    {"swapoff", "specialfile", follows},
    {"swapon", "specialfile", follows},
    {"symlink", "newname", makes},
    {"symlink", "oldname", text},
    {"symlinkat", "newname", makes},
    {"symlinkat", "oldname", text},
    {"truncate", "path", follows},
    {"truncate64", "path", follows},
    {"umount", "name", follows},
    {"umount2", "name", {.follows_last = unless_set("flags", UMOUNT_NOFOLLOW)}},
    {"unlink", "pathname", itself},
    {"unlinkat", "pathname", itself},
    {"uselib", "library", follows},
    {"utime", "filename", follows},
    {"utimensat", "filename", or_null(at("flags"))},
    {"utimensat_time64", "filename", or_null(at("flags"))},
    {"utimes", "filename", follows},
});

ByFlags resolved(const By& by, const decode::Syscall& call) {
  return {by.when, by.flags.empty() ? std::uint8_t{0} : register_named(call, by.flags), by.bits};
}

bool holds(const ByFlags& by, const decode::SyscallRecord& record) {
  const bool set = (record.args.at(by.reg) & by.bits) != 0;
  switch (by.when) {
    case ByFlags::When::never:
      return false;
    case ByFlags::When::always:
      return true;
    case ByFlags::When::if_set:
      return set;
    case ByFlags::When::unless_set:
      return !set;
  }
  return false;
}

/// open(2): O_EXCL makes a link at the end an error; O_PATH leaves all but a few flags out of account.
void set_open_flags(PathArgument& argument, std::uint64_t flags) {
  const bool creates = (flags & O_CREAT) != 0 && (flags & O_PATH) == 0;
  argument.may_be_absent = creates;
  argument.follows_last = (flags & O_NOFOLLOW) == 0 && !(creates && (flags & O_EXCL) != 0);
}

}  // namespace

std::uint8_t register_named(const decode::Syscall& call, std::string_view argument) {
  const auto arguments = call.arguments();
  const auto found = std::ranges::find(arguments, argument, &decode::Item::name);
  return static_cast<std::uint8_t>(found - arguments.begin());
}

std::optional<PathUse> path_use(decode::CallIndex call, std::string_view argument) {
  const std::string_view name = decode::call_name(call);
  const auto row = std::ranges::find_if(table, [&](const Row& r) { return r.call == name && r.argument == argument; });
  const decode::Syscall* described = decode::describe(call);
  if (row == table.end() || described == nullptr) return std::nullopt;
  const Use& use = row->use;
  PathUse result;
  result.is_text = use.is_text;
  result.operand.follows_last = resolved(use.follows_last, *described);
  result.operand.empty_is_descriptor = resolved(use.empty_is_descriptor, *described);
  result.operand.may_be_absent = resolved(use.may_be_absent, *described);
  result.operand.null_is_descriptor = use.null_is_descriptor;
  result.operand.as_fstat = use.as_fstat;
  if (!use.open_flags.empty()) result.operand.open_flags = register_named(*described, use.open_flags);
  if (!use.open_how.empty()) result.operand.open_how = register_named(*described, use.open_how);
  return result;
}

Contents::Answer<PathArgument> path_argument(const PathOperand& operand, const decode::SyscallRecord& record,
                                             Contents& contents) {
  PathArgument argument;
  argument.reg = operand.reg;
  argument.dirfd = operand.dirfd;
  argument.follows_last = holds(operand.follows_last, record);
  argument.empty_is_descriptor =
      holds(operand.empty_is_descriptor, record) || (operand.null_is_descriptor && record.args.at(operand.reg) == 0);
  argument.may_be_absent = holds(operand.may_be_absent, record);
  if (operand.open_flags) set_open_flags(argument, record.args.at(*operand.open_flags));
  if (operand.open_how) {
    const auto how = contents.bytes(*operand.open_how, record.args.at(*operand.open_how + std::size_t{1}));
    if (!how.content) return {std::nullopt, how.error};
    const auto number_at = [&](std::size_t offset) {
      const auto& bytes = *how.content;
      return decode::read_number(decode::Type::u64, decode::Model::lp64, bytes.subspan(std::min(offset, bytes.size())));
    };
    set_open_flags(argument, number_at(offsetof(open_how, flags)));
    argument.resolve = number_at(offsetof(open_how, resolve));
  }
  return {argument, 0};
}

}  // namespace callgate::policy

// What the pointers among a call's arguments lead to, for rules that ask of it: paths, socket addresses, structs,
// program arguments.
//
// Memory that another thread can write may change between the check and the use. So what is judged here is a copy that
// the target cannot change, and the kernel is given that same copy: asking Contents for something is what seals it.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace callgate::policy {

/// A path argument, and how its call resolves it.
struct PathArgument {
  enum class In : std::uint8_t {
    string,    ///< the path itself
    sockaddr,  ///< a sockaddr_un of `size` bytes
    msghdr,    ///< a msghdr whose msg_name is a sockaddr_un
  };
  std::uint8_t reg = 0;               ///< the register of the address of what has the path
  In in = In::string;                 ///< what it is that has the path
  std::uint64_t size = 0;             ///< of a sockaddr
  std::optional<std::uint8_t> dirfd;  ///< the register of the descriptor it is relative to; without: the cwd
  bool follows_last = true;           ///< whether a symbolic link that the whole path names is followed
  bool empty_is_descriptor = false;   ///< an empty path (or, where the call has it, NULL) means `dirfd` itself
  bool may_be_absent = false;         ///< whether the last component need not exist: the call creates or replaces it
  std::uint64_t resolve = 0;          ///< RESOLVE_* of openat2: what the kernel is told of links and of the root
  friend bool operator==(const PathArgument&, const PathArgument&) = default;
};

/// A file as the kernel will find it: what a path comes to.
struct ResolvedPath {
  /// Absolute, without links, `.` or `..`; a trailing slash only at the root. Bytes, of no certain encoding. Named
  /// by the mounts that the target has, whatever root it has chosen: they are like callgate's where no rule lets it
  /// mount.
  std::string path;
  /// A magic link led there (/proc/PID/fd/N): the path is what the kernel says the file was opened as.
  bool magic = false;
  /// The call names no path: the file is the descriptor itself. The path is then what /proc/PID/fd/N says, be it
  /// `pipe:[123]` or `/tmp/x (deleted)`.
  bool descriptor = false;
};

/// An error of Contents beside the errnos: EACCES that the kernel gives itself, not one of those who answer.
inline constexpr int kernels_eacces = 1 << 16;
[[nodiscard]] constexpr int errno_of(int error) {
  return error == kernels_eacces ? EACCES : error;
}

/// The contents of one call's arguments. Each answer is either what is asked for or the errno for which the call is
/// refused: EFAULT where the memory cannot be read, what the kernel would say of a path (ENOENT, ELOOP, ENAMETOOLONG,
/// kernels_eacces), EACCES of what has no path, E2BIG where it is more than can be sealed. Asked twice, it answers the
/// same.
class Contents {
 public:
  template <typename T>
  struct Answer {
    std::optional<T> content;
    int error = 0;  ///< where there is no content
  };

  virtual ~Contents() = default;
  virtual Answer<ResolvedPath> path(const PathArgument& argument) = 0;
  /// `size` bytes at the register's address: a sockaddr, a clone_args, an open_how.
  virtual Answer<std::span<const std::byte>> bytes(std::uint8_t reg, std::uint64_t size) = 0;
  /// A C string that is no path in the target's tree: mount's type, a name.
  virtual Answer<std::string> string(std::uint8_t reg) = 0;
  /// An argv: the strings up to the NULL.
  virtual Answer<std::vector<std::string>> strings(std::uint8_t reg) = 0;
  /// The socket address in the msghdr at the register; no bytes where it has none. What it is sent to is sealed, what
  /// is sent is not. Of sendmmsg: that of its first message, and no other is sent by the call.
  virtual Answer<std::span<const std::byte>> message_name(std::uint8_t reg) = 0;

  /// Who asks wants nothing of the call but that it passes or is refused: a path may be answered on the assumption that
  /// it meets no link, if the kernel can be made to hold to that.
  virtual void may_assume() {}
  /// Answers that rest on an assumption are forgotten: asked again, they rest on none. False if there were none.
  virtual bool assume_nothing() { return false; }
};

/// Where nothing can be sealed: every rule that asks of contents denies.
class NoContents final : public Contents {
 public:
  Answer<ResolvedPath> path(const PathArgument& /*argument*/) override { return {std::nullopt, EPERM}; }
  Answer<std::span<const std::byte>> bytes(std::uint8_t /*reg*/, std::uint64_t /*size*/) override {
    return {std::nullopt, EPERM};
  }
  Answer<std::string> string(std::uint8_t /*reg*/) override { return {std::nullopt, EPERM}; }
  Answer<std::vector<std::string>> strings(std::uint8_t /*reg*/) override { return {std::nullopt, EPERM}; }
  Answer<std::span<const std::byte>> message_name(std::uint8_t /*reg*/) override { return {std::nullopt, EPERM}; }
};

}  // namespace callgate::policy

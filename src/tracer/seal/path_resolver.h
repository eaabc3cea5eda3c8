// What a path of a tracee's comes to: the file as the kernel would find it for that tracee, by the one path to it that
// has no link, no `.` and no `..`.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/owned_fd.h"
#include "policy/contents/contents.h"
#include "tracer/observer.h"
#include "tracer/seal/known_links.h"

namespace callgate::tracer {

struct PathQuestion {
  std::string text;            ///< as the call has it
  int dirfd;                   ///< what it is relative to; AT_FDCWD for the working directory
  bool follows_last = true;    ///< as in policy::PathArgument
  bool may_be_absent = false;  ///< likewise
  /// The call works on the last component in its folder (unlink, rename, mkdir): a slash behind it follows no link, and
  /// `.` and `..` are no names.
  bool in_folder = false;
  /// The call does no more than fstat does: of what the asking process holds without a path (a pipe by /dev/stdin, a
  /// namespace by /proc/self/ns) it is told by the link that leads there.
  bool only_looks = false;
  std::uint64_t resolve = 0;  ///< RESOLVE_* of openat2
  /// Whether a path may be taken for its own canonical one, though nobody has looked whether a link is on the way.
  bool may_assume = false;
};

struct PathAnswer {
  policy::ResolvedPath resolved;
  /// The path for the kernel, in the tracee's root: `resolved.path` with what the text had behind its last component
  /// (`/`, `/.`), which may make the call fail.
  std::string for_kernel;
  /// The path is that of a pipe without a name, one that the asking process has open under this number (/dev/stdin).
  /// Nothing is then for the kernel.
  std::optional<int> own_pipe;
  int error = 0;         ///< if not 0, there is no answer: what the kernel would say
  bool assumed = false;  ///< PathQuestion::may_assume was made use of
  /// `for_kernel` is relative to the descriptor that the path was relative to. No path in the tracee's root leads
  /// there.
  bool below_descriptor = false;
};

class PathResolver {
 public:
  using AsksOfTask = std::function<bool(pid_t)>;
  /// `is_target`: whether a process of this id belongs to the target. `holds_alone`: whether no other task shares its
  /// descriptors with this one, so that none can put another file in the place of one.
  PathResolver(AsksOfTask is_target, AsksOfTask holds_alone);

  /// From now on tracees may have another root than this process, or other credentials. Until this is said, they began
  /// with those of this process and have kept them: what is looked up for them need not be looked up their way.
  void lookups_may_differ() { lookups_differ_ = true; }

  /// The text must not be empty. Never resolves what the tracee itself could not: the walk is made with its
  /// credentials. What has no path in the tracee's root (deleted, outside of it) has no answer: ENOENT, EACCES.
  [[nodiscard]] PathAnswer resolve(const Task& task, const PathQuestion& question);

  /// What the kernel says a descriptor is open on, or for AT_FDCWD the working directory: `/etc/passwd`, `pipe:[123]`.
  /// With an error if there is none.
  [[nodiscard]] PathAnswer descriptor(const Task& task, int fd) const;

  /// The file that the task's process runs; of a file that has no place as the kernel says it (`/memfd:x (deleted)`).
  [[nodiscard]] static PathAnswer program(const Task& task);
  /// Likewise of a file that is named as this process sees it.
  [[nodiscard]] static PathAnswer file(std::string name);

 private:
  class Walk;
  AsksOfTask is_target_;
  AsksOfTask holds_alone_;
  bool lookups_differ_ = false;
  KnownLinks links_;
  OwnedFd own_root_;
  std::string own_pid_;
};

}  // namespace callgate::tracer

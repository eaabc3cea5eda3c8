// Refusals that no rule gives but the confinement: the kernel (Landlock, resource limits) answers with an error of its
// own, and what the error means is told from the call and the policy.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "decode/arch.h"
#include "decode/record.h"
#include "policy/confinement.h"
#include "policy/verdict.h"

namespace callgate::policy {

/// The calls whose results must be seen under this confinement: those that it may refuse.
[[nodiscard]] std::vector<decode::CallIndex> calls_that_may_be_refused(const Confinement& confinement);

/// What a call's arguments lead to, by the tracee's own view. They may have changed since: what is told is the likely
/// cause, nothing rests on it.
struct Lookup {
  struct File {
    std::string path;         ///< absolute and free of links
    bool is_named_so = true;  ///< whether the call names it by that path
  };
  /// The file at `path` relative to the descriptor `dirfd` (AT_FDCWD: the working directory); with `keep_last`, a link
  /// that the last component is. Nothing if it cannot be told.
  std::function<std::optional<File>(std::int32_t dirfd, decode::TraceeAddress path, bool keep_last)> file;
  /// The port of an IPv4 or IPv6 address.
  std::function<std::optional<std::uint16_t>(decode::TraceeAddress address, std::uint64_t size)> port;
  /// The number of 64 bits at an address: the flags of an open_how.
  std::function<std::optional<std::uint64_t>(decode::TraceeAddress address)> number = {};
  /// Whether the process, or group of processes as kill(2) takes it, is not the target's, and could be signalled by the
  /// tracee if it were not for that.
  std::function<bool(std::int32_t pid)> is_out_of_reach = {};
  /// Whether the process is not the target's, and could be looked into by the tracee (ptrace(2), /proc/PID/mem) if it
  /// were not for that.
  std::function<bool(std::int32_t pid)> is_hidden = {};
  /// The process of whose folder in /proc the path names a file, or one that such a file leads to.
  std::function<std::optional<std::int32_t>(std::int32_t dirfd, decode::TraceeAddress path)> process_shown = {};
  /// The process that a descriptor of pidfd_open(2) stands for.
  std::function<std::optional<std::int32_t>(std::int32_t fd)> process_of = {};
  /// Whether the tracee is root, but has not this capability.
  std::function<bool(unsigned capability)> is_root_without = {};
  /// Whether the tracee's limit on a resource (RLIMIT_*) is this one still, and not a lower one of its own.
  std::function<bool(int resource, std::uint64_t value)> is_limited_to = {};
  /// Whether the descriptor is a TCP socket. Needed for would_be_refusal() alone.
  std::function<bool(std::int32_t fd)> is_tcp = {};
};

struct Refusal {
  Refusal(const Verdict& given, std::string file = {}) : verdict(given), other_name(std::move(file)) {}
  Verdict verdict;         ///< its strings are the policy's own
  std::string other_name;  ///< of the file that it is about, where the call names that otherwise; else empty
};

/// Who refused a call that failed, if it was the confinement.
[[nodiscard]] std::optional<Refusal> refusal(const Confinement& confinement, const decode::SyscallRecord& record,
                                             const Lookup& lookup);

/// Likewise of a call that was made without the confinement: whether its places and ports would have refused it, had it
/// been in force. What failed for another cause would have failed so all the same.
[[nodiscard]] std::optional<Refusal> would_be_refusal(const Confinement& confinement,
                                                      const decode::SyscallRecord& record, const Lookup& lookup);

/// The errno of every refusal() that the call can meet. Nothing where there are several.
[[nodiscard]] std::optional<int> refusing_error(const Confinement& confinement, const decode::SyscallRecord& record);

/// Whether the policy's places forbid that `program` runs, which a process has just executed (the file's path as the
/// kernel gives it). Landlock lets pass what belongs to no place at all: memory files.
[[nodiscard]] std::optional<Verdict> refused_program(const Confinement& confinement, const std::string& program);

/// Whether the call, if it succeeds, makes a process or thread.
[[nodiscard]] bool makes_process(const decode::SyscallRecord& record);
/// What a limit on processes says of one more, `living` of them being there already.
[[nodiscard]] std::optional<Verdict> refused_process(const Confinement& confinement, std::size_t living);

}  // namespace callgate::policy

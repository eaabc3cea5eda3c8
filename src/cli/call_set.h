// Which system calls are traced: the sets of `-e trace=`.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "policy/filter.h"

namespace callgate::cli {

/// A set of calls, by index; whether a call without a name belongs to it stands
/// apart.
class CallSet {
 public:
  /// All of them.
  CallSet();
  /// Parses strace's notation: `openat,read`, `%file`, `/regex`, `?maybe` (no
  /// error if unknown), `!` before all of it for the complement, `all`, `none`.
  /// Throws Error with ExitStatus::usage, with a hint, for a name that no
  /// architecture has.
  explicit CallSet(std::string_view expression);

  [[nodiscard]] bool contains(decode::Arch arch, decode::SyscallNumber number) const;
  [[nodiscard]] bool contains_all() const { return all_; }
  /// A filter that has the kernel stop a tracee for the members only.
  [[nodiscard]] policy::BpfProgram filter() const;

 private:
  void add(std::string_view element);

  std::vector<bool> members_;
  bool nameless_ = true;  ///< numbers without a name
  bool all_ = true;
};

}  // namespace callgate::cli

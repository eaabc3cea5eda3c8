// Which system calls are traced: the sets of `-e trace=`.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "policy/filter/filter.h"

namespace callgate::cli {

/// A set of calls of each architecture; whether numbers without a name belong to it stands apart.
class CallSet {
 public:
  /// All of them.
  CallSet();
  /// Parses strace's notation: `openat,read`, `257`, `%file`, `/regex`, `all`, each with `?` before it (no error if
  /// unknown) or `@64`, `@32`, `@x32` behind it (of one architecture only); `!` before all of it for the complement;
  /// `none`. Throws Error with ExitStatus::usage, with a hint, for a name that no architecture has.
  explicit CallSet(std::string_view expression);

  /// Whether the call belongs to the set; `call` is none for a number without a name.
  [[nodiscard]] bool contains(decode::Arch arch, std::optional<decode::CallIndex> call) const;
  [[nodiscard]] bool contains_all() const { return all_; }
  /// A filter that has the kernel stop a tracee for the members, and for all calls that are not native.
  [[nodiscard]] policy::BpfProgram filter() const;

 private:
  struct Members {
    std::vector<bool> calls;  ///< by CallIndex
    bool nameless = false;    ///< numbers without a name
  };

  Members& of(decode::Arch arch) { return members_.at(static_cast<std::size_t>(arch)); }
  void add(std::string_view element);
  /// Adds what a name, a number, a class or a pattern stands for on these architectures; returns whether it stands for
  /// anything there.
  bool add(std::string_view name, std::span<const decode::Arch> arches);
  /// Adds the calls for which `is_member` holds; returns whether there is one.
  template <typename Predicate>
  bool add_all(std::span<const decode::Arch> arches, Predicate is_member);

  std::array<Members, decode::arch_count> members_;  ///< by Arch
  bool all_ = true;
};

}  // namespace callgate::cli

// One seccomp filter under construction, by libseccomp: rules over a default.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/owned_fd.h"
#include "decode/arch.h"
#include "policy/filter/clauses.h"
#include "policy/filter/filter.h"

namespace callgate::policy {

/// libseccomp silently drops rules where rules of different actions overlap, so a filter has one action besides its
/// default, or clauses that do not overlap. Nor is it given a rule that another one of the call contains: it leaks
/// memory then.
class SeccompFilter {
 public:
  /// `fallback` is what becomes of calls that no rule matches, `foreign` of calls that are not of native_arch (x32's
  /// are not). Actions are SCMP_ACT_*.
  SeccompFilter(std::uint32_t fallback, std::uint32_t action, std::uint32_t foreign)
      : fallback_(fallback), action_(action), foreign_(foreign) {}

  /// The action for the call of this number, if the clause holds. The order of rules means nothing.
  void add(decode::SyscallNumber number, const Clause& clause = {}) { add(number, clause, action_); }
  /// Another action; the clause has nothing in common with those of the call that have other ones.
  void add(decode::SyscallNumber number, const Clause& clause, std::uint32_t action);
  /// Throws Error where libseccomp fails.
  [[nodiscard]] BpfProgram program() const;
  /// In the words of libseccomp, its Pseudo Filter Code. Throws likewise.
  [[nodiscard]] std::string pfc() const;

 private:
  /// As a file in memory that `write` makes of libseccomp's filter.
  [[nodiscard]] OwnedFd exported(int (*write)(void* context, int fd)) const;

  std::uint32_t fallback_;
  std::uint32_t action_;
  std::uint32_t foreign_;
  struct Case {
    Clause clause;
    std::uint32_t action;
  };
  std::map<std::uint32_t, std::vector<Case>> rules_;  ///< by number; none implies another
};

}  // namespace callgate::policy

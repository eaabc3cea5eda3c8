// One seccomp filter under construction, by libseccomp: rules of a single action over a default.
#pragma once

#include <seccomp.h>

#include <cstdint>

#include "decode/arch.h"
#include "policy/clauses.h"
#include "policy/filter.h"

namespace callgate::policy {

/// libseccomp silently drops rules where one call has rules of different actions, so a filter has one action besides
/// its default. All functions throw Error where libseccomp fails.
class SeccompFilter {
 public:
  /// `fallback` is what becomes of calls that no rule matches, `foreign` of calls that are not of native_arch (x32's
  /// are not). Actions are SCMP_ACT_*.
  SeccompFilter(std::uint32_t fallback, std::uint32_t action, std::uint32_t foreign);
  SeccompFilter(const SeccompFilter&) = delete;
  SeccompFilter& operator=(const SeccompFilter&) = delete;
  ~SeccompFilter();

  /// The action for the call of this number, if the clause holds. The order of rules means nothing.
  void add(decode::SyscallNumber number, const Clause& clause = {});
  [[nodiscard]] BpfProgram program() const;

 private:
  scmp_filter_ctx context_;
  std::uint32_t action_;
};

}  // namespace callgate::policy

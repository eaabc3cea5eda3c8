// The policy's two voices held against each other: what a Judge says of a call, and what the kernel makes of the
// compiled filters, as the interpreter of bpf.h runs them.
#pragma once

#include <linux/seccomp.h>

#include <string>
#include <vector>

#include "policy/filter/compile.h"
#include "policy/judge.h"
#include "policy/policy.h"

namespace callgate::policy::test {

/// A policy with its filters. The programs are checked as seccomp(2) would.
class Compiled {
 public:
  explicit Compiled(const Policy& policy);

  /// Empty if filters and judge agree on this call, whatever its pointers lead to, else how they do not. `steps` counts
  /// BPF instructions.
  [[nodiscard]] std::string disagreement(const seccomp_data& call, Caller caller, Contents& contents,
                                         std::uint64_t* steps = nullptr) const;

  [[nodiscard]] const std::vector<BpfProgram>& filters() const { return filters_; }
  [[nodiscard]] const std::vector<BpfProgram>& filters_at_every_call() const { return filters_at_every_call_; }

 private:
  /// What the filters say of one call as a whole: whether they may ask although the policy's answer is another.
  struct Freedom {
    bool ask_instead_of_allow = false;
    bool ask_instead_of_kill = false;
  };
  [[nodiscard]] Freedom freedom_for(const seccomp_data& call) const;

  Judge judge_;
  std::vector<BpfProgram> filters_;
  std::vector<BpfProgram> filters_at_every_call_;
  std::vector<Freedom> freedom_;  ///< by CallIndex
};

}  // namespace callgate::policy::test

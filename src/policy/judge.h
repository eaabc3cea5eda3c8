// Decides calls by a policy: which of its rules each of them meets.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "policy/policy.h"

namespace callgate::policy {

/// Knows of each call which rules name it: a policy has hundreds, and a stop looks at few of them.
class Judge {
 public:
  /// The policy outlives it, and does not change meanwhile.
  explicit Judge(const Policy& policy);

  /// A call that is not native is killed. Else the strictest matching rule wins; between equals the first. Where none
  /// matches, `default` holds; a call without a name on its architecture is then denied by ENOSYS, so that libraries
  /// fall back to what they know. The strings of the verdict are the policy's own.
  ///
  /// Contents are asked only where the registers leave a match open and the answer can still change the verdict. What
  /// cannot be known is denied, with the errno that the answer gives (Verdict::By::contents), unless a rule that holds
  /// without it denies or kills.
  [[nodiscard]] Verdict judge(const decode::SyscallRecord& record, Caller caller, Contents& contents) const;
  /// Where nothing can be sealed: as if no contents could be read.
  [[nodiscard]] Verdict judge(const decode::SyscallRecord& record, Caller caller) const;

 private:
  class Judgement;
  struct Naming {
    const Rule* rule;
    const CallMatch* match;
  };
  [[nodiscard]] std::span<const Naming> naming(decode::CallIndex call) const;

  const Policy& policy_;
  std::vector<Naming> namings_;        ///< by calls; of one call, in the order of the rules
  std::vector<std::uint32_t> begins_;  ///< where each call's begin among them, and the end
};

}  // namespace callgate::policy

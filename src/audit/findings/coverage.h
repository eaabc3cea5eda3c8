// What of a baseline a program needed, call by call, and so what it did not.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "audit/findings/findings.h"
#include "decode/record.h"
#include "policy/policy.h"

namespace callgate::audit {

class Coverage {
 public:
  /// Rules of the policy that let calls pass. It outlives the coverage.
  explicit Coverage(const policy::Policy& policy);

  /// A call that was judged so.
  void note(const decode::SyscallRecord& record, const policy::Verdict& verdict);

  /// One finding for each rule that let nothing pass, and one for each call that such a rule names and that did not
  /// need it, if the rule names few enough to have named each by itself. What is there beside a call for the same thing
  /// was needed with it. Protections are none of the policy's own.
  [[nodiscard]] std::vector<Finding> unused() const;

 private:
  /// Of a rule that names more calls, only that it was not used at all is told: it speaks of groups.
  static constexpr std::size_t most_named = 12;

  struct Use {
    const policy::Rule* rule = nullptr;
    std::map<decode::CallIndex, bool> calls;  ///< those that it names, and whether they were made
  };
  [[nodiscard]] bool makes_processes_otherwise(const Use& use) const;

  std::vector<Use> uses_;                                           ///< in the order of the policy
  std::map<std::pair<std::string_view, int>, std::size_t> places_;  ///< of rules: indices of `uses_`
};

}  // namespace callgate::audit

// `tests`: what the author of a policy expects of it, and whether that holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "policy/confinement.h"
#include "policy/explain/explain.h"
#include "policy/explain/question.h"
#include "policy/policy.h"

namespace callgate::policy {

/// `expect: deny socket family=AF_INET`, and what more may be said of it.
struct Expectation {
  std::string text;  ///< as the file has it
  Action action = Action::allow;
  Question question;
  std::optional<int> error;         ///< of a denial
  std::optional<std::string> rule;  ///< the name of the rule that decides
  Origin origin;
};

struct TestResult {
  const Expectation* expectation = nullptr;
  bool passed = false;
  Explanation explanation;  ///< of the call as it is expected
};

/// Holds the expectations against a policy as explain() wants it. One passes only if whatever is not known of its call
/// makes no difference.
[[nodiscard]] std::vector<TestResult> run_tests(const Policy& policy, const std::vector<Expectation>& expectations,
                                                const Tree& tree);

}  // namespace callgate::policy

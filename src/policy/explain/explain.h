// Which rule, place or port decides a call, and why, as far as the arguments that are known tell.
//
// Policy::judge decides here as it does when a program runs: what is not known is supposed, and judged again without.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/explain/known_contents.h"
#include "policy/explain/question.h"
#include "policy/policy.h"
#include "policy/verdict.h"

namespace callgate::policy {

/// What becomes of the call, where nothing stricter does.
struct Outcome {
  Verdict verdict;
  /// What must hold of the arguments that are not known; where one of these holds, it does. Empty: it is certain.
  std::vector<std::string> conditions;
  /// What the rule asks, all of it; empty if nothing.
  std::string because;
};

/// A rule that names the call and does not match.
struct PassedOver {
  const Rule* rule = nullptr;
  std::string needs;  ///< what of its conditions does not hold
};

struct Explanation {
  std::vector<Outcome> outcomes;  ///< from the strictest on; the last one is certain
  std::vector<PassedOver> passed_over;
  /// The arguments that are not known and matter: by them the call is decided one way or another.
  std::vector<std::string_view> unknown;
  /// Whether it is decided, whatever the arguments that are not known are.
  [[nodiscard]] bool certain() const { return outcomes.size() == 1; }
};

/// What the rule says of a call that it decides.
[[nodiscard]] Verdict verdict_of(const Rule& rule);

/// The policy is to be as it is enforced: with its protections, its paths canonical (canonical.h) by the same links as
/// those of the tree. The strings of the verdicts, and the rules, are the policy's own.
[[nodiscard]] Explanation explain(const Policy& policy, const Question& question, const Tree& tree);

}  // namespace callgate::policy

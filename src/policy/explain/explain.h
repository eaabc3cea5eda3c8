// Which rule decides a call, and why, as far as the arguments that are known tell.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "policy/explain/question.h"
#include "policy/policy.h"
#include "policy/verdict.h"

namespace callgate::policy {

/// Whether a rule matches, as far as is known.
enum class Holds : std::uint8_t { no, perhaps, yes };

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

/// The strings of the verdicts, and the rules, are the policy's own.
[[nodiscard]] Explanation explain(const Policy& policy, const Question& question);

}  // namespace callgate::policy

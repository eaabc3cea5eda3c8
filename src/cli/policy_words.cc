#include "cli/policy_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "policy/explain/words.h"
#include "report/verdict_text.h"

namespace callgate::cli {

using report::Json;

std::string result_of(const policy::Verdict& verdict) {
  std::string text(report::past_tense(verdict.action));
  if (verdict.action == policy::Action::deny) text += " with " + policy::error_name(verdict.error);
  return text;
}

std::string decided_by(const policy::Verdict& verdict) {
  std::string text;
  report::put_verdict(text, verdict);
  return text;
}

std::string outcomes_text(const policy::Explanation& explanation, std::size_t indent) {
  std::string text;
  const auto line = [&](std::size_t level, const std::string& words) {
    text += fmt::format("{:{}}{}\n", "", indent + level, words);
  };
  for (const policy::Outcome& outcome : explanation.outcomes) {
    const std::string result = result_of(outcome.verdict);
    if (!outcome.conditions.empty()) {
      line(0, fmt::format("{} if {}", result, fmt::join(outcome.conditions, ", or if ")));
    } else {
      line(0, explanation.certain() ? result : "else " + result);
    }
    line(2, decided_by(outcome.verdict));
    if (!outcome.because.empty()) line(4, "since " + outcome.because);
  }
  return text;
}

Json outcomes_json(const policy::Explanation& explanation) {
  Json outcomes = Json::array();
  for (const policy::Outcome& outcome : explanation.outcomes) {
    Json one = {{"verdict", report::json_of(outcome.verdict)}};
    if (outcome.verdict.action == policy::Action::deny) one["errno"] = policy::error_name(outcome.verdict.error);
    if (!outcome.conditions.empty()) one["if"] = outcome.conditions;
    if (!outcome.because.empty()) one["because"] = outcome.because;
    outcomes.push_back(std::move(one));
  }
  return {{"certain", explanation.certain()}, {"unknown", explanation.unknown}, {"outcomes", std::move(outcomes)}};
}

}  // namespace callgate::cli

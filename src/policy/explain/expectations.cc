#include "policy/explain/expectations.h"

#include <algorithm>

namespace callgate::policy {
namespace {

bool is_as_expected(const Outcome& outcome, const Expectation& expectation) {
  const Verdict& verdict = outcome.verdict;
  return verdict.action == expectation.action && (!expectation.error || verdict.error == *expectation.error) &&
         (!expectation.rule || verdict.rule == *expectation.rule);
}

}  // namespace

std::vector<TestResult> run_tests(const Policy& policy, const std::vector<Expectation>& expectations,
                                  const Tree& tree) {
  std::vector<TestResult> results;
  for (const Expectation& expectation : expectations) {
    TestResult& result = results.emplace_back();
    result.expectation = &expectation;
    result.explanation = explain(policy, expectation.question, tree);
    result.passed = std::ranges::all_of(result.explanation.outcomes,
                                        [&](const Outcome& outcome) { return is_as_expected(outcome, expectation); });
  }
  return results;
}

}  // namespace callgate::policy

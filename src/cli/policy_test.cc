// `callgate policy test`: holds what a policy expects of itself against what it does.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/policy_commands.h"
#include "cli/policy_words.h"
#include "cli/print.h"
#include "policy/explain/expectations.h"
#include "policy/explain/words.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using report::Json;

void test_options(po::options_description& options) {
  options.add_options()("json", po::bool_switch(), "for programs");
}

std::string text_of(const policy::TestResult& result) {
  const policy::Expectation& expectation = *result.expectation;
  std::string text =
      fmt::format("{}:{}: failed: {}", expectation.origin.file, expectation.origin.line, expectation.text);
  if (expectation.error) text += fmt::format("   errno: {}", policy::error_name(*expectation.error));
  if (expectation.rule) text += fmt::format("   rule: {}", *expectation.rule);
  return text + '\n' + outcomes_text(result.explanation, 4);
}

Json json_of(const policy::TestResult& result) {
  return {{"file", result.expectation->origin.file},
          {"line", result.expectation->origin.line},
          {"expect", result.expectation->text},
          {"passed", result.passed},
          {"found", outcomes_json(result.explanation)}};
}

int run_test(const Arguments& arguments) {
  if (arguments.rest.empty()) misused(policy_test, "what to test is missing: the file of a policy, or its name");
  const bool json = arguments.options["json"].as<bool>();
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  const policy::Tree tree = policy::Tree::of_this_system();
  bool passed = true;
  Json all = Json::array();
  for (const std::string& name : arguments.rest) {
    policy::Loaded loaded = policy::load_checked(policy::find_policy(name, surroundings.folders), surroundings);
    put_in_force(loaded.policy);
    policy::canonicalise(loaded.policy, tree.read_link);
    const std::vector<policy::TestResult> results = policy::run_tests(loaded.policy, loaded.tests, tree);
    const auto failed = std::ranges::count(results, false, &policy::TestResult::passed);
    passed = passed && failed == 0;
    for (const policy::TestResult& result : results) {
      if (json) {
        all.push_back(json_of(result));
      } else if (!result.passed) {
        print(text_of(result));
      }
    }
    if (!json) {
      print(fmt::format("{}: {} test{}{}\n", loaded.policy.file, results.size(), results.size() == 1 ? "" : "s",
                        failed == 0 ? (results.empty() ? "" : ", all passed") : fmt::format(", {} failed", failed)));
    }
  }
  if (json) print(all.dump(2) + '\n');
  return passed ? 0 : 1;
}

}  // namespace

const Subcommand policy_test = {
    "policy", "test", "[--json] POLICY...", "run the tests that a policy has in its file", test_options, run_test};

}  // namespace callgate::cli

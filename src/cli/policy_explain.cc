// `callgate policy explain`: which rule decides a call, and why.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/policy_commands.h"
#include "cli/policy_words.h"
#include "cli/print.h"
#include "policy/explain/explain.h"
#include "policy/explain/question.h"
#include "policy/explain/words.h"
#include "report/json.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using report::Json;

void explain_options(po::options_description& options) {
  options.add_options()("policy,p", po::value<std::string>()->value_name("POLICY"),
                        "the policy, as callgate run takes it, in place of the first word")("json", po::bool_switch(),
                                                                                            "for programs");
}

std::string text_of(const policy::Question& question, const policy::Explanation& explanation) {
  std::string text = policy::text_of(question);
  if (!explanation.certain()) text += fmt::format(": that depends on {}", fmt::join(explanation.unknown, ", "));
  text += '\n' + outcomes_text(explanation, 2);
  if (explanation.passed_over.empty()) return text;
  text += "  these do not match:\n";
  for (const policy::PassedOver& passed : explanation.passed_over) {
    text += fmt::format("    {}\n      {} only if {}\n", decided_by(policy::verdict_of(*passed.rule)),
                        policy::verb_of(passed.rule->action), passed.needs);
  }
  return text;
}

Json json_of(const policy::Question& question, const policy::Explanation& explanation) {
  Json result = {{"call", decode::call_name(question.call)}, {"args", Json::object()}};
  for (const policy::Question::Part& part : question.parts) result["args"][part.name] = part.written;
  result.update(outcomes_json(explanation));
  Json& passed_over = result["passed_over"] = Json::array();
  for (const policy::PassedOver& passed : explanation.passed_over) {
    passed_over.push_back({{"verdict", report::json_of(policy::verdict_of(*passed.rule))}, {"needs", passed.needs}});
  }
  return result;
}

int run_explain(const Arguments& arguments) {
  std::vector<std::string_view> words(arguments.rest.begin(), arguments.rest.end());
  const bool named = arguments.options.count("policy") != 0;
  if (words.size() < (named ? 1 : 2))
    misused(policy_explain, named ? "a system call is missing" : "a policy and a system call are needed");
  std::string name(words.front());
  if (named) {
    name = arguments.options["policy"].as<std::string>();
  } else {
    words.erase(words.begin());
  }
  policy::Policy policy = policy_in_force(name);
  const policy::Tree tree = policy::Tree::of_this_system();
  policy::canonicalise(policy, tree.read_link);
  const policy::Question question = policy::parse_question(words, "policy explain");
  const policy::Explanation explanation = policy::explain(policy, question, tree);
  print(arguments.options["json"].as<bool>() ? json_of(question, explanation).dump(2) + '\n'
                                             : text_of(question, explanation));
  return 0;
}

}  // namespace

const Subcommand policy_explain = {
    "policy",        "explain",  "[--json] POLICY CALL [ARGUMENT=VALUE...]", "which rule decides a call, and why",
    explain_options, run_explain};

}  // namespace callgate::cli

// `callgate policy check`: tells of all that is wrong with policies, or doubtful.
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>

#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/language/diagnostics.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

constexpr int wrong = static_cast<int>(ExitStatus::usage);

/// What is said of one policy.
struct Checked {
  bool right = true;
  policy::Diagnostics diagnostics;
};

Checked check(const std::string& file, const policy::Surroundings& surroundings) {
  try {
    return {true, policy::load_checked(file, surroundings).warnings};
  } catch (const policy::PolicyError& error) {
    return {false, {error.what(), error.diagnostics()}};
  }
}

void check_options(po::options_description& options) {
  options.add_options()("json", po::bool_switch(), "for programs");
}

Json json_of(const policy::Diagnostic& diagnostic) {
  return {{"file", diagnostic.file},
          {"line", diagnostic.line},
          {"column", diagnostic.column},
          {"severity", policy::name_of(diagnostic.severity)},
          {"message", diagnostic.message}};
}

int run_check(const Arguments& arguments) {
  if (arguments.rest.empty()) misused(policy_check, "what to check is missing: the file of a policy, or its name");
  const bool json = arguments.options["json"].as<bool>();
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  bool right = true;
  Json all = Json::array();
  for (const std::string& name : arguments.rest) {
    const std::string file = policy::find_policy(name, surroundings.folders);
    const Checked checked = check(file, surroundings);
    right = right && checked.right;
    if (json) {
      Json diagnostics = Json::array();
      for (const policy::Diagnostic& diagnostic : checked.diagnostics.list) diagnostics.push_back(json_of(diagnostic));
      all.push_back({{"policy", file}, {"right", checked.right}, {"diagnostics", std::move(diagnostics)}});
    } else if (checked.diagnostics.list.empty()) {
      print(fmt::format("{}: right\n", file));
    } else {
      print(checked.diagnostics.text + '\n');
    }
  }
  if (json) print(all.dump(2) + '\n');
  return right ? 0 : wrong;
}

}  // namespace

const Subcommand policy_check = {
    "policy",      "check",  "[--json] POLICY...", "tell all that is wrong with policies, or doubtful",
    check_options, run_check};

}  // namespace callgate::cli

// `callgate policy merge`: several policies made one, in the first one's words.
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/edit/merge.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

void merge_options(po::options_description& options) {
  options.add_options()("output,o", po::value<std::string>()->value_name("FILE"),
                        "write the policy to FILE, which may be one of those that are read");
}

policy::PolicyText read(const std::string& name) {
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  policy::PolicyText policy;
  policy.file = policy::find_policy(name, surroundings.folders);
  policy.text = surroundings.contents(policy.file);
  policy.policy = policy::parse(policy.text, policy.file, surroundings);
  return policy;
}

int run_merge(const Arguments& arguments) {
  if (arguments.rest.size() < 2) misused(policy_merge, "several policies are merged");
  policy::PolicyText sum = read(arguments.rest.front());
  for (std::size_t i = 1; i < arguments.rest.size(); ++i) {
    policy::Merged merged = policy::merged(sum, read(arguments.rest[i]));
    for (const std::string& remark : merged.remarks) complain(fmt::format("callgate: {}\n", remark));
    sum.text = std::move(merged.text);
    sum.policy = policy::parse(sum.text, sum.file, policy::Surroundings::of_this_process());
  }
  const bool is_named = arguments.options.count("output") != 0;
  report::Writer writer = writer_to(is_named ? arguments.options["output"].as<std::string>() : "-");
  writer.write(sum.text);
  writer.close();
  return 0;
}

}  // namespace

const Subcommand policy_merge = {
    "policy",      "merge",  "POLICY POLICY... [-o FILE]", "add to the first what the others allow and it does not",
    merge_options, run_merge};

}  // namespace callgate::cli

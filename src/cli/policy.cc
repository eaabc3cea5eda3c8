// `callgate policy`: looks at policies without running anything.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"
#include "policy/protections.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

const PolicyCommand* const commands[] = {&policy_check,  &policy_show,    &policy_explain, &policy_test,
                                         &policy_diff,   &policy_compile, &policy_size,    &policy_merge,
                                         &policy_export, &policy_import};

std::string help() {
  std::string text =
      "usage: callgate policy COMMAND [OPTIONS] POLICY...\n"
      "\n"
      "Looks at policies, files or names of installed ones. Nothing is run.\n"
      "\n";
  for (const PolicyCommand* command : commands) text += fmt::format("  {:<8}{}\n", command->name, command->summary);
  return text +
         "\n`callgate policy COMMAND --help` lists the options of a command; man callgate-policy tells it all.\n";
}

const PolicyCommand& find(const std::string& name) {
  const auto* found = std::ranges::find(commands, name, [](const PolicyCommand* one) { return one->name; });
  if (found != std::end(commands)) return **found;
  std::vector<std::string_view> names;
  for (const PolicyCommand* command : commands) names.push_back(command->name);
  const auto near = nearest(name, names);
  throw Error(
      "policy", fmt::format("unknown command '{}'", name),
      near ? fmt::format("did you mean `callgate policy {}`?", *near) : "`callgate policy --help` lists the commands",
      ExitStatus::usage);
}

std::string full_name(const PolicyCommand& command) {
  return fmt::format("policy {}", command.name);
}

}  // namespace

policy::Policy policy_named(const std::string& name) {
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  return policy::load(policy::find_policy(name, surroundings.folders), surroundings);
}

policy::Policy policy_in_force(const std::string& name) {
  policy::Policy policy = policy_named(name);
  policy::add_protections(policy, policy::no_process);
  return policy;
}

void misused(const PolicyCommand& command, const std::string& why) {
  throw Error(full_name(command), why, fmt::format("usage: callgate {} {}", full_name(command), command.words),
              ExitStatus::usage);
}

tracer::Outcome policy_command(const Invocation& invocation) {
  if (invocation.words.empty())
    throw Error("policy", "a command is missing", "`callgate policy --help` lists the commands", ExitStatus::usage);
  const std::string& first = invocation.words.front();
  if (first == "--help" || first == "-h") {
    print(help());
    return {};
  }
  const PolicyCommand& command = find(first);
  po::options_description options("Options");
  options.add_options()("help,h", po::bool_switch(), "this list");
  if (command.add_options != nullptr) command.add_options(options);
  const Arguments arguments = parse_anywhere(invocation.words.subspan(1), options, full_name(command));
  if (arguments.options["help"].as<bool>()) {
    std::ostringstream text;
    text << fmt::format("usage: callgate {} {}\n\n", full_name(command), command.words) << options;
    print(text.str());
    return {};
  }
  return {.exit_status = command.run(arguments)};
}

}  // namespace callgate::cli

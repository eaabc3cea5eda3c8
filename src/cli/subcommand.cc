#include "cli/subcommand.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/nearest.h"
#include "cli/print.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

using All = std::span<const Subcommand* const>;

std::string full_name(const Subcommand& command) {
  return fmt::format("{} {}", command.of, command.name);
}

std::string usage(const Subcommand& command) {
  return fmt::format("usage: callgate {} {}", full_name(command), command.words);
}

std::string text_of(const SubcommandHelp& help, All all) {
  const std::string_view of = all.front()->of;
  std::string text = fmt::format("usage: callgate {} COMMAND [OPTIONS] {}\n\n{}\n\n", of, help.operands, help.about);
  for (const Subcommand* command : all) text += fmt::format("  {:<8}{}\n", command->name, command->summary);
  return text +
         fmt::format("\n`callgate {0} COMMAND --help` lists the options of a command; man callgate-{0} tells it all.\n",
                     of);
}

const Subcommand& find(All all, const std::string& name) {
  const auto found = std::ranges::find(all, name, &Subcommand::name);
  if (found != all.end()) return **found;
  const std::string_view of = all.front()->of;
  std::vector<std::string_view> names;
  for (const Subcommand* command : all) names.push_back(command->name);
  const auto near = nearest(name, names);
  throw Error(std::string(of), fmt::format("unknown command '{}'", name),
              near ? fmt::format("did you mean `callgate {} {}`?", of, *near)
                   : fmt::format("`callgate {} --help` lists the commands", of),
              ExitStatus::usage);
}

}  // namespace

tracer::Outcome run_one_of(All all, const SubcommandHelp& help, const Invocation& invocation) {
  const std::string_view of = all.front()->of;
  if (invocation.words.empty())
    throw Error(std::string(of), "a command is missing", fmt::format("`callgate {} --help` lists the commands", of),
                ExitStatus::usage);
  const std::string& first = invocation.words.front();
  if (first == "--help" || first == "-h") {
    print(text_of(help, all));
    return {};
  }
  const Subcommand& command = find(all, first);
  po::options_description options("Options");
  options.add_options()("help,h", po::bool_switch(), "this list");
  if (command.add_options != nullptr) command.add_options(options);
  const Arguments arguments = parse_anywhere(invocation.words.subspan(1), options, full_name(command));
  if (arguments.options["help"].as<bool>()) {
    std::ostringstream text;
    text << usage(command) << "\n\n" << options;
    print(text.str());
    return {};
  }
  return {.exit_status = command.run(arguments)};
}

void misused(const Subcommand& command, const std::string& why) {
  throw Error(full_name(command), why, usage(command), ExitStatus::usage);
}

}  // namespace callgate::cli

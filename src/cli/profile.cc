// `callgate profile`: puts profiles together, compares and shows them. Nothing is run.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "audit/profile/difference.h"
#include "audit/profile/profile_json.h"
#include "audit/profile/summary.h"
#include "base/error.h"
#include "base/nearest.h"
#include "base/read_file.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "report/json.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

struct ProfileCommand {
  std::string_view name;
  std::string_view words;
  std::string_view summary;
  void (*add_options)(po::options_description& options);
  int (*run)(const Arguments& arguments);
};

audit::Profile profile_in(const std::string& file) {
  constexpr std::size_t most = std::size_t{256} << 20U;
  return audit::parse_profile(read_file(file, most, "too large for a profile: more than 256 MiB"), file);
}

[[noreturn]] void misused(std::string_view command, const std::string& why, std::string_view words) {
  throw Error(fmt::format("profile {}", command), why, fmt::format("usage: callgate profile {} {}", command, words),
              ExitStatus::usage);
}

// --- merge ---

constexpr std::string_view merge_words = "FILE... -o FILE";

void add_merge_options(po::options_description& options) {
  options.add_options()("output,o", po::value<std::string>()->value_name("FILE"),
                        "write the profile to FILE; - is standard output");
}

int merge(const Arguments& arguments) {
  if (arguments.rest.empty()) misused("merge", "no profile to merge", merge_words);
  if (arguments.options.count("output") == 0)
    misused("merge", "-o is missing: where to write the profile", merge_words);
  const auto file = arguments.options["output"].as<std::string>();
  // All are read before anything is written: the output may be one of them.
  audit::Profile sum;
  for (const std::string& one : arguments.rest) sum.add(profile_in(one));
  const std::string text = audit::profile_text(sum);
  if (file == "-") {
    print(text);
    return 0;
  }
  report::Writer writer = report::Writer::file(file, false);
  writer.write(text);
  writer.close();
  return 0;
}

// --- diff ---

constexpr std::string_view diff_words = "BEFORE AFTER";

void add_diff_options(po::options_description& options) {
  options.add_options()("json", po::bool_switch(), "one JSON object");
}

std::string text_of(const audit::Difference& difference, const std::string& before, const std::string& after) {
  std::string text = difference.added.empty() ? fmt::format("{} does nothing that {} does not\n", after, before)
                                              : fmt::format("{} does what {} does not:\n", after, before);
  for (const audit::Change& change : difference.added) text += fmt::format("  {}\n", audit::words_of(change));
  if (!difference.dropped.empty()) text += "and not what that did:\n";
  for (const audit::Change& change : difference.dropped) text += fmt::format("  {}\n", audit::words_of(change));
  return text;
}

report::Json json_of(const std::vector<audit::Change>& changes) {
  report::Json list = report::Json::array();
  for (const audit::Change& change : changes) {
    list.push_back({{"kind", audit::name_of(change.topic)},
                    {"what", change.what},
                    {"detail", change.detail},
                    {"programs", change.tally.programs},
                    {"words", audit::words_of(change)}});
  }
  return list;
}

/// The answer is 1, as of diff(1), where the second does what the first does not.
int diff(const Arguments& arguments) {
  if (arguments.rest.size() != 2) misused("diff", "two profiles are compared", diff_words);
  const std::string& before = arguments.rest[0];
  const std::string& after = arguments.rest[1];
  const audit::Difference difference = audit::difference(profile_in(before), profile_in(after));
  if (arguments.options["json"].as<bool>()) {
    const report::Json json = {{"schema", 1},
                               {"before", report::json_of_bytes(before)},
                               {"after", report::json_of_bytes(after)},
                               {"added", json_of(difference.added)},
                               {"dropped", json_of(difference.dropped)}};
    print(json.dump(2, ' ', false, report::Json::error_handler_t::replace) + '\n');
  } else {
    print(text_of(difference, before, after));
  }
  return difference.added.empty() ? 0 : 1;
}

// --- show ---

constexpr std::string_view show_words = "FILE";

int show(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused("show", "one profile is shown", show_words);
  print(audit::summary_of(profile_in(arguments.rest.front())));
  return 0;
}

constexpr ProfileCommand commands[] = {
    {"merge", merge_words, "put profiles together: the shards of a test, in any order", add_merge_options, merge},
    {"diff", diff_words, "tell what one program does and another does not", add_diff_options, diff},
    {"show", show_words, "show a profile to people", nullptr, show},
};

std::string help() {
  std::string text =
      "usage: callgate profile COMMAND [OPTIONS] FILE...\n"
      "\n"
      "Works on profiles, which `callgate audit --profile FILE -- PROGRAM` writes. Nothing is run.\n"
      "\n";
  for (const ProfileCommand& command : commands) text += fmt::format("  {:<8}{}\n", command.name, command.summary);
  return text +
         "\n`callgate profile COMMAND --help` lists the options of a command; man callgate-profile tells it all.\n";
}

const ProfileCommand& find(const std::string& name) {
  const auto* found = std::ranges::find(commands, name, &ProfileCommand::name);
  if (found != std::end(commands)) return *found;
  std::vector<std::string_view> names;
  for (const ProfileCommand& command : commands) names.push_back(command.name);
  const auto near = nearest(name, names);
  throw Error(
      "profile", fmt::format("unknown command '{}'", name),
      near ? fmt::format("did you mean `callgate profile {}`?", *near) : "`callgate profile --help` lists the commands",
      ExitStatus::usage);
}

}  // namespace

tracer::Outcome profile_command(const Invocation& invocation) {
  if (invocation.words.empty())
    throw Error("profile", "a command is missing", "`callgate profile --help` lists the commands", ExitStatus::usage);
  const std::string& first = invocation.words.front();
  if (first == "--help" || first == "-h") {
    print(help());
    return {};
  }
  const ProfileCommand& command = find(first);
  po::options_description options("Options");
  options.add_options()("help,h", po::bool_switch(), "this list");
  if (command.add_options != nullptr) command.add_options(options);
  const Arguments arguments =
      parse_anywhere(invocation.words.subspan(1), options, fmt::format("profile {}", command.name));
  if (arguments.options["help"].as<bool>()) {
    std::ostringstream text;
    text << fmt::format("usage: callgate profile {} {}\n\n", command.name, command.words) << options;
    print(text.str());
    return {};
  }
  return {.exit_status = command.run(arguments)};
}

}  // namespace callgate::cli

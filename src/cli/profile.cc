// `callgate profile`: puts profiles together, compares and shows them. Nothing is run.
#include <fmt/format.h>

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "audit/profile/difference.h"
#include "audit/profile/profile_json.h"
#include "audit/profile/summary.h"
#include "base/read_file.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/subcommand.h"
#include "report/json.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

extern const Subcommand profile_merge;
extern const Subcommand profile_diff;
extern const Subcommand profile_show;

audit::Profile profile_in(const std::string& file) {
  constexpr std::size_t most = std::size_t{256} << 20U;
  return audit::parse_profile(read_file(file, most, "too large for a profile: more than 256 MiB"), file);
}

// --- merge ---

void add_merge_options(po::options_description& options) {
  options.add_options()("output,o", po::value<std::string>()->value_name("FILE"),
                        "write the profile to FILE; - is standard output");
}

int merge(const Arguments& arguments) {
  if (arguments.rest.empty()) misused(profile_merge, "no profile to merge");
  if (arguments.options.count("output") == 0) misused(profile_merge, "-o is missing: where to write the profile");
  const auto file = arguments.options["output"].as<std::string>();
  // All are read before anything is written: the output may be one of them.
  audit::Profile sum;
  for (const std::string& one : arguments.rest) sum.add(profile_in(one));
  const std::string text = audit::profile_text(sum);
  report::Writer writer = writer_to(file);
  writer.write(text);
  writer.close();
  return 0;
}

// --- diff ---

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
  if (arguments.rest.size() != 2) misused(profile_diff, "two profiles are compared");
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

int show(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(profile_show, "one profile is shown");
  print(audit::summary_of(profile_in(arguments.rest.front())));
  return 0;
}

const Subcommand profile_merge = {"profile",         "merge",
                                  "FILE... -o FILE", "put profiles together: the shards of a test, in any order",
                                  add_merge_options, merge};
const Subcommand profile_diff = {
    "profile",        "diff", "[--json] BEFORE AFTER", "tell what one program does and another does not",
    add_diff_options, diff};
const Subcommand profile_show = {"profile", "show", "FILE", "show a profile to people", nullptr, show};

}  // namespace

tracer::Outcome profile_command(const Invocation& invocation) {
  static constexpr const Subcommand* commands[] = {&profile_merge, &profile_diff, &profile_show};
  return run_one_of(
      commands,
      {.operands = "FILE...",
       .about = "Works on profiles, which `callgate audit --profile FILE -- PROGRAM` writes. Nothing is run."},
      invocation);
}

}  // namespace callgate::cli

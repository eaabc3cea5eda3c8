// `callgate policy compile` and `size`: the kernel's filters of a policy.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/filter/compile.h"
#include "policy/filter/disassembly.h"
#include "report/json.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using report::Json;

std::string option(const Arguments& arguments, const char* name, const char* otherwise) {
  return arguments.options.count(name) == 0 ? otherwise : arguments.options[name].as<std::string>();
}

void add_compile_options(po::options_description& options) {
  auto add = options.add_options();
  add("to", po::value<std::string>()->value_name("FORMAT"), "disassembly|pfc|bpf: the first, if it is not said");
  add("filter", po::value<std::string>()->value_name("NAME"), "this filter alone, by the name that size shows");
}

/// All, or the one that is wanted.
std::vector<policy::NamedFilter> chosen(std::vector<policy::NamedFilter> filters, const std::string& wanted) {
  if (wanted.empty()) return filters;
  std::vector<std::string_view> names;
  names.reserve(filters.size());
  for (const policy::NamedFilter& filter : filters) names.push_back(filter.name);
  std::erase_if(filters, [&](const policy::NamedFilter& filter) { return filter.name != wanted; });
  if (filters.empty())
    misused(policy_compile, fmt::format("this policy has no filter '{}': it has {}", wanted, fmt::join(names, ", ")));
  return filters;
}

std::string bytes_of(const policy::BpfProgram& program) {
  const auto bytes = std::as_bytes(std::span(program));
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

int run_compile(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_compile, "one policy is compiled at a time");
  const std::string format = option(arguments, "to", "disassembly");
  if (format != "disassembly" && format != "pfc" && format != "bpf")
    misused(policy_compile, fmt::format("--to: '{}' is none of disassembly, pfc and bpf", format));
  const auto filters =
      chosen(policy::filters_of(policy_in_force(arguments.rest.front())), option(arguments, "filter", ""));
  if (format == "bpf" && filters.size() != 1)
    misused(policy_compile, "the bytes of one filter are written: say by --filter of which");
  for (const policy::NamedFilter& filter : filters) {
    if (format == "bpf") {
      print(bytes_of(filter.program));
      continue;
    }
    if (filters.size() > 1) print(fmt::format("# {}\n", filter.name));
    print(format == "pfc" ? filter.filter.pfc() : policy::disassembly(filter.program));
  }
  return 0;
}

void add_size_options(po::options_description& options) {
  options.add_options()("json", po::bool_switch(), "for programs");
}

int run_size(const Arguments& arguments) {
  if (arguments.rest.empty()) misused(policy_size, "whose size is missing: the file of a policy, or its name");
  const bool json = arguments.options["json"].as<bool>();
  Json all = Json::array();
  for (const std::string& name : arguments.rest) {
    const policy::Policy policy = policy_in_force(name);
    Json filters = Json::array();
    std::string text = fmt::format("{}\n", policy.file);
    std::size_t total = 0;
    for (const policy::NamedFilter& filter : policy::filters_of(policy)) {
      const std::size_t size = filter.program.size();
      total += size + policy::cost_of_filter;
      filters.push_back({{"name", filter.name}, {"instructions", size}});
      text += fmt::format("  {:<14}{:>6} of {} instructions\n", filter.name, size, policy::most_instructions);
    }
    text += fmt::format("  {:<14}{:>6} of {}, {} more counting for each filter\n", "all", total,
                        policy::most_stacked_instructions, policy::cost_of_filter);
    all.push_back({{"policy", policy.file},
                   {"filters", std::move(filters)},
                   {"limit", policy::most_instructions},
                   {"total", total},
                   {"total_limit", policy::most_stacked_instructions}});
    if (!json) print(text);
  }
  if (json) print(all.dump(2) + '\n');
  return 0;
}

}  // namespace

const Subcommand policy_compile = {"policy",
                                   "compile",
                                   "[--to disassembly|pfc|bpf] [--filter NAME] POLICY",
                                   "the filters that the kernel is given",
                                   add_compile_options,
                                   run_compile};
const Subcommand policy_size = {
    "policy", "size", "[--json] POLICY...", "how many instructions the filters have", add_size_options, run_size};

}  // namespace callgate::cli

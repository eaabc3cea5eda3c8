// `callgate policy export`: a policy in the format of another program.
#include "policy/exchange/export.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/policy_commands.h"
#include "cli/print.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

struct Format {
  std::string_view name;
  policy::Exported (*exported)(const policy::Policy& policy);
};

constexpr std::array formats = {Format{"oci", policy::to_oci}, Format{"systemd", policy::to_systemd},
                                Format{"minijail", policy::to_minijail}, Format{"bpf", policy::to_bpf}};

std::string names() {
  std::vector<std::string_view> list;
  for (const Format& format : formats) list.push_back(format.name);
  return fmt::format("{}", fmt::join(list, "|"));
}

const Format& format_of(const Arguments& arguments) {
  if (arguments.options.count("to") == 0) misused(policy_export, fmt::format("--to is missing: {}", names()));
  const std::string wanted = arguments.options["to"].as<std::string>();
  const auto* const found = std::ranges::find(formats, wanted, &Format::name);
  if (found == formats.end()) misused(policy_export, fmt::format("--to: '{}' is none of {}", wanted, names()));
  return *found;
}

void write(const std::string& file, std::string_view text) {
  std::ofstream out(file, std::ios::binary);
  out << text << std::flush;
  if (!out) throw system_error(file, errno);
}

void add_options(po::options_description& options) {
  auto add = options.add_options();
  add("to", po::value<std::string>()->value_name("FORMAT"), names().c_str());
  add("output,o", po::value<std::string>()->value_name("FILE"), "where to write; otherwise on standard output");
  add("strict", po::bool_switch(), "write nothing unless the format can say all of it");
}

int run(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_export, "one policy is exported at a time");
  const Format& format = format_of(arguments);
  const policy::Exported exported = format.exported(policy::without_supervisor(policy_named(arguments.rest.front())));
  for (const policy::Remark& remark : exported.remarks)
    complain(fmt::format("callgate: {}\n", text_of(remark, format.name)));
  if (arguments.options["strict"].as<bool>() && !exported.remarks.empty()) {
    complain("callgate: nothing is written: --strict\n");
    return 1;
  }
  if (arguments.options.count("output") == 0) {
    print(exported.text);
  } else {
    write(arguments.options["output"].as<std::string>(), exported.text);
  }
  return 0;
}

}  // namespace

const PolicyCommand policy_export = {"export", "--to FORMAT [-o FILE] [--strict] POLICY",
                                     "write a policy in the format of another program", add_options, run};

}  // namespace callgate::cli

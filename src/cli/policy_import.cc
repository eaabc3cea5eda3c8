// `callgate policy import`: what another program has, as a policy.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "audit/learn/policy_text.h"
#include "audit/strace_log/reader.h"
#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/exchange/import.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

struct Format {
  std::string_view name;
  policy::Import imported;
};

/// As learn makes a policy of a run.
policy::Imported from_strace_log(std::string_view text, const std::string& file) {
  std::error_code error;
  const std::string folder = std::filesystem::current_path(error).string();
  const audit::LoggedRun run = audit::read_strace_log(text, folder);
  policy::Imported imported;
  for (const audit::LogRemark& remark : run.remarks)
    imported.remarks.push_back({policy::Remark::Effect::stricter, {file, remark.line}, remark.subject, remark.why});
  const char* const home = std::getenv("HOME");
  const audit::Learned learned = {
      .name = std::filesystem::path(file).stem().string(),
      .command = run.command,
      .partial = false,
      .folders = {.working = folder,
                  .home = home != nullptr ? std::filesystem::weakly_canonical(home, error).string() : std::string()}};
  imported.text = audit::policy_text(run.profile, learned);
  return imported;
}

constexpr std::array formats = {Format{"oci", policy::from_oci}, Format{"systemd", policy::from_systemd},
                                Format{"minijail", policy::from_minijail}, Format{"strace-log", from_strace_log}};

std::string names() {
  std::vector<std::string_view> list;
  for (const Format& format : formats) list.push_back(format.name);
  return fmt::format("{}", fmt::join(list, "|"));
}

const Format& format_of(const Arguments& arguments) {
  if (arguments.options.count("from") == 0) misused(policy_import, fmt::format("--from is missing: {}", names()));
  const std::string wanted = arguments.options["from"].as<std::string>();
  const auto* const found = std::ranges::find(formats, wanted, &Format::name);
  if (found == formats.end()) misused(policy_import, fmt::format("--from: '{}' is none of {}", wanted, names()));
  return *found;
}

std::string contents_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in) throw system_error(file, errno);
  return text;
}

void write(const std::string& file, std::string_view text) {
  std::ofstream out(file, std::ios::binary);
  out << text << std::flush;
  if (!out) throw system_error(file, errno);
}

void add_options(po::options_description& options) {
  auto add = options.add_options();
  add("from", po::value<std::string>()->value_name("FORMAT"), names().c_str());
  add("output,o", po::value<std::string>()->value_name("FILE"), "where to write; otherwise on standard output");
  add("strict", po::bool_switch(), "write nothing unless the policy says all of it");
}

int run(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_import, "one file is imported at a time");
  const Format& format = format_of(arguments);
  const std::string& file = arguments.rest.front();
  const policy::Imported imported = format.imported(contents_of(file), file);
  for (const policy::Remark& remark : imported.remarks)
    complain(fmt::format("callgate: {}\n", text_of(remark, "a policy")));
  if (arguments.options["strict"].as<bool>() && !imported.remarks.empty()) {
    complain("callgate: nothing is written: --strict\n");
    return 1;
  }
  if (arguments.options.count("output") == 0) {
    print(imported.text);
  } else {
    write(arguments.options["output"].as<std::string>(), imported.text);
  }
  return 0;
}

}  // namespace

const PolicyCommand policy_import = {"import", "--from FORMAT [-o FILE] [--strict] FILE",
                                     "make a policy of what another program has", add_options, run};

}  // namespace callgate::cli

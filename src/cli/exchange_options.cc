#include "cli/exchange_options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "cli/print.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

std::string names(const FormatOption& format) {
  return fmt::format("{}", fmt::join(format.formats, "|"));
}

}  // namespace

void add_exchange_options(po::options_description& options, const FormatOption& format, const char* strict) {
  auto add = options.add_options();
  add(format.option, po::value<std::string>()->value_name("FORMAT"), names(format).c_str());
  add("output,o", po::value<std::string>()->value_name("FILE"),
      "where to write; otherwise, and for -, on standard output");
  add("strict", po::bool_switch(), strict);
}

std::size_t chosen_format(const Subcommand& command, const Arguments& arguments, const FormatOption& format) {
  if (arguments.options.count(format.option) == 0)
    misused(command, fmt::format("--{} is missing: {}", format.option, names(format)));
  const auto& wanted = arguments.options[format.option].as<std::string>();
  const auto found = std::ranges::find(format.formats, wanted);
  if (found == format.formats.end())
    misused(command, fmt::format("--{}: '{}' is none of {}", format.option, wanted, names(format)));
  return static_cast<std::size_t>(found - format.formats.begin());
}

int hand_out(const policy::Exchanged& exchanged, const Arguments& arguments, std::string_view target) {
  std::set<std::string> told;  // of rules that differ in their conditions alone, the same may be to say
  for (const policy::Remark& remark : exchanged.remarks) {
    const std::string text = fmt::format("callgate: {}\n", text_of(remark, target));
    if (told.insert(text).second) complain(text);
  }
  if (arguments.options["strict"].as<bool>() && !exchanged.remarks.empty()) {
    complain("callgate: nothing is written: --strict\n");
    return 1;
  }
  const std::string file = arguments.options.count("output") == 0 ? "-" : arguments.options["output"].as<std::string>();
  report::Writer writer = writer_to(file);
  writer.write(exchanged.text);
  writer.close();
  return 0;
}

}  // namespace callgate::cli

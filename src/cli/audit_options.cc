#include "cli/audit_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "cli/arguments.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view audit_name = "audit";

po::options_description audit_options() {
  po::options_description options("Options");
  auto add = options.add_options();
  const auto text = [](const char* value) { return po::value<std::string>()->value_name(value); };
  const auto texts = [](const char* value) {
    return po::value<std::vector<std::string>>()->composing()->value_name(value);
  };
  add("help,h", po::bool_switch(), "this list");
  add("baseline,b", text("POLICY"), "what the program may do: a file, or the name of an installed policy");
  add("report,r", texts("FORMAT=FILE"),
      "write a report: text, markdown, json, junit or sarif; FILE - is standard output; may be given several times");
  add("profile", text("FILE"),
      "write all that the program did to FILE, for `callgate profile`; with or without a baseline");
  add("fail-on", text("KINDS"), "end with 123 for these findings: new, denied, unused or none (new,denied)");
  add("unused", po::bool_switch(), "tell also what of the baseline was not used, which takes a look at every call");
  add("update", po::bool_switch(), "add what was new to the baseline's file, and keep all else of its text");
  add("stack", po::bool_switch(), "tell where in the program each finding was first made");
  add("enforce", po::bool_switch(), "refuse what the baseline does not allow, as `callgate run` does");
  add("best-effort", po::bool_switch(), "with --enforce: run even where the kernel cannot keep all of it");
  add("no-progress", po::bool_switch(), "no line on the terminal that tells how far the run is");
  return options;
}

std::set<audit::Kind> failing_kinds(const Arguments& arguments) {
  if (arguments.options.count("fail-on") == 0) return {audit::Kind::fresh, audit::Kind::denied};
  std::set<audit::Kind> kinds;
  const std::string list = arguments.options["fail-on"].as<std::string>();
  for (const std::string_view word : elements_of(list)) {
    const auto kind = audit::find_kind(word);
    if (!kind && word != "none")
      audit_misused(fmt::format("--fail-on: '{}' is none of new, denied, unused and none", word));
    if (kind) kinds.insert(*kind);
  }
  return kinds;
}

/// What makes sense only against a baseline, or not together.
void check(const Arguments& arguments, const AuditOptions& options) {
  if (options.baseline.empty() && options.profile.empty())
    audit_misused("--baseline is missing (or --profile, to write down what the program does)");
  if (options.baseline.empty()) {
    for (const char* one : {"report", "fail-on", "unused", "update", "stack", "enforce"}) {
      const bool is_on = arguments.options.count(one) != 0 && !arguments.options[one].defaulted();
      if (is_on) audit_misused(fmt::format("--{} is about a baseline: --baseline is missing", one));
    }
  }
  std::set<std::string> files = {options.profile};
  for (const std::string& report : options.reports) {
    const std::string file = report.substr(std::min(report.find('=') + 1, report.size()));
    if (file != "-" && report.find('=') != std::string::npos && !files.insert(file).second)
      audit_misused(fmt::format("{} is to be written twice: each report has a file of its own", file));
  }
  if (options.enforce && options.update)
    audit_misused("--update adds what the program does when nobody hinders it: not with --enforce");
}

}  // namespace

void audit_misused(const std::string& why) {
  throw usage_error(audit_name, why);
}

std::string audit_help() {
  std::ostringstream text;
  text << "usage: callgate audit --baseline POLICY [OPTIONS] [--] PROGRAM [ARGS]\n"
          "       callgate audit --profile FILE [--] PROGRAM [ARGS]\n\n"
       << audit_options();
  return text.str();
}

AuditOptions parse_audit_options(std::span<const std::string> words) {
  const Arguments arguments = parse(words, audit_options(), audit_name);
  const auto is_on = [&arguments](const char* option) { return arguments.options[option].as<bool>(); };
  const auto text = [&arguments](const char* option) {
    return arguments.options.count(option) == 0 ? std::string() : arguments.options[option].as<std::string>();
  };
  AuditOptions options;
  options.help = is_on("help");
  if (options.help) return options;
  options.baseline = text("baseline");
  if (arguments.options.count("report") != 0)
    options.reports = arguments.options["report"].as<std::vector<std::string>>();
  options.profile = text("profile");
  options.failing = failing_kinds(arguments);
  options.unused = is_on("unused") || options.failing.contains(audit::Kind::unused);
  options.update = is_on("update");
  options.stack = is_on("stack");
  options.enforce = is_on("enforce");
  options.best_effort = is_on("best-effort");
  options.progress = !is_on("no-progress");
  options.command = arguments.rest;
  check(arguments, options);
  return options;
}

}  // namespace callgate::cli

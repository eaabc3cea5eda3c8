// `callgate audit`: runs a program, lets it do what it likes, and reports where it left its baseline.
#include <fmt/format.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include <chrono>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "audit/findings/auditor.h"
#include "audit/findings/coverage.h"
#include "audit/findings/findings.h"
#include "audit/reports.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/enforced_policy.h"
#include "cli/print.h"
#include "cli/recorder.h"
#include "cli/target.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view name = "audit";

po::options_description known_options() {
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
  add("fail-on", text("KINDS"), "end with 123 for these findings: new, denied, unused or none (new,denied)");
  add("unused", po::bool_switch(), "tell also what of the baseline was not used, which takes a look at every call");
  add("stack", po::bool_switch(), "tell where in the program each finding was first made");
  add("enforce", po::bool_switch(), "refuse what the baseline does not allow, as `callgate run` does");
  add("best-effort", po::bool_switch(), "with --enforce: run even where the kernel cannot keep all of it");
  return options;
}

std::string help() {
  std::ostringstream text;
  text << "usage: callgate audit --baseline POLICY [OPTIONS] [--] PROGRAM [ARGS]\n\n" << known_options();
  return text.str();
}

std::set<audit::Kind> failing_kinds(const Arguments& arguments) {
  if (arguments.options.count("fail-on") == 0) return {audit::Kind::fresh, audit::Kind::denied};
  std::set<audit::Kind> kinds;
  const std::string list = arguments.options["fail-on"].as<std::string>();
  for (const std::string_view word : elements_of(list)) {
    const auto kind = audit::find_kind(word);
    if (!kind && word != "none") {
      throw usage_error(name, fmt::format("--fail-on: '{}' is none of new, denied, unused and none", word));
    }
    if (kind) kinds.insert(*kind);
  }
  return kinds;
}

/// A report that is asked for. Its file is made at once: what cannot be written is told before anything runs.
class Report {
 public:
  explicit Report(const std::string& words) : format_(format_in(words)), writer_(writer_for(words)) {}
  void write(const audit::Findings& findings) {
    writer_.write(format_.text(findings));
    writer_.close();
  }

 private:
  static const audit::ReportFormat& format_in(const std::string& words) {
    const std::string format = words.substr(0, words.find('='));
    const audit::ReportFormat* found = audit::find_report_format(format);
    if (found != nullptr) return *found;
    std::string known;
    for (const audit::ReportFormat* one : audit::report_formats())
      known += fmt::format("{}{}", known.empty() ? "" : ", ", one->name);
    throw usage_error(name, fmt::format("--report: '{}' is no format (there are {})", format, known));
  }

  static report::Writer writer_for(const std::string& words) {
    const std::size_t equals = words.find('=');
    if (equals == std::string::npos || equals + 1 == words.size())
      throw usage_error(name, fmt::format("--report: {} lacks its file: FORMAT=FILE", words));
    const std::string file = words.substr(equals + 1);
    return file == "-" ? report::Writer(STDOUT_FILENO, "standard output") : report::Writer::file(file, false);
  }

  const audit::ReportFormat& format_;
  report::Writer writer_;
};

std::vector<Report> reports_of(const Arguments& arguments) {
  std::vector<Report> reports;
  if (arguments.options.count("report") == 0) return reports;
  for (const std::string& words : arguments.options["report"].as<std::vector<std::string>>())
    reports.emplace_back(words);
  return reports;
}

timespec now() {
  timespec time{};
  ::clock_gettime(CLOCK_REALTIME, &time);
  return time;
}

}  // namespace

tracer::Outcome audit_command(const Invocation& invocation) {
  const Arguments arguments = parse(invocation.words, known_options(), name);
  const auto is_on = [&arguments](const char* option) { return arguments.options[option].as<bool>(); };
  if (is_on("help")) {
    print(help());
    return {};
  }
  if (arguments.options.count("baseline") == 0) throw usage_error(name, "--baseline is missing");
  const std::string baseline = arguments.options["baseline"].as<std::string>();
  audit::Findings findings;
  findings.failing = failing_kinds(arguments);
  findings.enforced = is_on("enforce");
  const bool unused = is_on("unused") || findings.failing.contains(audit::Kind::unused);
  const policy::Policy policy =
      findings.enforced ? enforced_policy(baseline, is_on("best-effort")) : observed_policy(baseline);
  tracer::Command command = target_of(arguments.rest, name);
  if (findings.enforced) leave_environment(policy, command);
  std::vector<Report> reports = reports_of(arguments);

  audit::Auditor auditor(policy);
  audit::Coverage coverage(policy);
  Recorder::Settings settings;
  settings.only_decided = settings.lives = true;
  settings.wanted.names = true;
  if (is_on("stack")) settings.stack = tracer::LiveStack::Detail::sources;
  settings.policy = &policy;
  settings.enforced = findings.enforced;
  if (unused)
    settings.judged = [&coverage](const auto& record, const auto& verdict) { coverage.note(record, verdict); };
  Recorder recorder(std::move(settings), auditor);
  const policy::StopAt stop_at = unused ? policy::StopAt::every_call : policy::StopAt::decisions;
  tracer::Options options = findings.enforced ? enforcing(policy, stop_at) : observing(policy, unused);
  options.signals = invocation.signals;
  options.closes_descriptors = options.ends_with_first = options.new_session = findings.enforced;
  tracer::Tracer tracer(std::move(options), recorder);

  findings.baseline = policy.file;
  findings.command = command.argv;
  findings.start = now();
  const auto start = std::chrono::steady_clock::now();
  tracer.launch(command);
  // As `callgate run` does: see there.
  if (findings.enforced) ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  tracer::Outcome outcome = tracer.run();
  findings.duration = std::chrono::steady_clock::now() - start;
  findings.exit_status = outcome.exit_status;
  findings.signal = outcome.signal;
  findings.partial = outcome.interrupted || outcome.signal != 0;
  findings.calls = recorder.tally().judged;
  findings.all = auditor.findings();
  if (unused) {
    std::vector<audit::Finding> parts = coverage.unused();
    findings.all.insert(findings.all.end(), std::make_move_iterator(parts.begin()),
                        std::make_move_iterator(parts.end()));
  }

  if (reports.empty()) complain(audit::text_report.text(findings));
  for (Report& report : reports) report.write(findings);
  if (outcome.signal == 0 && outcome.exit_status == 0 && findings.fail())
    outcome.exit_status = static_cast<int>(ExitStatus::audit_found);
  return outcome;
}

}  // namespace callgate::cli

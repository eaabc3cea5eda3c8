// `callgate run`: runs a program under a policy that the kernel enforces, and
// tells of each denial.
#include <fmt/format.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/enforced_policy.h"
#include "cli/print.h"
#include "cli/recorder.h"
#include "cli/target.h"
#include "cli/usage_report.h"
#include "policy/language/find_policy.h"
#include "report/json_sink.h"
#include "report/verdict_log.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view run_name = "run";

po::options_description run_options() {
  po::options_description options("Options");
  auto add = options.add_options();
  add("help,h", po::bool_switch(), "this list");
  add("policy,p", po::value<std::string>()->value_name("POLICY"),
      "the policy: a file, or the name of an installed one");
  add("best-effort", po::bool_switch(), "run even where the kernel cannot keep all that the policy says");
  add("keep-descriptors", po::bool_switch(), "pass on open descriptors besides standard input, output and error");
  add("log", po::value<std::string>()->value_name("FILE"), "write what was denied to FILE, not to standard error");
  add("usage", po::value<std::string>()->value_name("FILE"), "write what the program has used up to FILE, as JSON");
  add("log-format", po::value<std::string>()->value_name("FORMAT"), "text (default) or json");
  return options;
}

/// Which policies can be named; nothing if there are none.
std::string named_policies() {
  constexpr std::size_t width = 80;
  std::string text;
  std::string line = "Policies by name:";
  for (const std::string& name : policy::policy_names(policy::policy_folders())) {
    if (line.size() + name.size() + 2 > width) text += std::exchange(line, "   ") + '\n';
    line += ' ' + name;
  }
  return text.empty() && line.ends_with(':') ? std::string() : text + line + "\n\n";
}

std::string run_help() {
  std::ostringstream text;
  text << "usage: callgate run --policy POLICY [OPTIONS] [--] PROGRAM [ARGS]\n\n"
          "Runs PROGRAM under a policy that the kernel enforces, and tells of each call that is refused.\n\n"
          "    callgate run -p judge ./a.out < input\n"
          "    callgate run -p ./mine.yaml --log denied.txt -- make test\n\n"
       << named_policies() << run_options();
  return text.str();
}

std::string text_of(const Arguments& arguments, const char* option, const char* otherwise) {
  return arguments.options.count(option) == 0 ? otherwise : arguments.options[option].as<std::string>();
}

}  // namespace

tracer::Outcome run_under_policy(const Invocation& invocation) {
  const Arguments arguments = parse(invocation.words, run_options(), run_name);
  if (arguments.options["help"].as<bool>()) {
    print(run_help());
    return {};
  }
  if (arguments.options.count("policy") == 0) throw usage_error(run_name, "--policy is missing");
  const std::string format = text_of(arguments, "log-format", "text");
  if (format != "text" && format != "json")
    throw usage_error(run_name, fmt::format("--log-format: '{}' is neither text nor json", format));
  const policy::Policy policy =
      enforced_policy(arguments.options["policy"].as<std::string>(), arguments.options["best-effort"].as<bool>());
  tracer::Command command = target_of(arguments.rest, run_name);
  leave_environment(policy, command);

  const std::string file = text_of(arguments, "log", "");
  report::Output output(file.empty() ? report::Writer(STDERR_FILENO, "standard error")
                                     : report::Writer::file(file, false));
  std::unique_ptr<report::Sink> log;
  if (format == "json") {
    log = std::make_unique<report::JsonSink>(output);
  } else {
    log = std::make_unique<report::VerdictLog>(
        report::TextStyle{}, report::use_colours(report::ColourChoice::automatic, output.of(0).is_terminal()), output);
  }
  Recorder::Settings settings;
  settings.only_decided = true;
  settings.comm = format == "json";
  settings.policy = &policy;
  Recorder recorder(std::move(settings), *log);
  tracer::Options options = enforcing(policy, policy::StopAt::decisions);
  options.signals = invocation.signals;
  options.closes_descriptors = !arguments.options["keep-descriptors"].as<bool>();
  options.ends_with_first = true;
  options.new_session = true;
  const std::string usage_file = text_of(arguments, "usage", "");
  options.measure_usage = !usage_file.empty();
  std::optional<report::Output> usage_output;  // made now: what cannot be written is told before anything runs
  if (options.measure_usage) usage_output.emplace(report::Writer::file(usage_file, false));
  tracer::Tracer tracer(std::move(options), recorder);
  output.of(0).wait_with([&tracer] { tracer.while_waiting(); });
  tracer.launch(command);
  // From here on nobody but root reads or traces this process, or finds what it knows in a core dump. Not before: of
  // such a process no child could be traced.
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  const tracer::Outcome outcome = tracer.run();
  log->finish();
  output.close();
  if (usage_output) {
    usage_output->of(0).write(usage_report(command, policy, outcome, tracer.usage(), recorder.tally()));
    usage_output->close();
  }
  return outcome;
}

}  // namespace callgate::cli

// `callgate learn`: runs a program and writes a policy that allows what it did.
#include <fmt/format.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "audit/learn/policy_text.h"
#include "cli/arguments.h"
#include "cli/audit_options.h"
#include "cli/baseline_check.h"
#include "cli/baseline_update.h"
#include "cli/commands.h"
#include "cli/folders.h"
#include "cli/print.h"
#include "cli/profile_recorder.h"
#include "cli/progress.h"
#include "cli/target.h"
#include "report/writer.h"
#include "tracer/interrupts.h"
#include "tracer/tee.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view learn_name = "learn";

po::options_description learn_options() {
  po::options_description options("Options");
  auto add = options.add_options();
  add("help,h", po::bool_switch(), "this list");
  add("output,o", po::value<std::string>()->value_name("FILE"), "write the policy to FILE; - is standard output");
  add("merge", po::value<std::string>()->value_name("FILE"),
      "add what the policy in FILE does not allow to it, and keep all else of its text");
  add("for-export", po::bool_switch(),
      "no rules about addresses, which `policy export` cannot say in other programs' formats");
  add("no-progress", po::bool_switch(), "no line on the terminal that tells how far the run is");
  return options;
}

std::string learn_help() {
  std::ostringstream text;
  text << "usage: callgate learn -o FILE [OPTIONS] [--] PROGRAM [ARGS]\n"
          "       callgate learn --merge FILE [OPTIONS] [--] PROGRAM [ARGS]\n\n"
       << learn_options();
  return text.str();
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// What is run, and how.
struct Lesson {
  const tracer::Command& command;
  const Invocation& invocation;
  bool progress = true;  ///< whether a line on a terminal tells how far the run is

  /// The target runs as it will under the policy.
  [[nodiscard]] tracer::Outcome run(tracer::Options options, const std::vector<tracer::Observer*>& learners) const {
    options.signals = invocation.signals;
    options.no_new_privs = true;
    options.closes_descriptors = true;
    Progress line;
    tracer::Tee observers;
    if (progress && Progress::can_be_shown()) observers.add(line);
    for (tracer::Observer* learner : learners) observers.add(*learner);
    tracer::Tracer tracer(std::move(options), observers);
    tracer.launch(command);
    return tracer.run();
  }
};

bool is_partial(const tracer::Outcome& outcome) {
  return outcome.interrupted || outcome.signal != 0;
}

/// A policy of its own.
tracer::Outcome write_policy(const std::string& file, const Lesson& lesson, audit::Asking asking) {
  // Made now: what cannot be written is told before anything runs.
  report::Output output(writer_to(file));
  const tracer::HeldInterrupts held;
  audit::Profile profile;
  ProfileRecorder recorder(profile);
  const tracer::Outcome outcome = lesson.run(observing_all(), {&recorder});
  const audit::Learned learned = {
      .name = std::filesystem::path(file == "-" ? lesson.command.argv.front() : file).stem().string(),
      .command = joined(lesson.command.argv),
      .partial = is_partial(outcome),
      .folders = folders_of_this_process(),
      .asking = asking};
  const audit::PolicyText policy = audit::policy_text(profile, learned);
  output.of(0).write(policy.text);
  output.close();
  for (const std::string& remark : policy.remarks) complain(fmt::format("callgate: {}: {}\n", file, remark));
  return outcome;
}

/// What a policy that is there already lacks.
tracer::Outcome add_to_policy(const std::string& file, const Lesson& lesson, audit::Asking asking) {
  AuditOptions audit;
  audit.baseline = file;
  BaselineUpdate update(file, "learn --merge", asking);
  const tracer::HeldInterrupts held;
  BaselineCheck check(audit);
  const tracer::Outcome outcome =
      lesson.run(check.tracer_options(), {&check.observer(), &update.observer_against(check)});
  audit::Findings findings;
  check.put_findings(findings);
  update.apply(check.policy(), findings);
  if (is_partial(outcome))
    complain(fmt::format("callgate: {}: the run was interrupted: what it would have done later is not in it\n", file));
  return outcome;
}

}  // namespace

tracer::Outcome learn(const Invocation& invocation) {
  const Arguments arguments = parse(invocation.words, learn_options(), learn_name);
  if (arguments.options["help"].as<bool>()) {
    print(learn_help());
    return {};
  }
  const bool merges = arguments.options.count("merge") != 0;
  if (merges == (arguments.options.count("output") != 0)) {
    throw usage_error(learn_name, merges ? "either -o or --merge: the policy is a new one, or there already"
                                         : "-o is missing: where to write the policy");
  }
  const auto file = arguments.options[merges ? "merge" : "output"].as<std::string>();
  const tracer::Command command = target_of(arguments.rest, learn_name);
  const Lesson lesson{command, invocation, !arguments.options["no-progress"].as<bool>()};
  const auto asking = arguments.options["for-export"].as<bool>() ? audit::Asking::registers : audit::Asking::anything;
  return merges ? add_to_policy(file, lesson, asking) : write_policy(file, lesson, asking);
}

}  // namespace callgate::cli

// `callgate trace`: shows every system call of a program, as strace does.
#include <unistd.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/enforced_policy.h"
#include "cli/outcome.h"
#include "cli/print.h"
#include "cli/recorder.h"
#include "cli/target.h"
#include "cli/trace_options.h"
#include "decode/arch.h"
#include "policy/filter/compile.h"
#include "report/colour.h"
#include "report/json_sink.h"
#include "report/summary.h"
#include "report/tee.h"
#include "report/text_sink.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

report::Output output_of(const TraceOptions& options) {
  if (!options.output) return report::Output(report::Writer(STDERR_FILENO, "standard error"));
  if (is_command(*options.output)) return report::Output(report::Writer::command(options.output->substr(1)));
  if (options.separately) return report::Output::per_thread(*options.output, false);
  return report::Output(report::Writer::file(*options.output, false));
}

bool colours(const TraceOptions& options, report::Output& output) {
  return report::use_colours(options.color, output.is_shared() && output.of(0).is_terminal());
}

/// The sinks that the options ask for, and where they write.
class Sinks {
 public:
  explicit Sinks(const TraceOptions& options)
      : output_(output_of(options)), messages_(STDERR_FILENO, "standard error") {
    if (options.calls_shown && options.json) {
      add(std::make_unique<report::JsonSink>(output_));
    } else if (options.calls_shown) {
      report::TextOptions text = options.text;
      text.colours = colours(options, output_);
      add(std::make_unique<report::TextSink>(text, output_, options.output ? &messages_ : nullptr));
    }
    // A table of several processes has no file of its own.
    if (options.summary)
      add(std::make_unique<report::Summary>(options.table, output_.is_shared() ? output_.of(0) : messages_));
  }

  report::Sink& all() { return tee_; }
  /// Throws Error where something could not be written.
  void close() {
    tee_.finish();
    output_.close();
  }

 private:
  void add(std::unique_ptr<report::Sink> sink) {
    tee_.add(*sink);
    owned_.push_back(std::move(sink));
  }

  report::Output output_;
  report::Writer messages_;
  std::vector<std::unique_ptr<report::Sink>> owned_;
  report::Tee tee_;
};

/// Whether the other calls can be left to run at full speed: a filter needs a
/// program that starts with it, and all its children traced.
bool filtered(const TraceOptions& options) {
  return options.pids.empty() && options.follow && !options.calls.contains_all();
}

tracer::Options tracer_options(const TraceOptions& options, const policy::Policy* policy,
                               const tracer::SignalState& signals) {
  tracer::Options result = policy != nullptr ? enforcing(*policy, policy::StopAt::every_call) : tracer::Options{};
  result.signals = signals;
  result.follow = result.follow || options.follow;
  result.measure_cpu = options.summary && !options.table.wall_clock;
  if (options.sockets) result.names = tracer::LiveNames::Detail::objects;
  if (policy == nullptr && filtered(options)) {
    result.stop_at = tracer::Options::StopAt::filtered;
    result.filters = {options.calls.filter()};
    // Root's filters need no such vow, and without it set-user-id programs run
    // as they would.
    result.no_new_privs = ::geteuid() != 0;
  }
  return result;
}

Recorder::Settings recorder_settings(const TraceOptions& options, const policy::Policy* policy) {
  Recorder::Settings settings;
  settings.calls = options.calls;
  settings.signals = options.signals;
  settings.decode = options.calls_shown;
  settings.wanted = {
      .string_bytes = options.text.style.string_limit, .verbose = options.text.style.verbose, .names = options.names};
  settings.comm = options.json;
  // The time of a line that resumes a call is that of its exit.
  settings.clock = options.text.durations || options.text.since_last || options.text.clock != report::Clock::none ||
                   options.json || options.table.wall_clock;
  settings.cpu = options.summary && !options.table.wall_clock;
  settings.stack = options.stack;
  settings.launched = options.pids.empty();
  settings.policy = policy;
  return settings;
}

/// Attaches to those that can be attached to, and tells of the others: of several, some may have ended meanwhile.
/// Throws Error if there is none.
void attach(tracer::Tracer& tracer, const std::vector<pid_t>& pids) {
  bool any = false;
  for (const pid_t& pid : pids) {
    try {
      tracer.attach(pid);
      any = true;
    } catch (const Error& error) {
      if (!any && &pid == &pids.back()) throw;
      tell(error);
    }
  }
}

}  // namespace

tracer::Outcome trace(const Invocation& invocation) {
  const TraceOptions options = trace_options(invocation.words);
  if (options.help) {
    print(trace_help());
    return {};
  }
  std::optional<policy::Policy> policy;
  if (options.policy) policy = enforced_policy(*options.policy, options.best_effort, options.quiet);
  const policy::Policy* enforced = policy ? &*policy : nullptr;
  std::optional<tracer::Command> command;
  if (options.pids.empty()) command = target_of(options.words, "trace");
  if (enforced != nullptr) leave_environment(*enforced, *command);

  Sinks sinks(options);
  Recorder recorder(recorder_settings(options, enforced), sinks.all());
  tracer::Tracer tracer(tracer_options(options, enforced, invocation.signals), recorder);
  if (command) tracer.launch(*command);
  attach(tracer, options.pids);
  const tracer::Outcome outcome = tracer.run();
  sinks.close();
  return outcome;
}

}  // namespace callgate::cli

// `callgate audit`: runs a program, lets it do what it likes, and reports where it left its baseline; or writes down
// all that it did, as a profile.
#include <sys/prctl.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "audit/findings/findings.h"
#include "audit/findings/words.h"
#include "audit/profile/profile.h"
#include "audit/profile/profile_json.h"
#include "cli/audit_options.h"
#include "cli/baseline_check.h"
#include "cli/baseline_update.h"
#include "cli/commands.h"
#include "cli/enforced_policy.h"
#include "cli/folders.h"
#include "cli/print.h"
#include "cli/profile_recorder.h"
#include "cli/progress.h"
#include "cli/report_file.h"
#include "cli/target.h"
#include "cli/wall_clock.h"
#include "report/writer.h"
#include "tracer/interrupts.h"
#include "tracer/tee.h"

namespace callgate::cli {
namespace {

/// The profile that is asked for. Its file is made at once: what cannot be written is told before anything runs.
class ProfileFile {
 public:
  explicit ProfileFile(const std::string& file) : writer_(writer_to(file)) {}
  [[nodiscard]] tracer::Observer& observer() { return recorder_; }
  void write(const std::vector<std::string>& command, bool partial) {
    profile_.runs[audit::command_line(command)].add({.all = 1, .partial = partial ? 1U : 0U});
    writer_.write(audit::profile_text(audit::portable(profile_, folders_of_this_process())));
    writer_.close();
  }

 private:
  report::Writer writer_;
  audit::Profile profile_;
  ProfileRecorder recorder_{profile_, ProfileRecorder::Detail::full};
};

}  // namespace

tracer::Outcome audit_command(const Invocation& invocation) {
  const AuditOptions options = parse_audit_options(invocation.words);
  if (options.help) {
    print(audit_help());
    return {};
  }
  std::unique_ptr<BaselineCheck> check;
  if (!options.baseline.empty()) check = std::make_unique<BaselineCheck>(options);
  tracer::Command command = target_of(options.command, "audit");
  if (options.enforce) leave_environment(check->policy(), command);
  std::vector<ReportFile> reports(options.reports.begin(), options.reports.end());
  std::optional<ProfileFile> profile;
  if (!options.profile.empty()) profile.emplace(options.profile);
  std::optional<BaselineUpdate> update;
  if (options.update) update.emplace(options.baseline, "audit --update");
  const tracer::HeldInterrupts held;  // until the files that were made have been written

  std::optional<Progress> progress;
  if (options.progress && Progress::can_be_shown()) {
    const BaselineCheck* found = check.get();
    progress.emplace(found != nullptr ? [found] { return found->finding_count(); } : std::function<std::size_t()>());
  }
  tracer::Tee observers;
  if (progress) observers.add(*progress);
  if (check) observers.add(check->observer());
  if (options.unused) observers.add(check->usage_observer());
  if (update) observers.add(update->observer_against(*check));
  if (profile) observers.add(profile->observer());
  tracer::Options tracing = check ? check->tracer_options() : observing_all();
  tracing.signals = invocation.signals;
  tracing.closes_descriptors = tracing.ends_with_first = tracing.new_session = options.enforce;
  tracer::Tracer tracer(std::move(tracing), observers);

  audit::Findings findings;
  findings.failing = options.failing;
  findings.enforced = options.enforce;
  findings.command = command.argv;
  findings.start = wall_clock();
  const auto start = std::chrono::steady_clock::now();
  tracer.launch(command);
  // As `callgate run` does: see there.
  if (options.enforce) ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  tracer::Outcome outcome = tracer.run();
  if (progress) progress->erase();
  findings.duration = std::chrono::steady_clock::now() - start;
  findings.exit_status = outcome.exit_status;
  findings.signal = outcome.signal;
  findings.partial = outcome.interrupted || outcome.signal != 0;

  if (profile) profile->write(findings.command, findings.partial);
  if (!check) return outcome;
  check->put_findings(findings);
  if (update) update->apply(check->policy(), findings);
  if (reports.empty()) complain(audit::text_report.text(findings));
  for (ReportFile& report : reports) report.write(findings);
  if (outcome.signal == 0 && outcome.exit_status == 0 && findings.fail())
    outcome.exit_status = static_cast<int>(ExitStatus::audit_found);
  return outcome;
}

}  // namespace callgate::cli

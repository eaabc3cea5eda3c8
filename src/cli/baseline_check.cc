#include "cli/baseline_check.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "audit/findings/unused_places.h"
#include "cli/enforced_policy.h"

namespace callgate::cli {

BaselineCheck::BaselineCheck(const AuditOptions& options)
    : options_(options),
      policy_(options.enforce ? enforced_policy(options.baseline, options.best_effort)
                              : observed_policy(options.baseline)),
      auditor_(policy_),
      coverage_(policy_),
      recorder_(settings(), auditor_) {}

tracer::Options BaselineCheck::tracer_options() const {
  const bool every_call = options_.unused || !options_.profile.empty();
  if (!options_.enforce) return observing(policy_, every_call);
  using policy::StopAt;
  return enforcing(policy_, every_call ? StopAt::every_call : StopAt::decisions);
}

void BaselineCheck::put_findings(audit::Findings& findings) const {
  findings.baseline = policy_.file;
  findings.calls = recorder_.tally().judged;
  findings.all = auditor_.findings();
  if (!options_.unused) return;
  std::ranges::move(coverage_.unused(), std::back_inserter(findings.all));
  std::ranges::move(audit::unused_places(policy_, used_), std::back_inserter(findings.all));
}

Recorder::Settings BaselineCheck::settings() {
  Recorder::Settings settings;
  settings.only_decided = settings.lives = true;
  settings.wanted.names = settings.folder = true;
  settings.names_at_exit = false;
  if (options_.stack) settings.stack = tracer::LiveStack::Detail::sources;
  settings.policy = &policy_;
  settings.enforced = options_.enforce;
  settings.judged = [this](const auto& record, const auto& verdict) {
    last_verdict_ = verdict;
    if (options_.unused) coverage_.note(record, verdict);
  };
  return settings;
}

}  // namespace callgate::cli

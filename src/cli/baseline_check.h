// A program held against a policy while it runs: what judges its calls, and what finds where it left the policy.
#pragma once

#include "audit/findings/auditor.h"
#include "audit/findings/coverage.h"
#include "audit/findings/findings.h"
#include "cli/audit_options.h"
#include "cli/profile_recorder.h"
#include "cli/recorder.h"
#include "policy/policy.h"
#include "tracer/tracer.h"

namespace callgate::cli {

class BaselineCheck {
 public:
  /// With `options.baseline`. The options outlive it. Throws Error and PolicyError.
  explicit BaselineCheck(const AuditOptions& options);
  BaselineCheck(const BaselineCheck&) = delete;
  BaselineCheck& operator=(const BaselineCheck&) = delete;

  [[nodiscard]] const policy::Policy& policy() const { return policy_; }
  [[nodiscard]] tracer::Observer& observer() { return recorder_; }
  /// Sees which places and ports of the policy are used.
  [[nodiscard]] tracer::Observer& usage_observer() { return usage_; }
  [[nodiscard]] std::size_t finding_count() const { return auditor_.size(); }
  /// Whether the policy does not speak of the call that was judged last.
  [[nodiscard]] bool is_unspoken() const { return audit::is_unspoken(last_verdict_); }

  /// Options of the tracer. What the policy allows runs without a stop, unless every call is to be looked at.
  [[nodiscard]] tracer::Options tracer_options() const;
  /// What was found, added to what is known of the run.
  void put_findings(audit::Findings& findings) const;

 private:
  [[nodiscard]] Recorder::Settings settings();

  const AuditOptions& options_;
  const policy::Policy policy_;
  audit::Auditor auditor_;
  audit::Coverage coverage_;
  policy::Verdict last_verdict_;
  Recorder recorder_;
  audit::Profile used_;
  ProfileRecorder usage_{used_, ProfileRecorder::Detail::full};
};

}  // namespace callgate::cli

// What a program did and its policy does not allow, added to the policy's file. Shared by `audit --update` and
// `learn --merge`.
#pragma once

#include <string>
#include <string_view>

#include "audit/findings/findings.h"
#include "audit/learn/rules.h"
#include "audit/profile/profile.h"
#include "cli/baseline_check.h"
#include "cli/policy_file.h"
#include "cli/profile_recorder.h"

namespace callgate::cli {

class BaselineUpdate {
 public:
  /// The policy's file, and the option that asks for its change. Throws Error, as PolicyFile does.
  BaselineUpdate(const std::string& policy, std::string_view option, audit::Asking asking = audit::Asking::anything)
      : file_(policy, option), asking_(asking) {}
  BaselineUpdate(const BaselineUpdate&) = delete;
  BaselineUpdate& operator=(const BaselineUpdate&) = delete;

  /// Sees what is to be added; told after the observer of the check, which outlives it.
  [[nodiscard]] tracer::Observer& observer_against(const BaselineCheck& check);
  /// Adds to the file, and tells of what stands against the program there: that is for its author to change.
  void apply(const policy::Policy& policy, audit::Findings& findings);

 private:
  PolicyFile file_;
  audit::Asking asking_;
  audit::Profile profile_;
  ProfileRecorder recorder_{profile_};
};

}  // namespace callgate::cli

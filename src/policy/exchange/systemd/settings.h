// The settings of a systemd unit that refuse calls by their arguments, as systemd.exec(5) has them. SystemCallFilter=
// looks at no argument.
#pragma once

#include <string>
#include <vector>

#include "policy/exchange/partition.h"
#include "policy/exchange/remark.h"
#include "policy/policy.h"

namespace callgate::policy {

/// What a unit makes of the calls that SystemCallFilter= cannot decide, since their arguments do.
class SystemdSettings {
 public:
  explicit SystemdSettings(const std::vector<CallParts>& calls);

  /// Whether the settings refuse whatever the policy refuses of a call, so that the filter may let it pass.
  [[nodiscard]] bool cover(const CallParts& call) const;
  /// The lines of the unit, for the calls that the filter lets pass.
  [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }
  /// Tells what the settings refuse beyond the policy.
  void tell_excess(const std::vector<CallParts>& calls, const Policy& policy, Remarks& remarks) const;

 private:
  /// A clause of a call that a setting refuses.
  struct Refusal {
    decode::CallIndex call;
    Clause clause;
  };
  struct Setting {
    std::string line;
    std::vector<Refusal> refusals;
  };

  void consider(const Setting& setting, const std::vector<CallParts>& calls);
  [[nodiscard]] static std::vector<Setting> known_settings(const std::vector<CallParts>& calls);
  void restrict_families(const std::vector<CallParts>& calls);

  std::vector<Setting> chosen_;
  std::vector<std::string> lines_;
  bool has_families_ = false;
};

}  // namespace callgate::policy

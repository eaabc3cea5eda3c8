// Holds a program against its baseline: each call that the baseline is against, or does not speak of, becomes part of a
// finding.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audit/findings/findings.h"
#include "audit/findings/processes.h"
#include "audit/findings/subject.h"
#include "policy/policy.h"
#include "report/sink.h"

namespace callgate::audit {

/// A sink of calls with their verdicts. Many files in one folder are one finding. Bounded: beyond so many subjects of
/// one call under one rule, or findings in all, the rest is one finding.
class Auditor final : public report::Sink {
 public:
  static constexpr std::size_t most_subjects = 256;
  static constexpr std::size_t most_findings = 16384;
  static constexpr std::size_t most_files = 16;  ///< in one folder, that are told one by one
  /// The subject of a finding that stands for those that had no room.
  static constexpr std::string_view others = "(others)";

  /// Only a call that the policy speaks of, which outlives this, is worth telling apart by its subjects: of any other
  /// it is new that it is made at all.
  explicit Auditor(const policy::Policy& policy);

  /// What was found so far, sorted.
  [[nodiscard]] std::vector<Finding> findings() const;
  [[nodiscard]] std::size_t size() const { return findings_.size(); }
  [[nodiscard]] const Processes& processes() const { return processes_; }

  void started(const report::Origin& origin, const report::Origin& parent) override;
  void executed(const report::Origin& origin, const report::Program& program) override;
  void attached(const report::Origin& /*origin*/, std::size_t /*threads*/) override {}
  void entered(const report::CallEvent& event) override;
  void exited(const report::CallEvent& event) override;
  void unfinished(const report::CallEvent& event) override;
  void signalled(const report::Origin& /*origin*/, int /*signal*/, const decode::Value& /*siginfo*/) override {}
  void group_stopped(const report::Origin& /*origin*/, int /*signal*/) override {}
  void superseded(const report::Origin& /*origin*/, pid_t /*former_tid*/) override {}
  void limit_reached(const report::LimitEvent& event) override;
  void ended(const report::Origin& origin, int wait_status) override;
  void detached(const report::Origin& /*origin*/, const report::CallEvent* /*call*/) override {}
  void finish() override {}

 private:
  /// What findings of one call and one part of the baseline have in common.
  struct Group {
    Kind kind{};
    std::string call;
    policy::Verdict::By by{};
    std::string_view file;  ///< the policy's own
    int line = 0;
    friend auto operator<=>(const Group&, const Group&) = default;
  };
  void note(const report::CallEvent& event);
  /// Where files of one folder are found, by their subjects in the order in which they were; or the folder is.
  struct Folder {
    std::vector<std::string> subjects;
    bool is_folded = false;
  };
  using Key = std::pair<Group, std::string>;

  Finding& at(const Group& group, const Subject& subject);
  Finding& fold(const Key& key, Folder& folder);

  std::set<std::string, std::less<>> spoken_of_;  ///< calls that rules of the policy name to let them pass
  Processes processes_;
  std::map<Group, std::size_t> subjects_;  ///< how many there are
  std::map<Key, Folder> folders_;
  std::map<Key, Finding> findings_;
  std::set<std::string> reasons_;  ///< of findings: that of a verdict need not outlive its call
};

}  // namespace callgate::audit

#include "audit/findings/coverage.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "audit/profile/alike.h"
#include "decode/arch.h"

namespace callgate::audit {
namespace {

Finding unused_part(const policy::Rule& rule, std::string call, std::string subject) {
  Finding finding;
  finding.kind = Kind::unused;
  finding.call = std::move(call);
  finding.subject = std::move(subject);
  finding.verdict.file = rule.file;
  finding.verdict.line = rule.line;
  return finding;
}

/// `when {flags: ...}`, where the rule has conditions.
std::string condition(const policy::Rule& rule) {
  return rule.when.empty() ? std::string() : fmt::format("when {}", rule.when);
}

std::string name_of(const policy::Rule& rule, const std::map<decode::CallIndex, bool>& calls) {
  std::vector<std::string> words;
  if (!rule.name.empty()) words.push_back(fmt::format("'{}'", rule.name));
  constexpr std::size_t most = 4;
  for (const auto& [call, used] : calls) {
    if (words.size() < most) words.emplace_back(decode::call_name(call));
  }
  if (calls.size() >= most) words.emplace_back("...");
  if (!rule.when.empty()) words.push_back(condition(rule));
  return fmt::format("{}", fmt::join(words, " "));
}

/// Whether a call for the same thing is among those and was made.
bool has_alike(const std::map<decode::CallIndex, bool>& calls, decode::CallIndex call) {
  return std::ranges::any_of(calls, [name = decode::call_name(call)](const auto& other) {
    return other.second && are_alike(name, decode::call_name(other.first));
  });
}

}  // namespace

Coverage::Coverage(const policy::Policy& policy) {
  for (const policy::Rule& rule : policy.rules) {
    if (rule.by != policy::Verdict::By::rule || rule.action > policy::Action::log) continue;
    Use use{&rule, {}};
    for (const policy::CallMatch& match : rule.matches) {
      if (decode::number_of(policy::native_arch, match.call)) use.calls.emplace(match.call, false);
    }
    if (use.calls.empty()) continue;
    places_.emplace(std::pair(std::string_view(rule.file), rule.line), uses_.size());
    uses_.push_back(std::move(use));
  }
}

void Coverage::note(const decode::SyscallRecord& record, const policy::Verdict& verdict) {
  if (verdict.by != policy::Verdict::By::rule || verdict.action > policy::Action::log) return;
  const auto call = decode::call_of(record.arch, record.number);
  const auto place = places_.find({verdict.file, verdict.line});
  if (!call || place == places_.end()) return;
  const auto named = uses_[place->second].calls.find(*call);
  if (named != uses_[place->second].calls.end()) named->second = true;
}

/// clone has conditions of its own, and so a rule.
bool Coverage::makes_processes_otherwise(const Use& use) const {
  return std::ranges::all_of(use.calls, [this](const auto& call) {
    return are_alike(decode::call_name(call.first), "clone") &&
           std::ranges::any_of(uses_, [&](const Use& other) { return has_alike(other.calls, call.first); });
  });
}

std::vector<Finding> Coverage::unused() const {
  std::vector<Finding> result;
  for (const Use& use : uses_) {
    const auto is_used = [](const auto& call) { return call.second; };
    if (std::ranges::none_of(use.calls, is_used)) {
      if (makes_processes_otherwise(use)) continue;
      result.push_back(unused_part(*use.rule, "rule", name_of(*use.rule, use.calls)));
    } else if (use.calls.size() <= most_named) {
      for (const auto& [call, used] : use.calls) {
        if (!used && !has_alike(use.calls, call))
          result.push_back(unused_part(*use.rule, std::string(decode::call_name(call)), condition(*use.rule)));
      }
    }
  }
  return result;
}

}  // namespace callgate::audit

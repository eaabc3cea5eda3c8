#include "policy/exchange/rule_remarks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "policy/explain/words.h"

namespace callgate::policy {

std::string names_of(const std::vector<decode::CallIndex>& calls) {
  constexpr std::size_t most = 4;
  std::vector<std::string_view> names;
  for (const decode::CallIndex call : calls) {
    if (names.size() < most) names.push_back(decode::call_name(call));
  }
  std::string text = fmt::format("{}", fmt::join(names, ", "));
  if (calls.size() > most) text += fmt::format(" and {} more", calls.size() - most);
  return text;
}

std::string subject_of(const Rule& rule, const std::vector<decode::CallIndex>& calls) {
  std::string what = fmt::format("{} {}", name_of(rule.action), names_of(calls));
  if (!rule.name.empty()) return fmt::format("rule '{}' ({})", rule.name, what);
  if (!rule.reason.empty()) return fmt::format("{} ({})", what, rule.reason);
  return what;
}

void RuleRemarks::add(const Rule& rule, decode::CallIndex call, Remark::Effect effect, std::string why) {
  const auto found = std::ranges::find_if(
      entries_, [&](const auto& entry) { return entry.first == &rule && entry.second.why == why; });
  if (found != entries_.end()) {
    if (found->second.calls.back() != call) found->second.calls.push_back(call);
    return;
  }
  entries_.emplace_back(&rule, Remark{effect, {rule.file, rule.line}, {}, std::move(why), {call}});
}

void RuleRemarks::move_to(Remarks& remarks) {
  std::ranges::stable_sort(entries_, {}, &std::pair<const Rule*, Remark>::first);
  for (auto& [rule, remark] : entries_) {
    remark.subject = subject_of(*rule, remark.calls);
    remarks.push_back(std::move(remark));
  }
  entries_.clear();
}

}  // namespace callgate::policy

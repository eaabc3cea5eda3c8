#include "policy/language/unreachable.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "policy/contents/implication.h"
#include "policy/explain/words.h"
#include "policy/filter/clauses.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using decode::CallIndex;

/// Beyond it a condition counts as one that may hold.
constexpr std::size_t clause_limit = 64;

/// What a rule asks of a call: one clause of `surely` or `perhaps`, see Clauses, and all of the contents.
struct RuleClaim {
  std::size_t rule = 0;
  Clauses clauses;
  const std::vector<ContentTest>* contents = nullptr;
};

enum class Cause : std::uint8_t { no_such_call, contradiction, taken };

struct Finding {
  Cause cause{};
  std::size_t by = 0;  ///< taken: the rule that decides instead
};

class Analysis {
 public:
  explicit Analysis(const Policy& policy) : policy_(policy) {
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
      for (const CallMatch& match : policy.rules[i].matches)
        claims_[match.call].push_back({i, clauses_of({match.call, match.tests, {}}, clause_limit), &match.contents});
    }
  }

  /// The calls of a rule that it decides nothing of, and why; `all` tells whether it decides nothing at all.
  std::vector<std::pair<CallIndex, Finding>> of(std::size_t rule, bool& all) const {
    std::vector<std::pair<CallIndex, Finding>> result;
    all = true;
    for (const CallMatch& match : policy_.rules[rule].matches) {
      if (!result.empty() && result.back().first == match.call) continue;
      if (const auto finding = of(rule, match.call)) {
        result.emplace_back(match.call, *finding);
      } else {
        all = false;
      }
    }
    return result;
  }

 private:
  [[nodiscard]] std::optional<Finding> of(std::size_t rule, CallIndex call) const {
    if (!decode::number_of(native_arch, call)) return Finding{Cause::no_such_call};
    const std::vector<RuleClaim>& claims = claims_.at(call);
    std::optional<std::size_t> by;
    for (const RuleClaim& claim : claims) {
      if (claim.rule != rule || contradict(*claim.contents)) continue;
      for (const Clause& clause : claim.clauses.perhaps) {
        const auto taker = std::ranges::find_if(claims, [&](const RuleClaim& other) {
          return outranks(other.rule, rule) && contents_imply(claim, other) &&
                 std::ranges::any_of(other.clauses.surely, [&](const Clause& wider) { return implies(clause, wider); });
        });
        if (taker == claims.end()) return std::nullopt;
        by = taker->rule;
      }
    }
    return by ? Finding{Cause::taken, *by} : Finding{Cause::contradiction};
  }

  /// Whether what one asks of contents holds only where that of the other does.
  [[nodiscard]] bool contents_imply(const RuleClaim& one, const RuleClaim& other) const {
    const bool is_allowed = policy_.rules[one.rule].action == Action::allow;
    const bool other_is = policy_.rules[other.rule].action == Action::allow;
    return std::ranges::all_of(*other.contents, [&](const ContentTest& asked) {
      return (other_is || !is_allowed || !may_lack(asked)) &&
             std::ranges::any_of(*one.contents, [&](const ContentTest& test) { return implies(test, asked); });
    });
  }

  [[nodiscard]] bool outranks(std::size_t one, std::size_t other) const {
    const Action stricter = policy_.rules[one].action;
    const Action milder = policy_.rules[other].action;
    return stricter > milder || (stricter == milder && one < other);
  }

  const Policy& policy_;
  std::map<CallIndex, std::vector<RuleClaim>> claims_;
};

/// Who takes a call from a rule of `file`: `line 7 denies`.
std::string taker(const Rule& rule, const std::string& file) {
  const std::string_view does = verb_of(rule.action);
  if (rule.by == Verdict::By::protection) return fmt::format("a protection that always holds {}", does);
  if (rule.file == file) return fmt::format("line {} {}", rule.line, does);
  return fmt::format("{}:{} {}", rule.file, rule.line, does);
}

std::string reason_of(const Rule& rule) {
  return rule.by == Verdict::By::protection ? fmt::format(" ({})", rule.reason) : std::string{};
}

Unreachable whole_rule(std::size_t index, const Policy& policy,
                       const std::vector<std::pair<CallIndex, Finding>>& calls) {
  Unreachable result{index, {}, false, "this rule decides nothing: "};
  const auto is = [](Cause cause) { return [cause](const auto& entry) { return entry.second.cause == cause; }; };
  const auto taken = std::ranges::find_if(calls, is(Cause::taken));
  if (std::ranges::all_of(calls, is(Cause::no_such_call))) {
    result.why += fmt::format("{} has no call that it names", decode::name_of(native_arch));
  } else if (taken == calls.end()) {
    result.by_condition = true;
    result.why += "its conditions contradict each other";
  } else {
    const Rule& by = policy.rules[taken->second.by];
    const bool alone = std::ranges::all_of(calls, [&](const auto& entry) {
      return entry.second.cause != Cause::taken || entry.second.by == taken->second.by;
    });
    result.why += fmt::format("{} {}{}", taker(by, policy.rules[index].file),
                              alone ? "the same calls, whatever this one says"
                                    : fmt::format("'{}', and others the rest", decode::call_name(taken->first)),
                              reason_of(by));
  }
  return result;
}

}  // namespace

std::vector<Unreachable> unreachable(const Policy& policy, std::size_t own) {
  Policy whole = policy;
  add_protections(whole, no_process);
  const Analysis analysis(whole);
  std::vector<Unreachable> result;
  for (std::size_t i = 0; i < own; ++i) {
    bool all = false;
    const auto calls = analysis.of(i, all);
    if (calls.empty()) continue;
    if (all) {
      result.push_back(whole_rule(i, whole, calls));
      continue;
    }
    for (const auto& [call, finding] : calls) {
      const std::string_view name = decode::call_name(call);
      if (finding.cause == Cause::no_such_call) {
        result.push_back({i, call, false, fmt::format("'{}' is no call of {}", name, decode::name_of(native_arch))});
      } else if (finding.cause == Cause::contradiction) {
        result.push_back({i, call, true, fmt::format("no '{}' can meet these conditions: they contradict", name)});
      } else if (const Rule& by = whole.rules[finding.by]; by.action > whole.rules[i].action) {
        result.push_back(
            {i, call, false,
             fmt::format("'{}' is not decided here: {} it{}", name, taker(by, whole.rules[i].file), reason_of(by))});
      }
    }
  }
  return result;
}

}  // namespace callgate::policy

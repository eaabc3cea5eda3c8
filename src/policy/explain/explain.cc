#include "policy/explain/explain.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "policy/explain/known_contents.h"
#include "policy/explain/words.h"

namespace callgate::policy {
namespace {

Holds state_of(const Test& test, const Question& question) {
  const auto& known = question.arguments.at(test.reg);
  if (!known) return Holds::perhaps;
  // What is asked of one argument is judged by the evaluator: here the id that is said to be the target's is.
  Caller caller;
  if (known->is_target) caller.tgid = static_cast<pid_t>(known->value);
  return holds(test, decode::model_of(native_arch), known->value, caller) ? Holds::yes : Holds::no;
}

/// `everywhere` as holds() has it: the rule allows.
Holds state_of(const ContentTest& test, const Question& question, bool everywhere) {
  decode::SyscallRecord record;
  record.number = decode::number_of(native_arch, question.call).value();
  for (std::size_t reg = 0; reg < record.args.size(); ++reg) {
    const auto& known = question.arguments.at(reg);
    record.args.at(reg) = known ? known->value : 1;  // an address that is not known is not NULL
  }
  KnownContents contents(question);
  const Held held = holds(test, record, Caller{}, contents, everywhere);
  if (contents.asked_in_vain()) return Holds::perhaps;
  return held.holds ? Holds::yes : Holds::no;
}

/// The name that the condition has in the policy: what stands before its colon.
std::string_view subject_of(const ContentTest& test) {
  return std::string_view(test.source).substr(0, test.source.find(':'));
}

/// A rule held against a question.
struct Finding {
  Holds holds = Holds::no;
  std::vector<std::string> open;  ///< for each way in which it may match: what is not known
  std::string because;            ///< yes: what holds; no: what does not
  std::vector<std::string_view> unknown;
};

void add_once(std::vector<std::string_view>& names, std::string_view name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

/// Of one of the rule's matches.
void hold_against(const CallMatch& match, bool allows, const Question& question, Finding& finding) {
  std::vector<std::string> open;
  std::vector<std::string_view> unknown;
  for (const Test* test : telling_tests(match)) {
    switch (state_of(*test, question)) {
      case Holds::yes:
        break;
      case Holds::no:
        if (finding.because.empty()) finding.because = words_of(*test, match);
        return;
      case Holds::perhaps:
        open.push_back(words_of(*test, match));
        if (const decode::Item* item = argument_of(match, test->reg)) add_once(unknown, item->name);
        break;
    }
  }
  for (const ContentTest& test : match.contents) {
    switch (state_of(test, question, allows)) {
      case Holds::yes:
        break;
      case Holds::no:
        if (finding.because.empty()) finding.because = test.source;
        return;
      case Holds::perhaps:
        open.push_back(test.source);
        add_once(unknown, subject_of(test));
        break;
    }
  }
  if (open.empty()) {
    finding.holds = Holds::yes;
    finding.because = words_of(match);
    return;
  }
  finding.holds = Holds::perhaps;
  std::string words = fmt::format("{}", fmt::join(open, " and "));
  if (std::ranges::find(finding.open, words) == finding.open.end()) finding.open.push_back(std::move(words));
  for (const std::string_view name : unknown) add_once(finding.unknown, name);
}

Finding hold_against(const Rule& rule, const Question& question) {
  Finding finding;
  for (const CallMatch& match : rule.matches) {
    if (match.call == question.call && finding.holds != Holds::yes)
      hold_against(match, rule.action == Action::allow, question, finding);
  }
  return finding;
}

}  // namespace

Verdict verdict_of(const Rule& rule) {
  return {rule.action, rule.by, rule.error, rule.name, rule.reason, rule.file, rule.line};
}

Explanation explain(const Policy& policy, const Question& question) {
  Explanation result;
  if (!decode::number_of(native_arch, question.call)) {
    result.outcomes.push_back(
        {{Action::kill, Verdict::By::protection, 0, {}, "calls of another architecture are never made", {}, 0},
         {},
         {}});
    return result;
  }
  std::vector<const Rule*> rules;
  for (const Rule& rule : policy.rules) {
    if (std::ranges::any_of(rule.matches, [&](const CallMatch& match) { return match.call == question.call; }))
      rules.push_back(&rule);
  }
  std::ranges::stable_sort(rules, std::greater{}, &Rule::action);
  bool decided = false;
  std::vector<std::string_view> unknown;
  for (const Rule* rule : rules) {
    Finding finding = hold_against(*rule, question);
    if (finding.holds == Holds::no) {
      result.passed_over.push_back({rule, std::move(finding.because)});
    } else if (!decided) {
      decided = finding.holds == Holds::yes;
      const bool certain = decided;
      result.outcomes.push_back({verdict_of(*rule), certain ? std::vector<std::string>{} : std::move(finding.open),
                                 certain ? std::move(finding.because) : std::string{}});
      for (const std::string_view name : finding.unknown) add_once(unknown, name);
    }
  }
  if (!decided) {
    result.outcomes.push_back({{policy.default_action,
                                Verdict::By::default_action,
                                policy.default_error,
                                {},
                                {},
                                policy.default_origin.file,
                                policy.default_origin.line},
                               {},
                               {}});
  }
  result.unknown = std::move(unknown);
  return result;
}

}  // namespace callgate::policy

#include "policy/explain/explain.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>

#include "policy/explain/area_refusal.h"
#include "policy/explain/domain_refusals.h"
#include "policy/explain/words.h"
#include "policy/judge.h"

namespace callgate::policy {
namespace {

void add_once(std::vector<std::string_view>& names, std::string_view name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

/// The name that the condition has in the policy: what stands before its colon.
std::string_view subject_of(const ContentTest& test) {
  return std::string_view(test.source).substr(0, test.source.find(':'));
}

/// A way in which a rule may match the call.
struct KnownMatch {
  const CallMatch* whole = nullptr;
  CallMatch known;  ///< without what is not known
  std::vector<const Test*> open_tests;
  std::vector<const ContentTest*> open_contents;
  [[nodiscard]] bool is_open() const { return !open_tests.empty() || !open_contents.empty(); }
};

struct KnownRule {
  const Rule* rule = nullptr;
  std::vector<KnownMatch> matches;  ///< of this call
};

class Explainer {
 public:
  Explainer(const Policy& policy, const Question& question, const Tree& tree)
      : policy_(policy),
        question_(question),
        tree_(tree),
        record_(record_of(question)),
        families_(possible_families(question)) {
    // Where one id is said to be the target's, it is.
    for (const KnownArgument& known : question.arguments) {
      if (known.is_target) caller_.tgid = static_cast<pid_t>(*known.value);
    }
    for (const Rule& rule : policy.rules) {
      KnownRule known{&rule, {}};
      for (const CallMatch& match : rule.matches) {
        if (match.call == question.call) known.matches.push_back(known_part(rule, match));
      }
      if (!known.matches.empty()) rules_.push_back(std::move(known));
    }
  }

  Explanation explain() {
    tell_outcomes();
    confine();
    isolate();
    std::ranges::stable_sort(rules_, std::greater<>(), [](const KnownRule& known) { return known.rule->action; });
    for (const KnownRule& known : rules_) {
      const auto may_match = [&](const KnownMatch& match) { return holds(*known.rule, match.known); };
      if (std::ranges::none_of(known.matches, may_match))
        result_.passed_over.push_back({known.rule, needs_of(*known.rule, known.matches.front())});
    }
    return std::move(result_);
  }

 private:
  // ---- The judge ---------------------------------------------------------------------------------------------------

  [[nodiscard]] Verdict judge(const Policy& policy, std::uint16_t family, bool& in_vain) const {
    KnownContents contents(question_, tree_, family);
    const Verdict verdict = Judge(policy).judge(record_, caller_, contents);
    in_vain = contents.asked_in_vain();
    return verdict;
  }
  [[nodiscard]] Verdict judge(const Policy& policy) const {
    bool in_vain = false;
    const Verdict verdict = judge(policy, families_.front(), in_vain);
    assert(!in_vain);
    return verdict;
  }

  /// A policy of one rule that has this one match.
  static Policy alone(const Rule& rule, CallMatch match) {
    Policy policy;
    Rule& only = policy.rules.emplace_back();
    only.action = rule.action;
    only.matches.push_back(std::move(match));
    return policy;
  }
  static bool matched(const Verdict& verdict) { return verdict.by == Verdict::By::rule; }

  [[nodiscard]] bool holds(const Rule& rule, const CallMatch& match) const {
    return matched(judge(alone(rule, match)));
  }

  // ---- What is known -----------------------------------------------------------------------------------------------

  [[nodiscard]] KnownMatch known_part(const Rule& rule, const CallMatch& match) const {
    KnownMatch result{&match, {match.call, {}, {}}, {}, {}};
    for (const Test& test : match.tests) {
      const KnownArgument& argument = question_.arguments.at(test.reg);
      if (argument.value || argument.points_somewhere()) {
        result.known.tests.push_back(test);
      } else {
        result.open_tests.push_back(&test);
      }
    }
    for (const ContentTest& test : match.contents) {
      if (is_known(rule, {match.call, {}, {test}})) {
        result.known.contents.push_back(test);
      } else {
        result.open_contents.push_back(&test);
      }
    }
    return result;
  }

  /// Whether the one test of the match comes to the same, whatever the question leaves open.
  [[nodiscard]] bool is_known(const Rule& rule, const CallMatch& match) const {
    std::optional<bool> answer;
    for (const std::uint16_t family : families_) {
      if (!says_enough(question_, family, match.contents.front())) return false;
      bool in_vain = false;
      const bool now = matched(judge(alone(rule, match), family, in_vain));
      if (in_vain || (answer && *answer != now)) return false;
      answer = now;
    }
    return true;
  }

  // ---- Outcomes ----------------------------------------------------------------------------------------------------

  void tell_outcomes() {
    Policy supposed;
    supposed.default_action = policy_.default_action;
    supposed.default_error = policy_.default_error;
    for (const KnownRule& known : rules_) {
      Rule& rule = supposed.rules.emplace_back();
      rule.action = known.rule->action;
      rule.by = known.rule->by;
      rule.error = known.rule->error;
      for (const KnownMatch& match : known.matches) rule.matches.push_back(match.known);
    }
    for (;;) {
      const Verdict judged = judge(supposed);
      const auto decisive = index_of(judged, supposed);
      if (!decisive) return result_.outcomes.push_back({default_verdict(), {}, {}});
      const KnownRule& known = rules_.at(*decisive);
      std::vector<CallMatch>& matches = supposed.rules.at(*decisive).matches;
      matches.clear();
      for (const KnownMatch& match : known.matches) {
        if (!match.is_open()) matches.push_back(match.known);
      }
      if (index_of(judge(supposed), supposed) == decisive)
        return result_.outcomes.push_back({verdict_of(known, judged), {}, because_of(known, judged)});
      result_.outcomes.push_back({verdict_of(known, judged), conditions_of(known), {}});
    }
  }

  /// Which of the rules it is that a verdict on them names: its strings are that rule's own.
  static std::optional<std::size_t> index_of(const Verdict& verdict, const Policy& policy) {
    const auto found =
        std::ranges::find_if(policy.rules, [&](const Rule& rule) { return rule.file.data() == verdict.file.data(); });
    if (found == policy.rules.end()) return std::nullopt;
    return static_cast<std::size_t>(found - policy.rules.begin());
  }

  static Verdict verdict_of(const KnownRule& known, const Verdict& judged) {
    return judged.by == Verdict::By::contents ? unknowable(*known.rule, judged.error) : policy::verdict_of(*known.rule);
  }

  [[nodiscard]] Verdict default_verdict() const {
    return {policy_.default_action,      Verdict::By::default_action, policy_.default_error, {}, {},
            policy_.default_origin.file, policy_.default_origin.line};
  }

  [[nodiscard]] std::string because_of(const KnownRule& known, const Verdict& judged) const {
    if (judged.by == Verdict::By::contents) return {};
    const auto decides = [&](const KnownMatch& match) { return !match.is_open() && holds(*known.rule, match.known); };
    const auto found = std::ranges::find_if(known.matches, decides);
    return found == known.matches.end() ? std::string() : words_of(*found->whole);
  }

  /// What must hold of what is not known, of each way in which the rule may match.
  std::vector<std::string> conditions_of(const KnownRule& known) {
    std::vector<std::string> conditions;
    for (const KnownMatch& match : known.matches) {
      if (!match.is_open() || !holds(*known.rule, match.known)) continue;
      std::vector<std::string> words;
      for (const Test* test : telling_tests(*match.whole)) {
        if (std::ranges::find(match.open_tests, test) == match.open_tests.end()) continue;
        words.push_back(words_of(*test, *match.whole));
        if (const decode::Item* item = argument_of(*match.whole, test->reg)) add_once(result_.unknown, item->name);
      }
      for (const ContentTest* test : match.open_contents) {
        if (std::ranges::find(words, test->source) == words.end()) words.push_back(test->source);
        add_once(result_.unknown, subject_of(*test));
      }
      std::string all = fmt::format("{}", fmt::join(words, " and "));
      if (std::ranges::find(conditions, all) == conditions.end()) conditions.push_back(std::move(all));
    }
    return conditions;
  }

  /// The first of the conditions that does not hold.
  [[nodiscard]] std::string needs_of(const Rule& rule, const KnownMatch& match) const {
    for (const Test* test : telling_tests(*match.whole)) {
      const bool is_open = std::ranges::find(match.open_tests, test) != match.open_tests.end();
      if (!is_open && !holds(rule, {match.whole->call, {*test}, {}})) return words_of(*test, *match.whole);
    }
    for (const ContentTest& test : match.known.contents) {
      if (!holds(rule, {match.whole->call, {}, {test}})) return test.source;
    }
    return words_of(*match.whole);
  }

  // ---- Places and ports --------------------------------------------------------------------------------------------

  /// The kernel keeps them of what the rules let pass.
  void confine() {
    const auto passes = [](const Outcome& outcome) { return outcome.verdict.action <= Action::log; };
    const auto first = std::ranges::find_if(result_.outcomes, passes);
    if (first == result_.outcomes.end()) return;
    auto refused = area_refusal(policy_.confinement, question_, tree_);
    if (!refused) return;
    for (const std::string_view name : refused->unknown) add_once(result_.unknown, name);
    const bool always = refused->outcome.conditions.empty();
    const auto place = always ? result_.outcomes.erase(first, result_.outcomes.end()) : first;
    result_.outcomes.insert(place, std::move(refused->outcome));
  }

  /// So it is with processes outside.
  void isolate() {
    const auto passes = [](const Outcome& outcome) { return outcome.verdict.action <= Action::log; };
    const auto first = std::ranges::find_if(result_.outcomes, passes);
    const auto reg = policy_.confinement.isolated ? process_argument(question_.call) : std::nullopt;
    if (first == result_.outcomes.end() || !reg) return;
    const KnownArgument& process = question_.arguments.at(*reg);
    const auto pid = static_cast<std::int32_t>(process.value.value_or(0));
    if (process.is_target || (process.value && pid == 0)) return;
    Outcome refused{hidden_process(EPERM), {}, {}};
    const bool always = pid > 0;
    if (always) {
      refused.because = fmt::format("{} is no process of the target's", pid);
    } else {
      refused.conditions.emplace_back("the process is not the target's");
      add_once(result_.unknown, decode::describe(question_.call)->arguments()[*reg].name);
    }
    const auto place = always ? result_.outcomes.erase(first, result_.outcomes.end()) : first;
    result_.outcomes.insert(place, std::move(refused));
  }

  const Policy& policy_;
  const Question& question_;
  const Tree& tree_;
  decode::SyscallRecord record_;
  std::vector<std::uint16_t> families_;
  Caller caller_;
  std::vector<KnownRule> rules_;
  Explanation result_;
};

}  // namespace

Verdict verdict_of(const Rule& rule) {
  return {rule.action, rule.by, rule.error, rule.name, rule.reason, rule.file, rule.line};
}

Explanation explain(const Policy& policy, const Question& question, const Tree& tree) {
  if (!decode::number_of(native_arch, question.call)) {
    Explanation result;
    result.outcomes.push_back(
        {{Action::kill, Verdict::By::protection, 0, {}, "calls of another architecture are never made", {}, 0},
         {},
         {}});
    return result;
  }
  return Explainer(policy, question, tree).explain();
}

}  // namespace callgate::policy

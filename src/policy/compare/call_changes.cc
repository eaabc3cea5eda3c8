// Both policies judge the same calls, one for each way in which the conditions of either can hold (samples.h). The ways
// that differ alike are then told together: as boxes, each of which lets each argument be one of several samples.
#include "policy/compare/call_changes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "policy/compare/samples.h"
#include "policy/explain/known_contents.h"
#include "policy/explain/words.h"
#include "policy/judge.h"
#include "policy/language/groups.h"

namespace callgate::policy {
namespace {

using ChangeKind = CallChange::Kind;

constexpr std::size_t most_ways = 20000;

/// For each argument, which of its samples: true where the sample is one of them.
using Box = std::vector<std::vector<bool>>;

std::optional<ChangeKind> kind_of(const Verdict& before, const Verdict& after) {
  const bool passed = before.action <= Action::log;
  const bool passes = after.action <= Action::log;
  if (before.action != after.action) {
    if (after.action == Action::kill) return ChangeKind::kills;
    if (before.action == Action::kill) return passes ? ChangeKind::allows : ChangeKind::spares;
    if (passed != passes) return passes ? ChangeKind::allows : ChangeKind::denies;
    return after.action == Action::log ? ChangeKind::logs : ChangeKind::silent;
  }
  if (after.action == Action::deny && before.error != after.error) return ChangeKind::error;
  if (after.action != Action::allow && before.reason != after.reason) return ChangeKind::reason;
  return std::nullopt;
}

/// What of a policy is about one call.
Policy about(const Policy& policy, decode::CallIndex call) {
  Policy result;
  result.default_action = policy.default_action;
  result.default_error = policy.default_error;
  for (const Rule& rule : policy.rules) {
    std::vector<CallMatch> matches;
    std::ranges::copy_if(rule.matches, std::back_inserter(matches),
                         [&](const auto& match) { return match.call == call; });
    if (matches.empty()) continue;
    Rule& part = result.rules.emplace_back();
    part.action = rule.action;
    part.by = rule.by;
    part.error = rule.error;
    part.name = rule.name;
    part.reason = rule.reason;
    part.file = rule.file;
    part.line = rule.line;
    part.matches = std::move(matches);
  }
  return result;
}

/// The verdict of a part of a policy, as the policy itself gives it.
Verdict own(const Verdict& verdict, const Policy& policy) {
  if (verdict.by == Verdict::By::default_action) {
    Verdict result = verdict;
    result.file = policy.default_origin.file;
    result.line = policy.default_origin.line;
    return result;
  }
  for (const Rule& rule : policy.rules) {
    if (rule.line != verdict.line || rule.file != verdict.file || rule.reason != verdict.reason) continue;
    if (rule.name == verdict.rule && rule.action == verdict.action && rule.by == verdict.by &&
        rule.error == verdict.error)
      return {rule.action, rule.by, rule.error, rule.name, rule.reason, rule.file, rule.line};
  }
  return {verdict.action, verdict.by, verdict.error, {}, {}, policy.file, 0};
}

/// Compares what becomes of one call.
class Comparison {
 public:
  Comparison(decode::CallIndex call, const Policy& before, const Policy& after)
      : call_(call), before_(before), after_(after) {}

  std::vector<CallChange> changes() {
    const Policy before = about(before_, call_);
    const Policy after = about(after_, call_);
    arguments_ = sampled_arguments(call_, {&before, &after});
    std::size_t ways = 1;
    for (const SampledArgument& argument : arguments_) {
      ways *= argument.samples.size();
      if (ways > most_ways)
        return {
            {ChangeKind::unknown, {call_}, {}, own(judge_nothing(before), before_), own(judge_nothing(after), after_)}};
    }
    const Judge judge_before(before);
    const Judge judge_after(after);
    std::vector<std::size_t> way(arguments_.size(), 0);
    do {
      add(way, judge_before, judge_after);
    } while (next(way));
    std::vector<CallChange> result;
    for (Found& found : found_) {
      merge(found.boxes);
      CallChange& change = result.emplace_back(
          CallChange{found.kind, {call_}, {}, own(found.before, before_), own(found.after, after_)});
      for (const Box& box : found.boxes) change.conditions.push_back(words_of(box));
      if (std::ranges::find(change.conditions, "") != change.conditions.end()) change.conditions.clear();
    }
    return result;
  }

 private:
  /// Ways in which the same rules decide.
  struct Found {
    ChangeKind kind;
    Verdict before;
    Verdict after;
    std::vector<Box> boxes;
  };

  static auto key_of(const Verdict& v) { return std::tuple(v.action, v.by, v.error, v.file, v.line, v.reason, v.rule); }

  [[nodiscard]] Verdict judge_nothing(const Policy& policy) const {
    return Judge(policy).judge(record_of({call_, {}, {}}), {});
  }

  bool next(std::vector<std::size_t>& way) const {
    for (std::size_t i = 0; i < way.size(); ++i) {
      if (++way[i] < arguments_[i].samples.size()) return true;
      way[i] = 0;
    }
    return false;
  }

  void add(const std::vector<std::size_t>& way, const Judge& before, const Judge& after) {
    Question question{call_, {}, {}};
    Caller caller;
    for (std::size_t i = 0; i < way.size(); ++i) {
      const KnownArgument& known = arguments_[i].samples[way[i]].known;
      question.arguments.at(arguments_[i].reg) = known;
      if (known.is_target) caller.tgid = static_cast<pid_t>(*known.value);
    }
    const decode::SyscallRecord record = record_of(question);
    const std::uint16_t family = possible_families(question).front();
    const Tree tree;
    KnownContents contents(question, tree, family);
    const Verdict was = before.judge(record, caller, contents);
    const Verdict is = after.judge(record, caller, contents);
    const auto kind = kind_of(was, is);
    if (!kind) return;
    const auto same = std::ranges::find_if(found_, [&](const Found& found) {
      return key_of(found.before) == key_of(was) && key_of(found.after) == key_of(is);
    });
    Found& found = same != found_.end() ? *same : found_.emplace_back(Found{*kind, was, is, {}});
    Box& box = found.boxes.emplace_back();
    for (std::size_t i = 0; i < way.size(); ++i) {
      box.emplace_back(arguments_[i].samples.size(), false);
      box.back().at(way[i]) = true;
    }
  }

  /// Two boxes that differ in one argument are one.
  static void merge(std::vector<Box>& boxes) {
    if (boxes.empty()) return;
    for (std::size_t argument = 0; argument < boxes.front().size(); ++argument) {
      std::map<Box, std::vector<bool>> by_others;
      for (Box& box : boxes) {
        const std::vector<bool> samples = std::exchange(box[argument], {});
        std::vector<bool>& all = by_others[box];
        all.resize(samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i) all[i] = all[i] || samples[i];
      }
      boxes.clear();
      for (const auto& [others, samples] : by_others) {
        boxes.push_back(others);
        boxes.back()[argument] = samples;
      }
    }
  }

  [[nodiscard]] std::string words_of(const Box& box) const {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < box.size(); ++i) {
      if (std::ranges::find(box[i], false) != box[i].end()) words.push_back(words_of(arguments_[i], box[i]));
    }
    return fmt::format("{}", fmt::join(words, " and "));
  }

  /// A condition, or its contrary: its words, and the samples of which it holds.
  struct Term {
    std::string_view words;
    std::vector<bool> samples;
  };

  [[nodiscard]] std::string words_of(const SampledArgument& argument, const std::vector<bool>& samples) const {
    const std::size_t count = argument.samples.size();
    std::vector<Term> terms;
    for (std::size_t c = 0; c < argument.conditions.size(); ++c) {
      Term plain{argument.conditions[c].words, std::vector<bool>(count)};
      Term contrary{argument.conditions[c].negated, std::vector<bool>(count)};
      for (std::size_t s = 0; s < count; ++s) {
        plain.samples[s] = argument.samples[s].holds[c];
        contrary.samples[s] = !plain.samples[s];
      }
      terms.push_back(std::move(plain));
      terms.push_back(std::move(contrary));
    }
    for (const Term& term : terms) {
      if (term.samples == samples) return std::string(term.words);
    }
    if (auto words = values_in(argument, samples)) return *words;
    const auto joined = [&](bool both) -> std::optional<std::string> {
      for (const Term& one : terms) {
        for (const Term& other : terms) {
          if (&one >= &other) continue;
          std::vector<bool> together(count);
          for (std::size_t s = 0; s < count; ++s)
            together[s] = both ? one.samples[s] && other.samples[s] : one.samples[s] || other.samples[s];
          if (together == samples) return fmt::format("{} {} {}", one.words, both ? "and" : "or", other.words);
        }
      }
      return std::nullopt;
    };
    if (auto words = joined(true)) return *words;
    if (auto words = joined(false)) return '(' + *words + ')';
    std::vector<std::string> alternatives;
    for (std::size_t s = 0; s < count; ++s) {
      if (samples[s]) alternatives.push_back(words_of_sample(terms, s, count));
    }
    return alternatives.size() == 1 ? alternatives.front() : fmt::format("({})", fmt::join(alternatives, ", or "));
  }

  /// Where they are some of the values that a condition lists: these.
  [[nodiscard]] std::optional<std::string> values_in(const SampledArgument& argument,
                                                     const std::vector<bool>& samples) const {
    for (std::size_t c = 0; c < argument.conditions.size(); ++c) {
      const Condition& condition = argument.conditions[c];
      if (condition.tests.empty()) continue;
      Test list = condition.tests.front();
      const bool is_list = !list.or_target &&
                           std::ranges::all_of(list.ranges, [](const Test::Range& range) { return range.is_value(); });
      bool listed = is_list;
      for (std::size_t s = 0; s < samples.size(); ++s)
        listed = listed && (!samples[s] || argument.samples[s].holds[c] != list.negated);
      if (!listed) continue;
      std::erase_if(list.ranges, [&](const Test::Range& range) {
        KnownArgument known;
        known.value = range.low;
        const std::vector<bool> holds = truths(argument, call_, known);
        const auto found = std::ranges::find(argument.samples, holds, &Sample::holds);
        return found == argument.samples.end() || !samples[static_cast<std::size_t>(found - argument.samples.begin())];
      });
      list.negated = false;
      if (!list.ranges.empty()) return policy::words_of(list, *condition.match);
    }
    return std::nullopt;
  }

  /// The terms that set one sample apart from all others, as few as are found one by one.
  static std::string words_of_sample(const std::vector<Term>& terms, std::size_t sample, std::size_t count) {
    std::vector<bool> left(count, true);
    std::vector<std::string_view> words;
    while (std::ranges::count(left, true) > 1) {
      const Term* best = nullptr;
      std::ptrdiff_t fewest = std::ranges::count(left, true);
      for (const Term& term : terms) {
        if (!term.samples[sample]) continue;
        std::ptrdiff_t remaining = 0;
        for (std::size_t s = 0; s < count; ++s) remaining += left[s] && term.samples[s] ? 1 : 0;
        if (remaining < fewest) {
          fewest = remaining;
          best = &term;
        }
      }
      if (best == nullptr) break;
      for (std::size_t s = 0; s < count; ++s) left[s] = left[s] && best->samples[s];
      words.push_back(best->words);
    }
    return fmt::format("{}", fmt::join(words, " and "));
  }

  decode::CallIndex call_;
  const Policy& before_;
  const Policy& after_;
  std::vector<SampledArgument> arguments_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<CallChange> call_changes(const Policy& before, const Policy& after) {
  std::vector<CallChange> result;
  decode::SyscallRecord unnamed;
  unnamed.number = {0x3fffffff};
  const Verdict was = Judge(before).judge(unnamed, {});
  const Verdict is = Judge(after).judge(unnamed, {});
  if (const auto kind = kind_of(was, is)) result.push_back({*kind, {}, {}, was, is});
  const auto key_of = [](const CallChange& change) {
    const auto of = [](const Verdict& v) { return std::tuple(v.action, v.by, v.error, v.file, v.line, v.reason); };
    return std::tuple(change.kind, of(change.before), of(change.after), change.conditions);
  };
  for (std::size_t i = 0; i < decode::call_count(); ++i) {
    const auto call = static_cast<decode::CallIndex>(i);
    if (!decode::number_of(native_arch, call)) continue;
    for (CallChange& change : Comparison(call, before, after).changes()) {
      const auto same =
          std::ranges::find_if(result, [&](const CallChange& other) { return key_of(other) == key_of(change); });
      if (same == result.end() || same->calls.empty()) {
        result.push_back(std::move(change));
      } else {
        same->calls.push_back(call);
      }
    }
  }
  std::ranges::stable_sort(result, {}, &CallChange::kind);
  return result;
}

std::vector<std::string_view> folded(const std::vector<decode::CallIndex>& calls) {
  std::vector<decode::CallIndex> left = calls;
  std::vector<std::pair<std::string_view, std::vector<decode::CallIndex>>> groups;
  for (const Group& group : all_groups()) {
    std::vector<decode::CallIndex> members = calls_of(group);
    std::erase_if(members, [](decode::CallIndex call) { return !decode::number_of(native_arch, call); });
    if (members.size() > 1) groups.emplace_back(group.name, std::move(members));
  }
  // The largest first: what is in it need not be said again.
  std::ranges::stable_sort(groups, std::greater<>(), [](const auto& group) { return group.second.size(); });
  std::vector<std::string_view> names;
  for (const auto& group : groups) {
    const std::vector<decode::CallIndex>& members = group.second;
    const auto is_left = [&](decode::CallIndex call) { return std::ranges::find(left, call) != left.end(); };
    if (!std::ranges::all_of(members, is_left)) continue;
    names.emplace_back(group.first);
    std::erase_if(left, [&](decode::CallIndex call) { return std::ranges::find(members, call) != members.end(); });
  }
  for (const decode::CallIndex call : left) names.push_back(decode::call_name(call));
  return names;
}

}  // namespace callgate::policy

#include "policy/exchange/draft.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <set>

#include "policy/exchange/call_names.h"
#include "policy/explain/words.h"

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;

bool passes(Answer answer) {
  return answer.action < Action::deny;
}

}  // namespace

std::string yaml_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (c == '$') result += '$';
    if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    } else {
      result += c;
    }
  }
  return result + '"';
}

void Draft::add(std::string_view call, Answer answer, RegisterTests tests, int line) {
  const auto found = decode::find_call(call);
  if (!found) {
    (passes(answer) ? unknown_passing_ : unknown_refused_).emplace_back(call, line);
    return;
  }
  // Those of other architectures alone are never made.
  if (decode::number_of(native_arch, *found)) cases_[*found].push_back({answer, std::move(tests), line});
}

void Draft::tell(Effect effect, int line, std::string subject, std::string why) {
  remarks_.push_back({effect, {file_, line}, std::move(subject), std::move(why)});
}

void Draft::tell_of(decode::CallIndex call, Effect effect, int line, std::string why) {
  remarks_.push_back({effect, {file_, line}, std::string(decode::call_name(call)), std::move(why), {call}});
}

/// A refusal that the default gives as well, if nothing else would decide.
bool Draft::is_said_by_default(const std::vector<Case>& cases, const Case& one) const {
  return one.answer == otherwise_ && std::ranges::none_of(cases, [&](const Case& other) {
           return other.answer.action < one.answer.action && may_overlap(other.tests, one.tests);
         });
}

void Draft::tell_conflicts(decode::CallIndex call, const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    for (const Case& other : cases) {
      if (other.answer.action <= one.answer.action || !may_overlap(one.tests, other.tests)) continue;
      remarks_.push_back({Effect::stricter,
                          {file_, one.line},
                          fmt::format("{} {}", name_of(one.answer.action), decode::call_name(call)),
                          fmt::format("line {} says otherwise of some arguments: the strictest holds", other.line),
                          {call}});
      return;
    }
  }
}

void Draft::write(Answer answer, const std::string& when, decode::CallIndex call, int line) {
  const auto same =
      std::ranges::find_if(written_, [&](const Written& one) { return one.answer == answer && one.when == when; });
  if (same == written_.end()) {
    written_.push_back({answer, when, {call}, line});
  } else if (std::ranges::find(same->calls, call) == same->calls.end()) {
    same->calls.push_back(call);
  }
}

void Draft::write(decode::CallIndex call, const std::vector<Case>& cases) {
  const std::string name(decode::call_name(call));
  /// Values of one argument are one rule.
  struct List {
    Answer answer;
    std::string argument;
    std::vector<std::string> elements;
    int line;
  };
  std::vector<List> lists;
  for (const Case& one : cases) {
    if (is_said_by_default(cases, one)) continue;
    const std::string subject = fmt::format("{} {}", name_of(one.answer.action), name);
    const auto condition = condition_of(call, one.tests, passes(one.answer));
    if (!condition) {
      if (passes(one.answer))
        remarks_.push_back({Effect::stricter,
                            {file_, one.line},
                            subject,
                            "there are no words for its arguments: not allowed",
                            {call}});
      continue;
    }
    if (!condition->is_exact) {
      remarks_.push_back({Effect::stricter,
                          {file_, one.line},
                          subject,
                          passes(one.answer) ? "there are no words for all of its arguments: less is allowed"
                                             : "there are no words for all of its arguments: more is refused",
                          {call}});
    }
    if (condition->element.empty() || !condition->is_listable) {
      write(one.answer, condition->text, call, one.line);
      continue;
    }
    const auto same = std::ranges::find_if(
        lists, [&](const List& list) { return list.answer == one.answer && list.argument == condition->argument; });
    if (same == lists.end()) {
      lists.push_back({one.answer, condition->argument, {condition->element}, one.line});
    } else if (std::ranges::find(same->elements, condition->element) == same->elements.end()) {
      same->elements.push_back(condition->element);
    }
  }
  for (const List& list : lists) {
    const std::string value =
        list.elements.size() == 1 ? list.elements.front() : fmt::format("[{}]", fmt::join(list.elements, ", "));
    write(list.answer, fmt::format("{}: {}", list.argument, value), call, list.line);
  }
}

void Draft::tell_unknown() {
  const auto tell_of = [&](const std::vector<std::pair<std::string, int>>& unknown, Effect effect,
                           std::string_view what, std::string_view why) {
    std::set<int> lines;
    for (const auto& [name, line] : unknown) lines.insert(line);
    for (const int line : lines) {
      std::vector<std::string_view> names;
      for (const auto& [name, at] : unknown) {
        if (at == line) names.push_back(name);
      }
      tell(effect, line, fmt::format("{} {}", what, fmt::join(names, ", ")), std::string(why));
    }
  };
  tell_of(unknown_passing_, Effect::stricter, "allowed", "no call of this name is known: not allowed");
  const bool is_refused = otherwise_.action >= Action::deny;
  tell_of(unknown_refused_, is_refused ? Effect::differs : Effect::lost, "refused",
          is_refused ? "no call of this name is known: refused as all that no rule names"
                     : "no call of this name is known: the default lets it pass");
}

std::string Draft::text() const {
  std::string text =
      fmt::format("# Made by callgate from {}: {}.\n# Behind each rule stands the line that it comes from.\n", format_,
                  yaml_text(std::filesystem::path(file_).filename().string()));
  text += fmt::format("callgate: 1\ndefault: {}\n", name_of(otherwise_.action));
  if (!written_.empty() || !rules_.empty()) text += "rules:\n";
  for (const Written& rule : written_) {
    const std::string key = fmt::format("  - {}: ", name_of(rule.answer.action));
    const std::vector<std::string> names = grouped_names({rule.calls.begin(), rule.calls.end()});
    text += key + yaml_list(names, key.size()) + fmt::format("  # line {}\n", rule.line);
    if (!rule.when.empty()) text += fmt::format("    when: {{{}}}\n", rule.when);
    if (rule.answer.action == Action::deny && rule.answer.error != EPERM)
      text += fmt::format("    errno: {}\n", error_name(rule.answer.error));
  }
  for (const std::string& rule : rules_) text += rule;
  for (const std::string& section : sections_) text += section + '\n';
  return text;
}

Exchanged Draft::take() {
  for (const auto& [call, cases] : cases_) {
    write(call, cases);
    tell_conflicts(call, cases);
  }
  // What lets calls pass first, whole before conditional.
  std::ranges::stable_sort(written_, {},
                           [](const Written& rule) { return std::pair(rule.answer.action, !rule.when.empty()); });
  tell_unknown();
  std::ranges::stable_sort(remarks_, {}, [](const Remark& remark) { return remark.origin.line; });
  return {text(), std::move(remarks_)};
}

}  // namespace callgate::policy

#include "policy/language/conditions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "decode/table.h"
#include "policy/language/arguments.h"
#include "policy/language/content_conditions.h"
#include "policy/language/subjects.h"
#include "policy/language/tests_of.h"

namespace callgate::policy {
namespace {

using decode::CallIndex;

/// `'a', 'b', 'c' and 4 more`
std::string enumerated(const std::vector<std::string_view>& names) {
  constexpr std::size_t shown = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), shown); ++i)
    text += fmt::format("{}'{}'", i == 0 ? "" : i + 1 == names.size() ? " and " : ", ", names[i]);
  if (names.size() > shown) text += fmt::format(" and {} more", names.size() - shown);
  return text;
}

/// What a form of a call must hold, and under which of its commands.
struct Found {
  std::vector<Selection> selections;
  std::vector<Test> tests;
  std::vector<ContentTest> contents;
};

/// Forms of which the same is asked are one, of all their commands; a command that is then of no account is dropped.
void merge(std::vector<Found>& all, Found found) {
  if (!found.selections.empty()) {
    const Selection last = found.selections.back();
    const auto same = std::ranges::find_if(all, [&](const Found& other) {
      return other.tests == found.tests && other.contents == found.contents &&
             other.selections.size() == found.selections.size() && other.selections.back().command == last.command &&
             std::equal(found.selections.begin(), found.selections.end() - 1, other.selections.begin());
    });
    if (same != all.end()) {
      auto& cases = same->selections.back().cases;
      for (const decode::Case* c : last.cases) {
        if (std::ranges::find(cases, c) == cases.end()) cases.push_back(c);
      }
      found = std::move(*same);
      all.erase(same);
    }
    if (found.selections.back().is_complete()) {
      found.selections.pop_back();
      merge(all, std::move(found));
      return;
    }
  }
  all.push_back(std::move(found));
}

template <typename T>
void add_once(std::vector<T>& tests, T test) {
  if (std::ranges::find(tests, test) == tests.end()) tests.push_back(std::move(test));
}

bool is_list_of_values(const Test& test) {
  return !test.negated && !test.or_target && !test.ranges.empty() &&
         std::ranges::all_of(test.ranges, &Test::Range::is_value);
}

/// Whether the tests of the command's own register leave a value that selects this form. Where that is hard to tell,
/// they do.
bool can_be(const Selection& selection, const std::vector<Test>& tests) {
  const Test selected = selection.test();
  return std::ranges::all_of(tests, [&](const Test& test) {
    if (test.reg != selection.reg || !is_list_of_values(test)) return true;
    return std::ranges::any_of(test.ranges, [&](const Test::Range& value) {
      return selected.negated != std::ranges::any_of(selected.ranges, [&](const Test::Range& range) {
               const std::uint64_t masked = value.low & range.mask;
               return range.low <= masked && masked <= range.high;
             });
    });
  });
}

class WhenReader {
 public:
  WhenReader(const YamlNode& when, Action action, std::vector<Problem>& problems)
      : when_(when), action_(action), problems_(problems), lacking_(when.entries.size()) {}

  void read(CallIndex call) {
    const decode::Syscall* described = decode::describe(call);
    if (described == nullptr) {
      undescribed_.push_back(decode::call_name(call));
      return;
    }
    const std::vector<CallForm> forms = forms_of(*described);
    if (!has_arguments(*described, forms)) return;
    std::vector<Found> found;
    std::vector<Problem> refused;  // by one form; another may take it
    for (const CallForm& form : forms) read(*described, form, found, refused);
    if (found.empty()) {
      if (refused.empty()) {
        refused.push_back(
            {when_.offset, fmt::format("'{}' never has all of these arguments at once", described->name)});
      }
      tell_one(refused);
    }
    for (Found& match : found) {
      CallMatch result{call, {}, std::move(match.contents)};
      for (const Selection& selection : match.selections) add_once(result.tests, selection.test());
      for (Test& test : match.tests) add_once(result.tests, std::move(test));
      matches_.push_back(std::move(result));
    }
  }

  std::vector<CallMatch> take() {
    tell_lacking();
    return std::move(matches_);
  }

 private:
  struct Tests {
    std::vector<Test> tests;
    std::vector<Problem> problems;
  };
  struct Lacking {
    std::vector<std::string_view> calls;
    std::vector<std::string> arguments;  ///< of the first of the calls
  };

  /// Whether each word is an argument, and only one, in some form.
  bool has_arguments(const decode::Syscall& call, const std::vector<CallForm>& forms) {
    bool all = true;
    for (std::size_t i = 0; i < when_.entries.size(); ++i) {
      const YamlNode& key = when_.entries[i].key;
      bool found = false;
      for (const CallForm& form : forms) {
        const std::vector<Subject> subjects = subjects_of(call, form, key.text);
        found = found || !subjects.empty();
        if (!is_ambiguous(subjects)) continue;
        std::vector<std::string_view> names;
        names.reserve(subjects.size());
        for (const Subject& subject : subjects) names.push_back(name_of(subject));
        problems_.push_back({key.offset, fmt::format("{} of '{}' could be {}: name one", quoted_word(key.text),
                                                     call.name, enumerated(names))});
        all = false;
        break;
      }
      if (found) continue;
      if (lacking_[i].calls.empty()) lacking_[i].arguments = subject_names(call, forms);
      lacking_[i].calls.push_back(call.name);
      all = false;
    }
    return all;
  }

  static bool is_ambiguous(const std::vector<Subject>& subjects) {
    const auto is_path = [](const Subject& subject) { return std::holds_alternative<Subject::Path>(subject.what); };
    return subjects.size() > 1 && !std::ranges::all_of(subjects, is_path);
  }

  static std::string_view name_of(const Subject& subject) {
    const auto* field = std::get_if<Subject::Field>(&subject.what);
    return field == nullptr ? subject.argument.item->name : field->item->name;
  }

  void read(const decode::Syscall& call, const CallForm& form, std::vector<Found>& found,
            std::vector<Problem>& refused) {
    std::vector<Problem> problems;
    std::vector<Found> read = {{form.selections, {}, {}}};
    for (const YamlEntry& entry : when_.entries) {
      const std::vector<Subject> subjects = subjects_of(call, form, entry.key.text);
      if (subjects.empty() || is_ambiguous(subjects)) return;
      read = narrowed(read, entry, subjects, form, problems);
    }
    for (Found& match : read) {
      const bool possible = std::ranges::all_of(
          match.selections, [&](const Selection& selection) { return can_be(selection, match.tests); });
      if (!possible) continue;
      if (problems.empty()) {
        merge(found, std::move(match));
      } else if (refused.empty() || suggests(problems)) {
        refused = std::move(problems);
        return;
      }
    }
  }

  /// What is left of the matches under one more entry. Of several subjects one suffices, unless the rule allows.
  std::vector<Found> narrowed(const std::vector<Found>& matches, const YamlEntry& entry,
                              const std::vector<Subject>& subjects, const CallForm& form,
                              std::vector<Problem>& problems) {
    std::vector<Found> alternatives;  // without selections
    for (const Subject& subject : subjects) {
      if (alternatives.empty() || action_ != Action::allow) alternatives.emplace_back();
      Found& wanted = alternatives.back();
      const bool in_register = std::holds_alternative<Subject::Number>(subject.what) || is_about_null(entry.value);
      if (in_register) {
        const Tests& read = tests_of_once(entry.value, subject.argument);
        problems.insert(problems.end(), read.problems.begin(), read.problems.end());
        for (const Test& test : read.tests) add_once(wanted.tests, test);
      } else {
        for (ContentTest& test : content_tests_of(entry.value, subject, problems)) {
          test.source = flow_text(entry);
          add_once(wanted.contents, std::move(test));
        }
      }
      for (Test& test : existence_of(subject.argument, form)) add_once(wanted.tests, std::move(test));
    }
    std::vector<Found> result;
    for (const Found& match : matches) {
      for (const Found& wanted : alternatives) {
        Found& narrower = result.emplace_back(match);
        for (const Test& test : wanted.tests) add_once(narrower.tests, test);
        for (const ContentTest& test : wanted.contents) add_once(narrower.contents, test);
      }
    }
    return result;
  }

  /// ioctl has a form for each of its many commands, and the same argument in all of them.
  const Tests& tests_of_once(const YamlNode& condition, const Argument& argument) {
    const auto [known, is_new] = tests_.try_emplace({&condition, argument.item, argument.reg});
    if (is_new) known->second.tests = tests_of(condition, argument, known->second.problems);
    return known->second;
  }

  static bool suggests(const std::vector<Problem>& problems) {
    return std::ranges::any_of(
        problems, [](const Problem& problem) { return problem.message.find("did you mean") != std::string::npos; });
  }

  void tell_one(std::vector<Problem>& problems) {
    for (Problem& problem : problems) {
      if (std::ranges::find(problems_, problem) == problems_.end()) problems_.push_back(std::move(problem));
    }
  }

  void tell_lacking() {
    if (!undescribed_.empty()) {
      problems_.push_back(
          {when_.offset,
           fmt::format("nothing is known of the arguments of {}: no condition can be made", enumerated(undescribed_))});
    }
    for (std::size_t i = 0; i < lacking_.size(); ++i) {
      const auto& [calls, arguments] = lacking_[i];
      if (calls.empty()) continue;
      const YamlNode& key = when_.entries[i].key;
      std::string message = fmt::format("{} {} no argument {}", enumerated(calls), calls.size() == 1 ? "has" : "have",
                                        quoted_word(key.text));
      if (calls.size() == 1) {
        std::string near = did_you_mean(key.text, std::vector<std::string_view>(arguments.begin(), arguments.end()));
        if (near.empty())
          near = arguments.empty() ? " (it has none)" : fmt::format(" (it has {})", fmt::join(arguments, ", "));
        message += near;
      }
      problems_.push_back({key.offset, std::move(message)});
    }
  }

  const YamlNode& when_;
  Action action_;
  std::vector<Problem>& problems_;
  std::vector<CallMatch> matches_;
  std::vector<std::string_view> undescribed_;
  std::vector<Lacking> lacking_;  ///< by entry
  std::map<std::tuple<const YamlNode*, const decode::Item*, std::uint8_t>, Tests> tests_;
};

}  // namespace

std::vector<CallMatch> match_when(const std::vector<CallIndex>& calls, const YamlNode& when, Action action,
                                  std::vector<Problem>& problems) {
  WhenReader reader(when, action, problems);
  for (const CallIndex call : calls) reader.read(call);
  return reader.take();
}

}  // namespace callgate::policy

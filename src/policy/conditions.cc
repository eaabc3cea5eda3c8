#include "policy/conditions.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "decode/table.h"
#include "policy/arguments.h"
#include "policy/tests_of.h"

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
};

/// Forms of which the same is asked are one, of all their commands; a command that is then of no account is dropped.
void merge(std::vector<Found>& all, Found found) {
  if (!found.selections.empty()) {
    const Selection last = found.selections.back();
    const auto same = std::ranges::find_if(all, [&](const Found& other) {
      return other.tests == found.tests && other.selections.size() == found.selections.size() &&
             other.selections.back().command == last.command &&
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

void add_once(std::vector<Test>& tests, Test test) {
  if (std::ranges::find(tests, test) == tests.end()) tests.push_back(std::move(test));
}

bool is_list_of_values(const Test& test) {
  return !test.negated && !test.or_target && !test.ranges.empty() &&
         std::ranges::all_of(test.ranges, [](const Test::Range& range) {
           return range.mask == ~std::uint64_t{0} && range.low == range.high;
         });
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
  WhenReader(const YamlNode& when, std::vector<Problem>& problems)
      : when_(when), problems_(problems), lacking_(when.entries.size()) {}

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
    for (const CallForm& form : forms) read(form, found, refused);
    if (found.empty()) {
      if (refused.empty()) {
        refused.push_back(
            {when_.offset, fmt::format("'{}' never has all of these arguments at once", described->name)});
      }
      tell_one(refused);
    }
    for (Found& match : found) {
      CallMatch result{call, {}};
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
  struct Lacking {
    std::vector<std::string_view> calls;
    std::vector<std::string_view> arguments;  ///< of the first of the calls
  };

  /// Whether each word is an argument, and only one, in some form.
  bool has_arguments(const decode::Syscall& call, const std::vector<CallForm>& forms) {
    bool all = true;
    for (std::size_t i = 0; i < when_.entries.size(); ++i) {
      const YamlNode& key = when_.entries[i].key;
      bool found = false;
      for (const CallForm& form : forms) {
        const std::vector<Argument> matching = form.matching(key.text);
        found = found || matching.size() == 1;
        if (matching.size() < 2) continue;
        std::vector<std::string_view> names;
        names.reserve(matching.size());
        for (const Argument& argument : matching) names.push_back(argument.item->name);
        problems_.push_back({key.offset, fmt::format("{} of '{}' could be {}: name one", quoted(key.text), call.name,
                                                     enumerated(names))});
        found = true;
        all = false;
        break;
      }
      if (found) continue;
      if (lacking_[i].calls.empty()) lacking_[i].arguments = argument_names(forms);
      lacking_[i].calls.push_back(call.name);
      all = false;
    }
    return all;
  }

  void read(const CallForm& form, std::vector<Found>& found, std::vector<Problem>& refused) {
    std::vector<Problem> problems;
    std::vector<Test> tests;
    for (const YamlEntry& entry : when_.entries) {
      const std::vector<Argument> matching = form.matching(entry.key.text);
      if (matching.size() != 1) return;
      for (Test& test : tests_of(entry.value, matching.front(), problems)) add_once(tests, std::move(test));
      for (Test& test : existence_of(matching.front(), form)) add_once(tests, std::move(test));
    }
    const bool possible =
        std::ranges::all_of(form.selections, [&](const Selection& selection) { return can_be(selection, tests); });
    if (!possible) return;
    if (problems.empty()) {
      merge(found, {form.selections, std::move(tests)});
    } else if (refused.empty() || suggests(problems)) {
      refused = std::move(problems);
    }
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
      std::string message =
          fmt::format("{} {} no argument {}", enumerated(calls), calls.size() == 1 ? "has" : "have", quoted(key.text));
      if (calls.size() == 1) {
        std::string near = did_you_mean(key.text, arguments);
        if (near.empty())
          near = arguments.empty() ? " (it has none)" : fmt::format(" (it has {})", fmt::join(arguments, ", "));
        message += near;
      }
      problems_.push_back({key.offset, std::move(message)});
    }
  }

  const YamlNode& when_;
  std::vector<Problem>& problems_;
  std::vector<CallMatch> matches_;
  std::vector<std::string_view> undescribed_;
  std::vector<Lacking> lacking_;  ///< by entry
};

}  // namespace

std::vector<CallMatch> match_when(const std::vector<CallIndex>& calls, const YamlNode& when,
                                  std::vector<Problem>& problems) {
  WhenReader reader(when, problems);
  for (const CallIndex call : calls) reader.read(call);
  return reader.take();
}

}  // namespace callgate::policy

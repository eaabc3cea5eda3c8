#include "policy/lifting.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "base/error.h"

namespace callgate::policy {
namespace {

constexpr std::size_t most_parts = 256;

/// Whether the match asks something of each argument that the protection looks at: `allow: [ioctl]` does not speak of
/// TIOCSTI.
bool speaks_of(const CallMatch& match, const CallMatch& protected_calls) {
  return match.call == protected_calls.call && std::ranges::all_of(protected_calls.tests, [&](const Test& looked_at) {
           return std::ranges::any_of(match.tests, [&](const Test& test) { return test.reg == looked_at.reg; });
         });
}

/// Whether no call can match both, as far as that is plain: a protection names its values one by one.
bool are_apart(const CallMatch& match, const CallMatch& protected_calls) {
  return std::ranges::any_of(protected_calls.tests, [&](const Test& looked_at) {
    if (looked_at.negated || looked_at.or_target || !std::ranges::all_of(looked_at.ranges, &Test::Range::is_value))
      return false;
    return std::ranges::any_of(match.tests, [&](const Test& test) {
      return test.reg == looked_at.reg && std::ranges::none_of(looked_at.ranges, [&](const Test::Range& range) {
               return holds(test, decode::model_of(native_arch), range.low, {});
             });
    });
  });
}

Test opposite(Test test) {
  test.negated = !test.negated;
  return test;
}

/// None of what is asked of a socket's address: one of another family passes neither a test nor its opposite.
std::optional<ContentTest> opposite(ContentTest test) {
  if (auto* field = std::get_if<FieldTest>(&test.what)) {
    field->test = opposite(std::move(field->test));
  } else if (std::holds_alternative<PathTest>(test.what) || std::holds_alternative<StringTest>(test.what) ||
             std::holds_alternative<ArgvTest>(test.what)) {
    test.negated = !test.negated;
  } else {
    return std::nullopt;
  }
  test.source = fmt::format("not {}", test.source);
  return test;
}

/// Appends what of `part` is outside of `match`: a call is that passes any of its conditions not. All of it, where that
/// cannot be said.
void add_outside(std::vector<CallMatch>& parts, const CallMatch& part, const CallMatch& match) {
  for (const Test& test : match.tests) {
    if (std::ranges::find(part.tests, test) != part.tests.end()) continue;  // nothing is outside of that
    parts.push_back(part);
    parts.back().tests.push_back(opposite(test));
  }
  for (const ContentTest& test : match.contents) {
    parts.push_back(part);
    if (auto outside = opposite(test)) parts.back().contents.push_back(*std::move(outside));
  }
}

}  // namespace

std::vector<CallMatch> not_lifted(const Policy& policy, const CallMatch& protected_calls) {
  std::vector<CallMatch> left = {protected_calls};
  for (const Rule& rule : policy.rules) {
    if (rule.by != Verdict::By::rule || rule.action > Action::log) continue;
    for (const CallMatch& match : rule.matches) {
      if (!speaks_of(match, protected_calls) || are_apart(match, protected_calls)) continue;
      std::vector<CallMatch> outside;
      for (const CallMatch& part : left) add_outside(outside, part, match);
      left = std::move(outside);
      if (left.size() > most_parts) {
        throw Error(fmt::format("{}:{}", rule.file, rule.line),
                    fmt::format("too many rules lift what always holds of '{}', by too many conditions",
                                decode::call_name(protected_calls.call)),
                    "fewer rules with longer lists say the same", ExitStatus::usage);
      }
    }
  }
  return left;
}

}  // namespace callgate::policy

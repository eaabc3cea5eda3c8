// The seccomp policies of minijail, see minijail_export.cc. What has no line is killed.
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/trimmed.h"
#include "decode/constants/errno.h"
#include "decode/table.h"
#include "policy/exchange/draft.h"
#include "policy/exchange/import.h"
#include "policy/explain/words.h"
#include "policy/language/arguments.h"
#include "policy/language/diagnostics.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;
using TestKind = RegisterTest::Kind;

std::vector<std::string_view> split(std::string_view text, std::string_view at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(at);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + at.size());
  }
}

/// A number, or the name of a constant of the argument.
std::optional<std::uint64_t> value_of(std::string_view word, std::string_view call, std::size_t reg) {
  const bool inverted = word.starts_with('~');
  if (inverted) word = trimmed(word.substr(1));
  if (word.starts_with('(') && word.ends_with(')')) word = trimmed(word.substr(1, word.size() - 2));
  std::uint64_t sum = 0;
  for (const std::string_view term : split(word, "|")) {
    const bool negative = term.starts_with('-');
    std::optional<std::uint64_t> value = parse_number(term.substr(negative ? 1 : 0));
    if (value && negative) value = 0 - *value;
    const auto index = decode::find_call(call);
    const decode::Syscall* described = index ? decode::describe(*index) : nullptr;
    if (!value && described != nullptr) {
      for (const CallForm& form : forms_of(*described)) {
        for (const Argument& argument : form.arguments) {
          if (argument.reg != reg) continue;
          for (const decode::Constant& constant : constants_of(*argument.item)) {
            if (constant.name == term) value = constant.value;
          }
        }
      }
    }
    if (!value) return std::nullopt;
    sum |= *value;
  }
  return inverted ? ~sum : sum;
}

std::optional<RegisterTest> test_of(std::string_view atom, std::string_view call) {
  if (!atom.starts_with("arg") || atom.size() < 5 || atom[3] < '0' || atom[3] > '5') return std::nullopt;
  const auto reg = static_cast<std::size_t>(atom[3] - '0');
  std::string_view rest = trimmed(atom.substr(4));
  constexpr std::uint64_t all = ~std::uint64_t{0};
  for (const std::string_view op : {"==", "!=", "<=", ">=", "<", ">", "&", "in"}) {
    if (!rest.starts_with(op)) continue;
    rest.remove_prefix(op.size());
    const auto value = value_of(trimmed(rest), call, reg);
    if (!value) return std::nullopt;
    const RegisterTest never{reg, TestKind::any_bit, 0, 0};
    if (op == "==") return RegisterTest{reg, TestKind::masked, all, *value};
    if (op == "!=") return RegisterTest{reg, TestKind::differs, all, *value};
    if (op == "<=") return RegisterTest{reg, TestKind::at_most, all, *value};
    if (op == ">=") return RegisterTest{reg, TestKind::at_least, all, *value};
    if (op == "<") return *value == 0 ? never : RegisterTest{reg, TestKind::at_most, all, *value - 1};
    if (op == ">") return *value == all ? never : RegisterTest{reg, TestKind::at_least, all, *value + 1};
    if (op == "&") return RegisterTest{reg, TestKind::any_bit, *value, 0};
    return RegisterTest{reg, TestKind::masked, ~*value, 0};
  }
  return std::nullopt;
}

class MinijailReader {
 public:
  MinijailReader(std::string_view text, const std::string& file)
      : text_(text), file_(file), draft_(file, "a policy of minijail") {}

  Exchanged read() {
    draft_.set_default({Action::kill, 0});
    std::string joined;
    int first = 1;
    int number = 0;
    std::size_t offset = 0;
    for (std::string_view rest = text_; !rest.empty() || !joined.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      std::string_view line = rest.substr(0, end);
      ++number;
      if (joined.empty()) {
        first = number;
        offset = static_cast<std::size_t>(line.data() - text_.data());
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (const std::size_t hash = line.find('#'); hash != std::string_view::npos) line = line.substr(0, hash);
      line = trimmed(line);
      const bool goes_on = line.ends_with('\\') && !rest.empty();
      joined += goes_on ? line.substr(0, line.size() - 1) : line;
      if (goes_on) continue;
      if (!joined.empty()) read_line(joined, first, offset);
      joined.clear();
    }
    if (!problems_.empty()) throw PolicyError(told({{file_, std::string(text_), std::move(problems_)}}));
    return draft_.take();
  }

 private:
  void read_line(std::string_view line, int number, std::size_t offset) {
    if (line.starts_with('@')) {
      directive(line, number, offset);
      return;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
      problems_.push_back(
          {offset, fmt::format("{} is no line of a policy of minijail: NAME: EXPRESSION", quoted_word(line))});
      return;
    }
    std::string_view name = trimmed(line.substr(0, colon));
    const std::string_view expression = trimmed(line.substr(colon + 1));
    if (name.ends_with(']')) {
      draft_.tell(Effect::stricter, number, std::string(name), "a line for some machines alone is left out: killed");
      return;
    }
    if (name.starts_with('{') && name.ends_with('}')) {
      for (const std::string_view one : split(name.substr(1, name.size() - 2), ","))
        filter(one, expression, number, offset);
    } else {
      filter(name, expression, number, offset);
    }
  }

  void directive(std::string_view line, int number, std::size_t offset) {
    const std::size_t space = std::min(line.find_first_of(" \t"), line.size());
    const std::string_view what = line.substr(0, space);
    const std::string_view value = trimmed(line.substr(space));
    if (what == "@default") {
      if (const auto answer = action_named(value, number)) {
        if (answer->action >= Action::deny) {
          default_ = *answer;
          draft_.set_default(*answer);
          return;
        }
        draft_.tell(Effect::stricter, number, std::string(line), "killed: what is not named is refused");
        return;
      }
      problems_.push_back({offset, fmt::format("unknown default {}", quoted_word(value))});
    } else if (what == "@include") {
      draft_.tell(Effect::stricter, number, std::string(line), "another file is not read: what it allows is killed");
    } else if (what == "@frequency") {
      draft_.tell(Effect::differs, number, std::string(line), "how often calls are made changes nothing");
    } else {
      problems_.push_back({offset, fmt::format("unknown directive {}", quoted_word(what))});
    }
  }

  std::optional<Answer> action_named(std::string_view word, int number) {
    if (word == "1" || word == "allow") return Answer{Action::allow, 0};
    if (word == "log") return Answer{Action::log, 0};
    if (word == "0" || word == "kill-process") return Answer{Action::kill, 0};
    if (word == "kill" || word == "kill-thread" || word == "trap") {
      draft_.tell(Effect::differs, number, std::string(word), "the whole process is killed");
      return Answer{Action::kill, 0};
    }
    if (word == "user-notify" || word == "trace") {
      draft_.tell(Effect::stricter, number, std::string(word), "nobody is there to ask: refused with ENOSYS");
      return Answer{Action::deny, ENOSYS};
    }
    if (!word.starts_with("return")) return std::nullopt;
    const std::string_view error = trimmed(word.substr(6));
    if (const decode::ErrnoName* named = decode::find_errno(error)) return Answer{Action::deny, named->number};
    const auto value = parse_number(error);
    if (!value) return std::nullopt;
    if (*value > 0 && *value < 512) return Answer{Action::deny, static_cast<int>(*value)};
    draft_.tell(Effect::differs, number, std::string(word), "a call that is not made fails, here with EPERM");
    return Answer{Action::deny, EPERM};
  }

  void filter(std::string_view call, std::string_view expression, int number, std::size_t offset) {
    const std::string name(call);
    if (const auto answer = action_named(expression, number)) {
      draft_.add(call, *answer, {}, number);
      return;
    }
    const std::vector<std::string_view> halves = split(expression, ";");
    Answer otherwise = default_;
    if (halves.size() > 2 || halves.front().empty()) {
      problems_.push_back({offset, fmt::format("{}: this expression cannot be read", quoted_word(expression))});
      return;
    }
    if (halves.size() == 2) {
      const auto answer = action_named(halves.back(), number);
      if (!answer) {
        problems_.push_back({offset, fmt::format("unknown action {}", quoted_word(halves.back()))});
        return;
      }
      otherwise = *answer;
    }
    std::vector<RegisterTests> alternatives;
    for (const std::string_view choice : split(halves.front(), "||")) {
      RegisterTests tests;
      bool is_known = true;
      for (const std::string_view atom : split(choice, "&&")) {
        const auto test = test_of(atom, call);
        is_known = is_known && test.has_value();
        if (test) tests.push_back(*test);
      }
      if (!is_known) {
        draft_.tell(Effect::stricter, number, fmt::format("{}: {}", call, choice), "not understood: not allowed");
        continue;
      }
      alternatives.push_back(std::move(tests));
    }
    for (const RegisterTests& tests : alternatives) draft_.add(call, {Action::allow, 0}, tests, number);
    refuse_rest(name, alternatives, otherwise, number);
  }

  /// What the line makes of all else.
  void refuse_rest(const std::string& name, const std::vector<RegisterTests>& alternatives, Answer otherwise,
                   int number) {
    const auto call = decode::find_call(name);
    if (!call || otherwise == default_) return;
    if (const auto condition = contrary_of(*call, alternatives)) {
      std::string rule =
          fmt::format("  - {}: {}  # line {}\n    when: {{{}}}\n", name_of(otherwise.action), name, number, *condition);
      if (otherwise.action == Action::deny) rule += fmt::format("    errno: {}\n", error_name(otherwise.error));
      draft_.add_rule(std::move(rule));
    } else {
      draft_.tell_of(*call, default_.action == Action::kill ? Effect::stricter : Effect::differs, number,
                     "there are no words for what is not allowed of it: the default holds");
    }
  }

  std::string_view text_;
  const std::string& file_;
  Draft draft_;
  Answer default_{Action::kill, 0};
  std::vector<Problem> problems_;
};

}  // namespace

Exchanged from_minijail(std::string_view text, const std::string& file) {
  return MinijailReader(text, file).read();
}

}  // namespace callgate::policy

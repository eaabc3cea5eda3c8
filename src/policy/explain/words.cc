#include "policy/explain/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

#include "decode/constants/errno.h"
#include "decode/number.h"
#include "decode/table.h"
#include "policy/language/arguments.h"
#include "policy/language/values.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using decode::Constant;
using decode::Item;
using decode::Kind;

constexpr std::string_view actions[] = {"allow", "log", "deny", "kill"};

/// Whether the tests leave the command a value that selects this form. What they leave of "the rest" is not known.
bool is_selected(const Selection& selection, const CallMatch& match) {
  const decode::Case* selected = selection.cases.front();
  if (selected == nullptr || selected->value == decode::otherwise) {
    return std::ranges::any_of(match.tests, [&](const Test& test) { return test == selection.test(); });
  }
  return std::ranges::all_of(match.tests, [&](const Test& test) {
    return test.reg != selection.reg || holds(test, decode::model_of(native_arch), selected->value, {});
  });
}

std::string number_text(const Item& item, std::uint64_t value) {
  if (item.kind == Kind::pid && static_cast<pid_t>(value) == no_process) return "callgate's";
  if (item.kind == Kind::pid && static_cast<pid_t>(value) == -no_process) return "callgate's group";
  switch (item.kind) {
    case Kind::flags:
    case Kind::hex:
    case Kind::padded_hex:
    case Kind::address:
    case Kind::custom:
      return value == 0 ? "0" : fmt::format("{:#x}", decode::without_sign(item.type, value));
    case Kind::mode:
    case Kind::octal:
      return value == 0 ? "0" : fmt::format("0{:o}", decode::without_sign(item.type, value));
    default:
      if (decode::is_signed(item.type)) return fmt::format("{}", static_cast<std::int64_t>(value));
      return value > 0xffffffffU ? fmt::format("{:#x}", value) : fmt::format("{}", value);
  }
}

/// Whether the bits of the argument have meanings of their own.
bool has_flags(const Item& item) {
  return item.kind == Kind::flags || item.kind == Kind::mode || item.kind == Kind::custom;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  return fmt::format("{}", fmt::join(words, between));
}

/// Whether the range looks at few of the bits, so that what it asks of an argument is what that has, not what it is.
bool is_about_flags(const Item& item, const Test::Range& range) {
  const std::uint64_t width = width_mask(item.type);
  return range.mask != all_bits && std::popcount(range.mask & width) <= std::popcount(width & ~range.mask);
}

/// One range of a test, without the argument's name and its verb.
std::string range_text(const Item& item, const Test::Range& range) {
  const std::uint64_t width = width_mask(item.type);
  if (range.mask != all_bits) {
    const std::uint64_t mask = range.mask & width;
    const std::uint64_t free = width & ~mask;
    if (range.low != range.high) return fmt::format("{:#x} to {:#x} of &{:#x}", range.low, range.high, mask);
    // Of many bits it is those that do not count that are said.
    if (!is_about_flags(item, range) && free != 0) {
      return range.low == 0
                 ? fmt::format("nothing but {}", value_text(item, free))
                 : fmt::format("{} and at most {}", value_text(item, range.low, mask), value_text(item, free));
    }
    return value_text(item, range.low, mask);
  }
  if (range.low == range.high) return value_text(item, range.low);
  const bool has_sign = decode::is_signed(item.type);
  const std::uint64_t greatest = has_sign ? width >> 1U : width;
  const std::uint64_t least = has_sign ? ~greatest : 0;
  if (range.low == least) return fmt::format("at most {}", number_text(item, range.high));
  if (range.high == greatest) return fmt::format("at least {}", number_text(item, range.low));
  return fmt::format("{} to {}", number_text(item, range.low), number_text(item, range.high));
}

}  // namespace

std::string_view name_of(Action action) {
  return actions[static_cast<std::size_t>(action)];
}

std::optional<Action> action_named(std::string_view name) {
  const auto* found = std::ranges::find(actions, name);
  if (found == std::end(actions)) return std::nullopt;
  return static_cast<Action>(found - std::begin(actions));
}

std::string_view verb_of(Action action) {
  static constexpr std::string_view verbs[] = {"allows", "logs", "denies", "kills"};
  return verbs[static_cast<std::size_t>(action)];
}

std::string error_name(int error) {
  const decode::ErrnoName* found = decode::find_errno(error);
  return found != nullptr ? std::string(found->name) : std::to_string(error);
}

const Item* argument_of(const CallMatch& match, std::uint8_t reg) {
  const decode::Syscall* call = decode::describe(match.call);
  if (call == nullptr) return nullptr;
  const Item* any = nullptr;
  // The descriptions outlive the forms that are made of them.
  for (const CallForm& form : forms_of(*call)) {
    if (reg >= form.arguments.size()) continue;
    const Item* item = form.arguments[reg].item;
    if (std::ranges::all_of(form.selections, [&](const Selection& one) { return is_selected(one, match); }))
      return item;
    if (any == nullptr) any = item;
  }
  return any;
}

std::string value_text(const Item& item, std::uint64_t value, std::uint64_t mask) {
  const std::uint64_t width = width_mask(item.type);
  mask &= width;
  const auto constants = constants_of(item);
  if (!has_flags(item) && item.kind != Kind::number && mask != width) {
    // Some bits of a choice: SOCK_RAW of type, without its flags.
    const auto named = std::ranges::find_if(
        constants, [&](const Constant& one) { return one.mask == mask && one.value == (value & mask); });
    return named != constants.end() ? std::string(named->name) : fmt::format("{:#x} of &{:#x}", value, mask);
  }
  if (!has_flags(item)) {
    const std::uint64_t bare = decode::without_sign(item.type, value);
    const auto named =
        std::ranges::find_if(constants, [&](const Constant& one) { return (one.value & width) == bare; });
    return named != constants.end() ? std::string(named->name) : number_text(item, value);
  }
  std::vector<std::string> names;
  std::uint64_t left = value & mask;
  std::uint64_t told = 0;
  for (const Constant& constant : constants) {
    const bool in_mask = constant.mask != 0 && (constant.mask & ~mask) == 0 && (constant.mask & told) == 0;
    // A field's zero is a name (O_RDONLY) where the field is asked for.
    if (!in_mask || (left & constant.mask) != constant.value || (constant.value == 0 && constant.mask == 0)) continue;
    names.emplace_back(constant.name);
    left &= ~constant.mask;
    told |= constant.mask;
  }
  if (left != 0 || names.empty()) names.push_back(number_text(item, left));
  return joined(names, "|");
}

std::string words_of(const Test& test, const CallMatch& match) {
  const Item* item = argument_of(match, test.reg);
  if (item == nullptr) return fmt::format("argument {} is as the rule says", test.reg + 1);
  const bool flags = !test.ranges.empty() &&
                     std::ranges::all_of(test.ranges, [&](const auto& one) { return is_about_flags(*item, one); });
  std::vector<std::string> choices;
  if (test.or_target) choices.emplace_back("of the target");
  for (const Test::Range& range : test.ranges) choices.push_back(range_text(*item, range));
  const bool several = choices.size() > 1;
  std::string_view verb = flags ? "has" : "is";
  if (test.negated) verb = flags ? (several ? "has none of" : "lacks") : (several ? "is none of" : "is not");
  return fmt::format("{} {} {}", item->name, verb, joined(choices, test.negated ? ", " : " or "));
}

std::vector<const Test*> telling_tests(const CallMatch& match) {
  const auto implies = [](const Test& one, const Test& other) {
    const bool listed = !one.negated && !one.or_target && one.reg == other.reg &&
                        std::ranges::all_of(one.ranges, [](const Test::Range& range) { return range.is_value(); });
    return listed && std::ranges::all_of(one.ranges, [&](const Test::Range& range) {
             return holds(other, decode::model_of(native_arch), range.low, {});
           });
  };
  std::vector<const Test*> result;
  for (const Test& test : match.tests) {
    const bool implied = std::ranges::any_of(match.tests, [&](const Test& other) {
      return &other != &test && implies(other, test) && (&test < &other || !implies(test, other));
    });
    if (!implied) result.push_back(&test);
  }
  return result;
}

std::string words_of(const CallMatch& match) {
  std::vector<std::string> words;
  for (const Test* test : telling_tests(match)) words.push_back(words_of(*test, match));
  for (const ContentTest& test : match.contents) {
    if (std::ranges::find(words, test.source) == words.end()) words.push_back(test.source);
  }
  return joined(words, " and ");
}

}  // namespace callgate::policy

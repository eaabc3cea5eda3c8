#include "policy/exchange/register_condition.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <bit>
#include <map>
#include <span>
#include <string_view>
#include <utility>

#include "decode/number.h"
#include "decode/table.h"
#include "policy/language/arguments.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using decode::Constant;
using decode::Item;
using TestKind = RegisterTest::Kind;

/// The argument that a register is. `always`: in every form of the call, whatever the other arguments are; else a
/// condition on it asks for more than it says.
struct Named {
  const Item* item = nullptr;
  bool always = true;
  bool has_names = true;  ///< its constants are the same in every form: a policy may name them
};

std::optional<Named> argument_in(decode::CallIndex call, std::size_t reg) {
  const decode::Syscall* described = decode::describe(call);
  if (described == nullptr) return std::nullopt;
  Named named;
  for (const CallForm& form : forms_of(*described)) {
    const auto found = std::ranges::find(form.arguments, reg, [](const Argument& one) { return std::size_t{one.reg}; });
    if (found == form.arguments.end()) {
      named.always = false;
      continue;
    }
    named.always = named.always && existence_of(*found, form).empty() &&
                   (named.item == nullptr || named.item->name == found->item->name);
    if (named.item == nullptr) named.item = found->item;
    named.has_names = named.has_names && constants_of(*found->item).data() == constants_of(*named.item).data();
  }
  if (named.item == nullptr) return std::nullopt;
  return named;
}

bool is_pointer(const Item& item) {
  return item.type == decode::Type::pointer && item.kind != decode::Kind::address;
}

bool is_flag_set(const Item& item) {
  return item.kind == decode::Kind::flags;
}

/// A value by its constant's name, or as a number.
std::string value_word(const Item& item, std::uint64_t bits, bool has_names) {
  const std::uint64_t value = decode::narrow(item.type, decode::Model::lp64, bits);
  if (is_pointer(item) || (item.type == decode::Type::pointer && value == 0)) return "0";
  for (const Constant& constant : constants_of(item)) {
    if (has_names && constant.value == value) return std::string(constant.name);
  }
  if (decode::is_signed(item.type) && static_cast<std::int64_t>(value) < 0)
    return fmt::format("{}", static_cast<std::int64_t>(value));
  return value < 10 ? fmt::format("{}", value) : fmt::format("{:#x}", value);
}

/// The names of single bits; none if one has no name of its own.
std::optional<std::vector<std::string_view>> bit_names(const Item& item, std::uint64_t bits) {
  const std::span<const Constant> constants = constants_of(item);
  std::vector<std::string_view> names;
  for (std::uint64_t open = bits; open != 0; open &= open - 1) {
    const std::uint64_t bit = open & (0 - open);
    const auto is_it = [&](const Constant& one) { return one.value == bit && one.mask == bit; };
    const auto found = std::ranges::find_if(constants, is_it);
    const auto is_in_field = [&](const Constant& one) {
      return (one.mask & bit) != 0 && !std::has_single_bit(one.mask);
    };
    if (found == constants.end() || std::ranges::any_of(constants, is_in_field)) return std::nullopt;
    names.push_back(found->name);
  }
  return names;
}

/// All that is asked of one argument.
class OfArgument {
 public:
  OfArgument(const Named& named, bool allows)
      : item_(*named.item), has_names_(named.has_names), allows_(allows), width_(width_mask(named.item->type)) {}

  void add(const RegisterTest& test) {
    switch (test.kind) {
      case TestKind::masked:
        add_masked(test.mask, test.value & test.mask);
        break;
      case TestKind::any_bit:
        if (std::has_single_bit(test.mask))
          add_masked(test.mask, test.mask);
        else if (test.mask == 0)
          never_ = true;
        else
          deny_value(fmt::format("{{mask: {:#x}, value: 0}}", test.mask & width_), (test.mask & ~width_) == 0);
        break;
      case TestKind::differs:
        differs_.push_back(test.value);
        break;
      case TestKind::at_most:
        high_ = std::min(high_, test.value);
        break;
      case TestKind::at_least:
        low_ = std::max(low_, test.value);
        break;
    }
  }

  /// False if nothing holds.
  bool finish() {
    if (never_ || (ones_ & zeros_) != 0 || low_ > high_) return false;
    say_differs();
    say_range();
    return say_masked() && !lacks_words_;
  }

  [[nodiscard]] bool is_exact() const { return exact_; }
  /// What the argument must be; empty if anything.
  [[nodiscard]] std::string text() const {
    if (!scalar_.empty() && pieces_.empty()) return scalar_;
    std::vector<std::string> pieces = pieces_;
    if (!scalar_.empty()) pieces.insert(pieces.begin(), fmt::format("mask: {:#x}, value: {}", width_, scalar_));
    return pieces.empty() ? std::string() : fmt::format("{{{}}}", fmt::join(pieces, ", "));
  }
  /// Likewise where it is a single thing that may be negated; otherwise empty.
  [[nodiscard]] std::string element() const {
    if (pieces_.empty()) return scalar_;
    return scalar_.empty() && pieces_.size() == 1 && denied_.empty() && !pieces_[0].starts_with("not: ")
               ? text()
               : std::string();
  }

 private:
  void add_masked(std::uint64_t mask, std::uint64_t value) {
    ones_ |= value;
    zeros_ |= mask & ~value;
  }

  /// What there is no word for: to allow, nothing is; to refuse, it is not asked.
  void lack_word() {
    exact_ = false;
    if (allows_) lacks_words_ = true;
  }

  void deny_value(std::string text, bool exact) {
    if (!denied_.empty() || is_pointer(item_)) {
      lack_word();
      return;
    }
    denied_ = std::move(text);
    exact_ = exact_ && exact;
    pieces_.push_back("not: " + denied_);
  }

  void say_differs() {
    if (differs_.empty()) return;
    if (is_pointer(item_)) {
      if (differs_ == std::vector<std::uint64_t>{0}) {
        pieces_.emplace_back("not: 0");
      } else {
        lack_word();
      }
      return;
    }
    std::vector<std::string> words;
    for (const std::uint64_t value : differs_) words.push_back(value_word(item_, value, has_names_));
    deny_value(is_flag_set(item_) ? fmt::format("{{mask: {:#x}, value: [{}]}}", width_, fmt::join(words, ", "))
                                  : fmt::format("[{}]", fmt::join(words, ", ")),
               true);
  }

  /// A number with a sign is small or, taken as unsigned, among the greatest: to allow, only the small ones.
  void say_range() {
    if (low_ == 0 && high_ >= width_) return;
    if (is_pointer(item_)) {
      lack_word();
      return;
    }
    const std::uint64_t top = decode::is_signed(item_.type) ? width_ >> 1U : width_;
    const bool needs_sign = high_ > top && decode::is_signed(item_.type);
    if (!allows_ && needs_sign) {
      // Whatever is not below `low`.
      if (low_ > top || low_ == 0) {
        lack_word();
      } else {
        deny_value(fmt::format("{{min: 0, max: {}}}", low_ - 1), high_ >= width_);
      }
      return;
    }
    if (low_ > top) {
      never_ = true;
      lack_word();
      return;
    }
    exact_ = exact_ && !needs_sign;
    pieces_.push_back(fmt::format("min: {}, max: {}", low_, std::min(high_, top)));
  }

  bool say_masked() {
    const std::uint64_t mask = (ones_ | zeros_) & width_;
    const std::uint64_t beyond = ones_ & ~width_;
    const std::uint64_t sign = (width_ >> 1U) + 1;
    const bool is_extended = decode::is_signed(item_.type) && (ones_ & sign) != 0 && beyond == ~width_;
    // Bits that the kernel does not look at: no program sets them.
    if (beyond != 0 && !is_extended) {
      exact_ = false;
      if (allows_) return false;
    }
    if (mask == 0) return true;
    const std::uint64_t value = ones_ & width_;
    if (is_pointer(item_)) {
      if (mask == width_ && value == 0)
        scalar_ = "0";
      else
        lack_word();
      return true;
    }
    if (mask == width_ && !is_flag_set(item_)) {
      scalar_ = value_word(item_, value, has_names_);
      return true;
    }
    const auto set = has_names_ && is_flag_set(item_) ? bit_names(item_, value) : std::nullopt;
    const auto unset = has_names_ && is_flag_set(item_) ? bit_names(item_, mask & ~value) : std::nullopt;
    if (set && unset) {
      if (!set->empty()) pieces_.push_back(fmt::format("all: [{}]", fmt::join(*set, ", ")));
      if (!unset->empty()) pieces_.push_back(fmt::format("none: [{}]", fmt::join(*unset, ", ")));
    } else {
      pieces_.push_back(fmt::format("mask: {:#x}, value: {:#x}", mask, value));
    }
    return true;
  }

  const Item& item_;
  bool has_names_;
  bool allows_;
  std::uint64_t width_;
  std::uint64_t ones_ = 0;
  std::uint64_t zeros_ = 0;
  std::vector<std::uint64_t> differs_;
  std::uint64_t low_ = 0;
  std::uint64_t high_ = all_bits;
  bool never_ = false;
  bool exact_ = true;
  bool lacks_words_ = false;
  std::string denied_;
  std::string scalar_;
  std::vector<std::string> pieces_;
};

std::map<std::size_t, RegisterTests> by_register(const RegisterTests& tests) {
  std::map<std::size_t, RegisterTests> result;
  for (const RegisterTest& test : tests) result[test.reg].push_back(test);
  return result;
}

/// The bits that the tests fix, where that is all that they ask.
std::optional<Clause> clause_of(const RegisterTests& tests) {
  Clause clause;
  for (const RegisterTest& test : tests) {
    if (test.kind != TestKind::masked || test.reg >= clause.size()) return std::nullopt;
    Compare& compare = clause.at(test.reg);
    if (((compare.value ^ test.value) & compare.mask & test.mask) != 0) return std::nullopt;
    compare = {compare.mask | test.mask, compare.value | (test.value & test.mask)};
  }
  return clause;
}

}  // namespace

std::optional<RegisterCondition> condition_of(decode::CallIndex call, const RegisterTests& tests, bool allows) {
  RegisterCondition condition;
  std::vector<std::string> entries;
  for (const auto& [reg, of_register] : by_register(tests)) {
    const auto named = argument_in(call, reg);
    if (!named || (!allows && !named->always)) {
      condition.is_exact = false;
      if (allows) return std::nullopt;
      continue;
    }
    OfArgument argument(*named, allows);
    for (const RegisterTest& test : of_register) argument.add(test);
    if (!argument.finish()) return std::nullopt;
    condition.is_exact = condition.is_exact && argument.is_exact() && named->always;
    const std::string text = argument.text();
    if (text.empty()) continue;
    entries.push_back(fmt::format("{}: {}", named->item->name, text));
    condition.argument = named->item->name;
    condition.element = argument.element();
    condition.is_listable = !is_flag_set(*named->item) && !is_pointer(*named->item);
  }
  if (entries.size() != 1 || condition.element.empty()) {
    condition.argument.clear();
    condition.element.clear();
  }
  condition.text = fmt::format("{}", fmt::join(entries, ", "));
  return condition;
}

std::optional<std::string> contrary_of(decode::CallIndex call, const std::vector<RegisterTests>& alternatives) {
  std::string argument;
  std::vector<std::string> elements;
  for (const RegisterTests& tests : alternatives) {
    const auto condition = condition_of(call, tests, true);
    if (!condition || !condition->is_exact || tests.empty()) return std::nullopt;
    if (condition->element.empty() || (!argument.empty() && condition->argument != argument) ||
        (!condition->is_listable && alternatives.size() > 1))
      return std::nullopt;
    argument = condition->argument;
    elements.push_back(condition->element);
  }
  if (elements.empty()) return std::nullopt;
  return elements.size() == 1 ? fmt::format("{}: {{not: {}}}", argument, elements.front())
                              : fmt::format("{}: {{not: [{}]}}", argument, fmt::join(elements, ", "));
}

bool may_overlap(const RegisterTests& a, const RegisterTests& b) {
  const auto first = clause_of(a);
  const auto second = clause_of(b);
  if (!first || !second) return true;
  for (std::size_t reg = 0; reg < first->size(); ++reg) {
    const Compare& one = first->at(reg);
    const Compare& other = second->at(reg);
    if (((one.value ^ other.value) & one.mask & other.mask) != 0) return false;
  }
  return true;
}

}  // namespace callgate::policy

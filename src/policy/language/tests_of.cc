#include "policy/language/tests_of.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "decode/number.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using decode::Item;
using decode::Kind;
using decode::Type;
using NodeKind = YamlNode::Kind;

constexpr std::string_view words[] = {"not", "min", "max", "mask", "value", "any", "all", "none", "only", "exactly"};

/// Whether the argument is but one value: its bits mean nothing by themselves.
bool is_one_value(const Item& item) {
  switch (item.kind) {
    case Kind::flags:
    case Kind::mode:
    case Kind::hex:
    case Kind::padded_hex:
    case Kind::octal:
    case Kind::custom:
      return false;
    default:
      return true;
  }
}

/// Of what an address points to nothing can be known in a filter; the address itself is a number like another.
bool points_to_memory(const Item& item) {
  return item.type == Type::pointer && item.kind != Kind::address;
}

class TestsReader {
 public:
  TestsReader(const Argument& argument, std::vector<Problem>& problems)
      : item_(*argument.item), reg_(argument.reg), problems_(problems) {}

  std::vector<Test> read(const YamlNode& condition) {
    std::vector<Test> tests = read_value_of(condition);
    std::ranges::transform(tests, tests.begin(), in_register);
    return tests;
  }

 private:
  using Ranges = std::vector<Test::Range>;

  std::vector<Test> read_value_of(const YamlNode& condition) {
    if (points_to_memory(item_) && !is_about_null(condition)) {
      tell(condition,
           fmt::format("'{}' points to memory that no rule looks into: only whether it is NULL can be checked",
                       item_.name));
      return {};
    }
    switch (condition.kind) {
      case NodeKind::wrong:
        return {};
      case NodeKind::absent:
        tell(condition, fmt::format("nothing is said of '{}'", item_.name));
        return {};
      case NodeKind::map:
        return combined(condition);
      case NodeKind::scalar:
      case NodeKind::list:
        break;
    }
    if (item_.kind == Kind::flags) {
      tell(condition, fmt::format("'{}' holds several flags at once: say which of them by any, all, none, only or "
                                  "exactly: {{any: [...]}}",
                                  item_.name));
      return {};
    }
    return {listed(condition)};
  }

  void tell(const YamlNode& node, std::string message) { problems_.push_back({node.offset, std::move(message)}); }

  [[nodiscard]] Test test(Ranges ranges, bool negated = false) const {
    return {reg_, item_.type, negated, false, std::move(ranges)};
  }

  /// The test as the register holds the argument: a number in network order by the machine's.
  [[nodiscard]] static Test in_register(Test test) {
    const decode::Model model = decode::model_of(native_arch);
    const Type swapped = test.type;
    switch (swapped) {
      case Type::be16:
        test.type = Type::u16;
        break;
      case Type::be32:
        test.type = Type::u32;
        break;
      case Type::be64:
        test.type = Type::u64;
        break;
      default:
        return test;
    }
    for (Test::Range& range : test.ranges) {
      if (range.mask != all_bits) range.mask = decode::narrow(swapped, model, range.mask);
      range.low = decode::narrow(swapped, model, range.low);
      range.high = decode::narrow(swapped, model, range.high);
    }
    return test;
  }

  static bool is_about_null(const YamlNode& condition) {
    if (condition.is(NodeKind::scalar)) return condition.text == "NULL" || condition.text == "0";
    return condition.is(NodeKind::map) && condition.entries.size() == 1 && condition.entries[0].key.text == "not" &&
           is_about_null(condition.entries[0].value);
  }

  /// A value, or a list of values, ranges and masked compares.
  Test listed(const YamlNode& node) {
    Test sum = test({});
    if (node.is(NodeKind::list) && node.items.empty())
      tell(node, fmt::format("no value of '{}' is listed", item_.name));
    for (const YamlNode& element : node.elements()) {
      if (element.is(NodeKind::map)) {
        std::vector<Test> tests = combined(element);
        if (tests.size() == 1 && !tests.front().negated) {
          sum.ranges.insert(sum.ranges.end(), tests.front().ranges.begin(), tests.front().ranges.end());
        } else if (!tests.empty()) {
          tell(element, "a list holds values, ranges and masked compares alone");
        }
      } else if (item_.kind == Kind::pid && element.is(NodeKind::scalar) && element.text == "target") {
        sum.or_target = true;
      } else if (const auto value = read_value(element, item_, problems_)) {
        sum.ranges.push_back({all_bits, value->value, value->value});
      }
    }
    return sum;
  }

  /// The entries of a map, all of which must hold.
  std::vector<Test> combined(const YamlNode& map) {
    std::vector<Test> tests;
    if (map.entries.empty()) tell(map, fmt::format("nothing is said of '{}'", item_.name));
    for (const YamlEntry& entry : map.entries) {
      const std::string_view word = entry.key.text;
      if (word == "not") {
        if (auto contrary = negation(entry)) tests.push_back(std::move(*contrary));
      } else if (word == "min" || (word == "max" && map.find("min") == nullptr)) {
        if (auto ranges = range(map)) tests.push_back(test(std::move(*ranges)));
      } else if (word == "mask") {
        if (auto ranges = masked(map, entry)) tests.push_back(test(std::move(*ranges)));
      } else if (word == "value") {
        if (map.find("mask") == nullptr) tell(entry.key, "'value' is what is left of the argument under a 'mask'");
      } else if (word == "any" || word == "all" || word == "none" || word == "only" || word == "exactly") {
        if (auto flags = flag_test(entry)) tests.push_back(std::move(*flags));
      } else if (word != "max") {
        tell(entry.key, fmt::format("unknown condition {}{}: there are not, min, max, mask with value, any, all, none, "
                                    "only and exactly",
                                    quoted_word(word), did_you_mean(word, words)));
      }
    }
    return tests;
  }

  std::optional<Test> negation(const YamlEntry& entry) {
    std::vector<Test> tests = read_value_of(entry.value);
    if (tests.empty()) return std::nullopt;
    if (tests.size() > 1) {
      tell(entry.value, "only a single condition can be negated");
      return std::nullopt;
    }
    tests.front().negated = !tests.front().negated;
    return std::move(tests.front());
  }

  std::optional<Ranges> range(const YamlNode& map) {
    if (item_.type == Type::be16 || item_.type == Type::be32 || item_.type == Type::be64) {
      tell(map, fmt::format("'{}' is in network order: it has no ranges", item_.name));
      return std::nullopt;
    }
    const bool has_sign = decode::is_signed(item_.type);
    const std::uint64_t top = has_sign ? width_mask(item_.type) >> 1U : width_mask(item_.type);
    std::optional<std::uint64_t> low = has_sign ? ~top : 0;
    std::optional<std::uint64_t> high = top;
    if (const YamlNode* min = map.find("min")) low = read_bound(*min, item_, problems_);
    if (const YamlNode* max = map.find("max")) high = read_bound(*max, item_, problems_);
    if (!low || !high) return std::nullopt;
    if (has_sign ? static_cast<std::int64_t>(*low) > static_cast<std::int64_t>(*high) : *low > *high) {
      tell(*map.find("max"), "no number is in this range: 'max' is less than 'min'");
      return std::nullopt;
    }
    return Ranges{Test::Range{all_bits, *low, *high}};
  }

  std::optional<Ranges> masked(const YamlNode& map, const YamlEntry& entry) {
    const YamlNode* value_node = map.find("value");
    if (value_node == nullptr) {
      tell(entry.key, "a 'mask' needs a 'value' that the masked argument is compared with");
      return std::nullopt;
    }
    const auto mask = read_value(entry.value, item_, problems_);
    Ranges ranges;
    for (const YamlNode& element : value_node->elements()) {
      const auto value = read_value(element, item_, problems_);
      if (!mask || !value) continue;
      const std::uint64_t bits = mask->value & width_mask(item_.type);
      const std::uint64_t wanted = value->value & width_mask(item_.type);
      if ((wanted & ~bits) != 0) {
        tell(element,
             fmt::format("{} can never be: it has bits that the mask does not have", quoted_word(element.text)));
      } else {
        ranges.push_back({bits, wanted, wanted});
      }
    }
    if (ranges.empty()) return std::nullopt;
    return ranges;
  }

  std::optional<Test> flag_test(const YamlEntry& entry) {
    const std::string_view word = entry.key.text;
    if (is_one_value(item_)) {
      tell(entry.key, fmt::format("'{0}' is one value, not a set of flags: list the values, {0}: [A, B]", item_.name));
      return std::nullopt;
    }
    const std::size_t before = problems_.size();
    std::vector<ArgumentValue> flags;
    for (const YamlNode& element : entry.value.elements()) {
      const auto flag = read_value(element, item_, problems_);
      if (!flag) continue;
      if (flag->mask == 0 && word != "only" && word != "exactly") {
        tell(element, fmt::format("{} is 0: it has no bits that could be looked at (say exactly: {})",
                                  quoted_word(element.text), quoted_word(element.text)));
      }
      if (word == "only" && flag->in_field && flag->is_sum) {
        tell(element, fmt::format("{} must be listed one by one", quoted_word(element.text)));
      }
      if (std::ranges::find(flags, *flag) == flags.end()) flags.push_back(*flag);
    }
    if (entry.value.is(NodeKind::list) && entry.value.items.empty() && word != "only")
      tell(entry.value, "no flag is listed");
    if (problems_.size() != before) return std::nullopt;
    if (word == "any") return test(one_each(flags));
    if (word == "none") return test(one_each(flags), true);
    if (word == "only") return test(nothing_but(flags));
    const auto sum = together(flags, entry.value);
    if (!sum) return std::nullopt;
    const std::uint64_t mask = word == "exactly" ? width_mask(item_.type) : sum->mask;
    return test(Ranges{Test::Range{mask, sum->value & mask, sum->value & mask}});
  }

  [[nodiscard]] static Ranges one_each(const std::vector<ArgumentValue>& flags) {
    Ranges ranges;
    for (const ArgumentValue& flag : flags) {
      const std::uint64_t value = flag.value & flag.mask;
      ranges.push_back({flag.mask, value, value});
    }
    return ranges;
  }

  std::optional<ArgumentValue> together(const std::vector<ArgumentValue>& flags, const YamlNode& place) {
    ArgumentValue sum;
    for (const ArgumentValue& flag : flags) {
      if (((sum.value ^ flag.value) & sum.mask & flag.mask) != 0) {
        tell(place, "these exclude each other: they can never be set together");
        return std::nullopt;
      }
      sum = {sum.value | flag.value, sum.mask | flag.mask};
    }
    return sum;
  }

  /// Each bit that is set is one of the flags'; a field of several bits has one of the values listed for it, or is zero
  /// where none is.
  [[nodiscard]] Ranges nothing_but(const std::vector<ArgumentValue>& flags) const {
    std::uint64_t free = 0;
    std::vector<ArgumentValue> fields;  // each the combination of one value of every field met so far
    std::vector<std::uint64_t> masks;
    fields.push_back({});
    for (const ArgumentValue& flag : flags) {
      if (!flag.in_field) {
        free |= flag.mask;
      } else if (std::ranges::find(masks, flag.mask) == masks.end()) {
        masks.push_back(flag.mask);
      }
    }
    for (const std::uint64_t mask : masks) {
      std::vector<ArgumentValue> longer;
      for (const ArgumentValue& start : fields) {
        for (const ArgumentValue& flag : flags) {
          if (flag.mask == mask) longer.push_back({start.value | (flag.value & mask), start.mask | mask});
        }
      }
      fields = std::move(longer);
    }
    Ranges ranges;
    for (const ArgumentValue& field : fields) {
      const std::uint64_t mask = width_mask(item_.type) & ~(free & ~field.mask);
      ranges.push_back({mask, field.value, field.value});
    }
    return ranges;
  }

  const Item& item_;
  std::uint8_t reg_;
  std::vector<Problem>& problems_;
};

}  // namespace

std::vector<Test> tests_of(const YamlNode& condition, const Argument& argument, std::vector<Problem>& problems) {
  return TestsReader(argument, problems).read(condition);
}

}  // namespace callgate::policy

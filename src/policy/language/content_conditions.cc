#include "policy/language/content_conditions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "policy/language/tests_of.h"
#include "policy/language/variables.h"

namespace callgate::policy {
namespace {

using NodeKind = YamlNode::Kind;
using PatternKind = TextPattern::Kind;
using SocketPart = Subject::Socket::Part;

/// Without doubled slashes, `.` and a slash at the end; `..` stays, since what it means depends on links.
std::string tidied(std::string_view path) {
  std::string result;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view component = path.substr(0, end);
    if (!component.empty() && component != ".") (result += '/') += component;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return result.empty() ? "/" : result;
}

/// Alternatives, or none of them.
template <typename Value>
struct Choice {
  std::vector<Value> values;
  bool negated = false;
};

class ConditionReader {
 public:
  ConditionReader(const Subject& subject, std::vector<Problem>& problems) : subject_(subject), problems_(problems) {}

  std::vector<ContentTest> read(const YamlNode& condition) {
    if (condition.is(NodeKind::wrong)) return {};
    if (condition.is(NodeKind::absent) || (condition.is(NodeKind::map) && condition.entries.empty())) {
      tell(condition, fmt::format("nothing is said of '{}'", name()));
      return {};
    }
    return std::visit([&](const auto& what) { return tests(what, condition); }, subject_.what);
  }

 private:
  void tell(const YamlNode& node, std::string message) { problems_.push_back({node.offset, std::move(message)}); }
  [[nodiscard]] std::string_view name() const { return subject_.argument.item->name; }

  /// One test for each choice that must be met.
  template <typename Value, typename Make>
  static std::vector<ContentTest> each(std::vector<Choice<Value>> choices, Make make) {
    std::vector<ContentTest> result;
    result.reserve(choices.size());
    for (Choice<Value>& choice : choices) result.push_back({make(std::move(choice.values)), choice.negated, {}});
    return result;
  }

  static std::vector<ContentTest> tests(const Subject::Number& /*what*/, const YamlNode& /*condition*/) { return {}; }

  std::vector<ContentTest> tests(const Subject::Path& what, const YamlNode& condition) {
    return each(choices_of_texts(condition, path_words), [&](std::vector<TextPattern> patterns) {
      return PathTest{what.operand, std::move(patterns)};
    });
  }

  std::vector<ContentTest> tests(const Subject::String& /*what*/, const YamlNode& condition) {
    return each(choices_of_texts(condition, string_words), [&](std::vector<TextPattern> patterns) {
      return StringTest{subject_.argument.reg, std::move(patterns)};
    });
  }

  std::vector<ContentTest> tests(const Subject::Socket& what, const YamlNode& condition) {
    std::vector<ContentTest> result;
    switch (what.part) {
      case SocketPart::family:
        for (Test& test : tests_of(condition, {&socket_family, 0}, problems_))
          result.push_back({FamilyTest{what.operand, std::move(test)}, false, {}});
        return result;
      case SocketPart::port:
        for (Test& test : tests_of(condition, {&socket_port, 0}, problems_))
          result.push_back({PortTest{what.operand, std::move(test)}, false, {}});
        return result;
      case SocketPart::address:
        return each(choices_of_addresses(condition), [&](std::vector<IpRange> ranges) {
          return AddressTest{what.operand, std::move(ranges)};
        });
      case SocketPart::path:
        return each(choices_of_texts(condition, socket_words), [&](std::vector<TextPattern> patterns) {
          return SocketPathTest{what.operand, std::move(patterns)};
        });
    }
    return result;
  }

  std::vector<ContentTest> tests(const Subject::Field& what, const YamlNode& condition) {
    // As if the fields were arguments, each in the register of its place.
    CallForm fields;
    for (const decode::Item& item : what.structure->fields)
      fields.arguments.push_back({&item, static_cast<std::uint8_t>(fields.arguments.size())});
    const Argument& field = *fields.find(what.item->name);
    std::vector<ContentTest> result;
    const auto add = [&](std::vector<Test> tests) {
      for (Test& test : tests) {
        const decode::Item& item = *fields.arguments.at(test.reg).item;
        test.reg = 0;
        result.push_back({FieldTest{subject_.argument.reg, what.size_reg, what.structure->size[model],
                                    item.offset[model], std::move(test)},
                          false,
                          {}});
      }
    };
    add(tests_of(condition, field, problems_));
    add(existence_of(field, fields));
    return result;
  }

  std::vector<ContentTest> tests(const Subject::Argv& /*what*/, const YamlNode& condition) {
    std::vector<ContentTest> result;
    const auto add = [&](ArgvTest::Which which, std::vector<TextPattern> patterns, bool negated) {
      result.push_back({ArgvTest{subject_.argument.reg, which, std::move(patterns)}, negated, {}});
    };
    using Which = ArgvTest::Which;
    if (condition.is(NodeKind::list)) {
      add(Which::exactly, argument_patterns(condition), false);
      return result;
    }
    if (!condition.is(NodeKind::map)) {
      tell(condition, fmt::format("'{0}' is a list: [{1}] are all of its texts, {{contains: {1}}} is one of them",
                                  name(), condition.text));
      return result;
    }
    for (const YamlEntry& entry : condition.entries) {
      const std::string_view word = entry.key.text;
      if (word == "not") {
        std::vector<ContentTest> negated = read(entry.value);
        if (negated.size() > 1) tell(entry.value, "only a single condition can be negated");
        for (ContentTest& test : negated) test.negated = !test.negated;
        result.insert(result.end(), negated.begin(), negated.end());
      } else if (word == "contains") {
        if (entry.value.is(NodeKind::list)) {
          tell(entry.value, "'contains' is a single text; of several say any, all or none");
          continue;
        }
        add(Which::any, argument_patterns(entry.value), false);
      } else if (word == "exactly" || word == "prefix" || word == "any" || word == "all" || word == "none") {
        std::vector<TextPattern> patterns = argument_patterns(entry.value);
        const bool ordered = word == "exactly" || word == "prefix";
        if (ordered && !entry.value.is(NodeKind::list))
          tell(entry.value, fmt::format("'{}' of '{}' is a list of texts", word, name()));
        if (entry.value.is(NodeKind::list) && entry.value.items.empty() && word != "exactly")
          tell(entry.value, "no text is listed");
        add(word == "exactly"  ? Which::exactly
            : word == "prefix" ? Which::prefix
            : word == "all"    ? Which::all
                               : Which::any,
            std::move(patterns), word == "none");
      } else {
        tell_unknown(entry.key, argv_words);
      }
    }
    return result;
  }

  std::vector<TextPattern> argument_patterns(const YamlNode& node) {
    std::vector<TextPattern> patterns;
    for (const YamlNode& element : node.elements()) add_alternative(patterns, element, argument_words);
    return patterns;
  }

  // ---- Texts -------------------------------------------------------------------------------------------------------

  /// What a map may say of a text; the first is what a plain text means.
  struct Words {
    PatternKind glob;
    bool paths;
    bool abstract;
    std::vector<std::string_view> names;
  };
  inline static const Words path_words{PatternKind::path_glob, true, false, {"exactly", "under", "glob", "not"}};
  inline static const Words socket_words{PatternKind::path_glob, true, true, {"exactly", "under", "glob", "not"}};
  inline static const Words string_words{PatternKind::text_glob, false, false, {"exactly", "prefix", "glob", "not"}};
  inline static const Words argument_words{PatternKind::text_glob, false, false, {"exactly", "prefix", "glob"}};
  inline static const Words argv_words{
      PatternKind::text_glob, false, false, {"exactly", "prefix", "contains", "any", "all", "none", "not"}};

  std::vector<Choice<TextPattern>> choices_of_texts(const YamlNode& node, const Words& words) {
    if (!node.is(NodeKind::map)) {
      if (node.is(NodeKind::list) && node.items.empty()) tell(node, fmt::format("nothing is listed for '{}'", name()));
      Choice<TextPattern> choice;
      for (const YamlNode& element : node.elements()) add_alternative(choice.values, element, words);
      return {std::move(choice)};
    }
    std::vector<Choice<TextPattern>> result;
    if (node.entries.empty()) tell(node, fmt::format("nothing is said of '{}'", name()));
    for (const YamlEntry& entry : node.entries) {
      if (entry.key.text == "not") {
        std::vector<Choice<TextPattern>> negated = choices_of_texts(entry.value, words);
        if (negated.size() > 1) tell(entry.value, "only a single condition can be negated");
        for (Choice<TextPattern>& choice : negated) choice.negated = !choice.negated;
        result.insert(result.end(), negated.begin(), negated.end());
      } else {
        Choice<TextPattern> choice;
        add_patterns(choice.values, entry, words);
        result.push_back(std::move(choice));
      }
    }
    return result;
  }

  /// An element of a list: a text, or a map with one word.
  void add_alternative(std::vector<TextPattern>& patterns, const YamlNode& node, const Words& words) {
    if (node.is(NodeKind::scalar)) {
      add_pattern(patterns, PatternKind::exactly, node, words);
    } else if (node.is(NodeKind::map) && node.entries.size() == 1 && node.entries.front().key.text != "not") {
      add_patterns(patterns, node.entries.front(), words);
    } else if (!node.is(NodeKind::wrong)) {
      tell(node, fmt::format("a list of '{}' holds texts, and maps with one of {}", name(),
                             fmt::join(words.names.begin(), std::ranges::find(words.names, "not"), ", ")));
    }
  }

  void add_patterns(std::vector<TextPattern>& patterns, const YamlEntry& entry, const Words& words) {
    const std::string_view word = entry.key.text;
    if (std::ranges::find(words.names, word) == words.names.end()) return tell_unknown(entry.key, words);
    if (entry.value.is(NodeKind::list) && entry.value.items.empty()) tell(entry.value, "nothing is listed");
    const PatternKind kind = word == "under"    ? PatternKind::under
                             : word == "prefix" ? PatternKind::prefix
                             : word == "glob"   ? words.glob
                                                : PatternKind::exactly;
    for (const YamlNode& element : entry.value.elements()) add_pattern(patterns, kind, element, words);
  }

  void add_pattern(std::vector<TextPattern>& patterns, PatternKind kind, const YamlNode& node, const Words& words) {
    if (node.is(NodeKind::wrong)) return;
    if (node.is(NodeKind::absent)) return tell(node, fmt::format("what '{}' is compared with is missing", name()));
    if (!node.is(NodeKind::scalar)) return tell(node, fmt::format("'{}' is compared with texts", name()));
    const bool glob = kind == PatternKind::path_glob || kind == PatternKind::text_glob;
    std::string text = node.text;
    if (words.paths && !(words.abstract && text.starts_with('@') && kind != PatternKind::under)) {
      if (!text.starts_with('/')) {
        return tell(node, not_absolute(text) + (words.abstract ? ", nor an abstract name with its @" : ""));
      }
      text = tidied(text);
      if (glob && leads_back(text)) return tell(node, "after a '*' or the like '..' means nothing: paths hold none");
    }
    if (glob) {
      if (const std::string_view fault = fault_of_glob(kind, text); !fault.empty())
        return tell(node, fmt::format("{} is no pattern: {}", quoted_word(text), fault));
    }
    patterns.push_back({kind, std::move(text)});
  }

  static bool leads_back(std::string_view glob) {
    const std::size_t wild = glob.find_first_of("*?[\\");
    return wild != std::string_view::npos &&
           (glob.find("/../", wild) != std::string_view::npos || glob.ends_with("/.."));
  }

  void tell_unknown(const YamlNode& key, const Words& words) {
    tell(key, fmt::format("unknown condition {}{}: of '{}' there are {}", quoted_word(key.text),
                          did_you_mean(key.text, words.names), name(), fmt::join(words.names, ", ")));
  }

  // ---- Addresses ---------------------------------------------------------------------------------------------------

  std::vector<Choice<IpRange>> choices_of_addresses(const YamlNode& node) {
    if (node.is(NodeKind::map)) {
      std::vector<Choice<IpRange>> result;
      if (node.entries.empty()) tell(node, "nothing is said of 'address'");
      for (const YamlEntry& entry : node.entries) {
        if (entry.key.text != "not") {
          tell(entry.key,
               fmt::format("unknown condition {}: of 'address' there is not, and a list", quoted_word(entry.key.text)));
          continue;
        }
        for (Choice<IpRange>& choice : choices_of_addresses(entry.value)) {
          choice.negated = !choice.negated;
          result.push_back(std::move(choice));
        }
      }
      return result;
    }
    Choice<IpRange> choice;
    if (node.is(NodeKind::list) && node.items.empty()) tell(node, "nothing is listed for 'address'");
    for (const YamlNode& element : node.elements()) {
      if (element.is(NodeKind::wrong)) continue;
      if (!element.is(NodeKind::scalar)) {
        tell(element, "'address' is compared with addresses");
        continue;
      }
      if (const auto range = parse_ip_range(element.text)) {
        choice.values.push_back(*range);
      } else {
        tell(element,
             fmt::format("{} is no address of IPv4 or IPv6, nor the start of a range (10.0.0.0/8, fe80::/10: no "
                         "bit is set behind the prefix)",
                         quoted_word(element.text)));
      }
    }
    return {std::move(choice)};
  }

  static constexpr auto model = static_cast<std::size_t>(decode::Model::lp64);

  const Subject& subject_;
  std::vector<Problem>& problems_;
};

}  // namespace

std::vector<ContentTest> content_tests_of(const YamlNode& condition, const Subject& subject,
                                          std::vector<Problem>& problems) {
  return ConditionReader(subject, problems).read(condition);
}

bool is_about_null(const YamlNode& condition) {
  if (condition.is(NodeKind::scalar)) return condition.text == "NULL";
  return condition.is(NodeKind::map) && condition.entries.size() == 1 && condition.entries[0].key.text == "not" &&
         is_about_null(condition.entries[0].value);
}

}  // namespace callgate::policy

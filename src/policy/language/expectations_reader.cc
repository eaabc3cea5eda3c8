#include "policy/language/expectations_reader.h"

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "policy/explain/words.h"
#include "policy/language/error_value.h"

namespace callgate::policy {
namespace {

using NodeKind = YamlNode::Kind;

class ExpectationsReader {
 public:
  explicit ExpectationsReader(const Document& document) : document_(document) {}

  std::vector<Expectation> read(const YamlNode& root) {
    std::vector<Expectation> result;
    const YamlNode* node = root.find("tests");
    if (node == nullptr || !expect(*node, NodeKind::list, "'tests' must be a list of tests")) return result;
    for (const YamlNode& item : node->items) {
      if (!expect(item, NodeKind::map, "a test is a map with the key 'expect'")) continue;
      static_cast<void>(check_keys(item, test_keys, "test", document_.problems));
      if (auto expectation = read_test(item)) result.push_back(std::move(*expectation));
    }
    return result;
  }

 private:
  static constexpr std::string_view test_keys[] = {"expect", "errno", "rule"};
  static constexpr std::string_view wanted =
      "'expect' must be what becomes of a call, and the call: `deny socket family=AF_INET`";

  void tell(std::size_t offset, std::string message) { document_.problems.push_back({offset, std::move(message)}); }

  bool expect(const YamlNode& node, NodeKind kind, std::string_view what) {
    if (node.is(kind)) return true;
    if (!node.is(NodeKind::wrong)) tell(node.offset, std::string(what));
    return false;
  }

  std::optional<Expectation> read_test(const YamlNode& item) {
    const YamlNode* text = item.find("expect");
    if (text == nullptr) {
      tell(item.offset, "a test needs the key 'expect'");
      return std::nullopt;
    }
    if (!expect(*text, NodeKind::scalar, wanted)) return std::nullopt;
    Expectation result;
    result.text = text->text;
    result.origin = {document_.file, line_at(document_.text, item.offset)};
    const auto expanded = words_of(*text);
    if (!expanded) return std::nullopt;
    const std::vector<std::string_view> words(expanded->begin(), expanded->end());
    const auto action = words.empty() ? std::nullopt : action_named(words.front());
    if (!action) {
      tell(text->offset,
           words.empty() ? std::string(wanted) : fmt::format("{}; not {}", wanted, quoted_word(words.front())));
      return std::nullopt;
    }
    result.action = *action;
    try {
      result.question = parse_question(std::span(words).subspan(1), "expect");
    } catch (const Error& error) {
      tell(text->offset, error.hint().empty() ? error.what() : fmt::format("{} ({})", error.what(), error.hint()));
      return std::nullopt;
    }
    if (const YamlNode* error = item.find("errno")) {
      if (result.action != Action::deny) tell(error->offset, "'errno' is what a denied call fails with");
      result.error = read_error(*error, document_.problems);
    }
    if (const YamlNode* rule = item.find("rule")) {
      if (expect(*rule, NodeKind::scalar, "'rule' must be the name of a rule")) result.rule = rule->text;
    }
    return result;
  }

  /// With their variables in place.
  std::optional<std::vector<std::string>> words_of(const YamlNode& text) {
    const std::size_t before = document_.problems.size();
    std::vector<std::string> words;
    for (const std::string_view word : words_in(text.text)) {
      YamlNode node = text;
      node.text = word;
      node.text_offset += static_cast<std::size_t>(word.data() - text.text.data());
      words.push_back(expand(node, document_.variables, document_.problems));
    }
    if (document_.problems.size() != before) return std::nullopt;
    return words;
  }

  const Document& document_;
};

}  // namespace

std::vector<Expectation> read_expectations(const YamlNode& root, const Document& document) {
  return ExpectationsReader(document).read(root);
}

}  // namespace callgate::policy

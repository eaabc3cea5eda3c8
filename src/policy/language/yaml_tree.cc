#include "policy/language/yaml_tree.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <functional>
#include <set>
#include <sstream>
#include <utility>

#include "base/utf8.h"

namespace callgate::policy {
namespace {

using NodeKind = YamlNode::Kind;

std::size_t offset_of(const YAML::Mark& mark, std::string_view text) {
  return mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(mark.pos), text.size());
}

/// Whether the quoted string that begins here has a closing quote. The parser takes the end of the file for one.
bool is_closed(std::string_view text) {
  const char quote = text.front();
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || i + 1 == text.size() || text[i + 1] != quote) return true;
      ++i;
    }
  }
  return false;
}

/// Escapes can make what the file itself may not hold; it would end in a terminal.
bool has_control_character(std::string_view text) {
  while (!text.empty()) {
    const Utf8Character character = first_character(text);
    const bool space = character.code == '\n' || character.code == '\t';
    if (character.size == 0 || (is_control(character.code) && !space)) return true;
    text.remove_prefix(character.size);
  }
  return false;
}

/// Builds the tree from the parser's events.
class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, std::vector<Problem>& problems) : text_(text), problems_(problems) {}

  /// Where the innermost bracket stands that is open.
  [[nodiscard]] std::size_t open_bracket() const {
    const auto is_bracket = [this](const Open& open) {
      return open.node.offset < text_.size() && (text_[open.node.offset] == '[' || text_[open.node.offset] == '{');
    };
    const auto found = std::find_if(open_.rbegin(), open_.rend(), is_bracket);
    return found == open_.rend() ? 0 : found->node.offset;
  }
  [[nodiscard]] std::optional<YamlNode> take() { return std::exchange(root_, std::nullopt); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ == 1) tell(mark, "a policy is a single document: it ends before this");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    // NULL is the name of a constant here.
    if (text_.substr(offset_of(mark, text_)).starts_with("NULL")) return OnScalar(mark, "?", anchor, "NULL");
    leaf(node(NodeKind::absent, mark, {}, anchor));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    tell(mark, "a policy has no aliases (*name): write the value itself, or put it in quotes");
    leaf(node(NodeKind::wrong, mark, {}, 0));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    YamlNode scalar = node(NodeKind::scalar, mark, tag, anchor);
    scalar.text = value;
    const std::string_view source = text_.substr(scalar.offset);
    const bool quoted = source.starts_with('"') || source.starts_with('\'');
    if (quoted && !is_closed(source)) {
      tell(mark, "the quote that opens here is never closed");
      scalar.kind = NodeKind::wrong;
    }
    if (has_control_character(value)) {
      tell(mark, "a text of a policy has no control characters");
      scalar.kind = NodeKind::wrong;
    }
    scalar.text_offset = scalar.offset + (quoted ? 1 : 0);
    scalar.verbatim = text_.substr(scalar.text_offset).starts_with(value);
    leaf(std::move(scalar));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open_.push_back({node(NodeKind::list, mark, tag, anchor), {}, {}});
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open_.push_back({node(NodeKind::map, mark, tag, anchor), {}, {}});
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    YamlNode node;
    std::optional<YamlNode> key;  ///< of the entry whose value comes next
    std::set<std::string, std::less<>> keys;
  };

  void tell(const YAML::Mark& mark, std::string message) {
    problems_.push_back({offset_of(mark, text_), std::move(message)});
  }

  YamlNode node(NodeKind kind, const YAML::Mark& mark, std::string_view tag, YAML::anchor_t anchor) {
    YamlNode result;
    result.kind = kind;
    result.offset = offset_of(mark, text_);
    if (anchor != 0) tell(mark, "a policy has no anchors (&name)");
    // The parser's own tags: "?" of what is plain, "!" of what is quoted.
    if (!tag.empty() && tag != "?" && (tag != "!" || text_.substr(result.offset).starts_with('!')))
      tell(mark, "a policy has no tags (!name): put the value in quotes");
    return result;
  }

  void close() {
    YamlNode done = std::move(open_.back().node);
    open_.pop_back();
    leaf(std::move(done));
  }

  /// A node that is whole goes to what it belongs to.
  void leaf(YamlNode done) {
    if (open_.empty()) {
      if (!root_) root_ = std::move(done);
      return;
    }
    Open& parent = open_.back();
    if (parent.node.is(NodeKind::list)) {
      parent.node.items.push_back(std::move(done));
    } else if (!parent.key) {
      parent.key = std::move(done);
    } else {
      add_entry(parent, std::move(*parent.key), std::move(done));
      parent.key.reset();
    }
  }

  void add_entry(Open& parent, YamlNode key, YamlNode value) {
    if (key.is(NodeKind::wrong)) return;
    if (!key.is(NodeKind::scalar)) {
      problems_.push_back({key.offset, "a key must be a single word"});
      return;
    }
    if (!parent.keys.insert(key.text).second) {
      const auto first =
          std::ranges::find_if(parent.node.entries, [&](const YamlEntry& entry) { return entry.key.text == key.text; });
      problems_.push_back({key.offset, fmt::format("duplicate key {}: it is already in line {}", quoted_word(key.text),
                                                   line_at(text_, first->key.offset))});
      return;
    }
    // What is absent has no place of its own.
    if (value.is(NodeKind::absent)) value.offset = key.offset;
    parent.node.entries.push_back({std::move(key), std::move(value)});
  }

  std::string_view text_;
  std::vector<Problem>& problems_;
  std::vector<Open> open_;
  std::optional<YamlNode> root_;
  int documents_ = 0;
};

/// The parser's message in words of the file, where it has some of its own. `open` is where what is not yet closed
/// began.
std::string explained(const std::string& message, std::string_view text, std::size_t offset, std::size_t open) {
  const std::size_t line_start = text.substr(0, offset).rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t indentation = text.find_first_not_of(" \t", line_start);
  if (text.substr(line_start, indentation - line_start).find('\t') != std::string_view::npos &&
      indentation != std::string_view::npos)
    return "a line is indented by spaces, not by tabs";
  using namespace YAML::ErrorMsg;
  if (message == UNKNOWN_TOKEN && offset < text.size())
    return fmt::format("what begins with {} must be in quotes", quoted_word(text.substr(offset, 1)));
  if (message == END_OF_MAP) return "expected a further `key: value`, indented as those before it";
  if (message == END_OF_SEQ) return "expected a further `- item`, indented as those before it";
  if (message == END_OF_MAP_FLOW)
    return fmt::format("expected ',' or '}}', for the '{{' in line {}", line_at(text, open));
  if (message == END_OF_SEQ_FLOW)
    return fmt::format("expected ',' or ']', for the '[' in line {}", line_at(text, open));
  if (message == FLOW_END) return "this bracket does not close what is open";
  if (message == MAP_VALUE) return "unexpected ':' (a text with a colon must be in quotes)";
  return message;
}

/// Whether every byte is text that a policy may hold; else the offset of the first that is not.
std::optional<std::size_t> first_bad_byte(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Character character = first_character(text.substr(i));
    const bool line_end = character.code == '\r' && text.substr(i).starts_with("\r\n");
    const bool space = character.code == '\t' || character.code == '\n' || line_end;
    if (character.size == 0 || (is_control(character.code) && !space)) return i;
    i += character.size;
  }
  return std::nullopt;
}

/// Whether a text stands for itself without quotes, also between brackets.
bool is_plain(std::string_view text) {
  constexpr std::string_view never_first = "-?:,[]{}#&*!|>'\"%@` ";
  if (text.empty() || text == "~" || text == "null" || text == "Null" || text.ends_with(' ') || text.ends_with(':'))
    return false;
  // A number may begin with its sign.
  const bool negative = text.size() > 1 && text.front() == '-' && text[1] >= '0' && text[1] <= '9';
  return (negative || never_first.find(text.front()) == std::string_view::npos) &&
         text.find_first_of(",[]{}\"\\\n\t") == std::string_view::npos && text.find(": ") == std::string_view::npos &&
         text.find(" #") == std::string_view::npos;
}

void put_scalar(std::string& out, std::string_view text) {
  if (is_plain(text)) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '\n' || c == '\t') {
      out += c == '\n' ? "\\n" : "\\t";
      continue;
    }
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

}  // namespace

std::string flow_text(const YamlNode& node) {
  std::string text;
  switch (node.kind) {
    case NodeKind::scalar:
      put_scalar(text, node.text);
      break;
    case NodeKind::list:
      for (const YamlNode& item : node.items) text += (text.empty() ? "" : ", ") + flow_text(item);
      return '[' + text + ']';
    case NodeKind::map:
      for (const YamlEntry& entry : node.entries) text += (text.empty() ? "" : ", ") + flow_text(entry);
      return '{' + text + '}';
    case NodeKind::absent:
    case NodeKind::wrong:
      break;
  }
  return text;
}

std::string flow_text(const YamlEntry& entry) {
  return flow_text(entry.key) + ": " + flow_text(entry.value);
}

const YamlNode* YamlNode::find(std::string_view key) const {
  const auto found = std::ranges::find_if(entries, [&](const YamlEntry& entry) { return entry.key.text == key; });
  return found == entries.end() ? nullptr : &found->value;
}

std::optional<YamlNode> parse_yaml(std::string_view text, std::vector<Problem>& problems) {
  if (const auto bad = first_bad_byte(text)) {
    problems.push_back({*bad, "not a character of UTF-8 text"});
    return std::nullopt;
  }
  std::istringstream stream{std::string(text)};
  TreeBuilder builder(text, problems);
  try {
    YAML::Parser parser(stream);
    // A second one is wrong already; the parser might find further ones without end where it makes no progress.
    if (parser.HandleNextDocument(builder)) static_cast<void>(parser.HandleNextDocument(builder));
  } catch (const YAML::Exception& error) {
    const std::size_t offset = offset_of(error.mark, text);
    problems.push_back({offset, explained(error.msg, text, offset, builder.open_bracket())});
    return std::nullopt;
  }
  return builder.take();
}

}  // namespace callgate::policy

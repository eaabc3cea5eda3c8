#include "policy/edit/additions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "policy/edit/layout.h"
#include "policy/language/diagnostics.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {
namespace {

using NodeKind = YamlNode::Kind;

constexpr std::size_t most_columns = 119;

std::string spaces(std::size_t count) {
  return std::string(count, ' ');
}

std::string item_line(const NewItem& item, std::size_t column) {
  return fmt::format("{}- {}{}{}\n", spaces(column), item.text, item.comment.empty() ? "" : "  # ", item.comment);
}

std::vector<std::string> texts_of(const std::vector<NewItem>& items) {
  std::vector<std::string> texts;
  texts.reserve(items.size());
  for (const NewItem& item : items) texts.push_back(item.text);
  return texts;
}

/// Changes that are made to the text at the end, so that places stay what they are until then.
class Editor {
 public:
  Editor(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  void add(const YamlNode& root, const Additions& additions) {
    if (!root.is(NodeKind::map) || is_flow(root)) cannot("is not a map of keys in lines of their own");
    if (!additions.withdrawn.empty()) withdraw_rules(root, additions.withdrawn);
    add_rules(root, additions.rules);
    add_section(root, "filesystem",
                {{"list", &additions.list},
                 {"read", &additions.read},
                 {"write", &additions.write},
                 {"execute", &additions.execute}});
    if (!additions.all_ports.empty()) return replace_section(root, "network", additions.all_ports);
    add_section(root, "network", {{"connect", &additions.connect}, {"bind", &additions.bind}});
  }

  std::string take() {
    std::ranges::stable_sort(insertions_, {}, &Insertion::offset);
    std::string result;
    std::size_t done = 0;
    for (const Insertion& insertion : insertions_) {
      result += text_.substr(done, insertion.offset - done);
      if (insertion.is_line && !result.empty() && result.back() != '\n') result += '\n';
      result += insertion.text;
      done = insertion.offset + insertion.removed;
    }
    return result += text_.substr(done);
  }

 private:
  struct Insertion {
    std::size_t offset = 0;
    std::string text;
    bool is_line = false;     ///< whole lines, at the start of one
    std::size_t removed = 0;  ///< so many bytes behind the offset go
  };

  [[noreturn]] void cannot(const std::string& why) const {
    throw Error(file_, fmt::format("nothing can be added to it: {}", why), "write it with a line for each key",
                ExitStatus::usage);
  }

  [[nodiscard]] bool is_flow(const YamlNode& node) const {
    return node.offset < text_.size() && (text_[node.offset] == '[' || text_[node.offset] == '{');
  }

  static const YamlEntry* entry(const YamlNode& map, std::string_view key) {
    const auto found = std::ranges::find_if(map.entries, [key](const YamlEntry& one) { return one.key.text == key; });
    return found == map.entries.end() ? nullptr : &*found;
  }

  /// Where the lines of an entry of a map in lines end at the latest: at the next entry, or where the map does.
  [[nodiscard]] std::size_t limit_of(const YamlNode& map, const YamlEntry& entry, std::size_t end) const {
    const std::size_t next = static_cast<std::size_t>(&entry - map.entries.data()) + 1;
    return next < map.entries.size() ? line_start(text_, map.entries[next].key.offset) : end;
  }

  void insert(std::size_t offset, std::string text) { insertions_.push_back({offset, std::move(text)}); }
  void insert_lines(std::size_t limit, std::size_t column, std::string text) {
    insertions_.push_back({end_of_block(text_, limit, column), std::move(text), true});
  }

  void add_rules(const YamlNode& root, const std::vector<NewRule>& rules) {
    if (rules.empty()) return;
    const YamlEntry* found = entry(root, "rules");
    constexpr std::size_t usual_column = 2;
    if (found == nullptr) {
      std::string text = "rules:\n";
      for (const NewRule& rule : rules) text += rule_text(rule, usual_column);
      return insert_lines(text_.size(), 0, std::move(text));
    }
    const YamlNode& list = found->value;
    if (!list.is(NodeKind::list) || is_flow(list)) cannot("its rules are not a list with a line for each");
    const std::size_t column = column_of(text_, list.offset);
    std::string text;
    for (const NewRule& rule : rules) text += rule_text(rule, column);
    insert_lines(limit_of(root, *found, text_.size()), column, std::move(text));
  }

  /// The rules that begin on these lines, each with the line of its comment.
  void withdraw_rules(const YamlNode& root, const std::set<int>& lines) {
    const YamlEntry* found = entry(root, "rules");
    if (found == nullptr || is_flow(found->value)) return;
    const std::vector<YamlNode>& rules = found->value.items;
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (!lines.contains(line_at(text_, rules[i].offset))) continue;
      const std::size_t start = line_start(text_, rules[i].offset);
      const std::size_t column = column_of(text_, found->value.offset);
      const std::size_t limit =
          i + 1 < rules.size() ? line_start(text_, rules[i + 1].offset) : limit_of(root, *found, text_.size());
      const std::size_t from = line_start(text_, start - 1);
      insertions_.push_back({from, {}, false, end_of_block(text_, limit, column + 1) - from});
    }
  }

  /// A comment in place of a section.
  void replace_section(const YamlNode& root, std::string_view name, const std::string& comment) {
    const YamlEntry* section = entry(root, name);
    if (section == nullptr) return;
    const std::size_t start = line_start(text_, section->key.offset);
    const std::size_t end = end_of_block(text_, limit_of(root, *section, text_.size()), 1);
    insertions_.push_back({start, fmt::format("# {}\n", comment), false, end - start});
  }

  struct NamedItems {
    std::string_view key;
    const std::vector<NewItem>* items;
  };

  /// Adds to the lists of a section, which is made where it is missing.
  void add_section(const YamlNode& root, std::string_view name, const std::vector<NamedItems>& lists) {
    if (const YamlEntry* section = entry(root, name)) {
      // What is added to a list that is there comes before lists that are new, where both are added in one place.
      const std::size_t limit = limit_of(root, *section, text_.size());
      for (const bool is_new : {false, true}) {
        for (const auto& [key, items] : lists) {
          if ((entry(section->value, key) == nullptr) == is_new) add_items(*section, key, *items, limit);
        }
      }
      return;
    }
    std::string text;
    for (const auto& [key, items] : lists) {
      if (!items->empty()) text += fmt::format("  {}:\n", key);
      for (const NewItem& item : *items) text += item_line(item, 4);
    }
    if (!text.empty()) insert_lines(text_.size(), 0, fmt::format("{}:\n{}", name, text));
  }

  /// Adds to the list of this name in a section, which ends at `limit`.
  void add_items(const YamlEntry& section, std::string_view key, const std::vector<NewItem>& items, std::size_t limit) {
    if (items.empty()) return;
    const YamlNode& map = section.value;
    if (!map.is(NodeKind::map)) cannot(fmt::format("'{}' is not a map", section.key.text));
    const YamlEntry* found = entry(map, key);
    if (found == nullptr) return add_key(map, key, items, limit);
    const YamlNode& value = found->value;
    if (value.is(NodeKind::list) && !is_flow(value)) {
      const std::size_t column = column_of(text_, value.offset);
      std::string text;
      for (const NewItem& item : items) text += item_line(item, column);
      insert_lines(limit_of(map, *found, limit), column, std::move(text));
    } else if (value.is(NodeKind::list)) {
      add_between_brackets(value.offset, texts_of(items));
    } else if (value.is(NodeKind::scalar)) {
      insert(value.offset, "[");
      insert(is_flow(map) ? end_in_flow(value.offset) : end_of_scalar(text_, value.offset),
             ", " + fmt::format("{}]", fmt::join(texts_of(items), ", ")));
    } else {
      cannot(fmt::format("'{}' of '{}' has no value", key, section.key.text));
    }
  }

  [[nodiscard]] std::size_t end_in_flow(std::size_t offset) const {
    const std::size_t end = end_of_scalar(text_, offset);
    if (text_[offset] == '"' || text_[offset] == '\'') return end;
    return std::min(end, text_.find_first_of(",]} ", offset));
  }

  void add_key(const YamlNode& map, std::string_view key, const std::vector<NewItem>& items, std::size_t limit) {
    if (is_flow(map)) {
      std::string list = fmt::format("{}: [{}]", key, fmt::join(texts_of(items), ", "));
      return add_between_brackets(map.offset, {std::move(list)});
    }
    const std::size_t column = column_of(text_, map.offset);
    std::string text = fmt::format("{}{}:\n", spaces(column), key);
    for (const NewItem& item : items) text += item_line(item, column + 2);
    insert_lines(limit, column, std::move(text));
  }

  /// Adds items to a list or map in brackets, in a new line where one is full.
  void add_between_brackets(std::size_t offset, const std::vector<std::string>& items) {
    const Brackets brackets = brackets_at(text_, offset);
    if (brackets.close == std::string_view::npos) cannot("a bracket is not closed");
    const std::size_t indentation = column_of(text_, offset) + 1;
    const bool is_first = brackets.last == offset;
    bool needs_comma = !is_first && text_[brackets.last] != ',';
    std::size_t column = column_of(text_, brackets.last + 1);
    std::string text;
    for (const std::string& item : items) {
      if (needs_comma) text += ',';
      const bool fits = column + item.size() + 3 <= most_columns;
      text += !fits ? '\n' + spaces(indentation) : is_first && text.empty() ? "" : " ";
      column = (fits ? column + 2 : indentation) + item.size();
      text += item;
      needs_comma = true;
    }
    // Behind the last item, before a comment that is about it, or space.
    insert(brackets.last + 1, std::move(text));
  }

  std::string_view text_;
  const std::string& file_;
  std::vector<Insertion> insertions_;
};

}  // namespace

std::set<int> never_seen_rules(std::string_view text) {
  std::set<int> lines;
  std::vector<Problem> problems;
  const auto root = parse_yaml(text, problems);
  const YamlNode* rules = root ? root->find("rules") : nullptr;
  if (rules == nullptr) return lines;
  for (const YamlNode& rule : rules->items) {
    if (comment_above(text, rule.offset) == never_seen) lines.insert(line_at(text, rule.offset));
  }
  return lines;
}

std::string list_text(const std::vector<std::string>& items, std::size_t indent, std::size_t used) {
  std::string text = "[";
  std::size_t column = used + 1;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool last = i + 1 == items.size();
    if (i != 0 && column + items[i].size() + 2 > most_columns) {
      text += '\n' + spaces(indent);
      column = indent;
    } else if (i != 0) {
      text += ' ';
      ++column;
    }
    text += items[i] + (last ? "]" : ",");
    column += items[i].size() + 1;
  }
  return items.empty() ? "[]" : text;
}

std::string rule_text(const NewRule& rule, std::size_t column) {
  const std::string indentation = spaces(column);
  std::string text;
  if (!rule.comment.empty()) text += fmt::format("{}# {}\n", indentation, rule.comment);
  std::string_view dash = "- ";
  const auto put = [&](std::string_view key, std::string_view value) {
    if (value.empty()) return;
    text += fmt::format("{}{}{}: {}\n", indentation, std::exchange(dash, "  "), key, value);
  };
  put("name", rule.name);
  const std::size_t used = column + 2 + rule.action.size() + 2;
  put(rule.action, rule.calls.size() == 1 ? rule.calls.front() : list_text(rule.calls, used + 1, used));
  put("when", rule.when);
  put("errno", rule.error);
  put("reason", rule.reason);
  return text;
}

std::string with_additions(std::string_view text, const std::string& file, const Additions& additions) {
  std::vector<Problem> problems;
  const auto root = parse_yaml(text, problems);
  if (!root || !problems.empty()) throw PolicyError(told({{file, std::string(text), std::move(problems)}}));
  if (additions.empty()) return std::string(text);
  Editor editor(text, file);
  editor.add(*root, additions);
  return editor.take();
}

}  // namespace callgate::policy

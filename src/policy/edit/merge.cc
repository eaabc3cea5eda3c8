#include "policy/edit/merge.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "decode/arch.h"
#include "policy/edit/additions.h"
#include "policy/edit/layout.h"
#include "policy/explain/words.h"
#include "policy/language/diagnostics.h"
#include "policy/language/groups.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {
namespace {

using NodeKind = YamlNode::Kind;
using CallSet = std::set<decode::CallIndex>;

/// A rule of a file, as its tree has it.
struct WrittenRule {
  const YamlNode* node = nullptr;
  const YamlNode* calls = nullptr;
  Action action = Action::allow;
  std::string when;  ///< in one line; or empty
};

YamlNode tree_of(const PolicyText& policy) {
  std::vector<Problem> problems;
  std::optional<YamlNode> root = parse_yaml(policy.text, problems);
  if (!root || !problems.empty()) throw PolicyError(told({{policy.file, policy.text, std::move(problems)}}));
  return std::move(*root);
}

std::vector<WrittenRule> rules_of(const YamlNode& root) {
  std::vector<WrittenRule> rules;
  const YamlNode* list = root.find("rules");
  if (list == nullptr) return rules;
  for (const YamlNode& node : list->items) {
    WrittenRule rule;
    rule.node = &node;
    for (const YamlEntry& entry : node.entries) {
      const auto action = action_named(entry.key.text);
      if (action) rule.action = *action;
      if (action) rule.calls = &entry.value;
      if (entry.key.text == "when") rule.when = flow_text(entry.value);
    }
    if (rule.calls != nullptr) rules.push_back(std::move(rule));
  }
  return rules;
}

/// The items of a list, or the one scalar in its place.
std::vector<const YamlNode*> items_of(const YamlNode* node) {
  std::vector<const YamlNode*> items;
  if (node == nullptr) return items;
  if (node->is(NodeKind::scalar)) items.push_back(node);
  for (const YamlNode& item : node->items) items.push_back(&item);
  return items;
}

/// The comment behind a scalar in its line.
std::string comment_behind(std::string_view text, const YamlNode& scalar) {
  const std::size_t end = end_of_scalar(text, scalar.offset);
  const std::string_view rest = text.substr(end, std::min(text.find('\n', end), text.size()) - end);
  const std::size_t mark = rest.find_first_not_of(" \t");
  if (mark == std::string_view::npos || rest[mark] != '#') return {};
  const std::size_t word = rest.find_first_not_of("# \t", mark);
  return word == std::string_view::npos ? std::string() : std::string(rest.substr(word));
}

class Merger {
 public:
  Merger(const PolicyText& into, const PolicyText& other)
      : into_(into), other_(other), into_root_(tree_of(into)), other_root_(tree_of(other)) {}

  Merged merge() {
    for (const WrittenRule& rule : rules_of(other_root_)) {
      if (rule.action <= Action::log)
        take_allowed(rule);
      else
        take_denied(rule);
    }
    tell_kept_denials();
    places("list", additions_.list);
    places("read", additions_.read);
    places("write", additions_.write);
    places("execute", additions_.execute);
    ports("connect", additions_.connect);
    ports("bind", additions_.bind);
    tell_what_stays();
    return {with_additions(into_.text, into_.file, additions_), std::move(remarks_)};
  }

 private:
  /// Whether the first policy has the rule's calls denied by nobody's word: it was learned that they were never seen.
  [[nodiscard]] bool is_learned(const Rule& rule) const {
    return rule.file == into_.file && learned_denials_.contains(rule.line);
  }

  [[nodiscard]] std::string place(const YamlNode& node) const {
    return fmt::format("{}:{}", other_.file, line_at(other_.text, node.offset));
  }

  /// The calls that a word of the other one means.
  [[nodiscard]] CallSet calls_of_word(const YamlNode& word) const {
    if (const Group* group = find_group(word.text)) {
      const std::vector<decode::CallIndex> members = calls_of(*group);
      return {members.begin(), members.end()};
    }
    if (const auto call = decode::find_call(word.text)) return {*call};
    throw Error(place(word), fmt::format("'{}' is a group of this policy's own: it cannot be merged", word.text),
                "write the calls themselves there", ExitStatus::usage);
  }

  /// Whether a rule of the policy lets the call pass; `always`: without conditions.
  static bool allows(const Policy& policy, decode::CallIndex call, bool always) {
    return std::ranges::any_of(policy.rules, [&](const Rule& rule) {
      return rule.by == Verdict::By::rule && rule.action <= Action::log &&
             std::ranges::any_of(rule.matches, [&](const CallMatch& match) {
               return match.call == call && (!always || (match.tests.empty() && match.contents.empty()));
             });
    });
  }

  /// Whether the policy says the same of the call, under the same conditions.
  static bool says(const Policy& policy, decode::CallIndex call, Action action, std::string_view when) {
    return std::ranges::any_of(policy.rules, [&](const Rule& rule) {
      return rule.by == Verdict::By::rule && rule.action == action && rule.when == when &&
             std::ranges::any_of(rule.matches, [call](const CallMatch& match) { return match.call == call; });
    });
  }

  NewRule new_rule(const WrittenRule& rule) const {
    const auto text = [&rule](std::string_view key) {
      const YamlNode* node = rule.node->find(key);
      return node == nullptr ? std::string() : flow_text(*node);
    };
    std::string comment = comment_above(other_.text, rule.node->offset);
    if (comment.empty()) comment = "from " + other_.file;
    return {.comment = std::move(comment),
            .name = text("name"),
            .action = std::string(name_of(rule.action)),
            .calls = {},
            .when = rule.when,
            .error = text("errno"),
            .reason = text("reason")};
  }

  void take_allowed(const WrittenRule& rule) {
    NewRule taken = new_rule(rule);
    for (const YamlNode* word : items_of(rule.calls)) {
      const CallSet calls = calls_of_word(*word);
      const bool is_known = std::ranges::all_of(calls, [&](decode::CallIndex call) {
        return allows(into_.policy, call, true) ||
               (!rule.when.empty() && says(into_.policy, call, rule.action, rule.when));
      });
      if (!is_known) taken.calls.push_back(flow_text(*word));
    }
    if (taken.calls.empty() || !leave_new_values(rule, taken)) return;
    additions_.rules.push_back(std::move(taken));
  }

  /// The values that an argument of a call may have by the rules of the first policy that ask of nothing else.
  [[nodiscard]] std::set<std::string> known_values(std::string_view call, std::string_view argument) const {
    std::set<std::string> values;
    for (const WrittenRule& rule : rules_of(into_root_)) {
      const YamlNode* when = rule.node->find("when");
      if (rule.action > Action::log || when == nullptr || when->entries.size() != 1 ||
          when->entries.front().key.text != argument || when->entries.front().value.is(NodeKind::map))
        continue;
      const auto words = items_of(rule.calls);
      if (std::ranges::none_of(words, [call](const YamlNode* word) { return word->text == call; })) continue;
      for (const YamlNode* value : items_of(&when->entries.front().value)) values.insert(flow_text(*value));
    }
    return values;
  }

  /// Of a rule about one call and values of one argument, those that are allowed already are left away. False if none
  /// is left.
  bool leave_new_values(const WrittenRule& rule, NewRule& taken) const {
    const YamlNode* when = rule.node->find("when");
    const auto words = items_of(rule.calls);
    if (when == nullptr || when->entries.size() != 1 || when->entries.front().value.is(NodeKind::map) ||
        words.size() != 1)
      return true;
    const std::string& argument = when->entries.front().key.text;
    const std::set<std::string> known = known_values(words.front()->text, argument);
    std::vector<std::string> values;
    for (const YamlNode* value : items_of(&when->entries.front().value)) {
      if (std::string text = flow_text(*value); !known.contains(text)) values.push_back(std::move(text));
    }
    taken.when = fmt::format("{{{}: [{}]}}", argument, fmt::join(values, ", "));
    return !values.empty();
  }

  void take_denied(const WrittenRule& rule) {
    const bool is_learned = comment_above(other_.text, rule.node->offset) == never_seen;
    NewRule taken = new_rule(rule);
    for (const YamlNode* word : items_of(rule.calls)) {
      const CallSet calls = calls_of_word(*word);
      if (std::ranges::all_of(calls,
                              [&](decode::CallIndex call) { return says(into_.policy, call, rule.action, rule.when); }))
        continue;
      const bool allowed =
          std::ranges::any_of(calls, [&](decode::CallIndex call) { return allows(into_.policy, call, false); });
      if (allowed && is_learned) continue;
      if (allowed)
        remarks_.push_back(fmt::format("{}: {} {}, which {} allows: not taken over", place(*word), verb_of(rule.action),
                                       with_condition(word->text, rule.when), into_.file));
      else
        taken.calls.push_back(flow_text(*word));
    }
    if (!taken.calls.empty()) additions_.rules.push_back(std::move(taken));
  }

  static std::string with_condition(std::string_view call, std::string_view when) {
    return when.empty() ? std::string(call) : fmt::format("{} when {}", call, when);
  }

  void tell_kept_denials() {
    for (const Rule& rule : into_.policy.rules) {
      if (rule.by != Verdict::By::rule || rule.action < Action::deny) continue;
      for (const CallMatch& match : rule.matches) {
        if (says(other_.policy, match.call, rule.action, rule.when) || !allows(other_.policy, match.call, false))
          continue;
        if (is_learned(rule)) {
          additions_.withdrawn.insert(rule.line);
          break;
        }
        const std::string_view call = decode::call_name(match.call);
        remarks_.push_back(fmt::format("{}:{}: {} {}, which {} allows: kept", rule.file, rule.line,
                                       verb_of(rule.action), with_condition(call, rule.when), other_.file));
        break;
      }
    }
  }

  [[nodiscard]] static const YamlNode* list_in(const YamlNode& root, std::string_view section, std::string_view key) {
    const YamlNode* map = root.find(section);
    return map == nullptr ? nullptr : map->find(key);
  }

  static bool holds(std::string_view folder, std::string_view path) {
    if (folder.starts_with('?')) folder.remove_prefix(1);
    if (path.starts_with('?')) path.remove_prefix(1);
    return folder == "/" || (path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/'));
  }

  /// What may be written or executed may be read as well, and what may be read may be listed.
  [[nodiscard]] bool is_within_reach(std::string_view key, std::string_view path) const {
    for (const PlaceList& list : place_lists) {
      const bool grants = list.name == key || key == "list" || (key == "read" && list.name != "list");
      if (!grants) continue;
      const auto items = items_of(list_in(into_root_, "filesystem", list.name));
      if (std::ranges::any_of(items, [&](const YamlNode* item) { return holds(item->text, path); })) return true;
    }
    return false;
  }

  [[nodiscard]] NewItem new_item(const YamlNode& node) const {
    std::string comment = comment_behind(other_.text, node);
    if (comment.empty()) comment = "from " + other_.file;
    return {flow_text(node), std::move(comment)};
  }

  void places(std::string_view key, std::vector<NewItem>& items) const {
    if (!into_.policy.confinement.filesystem) return;
    for (const YamlNode* item : items_of(list_in(other_root_, "filesystem", key))) {
      if (!is_within_reach(key, item->text)) items.push_back(new_item(*item));
    }
  }

  void ports(std::string_view key, std::vector<NewItem>& items) const {
    if (!into_.policy.confinement.network) return;
    const auto known = items_of(list_in(into_root_, "network", key));
    for (const YamlNode* item : items_of(list_in(other_root_, "network", key))) {
      if (std::ranges::none_of(known, [item](const YamlNode* one) { return one->text == item->text; }))
        items.push_back(new_item(*item));
    }
  }

  /// Whether the other one lets a program connect or bind at all.
  [[nodiscard]] bool may_use_ports() const {
    return other_.policy.default_action <= Action::log ||
           std::ranges::any_of(std::array{"connect", "bind"}, [this](std::string_view call) {
             return allows(other_.policy, decode::find_call(call).value(), false);
           });
  }

  /// No list of ports is as wide as none: what both let pass is to pass.
  void open_ports() {
    const bool is_own = into_root_.find("network") != nullptr;
    if (is_own) additions_.all_ports = fmt::format("All ports may be used: {} keeps none out of reach.", other_.file);
    remarks_.push_back(fmt::format("{} keeps no port out of reach: {}", other_.file,
                                   is_own ? fmt::format("so does the outcome, and the ports of {} go", into_.file)
                                          : fmt::format("the ports that {} takes over stay", into_.file)));
  }

  void tell_what_stays() {
    const Confinement& own = into_.policy.confinement;
    const Confinement& others = other_.policy.confinement;
    if (own.filesystem && !others.filesystem)
      remarks_.push_back(fmt::format("{} keeps no file out of reach: the places of {} stay", other_.file, into_.file));
    if (own.network && !others.network && may_use_ports()) open_ports();
    if (other_.policy.default_action < into_.policy.default_action)
      remarks_.push_back(fmt::format("{} {} what no rule names: the default of {} stays", other_.file,
                                     verb_of(other_.policy.default_action), into_.file));
    for (const std::string& base : other_.policy.extended) {
      if (std::ranges::find(into_.policy.extended, base) == into_.policy.extended.end())
        remarks_.push_back(fmt::format("{} extends {}: what that says is not taken over", other_.file, base));
    }
    for (const std::string_view key : {"limits", "environment"}) {
      const YamlNode* one = into_root_.find(key);
      const YamlNode* another = other_root_.find(key);
      const std::string own_text = one == nullptr ? "" : flow_text(*one);
      if (own_text != (another == nullptr ? "" : flow_text(*another)))
        remarks_.push_back(fmt::format("{} has other {}: those of {} stay", other_.file, key, into_.file));
    }
  }

  const PolicyText& into_;
  const PolicyText& other_;
  const YamlNode into_root_;
  const YamlNode other_root_;
  const std::set<int> learned_denials_ = never_seen_rules(into_.text);
  Additions additions_;
  std::vector<std::string> remarks_;
};

}  // namespace

Merged merged(const PolicyText& into, const PolicyText& other) {
  return Merger(into, other).merge();
}

}  // namespace callgate::policy

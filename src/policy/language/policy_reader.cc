#include "policy/language/policy_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <utility>

#include "policy/explain/words.h"
#include "policy/language/conditions.h"
#include "policy/language/error_value.h"
#include "policy/language/expectations_reader.h"
#include "policy/language/groups.h"
#include "policy/language/inherit.h"
#include "policy/language/unreachable.h"

namespace callgate::policy {
namespace {

using decode::CallIndex;
using NodeKind = YamlNode::Kind;

constexpr std::string_view version = "1";
constexpr std::array<std::string_view, 4> action_keys = {"allow", "log", "deny", "kill"};
constexpr std::array<std::string_view, 13> policy_keys = {
    "callgate", "name",       "description", "extends", "default",     "architectures", "groups",
    "rules",    "filesystem", "network",     "limits",  "environment", "tests"};
constexpr std::array<std::string_view, 8> rule_keys = {"allow", "log",   "deny",   "kill",
                                                       "when",  "errno", "reason", "name"};

class PolicyReader {
 public:
  PolicyReader(const Document& document, const FindBase& find_base)
      : document_(document), text_(document.text), problems_(document.problems), find_base_(find_base) {}

  PolicyDocument read() {
    result_.policy.file = document_.file;
    const auto root = parse_yaml(text_, problems_);
    if (root) {
      read_policy(*root);
    } else if (problems_.empty()) {
      tell(0, "there is nothing in this file: a policy begins with `callgate: 1`");
    }
    return std::move(result_);
  }

 private:
  void tell(std::size_t offset, std::string message) { problems_.push_back({offset, std::move(message)}); }

  /// Whether the node is of this kind; if not, says what should be there.
  bool expect(const YamlNode& node, NodeKind kind, std::string_view what) {
    if (node.is(kind)) return true;
    if (!node.is(NodeKind::wrong)) tell(node.offset, std::string(what));
    return false;
  }

  std::string text_of(const YamlNode& map, std::string_view key) {
    const YamlNode* node = map.find(key);
    if (node == nullptr || !expect(*node, NodeKind::scalar, fmt::format("'{}' must be a text", key))) return {};
    std::string text = node->text;
    text.erase(text.find_last_not_of(" \n") + 1);  // of a block scalar; npos + 1 is 0
    std::ranges::replace(text, '\n', ' ');
    return text;
  }

  void read_policy(const YamlNode& root) {
    if (!expect(root, NodeKind::map, "a policy is a map of keys that begins with `callgate: 1`")) return;
    static_cast<void>(check_keys(root, policy_keys, "policy", problems_));
    read_version(root);
    read_extends(root);
    result_.policy.name = text_of(root, "name");
    result_.policy.description = text_of(root, "description");
    read_default(root);
    read_architectures(root);
    read_groups(root);
    if (const YamlNode* rules = root.find("rules")) {
      if (expect(*rules, NodeKind::list, "'rules' must be a list of rules: each begins with '- '")) {
        for (const YamlNode& rule : rules->items) read_rule(rule);
      }
    }
    result_.policy.confinement = read_confinement(root, document_);
    result_.tests = read_expectations(root, document_);
    for (const PolicyDocument* base : bases_) inherit(result_, *base);
    if (problems_.empty()) warn();
  }

  void read_extends(const YamlNode& root) {
    const YamlNode* node = root.find("extends");
    if (node == nullptr) return;
    constexpr std::string_view wanted =
        "'extends' must be the name of a policy or the path of its file, or a list of them";
    if (!node->is(NodeKind::scalar) && !expect(*node, NodeKind::list, wanted)) return;
    for (const YamlNode& name : node->is(NodeKind::scalar) ? std::span(node, 1) : std::span(node->items)) {
      if (!expect(name, NodeKind::scalar, wanted)) continue;
      if (const PolicyDocument* base = find_base_(name, problems_)) {
        bases_.push_back(base);
        result_.groups.insert(base->groups.begin(), base->groups.end());
      }
    }
  }

  void read_architectures(const YamlNode& root) {
    const YamlNode* node = root.find("architectures");
    if (node == nullptr) return;
    constexpr std::string_view wanted = "'architectures' can be [native] alone: every other is killed";
    if (!expect(*node, NodeKind::list, wanted)) return;
    if (node->items.empty()) tell(node->offset, std::string(wanted));
    for (const YamlNode& name : node->items) {
      if (!name.is(NodeKind::scalar) || (name.text != "native" && name.text != decode::name_of(native_arch)))
        tell(name.offset, std::string(wanted));
    }
  }

  void read_groups(const YamlNode& root) {
    const YamlNode* node = root.find("groups");
    if (node == nullptr || !expect(*node, NodeKind::map, "'groups' must be a map of names with @ and their calls"))
      return;
    for (const YamlEntry& entry : node->entries) later_groups_.emplace(entry.key.text, entry.key.offset);
    for (const YamlEntry& entry : node->entries) {
      const std::string& name = entry.key.text;
      if (!name.starts_with('@') || name.size() < 2) {
        tell(entry.key.offset, fmt::format("the name of a group begins with @, not like {}", quoted_word(name)));
      } else if (find_group(name) != nullptr) {
        tell(entry.key.offset, fmt::format("{} is a group that callgate defines", quoted_word(name)));
      } else {
        std::vector<CallIndex> calls = read_calls(entry);
        result_.groups.insert_or_assign(name, std::move(calls));
      }
    }
  }

  void read_version(const YamlNode& root) {
    const YamlNode* node = root.find("callgate");
    if (node == nullptr) {
      tell(root.offset, "the key 'callgate' is missing: the version of the policy language, `callgate: 1`");
    } else if (expect(*node, NodeKind::scalar, "'callgate' must be the version of the policy language, 1") &&
               node->text != version) {
      tell(node->offset,
           fmt::format("unknown version {} of the policy language: this callgate knows 1", quoted_word(node->text)));
    }
  }

  void read_default(const YamlNode& root) {
    // The strictest of what is extended.
    const Policy* inherited = nullptr;
    for (const PolicyDocument* base : bases_) {
      if (inherited == nullptr || base->policy.default_action > inherited->default_action) inherited = &base->policy;
    }
    const YamlNode* node = root.find("default");
    if (node == nullptr && inherited != nullptr) {
      result_.policy.default_action = inherited->default_action;
      result_.policy.default_error = inherited->default_error;
      result_.policy.default_origin = inherited->default_origin;
      return;
    }
    if (node == nullptr) {
      // What could not be extended would have had one.
      if (root.find("extends") != nullptr) return;
      tell(root.offset,
           "the key 'default' is missing: what becomes of a call that no rule names (allow, log, deny, kill)");
      return;
    }
    constexpr std::string_view wanted = "'default' must be allow, log, deny or kill";
    if (!expect(*node, NodeKind::scalar, wanted)) return;
    const auto action = action_named(node->text);
    if (!action) {
      tell(node->offset,
           fmt::format("{}, not {}{}", wanted, quoted_word(node->text), did_you_mean(node->text, action_keys)));
      return;
    }
    if (inherited != nullptr && *action < inherited->default_action) {
      tell(node->offset, fmt::format("'default: {}' would loosen what is extended: its default is {} ({}:{})",
                                     node->text, name_of(inherited->default_action), inherited->default_origin.file,
                                     inherited->default_origin.line));
    }
    result_.policy.default_action = *action;
    result_.policy.default_error = *action == Action::deny ? EPERM : 0;
    result_.policy.default_origin = {document_.file, line_at(text_, node->offset)};
  }

  void read_rule(const YamlNode& node) {
    if (!expect(node, NodeKind::map, "a rule is a map with one of the keys allow, log, deny and kill")) return;
    const bool all_keys_known = check_keys(node, rule_keys, "rule", problems_);
    Rule rule;
    rule.file = result_.policy.file;
    rule.line = line_at(text_, node.offset);
    rule.name = text_of(node, "name");
    rule.reason = text_of(node, "reason");
    const YamlEntry* named = nullptr;
    for (const YamlEntry& entry : node.entries) {
      const auto action = action_named(entry.key.text);
      if (!action) continue;
      if (named != nullptr) {
        tell(entry.key.offset, fmt::format("a rule has one action: '{}' stands in line {} already", named->key.text,
                                           line_at(text_, named->key.offset)));
        continue;
      }
      named = &entry;
      rule.action = *action;
    }
    // An unknown key may be an action misspelt.
    if (named == nullptr && all_keys_known) tell(node.offset, "a rule needs one of the keys allow, log, deny and kill");
    read_errno(node, rule, named != nullptr);
    named_calls_.clear();
    const std::vector<CallIndex> calls = named != nullptr ? read_calls(*named) : std::vector<CallIndex>{};
    read_matches(node, calls, rule);
    rule.lines = lines_of(node, named, rule.line);
    const YamlNode* when = node.find("when");
    sites_.push_back({node.offset, when != nullptr ? when->offset : node.offset, std::move(named_calls_)});
    result_.policy.rules.push_back(std::move(rule));
  }

  [[nodiscard]] Rule::Lines lines_of(const YamlNode& node, const YamlEntry* action, int first) const {
    Rule::Lines lines;
    for (const YamlEntry& entry : node.entries) {
      const std::string_view before = text_.substr(node.offset, entry.key.offset - node.offset);
      const int line = first + static_cast<int>(std::ranges::count(before, '\n'));
      if (&entry == action) lines.calls = line;
      if (entry.key.text == "name") lines.name = line;
      if (entry.key.text == "when") lines.when = line;
      if (entry.key.text == "errno") lines.error = line;
      if (entry.key.text == "reason") lines.reason = line;
    }
    return lines;
  }

  void read_errno(const YamlNode& node, Rule& rule, bool has_action) {
    if (rule.action == Action::deny) rule.error = EPERM;
    const YamlNode* value = node.find("errno");
    if (value == nullptr) return;
    if (has_action && rule.action != Action::deny)
      tell(value->offset, "'errno' is what a denied call fails with: it belongs to 'deny'");
    if (const auto error = read_error(*value, problems_)) rule.error = *error;
  }

  /// The calls that a rule names, each once, in the order of their names.
  std::vector<CallIndex> read_calls(const YamlEntry& action) {
    std::vector<CallIndex> calls;
    const YamlNode& value = action.value;
    if (value.is(NodeKind::scalar)) {
      add_calls(value, calls);
    } else if (expect(value, NodeKind::list,
                      fmt::format("'{}' must be the name of a system call or @group, or a list of them",
                                  action.key.text))) {
      if (value.items.empty()) tell(value.offset, fmt::format("'{}' names no system call", action.key.text));
      for (const YamlNode& item : value.items) {
        if (expect(item, NodeKind::scalar, "expected the name of a system call or @group")) add_calls(item, calls);
      }
    }
    std::ranges::sort(calls);
    calls.erase(std::unique(calls.begin(), calls.end()), calls.end());
    return calls;
  }

  void add_calls(const YamlNode& node, std::vector<CallIndex>& calls) {
    const std::string_view name = node.text;
    if (name.starts_with('@')) {
      if (const auto own = result_.groups.find(name); own != result_.groups.end()) {
        calls.insert(calls.end(), own->second.begin(), own->second.end());
        return;
      }
      if (const Group* group = find_group(name)) {
        const std::vector<CallIndex> members = calls_of(*group);
        calls.insert(calls.end(), members.begin(), members.end());
        return;
      }
      std::vector<std::string_view> names;
      for (const Group& group : all_groups()) names.push_back(group.name);
      for (const auto& [own, members] : result_.groups) names.push_back(own);
      const auto later = later_groups_.find(name);
      if (later != later_groups_.end()) {
        tell(node.offset, fmt::format("{} is defined in line {} only: a group is made of calls, and of groups that are "
                                      "defined before it",
                                      quoted_word(name), line_at(text_, later->second)));
      } else {
        tell(node.offset, fmt::format("unknown group {}{}", quoted_word(name), did_you_mean(name, names)));
      }
    } else if (const auto call = decode::find_call(name)) {
      calls.push_back(*call);
      named_calls_.emplace_back(*call, node.offset);
    } else {
      std::vector<std::string_view> names;
      for (std::size_t i = 0; i < decode::call_count(); ++i)
        names.push_back(decode::call_name(static_cast<CallIndex>(i)));
      tell(node.offset, fmt::format("unknown system call {}{}", quoted_word(name), call_meant(name, names)));
    }
  }

  /// What was meant by a word that is no call's name.
  static std::string call_meant(std::string_view name, const std::vector<std::string_view>& names) {
    if (name.find_first_of(", ") != std::string_view::npos) return " (a list is written [read, write])";
    for (const std::string_view before : {"sys_", "SYS_", "__NR_"}) {
      if (name.starts_with(before) && decode::find_call(name.substr(before.size())))
        return fmt::format(" (did you mean '{}'?)", name.substr(before.size()));
    }
    return did_you_mean(name, names);
  }

  void read_matches(const YamlNode& node, const std::vector<CallIndex>& calls, Rule& rule) {
    const YamlNode* when = node.find("when");
    if (when == nullptr) {
      for (const CallIndex call : calls) rule.matches.push_back({call, {}, {}});
      return;
    }
    if (!expect(*when, NodeKind::map, "'when' must be a map of arguments and what must hold of them")) return;
    if (when->entries.empty()) return tell(when->offset, "'when' says nothing of any argument");
    const std::size_t before = problems_.size();
    YamlNode conditions = *when;
    conditions.entries.clear();
    for (const YamlEntry& entry : when->entries) {
      const std::size_t told = problems_.size();
      YamlNode value = expand_conditions(entry.value, document_.variables, problems_);
      if (problems_.size() == told) conditions.entries.push_back({entry.key, std::move(value)});
    }
    if (problems_.size() != before) {  // what is wrong with the others is told all the same
      if (!conditions.entries.empty()) static_cast<void>(match_when(calls, conditions, rule.action, problems_));
      return;
    }
    rule.when = flow_text(conditions);
    rule.matches = match_when(calls, conditions, rule.action, problems_);
  }

  /// Tells of what is said to no effect. The rules of this file are the first of the policy's.
  void warn() {
    for (std::size_t i = 0; i < sites_.size(); ++i) {
      if (const std::string text = starred_name(result_.policy.rules[i]); !text.empty()) {
        problems_.push_back(
            {sites_[i].when,
             fmt::format("the '*' in {} stands for itself: a pattern is written {{glob: ...}}", quoted_word(text)),
             Severity::warning});
      }
    }
    Policy meant = result_.policy;
    if (document_.read_link) canonicalise(meant, document_.read_link);
    for (Unreachable& found : unreachable(meant, sites_.size())) {
      const RuleSite& site = sites_[found.rule];
      std::size_t place = found.by_condition ? site.when : site.rule;
      if (found.call && !found.by_condition) {
        // What a group brings in is no mistake.
        const auto named = std::ranges::find(site.calls, *found.call, &std::pair<CallIndex, std::size_t>::first);
        if (named == site.calls.end()) continue;
        place = named->second;
      }
      problems_.push_back({place, std::move(found.why), Severity::warning});
    }
  }

  /// A path of the rule's that looks like a pattern, and is none; empty if there is none.
  static std::string starred_name(const Rule& rule) {
    for (const CallMatch& match : rule.matches) {
      for (const ContentTest& test : match.contents) {
        const auto* path = std::get_if<PathTest>(&test.what);
        if (path == nullptr) continue;
        const auto starred = std::ranges::find_if(path->patterns, [](const TextPattern& pattern) {
          return pattern.kind != TextPattern::Kind::path_glob && pattern.text.find('*') != std::string::npos;
        });
        if (starred != path->patterns.end()) return starred->text;
      }
    }
    return {};
  }

  /// Where a rule of this file, its conditions and the calls that it names by their names stand, in bytes.
  struct RuleSite {
    std::size_t rule;
    std::size_t when;
    std::vector<std::pair<CallIndex, std::size_t>> calls;
  };

  const Document& document_;
  std::string_view text_;
  std::vector<Problem>& problems_;
  const FindBase& find_base_;
  std::vector<const PolicyDocument*> bases_;
  PolicyDocument result_;
  std::vector<RuleSite> sites_;
  std::map<std::string, std::size_t, std::less<>> later_groups_;  ///< of this file, and where: also those not yet read
  std::vector<std::pair<CallIndex, std::size_t>> named_calls_;    ///< by the rule that is read
};

}  // namespace

PolicyDocument read_policy(const Document& document, const FindBase& find_base) {
  return PolicyReader(document, find_base).read();
}

}  // namespace callgate::policy

// What is to be added to a policy and taken from it, and its file with that done: all else of the text, comments and
// layout included, stays as its author wrote it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace callgate::policy {

/// The comment above a denial that no person wrote, but that was learned: what a later run shows may take it back.
inline constexpr std::string_view never_seen = "never seen";

/// A rule in the words of the file.
struct NewRule {
  std::string comment;  ///< in a line of its own, without `#`; or empty
  std::string name;     ///< or empty
  std::string action;   ///< allow, log, deny, kill
  std::vector<std::string> calls;
  std::string when;   ///< a map in one line, `{family: AF_INET}`; or empty
  std::string error;  ///< of a denial; or empty
  std::string reason;
  friend bool operator==(const NewRule&, const NewRule&) = default;
};

/// An item of a list: a place, a port.
struct NewItem {
  std::string text;  ///< as YAML has it, in quotes where it needs them
  std::string comment;
  friend bool operator==(const NewItem&, const NewItem&) = default;
};

struct Additions {
  std::vector<NewRule> rules;
  // Where no file that it extends has such a section either, everything is within reach: then nothing may be added.
  std::vector<NewItem> list, read, write, execute;  ///< of `filesystem`
  std::vector<NewItem> connect, bind;               ///< of `network`
  std::string all_ports;    ///< the section `network` goes, and this comment takes its place; or empty
  std::set<int> withdrawn;  ///< lines on which rules begin that go, with the comment above them

  [[nodiscard]] bool empty() const {
    return withdrawn.empty() && rules.empty() && list.empty() && read.empty() && write.empty() && execute.empty() &&
           connect.empty() && bind.empty() && all_ports.empty();
  }
};

/// The lines on which those rules of a policy's text begin that stand under the comment `never_seen`, and nothing else.
[[nodiscard]] std::set<int> never_seen_rules(std::string_view text);

/// The lines of a rule as an item of a list whose dashes stand in this column.
[[nodiscard]] std::string rule_text(const NewRule& rule, std::size_t column);

/// A list in one line or, where it would be longer than a line, in several that begin in column `indent`; `used`
/// columns of the first are taken.
[[nodiscard]] std::string list_text(const std::vector<std::string>& items, std::size_t indent, std::size_t used);

/// The text of a policy with what is added. `file` is what errors call it. Throws PolicyError where the text is no
/// YAML, Error (exit status 2) where it is laid out so that nothing can be added.
[[nodiscard]] std::string with_additions(std::string_view text, const std::string& file, const Additions& additions);

}  // namespace callgate::policy

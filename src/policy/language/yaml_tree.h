// YAML as policies use it: one document of maps, lists and scalars, each with its place in the text. Stricter than
// YAML: a key stands once in its map, and there are no anchors, aliases or tags.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "policy/language/diagnostics.h"

namespace callgate::policy {

struct YamlEntry;

struct YamlNode {
  enum class Kind {
    absent,  ///< no value, `~` or `null` (but NULL is a scalar: the constant)
    scalar,
    list,
    map,
    wrong,  ///< told already: to be passed over
  };
  Kind kind = Kind::absent;
  std::size_t offset = 0;          ///< of its first byte in the text
  std::size_t text_offset = 0;     ///< of the first byte of `text`, where the file has it as it stands
  bool verbatim = false;           ///< whether it does
  std::string text;                ///< of a scalar
  std::vector<YamlNode> items;     ///< of a list
  std::vector<YamlEntry> entries;  ///< of a map, in the order of the file

  [[nodiscard]] bool is(Kind wanted) const { return kind == wanted; }
  /// Of a list its items; else itself alone: what may be one or several.
  [[nodiscard]] std::span<const YamlNode> elements() const {
    return is(Kind::list) ? std::span<const YamlNode>(items) : std::span<const YamlNode>(this, 1);
  }
  /// The value of a key; null if the map has no such key.
  [[nodiscard]] const YamlNode* find(std::string_view key) const;
  /// Where the byte `index` of a scalar's text stands; the scalar's own place if it has been folded or escaped.
  [[nodiscard]] std::size_t place_of(std::size_t index) const { return verbatim ? text_offset + index : offset; }
};

struct YamlEntry {
  YamlNode key;  ///< a scalar
  YamlNode value;
};

/// The document of a text. What is not as it should be is appended to `problems`; without a tree if nothing can be
/// made of the text at all.
[[nodiscard]] std::optional<YamlNode> parse_yaml(std::string_view text, std::vector<Problem>& problems);

/// The node in one line: `{under: [/usr, /lib]}`. Reads as the same node again.
[[nodiscard]] std::string flow_text(const YamlNode& node);
/// Likewise an entry of a map, without braces: `path: {under: [/usr, /lib]}`.
[[nodiscard]] std::string flow_text(const YamlEntry& entry);

}  // namespace callgate::policy

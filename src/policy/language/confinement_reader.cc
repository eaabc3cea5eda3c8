#include "policy/language/confinement_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <concepts>
#include <optional>
#include <utility>

#include "policy/language/amounts.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using NodeKind = YamlNode::Kind;

class ConfinementReader {
 public:
  explicit ConfinementReader(const Document& document) : document_(document) {}

  Confinement read(const YamlNode& root) {
    Confinement result;
    if (const YamlNode* node = section(root, "filesystem", filesystem_keys)) {
      Filesystem& filesystem = result.filesystem.emplace();
      filesystem.origin = origin_of_key(root, "filesystem");
      for (const PlaceList& list : place_lists) filesystem.*list.places = places(*node, list.name);
    }
    if (const YamlNode* node = section(root, "network", network_keys)) {
      Network& network = result.network.emplace();
      network.origin = origin_of_key(root, "network");
      network.connect = ports(*node, "connect", 1);
      network.bind = ports(*node, "bind", 0);
    }
    if (const YamlNode* node = section(root, "limits", limit_keys)) {
      Limits& limits = result.limits;
      constexpr std::string_view a_time = "a time: a number and ms, s, m or h, like 2s or 500ms";
      constexpr std::string_view a_size =
          "a size: a number of bytes, or one and KB, MB, GB, KiB, MiB or GiB, like 256MiB";
      constexpr std::string_view a_count = "a whole number from 1 on";
      limits.cpu = limit(*node, "cpu", a_time, parse_duration);
      limits.wall = limit(*node, "wall", a_time, parse_duration);
      limits.memory = limit(*node, "memory", a_size, parse_size);
      limits.processes = limit(*node, "processes", a_count, parse_count);
      limits.file_size = limit(*node, "file-size", a_size, parse_size);
      limits.output = limit(*node, "output", a_size, parse_size);
      limits.open_files = limit(*node, "open-files", a_count, parse_count);
      limits.core = limit(*node, "core", a_size, parse_size);
    }
    if (const YamlNode* node = section(root, "environment", environment_keys))
      read_environment(*node, result.environment);
    return result;
  }

 private:
  static constexpr std::string_view filesystem_keys[] = {"list", "read", "write", "execute"};
  static constexpr std::string_view network_keys[] = {"connect", "bind"};
  static constexpr std::string_view limit_keys[] = {"cpu",       "wall",   "memory",     "processes",
                                                    "file-size", "output", "open-files", "core"};
  static constexpr std::string_view environment_keys[] = {"keep", "set"};

  void tell(std::size_t offset, std::string message) { document_.problems.push_back({offset, std::move(message)}); }

  bool expect(const YamlNode& node, NodeKind kind, std::string_view what) {
    if (node.is(kind)) return true;
    if (!node.is(NodeKind::wrong)) tell(node.offset, std::string(what));
    return false;
  }

  [[nodiscard]] Origin origin_of(const YamlNode& node) const {
    return {document_.file, line_at(document_.text, node.offset)};
  }

  [[nodiscard]] Origin origin_of_key(const YamlNode& map, std::string_view key) const {
    const auto entry = std::ranges::find_if(map.entries, [key](const YamlEntry& e) { return e.key.text == key; });
    return origin_of(entry->key);
  }

  const YamlNode* section(const YamlNode& root, std::string_view key, std::span<const std::string_view> known) {
    const YamlNode* node = root.find(key);
    if (node == nullptr ||
        !expect(*node, NodeKind::map, fmt::format("'{}' must be a map of {}", key, fmt::join(known, ", "))))
      return nullptr;
    static_cast<void>(check_keys(*node, known, fmt::format("map '{}'", key), document_.problems));
    return node;
  }

  /// The scalars of a list, or of one scalar in its place; of a key that is absent, none.
  std::vector<const YamlNode*> scalars(const YamlNode& map, std::string_view key, std::string_view what) {
    std::vector<const YamlNode*> result;
    const YamlNode* node = map.find(key);
    if (node == nullptr) return result;
    if (node->is(NodeKind::scalar)) return {node};
    if (!expect(*node, NodeKind::list, fmt::format("'{}' must be {}, or a list of them", key, what))) return result;
    for (const YamlNode& item : node->items) {
      if (expect(item, NodeKind::scalar, fmt::format("expected {}", what))) result.push_back(&item);
    }
    return result;
  }

  /// The text with its variables' values; nothing, and told, if it has one that is not set.
  std::optional<std::string> expanded(const YamlNode& node) {
    const std::size_t before = document_.problems.size();
    std::string text = expand(node, document_.variables, document_.problems);
    if (document_.problems.size() != before) return std::nullopt;
    return text;
  }

  std::vector<Place> places(const YamlNode& map, std::string_view key) {
    std::vector<Place> result;
    for (const YamlNode* node : scalars(map, key, "a path")) {
      std::optional<std::string> expansion = expanded(*node);
      if (!expansion) continue;
      std::string& path = *expansion;
      Place place;
      place.origin = origin_of(*node);
      if (path.starts_with('?')) {
        place.may_be_missing = true;
        path.erase(0, 1);
      }
      if (!path.starts_with('/')) {
        tell(node->offset, not_absolute(path));
        continue;
      }
      if (path.find('\0') != std::string::npos) {
        tell(node->offset, "a path holds no NUL");
        continue;
      }
      place.path = std::move(path);
      result.push_back(std::move(place));
    }
    return result;
  }

  std::vector<Port> ports(const YamlNode& map, std::string_view key, std::uint64_t least) {
    constexpr std::uint64_t most = 65535;
    std::vector<Port> result;
    for (const YamlNode* node : scalars(map, key, "a TCP port")) {
      const std::optional<std::string> text = expanded(*node);
      if (!text) continue;
      const auto number = parse_number(*text);
      if (number && *number >= least && *number <= most) {
        result.push_back({static_cast<std::uint16_t>(*number), origin_of(*node)});
      } else {
        tell(node->offset,
             fmt::format("{} is no TCP port: a number from {} to {}{}", policy::quoted_word(*text), least, most,
                         text->find_first_of(".:") != std::string::npos
                             ? " (of addresses a rule can speak: deny connect when {address: ..., port: ...})"
                             : ""));
      }
    }
    return result;
  }

  static std::optional<std::uint64_t> parse_count(std::string_view text) {
    const auto number = parse_number(text);
    return number && *number > 0 && *number <= 0x7fffffff ? number : std::nullopt;
  }

  template <typename Parse>
  auto limit(const YamlNode& map, std::string_view key, std::string_view what, Parse parse)
      -> std::optional<Limit<typename std::invoke_result_t<Parse, std::string_view>::value_type>> {
    const YamlNode* node = map.find(key);
    if (node == nullptr || !expect(*node, NodeKind::scalar, fmt::format("'{}' must be {}", key, what)))
      return std::nullopt;
    const std::optional<std::string> text = expanded(*node);
    if (!text) return std::nullopt;
    if (const auto value = parse(std::string_view(*text))) return {{*value, origin_of(*node)}};
    tell(node->offset, fmt::format("{} is not {}", policy::quoted_word(*text), what));
    return std::nullopt;
  }

  static bool has_blank(std::string_view name) { return name.find(' ') != std::string_view::npos; }

  static bool is_variable_name(std::string_view name) {
    return !name.empty() && name.find_first_of(std::string_view("=\0", 2)) == std::string_view::npos;
  }

  void read_environment(const YamlNode& node, Environment& environment) {
    if (node.find("keep") != nullptr) {
      environment.keep.emplace();
      for (const YamlNode* name : scalars(node, "keep", "the name of a variable")) {
        if (is_variable_name(name->text) && !has_blank(name->text)) {
          environment.keep->push_back({name->text, origin_of(*name)});
        } else {
          tell(name->offset, fmt::format("{} is no name of a variable{}", policy::quoted_word(name->text),
                                         has_blank(name->text) ? " (a list is written [A, B])" : ""));
        }
      }
    }
    const YamlNode* set = node.find("set");
    if (set == nullptr || !expect(*set, NodeKind::map, "'set' must be a map of variables and their values")) return;
    for (const YamlEntry& entry : set->entries) {
      if (!is_variable_name(entry.key.text)) {
        tell(entry.key.offset, fmt::format("{} is no name of a variable", policy::quoted_word(entry.key.text)));
      } else if (entry.value.is(NodeKind::absent)) {
        tell(entry.value.offset, "the value is missing: the empty text is ''");
      } else if (expect(entry.value, NodeKind::scalar, "the value of a variable is a text")) {
        environment.set[entry.key.text] = {expand(entry.value, document_.variables, document_.problems),
                                           origin_of(entry.key)};
      }
    }
  }

  const Document& document_;
};

}  // namespace

bool check_keys(const YamlNode& map, std::span<const std::string_view> known, std::string_view where,
                std::vector<Problem>& problems) {
  bool all = true;
  for (const YamlEntry& entry : map.entries) {
    if (std::ranges::find(known, entry.key.text) != known.end()) continue;
    all = false;
    std::string near = did_you_mean(entry.key.text, known);
    if (near.empty()) near = fmt::format(" (it has {})", fmt::join(known, ", "));
    problems.push_back(
        {entry.key.offset, fmt::format("unknown key {} of a {}{}", policy::quoted_word(entry.key.text), where, near)});
  }
  return all;
}

Confinement read_confinement(const YamlNode& root, const Document& document) {
  return ConfinementReader(document).read(root);
}

}  // namespace callgate::policy

#include "policy/explain/resolved.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/explain/words.h"
#include "policy/language/variables.h"
#include "policy/language/yaml_tree.h"
#include "policy/limit_table.h"

namespace callgate::policy {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t width = 100;        // of lists
constexpr std::size_t comment_from = 56;  // the column of the comments, where the line is not longer

std::string scalar_text(std::string_view text) {
  YamlNode scalar;
  scalar.kind = YamlNode::Kind::scalar;
  scalar.text = text;
  return flow_text(scalar);
}

/// Of what is read with variables in it.
std::string verbatim(std::string_view text) {
  return scalar_text(without_variables(text));
}

class Writer {
 public:
  explicit Writer(const Policy& policy) : policy_(policy) {}

  std::string write() {
    head();
    if (!policy_.rules.empty()) line("rules:");
    for (const Rule& rule : policy_.rules) add(rule);
    add(policy_.confinement);
    return std::move(text_);
  }

 private:
  void line(const std::string& text) { text_ += text + '\n'; }

  void line(const std::string& text, const Origin& origin) {
    const std::size_t blanks = text.size() < comment_from ? comment_from - text.size() : 2;
    line(fmt::format("{}{:{}}# {}:{}", text, "", blanks, fs::path(origin.file).filename().string(), origin.line));
  }

  /// The comments name files without their folders.
  void head() {
    std::vector<std::string> files = policy_.extended;
    files.insert(files.begin(), policy_.file);
    for (const std::string& file : files) line(fmt::format("# {}", file));
    line("callgate: 1");
    if (!policy_.name.empty()) line("name: " + scalar_text(policy_.name));
    if (!policy_.description.empty()) line("description: " + scalar_text(policy_.description));
    line(fmt::format("default: {}", name_of(policy_.default_action)), policy_.default_origin);
  }

  void add(const Rule& rule) {
    std::string_view mark = "  - ";
    const auto add_key = [&](const std::string& text, int at) {
      line(fmt::format("{}{}", std::exchange(mark, "    "), text), {rule.file, at != 0 ? at : rule.line});
    };
    if (!rule.name.empty()) add_key("name: " + scalar_text(rule.name), rule.lines.name);
    for (const std::string& text : calls_of(rule)) add_key(text, rule.lines.calls);
    if (!rule.when.empty()) add_key("when: " + without_variables(rule.when), rule.lines.when);
    if (rule.action == Action::deny) add_key("errno: " + error_name(rule.error), rule.lines.error);
    if (!rule.reason.empty()) add_key("reason: " + scalar_text(rule.reason), rule.lines.reason);
  }

  static std::vector<std::string> calls_of(const Rule& rule) {
    std::vector<std::string> lines;
    const auto is_native = [](const CallMatch& match) {
      return decode::number_of(native_arch, match.call).has_value();
    };
    // Groups hold calls of every architecture; those of others are left out where something is left.
    const bool some_native = std::ranges::any_of(rule.matches, is_native);
    std::vector<std::string_view> names;
    for (const CallMatch& match : rule.matches) {
      const std::string_view name = decode::call_name(match.call);
      if ((is_native(match) || !some_native) && (names.empty() || names.back() != name)) names.push_back(name);
    }
    std::string text = fmt::format("{}: ", name_of(rule.action));
    if (names.size() == 1) return {text.append(names.front())};
    const std::string blanks(text.size() + 1, ' ');
    text += '[';
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string word = fmt::format("{}{}", names[i], i + 1 == names.size() ? "]" : ",");
      if (text.size() + word.size() > width) {
        lines.push_back(std::exchange(text, blanks));
      } else if (i != 0) {
        text += ' ';
      }
      text += word;
    }
    lines.push_back(std::move(text));
    return lines;
  }

  void add(const Confinement& confinement) {
    if (confinement.filesystem) {
      const Filesystem& filesystem = *confinement.filesystem;
      const bool empty = std::ranges::all_of(
          place_lists, [&filesystem](const PlaceList& list) { return (filesystem.*list.places).empty(); });
      line(empty ? "filesystem: {}" : "filesystem:", filesystem.origin);
      for (const PlaceList& list : place_lists) add(list.name, filesystem.*list.places);
    }
    if (confinement.network) {
      const Network& network = *confinement.network;
      line(network.connect.empty() && network.bind.empty() ? "network: {}" : "network:", network.origin);
      add("connect", network.connect);
      add("bind", network.bind);
    }
    add(confinement.limits);
    add(confinement.environment);
  }

  void add(std::string_view key, const std::vector<Place>& places) {
    if (places.empty()) return;
    line(fmt::format("  {}:", key));
    for (const Place& place : places)
      line("    - " + verbatim((place.may_be_missing ? "?" : "") + place.path), place.origin);
  }

  void add(std::string_view key, const std::vector<Port>& ports) {
    if (ports.empty()) return;
    line(fmt::format("  {}:", key));
    for (const Port& port : ports) line(fmt::format("    - {}", port.number), port.origin);
  }

  void add(const Limits& limits) {
    bool first = true;
    for_each_limit([&](std::string_view key, auto member, LimitKind kind) {
      const auto& limit = limits.*member;
      if (!limit) return;
      if (std::exchange(first, false)) line("limits:");
      line(fmt::format("  {}: {}", key, limit_text(limit->value, kind)), limit->origin);
    });
  }

  void add(const Environment& environment) {
    if (!environment.keep && environment.set.empty()) return;
    line("environment:");
    if (environment.keep && environment.keep->empty()) {
      line("  keep: []");
    } else if (environment.keep) {
      line("  keep:");
      for (const Environment::Name& name : *environment.keep) line("    - " + scalar_text(name.name), name.origin);
    }
    if (environment.set.empty()) return;
    line("  set:");
    for (const auto& [name, setting] : environment.set)
      line(fmt::format("    {}: {}", scalar_text(name), verbatim(setting.value)), setting.origin);
  }

  const Policy& policy_;
  std::string text_;
};

}  // namespace

std::string resolved_text(const Policy& policy) {
  return Writer(policy).write();
}

}  // namespace callgate::policy

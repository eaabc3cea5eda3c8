#include "policy/compare/confinement_changes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "policy/contents/text_pattern.h"
#include "policy/limit_table.h"

namespace callgate::policy {
namespace {

using Reach = ConfinementChange::Effect;

class AreaComparison {
 public:
  AreaComparison(const Confinement& before, const Confinement& after) : before_(before), after_(after) {}

  std::vector<ConfinementChange> changes() {
    compare_listed();
    compare_places("filesystem.read", "reads", readable(before_), readable(after_));
    compare_places("filesystem.write", "changes", places(before_, &Filesystem::write),
                   places(after_, &Filesystem::write));
    compare_places("filesystem.execute", "executes", places(before_, &Filesystem::execute),
                   places(after_, &Filesystem::execute));
    compare_ports("network.connect", "connects to", &Network::connect);
    compare_ports("network.bind", "binds", &Network::bind);
    compare_limits();
    compare_kept();
    compare_set();
    return std::move(changes_);
  }

 private:
  using Places = std::optional<std::vector<Place>>;  ///< none: every file

  void add(Reach effect, std::string_view key, std::string subject, std::string words, const Origin& origin) {
    changes_.push_back({effect, std::string(key), std::move(subject), std::move(words), origin});
  }

  // ---- Files -------------------------------------------------------------------------------------------------------

  static Places places(const Confinement& confinement, std::vector<Place> Filesystem::*list) {
    if (!confinement.filesystem) return std::nullopt;
    return (*confinement.filesystem).*list;
  }

  /// What may be changed or executed may be read as well.
  static Places readable(const Confinement& confinement) {
    if (!confinement.filesystem) return std::nullopt;
    std::vector<Place> all = confinement.filesystem->read;
    for (const auto* more : {&confinement.filesystem->write, &confinement.filesystem->execute})
      all.insert(all.end(), more->begin(), more->end());
    return all;
  }

  /// What may be read may be listed as well.
  static Places listable(const Confinement& confinement) {
    Places all = readable(confinement);
    if (all) all->insert(all->end(), confinement.filesystem->list.begin(), confinement.filesystem->list.end());
    return all;
  }

  /// Those that no place of the others holds, each once.
  static std::vector<Place> beyond(const std::vector<Place>& places, const std::vector<Place>& others) {
    std::vector<Place> result;
    for (const Place& place : places) {
      const auto holds = [&](const Place& other) {
        return TextPattern{TextPattern::Kind::under, other.path}.matches(place.path);
      };
      if (std::ranges::none_of(others, holds) && std::ranges::none_of(result, holds)) result.push_back(place);
    }
    return result;
  }

  /// What is read is told there, and not again.
  void compare_listed() {
    if (!before_.filesystem || !after_.filesystem) return;
    compare_listed(*after_.filesystem, before_, Reach::wider, "");
    compare_listed(*before_.filesystem, after_, Reach::stricter, " no longer");
  }

  void compare_listed(const Filesystem& one, const Confinement& other, Reach effect, std::string_view end) {
    for (const Place& place : beyond(one.list, *listable(other)))
      add(effect, "filesystem.list", place.path, fmt::format("lists {}{}", place.path, end), place.origin);
  }

  void compare_places(std::string_view key, std::string_view verb, const Places& before, const Places& after) {
    if (!before && !after) return;
    if (!before || !after) {
      const bool wider = before.has_value();
      const Places& listed = wider ? before : after;
      std::vector<std::string> paths;
      for (const Place& place : beyond(*listed, {})) paths.push_back(place.path);
      const std::string list = paths.empty() ? "none" : fmt::format("{}", fmt::join(paths, ", "));
      const Filesystem& filesystem = wider ? *before_.filesystem : *after_.filesystem;
      add(wider ? Reach::wider : Reach::stricter, key, {},
          wider ? fmt::format("{} any file, not {} alone", verb, list)
                : fmt::format("{} no file but {}", verb, list == "none" ? "those of no place" : list),
          filesystem.origin);
      return;
    }
    for (const Place& place : beyond(*after, *before))
      add(Reach::wider, key, place.path, fmt::format("{} {}", verb, place.path), place.origin);
    for (const Place& place : beyond(*before, *after))
      add(Reach::stricter, key, place.path, fmt::format("{} {} no longer", verb, place.path), place.origin);
  }

  // ---- Ports -------------------------------------------------------------------------------------------------------

  void compare_ports(std::string_view key, std::string_view verb, std::vector<Port> Network::*list) {
    if (!before_.network && !after_.network) return;
    if (!before_.network || !after_.network) {
      const bool wider = before_.network.has_value();
      const Network& listed = wider ? *before_.network : *after_.network;
      std::vector<std::uint16_t> numbers;
      for (const Port& port : listed.*list) numbers.push_back(port.number);
      add(wider ? Reach::wider : Reach::stricter, key, {},
          wider             ? fmt::format("{} any TCP port", verb)
          : numbers.empty() ? fmt::format("{} no TCP port", verb)
                            : fmt::format("{} no TCP port but {}", verb, fmt::join(numbers, ", ")),
          listed.origin);
      return;
    }
    const auto beyond = [&](const Network& one, const Network& other, Reach effect, std::string_view end) {
      for (const Port& port : one.*list) {
        if (std::ranges::find(other.*list, port.number, &Port::number) != (other.*list).end()) continue;
        add(effect, key, std::to_string(port.number), fmt::format("{} TCP port {}{}", verb, port.number, end),
            port.origin);
      }
    };
    beyond(*after_.network, *before_.network, Reach::wider, "");
    beyond(*before_.network, *after_.network, Reach::stricter, " no longer");
  }

  // ---- Limits ------------------------------------------------------------------------------------------------------

  template <typename Value>
  void compare_limit(std::string_view name, const std::optional<Limit<Value>>& before,
                     const std::optional<Limit<Value>>& after, LimitKind kind) {
    if (!before && !after) return;
    if (before && after && before->value == after->value) return;
    const bool wider = !after || (before && after->value > before->value);
    const std::string was = before ? limit_text(before->value, kind) : "without limit";
    const std::string is = after ? limit_text(after->value, kind) : "without limit";
    add(wider ? Reach::wider : Reach::stricter, fmt::format("limits.{}", name), {},
        fmt::format("{}: {}, not {}", name, is, was), after ? after->origin : before->origin);
  }

  void compare_limits() {
    for_each_limit([&](std::string_view name, auto member, LimitKind kind) {
      compare_limit(name, before_.limits.*member, after_.limits.*member, kind);
    });
  }

  // ---- Variables ---------------------------------------------------------------------------------------------------

  void compare_kept() {
    constexpr std::string_view key = "environment.keep";
    const auto& before = before_.environment.keep;
    const auto& after = after_.environment.keep;
    if (!before && !after) return;
    if (!before || !after) {
      const auto& listed = before ? *before : *after;
      std::vector<std::string_view> names;
      names.reserve(listed.size());
      for (const Environment::Name& name : listed) names.push_back(name.name);
      std::string words = before          ? "keeps all variables"
                          : names.empty() ? "keeps no variable"
                                          : fmt::format("keeps no variable but {}", fmt::join(names, ", "));
      add(before ? Reach::wider : Reach::stricter, key, {}, std::move(words),
          listed.empty() ? Origin{} : listed.front().origin);
      return;
    }
    const auto beyond = [&](const auto& one, const auto& other, Reach effect, std::string_view end) {
      for (const Environment::Name& name : one) {
        if (std::ranges::find(other, name.name, &Environment::Name::name) == other.end())
          add(effect, key, name.name, fmt::format("keeps the variable {}{}", name.name, end), name.origin);
      }
    };
    beyond(*after, *before, Reach::wider, "");
    beyond(*before, *after, Reach::stricter, " no longer");
  }

  void compare_set() {
    constexpr std::string_view key = "environment.set";
    for (const auto& [name, setting] : after_.environment.set) {
      const auto old = before_.environment.set.find(name);
      if (old != before_.environment.set.end() && old->second.value == setting.value) continue;
      std::string words = fmt::format("sets {}={}", name, setting.value);
      if (old != before_.environment.set.end()) words += fmt::format(", not {}", old->second.value);
      add(Reach::other, key, name, std::move(words), setting.origin);
    }
    for (const auto& [name, setting] : before_.environment.set) {
      if (!after_.environment.set.contains(name))
        add(Reach::other, key, name, fmt::format("sets {}={} no longer", name, setting.value), setting.origin);
    }
  }

  const Confinement& before_;
  const Confinement& after_;
  std::vector<ConfinementChange> changes_;
};

}  // namespace

std::vector<ConfinementChange> confinement_changes(const Confinement& before, const Confinement& after) {
  return AreaComparison(before, after).changes();
}

}  // namespace callgate::policy

#include "audit/profile/difference.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace callgate::audit {
namespace {

using Topic = Change::Topic;

constexpr std::array<std::string_view, 5> topic_names = {"program", "call", "argument", "path", "address"};

struct Verb {
  Access access;
  std::string_view name;  ///< as the profile's file has it
  std::string_view word;
};
constexpr std::array verbs = {Verb{Access::list, "list", "lists"}, Verb{Access::read, "read", "reads"},
                              Verb{Access::write, "write", "writes"}, Verb{Access::execute, "execute", "executes"},
                              Verb{Access::look, "look", "looks at"}};

constexpr std::string_view foreign_call = "system calls of another architecture (i386)";

std::set<std::string> programs_of(const Profile& profile) {
  std::set<std::string> programs;
  for (const auto& [call, uses] : profile.calls) {
    for (const auto& [word, tally] : uses) {
      for (const auto& [program, times] : tally.programs) programs.insert(program);
    }
  }
  programs.erase(std::string());
  programs.erase(std::string(Tally::others));
  return programs;
}

/// The call as a whole, with the values of its argument that are told apart.
Change call_change(const std::string& call, const Uses& uses) {
  Change change{Topic::call, call, {}, {}};
  for (const auto& [word, tally] : uses) {
    change.tally.add(tally);
    if (!word.empty()) change.detail += (change.detail.empty() ? "" : ", ") + word;
  }
  return change;
}

void compare_calls(const Profile& before, const Profile& after, std::vector<Change>& changes) {
  std::vector<Change> arguments;
  for (const auto& [call, uses] : after.calls) {
    const auto known = before.calls.find(call);
    if (known == before.calls.end()) {
      changes.push_back(call_change(call, uses));
      continue;
    }
    for (const auto& [word, tally] : uses) {
      if (!known->second.contains(word)) arguments.push_back({Topic::argument, call, word, tally});
    }
  }
  if (after.foreign && !before.foreign) changes.push_back({Topic::call, std::string(foreign_call), {}, {}});
  std::ranges::move(arguments, std::back_inserter(changes));
}

/// The paths as they are where the folders stand for what is in them that do so for the others.
Paths on_footing_of(const Paths& others, Paths paths) {
  for (const std::string& folder : others.folded()) paths.fold(folder);
  return paths;
}

void compare_paths(const Paths& before, const Paths& after, std::vector<Change>& changes) {
  for (const auto& [path, record] : after.all()) {
    for (const Verb& verb : verbs) {
      if (record.has(verb.access) && !before.holds(path, verb.access))
        changes.push_back({Topic::path, path, std::string(verb.name), record.tally});
    }
  }
}

/// What `after` has, and `before` has not.
std::vector<Change> added(const Profile& before, const Profile& after) {
  std::vector<Change> changes;
  const std::set<std::string> known = programs_of(before);
  for (const std::string& program : programs_of(after)) {
    if (!known.contains(program)) changes.push_back({Topic::program, program, {}, {}});
  }
  compare_calls(before, after, changes);
  compare_paths(on_footing_of(after.paths, before.paths), on_footing_of(before.paths, after.paths), changes);
  for (const auto& [address, tally] : after.addresses) {
    if (!before.addresses.contains(address)) changes.push_back({Topic::address, address, {}, tally});
  }
  return changes;
}

std::string deed(const Change& change) {
  switch (change.topic) {
    case Topic::program:
      return "runs " + change.what;
    case Topic::call:
    case Topic::argument:
      return fmt::format("calls {}{}{}", change.what, change.detail.empty() ? "" : " with ", change.detail);
    case Topic::path:
      return fmt::format("{} {}", std::ranges::find(verbs, change.detail, &Verb::name)->word, change.what);
    case Topic::address:
      break;
  }
  return change.what;
}

}  // namespace

Difference difference(const Profile& before, const Profile& after) {
  return {added(before, after), added(after, before)};
}

std::string_view name_of(Topic topic) {
  return topic_names.at(static_cast<std::size_t>(topic));
}

std::string words_of(const Change& change) {
  const std::string by = programs_text(change.tally);
  return by.empty() ? deed(change) : fmt::format("{}: {}", deed(change), by);
}

}  // namespace callgate::audit

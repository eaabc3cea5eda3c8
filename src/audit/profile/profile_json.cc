#include "audit/profile/profile_json.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "base/error.h"

namespace callgate::audit {
namespace {

using SortedJson = nlohmann::json;  // its members are sorted by name

constexpr std::string_view format = "callgate-profile";
constexpr std::uint64_t version = 1;

struct AccessName {
  std::string_view name;
  Access access;
};
constexpr std::array access_names = {AccessName{"read", Access::read}, AccessName{"write", Access::write},
                                     AccessName{"execute", Access::execute}, AccessName{"look", Access::look},
                                     AccessName{"list", Access::list}};

SortedJson json_of(const Tally& tally) {
  return tally.programs;
}

SortedJson json_of(const Uses& uses) {
  SortedJson json = SortedJson::object();
  for (const auto& [word, tally] : uses) json[word] = json_of(tally);
  return json;
}

SortedJson json_of(const Times& times) {
  return {{"calls", times.calls}, {"total_ns", times.total.count()}, {"longest_ns", times.longest.count()}};
}

SortedJson json_of(const Runs& runs) {
  return {{"all", runs.all}, {"partial", runs.partial}};
}

SortedJson json_of(const PathRecord& record, bool is_folded) {
  SortedJson access = SortedJson::array();
  for (const AccessName& one : access_names) {
    if (record.has(one.access)) access.push_back(one.name);
  }
  SortedJson json = {{"access", std::move(access)}, {"programs", json_of(record.tally)}};
  if (is_folded) json["all_below"] = true;
  return json;
}

/// A member of the outermost object, each of its own members in a line.
void put_section(std::string& out, std::string_view name, const SortedJson& members) {
  out += fmt::format(",\n\"{}\": {{", name);
  std::string_view separator = "\n";
  for (const auto& [key, value] : members.items()) {
    out += fmt::format("{} {}: {}", separator, SortedJson(key).dump(),
                       value.dump(-1, ' ', false, SortedJson::error_handler_t::replace));
    separator = ",\n";
  }
  out += '}';
}

template <typename Map>
SortedJson object_of(const Map& map) {
  SortedJson json = SortedJson::object();
  for (const auto& [key, value] : map) json[key] = json_of(value);
  return json;
}

/// Reads what put_section wrote. What is not of the expected form is a wrong file.
class ProfileReader {
 public:
  explicit ProfileReader(const std::string& file) : file_(file) {}

  Profile read(std::string_view text) {
    const SortedJson json = parsed(text);
    check_head(json);
    Profile profile;
    profile.foreign = boolean(json, "foreign");
    for (const auto& [command, value] : section(json, "runs").items())
      profile.runs[command] = {number(value, "all"), number(value, "partial")};
    for (const auto& [call, uses] : section(json, "calls").items()) {
      for (const auto& [word, programs] : object(uses, call).items()) profile.calls[call][word] = tally(programs, call);
    }
    const SortedJson& paths = section(json, "paths");
    for (const auto& [path, value] : paths.items()) {
      if (boolean(object(value, path), "all_below")) profile.paths.fold(path);
    }
    for (const auto& [path, value] : paths.items()) profile.paths.add(path, record(value, path));
    for (const auto& [address, programs] : section(json, "addresses").items())
      profile.addresses[address] = tally(programs, address);
    for (const auto& [call, value] : section(json, "times").items())
      profile.times[call] = {number(value, "calls"), nanoseconds(value, "total_ns"), nanoseconds(value, "longest_ns")};
    return profile;
  }

 private:
  [[noreturn]] void fail(const std::string& why, const std::string& hint = {}) const {
    throw Error(file_, why, hint, ExitStatus::usage);
  }
  [[noreturn]] void misses(std::string_view what, std::string_view where) const {
    fail(fmt::format("is no whole profile: {} of '{}' is missing or wrong", what, where));
  }

  [[nodiscard]] SortedJson parsed(std::string_view text) const {
    try {
      return SortedJson::parse(text);
    } catch (const SortedJson::parse_error& error) {
      if (error.byte > text.size())
        fail(fmt::format("the profile ends after {} bytes, in the middle", text.size()),
             "it was not written to its end, or was cut on the way");
      fail(fmt::format("is no profile: no JSON at byte {}", error.byte));
    }
  }

  void check_head(const SortedJson& json) const {
    const auto found = json.is_object() ? json.find("format") : json.end();
    if (found == json.end() || *found != format)
      fail("is no profile", "`callgate audit --profile FILE -- PROGRAM` writes one");
    const auto said = json.find("version");
    if (said == json.end() || !said->is_number_unsigned()) misses("the version", "profile");
    if (said->get<std::uint64_t>() != version)
      fail(fmt::format("is of version {} of the format, and version {} is what this callgate knows",
                       said->get<std::uint64_t>(), version),
           "use the callgate that wrote it, or write it anew");
  }

  const SortedJson& object(const SortedJson& value, std::string_view where) const {
    if (!value.is_object()) misses("the content", where);
    return value;
  }
  const SortedJson& section(const SortedJson& json, const char* name) const {
    const auto found = json.find(name);
    if (found == json.end()) misses("the section", name);
    return object(*found, name);
  }
  static bool boolean(const SortedJson& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && *found == true;
  }
  std::uint64_t number(const SortedJson& json, const char* name) const {
    const auto found = json.is_object() ? json.find(name) : json.end();
    if (found == json.end() || !found->is_number_unsigned()) misses("the number", name);
    return found->get<std::uint64_t>();
  }
  std::chrono::nanoseconds nanoseconds(const SortedJson& json, const char* name) const {
    return std::chrono::nanoseconds(number(json, name));
  }
  Tally tally(const SortedJson& json, std::string_view where) const {
    Tally tally;
    for (const auto& [program, times] : object(json, where).items()) {
      if (!times.is_number_unsigned()) misses("the count", where);
      tally.programs[program] = times.get<std::uint64_t>();
    }
    return tally;
  }
  PathRecord record(const SortedJson& json, std::string_view path) const {
    const auto accesses = json.find("access");
    const auto programs = json.find("programs");
    if (accesses == json.end() || !accesses->is_array()) misses("the access", path);
    if (programs == json.end()) misses("the programs", path);
    PathRecord record;
    record.tally = tally(*programs, path);
    for (const AccessName& one : access_names) {
      for (const SortedJson& name : *accesses) {
        if (name == one.name)
          record.accesses = static_cast<std::uint8_t>(record.accesses | static_cast<std::uint8_t>(one.access));
      }
    }
    return record;
  }

  const std::string& file_;
};

}  // namespace

std::string profile_text(const Profile& profile) {
  SortedJson paths = SortedJson::object();
  for (const auto& [path, record] : profile.paths.all())
    paths[path] = json_of(record, profile.paths.folded().contains(path));
  std::string text =
      fmt::format("{{\"format\": \"{}\",\n\"version\": {},\n\"foreign\": {}", format, version, profile.foreign);
  put_section(text, "runs", object_of(profile.runs));
  put_section(text, "calls", object_of(profile.calls));
  put_section(text, "paths", paths);
  put_section(text, "addresses", object_of(profile.addresses));
  put_section(text, "times", object_of(profile.times));
  return text + "}\n";
}

Profile parse_profile(std::string_view text, const std::string& file) {
  return ProfileReader(file).read(text);
}

}  // namespace callgate::audit

#include "audit/profile/profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace callgate::audit {
namespace {

template <typename Key, typename Value>
void add_all(std::map<Key, Value>& own, const std::map<Key, Value>& other) {
  for (const auto& [key, value] : other) own[key].add(value);
}

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Utf8Character character = first_character(text);
    const bool stays = character.size != 0 && !is_control(character.code) && character.code != U'\\';
    const std::string_view taken = text.substr(0, std::max<std::size_t>(character.size, 1));
    if (stays) result += taken;
    for (const char byte : stays ? std::string_view() : taken)
      result += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
    text.remove_prefix(taken.size());
  }
  return result;
}

class Renaming {
 public:
  explicit Renaming(const Folders& folders) : folders_(folders) {}

  [[nodiscard]] std::string path(std::string_view path) const { return printable(named_path(path, folders_)); }
  [[nodiscard]] Tally tally(const Tally& tally) const {
    Tally result;
    for (const auto& [program, times] : tally.programs) result.programs[path(program)] += times;
    return result;
  }
  [[nodiscard]] std::map<std::string, Tally> tallies(const std::map<std::string, Tally>& tallies) const {
    std::map<std::string, Tally> result;
    for (const auto& [key, one] : tallies) result[printable(key)].add(tally(one));
    return result;
  }

 private:
  const Folders& folders_;
};

}  // namespace

void Times::add(const Times& other) {
  calls += other.calls;
  total += other.total;
  longest = std::max(longest, other.longest);
}

Tally sum_of(const Uses& uses) {
  Tally sum;
  for (const auto& [word, tally] : uses) sum.add(tally);
  return sum;
}

void Runs::add(const Runs& other) {
  all += other.all;
  partial += other.partial;
}

void Profile::add(const std::string& call, std::string word, const std::string& program) {
  Uses& uses = calls[call];
  if (uses.size() >= most_uses && !uses.contains(word)) word = std::string(other);
  uses[std::move(word)].add(program);
}

void Profile::add_address(std::string address, const std::string& program) {
  if (addresses.size() >= most_addresses && !addresses.contains(address)) address = std::string(other);
  addresses[std::move(address)].add(program);
}

void Profile::add_endpoint(const std::string& call, Endpoint endpoint, const std::string& program) {
  Endpoints& known = endpoints[call];
  if (known.size() >= most_addresses && !known.contains(endpoint)) endpoint = {endpoint.family, {}, 0};
  known[std::move(endpoint)].add(program);
}

void Profile::add_made(const std::string& folder, const std::string& name) {
  std::set<std::string>& names = made[folder];
  if (names.size() < most_made) names.insert(name);
}

void Profile::add(const Profile& more) {
  for (const auto& [call, uses] : more.calls) add_all(calls[call], uses);
  paths.add(more.paths);
  add_all(connected, more.connected);
  add_all(bound, more.bound);
  for (const auto& [call, known] : more.endpoints) add_all(endpoints[call], known);
  has_chosen_ports = has_chosen_ports || more.has_chosen_ports;
  for (const auto& [folder, names] : more.made) made[folder].insert(names.begin(), names.end());
  foreign = foreign || more.foreign;
  add_all(addresses, more.addresses);
  add_all(times, more.times);
  add_all(runs, more.runs);
}

Profile portable(const Profile& profile, const Folders& folders) {
  const Renaming renaming(folders);
  Profile result = profile;
  for (auto& [call, uses] : result.calls) uses = renaming.tallies(uses);
  result.paths = {};
  for (const std::string& folder : profile.paths.folded()) result.paths.fold(renaming.path(folder));
  for (const auto& [path, record] : profile.paths.all())
    result.paths.add(renaming.path(path), {record.accesses, renaming.tally(record.tally)});
  result.addresses = renaming.tallies(profile.addresses);
  result.runs.clear();
  for (const auto& [command, runs] : profile.runs) result.runs[printable(command)].add(runs);
  return result;
}

}  // namespace callgate::audit

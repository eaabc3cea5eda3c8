#include "policy/exchange/call_names.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "policy/language/groups.h"
#include "policy/policy.h"

namespace callgate::policy {

std::vector<std::string> grouped_names(const std::set<decode::CallIndex>& calls) {
  using CallSet = std::set<decode::CallIndex>;
  std::vector<std::pair<std::string_view, CallSet>> whole;
  for (const Group& group : all_groups()) {
    // The first three are our own; the last is all that systemd knows.
    if (group.name == "@address" || group.name == "@memory" || group.name == "@path" || group.name == "@known")
      continue;
    CallSet members;
    std::ranges::copy_if(calls_of(group), std::inserter(members, members.end()),
                         [](decode::CallIndex call) { return decode::number_of(native_arch, call).has_value(); });
    if (members.size() > 1 && std::ranges::includes(calls, members)) whole.emplace_back(group.name, std::move(members));
  }
  std::ranges::stable_sort(whole, std::greater{}, [](const auto& group) { return group.second.size(); });
  std::vector<std::string> names;
  CallSet open = calls;
  for (const auto& [name, members] : whole) {
    if (std::ranges::none_of(members, [&](decode::CallIndex call) { return open.contains(call); })) continue;
    names.emplace_back(name);
    for (const decode::CallIndex call : members) open.erase(call);
  }
  for (const decode::CallIndex call : open) names.emplace_back(decode::call_name(call));
  return names;
}

std::string yaml_list(const std::vector<std::string>& names, std::size_t column) {
  const auto word = [](const std::string& name) { return name.starts_with('@') ? '"' + name + '"' : name; };
  if (names.size() == 1) return word(names.front());
  std::string text = "[";
  std::size_t at = column + 1;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string one = word(names[i]) + (i + 1 == names.size() ? "]" : ",");
    if (i != 0 && at + one.size() + 1 > 118) {
      text += '\n' + std::string(column + 1, ' ');
      at = column + 1;
    } else if (i != 0) {
      text += ' ';
      ++at;
    }
    text += one;
    at += one.size();
  }
  return names.empty() ? "[]" : text;
}

}  // namespace callgate::policy

#include "policy/confinement.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace callgate::policy {

std::vector<std::string> Environment::of(const std::vector<std::string>& variables) const {
  std::vector<std::string> result;
  for (const std::string& variable : variables) {
    const std::string name = variable.substr(0, variable.find('='));
    const bool kept = !keep || std::ranges::find(*keep, name, &Name::name) != keep->end();
    if (kept && !set.contains(name)) result.push_back(variable);
  }
  for (const auto& [name, setting] : set) result.push_back(fmt::format("{}={}", name, setting.value));
  return result;
}

}  // namespace callgate::policy

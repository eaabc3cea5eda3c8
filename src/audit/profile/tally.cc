#include "audit/profile/tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace callgate::audit {

std::string programs_text(const Tally& tally) {
  std::map<std::string, std::uint64_t> by_name;  // of one name may be several, as of git
  for (const auto& [program, times] : tally.programs) {
    std::string name = program.substr(program.rfind('/') + 1);
    for (char& c : name) c = c >= ' ' && c <= '~' ? c : '?';
    by_name[name.empty() ? "?" : name] += times;
  }
  std::vector<std::pair<std::uint64_t, std::string>> programs;
  programs.reserve(by_name.size());
  for (const auto& [name, times] : by_name) programs.emplace_back(times, name);
  std::ranges::sort(programs, std::greater{});
  std::string text;
  for (std::size_t i = 0; i < programs.size() && i < 3; ++i)
    text += fmt::format("{}{} ({})", i == 0 ? "" : ", ", programs[i].second, programs[i].first);
  if (programs.size() > 3) text += fmt::format(" and {} more", programs.size() - 3);
  return text;
}

}  // namespace callgate::audit

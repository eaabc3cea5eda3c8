#include "audit/profile/paths.h"

namespace callgate::audit {

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos || path.size() == 1) return {};
  return path.substr(0, slash == 0 ? 1 : slash);
}

bool is_under(std::string_view path, std::string_view folder) {
  if (folder == "/") return true;
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

void Paths::add(const std::string& path, Access access, const std::string& program) {
  PathRecord& record = at(path);
  record.accesses = static_cast<std::uint8_t>(record.accesses | static_cast<std::uint8_t>(access));
  record.tally.add(program);
}

PathRecord& Paths::at(const std::string& path) {
  if (const auto found = all_.find(path); found != all_.end()) return found->second;
  for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
    if (folded_.contains(folder)) return all_[std::string(folder)];
  }
  const std::optional<std::string> overfull = note(path);
  if (!overfull) return all_[path];
  fold(*overfull);
  return all_[*overfull];
}

std::optional<std::string> Paths::note(std::string_view path) {
  if (!tree_.emplace(path, 0).second) return std::nullopt;
  const std::string_view folder = folder_of(path);
  if (folder.empty()) return std::nullopt;
  if (auto overfull = note(folder)) return overfull;
  std::size_t& names = tree_.find(folder)->second;
  return ++names > most_names ? std::optional(std::string(folder)) : std::nullopt;
}

void Paths::fold(const std::string& folder) {
  // What is below a folder lies, in this order, between its name with a slash and that with the next character.
  const std::string base = folder == "/" ? std::string() : folder;
  const std::string from = base + '/';
  const std::string to = base + static_cast<char>('/' + 1);
  PathRecord sum;
  for (auto next = all_.lower_bound(from); next != all_.end() && next->first < to; next = all_.erase(next)) {
    sum.accesses = static_cast<std::uint8_t>(sum.accesses | next->second.accesses);
    sum.tally.add(next->second.tally);
  }
  tree_.erase(tree_.upper_bound(from), tree_.lower_bound(to));
  folded_.insert(folder);
  PathRecord& record = all_[folder];
  record.accesses = static_cast<std::uint8_t>(record.accesses | sum.accesses);
  record.tally.add(sum.tally);
}

}  // namespace callgate::audit

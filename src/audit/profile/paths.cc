#include "audit/profile/paths.h"

#include <algorithm>
#include <vector>

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

std::size_t depth_of(std::string_view path) {
  return path.size() < 2 ? 0 : static_cast<std::size_t>(std::ranges::count(path.substr(1), '/')) + 1;
}

std::optional<std::string_view> Paths::folder_for(std::string_view path) const {
  if (folded_.empty()) return std::nullopt;
  for (std::string_view folder = path; !folder.empty(); folder = folder_of(folder)) {
    if (folded_.contains(folder)) return folder;
  }
  return std::nullopt;
}

bool Paths::holds(std::string_view path, Access access) const {
  const auto found = all_.find(std::string(folder_for(path).value_or(path)));
  return found != all_.end() && found->second.has(access);
}

void Paths::add(const std::string& path, Access access, const std::string& program) {
  PathRecord& record = at(path);
  record.accesses = static_cast<std::uint8_t>(record.accesses | static_cast<std::uint8_t>(access));
  record.tally.add(program);
  if (all_.size() > most_paths) fold_deepest();
}

void Paths::add(const Paths& other) {
  for (const std::string& folder : other.folded_) fold(folder);
  for (const auto& [path, record] : other.all_) at(path).add(record);
}

PathRecord& Paths::at(const std::string& path) {
  if (const auto found = all_.find(path); found != all_.end()) return found->second;
  if (const auto folder = folder_for(path)) return all_[std::string(*folder)];
  const std::optional<std::string> overfull = note(path);
  if (!overfull) return all_[path];
  gather(*overfull);
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
  if (is_folded(folder)) return;
  gather(note(folder).value_or(folder));
}

void Paths::gather(const std::string& folder) {
  // What is below a folder lies, in this order, between its name with a slash and that with the next character.
  const std::string base = folder == "/" ? std::string() : folder;
  const std::string from = base + '/';
  const std::string to = base + static_cast<char>('/' + 1);
  PathRecord sum;
  for (auto next = all_.upper_bound(from); next != all_.end() && next->first < to; next = all_.erase(next))
    sum.add(next->second);
  tree_.erase(tree_.upper_bound(from), tree_.lower_bound(to));
  folded_.erase(folded_.upper_bound(from), folded_.lower_bound(to));
  folded_.insert(folder);
  all_[folder].add(sum);
}

void Paths::fold_deepest() {
  std::size_t depth = 0;
  for (const auto& [path, names] : tree_) depth = std::max(depth, depth_of(path));
  for (; all_.size() > most_paths / 2 && depth > 0; --depth) {
    Folded folders;
    for (const auto& [path, record] : all_) {
      if (depth_of(path) == depth) folders.emplace(folder_of(path));
    }
    for (const std::string& folder : folders) fold(folder);
  }
}

}  // namespace callgate::audit

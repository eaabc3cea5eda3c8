#include "audit/learn/areas.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

#include "audit/learn/yaml_text.h"

namespace callgate::audit {
namespace {

/// Everybody's programs and libraries.
constexpr std::array<std::string_view, 6> system_folders = {"/usr", "/bin", "/lib", "/lib32", "/lib64", "/sbin"};

/// One more in a folder, and the folder stands for them.
constexpr std::size_t most_in_folder = 6;

/// Whether a policy, which is text, can name it.
bool is_plain(std::string_view path) {
  return std::ranges::all_of(path, [](char c) { return c >= ' ' && c <= '~'; });
}

std::string area_of(std::string path, const Folders& folders, bool executes) {
  while (!is_plain(path)) path = std::string(folder_of(path));
  if (!executes) {
    for (const std::string_view folder : system_folders) {
      if (is_under(path, folder)) return std::string(folder);
    }
  }
  if (!is_too_wide(folders.working, folders) && is_under(path, folders.working)) return folders.working;
  return path;
}

/// The deepest folder that is to stand for what is in it.
std::optional<std::string> crowded(const Areas& areas, const Folders& folders) {
  std::map<std::string, std::size_t, std::less<>> counts;
  for (const auto& [path, tally] : areas) {
    const std::string_view folder = folder_of(path);
    if (!folder.empty() && !is_too_wide(folder, folders)) ++counts[std::string(folder)];
  }
  std::optional<std::string> deepest;
  for (const auto& [folder, count] : counts) {
    if (count > most_in_folder && (!deepest || depth_of(folder) > depth_of(*deepest))) deepest = folder;
  }
  return deepest;
}

/// Takes away what is below `folder`, itself kept, and counts it there.
void absorb(Areas& areas, const std::string& folder) {
  Tally sum;
  for (auto next = areas.begin(); next != areas.end();) {
    const bool below = next->first != folder && is_under(next->first, folder);
    if (below) sum.add(next->second);
    next = below ? areas.erase(next) : std::next(next);
  }
  areas[folder].add(sum);
}

/// Whether it is no place that a person would name.
bool is_unwanted(std::string_view folder, const Folders& folders) {
  return is_too_wide(folder, folders) && std::ranges::find(system_folders, folder) == system_folders.end();
}

void fold(Areas& areas, const Folders& folders) {
  while (const auto folder = crowded(areas, folders)) absorb(areas, *folder);
  for (auto next = areas.begin(); next != areas.end(); ++next) {
    if (!is_unwanted(next->first, folders)) absorb(areas, next->first);
  }
}

/// Of names nothing is too wide.
void fold_listed(Areas& areas, const Folders& folders) {
  while (const auto folder = crowded(areas, folders)) absorb(areas, *folder);
  for (auto next = areas.begin(); next != areas.end(); ++next) absorb(areas, next->first);
}

void drop_below(Areas& areas, const Areas& others, const Folders& folders) {
  for (const auto& [folder, tally] : others) {
    const bool alone = is_unwanted(folder, folders);
    std::erase_if(areas, [&folder = folder, alone](const auto& area) {
      return area.first == folder || (!alone && is_under(area.first, folder));
    });
  }
}

}  // namespace

FileAreas areas_of(const Paths& paths, const Folders& folders) {
  FileAreas areas;
  for (const auto& [path, record] : paths.all()) {
    if (record.has(Access::list)) areas.list[area_of(path, folders, false)].add(record.tally);
    if (record.has(Access::read)) areas.read[area_of(path, folders, false)].add(record.tally);
    if (record.has(Access::write)) areas.write[area_of(path, folders, true)].add(record.tally);
    if (record.has(Access::execute)) areas.execute[area_of(path, folders, true)].add(record.tally);
  }
  for (Areas* kind : {&areas.read, &areas.write, &areas.execute}) fold(*kind, folders);
  fold_listed(areas.list, folders);
  drop_below(areas.read, areas.write, folders);
  drop_below(areas.read, areas.execute, folders);
  for (const Areas* kind : {&areas.read, &areas.write, &areas.execute}) drop_below(areas.list, *kind, folders);
  return areas;
}

std::string cause_of_width(const std::string& folder, Access access, const Profile& seen, const Folders& folders) {
  std::error_code error;
  if (!is_unwanted(folder, folders) || !std::filesystem::is_directory(folder, error)) return {};
  if (folder == "/proc") return "files of processes were opened";
  if (access == Access::execute) return "programs in it were executed";
  if (access == Access::list) return {};
  if (access == Access::read) return "many files in it were read";
  const auto made = seen.made.find(folder);
  if (made == seen.made.end()) return "a file without a name was made in it";
  std::vector<std::string> names;
  for (const std::string& name : made->second) names.push_back(quoted_text(name));
  const bool and_more = names.size() == Profile::most_made;
  if (and_more) names.pop_back();
  return fmt::format("{}{} made or removed in it", fmt::join(names, ", "),
                     and_more            ? " and more were"
                     : names.size() == 1 ? " was"
                                         : " were");
}

std::string remark_on_width(const std::string& folder, Access access, const Profile& seen, const Folders& folders) {
  const std::string cause = cause_of_width(folder, access, seen, folders);
  if (cause.empty()) return {};
  const auto known = seen.paths.all().find(folder);
  const std::string_view done = access == Access::read ? "read" : access == Access::write ? "written" : "executed";
  const bool is_movable = access == Access::write && folder == "/tmp" && folders.temporary.empty();
  return fmt::format("all below {} may be {}, since {}{}{}", folder, done, cause,
                     known == seen.paths.all().end() ? "" : fmt::format(" by {}", programs_text(known->second.tally)),
                     is_movable ? "; with TMPDIR set for a run, all below that instead" : "");
}

}  // namespace callgate::audit

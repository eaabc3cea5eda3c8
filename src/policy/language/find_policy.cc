#include "policy/language/find_policy.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>

#include "base/error.h"
#include "base/nearest.h"

namespace callgate::policy {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view extension = ".yaml";

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

}  // namespace

std::vector<std::string> policy_folders() {
  std::vector<std::string> folders;
  // A relative path there counts for none (XDG Base Directory Specification).
  if (const std::string_view config = environment("XDG_CONFIG_HOME"); config.starts_with('/')) {
    folders.push_back(fs::path(config) / "callgate");
  } else if (const std::string_view home = environment("HOME"); home.starts_with('/')) {
    folders.push_back(fs::path(home) / ".config/callgate");
  }
  std::error_code error;
  if (const fs::path program = fs::read_symlink("/proc/self/exe", error); !error) {
    folders.push_back(program.parent_path() / "policies");
    folders.push_back((program.parent_path() / CALLGATE_POLICIES_FROM_PROGRAM).lexically_normal());
  }
  return folders;
}

std::vector<std::string> policy_names(std::span<const std::string> folders) {
  std::set<std::string> names;
  for (const std::string& folder : folders) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
      if (entry->path().extension() == extension) names.insert(entry->path().stem());
    }
  }
  return {names.begin(), names.end()};
}

std::string find_policy(const std::string& name, std::span<const std::string> folders) {
  if (name.find('/') != std::string::npos || name.ends_with(extension)) return name;
  for (const std::string& folder : folders) {
    std::string file = fmt::format("{}/{}{}", folder, name, extension);
    std::error_code error;
    if (fs::exists(file, error)) return file;
  }
  const std::vector<std::string> known = policy_names(folders);
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const auto near = nearest(name, candidates);
  std::string hint;
  if (near) {
    hint = fmt::format("did you mean {}?", *near);
  } else if (!known.empty()) {
    constexpr std::ptrdiff_t most = 16;
    const auto end = known.begin() + std::min(most, std::ssize(known));
    hint = fmt::format("there are {}{}; a file of your own: ./{}{}", fmt::join(known.begin(), end, ", "),
                       end == known.end() ? "" : " and others", name, extension);
  }
  throw Error(fmt::format("no policy '{}'", name), fmt::format("looked in {}", fmt::join(folders, ", ")), hint,
              ExitStatus::usage);
}

}  // namespace callgate::policy

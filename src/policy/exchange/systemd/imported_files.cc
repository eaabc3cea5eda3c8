#include "policy/exchange/systemd/imported_files.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;
using Words = std::vector<std::string>;

std::string place_list(const Words& places) {
  Words quoted;
  for (const std::string& place : places) quoted.push_back(yaml_text(place));
  return fmt::format("[{}]", fmt::join(quoted, ", "));
}

/// A condition on a path: below these, and not below those.
std::string below(const Words& places, const Words& exceptions) {
  Words plain;
  for (const std::string& one : exceptions) plain.push_back(one.starts_with('?') ? one.substr(1) : one);
  const std::string under = fmt::format("under: {}", place_list(places));
  return plain.empty() ? fmt::format("{{{}}}", under)
                       : fmt::format("{{{}, not: {{under: {}}}}}", under, place_list(plain));
}

std::string denial(std::string_view calls, const std::string& path, std::string_view error,
                   std::string_view more = {}) {
  return fmt::format("  - deny: {}\n    when: {{path: {}{}}}\n    errno: {}\n", calls, path, more, error);
}

}  // namespace

bool is_off(std::string_view value) {
  return value.empty() || value == "no" || value == "false" || value == "off" || value == "0";
}

bool ImportedFiles::has_nothing_else() const {
  return std::ranges::find(empty_, "/") != empty_.end();
}

void ImportedFiles::protect_system(const std::string& value) {
  if (is_off(value)) return;
  if (value == "strict") {
    read_only_ = {"/"};
    writable_.insert(writable_.end(), {"/dev", "/proc", "/sys"});
    return;
  }
  read_only_.insert(read_only_.end(), {"/usr", "/boot", "/efi"});
  if (value == "full") read_only_.emplace_back("/etc");
}

void ImportedFiles::protect_home(const std::string& value) {
  if (is_off(value)) return;
  Words& places = value == "read-only" ? read_only_ : inaccessible_;
  places.insert(places.end(), {"/home", "/root", "/run/user"});
}

bool ImportedFiles::read(const UnitSetting& setting, Draft& draft) {
  if (setting.key == "ProtectSystem") {
    protect_system(setting.value);
    return true;
  }
  if (setting.key == "ProtectHome") {
    protect_home(setting.value);
    return true;
  }
  const std::map<std::string_view, Words*> lists = {
      {"ReadOnlyPaths", &read_only_},      {"ReadWritePaths", &writable_},  {"InaccessiblePaths", &inaccessible_},
      {"BindReadOnlyPaths", &bound_read_}, {"BindPaths", &bound_write_},    {"ExecPaths", &executable_},
      {"NoExecPaths", &not_executable_},   {"TemporaryFileSystem", &empty_}};
  const auto found = lists.find(setting.key);
  if (found == lists.end()) return false;
  Words& list = *found->second;
  const auto tell = [&](Effect effect, std::string why) {
    draft.tell(effect, setting.line, fmt::format("{}={}", setting.key, setting.value), std::move(why));
  };
  const bool binds = setting.key.starts_with("Bind");
  const bool allows = binds || setting.key == "ReadWritePaths" || setting.key == "ExecPaths";
  if (setting.value.empty()) list.clear();
  if (has_specifier(setting.value)) {
    tell(allows ? Effect::stricter : Effect::lost, "what a % stands for is known to systemd alone");
    return true;
  }
  for (std::string word : unit_words(setting.value)) {
    const bool may_be_missing = word.starts_with('-');
    while (word.starts_with('-') || word.starts_with('+')) word.erase(0, 1);
    if (const std::size_t colon = word.find(':'); colon != std::string::npos) {
      if (binds) {
        tell(Effect::stricter, fmt::format("{}: a file under another name is left out", word));
        continue;
      }
      word.resize(colon);
    }
    if (may_be_missing && (binds || setting.key == "ExecPaths")) word = fmt::format("?{}", word);
    list.push_back(std::move(word));
  }
  return true;
}

std::vector<std::string> ImportedFiles::rules() const {
  constexpr std::string_view anything = "[\"@path\", execve, execveat]";
  std::vector<std::string> rules;
  if (!inaccessible_.empty()) rules.push_back(denial(anything, below(inaccessible_, {}), "EACCES"));
  Words hidden = empty_;
  std::erase(hidden, "/");
  if (!hidden.empty()) {
    Words bound = bound_read_;
    bound.insert(bound.end(), bound_write_.begin(), bound_write_.end());
    rules.push_back(denial(anything, below(hidden, bound), "ENOENT"));
  }
  if (!read_only_.empty()) {
    const std::string path = below(read_only_, writable_);
    rules.push_back(denial(
        "[creat, truncate, mkdir, mkdirat, rmdir, unlink, unlinkat, mknod, mknodat, chmod, fchmodat, fchmodat2, "
        "chown,\n"
        "           lchown, fchownat, utime, utimes, futimesat, utimensat, rename, renameat, renameat2, link, linkat,\n"
        "           symlink, symlinkat]",
        path, "EROFS"));
    rules.push_back(
        denial("[open, openat, openat2]", path, "EROFS", ", flags: {any: [O_WRONLY, O_RDWR, O_CREAT, O_TRUNC]}"));
  }
  if (!has_nothing_else() && !not_executable_.empty())
    rules.push_back(denial("[execve, execveat]", below(not_executable_, executable_), "EACCES"));
  return rules;
}

std::optional<std::string> ImportedFiles::section() const {
  if (!has_nothing_else()) return std::nullopt;
  Words execute = executable_;
  if (not_executable_.empty()) {
    execute = bound_read_;
    execute.insert(execute.end(), bound_write_.begin(), bound_write_.end());
  }
  std::string section = "filesystem:";
  const auto add = [&](std::string_view key, const Words& places) {
    if (!places.empty()) section += fmt::format("\n  {}: {}", key, place_list(places));
  };
  add("read", bound_read_);
  add("write", bound_write_);
  add("execute", execute);
  return section == "filesystem:" ? "filesystem: {read: []}" : section;
}

}  // namespace callgate::policy

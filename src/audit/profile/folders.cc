#include "audit/profile/folders.h"

#include "audit/profile/paths.h"

namespace callgate::audit {

bool is_too_wide(std::string_view folder, const Folders& folders) {
  const bool is_private = is_under(folder, "/home") || is_under(folder, "/var") || is_under(folder, "/proc");
  return depth_of(folder) < (is_private ? 3U : 2U) || (!folders.home.empty() && is_under(folders.home, folder));
}

std::string named_path(std::string_view path, const Folders& folders) {
  std::string text;
  std::string_view rest = path;
  const auto name = [&](std::string_view variable, const std::string& folder) {
    if (!text.empty() || folder.empty() || folder == "/" || !is_under(rest, folder)) return;
    text = variable;
    rest.remove_prefix(folder.size());
  };
  if (!is_too_wide(folders.working, folders)) name("${PWD}", folders.working);
  name("${TMPDIR}", folders.temporary);
  name("${HOME}", folders.home);
  for (const char c : rest) {
    if (c == '$') text += '$';
    text += c;
  }
  return text;
}

}  // namespace callgate::audit

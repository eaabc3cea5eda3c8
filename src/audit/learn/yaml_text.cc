#include "audit/learn/yaml_text.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace callgate::audit {
namespace {

/// A path that begins with `sign`, as a scalar.
std::string scalar(std::string_view sign, std::string_view path, const Folders& folders) {
  std::string text(sign);
  for (const char c : named_path(path, folders)) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  const bool is_bare = std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("/._-+").find(c) != std::string_view::npos;
  });
  return is_bare ? text : '"' + text + '"';
}

}  // namespace

std::string quoted_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c >= ' ' && c <= '~' ? c : '?';
  }
  return result + '"';
}

std::string path_text(std::string_view path, const Folders& folders) {
  return scalar({}, path, folders);
}

std::string place_text(const std::string& path, Access access, const Folders& folders) {
  if (access == Access::write && path == "/tmp" && folders.temporary.empty()) return "\"${TMPDIR:-/tmp}\"";
  std::error_code error;
  return scalar(std::filesystem::exists(path, error) ? "" : "?", path, folders);
}

}  // namespace callgate::audit

#include "policy/contents/canonical.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <string_view>
#include <vector>

namespace callgate::policy {
namespace {

/// As many as the kernel follows in one path (MAXSYMLINKS).
constexpr int most_links = 40;

/// The components of a path, the last one first.
std::vector<std::string> reversed_components(std::string_view path) {
  std::vector<std::string> result;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    if (end != 0) result.emplace_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  std::ranges::reverse(result);
  return result;
}

/// The length of the part of a glob that means itself: whole components, without the slash after them.
std::size_t plain_length(std::string_view glob) {
  const std::size_t wild = glob.find_first_of("*?[\\");
  return wild == std::string_view::npos ? glob.size() : glob.rfind('/', wild);
}

std::string escaped(std::string_view path) {
  std::string result;
  for (const char c : path) {
    if (std::string_view("*?[\\").find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

void add_once(std::vector<TextPattern>& patterns, TextPattern pattern) {
  if (std::ranges::find(patterns, pattern) == patterns.end()) patterns.push_back(std::move(pattern));
}

void canonicalise(std::vector<TextPattern>& patterns, const ReadLink& read_link) {
  std::vector<TextPattern> result;
  for (const TextPattern& pattern : patterns) {
    if (!pattern.text.starts_with('/')) {  // an abstract name
      add_once(result, pattern);
    } else if (pattern.kind == TextPattern::Kind::path_glob) {
      const std::size_t plain = plain_length(pattern.text);
      std::string start = escaped(canonical(pattern.text.substr(0, plain), true, read_link));
      if (start == "/") start.clear();
      add_once(result, {pattern.kind, start + pattern.text.substr(plain)});
    } else {
      add_once(result, {pattern.kind, canonical(pattern.text, false, read_link)});
      add_once(result, {pattern.kind, canonical(pattern.text, true, read_link)});
    }
  }
  patterns = std::move(result);
}

}  // namespace

ReadLink links_of_this_system() {
  return [](const std::string& path) -> std::optional<std::string> {
    if (path == "/proc/self" || path == "/proc/thread-self") return std::nullopt;
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    if (size <= 0) return std::nullopt;
    return std::string(target.data(), static_cast<std::size_t>(size));
  };
}

std::string canonical(const std::string& path, bool last, const ReadLink& read_link) {
  std::vector<std::string> open = reversed_components(path);
  std::string result;
  int links = 0;
  while (!open.empty()) {
    const std::string component = std::move(open.back());
    open.pop_back();
    if (component == ".") continue;
    if (component == "..") {
      result.erase(std::min(result.rfind('/'), result.size()));
      continue;
    }
    const std::size_t length = result.size();
    (result += '/') += component;
    const auto target = (last || !open.empty()) && links < most_links ? read_link(result) : std::nullopt;
    if (!target) continue;
    ++links;
    result.resize(target->starts_with('/') ? 0 : length);
    const std::vector<std::string> further = reversed_components(*target);
    open.insert(open.end(), further.begin(), further.end());
  }
  return result.empty() ? "/" : result;
}

void canonicalise(Policy& policy, const ReadLink& read_link) {
  for (Rule& rule : policy.rules) {
    for (CallMatch& match : rule.matches) {
      for (ContentTest& test : match.contents) {
        if (auto* path = std::get_if<PathTest>(&test.what)) canonicalise(path->patterns, read_link);
        if (auto* path = std::get_if<SocketPathTest>(&test.what)) canonicalise(path->patterns, read_link);
      }
    }
  }
}

}  // namespace callgate::policy

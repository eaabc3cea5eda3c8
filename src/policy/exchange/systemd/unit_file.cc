#include "policy/exchange/systemd/unit_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "base/trimmed.h"

namespace callgate::policy {
namespace {

constexpr std::string_view blanks = " \t\r";

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// What a backslash and the characters after it stand for; `at` goes past them.
std::string escaped(std::string_view text, std::size_t& at) {
  static constexpr std::string_view letters = "abfnrtvs";
  static constexpr std::string_view meant = "\a\b\f\n\r\t\v ";
  const char c = text[++at];
  if (c == 'x' && at + 2 < text.size() && digit_of(text[at + 1]) >= 0 && digit_of(text[at + 2]) >= 0) {
    at += 2;
    return {static_cast<char>(digit_of(text[at - 1]) * 16 + digit_of(text[at]))};
  }
  const std::size_t letter = letters.find(c);
  return {letter == std::string_view::npos ? c : meant[letter]};
}

}  // namespace

std::vector<UnitSetting> unit_settings(std::string_view text, std::vector<Problem>& problems) {
  std::vector<UnitSetting> settings;
  bool passed_over = false;
  bool goes_on = false;
  int number = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::size_t offset = start;
    std::string_view line = trimmed(text.substr(start, end - start));
    start = end + 1;
    ++number;
    // Comments may stand between the lines of a value.
    if (line.starts_with('#') || line.starts_with(';')) continue;
    const bool is_continued = line.ends_with('\\');
    if (is_continued) line.remove_suffix(1);
    if (goes_on) {
      if (!passed_over) settings.back().value.append(" ").append(trimmed(line));
    } else if (line.starts_with('[')) {
      passed_over = line == "[Unit]" || line == "[Install]";
    } else if (!line.empty()) {
      const std::size_t equals = line.find('=');
      if (equals == std::string_view::npos) {
        problems.push_back({offset, fmt::format("{} is no line of a unit: KEY=VALUE", quoted_word(line))});
        continue;
      }
      if (!passed_over)
        settings.push_back(
            {std::string(trimmed(line.substr(0, equals))), std::string(trimmed(line.substr(equals + 1))), number});
    }
    goes_on = is_continued && !line.empty();
  }
  return settings;
}

std::vector<std::string> unit_words(std::string_view value) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (quote == 0 && blanks.find(c) != std::string_view::npos) {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (c == '\\' && at + 1 < value.size()) {
      words.back() += escaped(value, at);
    } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
      quote = quote != 0 ? static_cast<char>(0) : c;
    } else {
      words.back() += c;
      if (c == '%' && at + 1 < value.size() && value[at + 1] == '%') ++at;
    }
  }
  return words;
}

bool has_specifier(std::string_view value) {
  for (std::size_t at = value.find('%'); at != std::string_view::npos; at = value.find('%', at + 2)) {
    if (at + 1 >= value.size() || value[at + 1] != '%') return true;
  }
  return false;
}

}  // namespace callgate::policy

#include "audit/strace_log/log_line.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstddef>

namespace callgate::audit {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_name(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::string_view without_blanks(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

/// Takes a number of a process from the beginning, if one stands there by itself.
pid_t take_number(std::string_view& text) {
  pid_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data() + text.size() || (*end != ' ' && *end != ']' && *end != '<')) return 0;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (text.starts_with('<')) text.remove_prefix(std::min(text.find('>') + 1, text.size()));
  return number;
}

/// Takes away times of every kind: 12:34:56, 12:34:56.123456, 1700000000.123456, +0.000123.
void skip_time(std::string_view& text) {
  const std::size_t end = text.find(' ');
  const std::string_view word = text.substr(0, end);
  const bool has_mark = word.find_first_of(":.") != std::string_view::npos;
  const bool is_time = has_mark && word.find_first_not_of("0123456789:.+-T") == std::string_view::npos;
  if (is_time && end != std::string_view::npos) text = without_blanks(text.substr(end));
}

/// The end of a string that begins at `at`, behind its quote.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      return at + 1;
    }
  }
  return text.size();
}

/// Where the part that begins at `at` goes on: strings, comments and what stands behind descriptors are one.
std::size_t next_of(std::string_view text, std::size_t at) {
  if (text[at] == '"') return end_of_string(text, at);
  if (text.substr(at).starts_with("/*")) {
    const std::size_t end = text.find("*/", at + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
  }
  const bool annotates =
      text[at] == '<' && at > 0 && is_name(text[at - 1]) && at + 1 < text.size() && text[at + 1] != '<';
  if (annotates) {
    // A path may have any character: the mark that ends it stands before a delimiter.
    for (std::size_t end = text.find('>', at); end != std::string_view::npos; end = text.find('>', end + 1)) {
      const std::size_t after = end + 1;
      if (after >= text.size() || std::string_view(",)]} ").find(text[after]) != std::string_view::npos) return after;
    }
  }
  return at + 1;
}

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

LogLine parse_log_line(std::string_view line) {
  LogLine result;
  line = without_blanks(line);
  if (line.starts_with("[pid ")) {
    line = without_blanks(line.substr(5));
    result.pid = take_number(line);
    if (line.starts_with(']')) line.remove_prefix(1);
  } else {
    result.pid = take_number(line);
  }
  line = without_blanks(line);
  skip_time(line);
  skip_time(line);  // with -r and -t both
  // -i and -n put an address and a number before the call.
  while (line.starts_with('[') && line.find(']') != std::string_view::npos)
    line = without_blanks(line.substr(line.find(']') + 1));
  if (line.empty() || line.starts_with("---") || line.starts_with('>') || line.starts_with("strace:") ||
      line.starts_with("<detached"))
    return result;
  if (line.starts_with("+++")) {
    const bool is_end = line.find("exited") != std::string_view::npos || line.find("killed") != std::string_view::npos;
    result.kind = is_end ? LogLine::Kind::ended : LogLine::Kind::other;
    return result;
  }
  constexpr std::string_view resumed = " resumed>";
  if (line.starts_with("<... ")) {
    line.remove_prefix(5);
    const std::size_t end = line.find(resumed);
    result.kind = end == std::string_view::npos ? LogLine::Kind::wrong : LogLine::Kind::resumed;
    if (end == std::string_view::npos) return result;
    result.name = line.substr(0, end);
    result.text = line.substr(end + resumed.size());
    return result;
  }
  const std::size_t parenthesis = line.find('(');
  const std::string_view name = line.substr(0, parenthesis);
  if (parenthesis == std::string_view::npos || name.empty() || !std::ranges::all_of(name, is_name)) {
    result.kind = LogLine::Kind::wrong;
    return result;
  }
  result.name = name;
  line.remove_prefix(parenthesis + 1);
  constexpr std::string_view unfinished = "<unfinished ...>";
  const std::size_t cut = line.rfind(unfinished);
  const bool ends_so = cut != std::string_view::npos && line.find(") = ", cut) == std::string_view::npos;
  result.kind = ends_so ? LogLine::Kind::unfinished : LogLine::Kind::call;
  result.text = ends_so ? line.substr(0, cut) : line;
  return result;
}

std::optional<LoggedCall> parse_logged_call(std::string_view text) {
  LoggedCall call;
  std::size_t depth = 0;
  std::size_t start = 0;
  std::size_t at = 0;
  const auto take = [&] {
    const std::string_view argument = without_blanks(text.substr(start, at - start));
    if (!argument.empty()) call.arguments.emplace_back(argument);
  };
  for (;; at = next_of(text, at)) {
    if (at >= text.size()) return std::nullopt;
    const char c = text[at];
    if (c == '(' || c == '[' || c == '{') ++depth;
    if (c == ')' && depth == 0) break;
    if ((c == ')' || c == ']' || c == '}') && depth > 0) --depth;
    if (c == ',' && depth == 0) {
      take();
      start = at + 1;
    }
  }
  take();
  const std::size_t equals = text.find('=', at);
  if (equals == std::string_view::npos) return std::nullopt;
  std::string_view rest = without_blanks(text.substr(equals + 1));
  std::size_t end = 0;
  while (end < rest.size() && rest[end] != ' ') end = next_of(rest, end);
  call.result = rest.substr(0, end);
  rest = without_blanks(rest.substr(end));
  if (call.result == "-1" || call.result == "?") call.error = rest.substr(0, rest.find(' '));
  return call;
}

std::optional<std::string> logged_string(std::string_view argument) {
  if (!argument.starts_with('"')) return std::nullopt;
  const std::size_t end = end_of_string(argument, 0);
  if (end != argument.size()) return std::nullopt;
  std::string text;
  for (std::size_t at = 1; at + 1 < end; ++at) {
    if (argument[at] != '\\') {
      text += argument[at];
      continue;
    }
    static constexpr std::string_view letters = "abfnrtv";
    static constexpr std::string_view meant = "\a\b\f\n\r\t\v";
    const char c = argument[++at];
    if (const std::size_t letter = letters.find(c); letter != std::string_view::npos) {
      text += meant[letter];
    } else if (c == 'x' && at + 2 < end && hex_digit(argument[at + 1]) >= 0 && hex_digit(argument[at + 2]) >= 0) {
      text += static_cast<char>(hex_digit(argument[at + 1]) * 16 + hex_digit(argument[at + 2]));
      at += 2;
    } else if (c >= '0' && c <= '7') {
      unsigned value = 0;
      const std::size_t last = std::min(at + 3, end - 1);
      for (; at < last && argument[at] >= '0' && argument[at] <= '7'; ++at)
        value = value * 8 + static_cast<unsigned>(argument[at] - '0');
      --at;
      text += static_cast<char>(value);
    } else {
      text += c;
    }
  }
  return text;
}

std::string_view logged_annotation(std::string_view argument) {
  const std::size_t start = argument.find('<');
  if (start == std::string_view::npos || argument.starts_with('"') || !argument.ends_with('>')) return {};
  return argument.substr(start + 1, argument.size() - start - 2);
}

std::string_view logged_field(std::string_view argument, std::string_view name) {
  for (std::size_t at = argument.find(name); at != std::string_view::npos; at = argument.find(name, at + 1)) {
    const std::size_t value = at + name.size();
    const bool is_whole = at == 0 || !is_name(argument[at - 1]);
    if (!is_whole || value >= argument.size() || argument[value] != '=') continue;
    std::size_t depth = 0;
    std::size_t end = value + 1;
    for (; end < argument.size(); end = next_of(argument, end)) {
      const char c = argument[end];
      if (depth == 0 && (c == ',' || c == '}' || c == ')' || c == ' ')) break;
      if (c == '(' || c == '[' || c == '{') ++depth;
      if ((c == ')' || c == ']' || c == '}') && depth > 0) --depth;
    }
    return argument.substr(value + 1, end - value - 1);
  }
  return {};
}

}  // namespace callgate::audit

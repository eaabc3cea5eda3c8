#include "policy/edit/layout.h"

#include <algorithm>
#include <string>

namespace callgate::policy {
namespace {

/// The place behind the quote that closes the one at `offset`.
std::size_t end_of_quoted(std::string_view text, std::size_t offset) {
  const char quote = text[offset];
  for (std::size_t i = offset + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (quote == '"' || i + 1 == text.size() || text[i + 1] != quote) return i + 1;
      ++i;
    }
  }
  return text.size();
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether a comment begins here.
bool is_comment(std::string_view text, std::size_t offset) {
  return text[offset] == '#' && (offset == 0 || is_space(text[offset - 1]));
}

}  // namespace

std::size_t line_start(std::string_view text, std::size_t offset) {
  return text.substr(0, offset).rfind('\n') + 1;  // npos + 1 is 0
}

std::size_t column_of(std::string_view text, std::size_t offset) {
  return offset - line_start(text, offset);
}

std::size_t end_of_scalar(std::string_view text, std::size_t offset) {
  if (text[offset] == '"' || text[offset] == '\'') return end_of_quoted(text, offset);
  std::size_t end = offset;
  while (end < text.size() && text[end] != '\n' && !is_comment(text, end)) ++end;
  while (end > offset && is_space(text[end - 1])) --end;
  return end;
}

Brackets brackets_at(std::string_view text, std::size_t offset) {
  Brackets result{std::string_view::npos, offset};
  std::size_t depth = 0;
  bool begins = true;  // whether a scalar may begin here: only there a quote is one
  for (std::size_t i = offset; i < text.size(); ++i) {
    const char c = text[i];
    if (is_space(c)) continue;
    if (is_comment(text, i)) {
      i = std::min(text.find('\n', i), text.size());
      continue;
    }
    if ((c == ']' || c == '}') && --depth == 0) {
      result.close = i;
      return result;
    }
    if (c == '[' || c == '{') ++depth;
    if ((c == '"' || c == '\'') && begins) i = end_of_quoted(text, i) - 1;
    begins = c == '[' || c == '{' || c == ',' || c == ':';
    result.last = i;
  }
  return result;
}

std::size_t end_of_block(std::string_view text, std::size_t limit, std::size_t column) {
  std::size_t end = limit;
  while (end > 0) {
    const std::size_t start = line_start(text, end - 1);
    const std::string_view line = text.substr(start, end - start);
    const std::size_t indentation = line.find_first_not_of(" \t\r\n");
    const bool belongs = indentation != std::string_view::npos && (line[indentation] != '#' || indentation >= column);
    if (belongs) return end;
    end = start;
  }
  return end;
}

std::string comment_above(std::string_view text, std::size_t offset) {
  std::string comment;
  for (std::size_t start = line_start(text, offset); start > 0;) {
    const std::size_t before = line_start(text, start - 1);
    const std::string_view line = text.substr(before, start - 1 - before);
    const std::size_t mark = line.find_first_not_of(" \t");
    if (mark == std::string_view::npos || line[mark] != '#') break;
    const std::size_t word = line.find_first_not_of("# \t", mark);
    if (word != std::string_view::npos) {
      if (!comment.empty()) comment.insert(0, 1, ' ');
      comment.insert(0, line.substr(word));
    }
    start = before;
  }
  return comment;
}

}  // namespace callgate::policy

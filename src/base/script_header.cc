#include "base/script_header.h"

namespace callgate {

std::optional<ScriptHeader> script_header(std::string_view begin) {
  constexpr std::string_view blanks = " \t";
  constexpr std::string_view ends(" \t\0", 3);
  if (!begin.starts_with("#!")) return std::nullopt;
  begin = begin.substr(2, script_header_size - 2);
  const std::size_t newline = begin.find('\n');
  // Where the line is longer, its last byte gives way to a NUL; but it may still be what ends the name.
  const bool is_cut = newline == std::string_view::npos && begin.size() == script_header_size - 2;
  const bool name_is_cut = is_cut && ends.find(begin.back()) == std::string_view::npos;
  std::string_view line = is_cut ? begin.substr(0, begin.size() - 1) : begin.substr(0, newline);
  const std::size_t start = line.find_first_not_of(blanks);
  if (start == std::string_view::npos) return std::nullopt;
  line.remove_prefix(start);
  const std::size_t end = line.find_first_of(ends);
  if (end == std::string_view::npos && name_is_cut) return std::nullopt;
  const std::string_view name = line.substr(0, end);
  if (name.empty()) return std::nullopt;
  ScriptHeader header{std::string(name), {}};
  if (end == std::string_view::npos || line[end] == '\0') return header;
  line.remove_prefix(end);
  const std::size_t argument = line.find_first_not_of(blanks);
  if (argument == std::string_view::npos) return header;
  line.remove_prefix(argument);
  line = line.substr(0, line.find_last_not_of(blanks) + 1);
  header.argument = std::string(line.substr(0, line.find('\0')));
  return header;
}

}  // namespace callgate

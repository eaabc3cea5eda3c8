#include "policy/language/diagnostics.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "base/utf8.h"

namespace callgate::policy {
namespace {

constexpr std::size_t word_limit = 64;
// Of a line that is longer than that (in bytes), only what is near the place is shown.
constexpr std::size_t line_limit = 200;
constexpr std::size_t before_place = 120;

/// Text that a terminal shows as it stands: what it would obey, and bytes that are no character, become '?'.
struct Shown {
  std::string text;
  std::size_t characters = 0;
};
Shown shown(std::string_view source) {
  Shown result;
  for (; !source.empty(); ++result.characters) {
    const Utf8Character character = first_character(source);
    const std::size_t size = std::max<std::size_t>(character.size, 1);
    if (character.size == 0 || (is_control(character.code) && character.code != '\t')) {
      result.text += '?';
    } else {
      result.text += source.substr(0, size);
    }
    source.remove_prefix(size);
  }
  return result;
}

/// As many columns as the text takes; tabs stay what they are.
std::string blank(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Utf8Character character = first_character(text);
    if (character.code == '\t') {
      result += '\t';
    } else {
      result.append(columns_of(character.code), ' ');
    }
    text.remove_prefix(std::max<std::size_t>(character.size, 1));
  }
  return result;
}

bool inside_character(std::string_view line, std::size_t offset) {
  return offset < line.size() && (static_cast<unsigned char>(line[offset]) & 0xc0U) == 0x80;
}

/// The lines of a text by offset. Problems come in the order of the file, so the search goes on where it was.
class Lines {
 public:
  explicit Lines(std::string_view source) : source_(source) {}

  struct Place {
    int number;
    std::string_view line;
    std::size_t offset;  ///< within the line
  };
  Place find(std::size_t offset) {
    offset = std::min(offset, source_.size());
    std::size_t end = source_.find('\n', start_);
    while (end != std::string_view::npos && end < offset) {
      start_ = end + 1;
      ++number_;
      end = source_.find('\n', start_);
    }
    std::string_view line = source_.substr(start_, end == std::string_view::npos ? end : end - start_);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return {number_, line, std::min(offset - start_, line.size())};
  }

 private:
  std::string_view source_;
  std::size_t start_ = 0;
  int number_ = 1;
};

void tell(FileProblems& file, Diagnostics& diagnostics) {
  std::vector<Problem>& problems = file.problems;
  std::ranges::stable_sort(problems, {}, &Problem::offset);
  Lines lines(file.source);
  const std::string file_shown = shown(file.file).text;
  for (auto problem = problems.begin(); problem != problems.end(); ++problem) {
    const auto same_place = std::ranges::lower_bound(problems, problem->offset, {}, &Problem::offset);
    if (std::find(same_place, problem, *problem) != problem) continue;
    Lines::Place place = lines.find(problem->offset);
    const auto column = static_cast<int>(shown(place.line.substr(0, place.offset)).characters) + 1;
    if (place.line.size() > line_limit) {
      std::size_t cut = place.offset > before_place ? place.offset - before_place : 0;
      while (inside_character(place.line, cut)) ++cut;
      std::size_t end = std::min(place.line.size(), cut + line_limit);
      while (inside_character(place.line, end)) --end;
      place.line = place.line.substr(cut, end - cut);
      place.offset -= cut;
    }
    // The parser's own messages repeat what it found.
    const std::string message = shown(problem->message).text;
    diagnostics.text +=
        fmt::format("{}:{}:{}: {}: {}\n  {}\n  {}^\n", file_shown, place.number, column, name_of(problem->severity),
                    message, shown(place.line).text, blank(shown(place.line.substr(0, place.offset)).text));
    diagnostics.list.push_back({file.file, place.number, column, problem->severity, message});
  }
}

}  // namespace

std::string_view name_of(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

PolicyError::PolicyError(Diagnostics diagnostics)
    : Error(diagnostics.text, {}, {}, ExitStatus::usage), diagnostics_(std::move(diagnostics.list)) {}

int line_at(std::string_view source, std::size_t offset) {
  return Lines(source).find(offset).number;
}

Diagnostics told(std::vector<FileProblems> files) {
  Diagnostics result;
  for (FileProblems& file : files) tell(file, result);
  std::string numbers;
  for (const Severity severity : {Severity::error, Severity::warning}) {
    const auto number = std::ranges::count(result.list, severity, &Diagnostic::severity);
    if (number == 0) continue;
    numbers += fmt::format("{}{} {}{}", numbers.empty() ? "" : ", ", number, name_of(severity), number == 1 ? "" : "s");
  }
  result.text += numbers;
  return result;
}

std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates) {
  if (name.size() > word_limit) return {};
  auto near = nearest(name, candidates);
  if (!near) {  // INET for AF_INET
    const std::string tail = fmt::format("_{}", name);
    const auto whole = std::ranges::find_if(candidates, [&](std::string_view one) { return one.ends_with(tail); });
    if (whole != candidates.end()) near = *whole;
  }
  return near ? fmt::format(" (did you mean '{}'?)", *near) : std::string{};
}

std::string quoted_word(std::string_view word) {
  std::size_t end = std::min(word.size(), word_limit);
  while (end < word.size() && inside_character(word, end)) --end;
  std::string text = shown(word.substr(0, end)).text;
  std::ranges::replace(text, '\t', ' ');
  return fmt::format("'{}{}'", text, end < word.size() ? "..." : "");
}

}  // namespace callgate::policy

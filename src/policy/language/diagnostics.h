// What is wrong with a policy file, or doubtful: all of it at once, each with its place, its line and a caret under it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace callgate::policy {

enum class Severity : std::uint8_t {
  error,    ///< nothing of the file is used
  warning,  ///< the file says something that has no effect
};

/// "error", "warning".
[[nodiscard]] std::string_view name_of(Severity severity);

/// Something wrong at a place of the file.
struct Problem {
  std::size_t offset = 0;  ///< in bytes from the start of the text
  std::string message;
  Severity severity = Severity::error;
  friend bool operator==(const Problem&, const Problem&) = default;
};

/// A problem as the user is told it.
struct Diagnostic {
  std::string file;
  int line = 0;    ///< 1-based
  int column = 0;  ///< 1-based, in characters
  Severity severity = Severity::error;
  std::string message;
};

/// Problems of files: each one, and the text that shows them, for each problem `FILE:LINE:COLUMN: error: MESSAGE` (or
/// `warning`), the line and a caret, in the files' order, then their number (without a newline).
struct Diagnostics {
  std::string text;
  std::vector<Diagnostic> list;
};

/// Thrown for a file that is no policy; nothing of it is used. what() is the text to be shown. Exit status 2.
class PolicyError : public Error {
 public:
  explicit PolicyError(Diagnostics diagnostics);
  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

 private:
  std::vector<Diagnostic> diagnostics_;
};

/// The 1-based number of the line that the offset is in.
[[nodiscard]] int line_at(std::string_view source, std::size_t offset);

struct FileProblems {
  std::string file;    ///< as it is called
  std::string source;  ///< its text
  std::vector<Problem> problems;
};

/// The problems of these files as they are told; the same problem at the same place is told once.
[[nodiscard]] Diagnostics told(std::vector<FileProblems> files);

/// ` (did you mean 'openat'?)`, or nothing if no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

/// A word of the file as messages show it: in quotes, cut if it is long, control characters as '?'.
[[nodiscard]] std::string quoted_word(std::string_view word);

}  // namespace callgate::policy

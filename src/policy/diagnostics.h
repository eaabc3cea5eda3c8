// What is wrong with a policy file: all of it at once, each with its place, its line and a caret under it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace callgate::policy {

/// Something wrong at a place of the file.
struct Problem {
  std::size_t offset = 0;  ///< in bytes from the start of the text
  std::string message;
  friend bool operator==(const Problem&, const Problem&) = default;
};

/// A problem as the user is told it.
struct Diagnostic {
  int line = 0;    ///< 1-based
  int column = 0;  ///< 1-based, in characters
  std::string message;
};

/// Thrown for a file that is no policy; nothing of it is used. what() is the text to be shown: for each problem
/// `FILE:LINE:COLUMN: error: MESSAGE`, the line and a caret, in the file's order, then their number. Exit status 2.
class PolicyError : public Error {
 public:
  PolicyError(const std::string& text, std::vector<Diagnostic> diagnostics);
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

/// The problems of these files as the exception that tells them; the same problem at the same place is told once.
[[nodiscard]] PolicyError policy_error(std::vector<FileProblems> files);

/// ` (did you mean 'openat'?)`, or nothing if no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates);

/// A word of the file as messages show it: in quotes, cut if it is long, control characters as '?'.
[[nodiscard]] std::string quoted(std::string_view word);

}  // namespace callgate::policy

// Where the parts of a YAML text end: what its tree, which knows only where they begin, does not say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace callgate::policy {

/// How far a byte is from the start of its line.
[[nodiscard]] std::size_t column_of(std::string_view text, std::size_t offset);
[[nodiscard]] std::size_t line_start(std::string_view text, std::size_t offset);

/// The end of a scalar in one line that begins here.
[[nodiscard]] std::size_t end_of_scalar(std::string_view text, std::size_t offset);

/// What is between the brackets of a list or map in brackets.
struct Brackets {
  std::size_t close = 0;  ///< the place of the closing one; npos if there is none
  /// The last byte before it that is neither space nor comment: the opening one, a comma, or the end of an item.
  std::size_t last = 0;
};
/// `offset` is the place of the opening one.
[[nodiscard]] Brackets brackets_at(std::string_view text, std::size_t offset);

/// Where a line can be added to a block whose lines are indented by `column`, and which ends before the line at
/// `limit`: empty lines, and comments that are indented less, belong to what comes after it.
[[nodiscard]] std::size_t end_of_block(std::string_view text, std::size_t limit, std::size_t column);

/// The comment in the lines right above a place, in one line.
[[nodiscard]] std::string comment_above(std::string_view text, std::size_t offset);

}  // namespace callgate::policy

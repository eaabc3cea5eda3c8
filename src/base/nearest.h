// "Did you mean ...?": the known name nearest to a mistyped one.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace callgate {

/// The candidate with the least edit distance (Damerau-Levenshtein, adjacent swaps count one) to `name`, if it is near
/// enough to be a likely misspelling: at most a third of the length of the name.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view name,
                                                      std::span<const std::string_view> candidates);

}  // namespace callgate

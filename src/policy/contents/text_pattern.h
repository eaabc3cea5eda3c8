// What a text must be like: paths, arguments of programs, names.
#pragma once

#include <string>
#include <string_view>

namespace callgate::policy {

struct TextPattern {
  enum class Kind : unsigned char {
    exactly,    ///< this text
    under,      ///< this path, or one below it
    prefix,     ///< a text that begins so
    path_glob,  ///< `*`, `?` and `[...]` match within a component, `**` any number of components
    text_glob,  ///< `*`, `?` and `[...]` match any character
  };
  Kind kind = Kind::exactly;
  std::string text;
  friend bool operator==(const TextPattern&, const TextPattern&) = default;

  [[nodiscard]] bool matches(std::string_view candidate) const;
};

/// Why the text is no glob of its kind; empty if it is one.
[[nodiscard]] std::string_view fault_of_glob(TextPattern::Kind kind, std::string_view text);

}  // namespace callgate::policy

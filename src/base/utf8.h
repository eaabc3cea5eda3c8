// UTF-8 text in a terminal: where characters begin, which bytes are none, how many columns they take.
#pragma once

#include <cstddef>
#include <string_view>

namespace callgate {

/// The character at the start of a text.
struct Utf8Character {
  char32_t code = 0;
  std::size_t size = 0;  ///< in bytes; 0: the text is empty, or does not start with a whole character
};

/// The first character of the text. Overlong forms, surrogates and numbers above U+10FFFF are none.
[[nodiscard]] Utf8Character first_character(std::string_view text);

/// How many columns of a terminal a character takes: none for those that combine with the one before, two for the wide
/// ones of East Asia and for pictures (Unicode TR 11), else one.
[[nodiscard]] std::size_t columns_of(char32_t code);

/// Whether a terminal would obey the character instead of showing it.
[[nodiscard]] bool is_control(char32_t code);

}  // namespace callgate

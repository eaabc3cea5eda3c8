#include "policy/contents/text_pattern.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/utf8.h"

namespace callgate::policy {
namespace {

/// A character; a byte that belongs to none is one of its own, above all that Unicode has.
char32_t take_character(std::string_view& text) {
  constexpr char32_t stray_bytes = 0x110000;
  const Utf8Character character = first_character(text);
  const char32_t code = character.size != 0 ? character.code : stray_bytes + static_cast<unsigned char>(text.front());
  text.remove_prefix(std::max<std::size_t>(character.size, 1));
  return code;
}

std::u32string characters_of(std::string_view text) {
  std::u32string result;
  while (!text.empty()) result += take_character(text);
  return result;
}

std::vector<std::string_view> components_of(std::string_view path) {
  std::vector<std::string_view> result;
  for (;;) {
    const std::size_t end = path.find('/');
    result.push_back(path.substr(0, end));
    if (end == std::string_view::npos) return result;
    path.remove_prefix(end + 1);
  }
}

/// Whether the elements of `subject` are those of `pattern`, where those that are stars stand for any number of any.
/// Only the last star met is ever given more: the work is bounded by the product of both lengths.
template <typename Pattern, typename Subject, typename IsStar, typename Matches>
bool matches_with_stars(const Pattern& pattern, const Subject& subject, IsStar is_star, Matches matches) {
  std::size_t p = 0;
  std::size_t s = 0;
  std::size_t after_star = pattern.size() + 1;
  std::size_t given = 0;
  while (s < subject.size()) {
    if (p < pattern.size() && is_star(pattern[p])) {
      after_star = ++p;
      given = s;
    } else if (p < pattern.size() && matches(pattern[p], subject[s])) {
      ++p;
      ++s;
    } else if (after_star <= pattern.size()) {
      p = after_star;
      s = ++given;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && is_star(pattern[p])) ++p;
  return p == pattern.size();
}

/// What stands for one character, or for any number of them.
struct Token {
  struct Range {
    char32_t low;
    char32_t high;
  };
  bool star = false;
  bool others = false;  ///< all characters but those in the ranges
  std::vector<Range> ranges;
};

class GlobParser {
 public:
  explicit GlobParser(std::string_view text) : text_(characters_of(text)) {}

  std::vector<Token> parse() {
    std::vector<Token> tokens;
    while (at_ < text_.size() && fault_.empty()) tokens.push_back(token());
    return tokens;
  }
  [[nodiscard]] std::string_view fault() const { return fault_; }

 private:
  Token token() {
    Token token;
    switch (const char32_t c = text_[at_++]) {
      case U'*':
        token.star = true;
        return token;
      case U'?':
        token.others = true;
        return token;
      case U'[':
        return set();
      default:
        const char32_t plain = c == U'\\' ? escaped() : c;
        token.ranges.push_back({plain, plain});
        return token;
    }
  }

  char32_t escaped() {
    if (at_ < text_.size()) return text_[at_++];
    fault_ = "nothing follows the last '\\' (a backslash itself is '\\\\')";
    return 0;
  }

  Token set() {
    Token token;
    if (at_ < text_.size() && (text_[at_] == U'!' || text_[at_] == U'^')) {
      token.others = true;
      ++at_;
    }
    const std::size_t first = at_;
    while (at_ < text_.size() && (text_[at_] != U']' || at_ == first)) {
      const char32_t low = member();
      char32_t high = low;
      if (at_ + 1 < text_.size() && text_[at_] == U'-' && text_[at_ + 1] != U']') {
        ++at_;
        high = member();
      }
      if (high < low) fault_ = "a range in [...] ends before it begins";
      token.ranges.push_back({low, high});
    }
    if (at_ == text_.size()) {
      fault_ = "a '[' is not closed within its part of the path (the character itself is '\\[')";
      return token;
    }
    ++at_;
    return token;
  }

  char32_t member() {
    const char32_t c = text_[at_++];
    return c == U'\\' ? escaped() : c;
  }

  std::u32string text_;
  std::size_t at_ = 0;
  std::string_view fault_;
};

bool glob_matches(std::string_view pattern, std::string_view subject) {
  const auto is_star = [](const Token& token) { return token.star; };
  const auto matches = [](const Token& token, char32_t c) {
    const auto holds = [c](const Token::Range& range) { return range.low <= c && c <= range.high; };
    return std::ranges::any_of(token.ranges, holds) != token.others;
  };
  return matches_with_stars(GlobParser(pattern).parse(), characters_of(subject), is_star, matches);
}

}  // namespace

bool TextPattern::matches(std::string_view candidate) const {
  switch (kind) {
    case Kind::exactly:
      return candidate == text;
    case Kind::under:
      return candidate == text ||
             (candidate.starts_with(text) && (text.ends_with('/') || candidate[text.size()] == '/'));
    case Kind::prefix:
      return candidate.starts_with(text);
    case Kind::path_glob:
      return matches_with_stars(
          components_of(text), components_of(candidate), [](std::string_view component) { return component == "**"; },
          glob_matches);
    case Kind::text_glob:
      return glob_matches(text, candidate);
  }
  return false;
}

std::string_view fault_of_glob(TextPattern::Kind kind, std::string_view text) {
  if (kind == TextPattern::Kind::text_glob) {
    GlobParser parser(text);
    static_cast<void>(parser.parse());
    return parser.fault();
  }
  for (const std::string_view component : components_of(text)) {
    if (component != "**" && component.find("**") != std::string_view::npos)
      return "'**' stands for whole parts of a path: nothing else may stand between the slashes";
    GlobParser parser(component);
    static_cast<void>(parser.parse());
    if (!parser.fault().empty()) return parser.fault();
  }
  return {};
}

}  // namespace callgate::policy

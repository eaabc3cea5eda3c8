#include "report/quote.h"

#include <algorithm>

namespace callgate::report {
namespace {

constexpr bool is_white(unsigned char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
constexpr bool is_printable(unsigned char c) {
  return c >= ' ' && c <= '~';
}
constexpr bool is_octal(unsigned char c) {
  return c >= '0' && c <= '7';
}

constexpr char digit(unsigned value) {
  return static_cast<char>(value < 10 ? '0' + value : 'a' + value - 10);
}

void put_hexadecimal(std::string& out, unsigned char c) {
  const char escape[] = {'\\', 'x', digit(c >> 4U), digit(c & 15U)};
  out.append(escape, sizeof escape);
}

// The shortest that the next character does not lengthen.
void put_octal(std::string& out, unsigned char c, bool all_digits) {
  out += '\\';
  if (all_digits || c >= 0100) out += digit(c >> 6U);
  if (all_digits || c >= 010) out += digit((c >> 3U) & 7U);
  out += digit(c & 7U);
}

constexpr char short_escape(unsigned char c) {
  switch (c) {
    case '"':
      return '"';
    case '\\':
      return '\\';
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\v':
      return 'v';
    case '\f':
      return 'f';
    case '\r':
      return 'r';
    default:
      return 0;
  }
}

}  // namespace

void put_escaped(std::string& out, std::string_view bytes, HexStrings hex, std::string_view special) {
  const auto is_ascii_text = [](unsigned char c) { return is_printable(c) || is_white(c); };
  if (hex == HexStrings::always || (hex == HexStrings::not_ascii && !std::ranges::all_of(bytes, is_ascii_text))) {
    for (const char c : bytes) put_hexadecimal(out, static_cast<unsigned char>(c));
    return;
  }
  const auto is_plain = [special](unsigned char c) {
    return is_printable(c) && c != '"' && c != '\\' && special.find(static_cast<char>(c)) == std::string_view::npos;
  };
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t plain = i;
    while (i < bytes.size() && is_plain(static_cast<unsigned char>(bytes[i]))) ++i;
    out.append(bytes.substr(plain, i - plain));
    if (i == bytes.size()) return;
    const auto c = static_cast<unsigned char>(bytes[i++]);
    if (const char escape = short_escape(c)) {
      out += '\\';
      out += escape;
    } else {
      put_octal(out, c, i < bytes.size() && is_octal(static_cast<unsigned char>(bytes[i])));
    }
  }
}

void put_quoted(std::string& out, std::string_view bytes, HexStrings hex) {
  out += '"';
  put_escaped(out, bytes, hex, {});
  out += '"';
}

}  // namespace callgate::report

#include "report/quote.h"

#include <algorithm>
#include <array>

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

/// For each byte: 0 if it stands for itself, a letter if it has an escape of its own, else `numeric`.
constexpr char numeric = '0';
constexpr std::array<char, 256> escapes = [] {
  std::array<char, 256> table{};
  for (std::size_t c = 0; c < table.size(); ++c) table[c] = is_printable(static_cast<unsigned char>(c)) ? 0 : numeric;
  table['"'] = '"';
  table['\\'] = '\\';
  table['\t'] = 't';
  table['\n'] = 'n';
  table['\v'] = 'v';
  table['\f'] = 'f';
  table['\r'] = 'r';
  return table;
}();

constexpr char digit(unsigned value) {
  return static_cast<char>(value < 10 ? '0' + value : 'a' + value - 10);
}

void put_hexadecimal(std::string& out, unsigned char c) {
  const char escape[] = {'\\', 'x', digit(c >> 4U), digit(c & 15U)};
  out.append(escape, sizeof escape);
}

// The shortest that the next character does not lengthen.
void put_octal_escape(std::string& out, unsigned char c, bool all_digits) {
  const char digits[] = {digit(c >> 6U), digit((c >> 3U) & 7U), digit(c & 7U)};
  const std::size_t zeros = all_digits || c >= 0100 ? 0 : c >= 010 ? 1 : 2;
  out += '\\';
  out.append(digits + zeros, sizeof digits - zeros);
}

}  // namespace

void put_escaped(std::string& out, std::string_view bytes, HexStrings hex, Brackets brackets) {
  const auto is_ascii_text = [](unsigned char c) { return is_printable(c) || is_white(c); };
  if (hex == HexStrings::always || (hex == HexStrings::not_ascii && !std::ranges::all_of(bytes, is_ascii_text))) {
    for (const char c : bytes) put_hexadecimal(out, static_cast<unsigned char>(c));
    return;
  }
  const auto escape_of = [brackets](unsigned char c) {
    return brackets == Brackets::escaped && (c == '<' || c == '>') ? numeric : escapes[c];
  };
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t plain = i;
    while (i < bytes.size() && escape_of(static_cast<unsigned char>(bytes[i])) == 0) ++i;
    out.append(bytes.data() + plain, i - plain);
    if (i == bytes.size()) return;
    const auto c = static_cast<unsigned char>(bytes[i++]);
    const char escape = escape_of(c);
    if (escape != numeric) {
      const char pair[] = {'\\', escape};
      out.append(pair, sizeof pair);
    } else {
      put_octal_escape(out, c, i < bytes.size() && is_octal(static_cast<unsigned char>(bytes[i])));
    }
  }
}

void put_quoted(std::string& out, std::string_view bytes, HexStrings hex) {
  out += '"';
  put_escaped(out, bytes, hex, Brackets::plain);
  out += '"';
}

}  // namespace callgate::report

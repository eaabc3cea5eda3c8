#include "report/quote.h"

#include <doctest/doctest.h>

using namespace callgate::report;
using namespace std::string_view_literals;

namespace {

std::string quoted(std::string_view bytes, HexStrings hex = HexStrings::never) {
  std::string out;
  put_quoted(out, bytes, hex);
  return out;
}

}  // namespace

TEST_CASE("escapes are C's, and octal ones as short as the next character lets them be") {
  CHECK(quoted("a\"b\0\1\0012\177\200\t\n\v\f\r\\ "sv) == R"("a\"b\0\1\0012\177\200\t\n\v\f\r\\ ")");
  CHECK(quoted("\0008"sv) == R"("\08")");
  CHECK(quoted("\0007"sv) == R"("\0007")");
  CHECK(quoted("") == R"("")");
}

TEST_CASE("-x shows a string in hexadecimal where a byte is no ASCII text, -xx always") {
  CHECK(quoted("abc\n\t", HexStrings::not_ascii) == R"("abc\n\t")");
  CHECK(quoted("a\0"sv, HexStrings::not_ascii) == R"("\x61\x00")");
  CHECK(quoted("\xe2", HexStrings::not_ascii) == R"("\xe2")");
  CHECK(quoted("ab", HexStrings::always) == R"("\x61\x62")");
}

TEST_CASE("special characters are escaped in octal") {
  std::string out;
  put_escaped(out, "a<b>\t\"c\\", HexStrings::never, Brackets::escaped);
  CHECK(out == R"(a\74b\76\t\"c\\)");
}

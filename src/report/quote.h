// Strings of bytes as C string literals.
#pragma once

#include <string>
#include <string_view>

#include "report/text_options.h"

namespace callgate::report {

/// `bytes` between double quotes.
void put_quoted(std::string& out, std::string_view bytes, HexStrings hex);
/// The same without the quotes; the characters of `special` are escaped too.
void put_escaped(std::string& out, std::string_view bytes, HexStrings hex, std::string_view special);

}  // namespace callgate::report

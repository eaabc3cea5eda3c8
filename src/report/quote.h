// Strings of bytes as C string literals.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/text_options.h"

namespace callgate::report {

/// `bytes` between double quotes.
void put_quoted(std::string& out, std::string_view bytes, HexStrings hex);
/// What becomes of < and >.
enum class Brackets : std::uint8_t { plain, escaped };
/// The same without the quotes.
void put_escaped(std::string& out, std::string_view bytes, HexStrings hex, Brackets brackets);

}  // namespace callgate::report

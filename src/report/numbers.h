// Numbers as C source writes them.
#pragma once

#include <cstdint>
#include <string>

namespace callgate::report {

void put_unsigned(std::string& out, std::uint64_t value);
void put_signed(std::string& out, std::int64_t value);
/// At least `digits` of them, zeros in front.
void put_padded(std::string& out, std::uint64_t value, unsigned digits);
/// 0x1f; zero is 0.
void put_hex(std::string& out, std::uint64_t value);
/// As printf's %#0Nx: 0x01, and zeros alone for zero.
void put_padded_hex(std::string& out, std::uint64_t value, unsigned width);
/// As printf's %#03o: 0644, 022, 000.
void put_octal(std::string& out, std::uint64_t value);
/// 0x7fff0000; zero is NULL.
void put_address(std::string& out, std::uint64_t value);

}  // namespace callgate::report

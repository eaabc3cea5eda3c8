#include "decode/custom/words.h"

#include <algorithm>
#include <cstring>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

void put_two_digits(std::string& out, std::uint64_t byte) {
  out += digits[byte >> 4U];
  out += digits[byte & 0xfU];
}

}  // namespace

Value in_words(Decoder& decoder, const Item& item, std::uint64_t number, std::string_view words) {
  const std::span<std::byte> room = decoder.arena().bytes(words.size());
  std::memcpy(room.data(), words.data(), words.size());
  Value value{.item = &item, .form = Value::Form::scalar, .raw = number};
  value.note = {reinterpret_cast<const char*>(room.data()), room.size()};
  return value;
}

std::string quoted_character(std::uint64_t byte) {
  constexpr std::string_view control = "\t\n\v\f\r";
  constexpr std::string_view letters = "tnvfr";
  const char c = static_cast<char>(byte);
  const std::size_t known = control.find(c);
  std::string out = "'";
  if (known != std::string_view::npos) {
    out += '\\';
    out += letters[known];
  } else if (byte >= ' ' && byte < 0x7f) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  } else {
    out += "\\x";
    put_two_digits(out, byte);
  }
  return out + "'";
}

std::string hex_number(std::uint64_t number) {
  std::string out;
  for (; number != 0; number >>= 4U) out.insert(out.begin(), digits[number & 0xfU]);
  return out.empty() ? "0" : "0x" + out;
}

Value decode_uuid(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  std::string words;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) words += '-';
    put_two_digits(words, std::to_integer<std::uint64_t>(bytes[i]));
  }
  // The number tells no more than whether it is zero.
  const bool zero = std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{0}; });
  return in_words(decoder, item, zero ? 0 : raw, words);
}

}  // namespace callgate::decode

#include "decode/custom/ax25.h"

#include <string>

#include "decode/custom/words.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr StructOf call{"ax25_address", in_hex(whole(raw_bytes("ax25_call", 7)))};
constexpr std::size_t letters = 6;

/// The call sign; empty where the bytes make none.
std::string sign_of(std::span<const std::byte> bytes) {
  std::string sign;
  for (const std::byte byte : bytes.first(letters)) {
    const auto letter = std::to_integer<unsigned>(byte);
    const char c = static_cast<char>(letter >> 1U);
    const bool fits = (letter & 1U) == 0 && (c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    if (!fits) return {};
    sign += c;
  }
  const std::size_t end = sign.find_last_not_of(' ');
  const unsigned number = std::to_integer<unsigned>(bytes[letters]) >> 1U & 0xfU;
  if (end == std::string::npos) return number == 0 ? "*" : "";
  return sign.substr(0, end + 1) + "-" + std::to_string(number);
}

}  // namespace

Value decode_ax25_address(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  Value value = decoder.structure(item, call, bytes, TraceeAddress{raw});
  if (bytes.size() > letters) value.note = in_words(decoder, item, raw, sign_of(bytes)).note;
  return value;
}

}  // namespace callgate::decode

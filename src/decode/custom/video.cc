#include "decode/custom/video.h"

#include <cstring>
#include <string>

#include "decode/constants/video.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// A number that text shows in these words.
Value in_words(Decoder& decoder, const Item& item, std::uint64_t number, const std::string& words) {
  const std::span<std::byte> room = decoder.arena().bytes(words.size());
  std::memcpy(room.data(), words.data(), words.size());
  Value value{.item = &item, .form = Value::Form::scalar, .raw = number};
  value.note = {reinterpret_cast<const char*>(room.data()), room.size()};
  return value;
}

std::string character(std::uint64_t byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "'";
  if (byte == '\'' || byte == '\\') out += '\\';
  if (byte >= ' ' && byte < 0x7f) {
    out += static_cast<char>(byte);
  } else {
    out += "\\x";
    out += digits[byte >> 4U];
    out += digits[byte & 0xfU];
  }
  return out + "'";
}

}  // namespace

Value decode_pixel_format(Decoder& decoder, const Item& item, std::uint64_t /*raw*/, std::span<const std::byte> bytes) {
  const std::uint64_t code = decoder.number(Type::u32, bytes);
  std::string words = "v4l2_fourcc(";
  for (unsigned shift = 0; shift < 32; shift += 8) {
    if (shift != 0) words += ", ";
    words += character(code >> shift & 0xffU);
  }
  words += ')';
  const Constant* known = constant_of(v4l2_pixel_formats, code);
  if (known == nullptr) known = constant_of(v4l2_meta_formats, code);
  if (known != nullptr) words += " /* " + std::string(known->name) + " */";
  return in_words(decoder, item, code, words);
}

Value decode_fraction(Decoder& decoder, const Item& item, std::uint64_t /*raw*/, std::span<const std::byte> bytes) {
  const std::uint64_t numerator = decoder.number(Type::u32, bytes);
  const std::uint64_t denominator = decoder.number(Type::u32, bytes.subspan(4));
  return in_words(decoder, item, numerator, std::to_string(numerator) + "/" + std::to_string(denominator));
}

}  // namespace callgate::decode

#include "decode/custom/video.h"

#include <string>

#include "decode/constants/video.h"
#include "decode/custom/words.h"
#include "decode/decoder.h"

namespace callgate::decode {

Value decode_pixel_format(Decoder& decoder, const Item& item, std::uint64_t /*raw*/, std::span<const std::byte> bytes) {
  const std::uint64_t code = decoder.number(Type::u32, bytes);
  std::string words = "v4l2_fourcc(";
  for (unsigned shift = 0; shift < 32; shift += 8) {
    if (shift != 0) words += ", ";
    words += quoted_character(code >> shift & 0xffU);
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

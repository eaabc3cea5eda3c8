#include "decode/custom/video.h"

#include <string>
#include <string_view>

#include "decode/constants/video.h"
#include "decode/custom/words.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

std::string four_characters(std::string_view macro, std::uint64_t code) {
  std::string words(macro);
  for (unsigned shift = 0; shift < 32; shift += 8) {
    words += shift == 0 ? "(" : ", ";
    words += quoted_character(code >> shift & 0xffU);
  }
  return words + ')';
}

}  // namespace

Value decode_pixel_format(Decoder& decoder, const Item& item, std::uint64_t /*raw*/, std::span<const std::byte> bytes) {
  const std::uint64_t code = decoder.number(Type::u32, bytes);
  std::string words = four_characters("v4l2_fourcc", code);
  const Constant* known = constant_of(v4l2_pixel_formats, code);
  if (known == nullptr) known = constant_of(v4l2_meta_formats, code);
  if (known != nullptr) words += " /* " + std::string(known->name) + " */";
  return in_words(decoder, item, code, words);
}

Value decode_drm_format(Decoder& decoder, const Item& item, std::uint64_t /*raw*/, std::span<const std::byte> bytes) {
  constexpr std::uint64_t big_endian = 0x80000000;  // DRM_FORMAT_BIG_ENDIAN
  const std::uint64_t code = decoder.number(Type::u32, bytes);
  std::string words = four_characters("fourcc_code", code & ~big_endian);
  if ((code & big_endian) != 0) words += "|DRM_FORMAT_BIG_ENDIAN";
  return in_words(decoder, item, code, words);
}

Value decode_fraction(Decoder& decoder, const Item& item, std::uint64_t /*raw*/, std::span<const std::byte> bytes) {
  const std::uint64_t numerator = decoder.number(Type::u32, bytes);
  const std::uint64_t denominator = decoder.number(Type::u32, bytes.subspan(4));
  return in_words(decoder, item, numerator, std::to_string(numerator) + "/" + std::to_string(denominator));
}

}  // namespace callgate::decode

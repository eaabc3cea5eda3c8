// Numbers of video devices and graphics cards that are made of several (linux/videodev2.h): v4l2_fourcc('Y', 'U', 'Y',
// 'V') and 1/30.
#pragma once

#include "decode/describe.h"

namespace callgate::decode {

Value decode_pixel_format(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_drm_format(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
Value decode_fraction(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A code of four characters.
constexpr Item fourcc(std::string_view name) {
  return custom_field(name, 4, decode_pixel_format);
}
/// The same of graphics cards (drm/drm_fourcc.h): fourcc_code('X', 'R', '2', '4').
constexpr Item drm_format(std::string_view name) {
  return custom_field(name, 4, decode_drm_format);
}
/// struct v4l2_fract: two numbers of 32 bits.
constexpr Item fraction(std::string_view name) {
  return custom_field(name, 8, decode_fraction);
}

}  // namespace callgate::decode

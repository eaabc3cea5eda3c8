// What a display is told in one go (DRM_IOCTL_MODE_ATOMIC): arrays as long as numbers in another array say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"
#include "decode/structs/display.h"

namespace callgate::decode {

/// CustomDecode of a pointer to a struct drm_mode_atomic.
Value decode_display_change(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item display_change(std::string_view name) {
  Item item = custom(name, decode_display_change);
  item.structure = &structs::drm_mode_atomic;
  return item;
}

}  // namespace callgate::decode

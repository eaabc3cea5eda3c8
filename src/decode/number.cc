#include "decode/number.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace callgate::decode {

std::uint64_t narrow(Type type, Model model, std::uint64_t raw) {
  if (type == Type::be16) return std::uint64_t{__builtin_bswap16(static_cast<std::uint16_t>(raw))};
  if (type == Type::be32) return std::uint64_t{__builtin_bswap32(static_cast<std::uint32_t>(raw))};
  if (type == Type::sbe32)
    return static_cast<std::uint64_t>(static_cast<std::int32_t>(__builtin_bswap32(static_cast<std::uint32_t>(raw))));
  if (type == Type::be64) return __builtin_bswap64(raw);
  const std::uint64_t width = width_mask(type, model);
  const std::uint64_t low = raw & width;
  // linux/highuid.h: low2highuid
  if (type == Type::old_id && low == width) return 0xffffffffU;
  const bool negative = is_signed(type) && low > width >> 1U;
  return negative ? low | ~width : low;
}

std::uint64_t without_sign(Type type, std::uint64_t narrowed) {
  switch (type) {
    case Type::s8:
      return static_cast<std::uint8_t>(narrowed);
    case Type::s16:
      return static_cast<std::uint16_t>(narrowed);
    case Type::s32:
    case Type::sbe32:
      return static_cast<std::uint32_t>(narrowed);
    default:
      return narrowed;
  }
}

std::uint64_t read_number(Type type, Model model, std::span<const std::byte> bytes) {
  const std::size_t size = std::min<std::size_t>(size_of(type, model), bytes.size());
  std::uint64_t raw = 0;
  static_assert(std::endian::native == std::endian::little, "the tracee's byte order is ours");
  if (size != 0) std::memcpy(&raw, bytes.data(), size);  // (of none, there may be no address either)
  return narrow(type, model, raw);
}

}  // namespace callgate::decode

#include "decode/custom/quota.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value decode_quota_command(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  const std::span<std::uint32_t> parts = decoder.arena().make<std::uint32_t>(2);
  parts[0] = static_cast<std::uint32_t>(raw) >> 8U;
  parts[1] = static_cast<std::uint32_t>(raw & quota_type_bits);
  Value value = decoder.structure(item, structs::quota_command, std::as_bytes(parts), {});
  value.raw = raw;
  return value;
}

}  // namespace callgate::decode

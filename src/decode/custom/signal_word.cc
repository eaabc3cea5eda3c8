#include "decode/custom/signal_word.h"

#include <cstring>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr Item set = old_signal_mask({});

}  // namespace

Value decode_signal_word(Decoder& decoder, const Item& /*item*/, std::uint64_t raw,
                         std::span<const std::byte> /*bytes*/) {
  const auto word = static_cast<std::uint32_t>(raw);
  const std::span<std::byte> bytes = decoder.arena().bytes(sizeof word);
  std::memcpy(bytes.data(), &word, sizeof word);
  return decoder.embedded(set, bytes, {});
}

}  // namespace callgate::decode

#include "decode/custom/signal_word.h"

#include <cstring>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr Item set = old_signal_mask({});

Value signals_in(Decoder& decoder, const Item& item, std::uint64_t raw) {
  const auto word = static_cast<std::uint32_t>(raw);
  const std::span<std::byte> bytes = decoder.arena().bytes(sizeof word);
  std::memcpy(bytes.data(), &word, sizeof word);
  return decoder.embedded(item, bytes, {});
}

Value named_set(Decoder& decoder, const Item& item, const Item& name, std::uint64_t raw) {
  const Value part = signals_in(decoder, name, raw);
  return decoder.node(item, Value::Form::structure, {&part, 1});
}

}  // namespace

Value decode_signal_word(Decoder& decoder, const Item& /*item*/, std::uint64_t raw,
                         std::span<const std::byte> /*bytes*/) {
  return signals_in(decoder, set, raw);
}

Value decode_signal_mask(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item mask = old_signal_mask("mask");
  return named_set(decoder, item, mask, raw);
}

Value decode_old_signal_mask(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  static constexpr Item mask = old_signal_mask("old mask");
  return named_set(decoder, item, mask, raw);
}

}  // namespace callgate::decode

#include "decode/custom/pages.h"

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr std::uint64_t page = 4096;
// Words of a set show all of their digits.
constexpr Item wide_word = padded_hex({}, Type::u64);
constexpr Item narrow_word = padded_hex({}, Type::u32);

}  // namespace

Value decode_residency(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t length = decoder.argument(item.length.name);
  return decoder.array_at(item, &element::u8, nullptr, raw, length / page + (length % page != 0 ? 1 : 0));
}

Value decode_nodes(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t bits = decoder.argument(item.length.name);
  const std::uint64_t width = std::uint64_t{8} * size_of(Type::ulong, decoder.model());
  // The kernel takes one bit fewer than it is told of, and no more of them than a page has.
  if (bits == 1 || bits > 8 * page + 1) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  const std::uint64_t count = bits == 0 ? 0 : (bits - 2) / width + 1;
  const Item& word = width == 64 ? wide_word : narrow_word;
  return decoder.array_at(item, &word, nullptr, raw, count);
}

}  // namespace callgate::decode

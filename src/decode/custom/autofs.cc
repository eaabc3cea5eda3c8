#include "decode/custom/autofs.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value decode_autofs_path(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item text = path("path");
  constexpr std::uint64_t header = 24;  // up to the path, where the struct's size is told in its third word
  constexpr std::uint64_t size_at = 8;
  const Value none{.item = &item, .form = Value::Form::scalar};
  const auto word = decoder.fetch_all(TraceeAddress{raw - header + size_at}, 4);
  if (!word) return none;
  const std::uint64_t size = decoder.number(Type::u32, *word);
  return size > header ? decoder.bytes_at(text, raw, size - header) : none;
}

}  // namespace callgate::decode

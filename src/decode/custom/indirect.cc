#include "decode/custom/indirect.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value decode_behind_pointer(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  const auto word = decoder.fetch_all(TraceeAddress{raw}, size_of(Type::pointer, decoder.model()));
  if (raw == 0 || !word) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  const std::uint64_t argument = decoder.number(Type::pointer, *word);
  const bool written = item.direction == Direction::in || !decoder.record().result->failed();
  if (item.structure != nullptr && written) {
    const Value followed = decoder.pointee(item, argument, 1);
    if (!followed.children.empty()) return followed;
  }
  const Value alone = decoder.scalar(element::address, argument);
  return decoder.node(item, Value::Form::pointer, {&alone, 1}, raw);
}

}  // namespace callgate::decode

#include "decode/custom/key_data.h"

#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {

Value decode_key_data(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t parameters = decoder.argument("arg2");
  const auto length = decoder.fetch_all(TraceeAddress{parameters + item.length.value}, 4);
  if (parameters == 0 || !length) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  return decoder.bytes_at(item, raw, decoder.number(Type::u32, *length));
}

}  // namespace callgate::decode

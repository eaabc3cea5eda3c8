#include "decode/custom/sysv_message.h"

#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {

Value decode_sysv_message(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item type = slong("mtype");
  static constexpr Item text = in_bytes("mtext", {});
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (raw == 0) return unread;
  const std::size_t size = size_of(type.type, decoder.model());
  const auto bytes = decoder.fetch_all(TraceeAddress{raw}, size);
  if (!bytes) return unread;
  const Value parts[] = {decoder.scalar(type, decoder.number(type.type, *bytes)),
                         decoder.bytes_at(text, raw + size, decoder.length(item))};
  const Value inside = decoder.node(item, Value::Form::structure, parts, raw);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode

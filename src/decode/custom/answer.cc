#include "decode/custom/answer.h"

#include "decode/decoder.h"

namespace callgate::decode {

Value decode_answer(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (raw == 0) return unread;
  const bool answered = decoder.record().result && !decoder.record().result->failed();
  const Struct& what = (answered ? item.becomes : item.structure)->in(decoder.model());
  const auto bytes = decoder.fetch_all(TraceeAddress{raw}, what.size[static_cast<std::size_t>(decoder.model())]);
  if (!bytes) return unread;
  const Value inside = decoder.structure(item, what, *bytes, TraceeAddress{raw});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode

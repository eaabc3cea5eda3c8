#include "decode/custom/answer.h"

#include <algorithm>
#include <array>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

/// The struct at `address`: a pointer node, without children where it cannot be read.
Value structure_at(Decoder& decoder, const Item& item, const Struct& described, std::uint64_t address) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0) return unread;
  const Struct& what = described.in(decoder.model());
  const auto bytes = decoder.fetch_all(TraceeAddress{address}, what.size[static_cast<std::size_t>(decoder.model())]);
  if (!bytes) return unread;
  const Value inside = decoder.structure(item, what, *bytes, TraceeAddress{address});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

}  // namespace

Value decode_answer(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const bool answered = decoder.record().result && !decoder.record().result->failed();
  return structure_at(decoder, item, answered ? *item.becomes : *item.structure, raw);
}

Value decode_exchange(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  if (!decoder.exiting()) return structure_at(decoder, item, *item.structure, raw);
  const Value* before = decoder.before(item);
  if (before == nullptr || before->children.empty()) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (decoder.record().result->failed()) return *before;
  const Value after = structure_at(decoder, item, *item.becomes, raw);
  if (after.children.empty()) return *before;

  std::array<Value, 64> fields;
  std::size_t count = 0;
  const auto add = [&](const Value& field) {
    if (count < fields.size()) fields[count++] = field;
  };
  std::ranges::for_each(before->children.front().children, add);
  const std::size_t asked = count;
  for (const Value& field : after.children.front().children) {
    const auto end = fields.begin() + static_cast<std::ptrdiff_t>(asked);
    const auto same =
        std::find_if(fields.begin(), end, [&](const Value& f) { return f.item->name == field.item->name; });
    if (same == end) {
      add(field);
    } else {
      const std::array<Value, 2> both{*same, field};
      *same = decoder.node(*same->item, Value::Form::change, both);
    }
  }
  const Value whole = decoder.node(item, Value::Form::structure, std::span(fields).first(count), raw);
  return decoder.node(item, Value::Form::pointer, {&whole, 1}, raw);
}

}  // namespace callgate::decode

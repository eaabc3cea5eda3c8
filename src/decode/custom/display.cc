#include "decode/custom/display.h"

#include <algorithm>

#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {
namespace {

// No display has as many planes, connectors and the like.
constexpr std::uint64_t most_objects = 1024;

/// How many properties all objects have together; none if that cannot be read.
std::uint64_t properties(Decoder& decoder, std::uint64_t counts, std::uint64_t objects) {
  if (objects > most_objects) return 0;
  const std::size_t size = size_of(Type::u32, decoder.model());
  const auto all = decoder.fetch_all(TraceeAddress{counts}, static_cast<std::size_t>(objects) * size);
  std::uint64_t sum = 0;
  for (std::size_t i = 0; all && i < objects; ++i) sum += decoder.number(Type::u32, all->subspan(i * size, size));
  return sum;
}

}  // namespace

Value decode_display_change(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto whole = decoder.fetch_all(TraceeAddress{raw}, item.structure->size[static_cast<std::size_t>(Model::lp64)]);
  if (raw == 0 || !whole) return unread;
  const Value inside = decoder.structure(item, *item.structure, *whole, TraceeAddress{raw});
  const auto place = [&](std::string_view name) {
    return std::ranges::find_if(inside.children, [&](const Value& field) { return field.item->name == name; });
  };
  const auto counts = place("count_props_ptr");
  const auto objects = place("count_objs");
  const auto names = place("props_ptr");
  const auto values = place("prop_values_ptr");
  const auto end = inside.children.end();
  if (counts != end && objects != end && names != end && values != end) {
    if (const std::uint64_t count = properties(decoder, counts->raw, objects->raw); count != 0) {
      *names = decoder.array_at(*names->item, &element::u32, nullptr, names->raw, count);
      *values = decoder.array_at(*values->item, &element::u64, nullptr, values->raw, count);
    }
  }
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode

#include "decode/custom/answer.h"

#include <algorithm>
#include <array>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

/// What is asked, what the kernel answers, and whether a call that fails answers too.
struct Exchange {
  const Struct& asked;
  const Struct& answered;
  bool even_on_error;
};

/// Whether a struct has a field of this name, in whichever case.
bool may_have(const Struct& what, std::string_view name, Model model) {
  return std::ranges::any_of(what.in(model).fields, [&](const Item& field) {
    if (field.kind == Kind::select) {
      return std::ranges::any_of(field.cases->list, [&](const Case& one) {
        return one.overlay != nullptr && may_have(*one.overlay, name, model);
      });
    }
    const bool anonymous = field.kind == Kind::structure && field.name.empty();
    return anonymous ? may_have(*field.structure, name, model) : field.show != Show::never && field.name == name;
  });
}

/// A value as it was and as it is; what stayed shows once.
Value merged(Decoder& decoder, const Value& before, const Value& after) {
  if (before.form != after.form || before.item != after.item) return after;
  if (after.form == Value::Form::scalar && before.raw != after.raw)
    return decoder.node(*after.item, Value::Form::change, std::array{before, after});
  if (after.form != Value::Form::structure || before.children.size() != after.children.size()) return after;
  for (std::size_t i = 0; i < after.children.size(); ++i)
    after.children[i] = merged(decoder, before.children[i], after.children[i]);
  return after;
}

Value exchanged(Decoder& decoder, const Item& item, std::uint64_t raw, const Exchange& what) {
  if (!decoder.exiting()) return asked_at(decoder, item, raw, what.asked, what.answered);
  const Value* before = decoder.before(item);
  if (before == nullptr) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (decoder.record().result->failed() && !what.even_on_error) return *before;
  const Value after = structure_at(decoder, item, what.answered, raw);
  if (after.children.empty()) return *before;

  const Value whole = answered_to(decoder, item, before->children.front(), after.children.front());
  return decoder.node(item, Value::Form::pointer, {&whole, 1}, raw);
}

}  // namespace

Value structure_at(Decoder& decoder, const Item& item, const Struct& described, std::uint64_t address) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0) return unread;
  const Struct& what = described.in(decoder.model());
  const std::size_t size = what.size[static_cast<std::size_t>(decoder.model())];
  // Of what begins with its own size the rest need not be there.
  const std::size_t least = item.length.by == Length::By::own ? std::min<std::size_t>(size, item.length.value) : size;
  const auto bytes = decoder.fetch(TraceeAddress{address}, size);
  if (bytes.size() < least) return unread;
  const Value inside = decoder.structure(item, what, bytes, TraceeAddress{address});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

Value asked_at(Decoder& decoder, const Item& item, std::uint64_t address, const Struct& asked, const Struct& answered) {
  const Value value = structure_at(decoder, item, asked, address);
  if (value.children.empty()) return value;
  Value& inside = value.children.front();
  inside.pending = true;
  for (Value& field : inside.children) field.pending = may_have(answered, field.item->name, decoder.model());
  return value;
}

Value answered_to(Decoder& decoder, const Item& item, const Value& asked, const Value& answer) {
  std::array<Value, 64> fields;
  std::size_t count = 0;
  const auto add = [&](const Value& field) {
    if (count < fields.size()) fields[count++] = field;
  };
  std::ranges::for_each(asked.children, add);
  const std::size_t own = count;
  for (const Value& field : answer.children) {
    const auto end = fields.begin() + static_cast<std::ptrdiff_t>(own);
    const auto same =
        std::find_if(fields.begin(), end, [&](const Value& f) { return f.item->name == field.item->name; });
    if (same == end) {
      add(field);
    } else if (!is_same(*same, field)) {
      const std::array<Value, 2> both{*same, field};
      *same = decoder.node(*same->item, Value::Form::change, both);
    }
  }
  return decoder.node(item, Value::Form::structure, std::span(fields).first(count), asked.raw);
}

Value decode_exchange(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return exchanged(decoder, item, raw, {*item.structure, *item.becomes, false});
}

Value decode_exchange_always(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  return exchanged(decoder, item, raw, {*item.structure, *item.becomes, true});
}

Value exchanged_always(Decoder& decoder, const Item& item, std::uint64_t raw, const Struct& asked,
                       const Struct& answered) {
  return exchanged(decoder, item, raw, {asked, answered, true});
}

Value decode_filled(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value now = decoder.pointee(item, raw, decoder.length(item));
  const Value* before = decoder.exiting() ? decoder.before(item) : nullptr;
  if (before == nullptr) return now;
  if (now.children.empty()) return *before;
  const Value whole = merged(decoder, before->children.front(), now.children.front());
  return decoder.node(item, Value::Form::pointer, {&whole, 1}, raw);
}

}  // namespace callgate::decode

#include "decode/custom/lsm_context.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "decode/constants/system.h"
#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {
namespace {

constexpr StructOf context_header{"lsm_ctx", choice("id", lsm_ids, Type::u64), hex("flags", Type::u64),
                                  size("len", Type::u64), size("ctx_len", Type::u64)};
// The kernel takes no longer context (a page).
constexpr std::uint64_t longest_contexts = 65536;
constexpr std::int64_t most_contexts = 64;

Value context_of(Decoder& decoder, const Item& item, std::span<const std::byte> bytes, std::uint64_t address) {
  static constexpr Item text = in_hex(raw_bytes("ctx", 0));
  const std::size_t size = context_header.size[static_cast<std::size_t>(decoder.model())];
  const Value fixed = decoder.structure(item, context_header, bytes.first(size), TraceeAddress{address});
  if (fixed.children.size() != context_header.fields.size()) return fixed;  // the budget is spent
  std::vector<Value> fields(fixed.children.begin(), fixed.children.end());
  const auto own = bytes.subspan(size, std::min(static_cast<std::size_t>(fields.back().raw), bytes.size() - size));
  Value context{.item = &text, .form = Value::Form::bytes, .raw = address + size, .count = own.size()};
  context.bytes = {reinterpret_cast<const char*>(own.data()), own.size()};
  fields.push_back(context);
  return decoder.node(item, Value::Form::structure, fields, address);
}

std::span<const std::byte> bytes_of(Decoder& decoder, const Item& item, std::uint64_t address) {
  if (address == 0) return {};
  return decoder.fetch(TraceeAddress{address},
                       static_cast<std::size_t>(std::min(decoder.length(item), longest_contexts)));
}

/// The contexts that the kernel filled in; the address alone where there are none.
Value filled_in(Decoder& decoder, const Item& item, std::uint64_t raw) {
  const auto all = bytes_of(decoder, item, raw);
  const std::size_t least = context_header.size[static_cast<std::size_t>(decoder.model())];
  const auto& result = decoder.record().result;
  const std::int64_t count = result ? std::min(result->value, most_contexts) : 0;
  if (all.empty()) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  std::vector<Value> contexts;
  std::size_t at = 0;
  while (static_cast<std::int64_t>(contexts.size()) < count && all.size() - at >= least) {
    const auto rest = all.subspan(at);
    contexts.push_back(context_of(decoder, item, rest, raw + at));
    const std::uint64_t length = decoder.number(Type::u64, rest.subspan(context_header.fields[2].offset[0]));
    if (length < least || length > rest.size()) break;
    at += static_cast<std::size_t>(length);
  }
  Value list = decoder.node(item, Value::Form::array, contexts, raw);
  list.count = contexts.size();
  return decoder.node(item, Value::Form::pointer, {&list, 1}, raw);
}

/// Which module's context alone is wanted, {id=LSM_ID_SELINUX}: the kernel takes that from where it writes.
Value wanted_alone(Decoder& decoder, const Item& item, std::uint64_t raw) {
  static constexpr Item id = choice("id", lsm_ids, Type::u64);
  const auto bytes = raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, size_of(id.type, decoder.model()));
  if (!bytes) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  const Value field = decoder.scalar(id, decoder.number(id.type, *bytes));
  const Value inside = decoder.node(item, Value::Form::structure, {&field, 1}, raw);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace

Value decode_lsm_context(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const auto all = bytes_of(decoder, item, raw);
  if (all.size() < context_header.size[static_cast<std::size_t>(decoder.model())])
    return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  const Value inside = context_of(decoder, item, all, raw);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

Value decode_lsm_contexts(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  constexpr std::uint64_t single = 1;  // LSM_FLAG_SINGLE
  const bool alone = (decoder.argument("flags") & single) != 0;
  if (!decoder.exiting()) {
    // What the kernel will write shows at the exit.
    return alone ? wanted_alone(decoder, item, raw) : Value{.item = &item, .form = Value::Form::array, .raw = raw};
  }
  const Value* asked = alone ? decoder.before(item) : nullptr;
  const auto& result = decoder.record().result;
  if (asked == nullptr || asked->children.empty()) {
    if (result->failed()) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
    return filled_in(decoder, item, raw);
  }
  Value before = *asked;
  before.pending = false;
  if (result->failed()) return before;
  const std::array parts{before, filled_in(decoder, item, raw)};
  return decoder.node(item, Value::Form::change, parts, raw);
}

}  // namespace callgate::decode

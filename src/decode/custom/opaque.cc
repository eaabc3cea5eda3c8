#include "decode/custom/opaque.h"

#include <array>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

constexpr Item number = hex("arg");
constexpr Item content = in_hex(in_bytes("arg", {}));
constexpr Item both = shown_twice(content);

}  // namespace

Value decode_opaque(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  if (!decoder.wanted().verbose) return decoder.scalar(number, raw);
  const Value now = decoder.bytes_at(content, raw, decoder.length(item));
  if (now.form != Value::Form::bytes) return decoder.scalar(number, raw);
  const Value* before = decoder.exiting() ? decoder.before(item) : nullptr;
  if (before == nullptr || before->form != Value::Form::bytes) return now;
  const std::array<Value, 2> states{*before, now};
  return decoder.node(both, Value::Form::change, states, raw);
}

}  // namespace callgate::decode

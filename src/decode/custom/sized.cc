#include "decode/custom/sized.h"

#include <array>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

std::uint64_t size_in_command(const Decoder& decoder) {
  return decoder.argument("cmd") >> 16U & 0x3fffU;  // _IOC_SIZE (asm-generic/ioctl.h)
}

}  // namespace

Value decode_sized(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t size = size_in_command(decoder);
  if (item.structure == nullptr) return decoder.bytes_at(item, raw, size);
  const std::uint32_t one = item.structure->size[static_cast<std::size_t>(decoder.model())];
  return decoder.array_at(item, nullptr, item.structure, raw, size / one);
}

Value decode_slots(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item code = choice("code", input_mt_axes, Type::u32);
  static constexpr Item values = in("values", element::s32, len::count("code"));
  constexpr std::uint64_t word = sizeof(std::uint32_t);
  const std::uint64_t size = size_in_command(decoder);
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (raw == 0 || size < word) return unread;
  const auto head = decoder.fetch_all(TraceeAddress{raw}, word);
  if (!head) return unread;
  const std::array<Value, 2> fields{decoder.scalar(code, decoder.number(Type::u32, *head)),
                                    decoder.array_at(values, &element::s32, nullptr, raw + word, size / word - 1)};
  const Value whole = decoder.node(item, Value::Form::structure, fields, raw);
  return decoder.node(item, Value::Form::pointer, {&whole, 1}, raw);
}

}  // namespace callgate::decode

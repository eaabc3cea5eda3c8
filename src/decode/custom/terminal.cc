#include "decode/custom/terminal.h"

#include <algorithm>
#include <array>

#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// asm-generic/termbits.h
constexpr std::array<Item, 19> characters = {
    hex("[VINTR]", Type::u8),    hex("[VQUIT]", Type::u8),    hex("[VERASE]", Type::u8),  hex("[VKILL]", Type::u8),
    hex("[VEOF]", Type::u8),     hex("[VTIME]", Type::u8),    hex("[VMIN]", Type::u8),    hex("[VSWTC]", Type::u8),
    hex("[VSTART]", Type::u8),   hex("[VSTOP]", Type::u8),    hex("[VSUSP]", Type::u8),   hex("[VEOL]", Type::u8),
    hex("[VREPRINT]", Type::u8), hex("[VDISCARD]", Type::u8), hex("[VWERASE]", Type::u8), hex("[VLNEXT]", Type::u8),
    hex("[VEOL2]", Type::u8),    hex("[17]", Type::u8),       hex("[18]", Type::u8),
};

}  // namespace

Value decode_control_characters(Decoder& decoder, const Item& item, std::uint64_t raw,
                                std::span<const std::byte> bytes) {
  std::array<Value, characters.size()> values{};
  const std::size_t count = std::min(bytes.size(), values.size());
  for (std::size_t i = 0; i < count; ++i)
    values[i] = decoder.scalar(characters[i], std::to_integer<std::uint64_t>(bytes[i]));
  return decoder.node(item, Value::Form::array, std::span(values).first(count), raw);
}

}  // namespace callgate::decode

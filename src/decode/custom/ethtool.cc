#include "decode/custom/ethtool.h"

#include "decode/memory.h"
#include "decode/structs/interface.h"

namespace callgate::decode {

Value decode_ethtool(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item command = field({}, structs::ethtool_command);
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto number = decoder.fetch_all(TraceeAddress{raw}, sizeof(std::uint32_t));
  if (!number) return unread;
  auto shown = *number;
  const Case* setting = structs::ethtool_detail::by_command.find(decoder.number(Type::u32, *number));
  if (setting != nullptr) {
    const std::size_t size = setting->overlay->size[static_cast<std::size_t>(decoder.model())];
    if (const auto all = decoder.fetch_all(TraceeAddress{raw}, size)) shown = *all;
  }
  const Value inside = decoder.structure(command, structs::ethtool_command, shown, TraceeAddress{raw});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode

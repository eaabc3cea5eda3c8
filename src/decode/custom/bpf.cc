#include "decode/custom/bpf.h"

#include "decode/decoder.h"
#include "decode/describe.h"

namespace callgate::decode {

Value decode_kernel_version(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr StructOf macro{as_macro, "KERNEL_VERSION", u16("major"), u8("minor"), u8("patch")};
  static constexpr Item version = field("kern_version", macro);
  const std::uint64_t number = decoder.number(Type::u32, bytes);
  const Value parts[] = {decoder.scalar(macro.fields[0], number >> 16U),
                         decoder.scalar(macro.fields[1], number >> 8U & 0xffU),
                         decoder.scalar(macro.fields[2], number & 0xffU)};
  Value value = decoder.node(version, Value::Form::structure, parts, raw);
  if (value.children.empty()) value.item = &item;
  return value;
}

}  // namespace callgate::decode

#include "decode/custom/bpf.h"

#include <array>

#include "decode/constants/bpf.h"
#include "decode/decoder.h"
#include "decode/describe.h"
#include "decode/memory.h"

namespace callgate::decode {
namespace {

// struct bpf_insn (linux/bpf.h): the second byte is two registers.
Value decode_instruction(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item load = flags("code", bpf_load, Type::u8);
  static constexpr Item arithmetic = flags("code", bpf_arithmetic, Type::u8);
  static constexpr Item jump = flags("code", bpf_jump, Type::u8);
  static constexpr std::array<const Item*, 8> by_class{&load,       &load, &load, &load,
                                                       &arithmetic, &jump, &jump, &arithmetic};
  static constexpr Item target = choice("dst_reg", bpf_registers, Type::u8);
  static constexpr Item source = choice("src_reg", bpf_registers, Type::u8);
  static constexpr Item offset = s16("off");
  static constexpr Item operand = hex("imm", Type::u32);
  const std::uint64_t code = decoder.number(Type::u8, bytes);
  const std::uint64_t registers = decoder.number(Type::u8, bytes.subspan(1));
  const Value parts[] = {decoder.scalar(*by_class[code & 7U], code), decoder.scalar(target, registers & 15U),
                         decoder.scalar(source, registers >> 4U),
                         decoder.scalar(offset, decoder.number(Type::s16, bytes.subspan(2))),
                         decoder.scalar(operand, decoder.number(Type::u32, bytes.subspan(4)))};
  return decoder.node(item, Value::Form::structure, parts, raw);
}

constexpr Item instruction = custom_field({}, 8, decode_instruction);
constexpr std::uint64_t count_at = 4;  // insn_cnt in union bpf_attr

}  // namespace

Value decode_bpf_program(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  if (!decoder.wanted().verbose) return unread;
  const auto count = decoder.fetch_all(TraceeAddress{decoder.argument("uattr") + count_at}, 4);
  if (!count) return unread;
  return decoder.array_at(item, &instruction, nullptr, raw, decoder.number(Type::u32, *count));
}

Value decode_kernel_version(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr StructOf macro{as_macro, "KERNEL_VERSION", u16("major"), u8("minor"), u8("patch")};
  Item& version = decoder.arena().make<Item>(1).front();
  version = field(item.name, macro);
  const std::uint64_t number = decoder.number(Type::u32, bytes);
  const Value parts[] = {decoder.scalar(macro.fields[0], number >> 16U),
                         decoder.scalar(macro.fields[1], number >> 8U & 0xffU),
                         decoder.scalar(macro.fields[2], number & 0xffU)};
  Value value = decoder.node(version, Value::Form::structure, parts, raw);
  if (value.children.empty()) value.item = &item;
  return value;
}

}  // namespace callgate::decode

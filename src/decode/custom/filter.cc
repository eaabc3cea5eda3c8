#include "decode/custom/filter.h"

#include <algorithm>
#include <array>
#include <vector>

#include "decode/constants/filter.h"
#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode {
namespace {

// linux/filter.h
constexpr StructOf sock_fprog{"sock_fprog", u16("len"), address("filter")};
constexpr StructOf sock_filter{"sock_filter", u16("code"), u8("jt"), u8("jf"), u32("k")};
// The kernel takes no longer program (BPF_MAXINSNS, linux/bpf_common.h).
constexpr std::size_t longest_filter = 4096;

// The macros' arguments are not in the order of memory; only their names count here.
constexpr StructOf bpf_stmt{as_macro, "BPF_STMT", u16("code"), u32("k")};
constexpr StructOf bpf_jump{as_macro, "BPF_JUMP", u16("code"), u32("k"), u8("jt"), u8("jf")};
constexpr Item statement = field({}, bpf_stmt);
constexpr Item jump = field({}, bpf_jump);

// By the class, the low three bits of the code.
constexpr unsigned load = 0;
constexpr unsigned returning = 6;
constexpr std::array<Item, 8> codes{
    flags("code", filter_load, Type::u16),       flags("code", filter_load, Type::u16),
    flags("code", filter_store, Type::u16),      flags("code", filter_store, Type::u16),
    flags("code", filter_arithmetic, Type::u16), flags("code", filter_jump, Type::u16),
    flags("code", filter_return, Type::u16),     flags("code", filter_miscellaneous, Type::u16)};

constexpr Item operand = hex("k", Type::u32);
constexpr Item ancillary = choice("k", filter_ancillary, Type::u32);
constexpr Item action = flags("k", filter_seccomp_results);
constexpr Item if_true = hex("jt", Type::u8);
constexpr Item if_false = hex("jf", Type::u8);

const Item& operand_of(unsigned code, bool seccomp) {
  constexpr unsigned class_mask = 7;
  constexpr unsigned mode_mask = 0xe0;
  constexpr unsigned absolute = 0x20;
  if (seccomp) return (code & class_mask) == returning ? action : operand;
  return (code & class_mask) == load && (code & mode_mask) == absolute ? ancillary : operand;
}

Value filter_instruction(Decoder& decoder, std::span<const std::byte> bytes, TraceeAddress address, bool seccomp) {
  const auto number = [&](std::size_t field) {
    const Item& item = sock_filter.fields[field];
    return decoder.number(item.type, bytes.subspan(item.offset[static_cast<std::size_t>(decoder.model())]));
  };
  const auto code = static_cast<unsigned>(number(0));
  const std::uint64_t jt = number(1);
  const std::uint64_t jf = number(2);
  const Value parts[] = {decoder.scalar(codes[code % codes.size()], code),
                         decoder.scalar(operand_of(code, seccomp), number(3)), decoder.scalar(if_true, jt),
                         decoder.scalar(if_false, jf)};
  const bool jumps = jt != 0 || jf != 0;
  return decoder.node(jumps ? jump : statement, Value::Form::structure, std::span(parts).first(jumps ? 4 : 2),
                      address.value);
}

Value program(Decoder& decoder, const Item& item, std::uint64_t address, std::uint64_t length, bool seccomp) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (!decoder.wanted().verbose || address == 0 || length > longest_filter) return unread;
  const std::size_t size = sock_filter.size[static_cast<std::size_t>(decoder.model())];
  const auto wanted = static_cast<std::size_t>(length);
  const auto bytes = decoder.fetch(TraceeAddress{address}, wanted * size);
  const std::size_t whole = bytes.size() / size;
  if (whole == 0 && wanted != 0) return unread;
  std::vector<Value> instructions(whole);
  for (std::size_t i = 0; i < whole; ++i)
    instructions[i] =
        filter_instruction(decoder, bytes.subspan(i * size, size), TraceeAddress{address + i * size}, seccomp);
  Value list = decoder.node(item, Value::Form::array, instructions, address);
  list.count = length;
  list.faulted = whole < wanted;
  list.raw_end = address + whole * size;
  return decoder.node(item, Value::Form::pointer, {&list, 1}, address);
}

Value filter_at(Decoder& decoder, const Item& item, std::uint64_t address, bool seccomp) {
  static constexpr Item instructions = scalar("filter", Kind::address, Type::pointer);
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (address == 0) return unread;
  const auto bytes =
      decoder.fetch_all(TraceeAddress{address}, sock_fprog.size[static_cast<std::size_t>(decoder.model())]);
  if (!bytes) return unread;
  const Value fields = decoder.structure(item, sock_fprog, *bytes, TraceeAddress{address});
  if (fields.children.size() != sock_fprog.fields.size()) return unread;  // the budget is spent
  const Value shown[] = {fields.children[0],
                         program(decoder, instructions, fields.children[1].raw, fields.children[0].raw, seccomp)};
  const Value inside = decoder.node(item, Value::Form::structure, shown, address);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

}  // namespace

Value decode_socket_filter(Decoder& decoder, const Item& item, std::uint64_t raw,
                           std::span<const std::byte> /*bytes*/) {
  return filter_at(decoder, item, raw, false);
}

Value decode_seccomp_program(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  return program(decoder, item, raw, decoder.length(item), true);
}

Value decode_seccomp_filter(Decoder& decoder, const Item& item, std::uint64_t raw,
                            std::span<const std::byte> /*bytes*/) {
  return filter_at(decoder, item, raw, true);
}

Value decode_filter_instruction(Decoder& decoder, const Item& /*item*/, std::uint64_t raw,
                                std::span<const std::byte> bytes) {
  return filter_instruction(decoder, bytes, TraceeAddress{raw}, false);
}

}  // namespace callgate::decode

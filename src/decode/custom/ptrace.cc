#include "decode/custom/ptrace.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "decode/arch.h"
#include "decode/decoder.h"
#include "decode/structs/iovec.h"
#include "decode/structs/ptrace.h"

namespace callgate::decode {
namespace {

const Struct* registers_of(std::uint64_t set) {
  constexpr std::uint64_t general = 1;         // NT_PRSTATUS (linux/elf.h)
  constexpr std::uint64_t floating_point = 2;  // NT_PRFPREG
  if (set == general) return &structs::user_regs;
  return set == floating_point ? &structs::user_fpregs : nullptr;
}

Value registers(Decoder& decoder, const Item& item, const Struct* what, std::uint64_t address, std::uint64_t length) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = address};
  if (what == nullptr || address == 0 || length == 0) return unread;
  const Struct& regs = what->in(decoder.model());
  const std::size_t size = regs.size[static_cast<std::size_t>(decoder.model())];
  const auto bytes = decoder.fetch_all(TraceeAddress{address}, std::min<std::uint64_t>(size, length));
  if (!bytes) return unread;
  const Value inside = decoder.structure(item, regs, *bytes, TraceeAddress{address});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, address);
}

}  // namespace

Value decode_user_offset(Decoder& decoder, const Item& /*item*/, std::uint64_t raw,
                         std::span<const std::byte> /*bytes*/) {
  static constexpr Item wide = choice("addr", user_area, Type::ulong);
  static constexpr Item narrow = choice("addr", user_area_i386, Type::ulong);
  return decoder.scalar(decoder.model() == Model::i386 ? narrow : wide, raw);
}

Value decode_call_number(Decoder& decoder, const Item& /*item*/, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item number = scalar("nr", Kind::call, Type::u64);
  constexpr std::uint64_t before = 20;  // from the architecture's field to the number
  Value value = decoder.scalar(number, decoder.number(Type::u64, bytes));
  const auto audit = decoder.fetch_all(TraceeAddress{raw - before}, sizeof(std::uint32_t));
  const auto arch = audit ? arch_of_audit(static_cast<std::uint32_t>(decoder.number(Type::u32, *audit))) : std::nullopt;
  if (!arch || value.raw > 0xffffffffU) return value;
  if (const auto call = call_of(*arch, SyscallNumber{static_cast<std::uint32_t>(value.raw)}))
    value.note = call_name(*call);
  return value;
}

Value decode_register_set(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item length = size("iov_len");
  static constexpr Item base = address("iov_base");
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const Struct& vector = structs::iovec_address;
  const auto bytes =
      raw == 0 ? std::nullopt
               : decoder.fetch_all(TraceeAddress{raw}, vector.size[static_cast<std::size_t>(decoder.model())]);
  if (!bytes) return unread;
  const std::size_t half = bytes->size() / 2;
  const std::uint64_t place = decoder.number(Type::pointer, bytes->first(half));
  Value now = decoder.scalar(length, decoder.number(Type::ulong, bytes->last(half)));
  const bool failed = decoder.exiting() && decoder.record().result->failed();
  const Struct* what = failed ? nullptr : registers_of(decoder.argument("addr"));
  const Value shown = registers(decoder, base, what, place, now.raw);
  if (const Value* before = decoder.before(item); before != nullptr) {
    const Value& then = before->children.front().children.back();
    if (then.raw != now.raw) {
      const Value both[] = {then, now};
      now = decoder.node(length, Value::Form::change, both);
    }
  }
  const Value parts[] = {shown, now};
  const Value inside = decoder.node(item, Value::Form::structure, parts, raw);
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

Value decode_filter_metadata(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  constexpr std::uint64_t asked = 8;
  const std::uint64_t room = decoder.argument("addr");
  const std::uint64_t size = decoder.record().result->failed() ? std::min(room, asked) : std::min(room, 2 * asked);
  const auto bytes = raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, size);
  if (!bytes || size < asked) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  const Value inside = decoder.structure(item, structs::seccomp_metadata, *bytes, TraceeAddress{raw});
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace callgate::decode

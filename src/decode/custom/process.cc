#include "decode/custom/process.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "decode/constants/process.h"
#include "decode/constants/time.h"
#include "decode/decoder.h"
#include "decode/structs/process.h"

namespace callgate::decode {
namespace {

constexpr StructOf capability_fields{"cap_user_data", flags("effective", capability_sets, Type::u64),
                                     flags("permitted", capability_sets, Type::u64),
                                     flags("inheritable", capability_sets, Type::u64)};
// Sets of 64 bits; all others have 32 (linux/capability.h, _LINUX_CAPABILITY_VERSION_2 and 3).
constexpr std::uint64_t second_version = 0x20071026;
constexpr std::uint64_t third_version = 0x20080522;

// The kernel takes no smaller area of restartable sequences. It had fewer fields then; the others are zero.
constexpr std::uint64_t oldest_rseq = 32;

constexpr StructOf segment_fields{"user_desc",
                                  s64("entry_number"),
                                  padded_hex("base_addr"),
                                  pad(4),
                                  padded_hex("limit"),
                                  pad(4),
                                  u64("seg_32bit"),
                                  u64("contents"),
                                  u64("read_exec_only"),
                                  u64("limit_in_pages"),
                                  u64("seg_not_present"),
                                  u64("useable"),
                                  u64("lm")};

// A struct whose fields, each in 64 bits, are these numbers.
Value unpacked(Decoder& decoder, const Item& item, const Struct& what, std::span<const std::uint64_t> numbers) {
  const std::span<std::uint64_t> kept = decoder.arena().make<std::uint64_t>(numbers.size());
  std::ranges::copy(numbers, kept.begin());
  return decoder.structure(item, what, std::as_bytes(kept), {});
}

Value pointer_to(Decoder& decoder, const Item& item, std::uint64_t raw, const Value& inside) {
  return decoder.node(item, Value::Form::pointer, {&inside, 1}, raw);
}

}  // namespace

Value decode_capabilities(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto header = decoder.fetch_all(TraceeAddress{decoder.argument("header")}, 8);
  if (raw == 0 || !header) return unread;
  const std::uint64_t version = decoder.number(Type::u32, header->first(4));
  const bool wide = version == second_version || version == third_version;
  const auto halves = decoder.fetch_all(TraceeAddress{raw}, wide ? 24 : 12);
  if (!halves) return unread;
  std::array<std::uint64_t, 3> sets{};
  for (std::size_t i = 0; i < sets.size(); ++i) {
    sets[i] = decoder.number(Type::u32, halves->subspan(i * 4, 4));
    if (wide) sets[i] |= decoder.number(Type::u32, halves->subspan(12 + i * 4, 4)) << 32U;
  }
  return pointer_to(decoder, item, raw, unpacked(decoder, item, capability_fields, sets));
}

Value decode_io_priority(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  static constexpr Item result = field({}, structs::io_priority);
  const auto value = static_cast<std::uint32_t>(raw);
  const std::array<std::uint64_t, 2> parts{value >> 13U, value & 0x1fffU};
  return unpacked(decoder, item.structure != nullptr ? item : result, structs::io_priority, parts);
}

Value decode_request_priority(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes) {
  static constexpr Item plain = s16("aio_reqprio");
  constexpr std::uint64_t from_priority_to_flags = 56 - 18;  // in struct iocb
  constexpr std::uint64_t of_io = 2;                         // IOCB_FLAG_IOPRIO
  const auto flags = decoder.fetch_all(TraceeAddress{raw + from_priority_to_flags}, 4);
  if (flags && (decoder.number(Type::u32, *flags) & of_io) != 0)
    return decode_io_priority(decoder, item, decoder.number(Type::u16, bytes), {});
  return decoder.scalar(plain, decoder.number(plain.type, bytes));
}

Value decode_segment(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const bool unwritten = item.direction == Direction::out && decoder.record().result->failed();
  const auto bytes = raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, unwritten ? 4 : 16);
  if (!bytes) return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  const std::uint64_t entry = decoder.number(Type::s32, bytes->first(4));
  if (unwritten) {
    // The kernel was asked for this entry, and wrote nothing.
    Value asked = unpacked(decoder, item, segment_fields, {&entry, 1});
    asked.truncated = true;
    return pointer_to(decoder, item, raw, asked);
  }
  const std::uint64_t bits = decoder.number(Type::u32, bytes->subspan(12, 4));
  const auto bit = [bits](unsigned place, std::uint64_t mask = 1) { return bits >> place & mask; };
  const std::array<std::uint64_t, 10> parts{entry,
                                            decoder.number(Type::u32, bytes->subspan(4, 4)),
                                            decoder.number(Type::u32, bytes->subspan(8, 4)),
                                            bit(0),
                                            bit(1, 3),
                                            bit(3),
                                            bit(4),
                                            bit(5),
                                            bit(6),
                                            bit(7)};
  // i386's struct lacks the last bit.
  const std::size_t known = parts.size() - (decoder.model() == Model::i386 ? 1 : 0);
  return pointer_to(decoder, item, raw, unpacked(decoder, item, segment_fields, std::span(parts).first(known)));
}

Value decode_segment_taken(Decoder& decoder, const Item& /*item*/, std::uint64_t /*raw*/,
                           std::span<const std::byte> /*bytes*/) {
  static constexpr Item words = s32({});
  constexpr std::string_view label = "entry_number=";
  const auto entry = decoder.fetch_all(TraceeAddress{decoder.argument("u_info")}, 4);
  if (!entry) return {};
  std::array<char, 16> digits{};
  const std::string_view number{
      digits.data(),
      std::to_chars(digits.begin(), digits.end(), static_cast<std::uint32_t>(decoder.number(Type::u32, *entry))).ptr};
  const std::span<std::byte> room = decoder.arena().bytes(label.size() + number.size());
  std::ranges::copy(std::as_bytes(std::span(label)), room.begin());
  std::ranges::copy(std::as_bytes(std::span(number)), room.begin() + label.size());
  return {
      .item = &words, .form = Value::Form::bytes, .bytes = {reinterpret_cast<const char*>(room.data()), room.size()}};
}

Value decode_rseq_area(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t length = decoder.argument("rseq_len");
  if (!decoder.wanted().verbose || length < oldest_rseq)
    return {.item = &item, .form = Value::Form::pointer, .raw = raw};
  return decoder.pointee(item, raw, length);
}

}  // namespace callgate::decode

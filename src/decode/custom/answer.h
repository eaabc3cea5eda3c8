// A struct in which the caller asks and the kernel answers, shown as one: {ifr_name="lo"} where the call fails,
// {ifr_name="lo", ifr_mtu=65536} where it succeeds. Where the kernel answers in fields in which the caller asked, both
// show: {type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP, count=4 => 2}.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

Value decode_exchange(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A pointer to `asked`, to which `answered` is added by a call that succeeds. A field that has the name of one that
/// was asked is what this became.
constexpr Item exchange(std::string_view name, const Struct& asked, const Struct& answered) {
  Item item = even_on_error(custom(name, decode_exchange, Direction::inout));
  item.structure = &asked;
  item.becomes = &answered;
  return item;
}

/// The same of structs that begin with their own size, in a field of this name: those that are asked and answered have
/// at least so many bytes.
constexpr Item exchange_sized(std::string_view name, const Struct& asked, const Struct& answered,
                              std::string_view size_field, std::uint32_t least) {
  return with(&Item::length, len::own(size_field, least), exchange(name, asked, answered));
}

/// The parts of an exchange, for custom decoders whose structs lie behind another's pointer. The struct at `address`: a
/// pointer node, without children where it cannot be read.
Value structure_at(Decoder& decoder, const Item& item, const Struct& described, std::uint64_t address);
/// The same of what is asked, at the entry: what `answered` may change or add is pending.
Value asked_at(Decoder& decoder, const Item& item, std::uint64_t address, const Struct& asked, const Struct& answered);
/// What was asked, with what the kernel answered.
Value answered_to(Decoder& decoder, const Item& item, const Value& asked, const Value& answer);

/// What exchange_always() makes, for custom decoders that choose the structs.
Value exchanged_always(Decoder& decoder, const Item& item, std::uint64_t raw, const Struct& asked,
                       const Struct& answered);
Value decode_exchange_always(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// The same, of a call that answers even if it fails.
constexpr Item exchange_always(std::string_view name, const Struct& asked, const Struct& answered) {
  return with(&Item::custom, decode_exchange_always, exchange(name, asked, answered));
}

Value decode_filled(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

/// A pointer to a struct in which the kernel may change any number: {start_id=0, next_id=0 => 43}.
constexpr Item filled(std::string_view name, const Struct& what, Length length) {
  Item item = even_on_error(custom(name, decode_filled, Direction::inout));
  item.structure = &what;
  item.length = length;
  return item;
}

}  // namespace callgate::decode

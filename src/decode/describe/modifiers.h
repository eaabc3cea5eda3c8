// What refines an item: what it is relative to, how long it is, under which condition it exists or is followed, and in
// which renderings it shows.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "decode/item.h"

namespace callgate::decode {

struct At {
  std::string_view name;
};
/// The descriptor that a path is relative to.
constexpr At at(std::string_view name) {
  return {name};
}

namespace len {
/// As many bytes as this argument or field says.
constexpr Length arg(std::string_view name) {
  return {.by = Length::By::bytes, .name = name};
}
/// The same of a struct that has grown: those of its first `oldest` bytes that the caller does not give are zero. Where
/// it gives more than are known here and not all of them are zero, that shows.
constexpr Length growing(std::string_view name, std::uint32_t oldest) {
  return {.by = Length::By::bytes, .value = oldest, .name = name};
}
/// As many elements as this argument or field says.
constexpr Length count(std::string_view name) {
  return {.by = Length::By::count, .name = name};
}
/// As many bytes as the number at this pointer says (read at the exit for out pointers).
constexpr Length at(std::string_view name) {
  return {.by = Length::By::bytes_at, .name = name};
}
/// Exactly so many elements (bytes, for bytes).
constexpr Length fixed(std::uint32_t n) {
  return {.by = Length::By::fixed, .value = n};
}
/// As many bytes as the struct's own field says, which may be newer than what is known here; zero stands for `oldest`.
constexpr Length own(std::string_view field, std::uint32_t oldest) {
  return {.by = Length::By::own, .value = oldest, .name = field};
}
/// As many bytes as the call returned.
inline constexpr Length ret{.by = Length::By::result};
/// The same of a call that may return how much there would be: no more than this argument or field says was room for.
constexpr Length ret_within(std::string_view room) {
  return {.by = Length::By::result, .name = room};
}
/// As many elements as the call returned.
inline constexpr Length ret_count{.by = Length::By::result_count};
}  // namespace len

/// The item exists only if one of these bits is set in the sibling.
constexpr Condition any_of(std::string_view name, std::uint64_t bits) {
  return {.op = Condition::Op::any, .name = name, .value = bits};
}
/// The item exists only if the sibling (its bits under `mask`) is this value.
constexpr Condition equals(std::string_view name, std::uint64_t value, std::uint64_t mask = ~std::uint64_t{0}) {
  return {.op = Condition::Op::equal, .name = name, .mask = mask, .value = value};
}
constexpr Condition differs(std::string_view name, std::uint64_t value, std::uint64_t mask = ~std::uint64_t{0}) {
  return {.op = Condition::Op::not_equal, .name = name, .mask = mask, .value = value};
}

constexpr Condition at_least(std::string_view name, std::uint64_t value) {
  return {.op = Condition::Op::at_least, .name = name, .value = value};
}
constexpr Condition at_most(std::string_view name, std::uint64_t value) {
  return {.op = Condition::Op::at_most, .name = name, .value = value};
}

/// `item` with a member of another value: what each of these refinements is.
template <typename T>
constexpr Item with(T Item::*member, std::type_identity_t<T> value, Item item) {
  item.*member = value;
  return item;
}
/// `item`, if the condition holds.
constexpr Item when(Condition condition, Item item) {
  return with(&Item::when, condition, item);
}
/// `item`, shown only with -v.
constexpr Item verbose(Item item) {
  return with(&Item::show, Show::verbose, item);
}
/// `item`, read and known to its siblings, but shown nowhere.
constexpr Item hidden(Item item) {
  return with(&Item::show, Show::never, item);
}
/// `item`, shown unless it is zero.
constexpr Item if_nonzero(Item item) {
  return with(&Item::show, Show::if_nonzero, item);
}
/// `item`, shown only with -v; without it `...` stands in its place.
constexpr Item elided(Item item) {
  return with(&Item::show, Show::elided, item);
}
/// `item`, which without -v shows only unless it is zero.
constexpr Item notable(Item item) {
  return with(&Item::show, Show::notable, item);
}
/// An out pointer that the kernel fills only if the result is greater than zero.
constexpr Item on_positive(Item item) {
  return with(&Item::written, Written::on_positive, item);
}
/// An out pointer that the kernel fills only if it refuses a struct for its size.
constexpr Item on_too_big(Item item) {
  return with(&Item::written, Written::on_too_big, item);
}
/// An out pointer that the kernel fills only if a signal interrupts the call.
constexpr Item on_interrupt(Item item) {
  return with(&Item::written, Written::on_interrupt, item);
}
/// An out pointer that the kernel fills even if the call fails.
constexpr Item even_on_error(Item item) {
  return with(&Item::written, Written::always, item);
}
/// An argument that text names, `label=`, as the C library's function that hides the call does.
constexpr Item labelled(std::string_view label, Item item) {
  return with(&Item::label, label, item);
}
/// An argument that text shows ahead of another one, which lies in a register before it.
constexpr Item shown_before(std::string_view name, Item item) {
  return with(&Item::before, name, item);
}
/// A pointer that is followed only if the condition holds.
constexpr Item followed_if(Condition condition, Item item) {
  return with(&Item::followed, condition, item);
}
/// An inout pointer to a struct of which the kernel fills in other fields than the caller did.
constexpr Item becomes(const Struct& what, Item item) {
  return with(&Item::becomes, &what, item);
}
/// A pointer in 64 bits on every machine, as newer structs have them.
constexpr Item in_64_bits(Item item) {
  return with(&Item::type, Type::pointer64, item);
}
/// An array whose indices have names: [[IO_WQ_BOUND]=4, ...].
constexpr Item indexed_by(const ConstantSet& indices, Item item) {
  return with(&Item::constants, &indices, item);
}
/// An array of which without -v the first two elements stand for all.
constexpr Item abridged(Item item) {
  return with(&Item::abridged, true, item);
}
/// A string that is never cut: a name.
constexpr Item whole(Item item) {
  return with(&Item::whole, true, item);
}
/// Bytes that text always shows escaped in hexadecimal.
constexpr Item in_hex(Item item) {
  return with(&Item::in_hex, true, item);
}
/// A choice whose values without a name show in decimal.
constexpr Item decimal(Item item) {
  return with(&Item::decimal, true, item);
}
/// A choice that text always shows as its number, with the name in a comment: 0x1 /* PIDTYPE_TGID */.
constexpr Item name_in_comment(Item item) {
  return with(&Item::name_in_comment, true, item);
}
/// A 64-bit argument that takes two registers on every machine; where they are wide, the second adds nothing.
constexpr Item in_two_registers(Item item) {
  return with(&Item::halves, Halves::always, item);
}
/// A 64-bit argument of two registers, the high half first.
constexpr Item high_first(Item item) {
  return with(&Item::halves, Halves::high_first, item);
}
/// Flags of which these bits are a number, shown last.
constexpr Item with_number(std::uint64_t bits, Item item) {
  return with(&Item::number_bits, bits, item);
}
/// Flags of which the low nine bits are permissions: IPC_CREAT|0600.
constexpr Item with_mode(Item item) {
  return with(&Item::with_mode, true, item);
}

}  // namespace callgate::decode

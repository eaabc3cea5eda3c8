// What lies inside a struct: structs, arrays, bytes.
#pragma once

#include <cstdint>
#include <string_view>

#include "decode/describe/modifiers.h"
#include "decode/describe/scalars.h"
#include "decode/item.h"

namespace callgate::decode {

/// A struct inside a struct.
constexpr Item field(std::string_view name, const Struct& what) {
  Item item = scalar(name, Kind::structure, Type::u8);
  item.structure = &what;
  return item;
}
/// A struct inside a struct without a name, whose fields are those of the one around it (C's anonymous member).
constexpr Item anonymous(const Struct& what) {
  return field({}, what);
}
/// A fixed array of elements inside a struct.
constexpr Item array(std::string_view name, const Item& what, std::uint32_t count) {
  Item item = scalar(name, Kind::array, Type::u8);
  item.element = &what;
  item.length = len::fixed(count);
  return item;
}
constexpr Item array(std::string_view name, const Struct& what, std::uint32_t count) {
  Item item = scalar(name, Kind::array, Type::u8);
  item.structure = &what;
  item.of_structures = true;
  item.length = len::fixed(count);
  return item;
}
/// char name[count], up to its NUL.
constexpr Item chars(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::string, Type::u8);
  item.length = len::fixed(count);
  return item;
}
/// Numbers in network order that are neither ports nor addresses.
constexpr Item be16(std::string_view name) {
  return scalar(name, Kind::number, Type::be16);
}
constexpr Item be32(std::string_view name) {
  return scalar(name, Kind::number, Type::be32);
}
/// Raw bytes inside a struct.
constexpr Item raw_bytes(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::bytes, Type::u8);
  item.length = len::fixed(count);
  return item;
}
constexpr Item ipv6(std::string_view name) {
  Item item = scalar(name, Kind::ipv6, Type::u8);
  item.length = len::fixed(16);
  return item;
}
/// char sun_path[count].
constexpr Item socket_path(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::socket_path, Type::u8);
  item.length = len::fixed(count);
  return item;
}
constexpr Item hardware_address(std::string_view name, std::uint32_t count) {
  Item item = scalar(name, Kind::hardware_address, Type::u8);
  item.length = len::fixed(count);
  return item;
}
/// A kernel sigset_t (64 bits) inside a struct.
constexpr Item signal_mask(std::string_view name) {
  Item item = scalar(name, Kind::signal_set, Type::u8);
  item.length = len::fixed(8);
  return item;
}
/// The kernel's older set of signals, one `unsigned long` of 32 of them.
constexpr Item old_signal_mask(std::string_view name) {
  Item item = signal_mask(name);
  item.length = len::fixed(4);
  return item;
}
/// An array, bytes or characters of which only so many count as this sibling says.
constexpr Item used(std::string_view sibling, Item item) {
  item.length.name = sibling;
  return item;
}
/// A flexible array member: what follows a struct's other fields in memory, as long as one of these says. Where it
/// cannot be read its address shows.
constexpr Item tail(std::string_view name, const Struct& what, Length length) {
  Item item = array(name, what, 0);
  item.length = length;
  return item;
}
constexpr Item tail(std::string_view name, const Item& what, Length length) {
  Item item = array(name, what, 0);
  item.length = length;
  return item;
}
constexpr Item tail_bytes(std::string_view name, Length length) {
  Item item = scalar(name, Kind::bytes, Type::u8);
  item.length = length;
  return item;
}
/// A field decoded by hand from its `count` bytes.
constexpr Item custom_field(std::string_view name, std::uint32_t count, CustomDecode decode) {
  Item item = scalar(name, Kind::custom, Type::u8);
  item.length = len::fixed(count);
  item.custom = decode;
  return item;
}

}  // namespace callgate::decode

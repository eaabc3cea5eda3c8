// Arguments and fields that are one number, and registers or bytes passed over.
#pragma once

#include <cstdint>
#include <string_view>

#include "decode/describe/modifiers.h"
#include "decode/item.h"

namespace callgate::decode {

constexpr Item scalar(std::string_view name, Kind kind, Type type) {
  return {.name = name, .kind = kind, .type = type};
}

constexpr Item s8(std::string_view name) {
  return scalar(name, Kind::number, Type::s8);
}
constexpr Item u8(std::string_view name) {
  return scalar(name, Kind::number, Type::u8);
}
constexpr Item s16(std::string_view name) {
  return scalar(name, Kind::number, Type::s16);
}
constexpr Item u16(std::string_view name) {
  return scalar(name, Kind::number, Type::u16);
}
constexpr Item s32(std::string_view name) {
  return scalar(name, Kind::number, Type::s32);
}
constexpr Item u32(std::string_view name) {
  return scalar(name, Kind::number, Type::u32);
}
constexpr Item s64(std::string_view name) {
  return scalar(name, Kind::number, Type::s64);
}
constexpr Item u64(std::string_view name) {
  return scalar(name, Kind::number, Type::u64);
}
constexpr Item slong(std::string_view name) {
  return scalar(name, Kind::number, Type::slong);
}
constexpr Item ulong(std::string_view name) {
  return scalar(name, Kind::number, Type::ulong);
}
/// A size_t of bytes.
constexpr Item size(std::string_view name, Type type = Type::ulong) {
  return scalar(name, Kind::size, type);
}
constexpr Item hex(std::string_view name, Type type = Type::ulong) {
  return scalar(name, Kind::hex, type);
}
constexpr Item padded_hex(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::padded_hex, type);
}
constexpr Item octal(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::octal, type);
}
/// An offset in pages of 4096 bytes.
constexpr Item pages(std::string_view name) {
  return scalar(name, Kind::pages, Type::ulong);
}
/// A pointer of which only the number matters.
constexpr Item address(std::string_view name, Type type = Type::pointer) {
  return scalar(name, Kind::address, type);
}
constexpr Item fd(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::descriptor, type);
}
constexpr Item dirfd(std::string_view name) {
  return scalar(name, Kind::directory, Type::s32);
}
constexpr Item pid(std::string_view name) {
  return scalar(name, Kind::pid, Type::s32);
}
constexpr Item uid(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::user, type);
}
constexpr Item gid(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::group, type);
}
/// The same in 16 bits on i386.
constexpr Item old_uid(std::string_view name) {
  return uid(name, Type::old_id);
}
constexpr Item old_gid(std::string_view name) {
  return gid(name, Type::old_id);
}
constexpr Item mode(std::string_view name, Type type = Type::u32) {
  return scalar(name, Kind::mode, type);
}
/// Permissions alone, as a call that makes or changes a file takes them (umode_t): the type in them means nothing.
constexpr Item permissions(std::string_view name) {
  Item item = mode(name, Type::u16);
  item.as_number = true;
  return item;
}
constexpr Item device(std::string_view name, Type type = Type::ulong) {
  return scalar(name, Kind::device, type);
}
constexpr Item signal(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::signal, type);
}
constexpr Item limit(std::string_view name, Type type = Type::u64) {
  return scalar(name, Kind::limit, type);
}
constexpr Item port(std::string_view name) {
  return scalar(name, Kind::port, Type::be16);
}
/// A number, or negative an errno.
constexpr Item errno_or(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::status, type);
}
/// The index of a network interface.
constexpr Item interface(std::string_view name, Type type = Type::s32) {
  return scalar(name, Kind::interface, type);
}
constexpr Item ipv4(std::string_view name) {
  return scalar(name, Kind::ipv4, Type::be32);
}
/// A clock_t: hundredths of a second (USER_HZ).
constexpr Item ticks(std::string_view name, Type type = Type::slong) {
  return scalar(name, Kind::ticks, type);
}
/// Seconds of a duration or of a clock that is not the calendar's.
constexpr Item seconds(std::string_view name, Type type = Type::slong) {
  return scalar(name, Kind::seconds, type);
}
/// Seconds since the epoch.
constexpr Item date(std::string_view name, Type type = Type::slong) {
  Item item = scalar(name, Kind::seconds, type);
  item.calendar = true;
  return item;
}
constexpr Item flags(std::string_view name, const ConstantSet& set, Type type = Type::u32) {
  Item item = scalar(name, Kind::flags, type);
  item.constants = &set;
  return item;
}
constexpr Item choice(std::string_view name, const ConstantSet& set, Type type = Type::s32) {
  Item item = scalar(name, Kind::choice, type);
  item.constants = &set;
  return item;
}

/// What FUTEX_WAKE_OP does to the second word, and what it compares.
constexpr Item futex_operation(std::string_view name) {
  return scalar(name, Kind::futex_operation, Type::u32);
}

// ---- Registers and bytes passed over -------------------------------------------------------------------------------

/// A register that the call does not use.
constexpr Item skip() {
  return scalar({}, Kind::nothing, Type::ulong);
}
/// Padding of so many bytes inside a struct.
constexpr Item pad(std::uint32_t bytes) {
  Item item = scalar({}, Kind::nothing, Type::u8);
  item.length = len::fixed(bytes);
  item.show = Show::never;
  return item;
}

/// No bytes, but what follows it begins where an item like `other` may.
constexpr Item aligned(const Item& other) {
  Item item = scalar({}, Kind::array, Type::u8);
  item.element = &other;
  item.length = len::fixed(0);
  item.show = Show::never;
  return item;
}

}  // namespace callgate::decode

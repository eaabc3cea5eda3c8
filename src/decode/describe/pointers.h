// Pointers: arguments, and pointer fields of structs.
#pragma once

#include <cstdint>
#include <string_view>

#include "decode/describe/modifiers.h"
#include "decode/describe/scalars.h"
#include "decode/item.h"

namespace callgate::decode {

constexpr Item pointer_to(std::string_view name, Direction direction, const Struct& what, Length length) {
  Item item = scalar(name, Kind::pointer, Type::pointer);
  item.direction = direction;
  item.structure = &what;
  item.length = length;
  return item;
}
constexpr Item pointer_to(std::string_view name, Direction direction, const Item& what, Length length) {
  Item item = scalar(name, Kind::pointer, Type::pointer);
  item.direction = direction;
  item.element = &what;
  item.length = length;
  return item;
}
/// A pointer to a Struct or to an element Item (see `element` below). With len::count() an array; with len::arg() a
/// struct of which only so many bytes count; a lone number shows as [value].
template <typename What>
constexpr Item in(std::string_view name, const What& what, Length length = {}) {
  return pointer_to(name, Direction::in, what, length);
}
template <typename What>
constexpr Item out(std::string_view name, const What& what, Length length = {}) {
  return pointer_to(name, Direction::out, what, length);
}
template <typename What>
constexpr Item inout(std::string_view name, const What& what, Length length = {}) {
  return pointer_to(name, Direction::inout, what, length);
}

constexpr Item bytes_at(std::string_view name, Kind kind, Direction direction, Length length) {
  Item item = scalar(name, kind, Type::pointer);
  item.direction = direction;
  item.length = length;
  return item;
}
/// A buffer that the caller filled.
constexpr Item in_bytes(std::string_view name, Length length) {
  return bytes_at(name, Kind::bytes, Direction::in, length);
}
/// A buffer that the kernel fills.
constexpr Item out_bytes(std::string_view name, Length length) {
  return bytes_at(name, Kind::bytes, Direction::out, length);
}
/// A C string that names no file.
constexpr Item string(std::string_view name) {
  return bytes_at(name, Kind::string, Direction::in, {});
}
constexpr Item out_string(std::string_view name, Length length = {}) {
  return bytes_at(name, Kind::string, Direction::out, length);
}
/// A C string that names a file, relative to the working directory or to the descriptor of at().
constexpr Item path(std::string_view name, At base = {}) {
  Item item = bytes_at(name, Kind::path, Direction::in, {});
  item.at_name = base.name;
  return item;
}
constexpr Item out_path(std::string_view name, Length length = {}) {
  return bytes_at(name, Kind::path, Direction::out, length);
}
constexpr Item argv(std::string_view name) {
  return bytes_at(name, Kind::string_vector, Direction::in, {});
}
constexpr Item envp(std::string_view name) {
  return bytes_at(name, Kind::environment, Direction::in, {});
}
/// A pointer to a kernel sigset_t of as many bytes as the named argument says.
constexpr Item signals(std::string_view name, Direction direction, Length length) {
  return bytes_at(name, Kind::signal_set, direction, length);
}
/// A pointer to a bit set (of processors, of memory nodes).
constexpr Item bits(std::string_view name, Direction direction, Length length) {
  return bytes_at(name, Kind::bit_set, direction, length);
}
/// What no declaration can say. For an argument `raw` is the register.
constexpr Item custom(std::string_view name, CustomDecode decode, Direction direction = Direction::in,
                      Type type = Type::pointer) {
  Item item = scalar(name, Kind::custom, type);
  item.custom = decode;
  item.direction = direction;
  return item;
}

}  // namespace callgate::decode

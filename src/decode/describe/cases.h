// Commands, and what each selects: the arguments after it, or the rest of a struct.
#pragma once

#include <cstdint>
#include <string_view>

#include "decode/describe/scalars.h"
#include "decode/item.h"

namespace callgate::decode {

/// This value of a command has no argument after it.
template <typename... Arguments>
constexpr Case on(std::uint64_t value, Arguments... arguments) {
  static_assert(sizeof...(arguments) <= Case::most);
  Case c;
  c.value = value;
  ((c.items[c.count++] = arguments), ...);
  return c;
}
/// The same with a result of its own kind.
template <typename... Arguments>
constexpr Case on(std::uint64_t value, Result result, Arguments... arguments) {
  static_assert(sizeof...(arguments) <= Case::most);
  Case c = on(value, arguments...);
  c.has_result = true;
  c.result = result;
  return c;
}
/// This value of a discriminating field means that the struct continues as `what` (described from the first byte of the
/// struct that holds the select()).
constexpr Case as(std::uint64_t value, const Struct& what) {
  Case c;
  c.value = value;
  c.overlay = &what;
  return c;
}
/// A choice that selects the arguments after it.
constexpr Item command(std::string_view name, const ConstantSet& set, const Cases& cases, Type type = Type::s32) {
  Item item = choice(name, set, type);
  item.kind = Kind::command;
  item.cases = &cases;
  return item;
}
/// The rest of a struct, by an earlier field.
constexpr Item select(std::string_view discriminator, const Cases& cases) {
  Item item = scalar({}, Kind::select, Type::u8);
  item.length.name = discriminator;
  item.cases = &cases;
  return item;
}

}  // namespace callgate::decode

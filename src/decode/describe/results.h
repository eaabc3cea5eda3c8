// What a call returns.
#pragma once

#include <cstdint>
#include <string_view>

#include "decode/item.h"

namespace callgate::decode {

constexpr Result operator|(Result result, Class c) {
  result.classes |= static_cast<std::uint32_t>(c);
  return result;
}

namespace ret {
inline constexpr Result status{.kind = Result::Kind::status};
inline constexpr Result number{.kind = Result::Kind::number};
inline constexpr Result size{.kind = Result::Kind::size};
inline constexpr Result fd{.kind = Result::Kind::descriptor};
inline constexpr Result pid{.kind = Result::Kind::pid};
inline constexpr Result address{.kind = Result::Kind::address};
inline constexpr Result hex{.kind = Result::Kind::hex};
inline constexpr Result octal{.kind = Result::Kind::octal};
inline constexpr Result user{.kind = Result::Kind::user};
inline constexpr Result date{.kind = Result::Kind::date};
inline constexpr Result narrow_status{.kind = Result::Kind::narrow_status};
inline constexpr Result none{.kind = Result::Kind::none};
constexpr Result flags(const ConstantSet& set) {
  return {.kind = Result::Kind::flags, .constants = &set};
}
/// Those that text does not call flags.
constexpr Result flags(const ConstantSet& set, std::string_view word) {
  return {.kind = Result::Kind::flags, .constants = &set, .word = word};
}
constexpr Result choice(const ConstantSet& set) {
  return {.kind = Result::Kind::choice, .constants = &set};
}
/// With what `extra` makes in parentheses after the number.
constexpr Result with(Result result, CustomDecode extra) {
  result.extra = extra;
  return result;
}
}  // namespace ret

}  // namespace callgate::decode

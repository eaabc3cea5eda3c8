// struct lsm_ctx (linux/lsm.h): attributes of security modules, one after another, each as long as it says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "decode/describe.h"

namespace callgate::decode {

/// CustomDecode of the one context that lsm_set_self_attr takes; Item::length says how many bytes it has.
Value decode_lsm_context(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);
/// CustomDecode of the contexts that lsm_get_self_attr fills in: as many as it returns.
Value decode_lsm_contexts(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> bytes);

constexpr Item lsm_context(std::string_view name, Length length) {
  Item item = custom(name, decode_lsm_context);
  item.length = length;
  return item;
}
constexpr Item lsm_contexts(std::string_view name, Length length) {
  Item item = even_on_error(custom(name, decode_lsm_contexts, Direction::inout));
  item.length = length;
  return item;
}

}  // namespace callgate::decode

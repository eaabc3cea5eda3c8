// Turns the names that items give of their siblings (at(), len::arg(), conditions) into indices.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "decode/item.h"

namespace callgate::decode::describe_detail {

/// Called in constant evaluation only: reaching it is the compile error "no sibling has this name".
inline void no_sibling_has_this_name() {}

constexpr std::uint8_t index_of(std::string_view name, const Item* items, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (items[i].name == name) return static_cast<std::uint8_t>(i);
  }
  no_sibling_has_this_name();
  return Length::unresolved;
}

constexpr void resolve(Item* items, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (!items[i].length.name.empty() && items[i].length.by != Length::By::own)
      items[i].length.index = index_of(items[i].length.name, items, count);
    if (!items[i].when.name.empty()) items[i].when.index = index_of(items[i].when.name, items, count);
    if (!items[i].followed.name.empty()) items[i].followed.index = index_of(items[i].followed.name, items, count);
    if (!items[i].before.empty()) index_of(items[i].before, items, count);
    if (!items[i].at_name.empty()) items[i].at = index_of(items[i].at_name, items, count);
  }
}

}  // namespace callgate::decode::describe_detail

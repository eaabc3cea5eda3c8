#include "decode/constants.h"

#include <algorithm>

namespace callgate::decode {

std::optional<std::uint64_t> value_of(const ConstantSet& set, std::string_view name) {
  const auto found = std::ranges::find(set.constants, name, &Constant::name);
  if (found == set.constants.end()) return std::nullopt;
  return found->value;
}

const Constant* constant_of(const ConstantSet& set, std::uint64_t value) {
  const auto found = set.ascending ? std::ranges::lower_bound(set.constants, value, {}, &Constant::value)
                                   : std::ranges::find(set.constants, value, &Constant::value);
  return found == set.constants.end() || found->value != value ? nullptr : &*found;
}

}  // namespace callgate::decode

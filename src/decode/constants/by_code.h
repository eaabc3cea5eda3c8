// The sets of constants that only code uses.
#pragma once

#include <span>

#include "decode/constants.h"

namespace callgate::decode {

/// Every set that is declared in constants/ and that no walk over the descriptions reaches.
[[nodiscard]] std::span<const ConstantSet* const> sets_used_by_code();

}  // namespace callgate::decode

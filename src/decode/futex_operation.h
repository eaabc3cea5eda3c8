// The last argument of futex's FUTEX_WAKE_OP: five numbers in one (FUTEX_OP of linux/futex.h).
#pragma once

#include <cstdint>

namespace callgate::decode {

/// The second word becomes OPERATION(word, OPERAND); its waiters are woken if what it was compares so.
struct FutexOperation {
  bool shifted = false;          ///< FUTEX_OP_OPARG_SHIFT: the operand is 1 << `operand`
  std::uint32_t operation = 0;   ///< one of futex_wake_operations
  std::uint32_t comparison = 0;  ///< one of futex_comparisons
  std::uint32_t operand = 0;
  std::uint32_t against = 0;
};
[[nodiscard]] constexpr FutexOperation futex_operation_of(std::uint32_t argument) {
  return {.shifted = (argument >> 31U) != 0,
          .operation = argument >> 28U & 7U,
          .comparison = argument >> 24U & 0xfU,
          .operand = argument >> 12U & 0xfffU,
          .against = argument & 0xfffU};
}

}  // namespace callgate::decode

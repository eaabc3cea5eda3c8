// What must hold of a number: an argument in a register, a field of a struct.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <vector>

#include "decode/arch.h"
#include "decode/item.h"

namespace callgate::policy {

/// A mask that leaves nothing out.
inline constexpr std::uint64_t all_bits = ~std::uint64_t{0};

/// What must hold of one argument: its value, narrowed to `type`, lies in one of the ranges, or with `negated` in none.
/// Flag sets, lists and single values are all said by ranges: `any`, `all`, `none` and `only` are masked compares.
struct Test {
  struct Range {
    /// All ones: the value is compared as a number, with its sign if `type` has one. Else only the bits that the mask
    /// and the type's width have in common count, as an unsigned number.
    std::uint64_t mask = all_bits;
    /// Bounds of what is compared, both inclusive.
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend bool operator==(const Range&, const Range&) = default;

    /// Whether it is one number, all bits of which count.
    [[nodiscard]] bool is_value() const { return mask == all_bits && low == high; }
  };
  std::uint8_t reg = 0;                   ///< which of the six argument registers
  decode::Type type = decode::Type::s32;  ///< of the machine's byte order: registers hold no other
  bool negated = false;
  /// Holds also (before `negated` is applied) if the argument is the id of a thread or process of the target. No filter
  /// can know that: where it matters, the supervisor is asked.
  bool or_target = false;
  std::vector<Range> ranges;
  friend bool operator==(const Test&, const Test&) = default;
};

/// Who makes the call that is judged.
struct Caller {
  pid_t tid = 0;
  pid_t tgid = 0;
  /// Whether an id is that of another task of the target; where that is not known, the caller alone is the target.
  const std::function<bool(pid_t)>* is_target = nullptr;
};

/// Whether the test holds of `raw`, a register or a field as wide as one.
[[nodiscard]] bool holds(const Test& test, decode::Model model, std::uint64_t raw, Caller caller);

}  // namespace callgate::policy

// What other formats ask of registers, as conditions of a policy, which speaks of arguments by name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "decode/arch.h"
#include "policy/filter/clauses.h"

namespace callgate::policy {

/// What must hold of a whole register, taken as an unsigned number.
struct RegisterTest {
  enum class Kind : std::uint8_t {
    masked,    ///< its bits of `mask` are `value`
    differs,   ///< it is not `value`
    at_most,   ///< `value`
    at_least,  ///< `value`
    any_bit,   ///< one of `mask` is set
  };
  std::size_t reg = 0;
  Kind kind = Kind::masked;
  std::uint64_t mask = all_bits;
  std::uint64_t value = 0;
};

/// All must hold.
using RegisterTests = std::vector<RegisterTest>;

/// What is said of the arguments in a policy.
struct RegisterCondition {
  std::string text;          ///< the entries of `when`: `family: AF_UNIX, type: {mask: 0xf, value: 2}`; empty: nothing
  bool is_exact = true;      ///< false: it holds less often (to allow) or more often (to refuse) than the tests
  std::string argument;      ///< where a single thing is asked of one argument: its name, ...
  std::string element;       ///< ... and what
  bool is_listable = false;  ///< whether that may stand in a list with others
};

/// A condition that holds nowhere but where the tests hold, for a rule that allows; for one that refuses, wherever they
/// hold. None if it would hold nowhere. Registers are compared as the kernel takes the argument: an int by its low
/// half.
[[nodiscard]] std::optional<RegisterCondition> condition_of(decode::CallIndex call, const RegisterTests& tests,
                                                            bool allows);

/// A condition that holds exactly where none of the alternatives does; none if there is no word for it.
[[nodiscard]] std::optional<std::string> contrary_of(decode::CallIndex call,
                                                     const std::vector<RegisterTests>& alternatives);

/// Whether there may be a call for which both hold.
[[nodiscard]] bool may_overlap(const RegisterTests& a, const RegisterTests& b);

}  // namespace callgate::policy

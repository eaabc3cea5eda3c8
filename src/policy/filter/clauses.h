// What a match asks of a call's arguments, as clauses of masked compares: the one compare that libseccomp offers which
// can look at the 32 bits of an `int` alone. Ranges and negations become several clauses, by their binary prefixes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "policy/policy.h"

namespace callgate::policy {

/// Holds if the bits of `mask` are those of `value`. A mask of 0 asks nothing.
struct Compare {
  std::uint64_t mask = 0;
  std::uint64_t value = 0;
  /// It holds if they are not. Only of all 64 bits: libseccomp has no other such compare.
  bool differs = false;
  friend bool operator==(const Compare&, const Compare&) = default;
};

/// One compare for each register; all must hold.
using Clause = std::array<Compare, 6>;

/// Whether `b` holds wherever `a` does.
[[nodiscard]] bool implies(const Clause& a, const Clause& b);

/// Whether they never hold both.
[[nodiscard]] bool exclude(const Clause& a, const Clause& b);

/// A filter does not know who calls, and shall not grow without limit: what it can say of a match lies between two
/// bounds, which are the same where a filter can say the match exactly. Of each, one clause must hold.
struct Clauses {
  std::vector<Clause> surely;   ///< where a clause of these holds, the match holds
  std::vector<Clause> perhaps;  ///< where none of these holds, the match does not hold
  [[nodiscard]] bool exact() const { return surely == perhaps; }
};

/// How "not this value" is said.
enum class Negations : std::uint8_t {
  by_bits,  ///< a clause for each bit that may differ
  at_once,  ///< by Compare::differs where that says the same or, in `perhaps`, more: a tenth of the instructions
};

/// The clauses of a match on the native architecture, at most `limit` of each kind.
[[nodiscard]] Clauses clauses_of(const CallMatch& match, std::size_t limit, Negations negations = Negations::by_bits);

}  // namespace callgate::policy

#include "policy/filter/clauses.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <map>
#include <optional>

#include "decode/number.h"

namespace callgate::policy {
namespace {

struct Interval {
  std::uint64_t low;
  std::uint64_t high;
};

/// The ranges of a test over the bits of its argument, by the mask that they look through.
using IntervalsByMask = std::map<std::uint64_t, std::vector<Interval>>;

/// A signed range as bits: the negative numbers come after the others.
void add_signed(std::vector<Interval>& intervals, const Test::Range& range, std::uint64_t width) {
  const auto low = static_cast<std::int64_t>(range.low);
  const auto high = static_cast<std::int64_t>(range.high);
  const auto greatest = static_cast<std::int64_t>(width >> 1U);
  const auto add = [&](std::int64_t from, std::int64_t to) {
    if (from > to) return;
    intervals.push_back({static_cast<std::uint64_t>(from) & width, static_cast<std::uint64_t>(to) & width});
  };
  add(std::max(low, -greatest - 1), std::min<std::int64_t>(high, -1));
  add(std::max<std::int64_t>(low, 0), std::min(high, greatest));
}

IntervalsByMask intervals_of(const Test& test) {
  const std::uint64_t width = decode::width_mask(test.type, decode::model_of(native_arch));
  IntervalsByMask result;
  for (const Test::Range& range : test.ranges) {
    std::vector<Interval>& intervals = result[range.mask & width];
    if (range.mask == all_bits && decode::is_signed(test.type)) {
      add_signed(intervals, range, width);
    } else {
      intervals.push_back({range.low, range.high});
    }
  }
  return result;
}

/// Splits the values that `mask` lets through into blocks of equal upper bits, each in some interval or in none, and
/// keeps those that are `inside`, or those that are not. `value` holds the upper bits, `rest` masks those still open.
void cover(std::vector<Compare>& blocks, const std::vector<Interval>& intervals, bool inside, std::uint64_t mask,
           std::uint64_t value, std::uint64_t rest) {
  const std::uint64_t last = value | rest;
  bool within = false;
  bool touched = false;
  for (const Interval& interval : intervals) {
    within = within || (interval.low <= value && last <= interval.high);
    touched = touched || (interval.low <= last && value <= interval.high);
  }
  if (within || !touched) {
    if (within == inside) blocks.push_back({mask & ~rest, value});
    return;
  }
  if (rest == 0) return;  // an interval that ends before it begins
  const std::uint64_t bit = std::bit_floor(rest);
  cover(blocks, intervals, inside, mask, value, rest ^ bit);
  cover(blocks, intervals, inside, mask, value | bit, rest ^ bit);
}

std::vector<Compare> cover(const std::vector<Interval>& intervals, bool inside, std::uint64_t mask) {
  std::vector<Compare> blocks;
  cover(blocks, intervals, inside, mask, 0, mask);
  return blocks;
}

/// Whether `b` holds wherever `a` does.
bool implies(const Compare& a, const Compare& b) {
  if (b.mask == 0 || a == b) return true;
  const bool equal_in_both = ((a.value ^ b.value) & a.mask & b.mask) == 0;
  if (b.differs) return !a.differs && !equal_in_both;
  return !a.differs && equal_in_both && (b.mask & ~a.mask) == 0;
}

/// Whether they never hold both.
bool exclude(const Compare& a, const Compare& b) {
  if (a.differs != b.differs) {
    const Compare& equal = a.differs ? b : a;
    return equal.mask == all_bits && a.value == b.value;
  }
  return !a.differs && ((a.value ^ b.value) & a.mask & b.mask) != 0;
}

/// Both compares at once; none if no value passes both.
std::optional<Compare> both(const Compare& a, const Compare& b) {
  if (exclude(a, b)) return std::nullopt;
  if (implies(a, b)) return a;
  if (implies(b, a)) return b;
  assert(!a.differs && !b.differs);
  return Compare{a.mask | b.mask, a.value | b.value, false};
}

/// Narrows `clauses` to those values of the register that one of `choices` allows. False, and nothing done, if that
/// made more than `limit`.
bool narrow(std::vector<Clause>& clauses, std::size_t reg, const std::vector<Compare>& choices, std::size_t limit) {
  std::vector<Clause> result;
  for (const Clause& clause : clauses) {
    for (const Compare& choice : choices) {
      const auto merged = both(clause.at(reg), choice);
      if (!merged) continue;
      if (result.size() == limit) return false;
      result.push_back(clause);
      result.back().at(reg) = *merged;
    }
  }
  clauses = std::move(result);
  return true;
}

/// The one compare that a negated test of a single value comes to, or with `more_too` one that holds at least where the
/// test does.
std::optional<Compare> difference(const Test& test, const IntervalsByMask& by_mask, bool more_too) {
  if (!test.negated || by_mask.size() != 1) return std::nullopt;
  const auto& [mask, intervals] = *by_mask.begin();
  const std::uint64_t width = decode::width_mask(test.type, decode::model_of(native_arch));
  if (intervals.size() != 1 || intervals.front().low != intervals.front().high || mask != width) return std::nullopt;
  if (width != all_bits && !more_too) return std::nullopt;
  return Compare{all_bits, intervals.front().low, true};
}

bool narrow(std::vector<Clause>& clauses, const Test& test, std::size_t limit, Negations negations, bool more_too) {
  const IntervalsByMask by_mask = intervals_of(test);
  // Of a register that must differ from a value, libseccomp takes no other compare.
  if (std::ranges::any_of(clauses, [&](const Clause& one) { return one.at(test.reg).differs; })) return false;
  const bool is_first = std::ranges::all_of(clauses, [&](const Clause& one) { return one.at(test.reg).mask == 0; });
  if (negations == Negations::at_once && is_first) {
    if (const std::optional<Compare> differs = difference(test, by_mask, more_too))
      return narrow(clauses, test.reg, {*differs}, limit);
  }
  if (!test.negated) {
    std::vector<Compare> choices;
    for (const auto& [mask, intervals] : by_mask) {
      const std::vector<Compare> more = cover(intervals, true, mask);
      choices.insert(choices.end(), more.begin(), more.end());
    }
    return narrow(clauses, test.reg, choices, limit);
  }
  std::vector<Clause> result = clauses;
  for (const auto& [mask, intervals] : by_mask) {
    if (!narrow(result, test.reg, cover(intervals, false, mask), limit)) return false;
  }
  clauses = std::move(result);
  return true;
}

/// One of the two bounds: what is not certain makes the first empty, and is left out of the second.
std::vector<Clause> bound(std::vector<Test> tests, bool surely, std::size_t limit, Negations negations) {
  // Those last that may be said by a difference: after it, nothing more can be.
  if (negations == Negations::at_once)
    std::stable_partition(tests.begin(), tests.end(), [](const Test& test) { return !test.negated; });

  std::vector<Clause> clauses(1);
  for (const Test& test : tests) {
    // Any value may be the id of a task of the target: that can make a test hold, or a negated one fail.
    const bool unknown = test.or_target && test.negated == surely;
    if (!unknown && narrow(clauses, test, limit, negations, test.or_target)) continue;
    if (surely) return {};
  }
  return clauses;
}

}  // namespace

bool implies(const Clause& a, const Clause& b) {
  return std::equal(a.begin(), a.end(), b.begin(),
                    [](const Compare& in_a, const Compare& in_b) { return implies(in_a, in_b); });
}

bool exclude(const Clause& a, const Clause& b) {
  return !std::equal(a.begin(), a.end(), b.begin(),
                     [](const Compare& in_a, const Compare& in_b) { return !exclude(in_a, in_b); });
}

Clauses clauses_of(const CallMatch& match, std::size_t limit, Negations negations) {
  // No filter sees what a pointer leads to.
  std::vector<Clause> surely;
  if (match.contents.empty()) surely = bound(match.tests, true, limit, negations);
  return {std::move(surely), bound(match.tests, false, limit, negations)};
}

}  // namespace callgate::policy
